import type { AssessedCriterion } from '../../src/model/assessment';
import {
  asCode,
  type CriteriaLayout,
  type CriteriaSet,
  type Criterion,
  type CriterionId,
  type Leaf,
} from '../../src/model/criterion';
import type { Measure } from '../../src/model/measure';
import { asPoints } from '../../src/model/points';
import type { Rule } from '../../src/model/rule';
import { scoreSet, type ScoredSet } from '../../src/scoring/score-set';
import { cell, nothingDeclared } from './measures';

/** A leaf as a test states it: what it does not name is as in an ordinary sheet that nobody filled in. */
export interface LeafExample extends Partial<Omit<Leaf, 'rule' | 'measure'>> {
  readonly code?: string;
  readonly name?: string;
  readonly rule: Rule;
  readonly max?: number | null;
  readonly measure?: Measure;
  readonly existing?: Criterion['existingScore'];
  /** Counts from 0; row 9 of the sheet unless said. */
  readonly row?: number;
}

const MAX_COLUMN = 2;
const SCORE_COLUMN = 9;

/** A leaf of the criteria sheet: maximum in C, self-score in J of its row. */
export function leaf(example: LeafExample): Criterion {
  const { code = '1.1', name = `Tiêu chí ${code}`, rule, max = 2, row = 8 } = example;
  return {
    ...criterion(code, name, row, max),
    existingScore: example.existing ?? { kind: 'empty' },
    leaf: {
      rule,
      wording: example.wording ?? '',
      wordingCell: example.wordingCell ?? { ...cell('D1'), row },
      measure: example.measure ?? nothingDeclared(),
      policy: example.policy ?? 'remove',
      explanation: example.explanation ?? '',
      lead: example.lead ?? '',
      evidenceText: example.evidenceText ?? '',
      evidenceCell: example.evidenceCell ?? { ...cell('K1'), row },
      page: example.page ?? '',
      deadline: example.deadline ?? '',
      appraisal: example.appraisal ?? { first: null, again: null, final: null, opinion: '', cell: null },
    },
  };
}

/** A parent over its children; its typed maximum is their sum unless said. */
export function parent(
  code: string,
  children: readonly Criterion[],
  more: {
    readonly max?: number | null;
    readonly row?: number;
    readonly existing?: Criterion['existingScore'];
  } = {},
): Criterion {
  const sum = children.reduce((total, child) => total + (child.max ?? 0), 0);
  const row = more.row ?? Math.max(0, Math.min(...children.map((child) => child.row)) - 1);
  const max = more.max === undefined ? Number(sum.toPrecision(12)) : more.max;
  return {
    ...criterion(code, `Lĩnh vực ${code}`, row, max),
    existingScore: more.existing ?? { kind: 'empty' },
    children: children.map((child) => ({ ...child, path: [asCode(code), ...child.path] })),
  };
}

function criterion(code: string, name: string, row: number, max: number | null): Criterion {
  return {
    id: code as CriterionId,
    code: asCode(code),
    shown: code,
    path: [],
    name,
    row,
    max: max === null ? null : asPoints(max),
    maxCell: { ...cell('A1'), row, column: MAX_COLUMN },
    scoreCell: { ...cell('A1'), row, column: SCORE_COLUMN },
    existingScore: { kind: 'empty' },
    scoredBelow: [],
    children: [],
    leaf: null,
    isImplied: false,
  };
}

const LAYOUT: CriteriaLayout = {
  headerRows: { first: 3, last: 3 },
  firstRow: 4,
  lastRow: 400,
  columns: {
    code: 0,
    name: 1,
    max: MAX_COLUMN,
    rule: 3,
    total: 4,
    achieved: 5,
    rate: 6,
    level: 7,
    self: SCORE_COLUMN,
  },
  scoreColumn: SCORE_COLUMN,
  scoreColumnIsAppended: false,
  totalRow: null,
};

/** A set of the given fields; name what is not usual of it. */
export const criteriaSet = (
  fields: readonly Criterion[],
  more: Partial<Omit<CriteriaSet, 'layout'>> & { readonly layout?: Partial<CriteriaLayout> } = {},
): CriteriaSet => ({
  sheet: 'Bộ tiêu chí',
  otherSheets: [],
  otherTables: [],
  title: null,
  unit: null,
  year: 2026,
  fields,
  bonus: [],
  penalty: [],
  problems: [],
  totalMax: null,
  totalScore: null,
  legacyFonts: [],
  precision: 2,
  ...more,
  layout: { ...LAYOUT, ...more.layout },
});

/** Scores fields; no formula in a score cell is ours. */
export const scored = (...fields: readonly Criterion[]): ScoredSet =>
  scoreSet(criteriaSet(fields), () => false);

/** Scores one leaf on its own, as the only one of its field. */
export function scoredLeaf(example: LeafExample): AssessedCriterion {
  const [first] = scored(leaf(example)).leaves;
  if (!first) throw new Error('the leaf is gone');
  return first;
}

import type { CriteriaSet, Criterion, Leaf } from '../../model/criterion';
import type { Entry } from '../../model/measure';
import { a1, quoteSheet } from '../../model/cell';
import { leavesOf } from '../../scoring/score-set';
import { literal, iff, NOTHING, ref, runs, type Expression } from './syntax';
import { NOT_APPLICABLE_WORDS, saysNotApplicable } from './inputs';
import { ruleFormula } from './rules';

/** A leaf's field as its formula needs it: whether every leaf of it is declared not applicable. */
export interface FieldContext {
  readonly precision: number;
  /** What goes before a cell of the criteria sheet: nothing on that sheet itself, else its name. */
  readonly sheet: Expression;
  /** The test that the field is not assessed at all; `null` where no column could say so. */
  readonly notAssessed: Expression | null;
}

/** The formula of a leaf's self-score, with "=": `null` where there is nothing to compute. */
export function leafFormula(criterion: Criterion, field: FieldContext): string | null {
  const { leaf, max, maxCell } = criterion;
  if (!leaf || max === null) return null;
  const maxRef = ref(maxCell);
  const points = ruleFormula(leaf.rule, leaf.measure, { max, maxRef, precision: field.precision });
  if (points === null) return null;
  const entry = declaringEntry(leaf);
  if (!entry) return `=${points}`;
  return `=${iff(saysNotApplicable(entry), notApplicablePoints(leaf, maxRef, field), points)}`;
}

function notApplicablePoints(leaf: Leaf, maxRef: Expression, { notAssessed }: FieldContext): Expression {
  if (leaf.policy !== 'full') return NOTHING;
  return notAssessed === null ? maxRef : iff(notAssessed, NOTHING, maxRef);
}

/**
 * The cell in which the leaf may be declared not applicable: the column made for it; else the cell in which
 * it is so declared now; else the input itself, where that would earn full points.
 */
export function declaringEntry({ measure, policy, rule }: Leaf): Entry | null {
  if (measure.applicability) return measure.applicability;
  const inputs = [measure.achieved, measure.rate, measure.level, measure.total];
  const declared = inputs.find((entry) => entry?.kind === 'not-applicable');
  if (declared) return declared;
  if (policy !== 'full') return null;
  return (rule.kind === 'levels' ? measure.level : null) ?? measure.achieved ?? measure.rate ?? null;
}

/** The part of a leaf's maximum that counts, as an expression over the criteria sheet's cells. */
export function applicableExpression(criterion: Criterion, field: FieldContext): Expression {
  const { leaf, maxCell } = criterion;
  if (!leaf || leaf.rule.kind === 'survey' || criterion.max === null) return '0';
  const maxRef = `${field.sheet}${ref(maxCell)}`;
  const entry = declaringEntry(leaf);
  if (!entry || leaf.policy === 'not-allowed') return maxRef;
  const says = saysNotApplicable(entry, field.sheet);
  if (leaf.policy === 'remove') return iff(says, '0', maxRef);
  return field.notAssessed === null ? maxRef : iff(`AND(${says},${field.notAssessed})`, '0', maxRef);
}

/** What the formulas of a field's leaves need to know of it; `from` says on which sheet they stand. */
export function fieldContext(set: CriteriaSet, field: Criterion, from: 'criteria' | 'summary'): FieldContext {
  const sheet = from === 'criteria' ? '' : `${quoteSheet(set.sheet)}!`;
  const column = set.layout.columns.applicability;
  const own = leavesOf(field).filter(({ leaf }) => leaf?.rule.kind !== 'survey');
  if (column === undefined || own.length < 2) return { precision: set.precision, sheet, notAssessed: null };
  const words = declaringWords(own);
  const counts = runsOfLeaves(field, own).flatMap(([first, last]) =>
    words.map((word) => `COUNTIF(${sheet}${a1(first, column)}:${a1(last, column)},${literal(word)})`),
  );
  return { precision: set.precision, sheet, notAssessed: `${counts.join('+')}=${own.length}` };
}

/** The usual words, and those that stand in the column now. */
function declaringWords(leaves: readonly Criterion[]): readonly string[] {
  const words = new Map<string, string>(NOT_APPLICABLE_WORDS.map((word) => [word.toLowerCase(), word]));
  for (const { leaf } of leaves) {
    const entry = leaf?.measure.applicability;
    if (entry?.kind === 'not-applicable') words.set(entry.text.toLowerCase(), entry.text);
  }
  return [...words.values()];
}

/** Rows of the field's own leaves as few ranges: the rows of parents between them are empty in that column. */
function runsOfLeaves(field: Criterion, own: readonly Criterion[]): readonly (readonly [number, number])[] {
  const surveys = new Set(
    leavesOf(field)
      .filter((leaf) => !own.includes(leaf))
      .map(({ row }) => row),
  );
  const last = own.at(-1)?.row ?? field.row;
  const rows: number[] = [];
  for (let row = own[0]?.row ?? field.row; row <= last; row++) if (!surveys.has(row)) rows.push(row);
  return runs(rows);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leafFormula } from '../../src/formulas/leaf';
import { cellNumber } from '../../src/host/book/places';
import { valueOfFormula } from '../../src/host/calculation/evaluate';
import { singleOf } from '../../src/host/calculation/operands';
import { parseFormula } from '../../src/host/calculation/parse-formula';
import type { SourceCell, SourceSheet } from '../../src/host/calculation/source';
import type { CellValue } from '../../src/model/cell';
import type { Entry, Measure } from '../../src/model/measure';
import { asPoints } from '../../src/model/points';
import type { Rule, TiersRule } from '../../src/model/rule';
import { readRule } from '../../src/reading/wording/read-rule';
import { scoreRule } from '../../src/scoring/rules/score-rule';
import { memoize } from '../../src/text/memoize';
import { WORDINGS } from '../reading/wording-corpus';
import { leaf } from '../support/criteria';
import { count, level, pair, rate } from '../support/measures';

interface Read {
  readonly wording: string;
  readonly max: number;
  readonly rule: Rule;
}

const BLIND = join(__dirname, '../reading/blind-wordings');

/** Every wording that the tests know, by whomever it was written. */
const KNOWN: readonly { readonly wording: string; readonly max: number }[] = [
  ...readdirSync(BLIND).flatMap(
    (file) => JSON.parse(readFileSync(join(BLIND, file), 'utf8')) as { wording: string; max: number }[],
  ),
  ...WORDINGS,
];

/** The rules that are read from them, each once. */
const RULES: readonly Read[] = [
  ...new Map(
    KNOWN.flatMap(({ wording, max }) => {
      const { rule, figures } = readRule(wording, asPoints(max));
      const rules = [rule, figures].flatMap((each) => (each ? [each] : []));
      return rules.map((each) => [`${max} ${JSON.stringify(each)}`, { wording, max, rule: each }] as const);
    }),
  ).values(),
];

const PRECISION = 2;
const CONTEXT = { precision: PRECISION, sheet: '', notAssessed: null, isNumber: () => true };

const syntaxOf = memoize(parseFormula);

function valueOf(entry: Entry): CellValue {
  if (entry.kind === 'figure') return entry.value;
  return entry.kind === 'words' ? entry.text : null;
}

/** The only sheet, with a maximum in C9 and what was declared. */
function sheetWith(max: number, measure: Measure): SourceSheet {
  const { total, achieved, rate: share, level: words } = measure;
  const entries = [total, achieved, share, words].filter((entry) => entry !== null);
  const cells = new Map<number, SourceCell>(
    entries.map((entry) => [
      cellNumber(entry.cell.row, entry.cell.column),
      { value: valueOf(entry), formula: null },
    ]),
  );
  cells.set(cellNumber(8, 2), { value: max, formula: null });
  return { name: 'Bộ tiêu chí', cells, arrays: [] };
}

/** What the formula that we write gives; `null` where it gives nothing, `undefined` where none is written. */
function byFormula({ rule, max }: Read, measure: Measure): CellValue | undefined {
  const formula = leafFormula(leaf({ rule, max, measure }), CONTEXT);
  if (formula === null) return undefined;
  const sheet = sheetWith(max, measure);
  const source = {
    sheets: [sheet],
    nameMeaning: () => null,
    date1904: false,
    decimalMark: ',',
  } as const;
  const place = { ...source, source, sheet, row: 8, column: 9, asTables: false };
  const value = valueOfFormula(syntaxOf(formula.slice(1)), place, singleOf);
  return value === '' ? null : value;
}

/** What a rule turns at, and what lies just beside it and between. */
function turningPoints({ bands }: TiersRule): readonly number[] {
  const bounds = bands.flatMap(({ from, to }) => [from, to].flatMap((bound) => (bound ? [bound.at] : [])));
  const ends = [...new Set([0, ...bounds])].sort((one, other) => one - other);
  return ends.flatMap((at, i) => [at - 0.001, at, at + 0.001, (at + (ends[i + 1] ?? at + 1)) / 2]);
}

const PAIRS = [3, 40].flatMap((total) =>
  Array.from({ length: total + 1 }, (_, achieved) => pair(achieved, total)),
);
const PER_CENT = Array.from({ length: 101 }, (_, percent) => rate(percent / 100));
const COUNTS = [...Array.from({ length: 31 }, (_, units) => units), 0.5, 2.5, 50, 100, 365, 1000];

/** What an office may declare for a rule: every class, every bound and its neighbours. */
function declarations(rule: Rule): readonly Measure[] {
  switch (rule.kind) {
    case 'levels':
      return rule.levels.map(({ label }) => level(label));
    case 'count':
    case 'deduction':
      return COUNTS.map(count);
    case 'linear':
      return [...PAIRS, ...PER_CENT].map((measure) => exceeding(measure, rule.mayExceed));
    case 'tiers': {
      const at = turningPoints(rule).filter((value) => value >= 0);
      const measures = rule.of === 'rate' ? [...PAIRS, ...at.map((share) => rate(share))] : at.map(count);
      return measures.map((measure) => exceeding(measure, rule.mayExceed));
    }
    default:
      return [];
  }
}

const exceeding = (measure: Measure, mayExceed: true | undefined): Measure =>
  mayExceed ? { ...measure, mayExceed } : measure;

test.each(['levels', 'tiers', 'linear', 'count', 'deduction'] as const)(
  'the formula of every wording of %s gives what we compute',
  (kind) => {
    const rules = RULES.filter(({ rule }) => rule.kind === kind);
    const differing = rules.flatMap((read) =>
      declarations(read.rule).flatMap((measure) => {
        const computed = scoreRule(read.rule, measure, {
          max: asPoints(read.max),
          precision: PRECISION,
        }).points;
        const shown = byFormula(read, measure);
        const isSame = shown === computed || shown === undefined;
        return isSame ? [] : [`${shown}, not ${computed} for ${said(measure)}: ${read.wording}`];
      }),
    );
    expect(rules.length).toBeGreaterThan(20);
    expect(differing).toEqual([]);
  },
);

const said = (measure: Measure): string =>
  [measure.total, measure.achieved, measure.rate, measure.level]
    .flatMap((entry) => (entry ? [valueOf(entry)] : []))
    .join(' ');

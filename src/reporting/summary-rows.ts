import type { AssessedCriterion, Assessment } from '../model/assessment';
import { a1, type CellValue } from '../model/cell';
import { formula, text, type CellContent } from '../model/edits';
import { message } from '../model/message';
import type { OutcomeState } from '../model/outcome';
import { asPoints } from '../model/points';
import { indexOf, subtractPoints } from '../scoring/decimal';
import { evidenceIds } from './criteria-edits';
import { applicableExpression, fieldContext } from './formulas/leaf';
import { iff, literal, NOTHING, overColumn, refFrom } from './formulas/syntax';
import type { Say } from './register';

/** One line of the summary and the criterion that it shows. */
export interface SummaryRow {
  readonly row: number;
  readonly assessed: AssessedCriterion;
  readonly field: AssessedCriterion;
  readonly isField: boolean;
}

const [MAX, APPLICABLE, SELF] = [2, 3, 4] as const;

/** A field: the sums of its leaves' lines. */
export function fieldRowCells(
  { row, assessed }: SummaryRow,
  byField: ReadonlyMap<string, readonly number[]>,
): readonly CellContent[] {
  const rows = byField.get(assessed.criterion.id) ?? [];
  const sum = (column: number, value: number): CellContent =>
    formula(`=${overColumn('SUM', rows, column)}`, value);
  const { max, applicableMax, self } = assessed.sums;
  return [
    text(assessed.criterion.code),
    text(assessed.criterion.name),
    sum(MAX, max),
    sum(APPLICABLE, applicableMax),
    sum(SELF, self),
    ...derived(row, assessed.sums),
  ];
}

/** The line of the totals, over the lines of the fields. */
export function totalRowCells(
  row: number,
  fields: readonly SummaryRow[],
  say: Say,
): readonly (CellContent | undefined)[] {
  const rows = fields.map((field) => field.row);
  const add = (pick: (sums: AssessedCriterion['sums']) => number): number =>
    Number(fields.reduce((sum, { assessed }) => sum + pick(assessed.sums), 0).toPrecision(12));
  const total = {
    applicableMax: asPoints(add((sums) => sums.applicableMax)),
    self: asPoints(add((sums) => sums.self)),
  };
  const sum = (column: number, value: number): CellContent =>
    formula(`=${overColumn('SUM', rows, column)}`, value);
  return [
    undefined,
    text(say(message('summary.total'))),
    sum(
      MAX,
      add((sums) => sums.max),
    ),
    sum(APPLICABLE, total.applicableMax),
    sum(SELF, total.self),
    ...derived(row, total),
  ];
}

/** Index and lost points of a line, from its own cells. */
function derived(
  row: number,
  { applicableMax, self }: Pick<AssessedCriterion['sums'], 'applicableMax' | 'self'>,
): readonly CellContent[] {
  const [applicable, own] = [a1(row, APPLICABLE), a1(row, SELF)];
  const index = indexOf(self, applicableMax);
  return [
    formula(`=${iff(`${applicable}=0`, NOTHING, `ROUND(N(${own})/${applicable}*100,2)`)}`, index ?? ''),
    formula(`=${applicable}-N(${own})`, subtractPoints(applicableMax, self)),
  ];
}

/** A leaf: maximum, what of it counts, score, index, lost, state and evidence, from the criteria sheet's cells. */
export function leafRowCells(
  { row, assessed, field }: SummaryRow,
  { set, evidenceOf }: Assessment,
  say: Say,
): readonly CellContent[] {
  const { criterion, sums, outcome } = assessed;
  const context = fieldContext(set, field.criterion, 'summary');
  const score = refFrom(criterion.scoreCell);
  const maximum = refFrom(criterion.maxCell);
  const self: CellValue = outcome?.points ?? '';
  return [
    text(criterion.code),
    text(criterion.name),
    formula(`=${maximum}`, sums.max),
    formula(`=${applicableExpression(criterion, context)}`, sums.applicableMax),
    formula(`=${iff(`${score}=""`, NOTHING, score)}`, self),
    ...derived(row, sums),
    state(row, assessed, say),
    text(evidenceIds(evidenceOf.get(criterion.id) ?? [])),
  ];
}

const LIVE: ReadonlySet<OutcomeState> = new Set(['scored', 'missing', 'not-applicable']);

/** The state in words; it follows the figures where they decide it. */
function state(row: number, { outcome }: AssessedCriterion, say: Say): CellContent {
  const word = (key: OutcomeState): string => say(message(`state.${key}`));
  if (!outcome) return text('');
  if (!LIVE.has(outcome.state)) return text(word(outcome.state));
  const source = iff(
    `${a1(row, APPLICABLE)}=0`,
    literal(word('not-applicable')),
    iff(`${a1(row, SELF)}=""`, literal(word('missing')), literal(word('scored'))),
  );
  const shown: OutcomeState =
    outcome.applicable === 0 ? 'not-applicable' : outcome.points === null ? 'missing' : 'scored';
  return formula(`=${source}`, word(shown));
}

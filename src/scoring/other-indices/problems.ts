import type { CellRef } from '../../model/cell';
import type { Entry } from '../../model/measure';
import { message, type Message } from '../../model/message';
import type { OtherIndex, OtherIndexProblem, OtherIndexRow, OtherIndexSheet } from '../../model/other-index';
import type { Day } from '../../model/task';
import { partsOfDay } from '../../text/date/day';
import { textKey } from '../../text/key';
import { rankOf, valueOf } from './index-figures';

/** All that a careful colleague would say of the sheet: what contradicts itself, is unclear, or was not reached. */
export function indexProblems(
  { rows }: OtherIndexSheet,
  indices: readonly OtherIndex[],
  asOf: Day,
): readonly OtherIndexProblem[] {
  const now = partsOfDay(asOf)?.year ?? null;
  return [
    ...rows.flatMap((row, index) => [
      ...nameProblems(row),
      ...yearProblems(row, now),
      ...twice(row, rows.slice(0, index)),
      ...valueProblems(row, unitOf(row, indices)),
      ...rankProblems(row),
      ...goalProblems(row),
    ]),
    ...indices.flatMap(notReached),
  ];
}

const subjectOf = ({ name, yearText }: OtherIndexRow): string =>
  [name, yearText].filter((words) => words !== '').join(' ');

const problem = (
  row: OtherIndexRow,
  cell: CellRef,
  words: Message,
  severity?: OtherIndexProblem['severity'],
): readonly OtherIndexProblem[] => [
  {
    kind: 'invalid',
    subject: subjectOf(row),
    cell,
    message: words,
    ...(severity ? { severity } : {}),
  },
];

const unitOf = (row: OtherIndexRow, indices: readonly OtherIndex[]): string =>
  indices.find(({ name }) => textKey(name) === textKey(row.name))?.unit ?? row.unit;

const nameProblems = (row: OtherIndexRow): readonly OtherIndexProblem[] =>
  row.name === '' ? problem(row, row.cell, message('finding.index-no-name')) : [];

function yearProblems(row: OtherIndexRow, now: number | null): readonly OtherIndexProblem[] {
  const { year, yearText, yearCell } = row;
  if (year === null) return problem(row, yearCell, message('finding.index-year-unclear', { text: yearText }));
  const isFilled = row.value.kind !== 'blank';
  return now !== null && year > now && isFilled
    ? problem(row, yearCell, message('finding.index-in-future', { year: String(year) }))
    : [];
}

function twice(row: OtherIndexRow, before: readonly OtherIndexRow[]): readonly OtherIndexProblem[] {
  const isSame = ({ name, year }: OtherIndexRow): boolean =>
    year === row.year && textKey(name) === textKey(row.name);
  const first = row.year === null ? undefined : before.find(isSame);
  if (!first) return [];
  const args = { index: row.name, year: String(row.year), row: first.cell.row + 1 };
  return problem(row, row.cell, message('finding.index-twice', args));
}

function valueProblems(row: OtherIndexRow, unit: string): readonly OtherIndexProblem[] {
  const { value: entry } = row;
  const value = valueOf(entry);
  if (value === null)
    return entry.kind === 'blank' || entry.kind === 'dash'
      ? []
      : problem(row, entry.cell, message('finding.index-no-number', { text: wordsOf(entry) }));
  if (value < 0) return problem(row, entry.cell, message('finding.index-no-number', { text: String(value) }));
  const isRate = unit === '%' || (entry.kind === 'figure' && entry.percent);
  return isRate && value > 100
    ? problem(row, entry.cell, message('finding.index-over-100', { percent: value }))
    : [];
}

function rankProblems(row: OtherIndexRow): readonly OtherIndexProblem[] {
  const { rank } = row;
  if (rank === null || rank.kind === 'blank' || rank.kind === 'dash' || rankOf(rank) !== null) return [];
  return problem(row, rank.cell, message('finding.index-rank-unclear', { text: wordsOf(rank) }), 'warning');
}

function goalProblems(row: OtherIndexRow): readonly OtherIndexProblem[] {
  const { goal } = row;
  if (goal === null || goal.read !== null || goal.entry.kind === 'blank' || goal.entry.kind === 'dash')
    return [];
  const words = message('finding.index-goal-unclear', { text: wordsOf(goal.entry) });
  return problem(row, goal.entry.cell, words, 'warning');
}

const wordsOf = (entry: Entry): string =>
  entry.kind === 'blank' ? '' : entry.kind === 'figure' ? String(entry.value) : entry.text;

/** Of each index only the latest year counts: what was missed before is past. */
function notReached({ name, years }: OtherIndex): readonly OtherIndexProblem[] {
  const latest = years.filter(({ value }) => value !== null).at(-1);
  if (latest?.isReached !== false) return [];
  const { row, year } = latest;
  const subject = subjectOf(row);
  const words = message('finding.index-not-reached', { index: name, year: String(year) });
  return [{ kind: 'not-reached', subject, cell: row.value.cell, message: words }];
}

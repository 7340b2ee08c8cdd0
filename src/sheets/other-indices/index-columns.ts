import { figureFrom } from '../../formulas/inputs';
import { any, EMPTY_STRING, iff, literal, numeral, refFrom, type Expression } from '../../formulas/syntax';
import { formula, text, type CellContent } from '../../model/edits';
import type { Entry } from '../../model/measure';
import { message, type MessageKey } from '../../model/message';
import type { IndexOfYear, OtherIndex } from '../../model/other-index';
import { rankOf } from '../../scoring/other-indices/index-figures';
import { asPoints } from '../../model/points';
import { subtractPoints } from '../../text/decimal';
import { CENTERED } from '../cell-styles';
import { reachedExpression } from '../reached';
import type { SheetContext } from '../sheet-context';
import type { GridTableColumn } from '../table/column';

/** What is said of the latest result of each index, below its years. */
export const FACTS = ['change', 'rank', 'goal', 'verdict'] as const;
export type IndexFact = (typeof FACTS)[number];

/** A line of the table: a year, or a fact about the latest results. */
export type IndexRow =
  { readonly kind: 'year'; readonly year: number } | { readonly kind: 'fact'; readonly fact: IndexFact };

/** The key of a line. */
export const indexLine = (row: IndexRow): string => (row.kind === 'year' ? String(row.year) : row.fact);

/** An index whose years are in the table. */
export interface ShownIndex {
  readonly id: string;
  readonly index: OtherIndex;
  /** Those of its years that are shown, the earliest first. */
  readonly years: readonly IndexOfYear[];
}

const FACT_WORDS = {
  change: 'indices.change',
  rank: 'indices.rank',
  goal: 'indices.goal',
  verdict: 'summary.targets.verdict',
} as const satisfies Readonly<Record<IndexFact, MessageKey>>;

const VALUE_FORMAT = '0.00##';
const CHANGE_FORMAT = '+0.00##;-0.00##;0.00';

/** Beyond this many decimals a difference is noise. */
const DIGITS = 6;

/** The years down, the indices across. */
export const indexColumns = (
  indices: readonly ShownIndex[],
): readonly GridTableColumn<IndexRow, SheetContext>[] => [
  {
    id: 'year',
    header: 'indices.year',
    width: 30,
    cell: (row, { t }) =>
      row.kind === 'year' ? text(String(row.year)) : text(t(message(FACT_WORDS[row.fact]))),
  },
  ...indices.map((shown): GridTableColumn<IndexRow, SheetContext> => ({
    id: shown.id,
    header: { words: headerOf(shown.index) },
    width: 17,
    cell: (row, context) =>
      row.kind === 'year' ? valueCell(shown, row.year) : factCell(shown, row.fact, context),
    style: (row) => ({
      ...CENTERED,
      numberFormat: row.kind === 'fact' && row.fact === 'change' ? CHANGE_FORMAT : VALUE_FORMAT,
      ...(row.kind === 'fact' && row.fact === 'rank' ? { numberFormat: 'General' } : {}),
    }),
  })),
];

const headerOf = ({ name, unit }: OtherIndex): string => (unit === '' ? name : `${name} (${unit})`);

/** The office's figure, per cent from 0 to 100; empty as long as the cell is. */
function valueCell({ years }: ShownIndex, year: number): CellContent {
  const found = years.find((each) => each.year === year);
  return found ? shownValue(found.row.value, found.value) : text('');
}

function shownValue(entry: Entry, value: number | null): CellContent {
  if (entry.kind === 'blank') {
    const cell = refFrom(entry.cell);
    return formula(`=${iff(`ISNUMBER(${cell})`, cell, EMPTY_STRING)}`, '');
  }
  if (entry.kind !== 'figure' || value === null) return text('');
  const read = entry.percent ? `ROUND(100*${figureFrom(entry)},${DIGITS})` : figureFrom(entry);
  return formula(`=${iff(`${refFrom(entry.cell)}=""`, EMPTY_STRING, read)}`, value);
}

/** The latest year with a usable result. */
const latestOf = ({ years }: ShownIndex): IndexOfYear | null =>
  years.filter(({ value }) => value !== null).at(-1) ?? null;

function factCell(shown: ShownIndex, fact: IndexFact, context: SheetContext): CellContent {
  const latest = latestOf(shown);
  if (!latest) return text('');
  switch (fact) {
    case 'change':
      return changeCell(shown, latest, context);
    case 'rank':
      return asWritten(latest.row.rank);
    case 'goal':
      return goalCell(latest);
    case 'verdict':
      return verdictCell(shown, latest, context);
  }
}

/** The latest result and the one before it, whichever year that is. */
function changeCell(shown: ShownIndex, latest: IndexOfYear, context: SheetContext): CellContent {
  const before = shown.years.filter(({ value, year }) => value !== null && year < latest.year).at(-1);
  if (!before || before.value === null || latest.value === null) return text('');
  const [was, is] = [before, latest].map(({ year }) => own(shown, String(year), context));
  const source = iff(
    `COUNT(${was ?? ''},${is ?? ''})<2`,
    EMPTY_STRING,
    `ROUND(${is ?? ''}-${was ?? ''},${DIGITS})`,
  );
  return formula(`=${source}`, subtractPoints(asPoints(latest.value), asPoints(before.value)));
}

/** What the office's cell shows, whatever it is. */
function asWritten(entry: Entry | null): CellContent {
  if (entry === null || entry.kind === 'blank' || entry.kind === 'error') return text('');
  const cell = refFrom(entry.cell);
  return formula(
    `=${iff(`${cell}=""`, EMPTY_STRING, cell)}`,
    entry.kind === 'figure' ? entry.value : entry.text,
  );
}

function goalCell({ row: { goal } }: IndexOfYear): CellContent {
  if (goal === null) return text('');
  return goal.entry.kind === 'figure' && goal.read
    ? shownValue(goal.entry, goal.read.at)
    : asWritten(goal.entry);
}

function verdictCell(shown: ShownIndex, latest: IndexOfYear, context: SheetContext): CellContent {
  const { row, year, isReached } = latest;
  const goal = row.goal?.read ?? null;
  if (row.goal === null || goal === null || isReached === null) return text('');
  const word = (is: boolean): string => context.t(message(is ? 'summary.verdict.yes' : 'summary.verdict.no'));
  const [goalCell, value] = [own(shown, 'goal', context), own(shown, String(year), context)];
  const isRank = goal.comparison === 'rank-at-least';
  const result = isRank ? placeOf(row.rank, own(shown, 'rank', context)) : value;
  const test =
    row.goal.entry.kind === 'figure'
      ? `ROUND(${result},${DIGITS})>=ROUND(${goalCell},${DIGITS})`
      : reachedExpression(goal, `ROUND(${result},${DIGITS})`, 100).expression;
  const isAbsent = [
    `${goalCell}=""`,
    `${result}=""`,
    // Words are understood as they are now.
    ...(row.goal.entry.kind === 'words' ? [`${goalCell}<>${literal(row.goal.entry.text)}`] : []),
  ];
  return formula(
    `=${iff(any(isAbsent), EMPTY_STRING, iff(test, literal(word(true)), literal(word(false))))}`,
    word(isReached),
  );
}

/** A place as a number, also where the cell says "12/34". */
const placeOf = (rank: Entry | null, cell: Expression): Expression =>
  rank?.kind === 'words'
    ? iff(`${cell}=${literal(rank.text)}`, numeral(rankOf(rank) ?? 0), EMPTY_STRING)
    : cell;

/** A cell of the same column; the sheet has its places by the time it is drawn. */
const own = ({ id }: ShownIndex, line: string, { places }: SheetContext): Expression =>
  places.indices?.ref('indices', line, id) ?? EMPTY_STRING;

import { EMPTY_STRING, iff, refFrom } from '../formulas/syntax';
import type { AssessedCriterion } from '../model/assessment';
import type { CellRef } from '../model/cell';
import { formula, number, text, type CellContent } from '../model/edits';
import { message } from '../model/message';
import { asPoints } from '../model/points';
import type { YearLine } from '../model/previous-year';
import { indexOf, subtractPoints } from '../text/decimal';
import { CENTERED, INDEX_FORMAT, POINTS_STYLE } from './cell-styles';
import type { SheetContext, YearColumn, YearIds } from './sheet-context';
import type { Figures } from './summary/figures';
import { linkTo, type GridTableColumn } from './table/column';

/** A line of the sheet of two years. */
export interface YearRow {
  readonly table: keyof YearIds;
  readonly line: YearLine;
  readonly assessed: AssessedCriterion;
  /** What this year's cells show. */
  readonly figures: Figures;
  /** Of a field: the lines of its leaves. */
  readonly leaves: readonly string[];
}

const SHARE_STYLE = { ...CENTERED, numberFormat: INDEX_FORMAT };
const CHANGE_STYLE = { ...CENTERED, numberFormat: '+0.00;-0.00;0.00' };

/** A cell of the same line; the sheet has its places by the time it is drawn. */
const own = ({ table, line }: YearRow, column: YearColumn, { places }: SheetContext): string =>
  places.years?.ref(table, line.criterion.id, column) ?? EMPTY_STRING;

/** Last year's figure: the cell of its sheet, a sum over leaves, or the figure of the other workbook. */
function beforeCell({ line: { before } }: YearRow, figure: 'max' | 'points'): CellContent {
  const value = before?.[figure] ?? null;
  if (!before || value === null || before.max === 0) return text('');
  return before.cells ? formula(`=${refFrom(before.cells[figure])}`, value) : number(value);
}

/** This year's figure: what is in the criteria sheet, or the sum over the leaves of a field. */
function nowCell(
  { table, leaves, figures }: YearRow,
  column: 'max' | 'now',
  cell: CellRef,
  { places, isNumber }: SheetContext,
): CellContent {
  const value = column === 'max' ? figures.applicable : figures.self;
  if (table === 'year-fields') {
    const sum = column === 'now' ? places.years?.sumOfFilled : places.years?.sum;
    return formula(`=${sum?.('year-leaves', leaves, column) ?? '0'}`, value);
  }
  if (figures.applicable === 0) return text('');
  const isLive = column === 'now' || isNumber(cell);
  return isLive ? formula(`=${refFrom(cell)}`, value) : number(figures.max);
}

const shareCell = (row: YearRow, of: 'before' | 'now', context: SheetContext): CellContent => {
  const [points, max] = of === 'now' ? (['now', 'max'] as const) : (['before', 'max-before'] as const);
  const [top, bottom] = [own(row, points, context), own(row, max, context)];
  const test = `OR(NOT(ISNUMBER(${top})),N(${bottom})=0)`;
  return formula(`=${iff(test, EMPTY_STRING, `ROUND(${top}/${bottom}*100,2)`)}`, shareOf(row, of) ?? '');
};

/** What the formula of a share gives. */
function shareOf({ line: { before }, figures }: YearRow, of: 'before' | 'now'): number | null {
  if (of === 'before') return before && before.points !== null ? indexOf(before.points, before.max) : null;
  return figures.self === '' ? null : indexOf(figures.self, figures.applicable);
}

function changeCell(row: YearRow, context: SheetContext): CellContent {
  const [before, now] = [own(row, 'share-before', context), own(row, 'share', context)];
  const [was, is] = [shareOf(row, 'before'), shareOf(row, 'now')];
  const difference = was === null || is === null ? '' : subtractPoints(asPoints(is), asPoints(was));
  return formula(`=${iff(`COUNT(${before},${now})<2`, EMPTY_STRING, `${now}-${before}`)}`, difference);
}

/** Why a leaf is where it is: new, with another maximum, or losing points. */
function causeCell({ line: { before, cause, max }, table }: YearRow, { t }: SheetContext): CellContent {
  if (table === 'year-fields') return text('');
  const said = [
    ...(before ? [] : [t(message('years.new'))]),
    ...(before && before.max !== max ? [t(message('years.maximum', { before: before.max, now: max }))] : []),
    ...(cause ? [t(message(`plan.cause.${cause}`))] : []),
  ];
  return text(said.join('; '));
}

/** The columns of both tables of the sheet. */
export const YEAR_COLUMNS: readonly GridTableColumn<YearRow, SheetContext>[] = [
  {
    id: 'code',
    header: 'plan.code',
    width: 10,
    cell: ({ line }) => text(line.criterion.shown),
    link: ({ line }) => linkTo(line.criterion.scoreCell, line.criterion.name),
    looksLinked: true,
  },
  { id: 'name', header: 'plan.name', width: 46, cell: ({ line }) => text(line.criterion.name) },
  {
    id: 'max-before',
    header: 'years.max-before',
    width: 11,
    cell: (row) => beforeCell(row, 'max'),
    style: POINTS_STYLE,
  },
  {
    id: 'before',
    header: 'years.before',
    width: 11,
    cell: (row) => beforeCell(row, 'points'),
    style: POINTS_STYLE,
  },
  {
    id: 'share-before',
    header: 'years.share-before',
    width: 11,
    cell: (row, context) => shareCell(row, 'before', context),
    style: SHARE_STYLE,
  },
  {
    id: 'max',
    header: 'years.max',
    width: 11,
    cell: (row, context) => nowCell(row, 'max', row.line.criterion.maxCell, context),
    style: POINTS_STYLE,
  },
  {
    id: 'now',
    header: 'years.now',
    width: 11,
    cell: (row, context) => nowCell(row, 'now', row.line.criterion.scoreCell, context),
    style: POINTS_STYLE,
  },
  {
    id: 'share',
    header: 'years.share',
    width: 11,
    cell: (row, context) => shareCell(row, 'now', context),
    style: SHARE_STYLE,
  },
  { id: 'change', header: 'years.change', width: 12, cell: changeCell, style: CHANGE_STYLE },
  { id: 'cause', header: 'plan.cause', width: 34, cell: causeCell },
];

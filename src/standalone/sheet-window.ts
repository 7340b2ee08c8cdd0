import type { Language } from '../i18n/keys';
import { formatNumber } from '../i18n/format';
import type { CellRange, CellRef } from '../model/cell';
import { formatAt, valueAt, type Grid } from '../model/grid';
import { isDateFormat } from '../reading/cells/date-format';
import { valueText } from '../taskpane/value-text';
import { dayFromSerial, partsOfDay } from '../text/date/day';

/** A cell as it is shown: its place, its text, over how many rows and columns it reaches. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isNumber: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** The part of a sheet around a cell. */
export interface SheetWindow {
  readonly columns: readonly number[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly ShownCell[] }[];
  /** Whether there is more of the sheet above and below. */
  readonly hasAbove: boolean;
  readonly hasBelow: boolean;
}

/** The window is as large as this and moves in steps of this many rows or columns. */
const SIZE = 60;
export const STEP = 40;
const LEAD = (SIZE - STEP) / 2;

/** How far a sheet reaches: rows and columns that hold something. */
export const extentOf = ({ values, merges }: Grid): { readonly rows: number; readonly columns: number } => ({
  rows: Math.max(1, values.length, ...merges.map(({ lastRow }) => lastRow + 1)),
  columns: values.reduce((most, row) => Math.max(most, row.length), 1),
});

/** The rows and columns around a cell with what they show; hidden rows are left out unless the cell is in one. */
export function windowAround(
  grid: Grid,
  at: Pick<CellRef, 'row' | 'column'>,
  how: { readonly language: Language; readonly date1904: boolean },
): SheetWindow {
  const extent = extentOf(grid);
  const rowCount = Math.max(extent.rows, at.row + 1);
  const hidden = new Set(grid.hiddenRows.filter((row) => row !== at.row));
  const rows = span(at.row, rowCount).filter((row) => !hidden.has(row));
  const columns = span(at.column, Math.max(extent.columns, at.column + 1));
  const area = areaOf(rows, columns);
  const merged = mergesWithin(grid.merges, area, rows);
  const lastRow = grid.values.length - 1;
  return {
    columns,
    rows: rows.map((row) => ({
      row,
      cells: spilled(
        columns.flatMap((column) => {
          const reach = merged.get(placeKey(row, column)) ?? ALONE;
          if (reach === 'covered') return [];
          const value = valueAt(grid, row, column);
          const text = shownText(grid, row, column, how);
          return [{ row, column, text, isNumber: typeof value === 'number', ...reach }];
        }),
        at,
      ),
    })),
    hasAbove: area.firstRow > 0,
    hasBelow: area.lastRow < lastRow,
  };
}

const ALONE = { rows: 1, columns: 1 };

/** A title that is alone in its row reaches over the empty cells behind it, unless one of them is looked at. */
function spilled(cells: readonly ShownCell[], at: Pick<CellRef, 'row' | 'column'>): readonly ShownCell[] {
  const [title, ...others] = cells.filter(({ text }) => text !== '');
  if (!title || others.length > 0 || title.rows > 1) return cells;
  const before = cells.filter(({ column }) => column < title.column);
  const behind = cells.filter(({ column }) => column > title.column);
  const isFree =
    behind.every(({ rows }) => rows === 1) && (at.row !== title.row || at.column <= title.column);
  const reach = behind.reduce((sum, { columns }) => sum + columns, title.columns);
  return isFree ? [...before, { ...title, columns: reach }] : cells;
}

function span(at: number, count: number): readonly number[] {
  const wanted = Math.floor(at / STEP) * STEP - LEAD;
  const first = Math.max(0, Math.min(wanted, count - SIZE));
  return Array.from({ length: Math.min(SIZE, count - first) }, (_, i) => first + i);
}

const areaOf = (rows: readonly number[], columns: readonly number[]): CellRange => ({
  firstRow: rows[0] ?? 0,
  lastRow: rows.at(-1) ?? 0,
  firstColumn: columns[0] ?? 0,
  lastColumn: columns.at(-1) ?? 0,
});

const placeKey = (row: number, column: number): string => `${row},${column}`;

/** What merged areas make of the cells in view: the first one reaches as far as it is in view, others are covered. */
function mergesWithin(
  merges: readonly CellRange[],
  area: CellRange,
  rows: readonly number[],
): ReadonlyMap<string, typeof ALONE | 'covered'> {
  const reached = new Map<string, typeof ALONE | 'covered'>();
  for (const merge of merges) {
    if (merge.firstRow < area.firstRow || merge.firstColumn < area.firstColumn) continue;
    if (merge.firstRow > area.lastRow || merge.firstColumn > area.lastColumn) continue;
    const lastColumn = Math.min(merge.lastColumn, area.lastColumn);
    const inView = rows.filter((row) => row >= merge.firstRow && row <= merge.lastRow);
    const [first] = inView;
    if (first !== merge.firstRow) continue;
    for (const row of inView)
      for (let column = merge.firstColumn; column <= lastColumn; column++)
        reached.set(placeKey(row, column), 'covered');
    reached.set(placeKey(first, merge.firstColumn), {
      rows: inView.length,
      columns: lastColumn - merge.firstColumn + 1,
    });
  }
  return reached;
}

/** A cell's value in the form that its number format asks for, as far as days and percentages go. */
export function shownText(
  grid: Grid,
  row: number,
  column: number,
  { language, date1904 }: { readonly language: Language; readonly date1904: boolean },
): string {
  const value = valueAt(grid, row, column);
  const format = formatAt(grid, row, column);
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'number' || format === null) return valueText(value, language);
  if (format.includes('%')) return formatNumber(value, 'percent', language);
  const day = isDateFormat(format) ? partsOfDay(dayFromSerial(value, date1904) ?? '') : null;
  return day ? `${day.day}/${day.month}/${day.year}` : valueText(value, language);
}

import type { CellRange } from '../model/cell';
import { LAST_COLUMN, LAST_ROW } from '../model/excel-limits';

/** Whether a cell lies in the range. */
export const contains = (range: CellRange, row: number, column: number): boolean =>
  row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;

/** Whether the whole of `inner` lies in `outer`. */
export const encloses = (outer: CellRange, inner: CellRange): boolean =>
  contains(outer, inner.firstRow, inner.firstColumn) && contains(outer, inner.lastRow, inner.lastColumn);

/** Whether the ranges have a cell in common. */
export const overlaps = (one: CellRange, other: CellRange): boolean =>
  one.firstRow <= other.lastRow &&
  other.firstRow <= one.lastRow &&
  one.firstColumn <= other.lastColumn &&
  other.firstColumn <= one.lastColumn;

/** Whether the range is one cell. */
export const isSingle = (range: CellRange): boolean =>
  range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;

/** The rectangle of one cell. */
export const cellRange = (row: number, column: number): CellRange => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

/** The smallest rectangle around two; of one, where the other is nothing. */
export function around(one: CellRange | null, other: CellRange): CellRange {
  if (!one) return other;
  return {
    firstRow: Math.min(one.firstRow, other.firstRow),
    lastRow: Math.max(one.lastRow, other.lastRow),
    firstColumn: Math.min(one.firstColumn, other.firstColumn),
    lastColumn: Math.max(one.lastColumn, other.lastColumn),
  };
}

/** What is left of a range without others: at most four rectangles for each of them, which do not overlap. */
export function withoutRanges(range: CellRange, others: readonly CellRange[]): readonly CellRange[] {
  let left: readonly CellRange[] = [range];
  for (const other of others)
    left = left.flatMap((part) => (overlaps(part, other) ? beside(part, other) : [part]));
  return left;
}

/** The parts of a range above, left of, right of and below another that overlaps it. */
function beside(range: CellRange, hole: CellRange): readonly CellRange[] {
  const firstRow = Math.max(range.firstRow, hole.firstRow);
  const lastRow = Math.min(range.lastRow, hole.lastRow);
  const parts = [
    { ...range, lastRow: firstRow - 1 },
    { ...range, firstRow, lastRow, lastColumn: hole.firstColumn - 1 },
    { ...range, firstRow, lastRow, firstColumn: hole.lastColumn + 1 },
    { ...range, firstRow: lastRow + 1 },
  ];
  return parts.filter((part) => part.firstRow <= part.lastRow && part.firstColumn <= part.lastColumn);
}

/** Throws for a place that no sheet has. */
export function checkPlace(row: number, column: number): void {
  const within = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
  if (!within || row > LAST_ROW || column > LAST_COLUMN)
    throw new RangeError(`no cell: row ${row}, column ${column}`);
}

/** Throws for a range that no sheet has, or whose corners are swapped. */
export function checkRange(range: CellRange): void {
  checkPlace(range.firstRow, range.firstColumn);
  checkPlace(range.lastRow, range.lastColumn);
  if (range.firstRow > range.lastRow || range.firstColumn > range.lastColumn)
    throw new RangeError('a range upside down');
}

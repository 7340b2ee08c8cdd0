import type { CellRange } from '../../model/cell';

/** A sheet's size, as Excel has had it since 2007. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/** One number for a cell, by which cells are kept; rows and columns count from 0. */
export const cellNumber = (row: number, column: number): number => row * COLUMNS + column;
export const rowOf = (place: number): number => Math.floor(place / COLUMNS);
export const columnOf = (place: number): number => place % COLUMNS;

export const rowCount = (range: CellRange): number => range.lastRow - range.firstRow + 1;
export const columnCount = (range: CellRange): number => range.lastColumn - range.firstColumn + 1;
export const cellCount = (range: CellRange): number => rowCount(range) * columnCount(range);

/** Whether the range is whole columns, or whole rows. */
export const isWholeColumns = (range: CellRange): boolean => rowCount(range) === ROWS;
export const isWholeRows = (range: CellRange): boolean => columnCount(range) === COLUMNS;

/** The cells that both ranges have; `null` where there are none. */
export function overlapOf(one: CellRange, other: CellRange): CellRange | null {
  const range = {
    firstRow: Math.max(one.firstRow, other.firstRow),
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastRow: Math.min(one.lastRow, other.lastRow),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
  return range.firstRow > range.lastRow || range.firstColumn > range.lastColumn ? null : range;
}

/** Whether all corners lie within a sheet and are in order. */
export const isInSheet = (range: CellRange): boolean =>
  range.firstRow >= 0 &&
  range.firstColumn >= 0 &&
  range.lastRow < ROWS &&
  range.lastColumn < COLUMNS &&
  range.firstRow <= range.lastRow &&
  range.firstColumn <= range.lastColumn;

/** Calls for every cell of a range, row by row. */
export function eachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.firstRow; row <= range.lastRow; row++)
    for (let column = range.firstColumn; column <= range.lastColumn; column++) visit(row, column);
}

/** A table of what each cell of a range gives. */
export const tableOf = <Content>(
  range: CellRange,
  content: (row: number, column: number) => Content,
): Content[][] =>
  Array.from({ length: rowCount(range) }, (_, down) =>
    Array.from({ length: columnCount(range) }, (__, right) =>
      content(range.firstRow + down, range.firstColumn + right),
    ),
  );

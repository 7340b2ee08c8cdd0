import type { CellRange } from '../../model/cell';
import type { Book } from '../book/book';
import { shownAt, usedRange } from '../book/cells';
import { columnOf, cellNumber, rowOf } from '../book/places';
import type { BookCell, Sheet } from '../book/sheet';
import { fontOf, wrappedLines } from './measuring';

/** Where rows and columns begin, in pixels; one more entry than there are lines, for the end of the last. */
export interface Layout {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle of the grid, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of lines, the last one included. */
export type Lines = readonly [number, number];

/** What of the grid is in sight: its size and how far it has been scrolled. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

/** The sizes of the headers, in pixels. */
export const ROW_HEADER = 46;
export const COLUMN_HEADER = 24;

/** Empty rows and columns around what the sheet holds, so that one can go on typing. */
const ROWS_BEYOND = 40;
const COLUMNS_BEYOND = 8;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 20;

const PIXELS_OF_CHARACTER = 7;
const PIXELS_OF_POINT = 96 / 72;

/** Measures a sheet. Rows without a height of their own are as high as their wrapped texts need. */
export function pageLayout(book: Book, sheet: Sheet): Layout {
  const used = usedRange(book, sheet, false);
  const rowCount = Math.max(LEAST_ROWS, (used?.lastRow ?? 0) + ROWS_BEYOND);
  const columnCount = Math.max(LEAST_COLUMNS, (used?.lastColumn ?? 0) + COLUMNS_BEYOND);
  const columns = offsets(columnCount, (column) =>
    sheet.hiddenColumns.has(column) ? 0 : columnPixels(sheet, column),
  );
  const needed = neededHeights(book, sheet, columns);
  const rows = offsets(rowCount, (row) => {
    if (sheet.hiddenRows.has(row)) return 0;
    const points = sheet.rowHeights.get(row);
    return points === undefined
      ? Math.max(needed.get(row) ?? 0, Math.round(sheet.defaultHeight * PIXELS_OF_POINT))
      : Math.round(points * PIXELS_OF_POINT);
  });
  return { rows, columns, rowCount, columnCount };
}

const columnPixels = (sheet: Sheet, column: number): number =>
  Math.round((sheet.columnWidths.get(column) ?? sheet.defaultWidth) * PIXELS_OF_CHARACTER);

function offsets(count: number, size: (line: number) => number): Float64Array {
  const starts = new Float64Array(count + 1);
  for (let line = 0; line < count; line++) starts[line + 1] = (starts[line] ?? 0) + size(line);
  return starts;
}

/** The line that a place in pixels falls on. */
export function lineAt(starts: Float64Array, pixels: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= pixels) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The beginning of a line and its size. */
export const spanOf = (starts: Float64Array, first: number, last = first): readonly [number, number] => {
  const begin = starts[first] ?? 0;
  return [begin, (starts[last + 1] ?? begin) - begin];
};

/** The rectangle of a range. */
export const boxOf = ({ rows, columns }: Layout, range: CellRange): Box => {
  const [top, height] = spanOf(rows, range.firstRow, range.lastRow);
  const [left, width] = spanOf(columns, range.firstColumn, range.lastColumn);
  return { left, top, width, height };
};

/** The sizes of what is frozen, in pixels. */
export const frozenSize = ({ freeze }: Sheet, { rows, columns }: Layout) => ({
  width: columns[freeze.columns] ?? 0,
  height: rows[freeze.rows] ?? 0,
});

const PADDING = 6;
const LINE_SPACING = 1.32;

/** Heights that wrapped texts ask for, row by row; merged cells ask for nothing, as in Excel. */
function neededHeights(book: Book, sheet: Sheet, columns: Float64Array): ReadonlyMap<number, number> {
  const needed = new Map<number, number>();
  const merged = new Set(sheet.merges.map(({ firstRow, firstColumn }) => cellNumber(firstRow, firstColumn)));
  for (const [place, cell] of sheet.cells) {
    const row = rowOf(place);
    if (cell.value === null || merged.has(place) || sheet.rowHeights.has(row)) continue;
    const size = cell.style.font.size * PIXELS_OF_POINT;
    const lines = cell.style.wrap ? linesOf(book, sheet, place, cell, columns) : 1;
    const height = Math.ceil(lines * size * LINE_SPACING) + 3;
    if (height > (needed.get(row) ?? 0)) needed.set(row, height);
  }
  return needed;
}

/** The most that Excel makes of a row. */
const MAX_LINES = 20;

function linesOf(
  book: Book,
  sheet: Sheet,
  place: number,
  { style }: BookCell,
  columns: Float64Array,
): number {
  const [, width] = spanOf(columns, columnOf(place));
  const text = shownAt(book, sheet, rowOf(place), columnOf(place));
  return Math.min(MAX_LINES, wrappedLines(text, fontOf(style), width - PADDING));
}

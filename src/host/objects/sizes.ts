import { fail } from '../batch/host-error';
import type { Sheet } from '../book/sheet';
import { numberGiven } from './arguments';

/** Points of one character's width: seven pixels of the default font, at 96 pixels an inch. */
const POINTS_OF_CHARACTER = 5.25;

/** A column's width in points; hidden ones have none. */
export const columnPoints = (sheet: Sheet, column: number): number =>
  sheet.hiddenColumns.has(column)
    ? 0
    : (sheet.columnWidths.get(column) ?? sheet.defaultWidth) * POINTS_OF_CHARACTER;

/** A row's height in points; hidden ones have none. */
export const rowPoints = (sheet: Sheet, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultHeight);

/** The widest column, in characters, and the tallest row, in points. */
const MAX_COLUMN_WIDTH = 255.7;
const MAX_ROW_HEIGHT = 409.5;

export function setColumnPoints(sheet: Sheet, column: number, points: unknown): void {
  const width = numberGiven(points) / POINTS_OF_CHARACTER;
  if (width < 0 || width > MAX_COLUMN_WIDTH) fail('InvalidArgument');
  sheet.columnWidths.set(column, Math.round(width * 1e6) / 1e6);
}

export function setRowPoints(sheet: Sheet, row: number, points: unknown): void {
  const height = numberGiven(points);
  if (height < 0 || height > MAX_ROW_HEIGHT) fail('InvalidArgument');
  sheet.rowHeights.set(row, height);
}

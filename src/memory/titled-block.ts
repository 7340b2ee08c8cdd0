import type { CellRange } from '../model/cell';
import { valueAt, type Grid } from '../model/grid';
import { textKey } from '../text/key';
import { TOP } from './known-by-content';

/** What a cell says, as texts are compared. */
export const keyAt = (grid: Grid, row: number, column: number): string =>
  textKey(String(valueAt(grid, row, column) ?? ''));

/** True where one of the first rows of a block begins with one of these titles. */
export function isTitled(
  grid: Grid,
  { firstRow, lastRow, firstColumn }: CellRange,
  titles: readonly string[],
): boolean {
  const keys = titles.map(textKey);
  const rows = Math.min(TOP, lastRow - firstRow + 1);
  return Array.from({ length: rows }, (_, index) => keyAt(grid, firstRow + index, firstColumn)).some((text) =>
    keys.some((key) => text.startsWith(key)),
  );
}

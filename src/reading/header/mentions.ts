import { valueAt, type Grid } from '../../model/grid';
import { textKey } from '../../text/key';
import { firstText } from './titles';

/** A header is in one of this many rows. */
const MAX_ROWS = 25;
const MAX_COLUMNS = 30;
/** Longer texts are no headers. */
const MAX_LENGTH = 60;

/**
 * True where the name of a sheet, its title or a short text near its top has such words: a quick look, before a header is
 * sought, which costs many times as much.
 */
export function mentions(grid: Grid, words: RegExp): boolean {
  if (words.test(textKey(grid.sheet)) || words.test(textKey(firstText(grid)))) return true;
  for (let row = 0; row < Math.min(MAX_ROWS, grid.values.length); row++)
    for (let column = 0; column < Math.min(MAX_COLUMNS, grid.values[row]?.length ?? 0); column++) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'string' && value.length <= MAX_LENGTH && words.test(textKey(value))) return true;
    }
  return false;
}

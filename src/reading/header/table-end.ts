import type { CellValue } from '../../model/cell';
import type { Grid } from '../../model/grid';
import { memoizeByObject } from '../../text/memoize';
import { textKey } from '../../text/key';
import { isSignatory, isSignature } from '../rows/row-labels';

/** Below a table there is no more than who signs, where and when. */
const MAX_ROWS = 40;
const MAX_CELLS = 3;

/**
 * The row in which the block of signatures below the last table of a sheet begins: nothing from there on says anything of the
 * columns. The number of rows where there is none.
 */
export const endOfTable = memoizeByObject(({ values }: Grid): number => {
  let end = values.length;
  for (let row = values.length - 1; row >= Math.max(0, values.length - MAX_ROWS); row--) {
    const filled = (values[row] ?? []).filter((value) => value !== null && value !== '');
    if (filled.length > MAX_CELLS || filled.some((value) => typeof value !== 'string')) break;
    if (filled.some(isOfSignatures)) end = row;
  }
  return end;
});

const DAY = /^(?:[^,]{2,30}, )?ngay [\d.…]{1,6} ?thang [\d.…]{1,6} ?nam\b/;

const isOfSignatures = (value: CellValue): boolean =>
  typeof value === 'string' &&
  (DAY.test(textKey(value)) || isSignature(textKey(value)) || isSignatory(value.trim()));

import { valueAt, type Grid } from '../../model/grid';
import { isEmptyBox } from '../../text/ticks';

/** True for a cell that holds more than blanks; false for a role without a column. */
export const isFilled = (grid: Grid, row: number, column: number | undefined): boolean => {
  const value = column === undefined ? null : valueAt(grid, row, column);
  return value !== null && !(typeof value === 'string' && value.trim() === '');
};

/** True for a cell in which something is declared: an unticked box waits for it. */
export const holdsEntry = (grid: Grid, row: number, column: number | undefined): boolean => {
  const value = column === undefined ? null : valueAt(grid, row, column);
  return isFilled(grid, row, column) && !(typeof value === 'string' && isEmptyBox(value));
};

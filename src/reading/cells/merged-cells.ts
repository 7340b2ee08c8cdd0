import type { Grid } from '../../model/grid';

/** The row that holds the value of a cell: the first of a merged area, else its own. */
export type HeldAt = (row: number, column: number) => number;

/** A vertically merged cell holds for all of its rows, though only the first of them has its value. */
export function heldValues(grid: Grid): HeldAt {
  const before = known.get(grid);
  if (before) return before;
  const held = heldIn(grid);
  known.set(grid, held);
  return held;
}

/** Told once for each sheet: every row of its table asks. */
const known = new WeakMap<Grid, HeldAt>();

function heldIn({ merges }: Grid): HeldAt {
  const tall = merges.filter(({ firstRow, lastRow }) => lastRow > firstRow);
  if (tall.length === 0) return (row) => row;
  const held = new Map<string, number>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of tall)
    for (let row = firstRow; row <= Math.min(lastRow, firstRow + MAX_ROWS); row++)
      for (let column = firstColumn; column <= Math.min(lastColumn, firstColumn + MAX_COLUMNS); column++)
        held.set(`${row} ${column}`, firstRow);
  return (row, column) => held.get(`${row} ${column}`) ?? row;
}

/** True for a cell that a line merged over the table covers: it holds nothing of its own, and nothing can be written there. */
export const isCovered = ({ merges }: Grid, row: number, column: number): boolean =>
  merges.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= row && row <= lastRow && firstColumn < column && column <= lastColumn,
  );

/** Nobody merges more cells of a table; a whole column that is merged holds nothing below it. */
const MAX_ROWS = 500;
const MAX_COLUMNS = 60;

import type { Grid } from '../../model/grid';
import { memoizeByObject } from '../../text/memoize';
import { contentBelow } from './column-content';
import { continuesHeader, countsColumns, isHeaderLike, leastHeight } from './header-rows';
import { columnWords, type ColumnWords } from './header-words';
import type { TableBody } from './table-kind';

/** One to three rows that may be a header, and the table below them: the same for every kind of table. */
export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly words: readonly ColumnWords[];
  readonly body: TableBody;
}

const SEARCHED_ROWS = 80;
const MAX_HEIGHT = 3;

/** The blocks among a sheet's first rows that may be a header, from the top; sought once for each sheet. */
export const headerBlocks = memoizeByObject((grid: Grid): readonly HeaderBlock[] => {
  const blocks: HeaderBlock[] = [];
  const rows = Math.min(grid.values.length, SEARCHED_ROWS);
  for (let row = 0; row < rows; row++) {
    if (!isHeaderLike(grid, row)) continue;
    const least = leastHeight(grid, row, MAX_HEIGHT);
    for (let height = 1; height <= MAX_HEIGHT; height++) {
      if (height > 1 && !continuesHeader(grid, row + height - 1, row)) break;
      if (height >= least) blocks.push(headerBlock(grid, row, row + height - 1));
    }
  }
  return blocks;
});

/** The rows as a header, whatever they hold. */
export function headerBlock(grid: Grid, firstRow: number, lastRow: number): HeaderBlock {
  const words = columnWords(grid, firstRow, lastRow - firstRow + 1);
  const dataRow = firstDataRow(grid, lastRow + 1);
  return {
    firstRow,
    lastRow,
    words,
    body: {
      grid,
      firstRow: dataRow,
      columns: words.map(({ column }) => column),
      content: (column) => contentBelow(grid, dataRow, column),
    },
  };
}

/** The first row below a header that does not count its columns. */
function firstDataRow(grid: Grid, below: number): number {
  let row = below;
  while (row < grid.values.length && row < below + 3 && countsColumns(grid, row)) row++;
  return row;
}

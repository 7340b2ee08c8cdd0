import type { CriteriaRole } from '../../model/criterion';
import type { Grid } from '../../model/grid';
import type { Header } from '../header/header';
import { isInFirst, tablesBeside } from '../header/tables-beside';
import { withCaptionsBeside, withFirstCaption } from './captions-above';
import { readTables, type CriteriaRow } from './criteria-rows';

/**
 * Reads the rows below a header up to the signature block: blank rows, repeated headers and rows of column
 * numbers are left out; totals and the blocks of bonus and penalty are told from criteria. A further table below
 * with columns in another order, or beside the first one, is read by its own header.
 */
export function readCriteriaRows(grid: Grid, header: Header<CriteriaRole>): readonly CriteriaRow[] {
  const beside = tablesBeside(grid);
  const [, second] = beside;
  const columns = Object.values<number | undefined>(header.columns);
  if (!second || !columns.every((column) => column === undefined || isInFirst(second, column)))
    return rowsOf(grid, header);
  return withCaptionsBeside(beside.map((table) => rowsOf(table.grid, table.header ?? header))).flat();
}

const rowsOf = (grid: Grid, header: Header<CriteriaRole>): readonly CriteriaRow[] =>
  withFirstCaption(grid, header, readTables(grid, header));

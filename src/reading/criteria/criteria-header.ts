import type { CriteriaRole } from '../../model/criterion';
import type { Grid } from '../../model/grid';
import type { TableMapping } from '../../model/mapping';
import { CRITERIA_TABLE } from '../header/criteria-columns';
import {
  CRITERIA_TABLE_IN_ONE_COLUMN,
  CRITERIA_TABLE_OF_LEVELS,
  CRITERIA_TABLE_WITH_MAXIMA_IN_NAMES,
  CRITERIA_TABLE_WITH_SCALES_IN_NAMES,
  CRITERIA_TABLE_WITHOUT_MAXIMA,
} from '../header/criteria-tables';
import { findMappedHeader, type MappedHeader } from '../header/mapped-header';
import { withOwnScore } from '../header/own-score';
import { firstHeader, firstTableOf } from '../header/sheet-tables';
import { isInFirst, tablesBeside } from '../header/tables-beside';

/** Finds the first header of a criteria sheet; `null` where the sheet is no such table. */
export function findCriteriaHeader(
  grid: Grid,
  mapping?: TableMapping<CriteriaRole>,
): MappedHeader<CriteriaRole> | null {
  const sheet = leftmost(grid, mapping);
  const first = mapping?.headerRows ? sheet : firstTableOf(sheet);
  const mapped = mappedHeaderOf(first, mapping) ?? (first === sheet ? null : mappedHeaderOf(sheet, mapping));
  if (!mapped) return null;
  return withOwnScore(
    mapping?.headerRows ? mapped : { ...mapped, header: firstHeader(sheet, mapped.header) },
  );
}

/** The first of the tables beside each other, unless a person chose a column of another one. */
function leftmost(grid: Grid, mapping: TableMapping<CriteriaRole> | undefined): Grid {
  const [first, second] = tablesBeside(grid);
  if (!first || !second) return grid;
  const chosen = Object.values(mapping?.columns ?? {}).map(({ column }) => column);
  return chosen.every((column) => isInFirst(second, column)) ? first.grid : grid;
}

const mappedHeaderOf = (
  grid: Grid,
  mapping?: TableMapping<CriteriaRole>,
): MappedHeader<CriteriaRole> | null =>
  findMappedHeader(grid, CRITERIA_TABLE, mapping) ??
  findMappedHeader(grid, CRITERIA_TABLE_WITHOUT_MAXIMA, mapping) ??
  findMappedHeader(grid, CRITERIA_TABLE_WITH_SCALES_IN_NAMES, mapping) ??
  findMappedHeader(grid, CRITERIA_TABLE_OF_LEVELS, mapping) ??
  findMappedHeader(grid, CRITERIA_TABLE_IN_ONE_COLUMN, mapping) ??
  findMappedHeader(grid, CRITERIA_TABLE_WITH_MAXIMA_IN_NAMES, mapping);

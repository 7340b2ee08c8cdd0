import { parseA1Ref } from '@borgar/fx/xlsx';
import type { CellRange } from '../../model/cell';
import { COLUMNS, ROWS, cellCount, columnOf, cellNumber, rowOf, tableOf } from '../book/places';
import { sheetNamed } from './source';
import type { Source, SourceSheet } from './source';
import { ERRORS, NotReproduced, failWith } from './values';
import type { Area, Single, Table } from './values';

/** The area that a reference names ("F9", "'Bộ tiêu chí'!$E$9:$F$12", "A:A"); an error where there is no such sheet. */
export function areaNamed(text: string, source: Source, here: SourceSheet): Area {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference)) return failWith(ERRORS.reference);
  const { workbookName, sheetName, range } = reference;
  if (workbookName) throw new NotReproduced('another workbook');
  if (sheetName?.includes(':')) throw new NotReproduced('a reference through several sheets');
  const sheet = sheetName ? sheetNamed(source, sheetName) : here;
  if (!sheet) return failWith(ERRORS.reference);
  const area: CellRange = {
    firstRow: range.top ?? 0,
    firstColumn: range.left ?? 0,
    lastRow: range.bottom ?? ROWS - 1,
    lastColumn: range.right ?? COLUMNS - 1,
  };
  return { kind: 'area', sheet, range: area };
}

/** The value of a cell. */
export const valueIn = (sheet: SourceSheet, row: number, column: number): Single =>
  sheet.cells.get(cellNumber(row, column))?.value ?? null;

/** Ranges larger than this are gone through by the cells that the sheet has. */
const MANY_CELLS = 20_000;

/** The values of an area, row by row; blanks below and to the right of all content may be left out. */
export function tableIn({ sheet, range }: Area): Table {
  const clipped = cellCount(range) > MANY_CELLS ? withoutEmptyEdges(sheet, range) : range;
  return { kind: 'table', rows: tableOf(clipped, (row, column) => valueIn(sheet, row, column)) };
}

/** The range up to the last row and column that the sheet has cells in. */
function withoutEmptyEdges(sheet: SourceSheet, range: CellRange): CellRange {
  let lastRow = range.firstRow;
  let lastColumn = range.firstColumn;
  for (const place of sheet.cells.keys()) {
    lastRow = Math.max(lastRow, rowOf(place));
    lastColumn = Math.max(lastColumn, columnOf(place));
  }
  return {
    ...range,
    lastRow: Math.min(range.lastRow, lastRow),
    lastColumn: Math.min(range.lastColumn, lastColumn),
  };
}

/** Whether an area is one cell. */
export const isOneCell = ({ range }: Area): boolean => cellCount(range) === 1;

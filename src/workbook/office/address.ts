import { a1Range } from '../../model/cell';
import type { CellRange } from '../../model/cell';

/** The range object of a rectangle on a sheet that is named or identified. */
export const rangeOn = (context: Excel.RequestContext, sheet: string, range: CellRange): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(range.firstRow, range.firstColumn, rowCountOf(range), columnCountOf(range));

export const rowCountOf = ({ firstRow, lastRow }: CellRange): number => lastRow - firstRow + 1;

export const columnCountOf = ({ firstColumn, lastColumn }: CellRange): number => lastColumn - firstColumn + 1;

export const cellCountOf = (range: CellRange): number => rowCountOf(range) * columnCountOf(range);

/** "Bộ tiêu chí!J9:J40", for lists that people read. */
export const fullAddressOf = (sheet: string, range: CellRange): string => `${sheet}!${a1Range(range)}`;

/** The rectangle of an address as Excel gives it ("'Bộ tiêu chí'!J9:J40"), without its sheet. */
export const localAddress = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** The rectangle that a range covers, where the four figures were loaded. */
export const rectangleOf = ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): CellRange => ({
  firstRow: rowIndex,
  firstColumn: columnIndex,
  lastRow: rowIndex + rowCount - 1,
  lastColumn: columnIndex + columnCount - 1,
});

/** What `rectangleOf` needs to have been loaded. */
export const RECTANGLE = 'rowIndex,columnIndex,rowCount,columnCount';

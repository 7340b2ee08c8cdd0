import type { CellRange } from '../model/cell';
import type { CellStyle } from '../model/edits';

/** The cell styles of an office's report: Times New Roman, thin borders, as Nghị định 30/2020/NĐ-CP has it. */
const FONT = 'Times New Roman';

export const TITLE: CellStyle = {
  font: { name: FONT, size: 14, bold: true },
  horizontal: 'center-across',
  vertical: 'center',
};
export const SUBTITLE: CellStyle = { font: { name: FONT, size: 13, bold: true }, vertical: 'center' };
export const PLAIN: CellStyle = { font: { name: FONT, size: 12 }, vertical: 'center' };
export const NOTE: CellStyle = { font: { name: FONT, size: 11, italic: true }, vertical: 'top', wrap: true };

export const HEADER: CellStyle = {
  font: { name: FONT, size: 12, bold: true },
  fill: 'DDEBF7',
  border: 'thin',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};

export const BODY: CellStyle = {
  font: { name: FONT, size: 12 },
  border: 'thin',
  vertical: 'center',
  wrap: true,
};
export const TOTAL: CellStyle = { ...BODY, font: { name: FONT, size: 12, bold: true }, fill: 'F2F2F2' };
export const GROUP: CellStyle = { ...BODY, font: { name: FONT, size: 12, bold: true } };

export const POINTS_FORMAT = '0.00';
export const INDEX_FORMAT = '0.00';
/** Points, in the middle of their column. */
export const POINTS_STYLE: CellStyle = { numberFormat: POINTS_FORMAT, horizontal: 'center' };
export const CENTERED: CellStyle = { horizontal: 'center' };

/** The style of a link, which every reader knows. */
export const LINKED: CellStyle = { font: { color: '0563C1', underline: true } };

/** A rectangle by its corners. */
export const range = (
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): CellRange => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

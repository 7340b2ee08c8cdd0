import type { CellRange } from '../model/cell';
import type { CellStyle } from '../model/edits';

/** The looks of an office's report: Times New Roman, thin borders, as Nghị định 30/2020/NĐ-CP has it. */
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

/** A link's look, which every reader knows. */
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

/** Points of height that a line of the body's font takes, with room for Vietnamese marks above and below. */
const LINE = 16.5;
const PADDING = 4;
/** Excel makes no row taller; a text that would need more is read in the cell itself. */
const TALLEST = 409;

/**
 * The height of a row whose texts wrap in columns of these widths (in characters): rows of our own sheets are
 * never left to a viewer that measures fonts its own way and cuts a line.
 */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0),
  );
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + PADDING);
}

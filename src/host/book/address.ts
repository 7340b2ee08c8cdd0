import { a1, columnName, columnNumber } from '../../model/cell';
import type { CellRange } from '../../model/cell';
import { COLUMNS, ROWS, isInSheet, isWholeColumns, isWholeRows } from './places';

/** "A1:B2", "A:C", "2:5", "B2", with or without "$", in either order of the corners; `null` for anything else. */
export function parseAddress(text: string): CellRange | null {
  const [, column1, row1, , column2, row2] =
    /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(:\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(text) ?? [];
  const isSpan = text.includes(':');
  if (!column1 && !row1) return null;
  if (isSpan && (Boolean(column1) !== Boolean(column2) || Boolean(row1) !== Boolean(row2))) return null;
  if (!isSpan && !(column1 && row1)) return null;
  const columns = [column1, column2 ?? column1].map((letters) => (letters ? columnNumber(letters) : null));
  const rows = [row1, row2 ?? row1].map((digits) => (digits ? Number(digits) - 1 : null));
  const range = {
    firstRow: Math.min(rows[0] ?? 0, rows[1] ?? 0),
    firstColumn: Math.min(columns[0] ?? 0, columns[1] ?? 0),
    lastRow: row1 ? Math.max(rows[0] ?? 0, rows[1] ?? 0) : ROWS - 1,
    lastColumn: column1 ? Math.max(columns[0] ?? 0, columns[1] ?? 0) : COLUMNS - 1,
  };
  return isInSheet(range) ? range : null;
}

/** "'Bộ tiêu chí'!A1:B2" → the sheet's name and the rest; the name is `null` where none is said. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly cells: string } {
  const [, quoted, plain, cells = ''] = /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.*)$/s.exec(text) ?? [];
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, cells };
}

/** "A1:B2", "A:C" for whole columns, "2:5" for whole rows. */
export function shownRange(range: CellRange): string {
  if (isWholeColumns(range)) return `${columnName(range.firstColumn)}:${columnName(range.lastColumn)}`;
  if (isWholeRows(range)) return `${range.firstRow + 1}:${range.lastRow + 1}`;
  const first = a1(range.firstRow, range.firstColumn);
  const last = a1(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The sheet's name as it is before a "!": in quotation marks where it is no single word. */
export const shownSheet = (name: string): string =>
  /^[A-Za-z_\u00c0-\u1ef9][\w.\u00c0-\u1ef9]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** "$A$1:$B$2" */
export const absoluteRange = (range: CellRange): string =>
  shownRange(range).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

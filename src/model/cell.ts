import type { Brand } from './brand';

/** What a cell holds. An empty cell is `null`, which is never the same as 0 or "". */
export type CellValue = string | number | boolean | CellError | null;

/** An error value such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** Where a cell is: rows and columns count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included; rows and columns count from 0. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** "Bộ tiêu chí!J9": the sheet's name as it is shown, an exclamation mark, the cell. Made for people. */
export type CellAddress = Brand<string, 'CellAddress'>;

export const isCellError = (value: CellValue): value is CellError =>
  typeof value === 'object' && value !== null;

/** The letters of a column that counts from 0: 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnName(rest - 1) + letter;
}

/** The inverse of `columnName`: "AB" → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}

/** "J9" for row 8, column 9. */
export const a1 = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "C5:J9" for a rectangle, "C5" for a single cell. */
export function a1Range(range: CellRange): string {
  const first = a1(range.firstRow, range.firstColumn);
  const last = a1(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** The address that people read in findings and in the command line's JSON. */
export const addressOf = (cell: CellRef): CellAddress =>
  `${cell.sheet}!${a1(cell.row, cell.column)}` as CellAddress;

/** A sheet's name inside a formula: 'Bộ tiêu chí' with quotes, inner quotes doubled. */
export const quoteSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** Reads "$C$5", "c5" → row 4, column 2; `null` for anything else. */
export function parseA1(text: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return { row: Number(match[2]) - 1, column: columnNumber(match[1]) };
}

/** Reads "A1:C3" or "B2"; `null` for whole rows, whole columns and anything else. */
export function parseA1Range(text: string): CellRange | null {
  const [from, to = from] = text.split(':');
  const first = parseA1(from ?? '');
  const last = parseA1(to ?? '');
  if (!first || !last) return null;
  return {
    firstRow: Math.min(first.row, last.row),
    firstColumn: Math.min(first.column, last.column),
    lastRow: Math.max(first.row, last.row),
    lastColumn: Math.max(first.column, last.column),
  };
}

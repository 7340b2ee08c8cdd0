import type { CellValue } from '../model/cell';
import type { CriteriaRole } from '../model/criterion';
import type { Grid } from '../model/grid';
import { synonymsOf } from './header-words';
import { rowsBelow, type Header } from './header';
import { CRITERIA_LEXICON, headerKey } from './lexicon';

/** Reads these rows as the header of a criteria table; `null` where they are none. */
export type FindTable = (rows: { readonly first: number; readonly last: number }) => Header<CriteriaRole> | null;

/** One of the tables that stand one below another on a sheet. */
export interface SheetTable {
  readonly header: Header<CriteriaRole>;
  readonly rows: readonly TableRow[];
}

interface TableRow {
  readonly row: number;
  /** True where a header follows at once: a line alone there names what comes. */
  readonly beforeHeader: boolean;
}

const TALLEST = 3;

/**
 * The tables of a sheet with their rows. A header that only repeats the first one is left out; one with its columns
 * in another order is the header of the rows below it. Rows that count the columns ("1 2 3", "a b c") are left out.
 */
export function tablesOf(grid: Grid, header: Header<CriteriaRole>, findTable: FindTable): readonly SheetTable[] {
  const tables: { header: Header<CriteriaRole>; rows: { row: number; beforeHeader: boolean }[] }[] = [
    { header, rows: [] },
  ];
  let below = new Set(rowsBelow(grid, header));
  for (let row = header.lastRow + 1; row < grid.values.length; row++) {
    const cells = grid.values[row] ?? [];
    if (cells.length === 0) continue;
    const table = tables.at(-1);
    const last = table?.rows.at(-1);
    const other = isHeaderLike(cells) ? furtherHeader(grid, row, findTable) : null;
    if (last && (other ?? !below.has(row))) last.beforeHeader = true;
    if (other && table) {
      if (!sameColumns(other, table.header)) {
        tables.push({ header: other, rows: [] });
        below = new Set(rowsBelow(grid, other));
      }
      row = other.lastRow;
    } else if (below.has(row) && !countsByLetters(cells)) table?.rows.push({ row, beforeHeader: false });
  }
  return tables;
}

const isText = (value: CellValue): value is string => typeof value === 'string' && value.trim() !== '';

/** Three or more known header words and no number: cheap to see, and no row of criteria has that. */
function isHeaderLike(cells: readonly CellValue[]): boolean {
  let texts = 0;
  for (const value of cells) {
    if (typeof value === 'number') return false;
    if (isText(value)) texts++;
  }
  if (texts < 3) return false;
  const { exact } = synonymsOf(CRITERIA_LEXICON);
  const known = cells.filter((value) => isText(value) && value.length <= 60 && exact.has(headerKey(value)));
  return known.length >= 3;
}

function furtherHeader(grid: Grid, row: number, findTable: FindTable): Header<CriteriaRole> | null {
  let best: Header<CriteriaRole> | null = null;
  for (let height = 1; height <= TALLEST; height++) {
    const rows = Array.from({ length: height }, (_, i) => grid.values[row + i] ?? []);
    if (rows.some((cells) => cells.some((value) => typeof value === 'number'))) break;
    const found = findTable({ first: row, last: row + height - 1 });
    if (found && (!best || found.weight > best.weight)) best = found;
  }
  return best;
}

const sameColumns = (a: Header<CriteriaRole>, b: Header<CriteriaRole>): boolean =>
  JSON.stringify(Object.entries(a.columns).sort()) === JSON.stringify(Object.entries(b.columns).sort());

const COLUMN_LETTER = /^\(?\s*([A-Za-z]|\d{1,2})\s*\)?\s*(?:=.*)?$/;

/** "a b c d e", "(A) (B) (1) (2) (3)": the letters and numbers of the columns, one after the other. */
export function countsByLetters(cells: readonly CellValue[]): boolean {
  let before = '';
  let counted = 0;
  for (const value of cells) {
    if (value === null || value === '') continue;
    const text = String(value).trim();
    const sign = text.length > 40 ? undefined : COLUMN_LETTER.exec(text)?.[1];
    if (sign === undefined || !follows(sign, before)) return false;
    before = sign;
    counted++;
  }
  return counted >= 3;
}

/** "b" after "a", "2" after "1"; "a" and "1" begin, and digits may begin after the letters. */
function follows(sign: string, before: string): boolean {
  const number = Number(sign);
  if (Number.isNaN(number)) {
    return before === '' ? /^a$/i.test(sign) : sign.charCodeAt(0) === before.charCodeAt(0) + 1;
  }
  return before === '' || Number.isNaN(Number(before)) ? number === 1 : number === Number(before) + 1;
}

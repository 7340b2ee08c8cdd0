import { valueAt, type Grid } from '../../model/grid';
import { textKey } from '../../text/key';

/** The header words of a small table, by column; the first word that a header begins with decides. */
export type TableWords<Column extends string> = Readonly<Record<Column, readonly string[]>>;

/** A row of a small table: the text of each column that the table has. */
export type TableRow<Column extends string> = Readonly<Partial<Record<Column, string>>>;

/** A small table that was found, with where it is. */
export interface SimpleTable<Column extends string> {
  readonly sheet: string;
  readonly rows: readonly TableRow<Column>[];
}

/** A header is in one of this many rows at the top. */
const MAX_HEADER_ROW = 20;

/**
 * Reads a table with one header row, such as a list of units. The first sheet that has a row with all required
 * columns is taken; `null` where there is none. Rows without any text are left out.
 */
export function readSimpleTable<Column extends string>(
  grids: readonly Grid[],
  words: TableWords<Column>,
  required: readonly NoInfer<Column>[],
): SimpleTable<Column> | null {
  for (const grid of grids) {
    const header = findSimpleHeader(grid, words, required);
    if (header) return { sheet: grid.sheet, rows: rowsBelow(grid, header.row, header.columns) };
  }
  return null;
}

/** Where the header row of a small table is, and its columns; `null` where a sheet has none. */
function findSimpleHeader<Column extends string>(
  grid: Grid,
  words: TableWords<Column>,
  required: readonly NoInfer<Column>[],
): { readonly row: number; readonly columns: ReadonlyMap<Column, number> } | null {
  const rows = Math.min(grid.values.length, MAX_HEADER_ROW);
  for (let row = 0; row < rows; row++) {
    const columns = columnsOfHeader(grid, row, words);
    if (required.every((column) => columns.has(column))) return { row, columns };
  }
  return null;
}

function columnsOfHeader<Column extends string>(
  grid: Grid,
  row: number,
  words: TableWords<Column>,
): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  const entries = Object.entries(words) as [Column, readonly string[]][];
  (grid.values[row] ?? []).forEach((value, column) => {
    const header = textKey(String(value ?? ''));
    const match = entries.find(
      ([name, begins]) => !found.has(name) && begins.some((word) => header.startsWith(word)),
    );
    if (match && header !== '') found.set(match[0], column);
  });
  return found;
}

function rowsBelow<Column extends string>(
  grid: Grid,
  header: number,
  columns: ReadonlyMap<Column, number>,
): readonly TableRow<Column>[] {
  const rows: TableRow<Column>[] = [];
  for (let row = header + 1; row < grid.values.length; row++) {
    const texts = [...columns].map(([name, column]) => [
      name,
      String(valueAt(grid, row, column) ?? '').trim(),
    ]);
    if (texts.some(([, text]) => text !== '')) rows.push(Object.fromEntries(texts) as TableRow<Column>);
  }
  return rows;
}

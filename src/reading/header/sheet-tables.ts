import type { CellValue } from '../../model/cell';
import type { CriteriaRole } from '../../model/criterion';
import type { Grid } from '../../model/grid';
import { columnWords, synonymsOf } from './header-words';
import { CRITERIA_TABLE } from './criteria-columns';
import { CRITERIA_TABLE_OF_LEVELS, CRITERIA_TABLE_WITHOUT_MAXIMA } from './criteria-tables';
import { findHeader, rowsBelow, type Header, type TableKind } from './header';
import { headerKey } from './lexicon';

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

const MAX_HEADER_ROWS = 3;

/**
 * The tables of a sheet with their rows. A header that only repeats the first one is left out; one with its columns
 * in another order is the header of the rows below it. Rows that count the columns ("1 2 3", "a b c") are left out.
 */
export function tablesOf(grid: Grid, header: Header<CriteriaRole>): readonly SheetTable[] {
  const tables: { header: Header<CriteriaRole>; rows: { row: number; beforeHeader: boolean }[] }[] = [
    { header, rows: [] },
  ];
  let below = new Set(rowsBelow(grid, header));
  const titles = titlesOf(grid, header);
  for (let row = header.lastRow + 1; row < grid.values.length; row++) {
    const cells = grid.values[row] ?? [];
    if (cells.length === 0) continue;
    const table = tables.at(-1);
    const last = table?.rows.at(-1);
    const other =
      table && (isHeaderLike(cells, titles) || isNamedHeader(grid, row, table.header))
        ? furtherHeader(untilNext(grid, row, titles), row, table.header)
        : null;
    if (last && (other ?? !below.has(row))) last.beforeHeader = true;
    if (other && table) {
      if (!sameColumns(other, table.header)) {
        tables.push({ header: other, rows: [] });
        below = new Set(rowsBelow(grid, other));
      }
      row = other.lastRow;
    } else if (below.has(row)) table?.rows.push({ row, beforeHeader: false });
  }
  return tables;
}

/**
 * The first header of a sheet that repeats it: each part of a table may look more like a table than the first one,
 * and nothing above must be lost.
 */
export function firstHeader(grid: Grid, header: Header<CriteriaRole>): Header<CriteriaRole> {
  const height = header.lastRow - header.firstRow;
  const titles = titlesOf(grid, header);
  for (let row = 0; row < header.firstRow; row++) {
    if (!isHeaderLike(grid.values[row] ?? [], titles)) continue;
    if (repeats(grid, row, header)) return { ...header, firstRow: row, lastRow: row + height };
    const other = furtherHeader(untilNext(above(grid, header.firstRow), row, titles), row, header);
    if (other) return other;
  }
  return header;
}

/** The rows above a header: what is below it says nothing of the columns of another table. */
const above = (grid: Grid, row: number): Grid => ({ ...grid, values: grid.values.slice(0, row) });

/**
 * A sheet down to the first header that has titles of an earlier one in other columns: what is below it says
 * nothing of the columns of the table above.
 */
export function firstTableOf(grid: Grid): Grid {
  const columns = new Map<string, number>();
  for (let row = 0; row < grid.values.length; row++) {
    const cells = grid.values[row] ?? [];
    if (cells.length < 3 || !isHeaderLike(cells)) continue;
    const titles = cells.flatMap((value, column) =>
      isText(value) ? [[headerKey(value), column] as const] : [],
    );
    const moved = titles.filter(([key, column]) => (columns.get(key) ?? column) !== column);
    if (moved.length >= 2) return above(grid, row);
    for (const [key, column] of titles) if (!columns.has(key)) columns.set(key, column);
  }
  return grid;
}

/** A table's rows down to the header of the next one. */
function untilNext(grid: Grid, row: number, titles: ReadonlySet<string>): Grid {
  for (let next = row + MAX_HEADER_ROWS + 1; next < grid.values.length; next++)
    if (isHeaderLike(grid.values[next] ?? [], titles)) return above(grid, next);
  return grid;
}

const isText = (value: CellValue): value is string => typeof value === 'string' && value.trim() !== '';

/** The titles of a header, by which another one of its sheet is known, whatever their words. */
const titlesOf = (grid: Grid, { firstRow, lastRow }: Header<CriteriaRole>): ReadonlySet<string> =>
  new Set(
    grid.values
      .slice(Math.max(0, firstRow), lastRow + 1)
      .flatMap((cells) => cells.filter(isText).map(headerKey))
      .filter((key) => key !== ''),
  );

/** No data row has a title of names and one of points in it, each by its words. */
function isNamedHeader(grid: Grid, row: number, before: Header<CriteriaRole>): boolean {
  const cells = grid.values[row] ?? [];
  const texts = cells.filter(isText);
  if (before.columns.max === undefined || texts.length < MIN_TITLES) return false;
  if (cells.some((value) => typeof value === 'number') || texts.some((text) => text.length > MAX_TITLE))
    return false;
  const { matchesOf } = synonymsOf(CRITERIA_TABLE);
  const named = columnWords(grid, row, 1).map((words) =>
    matchesOf(words).flatMap(({ role, weight }) => (weight >= BY_WORDS ? [role] : [])),
  );
  const has = (role: CriteriaRole): boolean => named.some((roles) => roles.includes(role));
  return has('name') && has('max') && new Set(named.flatMap(([role]) => role ?? [])).size >= 2;
}

/** A further header under other words has as many titles, none of them longer. */
const MIN_TITLES = 4;
const MAX_TITLE = 60;
/** Words that tell a role in any company weigh as much. */
const BY_WORDS = 5;

const NO_TITLES: ReadonlySet<string> = new Set();

/** Three or more known header words and no number: cheap to see, and no row of criteria has that. */
function isHeaderLike(cells: readonly CellValue[], titles: ReadonlySet<string> = NO_TITLES): boolean {
  let texts = 0;
  for (const value of cells) {
    if (typeof value === 'number') return false;
    if (isText(value)) texts++;
  }
  if (texts < 3) return false;
  const { exact } = synonymsOf(CRITERIA_TABLE);
  const isKnown = (key: string): boolean => exact.has(key) || titles.has(key);
  return (
    cells.filter((value) => isText(value) && value.length <= 60 && isKnown(headerKey(value))).length >= 3
  );
}

/** The header of another table; `null` where the row repeats the one above, or is not one. */
function furtherHeader(grid: Grid, row: number, before: Header<CriteriaRole>): Header<CriteriaRole> | null {
  if (repeats(grid, row, before)) return null;
  const kind = kindAfter(before);
  let best: Header<CriteriaRole> | null = null;
  for (let height = 1; height <= MAX_HEADER_ROWS; height++) {
    const rows = Array.from({ length: height }, (_, i) => grid.values[row + i] ?? []);
    if (rows.some((cells) => cells.some((value) => typeof value === 'number'))) break;
    const found = findHeader(grid, kind, { place: { first: row, last: row + height - 1 } });
    if (found && (!best || found.weight > best.weight)) best = found;
  }
  if (!best) return byWordsAlone(grid, row, before);
  return { ...best, columns: { ...best.columns, ...sameWords(grid, best, before) } };
}

/** How the columns of a table below are told: as those of the table before. */
const kindAfter = ({ columns, levelColumns }: Header<CriteriaRole>): TableKind<CriteriaRole> => {
  if (columns.max !== undefined) return CRITERIA_TABLE;
  const isOfLevels = columns.rule === undefined && levelColumns.length > 0;
  return isOfLevels ? CRITERIA_TABLE_OF_LEVELS : CRITERIA_TABLE_WITHOUT_MAXIMA;
};

/** A header with the very words of the table before, whatever is below it: nothing between the two may be lost. */
function byWordsAlone(grid: Grid, row: number, before: Header<CriteriaRole>): Header<CriteriaRole> | null {
  const header = {
    ...before,
    firstRow: row,
    lastRow: row,
    rivals: [],
    unused: [],
    tickColumns: [],
    levelColumns: [],
  };
  const columns = sameWords(grid, header, before);
  const isWhole =
    columns.name !== undefined && (columns.max !== undefined || before.columns.max === undefined);
  return isWhole ? { ...header, columns } : null;
}

const wordsAt = (
  grid: Grid,
  { firstRow, lastRow }: Header<CriteriaRole>,
  column: number,
): readonly string[] =>
  Array.from({ length: lastRow - firstRow + 1 }, (_, i) => grid.values[firstRow + i]?.[column] ?? null)
    .filter(isText)
    .map(headerKey)
    .filter((key, index, all) => all.indexOf(key) === index);

/** True where every title is in the column in which the header before has it. */
const repeats = (grid: Grid, row: number, before: Header<CriteriaRole>): boolean =>
  (grid.values[row] ?? []).every(
    (value, column) => !isText(value) || wordsAt(grid, before, column).includes(headerKey(value)),
  );

/** Columns under the very words that they had in the table before: what is below need not tell them again. */
function sameWords(
  grid: Grid,
  header: Header<CriteriaRole>,
  before: Header<CriteriaRole>,
): Header<CriteriaRole>['columns'] {
  const width = Math.max(...[header.firstRow, header.lastRow].map((row) => grid.values[row]?.length ?? 0));
  const titles = Array.from({ length: width }, (_, column) => wordsAt(grid, header, column).join(' '));
  const found = (Object.entries(before.columns) as [CriteriaRole, number][]).flatMap(([role, column]) => {
    const words = wordsAt(grid, before, column).join(' ');
    const place = titles.indexOf(words);
    return words !== '' && place >= 0 && titles.indexOf(words, place + 1) < 0 ? [[role, place]] : [];
  });
  return Object.fromEntries(found) as Header<CriteriaRole>['columns'];
}

const sameColumns = (a: Header<CriteriaRole>, b: Header<CriteriaRole>): boolean =>
  JSON.stringify(Object.entries(a.columns).sort()) === JSON.stringify(Object.entries(b.columns).sort());

import type { CellValue } from '../model/cell';
import { valueAt, type Grid } from '../model/grid';
import { contentBelow, type ColumnContent } from './column-content';
import { columnWords, matchesOf, synonymsOf, type Match, type Synonyms } from './header-words';
import { headerKey, type Lexicon } from './lexicon';

/** A recognised header: which rows it takes and which column plays which role. */
export interface Header<Role extends string> {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** The header words of each recognised column, for saying why. */
  readonly words: Readonly<Partial<Record<Role, string>>>;
  /** How well each column's words match: 10 where they stand in the lexicon, less for a known phrase in them. */
  readonly weights: Readonly<Partial<Record<Role, number>>>;
  /** How sure on the whole: the sum of the columns' weights. */
  readonly weight: number;
  /** Roles that a person gave to a column. */
  readonly chosen: readonly Role[];
}

/** The kind of table that a header is sought for. */
export interface TableKind<Role extends string> {
  readonly lexicon: Lexicon<Role>;
  /** Roles without which it is no such table. */
  readonly required: readonly Role[];
  /** What a column must hold to play a role that its header words alone do not settle. */
  readonly fits: (role: Role, content: ColumnContent) => boolean;
  /** Roles that a column's content alone may tell where no header words did. */
  readonly byContent?: Readonly<Partial<Record<Role, (content: ColumnContent) => boolean>>>;
  /** A role that may stand in for another that was not found: `[from, to]`. */
  readonly standIns?: readonly (readonly [Role, Role])[];
}

const SEARCHED_ROWS = 80;
const TALLEST = 3;

/**
 * Finds the header block by its words, never by its place: one to three rows, group titles over their columns
 * included. `place` says where it is where a person chose its rows. `null` where there is none.
 */
export function findHeader<Role extends string>(
  grid: Grid,
  kind: TableKind<Role>,
  place?: { readonly first: number; readonly last: number },
): Header<Role> | null {
  const synonyms = synonymsOf(kind.lexicon);
  if (place) return readHeader(grid, place.first, place.last - place.first + 1, kind, synonyms);
  let best: Header<Role> | null = null;
  const rows = Math.min(grid.values.length, SEARCHED_ROWS);
  for (let row = 0; row < rows; row++) {
    if (!isHeaderLike(grid, row)) continue;
    for (let height = 1; height <= TALLEST; height++) {
      const header = readHeader(grid, row, height, kind, synonyms);
      if (header && (!best || header.weight > best.weight)) best = header;
    }
  }
  return best;
}

/** A header row holds at least two texts and no long one; a title stands alone. */
function isHeaderLike(grid: Grid, row: number): boolean {
  const texts = (grid.values[row] ?? []).filter((value) => typeof value === 'string' && value.trim() !== '');
  return texts.length >= 2 && texts.every((text) => String(text).length <= 160);
}

interface Candidate<Role> extends Match<Role> {
  readonly column: number;
}

/** Reads a block of rows as a header; `null` where a required role is not among its columns. */
function readHeader<Role extends string>(
  grid: Grid,
  row: number,
  height: number,
  kind: TableKind<Role>,
  synonyms: Synonyms<Role>,
): Header<Role> | null {
  const words = columnWords(grid, row, height);
  const possible = words.flatMap((column): Candidate<Role>[] =>
    matchesOf(column, synonyms).map((match) => ({ ...match, column: column.column })),
  );
  const stands = (role: Role): boolean =>
    possible.some(
      (match) =>
        match.role === role || kind.standIns?.some(([from, to]) => from === match.role && to === role),
    );
  if (!kind.required.every(stands)) return null;
  const contents = new Map(words.map(({ column }) => [column, contentBelow(grid, row + height, column)]));
  const fitting = possible.filter(({ role, column }) => {
    const content = contents.get(column);
    return content !== undefined && kind.fits(role, content);
  });
  const header = assign(fitting, row, height, kind);
  return header && withContent(header, words, contents, kind);
}

/** Gives each role its best column and each column one role. */
function assign<Role extends string>(
  candidates: readonly Candidate<Role>[],
  row: number,
  height: number,
  { required, standIns }: TableKind<Role>,
): Header<Role> | null {
  const chosen = new Map<Role, Candidate<Role>>();
  const taken = new Set<number>();
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight || a.column - b.column)) {
    if (chosen.has(candidate.role) || taken.has(candidate.column)) continue;
    chosen.set(candidate.role, candidate);
    taken.add(candidate.column);
  }
  for (const [from, to] of standIns ?? []) {
    const standIn = chosen.get(from);
    if (!standIn || chosen.has(to)) continue;
    chosen.delete(from);
    chosen.set(to, { ...standIn, role: to });
  }
  if (!required.every((role) => chosen.has(role))) return null;
  const entries = [...chosen];
  return {
    firstRow: row,
    lastRow: row + height - 1,
    columns: recordOf(entries.map(([role, { column }]) => [role, column])),
    words: recordOf(entries.map(([role, match]) => [role, match.words])),
    weights: recordOf(entries.map(([role, { weight }]) => [role, weight])),
    weight: entries.reduce((sum, [, { weight }]) => sum + weight, 0),
    chosen: [],
  };
}

const recordOf = <Role extends string, Value>(
  entries: readonly (readonly [Role, Value])[],
): Readonly<Partial<Record<Role, Value>>> => Object.fromEntries(entries) as Partial<Record<Role, Value>>;

/** Roles that no header words told, by what stands in the columns that are left. Counts little for the weight. */
function withContent<Role extends string>(
  header: Header<Role>,
  words: readonly { readonly column: number; readonly texts: readonly string[] }[],
  contents: ReadonlyMap<number, ColumnContent>,
  { byContent }: TableKind<Role>,
): Header<Role> {
  let result = header;
  for (const [role, tells] of Object.entries(byContent ?? {}) as [
    Role,
    (content: ColumnContent) => boolean,
  ][]) {
    if (result.columns[role] !== undefined) continue;
    const used = new Set(Object.values<number | undefined>(result.columns));
    const found = words.find(({ column }) => {
      const content = contents.get(column);
      return !used.has(column) && content !== undefined && tells(content);
    });
    if (!found) continue;
    result = {
      ...result,
      columns: { ...result.columns, [role]: found.column },
      words: { ...result.words, [role]: found.texts.join(' ') },
      weights: { ...result.weights, [role]: BY_CONTENT },
      weight: result.weight + BY_CONTENT,
    };
  }
  return result;
}

const BY_CONTENT = 3;

/** The header words of one column: its group's title and its own. */
export function headerWords(
  grid: Grid,
  { firstRow, lastRow }: Pick<Header<string>, 'firstRow' | 'lastRow'>,
  column: number,
): string {
  const found = columnWords(grid, firstRow, lastRow - firstRow + 1).find((at) => at.column === column);
  return found?.texts.join(' ') ?? '';
}

const textOf = (value: CellValue): string => (typeof value === 'string' ? value.trim() : '');

/**
 * The rows below a header that hold anything, but for those that repeat it at a page break or count its columns:
 * "(1) (2) (3)", "1 2 3=1/2".
 */
export function rowsBelow<Role extends string>(grid: Grid, header: Header<Role>): readonly number[] {
  const titles = recognisedTitles(grid, header);
  const rows: number[] = [];
  for (let row = header.lastRow + 1; row < grid.values.length; row++) {
    if (!grid.values[row]?.length || repeatsWords(grid, row, titles) || countsColumns(grid, row)) continue;
    rows.push(row);
  }
  return rows;
}

interface ColumnTitles {
  readonly column: number;
  readonly titles: readonly string[];
}

function recognisedTitles<Role extends string>(
  grid: Grid,
  { columns, firstRow, lastRow }: Header<Role>,
): readonly ColumnTitles[] {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i);
  return Object.values<number | undefined>(columns)
    .filter((column) => column !== undefined)
    .map((column) => ({
      column,
      titles: rows.map((row) => textOf(valueAt(grid, row, column))).filter((title) => title !== ''),
    }));
}

function repeatsWords(grid: Grid, row: number, columns: readonly ColumnTitles[]): boolean {
  let same = 0;
  let filled = 0;
  for (const { column, titles } of columns) {
    const text = textOf(valueAt(grid, row, column));
    if (text === '') continue;
    filled++;
    if (titles.some((title) => saysTheSame(title, text))) same++;
  }
  return same >= 2 && (same === filled || same >= columns.length / 3);
}

/** Texts of very different length are not compared by their keys: nearly every cell of a long table is spared. */
const saysTheSame = (title: string, text: string): boolean =>
  Math.abs(title.length - text.length) <= 4 && (title === text || headerKey(title) === headerKey(text));

/** A column's number as offices print it: "(3)", "3", "7=5/4", "(6)=(5)/(4)". */
const COLUMN_NUMBER = /^\(?\s*(\d{1,2})\s*\)?\s*(?:=.*)?$/;

/** The numbers begin with 1 or 2 and rise by one. */
function countsColumns(grid: Grid, row: number): boolean {
  let expected = 0;
  let counted = 0;
  for (const value of grid.values[row] ?? []) {
    if (value === null || value === '') continue;
    const number = columnNumber(value);
    if (counted === 0 ? !(number <= 2) : number !== expected) return false;
    expected = number + 1;
    counted++;
  }
  return counted >= 3;
}

const columnNumber = (value: CellValue): number =>
  typeof value === 'string' && value.length > 40
    ? NaN
    : Number(COLUMN_NUMBER.exec(String(value).trim())?.[1] ?? NaN);

import type { Grid } from '../model/grid';
import { contentBelow, type ColumnContent } from './column-content';
import { headerOf } from './header-columns';
import { continuesHeader, countsColumns, isHeaderLike, isUnnamedHeader, leastHeight } from './header-rows';
import { columnWords, matchesOf, synonymsOf, type ColumnWords, type Synonyms } from './header-words';
import type { Header, TableKind } from './table-kind';

export { headerWords } from './header-words';
export { rowsBelow } from './header-rows';
export type { Header, TableKind } from './table-kind';

const SEARCHED_ROWS = 80;
const MAX_HEIGHT = 3;
/** Headers whose words say nothing are sought in so many rows: each costs a look at the whole table. */
const MAX_UNNAMED = 6;

/** Where and under what conditions a header is sought. */
export interface HeaderSearch<Role extends string> {
  /** The rows that a person chose. */
  readonly place?: { readonly first: number; readonly last: number } | undefined;
  /** The columns that a person chose, told from the words of the header. */
  readonly chosen?: ((words: readonly ColumnWords[]) => ReadonlyMap<Role, number>) | undefined;
}

/**
 * Finds the header block by its words and by what stands below, never by its place: one to three rows, group titles
 * over their columns included. Only where no header's words name the required roles is one told by content
 * alone. `null` where there is none.
 */
export function findHeader<Role extends string>(
  grid: Grid,
  kind: TableKind<Role>,
  { place, chosen }: HeaderSearch<Role> = {},
): Header<Role> | null {
  const source = { grid, kind, synonyms: synonymsOf(kind), chosen };
  if (place) {
    const height = place.last - place.first + 1;
    return readHeader(source, place.first, height, true) ?? readHeader(source, place.first, height, false);
  }
  return bestHeader(source, true) ?? (kind.isToldByContent ? bestHeader(source, false) : null);
}

function bestHeader<Role extends string>(source: Source<Role>, isNamed: boolean): Header<Role> | null {
  const { grid } = source;
  let best: Header<Role> | null = null;
  let tried = 0;
  const rows = Math.min(grid.values.length, SEARCHED_ROWS);
  for (let row = 0; row < rows && tried < MAX_UNNAMED; row++) {
    if (!isHeaderLike(grid, row) || !(isNamed || isUnnamedHeader(grid, row))) continue;
    if (!isNamed) tried++;
    const least = leastHeight(grid, row, MAX_HEIGHT);
    for (let height = 1; height <= MAX_HEIGHT; height++) {
      if (height > 1 && !continuesHeader(grid, row + height - 1)) break;
      if (height < least) continue;
      const header = readHeader(source, row, height, isNamed);
      if (header && (!best || header.weight > best.weight)) best = header;
    }
  }
  return best;
}

interface Source<Role extends string> {
  readonly grid: Grid;
  readonly kind: TableKind<Role>;
  readonly synonyms: Synonyms<Role>;
  readonly chosen: HeaderSearch<Role>['chosen'];
}

/**
 * Reads a block of rows as a header; `null` where a required role is not among its columns. `isNamed` asks that
 * their header words say so.
 */
function readHeader<Role extends string>(
  { grid, kind, synonyms, chosen: choose }: Source<Role>,
  row: number,
  height: number,
  isNamed: boolean,
): Header<Role> | null {
  const words = columnWords(grid, row, height);
  const chosen = choose?.(words) ?? new Map<Role, number>();
  const matches = words.flatMap((column) =>
    matchesOf(column, synonyms).map((match) => ({ ...match, column: column.column })),
  );
  const stands = (role: Role): boolean => chosen.has(role) || matches.some((match) => match.role === role);
  if (isNamed && !kind.required.every(stands)) return null;
  const firstRow = firstDataRow(grid, row + height);
  const contents = new Map<number, ColumnContent>();
  const content = (column: number): ColumnContent => {
    const known = contents.get(column) ?? contentBelow(grid, firstRow, column);
    contents.set(column, known);
    return known;
  };
  const body = { grid, firstRow, columns: words.map(({ column }) => column), content };
  return headerOf({ kind, body, words, matches, chosen, firstRow: row, lastRow: row + height - 1 });
}

/** The first row below a header that does not count its columns. */
function firstDataRow(grid: Grid, below: number): number {
  let row = below;
  while (row < grid.values.length && row < below + 3 && countsColumns(grid, row)) row++;
  return row;
}

import type { Grid } from '../../model/grid';
import { memoizeByObject } from '../../text/memoize';
import { headerBlock, headerBlocks, type HeaderBlock } from './header-blocks';
import { headerOf } from './header-columns';
import { isUnnamedHeader } from './header-rows';
import { synonymsOf, type ColumnWords, type Synonyms } from './header-words';
import type { Header, TableKind } from './table-kind';

export { headerWords } from './header-words';
export { rowsBelow } from './header-rows';
export type { Header, TableKind } from './table-kind';

/** Headers whose words say nothing are sought in this many rows: each costs a look at the whole table. */
const MAX_UNNAMED = 6;

/** Where and under what conditions a header is sought. */
export interface HeaderSearch<Role extends string> {
  /** The rows that a person chose. */
  readonly place?: { readonly first: number; readonly last: number } | undefined;
  /** The columns that a person chose, told from the words of the header. */
  readonly chosen?: ((words: readonly ColumnWords[]) => ReadonlyMap<Role, number>) | undefined;
}

/**
 * Finds the header block by its words and by what is below, never by its place: one to three rows, group titles
 * over their columns included. Only where no header's words name the required roles is one told by content
 * alone. `null` where there is none.
 */
export function findHeader<Role extends string>(
  grid: Grid,
  kind: TableKind<Role>,
  { place, chosen }: HeaderSearch<Role> = {},
): Header<Role> | null {
  const source = { kind, synonyms: synonymsOf(kind), chosen };
  if (!place) return chosen ? searchedHeader(grid, source) : foundHeader(grid, source);
  const block = headerBlock(grid, place.first, place.last);
  return readHeader(source, block, true) ?? readHeader(source, block, false);
}

const known = memoizeByObject((_: Grid): WeakMap<object, unknown> => new WeakMap());

/** What is found where nobody chose anything: sought once for each sheet and kind of table. */
function foundHeader<Role extends string>(grid: Grid, source: Source<Role>): Header<Role> | null {
  const headers = known(grid) as WeakMap<TableKind<Role>, Header<Role> | null>;
  const before = headers.get(source.kind);
  if (before !== undefined) return before;
  const header = searchedHeader(grid, source);
  headers.set(source.kind, header);
  return header;
}

function searchedHeader<Role extends string>(grid: Grid, source: Source<Role>): Header<Role> | null {
  const blocks = headerBlocks(grid);
  return (
    bestHeader(source, blocks, true) ??
    (source.kind.isToldByContent ? bestHeader(source, unnamedBlocks(grid, blocks), false) : null)
  );
}

/** The blocks of the first rows whose words are all unknown. */
function unnamedBlocks(grid: Grid, blocks: readonly HeaderBlock[]): readonly HeaderBlock[] {
  const rows = [...new Set(blocks.map(({ firstRow }) => firstRow))];
  const unnamed = rows.filter((row) => isUnnamedHeader(grid, row)).slice(0, MAX_UNNAMED);
  return blocks.filter(({ firstRow }) => unnamed.includes(firstRow));
}

function bestHeader<Role extends string>(
  source: Source<Role>,
  blocks: readonly HeaderBlock[],
  isNamed: boolean,
): Header<Role> | null {
  let best: Header<Role> | null = null;
  for (const block of blocks) {
    const header = readHeader(source, block, isNamed);
    if (header && (!best || header.weight > best.weight)) best = header;
  }
  return best;
}

interface Source<Role extends string> {
  readonly kind: TableKind<Role>;
  readonly synonyms: Synonyms<Role>;
  readonly chosen: HeaderSearch<Role>['chosen'];
}

/**
 * Reads a block of rows as a header; `null` where a required role is not among its columns. `isNamed` asks that
 * their header words say so.
 */
function readHeader<Role extends string>(
  { kind, synonyms, chosen: choose }: Source<Role>,
  block: HeaderBlock,
  isNamed: boolean,
): Header<Role> | null {
  const chosen = choose?.(block.words) ?? new Map<Role, number>();
  const matches = block.words.flatMap((words) =>
    synonyms.matchesOf(words).map((match) => ({ ...match, column: words.column })),
  );
  const stands = (role: Role): boolean => chosen.has(role) || matches.some((match) => match.role === role);
  return isNamed && !kind.required.every(stands) ? null : headerOf({ ...block, kind, matches, chosen });
}

import type { Criterion } from '../model/criterion';
import { text, type Block, type CellContent } from '../model/edits';
import { formatAt, valueAt, type Grid } from '../model/grid';
import { dayFromSerial, writeDay } from '../text/date/day';
import { fingerprint } from '../text/fingerprint';
import { markedKey } from '../text/key';
import type { CellRange } from '../model/cell';

/** A line of a table of ours as it is in the workbook, with whatever a person wrote into it. */
export interface PreservedRow {
  readonly code: string;
  readonly name: string;
  /** The texts of the table's columns, from the first; dates as "31/12/2026". */
  readonly texts: readonly string[];
}

/** Where a table of ours is and which of its columns a person may write into. */
export interface PreservedTable {
  readonly range: CellRange;
  readonly width: number;
  readonly editable: readonly number[];
  readonly date1904: boolean;
  /** True where lines below the block belong to the table too: a person writes on at its end. */
  readonly isOpenEnded: boolean;
}

/**
 * Reads the lines of a table of ours that hold anything in an editable cell. Lines that a person put in, moved or added
 * count as well: nothing of it may be lost when the table is written again.
 */
export function preservedRows(grid: Grid, table: PreservedTable): readonly PreservedRow[] {
  const { range, width, editable, isOpenEnded } = table;
  const last = isOpenEnded ? Math.max(range.lastRow, grid.values.length - 1) : range.lastRow;
  const textAt = (row: number, column: number): string =>
    writtenText(grid, row, range.firstColumn + column, table);
  const first = headerRow(range.firstRow, last, textAt) + 1;
  const rows: PreservedRow[] = [];
  for (let row = first; row <= last; row++) {
    if (!editable.some((column) => textAt(row, column) !== '')) continue;
    const texts = Array.from({ length: width }, (_, column) => textAt(row, column));
    rows.push({ code: texts[0] ?? '', name: texts[1] ?? '', texts });
  }
  return rows;
}

/** What a person wrote below a block of ours, put where the block as it is to be leaves it a place. */
export interface MovedRows {
  readonly blocks: readonly Block[];
  /** From which row to which they go. */
  readonly moves: readonly { readonly from: number; readonly to: number }[];
  /** The last row that must be cleared for it. */
  readonly clearTo: number;
}

/**
 * Carries along what is below a block of ours when the block grows: names, a signature, remarks. Nothing is
 * touched as long as the block does not reach it.
 *
 * @param last the last row of the block as it is to be
 * @param isLine tells lines of the table that a person added below it, which are read as such
 */
export function moveRowsBelow(
  grid: Grid | undefined,
  table: Omit<PreservedTable, 'editable' | 'isOpenEnded'>,
  last: number,
  isLine: (texts: readonly string[]) => boolean = () => false,
): MovedRows {
  const { range, width } = table;
  const below: { row: number; texts: readonly string[] }[] = [];
  let absorbed = false;
  for (let row = range.lastRow + 1; row < (grid?.values.length ?? 0); row++) {
    const texts = Array.from({ length: width }, (_, column) =>
      grid ? writtenText(grid, row, range.firstColumn + column, table) : '',
    );
    if (texts.every((text) => text === '')) continue;
    if (isLine(texts)) absorbed = true;
    else below.push({ row, texts });
  }
  const shift = Math.max(0, last + 2 - (below[0]?.row ?? Infinity));
  if (shift === 0 && !absorbed) return { blocks: [], moves: [], clearTo: Math.max(last, range.lastRow) };
  const content = (words: string): CellContent => (words === '' ? { kind: 'empty' } : text(words));
  return {
    blocks: below.map(({ row, texts }) => ({ row: row + shift, column: 0, cells: [texts.map(content)] })),
    moves: below.map(({ row }) => ({ from: row, to: row + shift })),
    clearTo: Math.max(last, range.lastRow, (grid?.values.length ?? 0) - 1),
  };
}

/** The first line with texts in its first two columns; titles are in the first alone. */
function headerRow(first: number, last: number, textAt: (row: number, column: number) => string): number {
  for (let row = first; row <= last; row++) if (textAt(row, 0) !== '' && textAt(row, 1) !== '') return row;
  return last;
}

/** A cell as a person reads it. */
function writtenText(
  grid: Grid,
  row: number,
  column: number,
  { date1904 }: Pick<PreservedTable, 'date1904'>,
): string {
  const value = valueAt(grid, row, column);
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'number') return value === null || typeof value === 'object' ? '' : String(value);
  const isDate = /[dy]/i.test((formatAt(grid, row, column) ?? '').replace(/\[[^\]]*\]|"[^"]*"/g, ''));
  const day = isDate ? dayFromSerial(value, date1904) : null;
  return day === null ? String(value).replace('.', ',') : writeDay(day);
}

/** Lines by the leaves that they belong to, and those whose leaf is no longer among them. */
export interface MatchedRows {
  readonly of: ReadonlyMap<string, PreservedRow>;
  readonly orphans: readonly PreservedRow[];
}

/** What tells a line or a leaf: the field's code where it is printed ("VI – 1.1"), the code itself, the name. */
interface LineIdentity {
  readonly shown: string;
  readonly field: string;
  readonly code: string;
  readonly name: string;
}

const identityOfLeaf = ({ shown, path, code, name }: Criterion): LineIdentity => ({
  shown,
  field: path[0] ?? '',
  code,
  name: markedKey(name),
});

function identityOfRow({ code, name }: PreservedRow): LineIdentity {
  const parts = code.split(' – ');
  const field = parts.length > 1 ? (parts[0] ?? '') : '';
  return { shown: code, field, code: parts.at(-1) ?? '', name: markedKey(name) };
}

/** How a line and a leaf are told to be the same; no key where there is nothing to tell them by. */
interface IdentityStep {
  readonly keyOf: (identity: LineIdentity) => string;
  /** True where equal ones are told by their order; else what fits several leaves is no one's. */
  readonly isInOrder: boolean;
}

const keyed = (...parts: readonly string[]): string => (parts.includes('') ? '' : parts.join(' '));

/** The surest first. Lines of earlier versions have the bare code, also where several criteria have it. */
const IDENTITIES: readonly IdentityStep[] = [
  { keyOf: ({ shown, name }) => `${shown} ${name}`.trim(), isInOrder: true },
  { keyOf: ({ code, name }) => keyed(code, name), isInOrder: false },
  { keyOf: ({ field, name }) => keyed(field, name), isInOrder: true },
  { keyOf: ({ name }) => name, isInOrder: false },
  { keyOf: ({ shown }) => shown, isInOrder: true },
  { keyOf: ({ code }) => code, isInOrder: false },
];

/**
 * Finds the leaf of each line again: by what is shown and the name, else by the name (codes shift when rows are put
 * in), else by the code (a name was reworded). Each line and each leaf is used once. A line that fits several leaves
 * is given to none of them: it could be any one's.
 */
export function matchRows(rows: readonly PreservedRow[], leaves: readonly Criterion[]): MatchedRows {
  const of = new Map<string, PreservedRow>();
  let waiting = rows;
  for (const { keyOf, isInOrder } of IDENTITIES) {
    if (waiting.length === 0) break;
    const free = new Map<string, Criterion[]>();
    for (const leaf of leaves) {
      const key = keyOf(identityOfLeaf(leaf));
      if (key !== '' && !of.has(leaf.id)) free.set(key, [...(free.get(key) ?? []), leaf]);
    }
    waiting = waiting.filter((row) => {
      const fitting = free.get(keyOf(identityOfRow(row))) ?? [];
      const leaf = isInOrder || fitting.length === 1 ? fitting.shift() : undefined;
      if (leaf) of.set(leaf.id, row);
      return !leaf;
    });
  }
  return { of, orphans: waiting };
}

/** What we proposed in the editable cells of lines, by the line's key: fingerprints of the texts, "-" for a person's. */
export type GeneratedTextHashes = ReadonlyMap<string, string>;

/** The key of a line in the state: by its code as it is shown, and its name. */
const rowKey = ({ code, name }: Pick<PreservedRow, 'code' | 'name'>): string =>
  fingerprint(`${code} ${name}`);

/** The same of the line in which a leaf is written. */
export const leafKey = ({ shown, name }: Pick<Criterion, 'shown' | 'name'>): string =>
  rowKey({ code: shown, name });

/** The texts that editable cells are to hold, and what to remember of them. */
export interface MergedTexts {
  readonly texts: readonly string[];
  readonly hashes: string;
  /** True where a person wrote any of them. */
  readonly hasOwn: boolean;
}

const OWN = '-';

/**
 * Settles each editable cell: a person's text stays, ours is replaced by the new proposal, an emptied cell gets
 * it again. Ours is what has the fingerprint that we left, or, where the state is lost, what we would propose now.
 * Why: decision 0044.
 */
export function mergeUserText(
  proposals: readonly string[],
  existing: { readonly row: PreservedRow; readonly texts: readonly string[] } | null,
  earlierHashes: GeneratedTextHashes,
): MergedTexts {
  const hashes = (existing && earlierHashes.get(rowKey(existing.row))?.split(' ')) ?? [];
  const cells = proposals.map((proposal, index) => {
    const text = existing?.texts[index] ?? '';
    const sign = hashes[index];
    const isGenerated =
      text === '' || text === proposal || (sign !== undefined && sign !== OWN && fingerprint(text) === sign);
    return { text: isGenerated ? proposal : text, isGenerated };
  });
  return {
    texts: cells.map(({ text }) => text),
    hashes: cells.map(({ text, isGenerated }) => (isGenerated ? fingerprint(text) : OWN)).join(' '),
    hasOwn: cells.some(({ isGenerated }) => !isGenerated),
  };
}

/** True where a line without a leaf holds anything that a person wrote. */
export function isWorthKeeping(
  row: PreservedRow,
  editable: readonly number[],
  earlierHashes: GeneratedTextHashes,
): boolean {
  const texts = editable.map((column) => row.texts[column] ?? '');
  return mergeUserText(
    texts.map(() => ''),
    { row, texts },
    earlierHashes,
  ).hasOwn;
}

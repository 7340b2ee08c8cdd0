import type { CellValue } from '../model/cell';
import { valueAt, type Grid } from '../model/grid';
import { readNumber } from '../text/number';
import { headerKey, type Lexicon } from './lexicon';

/** A recognised header: which rows it takes and which column plays which role. */
export interface Header<Role extends string> {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** The header words of each recognised column, for saying why. */
  readonly words: Readonly<Partial<Record<Role, string>>>;
  /** How sure: the sum of the matches' weights, 10 for each column whose words stand in the lexicon. */
  readonly weight: number;
}

/** What a column must hold to play a role that its header words alone do not settle. */
export type RoleCheck<Role extends string> = (role: Role, column: ColumnContent) => boolean;

/** What stands below a header in one column. */
export interface ColumnContent {
  readonly numbers: number;
  readonly texts: number;
  /** Mean length of the texts, in characters. */
  readonly textLength: number;
}

const SEARCHED_ROWS = 80;
const TALLEST = 3;
const SAMPLED_ROWS = 400;
const WIDEST = 60;
const EXACT = 10;

/**
 * Finds the header block by its words, never by its place: one to three rows, group titles over their
 * columns included. `required` names roles without which it is no such table. `null` where there is none.
 */
export function findHeader<Role extends string>(
  grid: Grid,
  lexicon: Lexicon<Role>,
  required: readonly Role[],
  fits: RoleCheck<Role>,
): Header<Role> | null {
  const synonyms = synonymsOf(lexicon);
  let best: Header<Role> | null = null;
  const rows = Math.min(grid.values.length, SEARCHED_ROWS);
  for (let row = 0; row < rows; row++) {
    if (!isHeaderLike(grid, row)) continue;
    for (let height = 1; height <= TALLEST; height++) {
      const header = readHeader(grid, row, height, synonyms, fits);
      const isComplete = required.every((role) => header.columns[role] !== undefined);
      if (isComplete && (!best || header.weight > best.weight)) best = header;
    }
  }
  return best;
}

/** A header row holds at least two texts; a title stands alone. */
function isHeaderLike(grid: Grid, row: number): boolean {
  const texts = (grid.values[row] ?? []).filter((value) => typeof value === 'string' && value.trim() !== '');
  return texts.length >= 2;
}

interface Synonym<Role> {
  readonly role: Role;
  readonly words: readonly string[];
}

const known = new WeakMap<object, unknown>();

/** The lexicon's phrases as keys, made once. */
function synonymsOf<Role extends string>(
  lexicon: Lexicon<Role>,
): ReadonlyMap<string, readonly Synonym<Role>[]> {
  const cached = known.get(lexicon) as ReadonlyMap<string, readonly Synonym<Role>[]> | undefined;
  if (cached) return cached;
  const map = new Map<string, Synonym<Role>[]>();
  for (const [role, phrases] of Object.entries(lexicon) as [Role, readonly string[]][]) {
    for (const phrase of phrases) {
      const key = headerKey(phrase) || phrase;
      const words = key.split(' ');
      const list = map.get(key) ?? [];
      if (!list.some((synonym) => synonym.role === role)) map.set(key, [...list, { role, words }]);
    }
  }
  known.set(lexicon, map);
  return map;
}

interface Candidate<Role> {
  readonly role: Role;
  readonly column: number;
  readonly weight: number;
  readonly words: string;
}

function readHeader<Role extends string>(
  grid: Grid,
  row: number,
  height: number,
  synonyms: ReadonlyMap<string, readonly Synonym<Role>[]>,
  fits: RoleCheck<Role>,
): Header<Role> {
  const candidates: Candidate<Role>[] = [];
  for (const { column, texts } of headerTexts(grid, row, height)) {
    const content = contentBelow(grid, row + height, column);
    for (const match of matches(texts, synonyms)) {
      if (fits(match.role, content)) candidates.push({ ...match, column });
    }
  }
  candidates.sort((a, b) => b.weight - a.weight || a.column - b.column);
  const columns: Partial<Record<Role, number>> = {};
  const words: Partial<Record<Role, string>> = {};
  const taken = new Set<number>();
  let weight = 0;
  for (const candidate of candidates) {
    if (columns[candidate.role] !== undefined || taken.has(candidate.column)) continue;
    columns[candidate.role] = candidate.column;
    words[candidate.role] = candidate.words;
    taken.add(candidate.column);
    weight += candidate.weight;
  }
  return { firstRow: row, lastRow: row + height - 1, columns, words, weight };
}

/**
 * The texts of each column, from the group title down to its own. A blank to the right of a group title
 * belongs to the group where something stands below it: that is how a merged cell reads.
 */
function headerTexts(grid: Grid, row: number, height: number): { column: number; texts: string[] }[] {
  const width = Math.min(WIDEST, Math.max(...range(height).map((i) => grid.values[row + i]?.length ?? 0), 0));
  const columns: { column: number; texts: string[] }[] = [];
  let group = '';
  for (let column = 0; column < width; column++) {
    const texts = range(height).map((i) => textOf(valueAt(grid, row + i, column)));
    const below = texts.slice(1).some((text) => text !== '');
    if (texts[0] !== '') group = texts[0] ?? '';
    else if (!below) group = '';
    const filled = texts[0] === '' && below ? [group, ...texts.slice(1)] : texts;
    columns.push({ column, texts: filled.filter((text) => text !== '') });
  }
  return columns.filter(({ texts }) => texts.length > 0);
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const textOf = (value: CellValue): string => (typeof value === 'string' ? value.trim() : '');

/** The roles that a column's words may mean: its own words, or its group's title and its own together. */
function matches<Role extends string>(
  texts: readonly string[],
  synonyms: ReadonlyMap<string, readonly Synonym<Role>[]>,
): readonly Omit<Candidate<Role>, 'column'>[] {
  const own = texts.at(-1) ?? '';
  const whole = texts.join(' ');
  const found: Omit<Candidate<Role>, 'column'>[] = [];
  for (const [words, discount] of [
    [whole, 0],
    [own, 0.5],
  ] as const) {
    const key = headerKey(words) || words.toLowerCase().replace(/[()\s]/g, '');
    for (const { role } of synonyms.get(key) ?? []) found.push({ role, weight: EXACT - discount, words });
  }
  return found.length > 0 ? found : looseMatches(own, whole, synonyms);
}

/** A known phrase within longer words: "Điểm tự chấm của Sở (làm tròn)". At least half must be known. */
function looseMatches<Role extends string>(
  own: string,
  whole: string,
  synonyms: ReadonlyMap<string, readonly Synonym<Role>[]>,
): readonly Omit<Candidate<Role>, 'column'>[] {
  const key = ` ${headerKey(own)} `;
  const length = key.trim().split(' ').length;
  const found: Omit<Candidate<Role>, 'column'>[] = [];
  for (const [phrase, list] of synonyms) {
    if (phrase.length < 4 || !key.includes(` ${phrase} `)) continue;
    for (const { role, words } of list) {
      const share = words.length / length;
      if (share >= 0.5) found.push({ role, weight: 6 * share, words: whole });
    }
  }
  return found;
}

/** Counts what stands below a header, over the first few hundred rows. */
export function contentBelow(grid: Grid, fromRow: number, column: number): ColumnContent {
  let numbers = 0;
  let texts = 0;
  let length = 0;
  const end = Math.min(grid.values.length, fromRow + SAMPLED_ROWS);
  for (let row = fromRow; row < end; row++) {
    const value = valueAt(grid, row, column);
    if (typeof value === 'number') numbers++;
    else if (typeof value === 'string' && value.trim() !== '') {
      if (isAmount(value)) numbers++;
      else {
        texts++;
        length += value.trim().length;
      }
    }
  }
  return { numbers, texts, textLength: texts === 0 ? 0 : length / texts };
}

/** "2", "0,5", "0,5 điểm", "2đ". */
const isAmount = (text: string): boolean =>
  readNumber(text.replace(/\s*(?:điểm|đ)\.?\s*$/iu, '')).kind !== 'none';

/**
 * True where a row repeats the header at a page break, or counts its columns: "(1) (2) (3)", "1 2 3=1/2".
 */
export function isHeaderAgain<Role extends string>(grid: Grid, row: number, header: Header<Role>): boolean {
  return repeatsWords(grid, row, header) || countsColumns(grid, row, header);
}

function repeatsWords<Role extends string>(grid: Grid, row: number, header: Header<Role>): boolean {
  const columns = Object.values<number | undefined>(header.columns).filter((column) => column !== undefined);
  let same = 0;
  let filled = 0;
  for (const column of columns) {
    const text = textOf(valueAt(grid, row, column));
    if (text === '') continue;
    filled++;
    const key = headerKey(text);
    for (let above = header.firstRow; above <= header.lastRow; above++) {
      if (key !== '' && key === headerKey(textOf(valueAt(grid, above, column)))) {
        same++;
        break;
      }
    }
  }
  return same >= 2 && (same === filled || same >= columns.length / 3);
}

const COLUMN_NUMBER = /^\(?\s*(?:\d{1,2}|[a-zA-Z])\s*(?:\)|[=(].*)?$/;

function countsColumns<Role extends string>(grid: Grid, row: number, header: Header<Role>): boolean {
  const columns = Object.values<number | undefined>(header.columns).filter((column) => column !== undefined);
  const cells = columns
    .sort((a, b) => a - b)
    .map((column) => valueAt(grid, row, column))
    .filter((value) => value !== null && value !== '');
  if (cells.length < 3 || row > header.lastRow + 2) return false;
  const isNumbered = cells.every((value) => COLUMN_NUMBER.test(String(value).trim()));
  return isNumbered && new Set(cells.map(String)).size === cells.length;
}

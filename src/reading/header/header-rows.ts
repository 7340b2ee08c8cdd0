import type { CellValue } from '../../model/cell';
import { valueAt, type Grid } from '../../model/grid';
import { readCode } from '../codes/code';
import type { Header } from './table-kind';
import { headerKey } from './lexicon';
import { looksLikeWording } from '../wording/clauses/looks-like-wording';

const textOf = (value: CellValue): string => (typeof value === 'string' ? value.trim() : '');

const isFilled = (value: CellValue): boolean => value !== null && value !== '';

/** A header row holds at least two texts, no long one and no figures; a title is alone. */
export function isHeaderLike(grid: Grid, row: number): boolean {
  const cells = grid.values[row] ?? [];
  const texts = cells.map(textOf).filter((text) => text !== '');
  return texts.length >= 2 && !holdsFigures(cells) && texts.every((text) => text.length <= MAX_TITLE);
}

const holdsFigures = (cells: readonly CellValue[]): boolean =>
  cells.some((value) => typeof value === 'number' && !isYear(value));

const MAX_TITLE = 160;

/**
 * True where a row can be below another in one header: it holds titles, no data. Numbers other than years, a
 * code beside a name, a scale, long text and a row that counts the columns are not, unless titles of the header's first row
 * are merged down beside it: then "Tốt (100% điểm gốc)" is a title, too.
 */
export function continuesHeader(grid: Grid, row: number, first = row): boolean {
  const cells = grid.values[row] ?? [];
  if (!cells.some(isFilled) || countsColumns(grid, row)) return false;
  if (holdsFigures(cells)) return false;
  if (isBesideTallTitles(grid, first, row)) return true;
  const texts = cells.map(textOf);
  if (texts.some((text) => text.length > MAX_TITLE || isScale(text))) return false;
  const filled = texts.filter((text) => text !== '');
  const [lead = '', ...others] = filled;
  // "a | b" and "(1) | (2)" are letters of columns, also before other titles; "a | Kế hoạch" is a row with its code.
  return !isCode(lead) || others.every(isCode) || areLettersOfFigures(lead, others[0] ?? '');
}

/** Two titles or more that begin in the first row are merged down over this one. */
function isBesideTallTitles({ merges }: Grid, first: number, row: number): boolean {
  const tall = merges.filter(({ firstRow, lastRow }) => firstRow === first && lastRow >= row && row > first);
  return tall.length >= 2;
}

/**
 * The rows that a header has at the least: as many as the tallest of its merged titles, and a row of titles below groups,
 * which leaves the first two columns to the titles above it.
 */
export function leastHeight(grid: Grid, row: number, most: number): number {
  const tall = grid.merges.filter(({ firstRow, lastRow }) => firstRow === row && lastRow > row);
  const merged = Math.max(1, ...tall.map(({ lastRow }) => lastRow - row + 1));
  let height = 1;
  while (height < most && continuesHeader(grid, row + height, row)) {
    if (height >= merged && !isBelowGroups(grid, row, row + height)) break;
    height++;
  }
  return height;
}

/** Two or more titles, none of them below the first two of the row above, and one below a blank beside its group. */
function isBelowGroups(grid: Grid, above: number, row: number): boolean {
  const titles = (grid.values[above] ?? []).flatMap((value, column) => (isFilled(value) ? [column] : []));
  const own = (grid.values[row] ?? []).flatMap((value, column) => (isFilled(value) ? [column] : []));
  const [, second = Infinity] = titles;
  return (
    own.length >= 2 &&
    own.every((column) => column > second) &&
    own.some((column) => !titles.includes(column))
  );
}

/** A header whose words are all unknown: at least three short titles, no figure, and figures below. */
export function isUnnamedHeader(grid: Grid, row: number): boolean {
  const cells = grid.values[row] ?? [];
  if (holdsFigures(cells)) return false;
  const titles = cells.map(textOf).filter((text) => text !== '');
  if (titles.length < 3 || readCode(titles[0] ?? '') !== null || titles.some(isScale)) return false;
  const below = grid.values.slice(row + 1, row + 12);
  return below.some((values) =>
    values.some((value) => typeof value === 'number' || FIGURE.test(textOf(value))),
  );
}

/** A figure typed as text: "2,5", "2,5 điểm". */
const FIGURE = /^\d{1,4}(?:[.,]\d+)?\s*(?:điểm|đ|%)?$/iu;

/** "Có: 2 điểm" is a scale; "Tối đa", "Tốt (3đ)" and "Điểm năm 2025" may head a column. */
const isScale = (text: string): boolean => {
  const bare = text.replace(/\s*\([^)]*\)$/, '').replace(/(?<!\d)20\d\d(?!\d)/g, '');
  return /\d/.test(bare) && looksLikeWording(bare);
};

/** "a" and "b", "(b)" and "(a)": no row of criteria has a code beside a code. */
const areLettersOfFigures = (one: string, other: string): boolean =>
  [one, other]
    .map((text) => text.replace(/[()]/g, '').trim().toLowerCase())
    .sort()
    .join() === 'a,b';

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 2000 && value < 2100;

const isCode = (text: string): boolean => text.length <= 16 && readCode(text) !== null;

/**
 * The rows below a header that hold anything, but for those that repeat it at a page break or count its columns:
 * "(1) (2) (3)", "1 2 3=1/2", "A B 1 2".
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
  readonly titles: readonly Title[];
}

interface Title {
  readonly text: string;
  readonly key: string;
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
      titles: rows
        .map((row) => textOf(valueAt(grid, row, column)))
        .filter((text) => text !== '')
        .map((text) => ({ text, key: headerKey(text) })),
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

/**
 * Texts of very different length, or that begin with other letters or figures, are not compared by their keys: nearly
 * every cell of a long table is spared.
 */
const saysTheSame = (title: Title, text: string): boolean =>
  Math.abs(title.text.length - text.length) <= 4 &&
  (title.text === text || (mayBegin(title.key, text) && title.key === headerKey(text)));

/** A plain letter or figure at the beginning of a text is the beginning of its key. */
const mayBegin = (key: string, text: string): boolean =>
  !/^[a-z0-9]/i.test(text) || text.charAt(0).toLowerCase() === key.charAt(0);

/** A column's number as offices print it: "(3)", "3", "7=5/4", "(6)=(5)/(4)". */
const COLUMN_NUMBER = /^\(?\s*(\d{1,2})\s*\)?\s*(?:=.*)?$/;
/** A column's letter: "a", "(B)", "c=b/a", "A". */
const COLUMN_LETTER = /^\(?\s*([a-zA-ZđĐ])\s*\)?\s*(?:=.*)?$/;

/**
 * The numbers begin with 1 or 2, the letters with a, and each next one follows the last of its kind. Columns that
 * somebody moved took their letters along: "a c b d" counts them, too.
 */
export const countsColumns = (grid: Grid, row: number): boolean => {
  const cells = grid.values[row] ?? [];
  if (!cells.every(mayCountColumns)) return false;
  const filled = cells.filter(isFilled);
  return filled.length >= 3 && (countsInOrder(filled) || countsMoved(filled));
};

/** A blank, or the number or letter of a column: nearly every row is passed over at its first words. */
const mayCountColumns = (value: CellValue): boolean =>
  !isFilled(value) || !Number.isNaN(columnNumber(value)) || !Number.isNaN(columnLetter(value));

function countsMoved(filled: readonly CellValue[]): boolean {
  const signs = [columnLetter, columnNumber].map((signOf) => filled.map(signOf).sort((a, b) => a - b));
  const least = [3, 4];
  return signs.some(
    (sorted, kind) =>
      filled.length >= (least[kind] ?? 0) && sorted.every((sign, index) => sign === index + 1),
  );
}

function countsInOrder(filled: readonly CellValue[]): boolean {
  let number = 0;
  let letter = 0;
  for (const value of filled) {
    const [nextNumber, nextLetter] = [columnNumber(value), columnLetter(value)];
    if (nextNumber === number + 1 || (number === 0 && nextNumber === 2 && letter === 0)) number = nextNumber;
    else if (nextLetter === letter + 1 || nextLetter === letter + 0.5) letter = Math.floor(nextLetter);
    else return false;
  }
  return true;
}

const columnNumber = (value: CellValue): number => Number(columnSign(value, COLUMN_NUMBER) ?? NaN);

/** 1 for "a" and "A"; "đ" may be between "d" and "e". */
function columnLetter(value: CellValue): number {
  const letter = columnSign(value, COLUMN_LETTER)?.toLowerCase();
  return letter === undefined ? NaN : letter === 'đ' ? 4.5 : letter.charCodeAt(0) - 96;
}

const columnSign = (value: CellValue, sign: RegExp): string | undefined =>
  typeof value === 'string' && value.length > 40 ? undefined : sign.exec(String(value).trim())?.[1];

import type { CellValue } from '../../model/cell';
import { formatAt, valueAt, type Grid } from '../../model/grid';
import { memoize, memoizeByNumber, memoizeByObject } from '../../text/memoize';
import { readNumber } from '../../text/number';
import { isEmptyBox, isTick } from '../../text/ticks';
import { readCode, romanValue } from '../codes/code';
import { endOfTable } from './table-end';

/** What is below a header in one column, over the first few hundred rows. */
export interface ColumnContent {
  readonly numbers: number;
  readonly texts: number;
  /** Mean length of the texts, in characters. */
  readonly textLength: number;
  /** The first texts, for looking at what they say. */
  readonly samples: readonly string[];
  /** The share of the filled cells that are codes, each another: 1 for "1", "1.1", "1.2", 0 for amounts. */
  readonly codes: number;
  /** The share of the filled cells that are codes in words or letters: 1 for "Tiêu chí 1", "Tiêu chí 2", "IV". */
  readonly lettered: number;
  /** The share of the filled cells that may be codes at all, repeated ones and ordinal numbers included. */
  readonly coded: number;
  /** The share of the texts that differ from all others. */
  readonly distinct: number;
  /** The share of the numbers that are percentages. */
  readonly percents: number;
  /** The share of the filled cells that are ticks, or boxes and FALSE that wait for one; 0 where none is ticked. */
  readonly ticked: number;
}

/** One column's cells as numbers and texts, by row of the sheet. */
export interface ColumnCells {
  /** Numbers, and amounts typed as text ("0,5 điểm"); a percentage as its share. */
  readonly numbers: readonly (number | null)[];
  /** Text that is no amount, without outer spaces; empty elsewhere. */
  readonly texts: readonly string[];
  readonly percents: readonly boolean[];
  /** The code that a cell may be: "1.1", "IV", "Tiêu chí 1.2". */
  readonly codes: readonly (string | null)[];
}

const SAMPLED_ROWS = 400;
/** The last row that any header's content reaches to: the rows that are searched for headers, and the sample. */
const MAX_ROWS = 80 + SAMPLED_ROWS;
const MAX_SAMPLES = 24;

const columnsOf = memoizeByObject((grid: Grid): ((column: number) => ColumnCells) =>
  memoizeByNumber((column) => readCells(grid, column)),
);

/** The cells of a column, looked at once for each sheet. */
export const cellsOf = (grid: Grid, column: number): ColumnCells => columnsOf(grid)(column);

function readCells(grid: Grid, column: number): ColumnCells {
  const numbers: (number | null)[] = [];
  const texts: string[] = [];
  const percents: boolean[] = [];
  const codes: (string | null)[] = [];
  for (let row = 0; row < Math.min(grid.values.length, MAX_ROWS); row++) {
    const value = valueAt(grid, row, column);
    const number = amountIn(value);
    numbers.push(number?.value ?? null);
    texts.push(number === null && typeof value === 'string' ? value.normalize('NFC').trim() : '');
    percents.push(
      number !== null &&
        (number.isPercent ||
          (typeof value === 'number' && (formatAt(grid, row, column) ?? '').includes('%'))),
    );
    codes.push(typeof value === 'string' && value.length <= 20 ? codeIn(value) : null);
  }
  return { numbers, texts, percents, codes };
}

/** "2", "0,5", "0,5 điểm", "2đ", "80%"; an ambiguous number ("1.234") counts as one. */
function amountIn(value: CellValue): { readonly value: number; readonly isPercent: boolean } | null {
  if (typeof value === 'number') return { value, isPercent: false };
  if (typeof value !== 'string' || value.length > 20 || !/\d/.test(value)) return null;
  const bare = value.replace(/\s*(?:điểm|đ)\.?\s*$/iu, '');
  const read = readNumber(bare);
  if (read.kind === 'number') return { value: read.value, isPercent: read.percent };
  return read.kind === 'ambiguous' ? { value: Number(bare.replace(/[.,\s]/g, '')), isPercent: false } : null;
}

/**
 * What is in a column below a header; looked at once for each row that it may begin in. Amounts typed as text
 * ("0,5 điểm") count as numbers.
 */
export const contentBelow = (grid: Grid, fromRow: number, column: number): ColumnContent =>
  contentsOf(grid)(fromRow)(column);

const contentsOf = memoizeByObject((grid: Grid): ((fromRow: number) => (column: number) => ColumnContent) =>
  memoizeByNumber((fromRow) => memoizeByNumber((column) => lookBelow(grid, fromRow, column))),
);

function lookBelow(grid: Grid, fromRow: number, column: number): ColumnContent {
  const cells = cellsOf(grid, column);
  const end = Math.min(cells.texts.length, fromRow + SAMPLED_ROWS, endOfTable(grid));
  let numbers = 0;
  let percents = 0;
  let length = 0;
  let lettered = 0;
  let coded = 0;
  const texts: string[] = [];
  const codes = new Set<string>();
  let [ticks, boxes, booleans] = [0, 0, 0];
  for (let row = fromRow; row < end; row++) {
    const value = valueAt(grid, row, column);
    if (typeof value === 'boolean') booleans++;
    if (isTick(value)) ticks++;
    else if (isEmptyBox(value)) boxes++;
    const code = cells.codes[row] ?? null;
    if (code !== null) codes.add(code);
    if (code !== null && /\p{L}/u.test(String(value))) lettered++;
    if (code !== null || isOrdinal(value)) coded++;
    const text = cells.texts[row] ?? '';
    if ((cells.numbers[row] ?? null) !== null) numbers++;
    if (cells.percents[row]) percents++;
    if (text === '') continue;
    texts.push(text);
    length += text.length;
  }
  const filled = numbers + texts.length;
  return {
    numbers,
    texts: texts.length,
    textLength: texts.length === 0 ? 0 : length / texts.length,
    samples: texts.slice(0, MAX_SAMPLES),
    codes: filled === 0 ? 0 : codes.size / filled,
    lettered: filled === 0 ? 0 : lettered / filled,
    coded: filled === 0 ? 0 : coded / filled,
    distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
    percents: numbers === 0 ? 0 : percents / numbers,
    ticked: ticks === 0 ? 0 : (ticks + boxes) / (filled + booleans),
  };
}

const isOrdinal = (value: CellValue): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value < 100;

/** "1.1", "IV", "Tiêu chí 1.2", "TC-11": a code, whatever words are before its number. */
const codeIn = memoize((text): string | null => {
  const read = readCode(text);
  if (read) return read.text;
  return NUMBERED.test(text.trim()) ? text.trim() : null;
});

const NUMBERED = /^\p{L}+(?:\s\p{L}+){0,2}[\s.–-]{0,2}(?:\d{1,3}|[IVXLC]{1,5})(?:[.-]\d{1,3}){0,3}[.:)]?$/u;

/** The share of the samples of which something holds, 0 to 1; 0 where there are none. */
export const shareWhere = ({ samples }: ColumnContent, holds: (text: string) => boolean): number =>
  samples.length === 0 ? 0 : samples.filter(holds).length / samples.length;

/**
 * True for codes that Excel holds as numbers: 1, 1.1, 1.2, 2, 2.1. Each goes on from the one before, and some have a
 * decimal place.
 */
export function nestsInFigures(figures: readonly number[]): boolean {
  if (figures.length < 4 || figures.every(Number.isInteger)) return false;
  return figures.every((figure, index) => {
    const before = figures[index - 1];
    if (before === undefined) return Number.isInteger(figure) || (figure * 10) % 10 === 1;
    const isNextField = Math.floor(figure) === Math.floor(before) + 1;
    return (
      isNextField || (Math.floor(figure) === Math.floor(before) && (figure > before || before % 1 >= 0.9))
    );
  });
}

/**
 * True for points of fields above those of their criteria: 10, 4, 6, 10, 5, 5 and the total of both, 20. Each figure that
 * opens a group is what the next ones add up to; two groups at the least, and nothing but totals behind them.
 */
export function addsUp(figures: readonly number[]): boolean {
  let [groups, at, whole] = [0, 0, 0];
  while (at < figures.length) {
    const head = figures[at] ?? 0;
    let [sum, next] = [0, at + 1];
    while (next < figures.length && sum < head - SAME) sum += figures[next++] ?? 0;
    if (next - at < 3 || head <= 0 || Math.abs(sum - head) > SAME) break;
    groups++;
    whole += head;
    at = next;
  }
  const rest = figures.slice(at);
  return groups >= 2 && rest.length <= 1 && rest.every((figure) => Math.abs(figure - whole) < SAME);
}

/** Sums of decimals may be off by less. */
const SAME = 1e-6;

/** The last number, numeral or letter of a code, and what is before it. */
const LAST_PART = /^(.*?)(\d+|[IVXLC]+|[A-Za-zĐđ])[.:)]?$/u;

/**
 * True for codes that count: the first begins with 1, I or a, and most others begin again or follow the last one
 * with the same opening. "BTV 7", "BTV 10", "BTV 3" name somebody and count nothing.
 */
export function countsOn(codes: readonly string[]): boolean {
  if (goesOn(codes)) return true;
  const last = new Map<string, readonly number[]>();
  let follow = 0;
  for (const [index, code] of codes.entries()) {
    const [, opening = '', part = ''] = LAST_PART.exec(code) ?? [];
    const orders = ordersOf(part);
    const counter = `${opening}${/^\d/.test(part) ? '#' : 'a'}`;
    const before = last.get(counter) ?? [];
    const begins = orders.includes(1);
    if (index === 0 && !begins) return false;
    if (begins || orders.some((order) => before.includes(order - 1))) follow++;
    last.set(counter, orders);
  }
  return follow >= 0.7 * codes.length;
}

/** True for codes that go on by one from wherever a table above ended: "Tiêu chí 5", "Tiêu chí 6", "Tiêu chí 7". */
function goesOn(codes: readonly string[]): boolean {
  const parts = codes.map((code) => LAST_PART.exec(code));
  const [first] = parts;
  return (
    codes.length >= 3 &&
    parts.every((part, at) => part?.[1] === first?.[1] && Number(part?.[2]) === Number(first?.[2]) + at)
  );
}

/** 5 for "5", 5 and 22 for "V", which may be a numeral or a letter. */
function ordersOf(part: string): readonly number[] {
  if (/^\d/.test(part)) return [Number(part)];
  const letter = part.length === 1 ? [part.toLowerCase().charCodeAt(0) - 96] : [];
  return /^[IVXLC]+$/.test(part) ? [romanValue(part), ...letter] : letter;
}

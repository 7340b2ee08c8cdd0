import { textKey } from '../../text/key';
import { memoize, memoizeByNumber, memoizeByObject, once } from '../../text/memoize';
import { readCode } from '../codes/code';
import { cellsOf } from './column-content';
import type { TableBody } from './table-kind';
import { looksLikeWording } from '../wording/clauses/looks-like-wording';

/** What a table's rows tell of its columns before any column has a role: each row's own scale is the witness. */
export interface ScaleFacts {
  /** How much a column's texts read as scales, 0 to 1. */
  readonly scales: (column: number) => number;
  /** How much a column holds one level a row, each beside its points, below names that are merged down: 0 or 1. */
  readonly leveled: (column: number) => number;
  /** True for such a column beside which maxima are in the criteria's first rows only: no names of criteria. */
  readonly isBelowMaxima: (column: number) => boolean;
  /** The rows in which the row's own scale names a column's number: nearly all of them for maxima. */
  readonly named: (column: number) => Share;
  /** The rows in which a column's text is an option of the row's own scale. */
  readonly options: (column: number) => Share;
  /** The rows with a number in a column whose scale asks for a rate. */
  readonly rates: (column: number) => Share;
}

/** In how many of the rows that can tell something holds. */
export interface Share {
  readonly share: number;
  readonly rows: number;
}

const SPEAKS_OF_POINTS =
  /\d\s*(?:điểm|đ)(?![\p{L}\p{M}])|điểm\s*=|điểm tối đa|(?<![\p{L}])[ab]\s*\/\s*[ab](?![\p{L}])/iu;

/** How much of a scale a text is: 1 for one that reads as such, less for one that only speaks of points. */
const scaleLikeness = memoize((text) => {
  // "Kế hoạch (10đ)" is a name with its points.
  const bare = (LABELLED.exec(text)?.[1] ?? text).replace(NAME_WITH_POINTS, '$1');
  if (SETS_POINTS_OFF.test(bare) && looksLikeWording(bare)) return 1;
  return SPEAKS_OF_POINTS.test(bare) ? 0.7 : 0;
});

/** "Tiêu chí 1: Doanh thu" is a name with its code. */
const LABELLED =
  /^(?:tiêu chí|chỉ tiêu|chỉ số|nội dung|mục|phần|câu|kpi|tc)\s*(?:số\s*)?\d{1,3}(?:\.\d{1,3})*\s*[:.–-]\s*(\D.*)$/isu;

/** "Tiêu chí 1" is a name: nothing sets its number off. */
const SETS_POINTS_OFF = /[:=→×/%]|điểm|\dđ|(?<![\p{L}])(?:mỗi|cứ|trừ|cộng)(?![\p{L}])/iu;

const NAME_WITH_POINTS = /^([^()\n;:]*)\(\s*(?:tối đa\s*)?\d+(?:[.,]\d+)?\s*(?:điểm|đ)\s*\)[.\s]*$/iu;

/** True for a scale; "Kế hoạch (10đ)" is a name with its points. */
export const isScale = (text: string): boolean => scaleLikeness(text) === 1;

/** From this likeness on a column is a witness. */
const IS_SCALE = 0.4;
/** The options of one leaf take no more rows. */
const MAX_OPTIONS = 12;
const MAX_ROWS = 400;
/** So many texts of a column are compared with their scales. */
const MAX_TEXTS = 40;

/** The facts of a table, each made when it is first asked for. */
export const scaleFacts = memoizeByObject((body: TableBody): ScaleFacts => {
  const { grid, firstRow, columns, content } = body;
  const scales = memoizeByNumber((column) => {
    const { texts, samples } = content(column);
    if (texts === 0) return 0;
    return samples.reduce((sum, text) => sum + scaleLikeness(text), 0) / samples.length;
  });
  const scaleColumn = once(() => {
    const best = [...columns].sort((a, b) => scales(b) - scales(a) || a - b)[0];
    return best !== undefined && scales(best) >= IS_SCALE ? best : null;
  });
  const scaleAt = memoizeByNumber((row) => scaleText(body, row, scaleColumn()));
  const end = Math.min(grid.values.length, firstRow + MAX_ROWS);
  const shareIn = (limit: number, tells: (row: number) => boolean | null): Share => {
    let [rows, held] = [0, 0];
    for (let row = firstRow; row < end && rows < limit; row++) {
      const told = tells(row);
      if (told === null) continue;
      rows++;
      if (told) held++;
    }
    return { rows, share: rows === 0 ? 0 : held / rows };
  };
  const numberAt = (column: number, row: number): number | null => cellsOf(grid, column).numbers[row] ?? null;
  return {
    scales,
    leveled: memoizeByNumber((column) => (holdsLevels(body, column) ? 1 : 0)),
    isBelowMaxima: memoizeByNumber((column) => hasMaximaBeside(body, column)),
    named: memoizeByNumber((column) =>
      shareIn(MAX_ROWS, (row) => {
        const number = numberAt(column, row);
        const scale = number === null ? '' : scaleAt(row);
        return number === null || scale === '' ? null : numbersIn(scale).has(number);
      }),
    ),
    options: memoizeByNumber((column) =>
      shareIn(MAX_TEXTS, (row) => {
        const text = column === scaleColumn() ? '' : (cellsOf(grid, column).texts[row] ?? '');
        const scale =
          text === '' ? '' : scaleAt(row) || (scaleColumn() === null ? levelsBeside(body, row, column) : '');
        return scale === '' ? null : names(scale, text);
      }),
    ),
    rates: memoizeByNumber((column) =>
      shareIn(MAX_ROWS, (row) => {
        const scale = numberAt(column, row) === null ? '' : scaleAt(row);
        return scale === '' ? null : ASKS_FOR_A_RATE.test(scale);
      }),
    ),
  };
});

/**
 * True for a column of words with points beside all of them but whole scales ("b/a × điểm tối đa"), at least half of them
 * in rows without anything further left: the levels of a criterion whose own cells are merged down beside them.
 */
function holdsLevels({ grid, columns, firstRow }: TableBody, column: number): boolean {
  const left = columns.filter((other) => other < column);
  if (left.length < 2) return false;
  const { texts } = cellsOf(grid, column);
  const rows = texts.flatMap((text, row) => (row >= firstRow && text !== '' ? [row] : []));
  const levels = rows.filter((row) => scaleLikeness(texts[row] ?? '') === 0);
  const isBeside = (other: number): boolean => {
    const { numbers } = cellsOf(grid, other);
    return levels.every((row) => (numbers[row] ?? null) !== null);
  };
  if (levels.length < 4 || !columns.some((other) => other > column && isBeside(other))) return false;
  return levels.filter((row) => isBelowFirst(grid, left, row)).length * 2 >= levels.length;
}

/** True for a row without anything in these columns. */
const isBelowFirst = ({ values }: TableBody['grid'], left: readonly number[], row: number): boolean =>
  left.every((other) => (values[row]?.[other] ?? null) === null);

function hasMaximaBeside(body: TableBody, column: number): boolean {
  if (!holdsLevels(body, column)) return false;
  const { grid, columns, firstRow } = body;
  const left = columns.filter((other) => other < column);
  const rows = cellsOf(grid, column).texts.flatMap((text, row) =>
    row >= firstRow && text !== '' ? [row] : [],
  );
  const heldRows = (other: number): readonly number[] =>
    rows.filter((row) => (cellsOf(grid, other).numbers[row] ?? null) !== null);
  const isFirst = (row: number): boolean => !isBelowFirst(grid, left, row);
  return columns.some((other) => {
    const held = heldRows(other);
    return (
      other > column && held.length > 1 && held.every(isFirst) && held.length === rows.filter(isFirst).length
    );
  });
}

const ASKS_FOR_A_RATE =
  /%|tỷ lệ|tỉ lệ|phần trăm|[ab]\s*\/\s*[ab]|\p{L}\)?\s*[/:÷]\s*\(?\p{L}[^;:\n]{0,60}\s[×x*]\s*\d/iu;

/** The scale of a row: what is in the column of scales, or the options in the rows below the row. */
function scaleText({ grid, columns }: TableBody, row: number, scaleColumn: number | null): string {
  if (scaleColumn !== null) {
    const own = cellsOf(grid, scaleColumn).texts[row] ?? '';
    if (own !== '' && scaleLikeness(own) > 0) return own;
  }
  const lines: string[] = [];
  for (let below = row + 1; below <= row + MAX_OPTIONS; below++) {
    const filled = columns.filter((column) => (grid.values[below]?.[column] ?? null) !== null);
    const texts = filled
      .map((column) => cellsOf(grid, column).texts[below] ?? '')
      .filter((text) => text !== '');
    const [lead] = texts;
    if (lead === undefined || filled.length > 3 || isRowCode(grid.values[below]?.[filled[0] ?? 0])) break;
    const points = filled
      .map((column) => cellsOf(grid, column).numbers[below])
      .find((n) => typeof n === 'number');
    lines.push(points === undefined ? lead : `${lead}: ${String(points)}`);
  }
  return lines.join('\n');
}

/** The cells of a row besides one, where a table may have a column for each level; empty for fewer than three texts. */
function levelsBeside({ grid, columns }: TableBody, row: number, column: number): string {
  const texts = columns
    .filter((other) => other !== column)
    .map((other) => cellsOf(grid, other).texts[row] ?? '')
    .filter((text) => text !== '');
  return texts.length < 3 ? '' : texts.join('\n');
}

/** A code that opens a row of its own; "a)" may open an option. */
const isRowCode = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' &&
    value.length <= 16 &&
    (readCode(value)?.styles.some(({ kind }) => kind !== 'small-letter') ?? false));

/** The numbers of a scale, but for percentages: "từ 80% trở lên: 1,5 điểm" names 1.5. */
const numbersIn = memoize(
  (scale): ReadonlySet<number> =>
    new Set(
      [...scale.matchAll(/(?<![\d.,])(\d+(?:[.,]\d+)?)(?!\s*%|[\d.,]*\d)/g)].map(([, digits]) =>
        Number((digits ?? '').replace(',', '.')),
      ),
    ),
);

/** True where the words are one of the scale's: whole words, marks and case aside. */
function names(scale: string, words: string): boolean {
  const key = wordsKey(words);
  return key !== '' && key.length <= 200 && ` ${wordsKey(scale)} `.includes(` ${key} `);
}

const wordsKey = memoize((text) =>
  textKey(text)
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim(),
);

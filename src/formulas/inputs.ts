import type { CellRef } from '../model/cell';
import { valueAt, type Grid } from '../model/grid';
import type { Entry, FigureEntry, FigureForm } from '../model/measure';
import { any, literal, ref, refFrom, type Expression } from './syntax';

/**
 * A no-break space, which pasting from Word leaves behind, must not keep a number from being read, nor any other sign
 * of the kind that is in the text now.
 */
const spaceless = (cell: Expression, odd: readonly number[] = []): Expression =>
  [NO_BREAK_SPACE, ...odd].reduce((text, code) => `SUBSTITUTE(${text},UNICHAR(${code}),"")`, cell);

const NO_BREAK_SPACE = 160;

/** Reads a text with at most one separator, which is the decimal one, whichever it is; an error for any other. */
const decimalText = (text: Expression): Expression => `NUMBERVALUE(SUBSTITUTE(${text},".",","),",",";")`;

/** Reads a text in which separators group; one that has none, or becomes a number, is still read right. */
const groupedText = (text: Expression, decimal: string, group: string): Expression =>
  `IFERROR(${decimalText(text)},NUMBERVALUE(${text},"${decimal}","${group}"))`;

/** How a formula reads a cell as the engine did, so that the score follows when the text is changed; `tidy` is `spaceless`. */
const READERS: Readonly<
  Record<FigureForm, (cell: Expression, tidy: (text: Expression) => Expression) => Expression>
> = {
  number: (cell) => cell,
  'decimal-text': (cell, tidy) => decimalText(tidy(cell)),
  'comma-text': (cell, tidy) => groupedText(tidy(cell), ',', '.'),
  'point-text': (cell, tidy) => groupedText(tidy(cell), '.', ','),
  'point-thousands': (cell, tidy) => `NUMBERVALUE(${tidy(cell)},",",".")`,
  'comma-thousands': (cell, tidy) => `NUMBERVALUE(${tidy(cell)},".",",")`,
  'before-slash': (cell, tidy) => groupedText(tidy(`LEFT(${cell},FIND("/",${cell})-1)`), ',', '.'),
  'before-space': (cell) => decimalText(`LEFT(${cell},FIND(" ",${cell})-1)`),
  'after-slash': (cell, tidy) => groupedText(tidy(`MID(${cell},FIND("/",${cell})+1,99)`), ',', '.'),
};

/** A figure where its cell is named so. */
const readAt = (entry: FigureEntry, cell: Expression): Expression =>
  READERS[entry.form](cell, (text) => spaceless(text, entry.oddSpaces));

/** Tells whether a cell of the criteria sheet holds a number: "2 điểm" and "1,5" typed as text are not. */
export type IsNumber = (cell: CellRef) => boolean;

/** Asks the sheet as it was read. */
export const numbersOf =
  (grid: Grid): IsNumber =>
  ({ row, column }) =>
    typeof valueAt(grid, row, column) === 'number';

/**
 * A score that was typed as text, "1,5" or "1,5 điểm", as the number that it stands for; an error for anything else.
 * Why: decision 0126.
 */
export const typedScore = (cell: Expression): Expression =>
  decimalText(
    ['điểm', 'đ.', 'đ'].reduce(
      (text, unit) => `SUBSTITUTE(${text},"${unit}","")`,
      `LOWER(${spaceless(cell)})`,
    ),
  );

/** An input as an expression: F9, F9/100, or the reading of its text. */
export function figureExpression(entry: FigureEntry): Expression {
  const read = readAt(entry, ref(entry.cell));
  return entry.divisor === 100 ? `${read}/100` : read;
}

/** An input of another sheet as an expression. */
export const figureFrom = (entry: FigureEntry): Expression => readAt(entry, refFrom(entry.cell));

/** The test that an input is not there: empty or no number. Text that is no number makes the formula fail. */
function isAbsent(entry: FigureEntry): Expression {
  const cell = ref(entry.cell);
  if (entry.form === 'number') return `COUNT(${sourceOf(entry)})=0`;
  // A percentage stays one: "7" written over "88,5%" is something else.
  const hasSign = entry.percent && entry.divisor === 1 && entry.value !== 0;
  return hasSign ? `ISERROR(FIND("%",${cell}))` : `TRIM(${spaceless(cell, entry.oddSpaces)})=""`;
}

/** The cell that is filled or not: the one that an input only shows, for Excel shows an empty one as 0. */
export function sourceOf(entry: Entry): Expression {
  const { cell } = entry;
  const shows = entry.kind === 'figure' || entry.kind === 'blank' ? entry.shows : undefined;
  if (!shows) return ref(cell);
  return shows.sheet === cell.sheet ? ref(shows) : refFrom(shows);
}

/** The test that any of several inputs is not there. */
export function areAbsent(entries: readonly FigureEntry[]): Expression {
  const numbers = entries.filter((entry) => entry.form === 'number');
  if (numbers.length === entries.length) {
    return `COUNT(${entries.map(sourceOf).join(',')})<${entries.length}`;
  }
  return any(entries.map(isAbsent));
}

/** The word with which "Không áp dụng", "Không phát sinh", "Không" begin in the column made for them. */
export const NOT = 'Không';

/** How offices say so in place of a figure. */
const NOT_APPLICABLE_WORDS = ['Không áp dụng', 'Không phát sinh'] as const;

/**
 * The test that a cell declares the leaf not applicable. In the column made for it whatever begins with
 * "Không" does; in place of a figure the usual words do. The words that are there now do in either.
 * `sheet` goes before the cell where the formula is on another sheet.
 */
export function saysNotApplicable(entry: Entry, isOwnColumn: boolean, sheet: Expression = ''): Expression {
  const cell = `${sheet}${ref(entry.cell)}`;
  const usual = isOwnColumn
    ? [`LEFT(${cell},${NOT.length})=${literal(NOT)}`]
    : NOT_APPLICABLE_WORDS.map((word) => `${cell}=${literal(word)}`);
  const own = oddWords(entry, isOwnColumn);
  return any(own === null ? usual : [...usual, `${cell}=${literal(own)}`]);
}

/** The words of a cell that declares the leaf not applicable, where the usual ones do not cover them. */
export function oddWords(entry: Entry, isOwnColumn: boolean): string | null {
  if (entry.kind !== 'not-applicable') return null;
  const text = entry.text.toLowerCase();
  const isUsual = isOwnColumn
    ? text.startsWith(NOT.toLowerCase())
    : NOT_APPLICABLE_WORDS.some((word) => word.toLowerCase() === text);
  return isUsual ? null : entry.text;
}

import type { CellRef } from '../model/cell';
import { a1, quoteSheet } from '../model/cell';
import { fractionOf } from '../text/fraction';

/** A piece of a formula in English names and commas, without the leading "=". */
export type Expression = string;

/** A cell of the same sheet: F9. */
export const ref = ({ row, column }: Pick<CellRef, 'row' | 'column'>): Expression => a1(row, column);

/** A cell of another sheet: 'Bộ tiêu chí'!F9. */
export const refFrom = (cell: CellRef): Expression => `${quoteSheet(cell.sheet)}!${ref(cell)}`;

/** A number with a point for its decimals and never an exponent. */
export const numeral = (value: number): Expression => writtenOut(value) ?? `(${fractionOf(value) ?? 0})`;

/** The number itself; `null` for a share such as two thirds, which no number of digits writes out. */
const writtenOut = (value: number): Expression | null =>
  fractionOf(value) !== null
    ? null
    : String(value).includes('e')
      ? value.toFixed(12).replace(/0+$/, '')
      : String(value);

/** Excel refuses a text of more than 255 code units inside a formula; a character takes one or two. */
const PIECES = /.{1,125}/gsu;

/** A text within a formula, its quotes doubled; a long one in pieces. */
export const literal = (text: string): Expression =>
  (text.length <= 250 ? [text] : (text.match(PIECES) ?? []))
    .map((piece) => `"${piece.replaceAll('"', '""')}"`)
    .join('&');

/** IF(test,then,else). */
export const iff = (test: Expression, then: Expression, otherwise: Expression): Expression =>
  `IF(${test},${then},${otherwise})`;

/** OR(…), or the one test itself. */
export const any = (tests: readonly Expression[]): Expression =>
  tests.length === 1 ? (tests[0] ?? 'FALSE') : `OR(${tests.join(',')})`;

export const EMPTY_STRING: Expression = '""';

/** Excel takes at most 255 arguments. */
const MAX_ARGUMENTS = 200;

/** SUM or COUNT over cells of one column; neighbours become a range, very many arguments are nested. */
export function overColumn(name: 'SUM' | 'COUNT', rows: readonly number[], column: number): Expression {
  const pieces = runs(rows).map(([first, last]) =>
    first === last ? a1(first, column) : `${a1(first, column)}:${a1(last, column)}`,
  );
  if (pieces.length <= MAX_ARGUMENTS) return `${name}(${pieces.join(',')})`;
  const groups: string[] = [];
  for (let index = 0; index < pieces.length; index += MAX_ARGUMENTS) {
    groups.push(`${name}(${pieces.slice(index, index + MAX_ARGUMENTS).join(',')})`);
  }
  return `SUM(${groups.join(',')})`;
}

/** The same over cells of whatever columns: a table below another may have the column elsewhere. */
export const overCells = (
  name: 'SUM' | 'COUNT',
  cells: readonly { readonly row: number; readonly column: number }[],
): Expression =>
  byColumn(cells)
    .map(([column, own]) =>
      overColumn(
        name,
        own.map(({ row }) => row),
        column,
      ),
    )
    .join('+');

/** Cells by their columns, in the order in which these are met. */
export function byColumn<Cell extends { readonly column: number }>(
  cells: readonly Cell[],
): readonly (readonly [column: number, cells: readonly Cell[]])[] {
  const columns = new Map<number, Cell[]>();
  for (const cell of cells) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  return [...columns];
}

/** Rows as runs of neighbours, ascending: [7, 8, 9, 12] → [[7, 9], [12, 12]]. */
export function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const out: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = out.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else out.push([row, row]);
  }
  return out;
}

/**
 * True where two formulas are the same but for spaces and capitals outside their texts, and for what other programs
 * write another way when they save: 0.800000000000000000011 for 0.8, H20 for H20:H20.
 */
export const sameFormula = (a: string, b: string): boolean => a === b || canonical(a) === canonical(b);

const canonical = (formula: string): string =>
  formula
    .split('"')
    .map((part, i) => (i % 2 === 0 ? canonicalPart(part) : part))
    .join('"');

/** A stretch of a formula outside its texts. Digits that belong to a cell, a name or a sheet stay as they are. */
const canonicalPart = (part: string): string =>
  part
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(
      /('[^']*')|(?<![\p{L}\p{N}_.$])(\d+(?:\.\d*)?(?:E[+-]?\d+)?)(?![\p{L}\p{N}_.!:])/gu,
      (found, sheet: string) => (sheet ? found : String(Number(Number(found).toPrecision(15)))),
    )
    .replace(/(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d+):\1(?!\d)/gu, '$1');

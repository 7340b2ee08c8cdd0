import type { CellRange } from '../model/cell';
import { valueAt, type DefinedRange, type Grid, type WorkbookContent } from '../model/grid';
import { textKey } from '../text/key';
import { memoizeByObject } from '../text/memoize';

/** What a generated sheet is recognised by: a heading at its top, and the first titles of the table that ends it. */
export interface SheetPattern {
  readonly name: string;
  /** Today's, and those of earlier releases. */
  readonly headings: readonly string[];
  readonly titles: readonly string[];
}

/** A line that begins so, and how many rows below it (above it where negative) is meant. */
export type Landmark = readonly [begins: string, rows: number];

/** A part of a generated sheet, from the first of some lines to the first of some others. */
export interface PartPattern {
  readonly name: string;
  readonly from: readonly Landmark[];
  readonly upTo: readonly Landmark[];
}

/** A generated column: its title, today's or that of an earlier release, and what is in it. */
export interface ColumnPattern {
  readonly name: string;
  readonly titles: readonly string[];
  readonly holds: RegExp;
}

export interface GeneratedPatterns {
  /** The first one is never missing: without it nothing is taken for ours. */
  readonly sheets: readonly [SheetPattern, ...SheetPattern[]];
  /** Parts of the first sheet. */
  readonly parts: readonly PartPattern[];
  /** From left to right; where the first one is missing, the others on the sheet are the office's. */
  readonly columns: readonly ColumnPattern[];
}

/** In this many rows at its top a generated sheet has its heading. */
export const TOP = 8;

/**
 * What our defined names would mark, found by its content: for workbooks that passed through a program which drops all
 * defined names. Of several sheets that fit, the last counts: ours come after those of the office.
 */
export function knownByContent(
  { grids }: WorkbookContent,
  patterns: GeneratedPatterns,
): readonly DefinedRange[] {
  const sheets = patterns.sheets.flatMap((pattern) => {
    const found = grids.filter(fits(pattern)).at(-1);
    return found ? [{ name: pattern.name, sheet: found.sheet, range: blockOf(found, pattern) }] : [];
  });
  const [first] = sheets;
  const main =
    first?.name === patterns.sheets[0].name ? grids.find(({ sheet }) => sheet === first.sheet) : null;
  if (!main) return [];
  const own = new Set(sheets.map(({ sheet }) => sheet));
  const others = grids.filter(({ sheet }) => !own.has(sheet));
  return [
    ...sheets,
    ...patterns.parts.flatMap((pattern) => partOf(main, pattern) ?? []),
    ...(others.map((grid) => columnsOf(grid, patterns.columns)).find(({ length }) => length > 0) ?? []),
  ];
}

const textAt = (grid: Grid, row: number, column: number): string => {
  const value = valueAt(grid, row, column);
  return value === null || typeof value === 'object' ? '' : textKey(String(value));
};

/** What begins the rows at a sheet's top; every pattern is compared with them. */
const topOf = memoizeByObject((grid: Grid): readonly string[] =>
  Array.from({ length: TOP }, (_, row) => textAt(grid, row, 0)),
);

function fits(pattern: SheetPattern): (grid: Grid) => boolean {
  const headings = pattern.headings.map(textKey);
  const begins = (text: string): boolean => headings.some((heading) => text.startsWith(heading));
  return (grid) => topOf(grid).some(begins) && titleRow(grid, pattern) !== null;
}

/** The last row with the titles of the table. */
function titleRow(grid: Grid, { titles }: SheetPattern): number | null {
  const keys = titles.map(textKey);
  for (let row = grid.values.length - 1; row >= 0; row--)
    if (keys.every((key, column) => textAt(grid, row, column) === key)) return row;
  return null;
}

/** From the first cell to the end of the table: what a person wrote below it, behind a free line, is not ours. */
function blockOf(grid: Grid, pattern: SheetPattern): CellRange {
  let lastRow = titleRow(grid, pattern) ?? 0;
  while (!isBlank(grid, lastRow + 1)) lastRow += 1;
  return { firstRow: 0, firstColumn: 0, lastRow, lastColumn: lastOf(grid.values.slice(0, lastRow + 1)) };
}

const isBlank = (grid: Grid, row: number): boolean =>
  (grid.values[row] ?? []).every((value) => value === null || value === undefined || value === '');

function partOf(grid: Grid, { name, from, upTo }: PartPattern): DefinedRange | null {
  const rowOf = ([begins, rows]: Landmark, after: number): number | null => {
    const key = textKey(begins);
    for (let row = after; row < grid.values.length; row++)
      if (textAt(grid, row, 0).startsWith(key)) return row + rows;
    return null;
  };
  const [begin] = from.flatMap((landmark) => {
    const start = rowOf(landmark, 0);
    return start === null ? [] : [{ start, rows: landmark[1] }];
  });
  if (!begin) return null;
  const { start, rows: below } = begin;
  const ends = upTo.flatMap((landmark) => rowOf(landmark, start + 1 - Math.min(0, below)) ?? []);
  let [firstRow, lastRow] = [start, Math.min(...ends, grid.values.length - 1)];
  while (firstRow < lastRow && isBlank(grid, firstRow)) firstRow += 1;
  while (lastRow > firstRow && isBlank(grid, lastRow)) lastRow -= 1;
  if (lastRow < firstRow) return null;
  const rows = grid.values.slice(firstRow, lastRow + 1);
  return { name, sheet: grid.sheet, range: { firstRow, firstColumn: 0, lastRow, lastColumn: lastOf(rows) } };
}

/** The last column in which any of some rows has a cell; rows without any may be left out. */
const lastOf = (rows: Grid['values']): number =>
  rows.reduce((last, cells) => Math.max(last, cells.length - 1), 0);

/** The generated columns of a sheet, each right of the one before it; an office may have one of such a title, too. */
function columnsOf(grid: Grid, patterns: readonly ColumnPattern[]): readonly DefinedRange[] {
  const found: DefinedRange[] = [];
  for (const pattern of patterns) {
    const next = columnOf(grid, pattern, (found.at(-1)?.range.firstColumn ?? -1) + 1);
    if (next) found.push(next);
    else if (found.length === 0) return [];
  }
  return found;
}

function columnOf(grid: Grid, { name, titles, holds }: ColumnPattern, from: number): DefinedRange | null {
  const keys = titles.map(textKey);
  for (const [firstRow, cells] of grid.values.entries())
    for (const [column, value] of (cells ?? []).entries()) {
      if (column < from || typeof value !== 'string' || !keys.includes(textKey(value))) continue;
      const below = grid.values.slice(firstRow + 1).map((row) => row?.[column] ?? null);
      if (!below.some((each) => typeof each === 'string' && holds.test(each))) continue;
      const lastRow = firstRow + 1 + below.findLastIndex((each) => each !== null && each !== '');
      return {
        name,
        sheet: grid.sheet,
        range: { firstRow, firstColumn: column, lastRow, lastColumn: column },
      };
    }
  return null;
}

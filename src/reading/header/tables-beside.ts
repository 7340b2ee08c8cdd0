import type { CellValue } from '../../model/cell';
import type { CriteriaRole } from '../../model/criterion';
import type { Grid } from '../../model/grid';
import { textKey } from '../../text/key';
import { memoizeByObject } from '../../text/memoize';
import { cellsOf } from './column-content';
import { CRITERIA_TABLE } from './criteria-columns';
import { findHeader } from './header';
import { isHeaderLike } from './header-rows';
import { headerKey } from './lexicon';
import type { Header } from './table-kind';

/** A header is among the first rows. */
const SEARCHED_ROWS = 40;
/** A column that holds nothing here is taken for blank. */
const SAMPLED_ROWS = 480;
/** A table has no fewer titles. */
const LEAST_TITLES = 3;
/** The same criteria beside each other are those of another year or another level, and count once. */
const SAME = 0.2;

/** One of the tables that stand beside each other on a sheet. */
export interface TableBeside {
  /** The sheet with nothing but the table's columns, in their places. */
  readonly grid: Grid;
  /** `null` for the first table, whose header is sought as that of any sheet. */
  readonly header: Header<CriteriaRole> | null;
}

/**
 * The tables that stand beside each other on a sheet, from left to right, each under titles of its own that name a criterion, its points and
 * how they are earned; the sheet itself where it holds one. A table with the criteria of the one before is none: it is last
 * year's, or the appraisers'. Why: decision 0255.
 */
export const tablesBeside = memoizeByObject((grid: Grid): readonly TableBeside[] => {
  for (const { from, isAgain } of placesToPart(grid)) {
    const [left, right] = [within(grid, 0, from), within(grid, from, Infinity)];
    const [first, header] = [headerOfPart(left, isAgain), headerOfPart(right, isAgain)];
    if (!first || !header || !areOthers(left, first, right, header)) continue;
    const [next, ...others] = tablesBeside(right);
    const own =
      next && others.length > 0
        ? { grid: next.grid, header: headerOfPart(next.grid, isAgain) }
        : { grid: right, header };
    return [{ grid: left, header: null }, own, ...others];
  }
  return [{ grid, header: null }];
});

/** True for a column left of a table that stands beside the first. */
export const isInFirst = ({ grid }: TableBeside, column: number): boolean =>
  grid.values.every((cells) => cells.slice(0, column + 1).every((cell) => cell === null));

/** The columns of a sheet from one on, up to another; all else is blank. */
const within = (grid: Grid, from: number, to: number): Grid => {
  const isInside = ({ column }: { readonly column: number }): boolean => column >= from && column < to;
  const cut = <Value>(rows: readonly (readonly (Value | null)[])[]): readonly (readonly (Value | null)[])[] =>
    rows.map((cells) => {
      const own = cells.slice(0, to).map((cell, column) => (column < from ? null : cell));
      return own.some((cell) => cell !== null) ? own : [];
    });
  return {
    ...grid,
    values: cut<CellValue>(grid.values),
    formulas: cut(grid.formulas),
    links: grid.links.filter(isInside),
    merges: grid.merges.filter(({ firstColumn, lastColumn }) => firstColumn >= from && lastColumn < to),
    legacyFonts: grid.legacyFonts.filter(isInside),
  };
};

/** Where a second table may begin, and whether its first title is that of the first table. */
interface Place {
  readonly from: number;
  readonly isAgain: boolean;
}

/** At the first title once more, or behind a column that is blank on the whole sheet. */
function placesToPart(grid: Grid): readonly Place[] {
  const again = new Set<number>();
  const rows = Math.min(grid.values.length, SEARCHED_ROWS);
  for (let row = 0; row < rows; row++) {
    const cells = grid.values[row] ?? [];
    if (cells.length < 2 * LEAST_TITLES || !isHeaderLike(grid, row)) continue;
    const titles = cells.flatMap((value, column) =>
      typeof value === 'string' && value.trim() !== '' ? [{ column, key: headerKey(value) }] : [],
    );
    const [first] = titles;
    titles.forEach(({ column, key }, at) => {
      const isWhole = at >= LEAST_TITLES && titles.length - at >= LEAST_TITLES;
      if (isWhole && key === first?.key) again.add(column);
    });
  }
  const apart = behindBlanks(grid).filter((from) => !again.has(from));
  return [
    ...[...again].map((from) => ({ from, isAgain: true })),
    ...apart.map((from) => ({ from, isAgain: false })),
  ].sort((a, b) => a.from - b.from);
}

/** The columns right of one that holds nothing, with as many filled ones on both sides as a table has. */
function behindBlanks({ values }: Grid): readonly number[] {
  const filled = new Set<number>();
  // Rows that hold nothing may be left out.
  values.slice(0, SAMPLED_ROWS).forEach((cells) => {
    cells.forEach((value, column) => {
      if (value !== null && value !== '') filled.add(column);
    });
  });
  const columns = [...filled].sort((a, b) => a - b);
  return columns.filter(
    (column, at) =>
      at >= LEAST_TITLES && columns.length - at >= LEAST_TITLES && column > (columns[at - 1] ?? column) + 1,
  );
}

/** What earns the points of a criterion, or what the office declares or claims. */
const OF_A_SCALE = ['rule', 'total', 'achieved', 'rate', 'level', 'figures', 'self'] as const;

/** Names and points that only content tells weigh less. */
const BY_WORDS = 5;

/** The header of a part that is a whole table; `null` where it is not. Behind a blank column its words must say so. */
function headerOfPart(part: Grid, isAgain: boolean): Header<CriteriaRole> | null {
  const header = findHeader(part, CRITERIA_TABLE);
  if (!header || !OF_A_SCALE.some((role) => header.columns[role] !== undefined)) return null;
  const { name = 0, max = 0 } = header.weights;
  return isAgain || Math.min(name, max) >= BY_WORDS ? header : null;
}

function areOthers(
  left: Grid,
  first: Header<CriteriaRole>,
  right: Grid,
  second: Header<CriteriaRole>,
): boolean {
  const [a, b] = [namesIn(left, first), namesIn(right, second)];
  const common = [...b].filter((name) => a.has(name)).length;
  return b.size > 0 && common <= SAME * Math.min(a.size, b.size);
}

/** The names of the rows with points. */
function namesIn(part: Grid, { lastRow, columns: { name, max } }: Header<CriteriaRole>): ReadonlySet<string> {
  if (name === undefined || max === undefined) return new Set();
  const { numbers } = cellsOf(part, max);
  return new Set(
    cellsOf(part, name).texts.flatMap((text, row) =>
      row > lastRow && text !== '' && (numbers[row] ?? null) !== null ? [textKey(text)] : [],
    ),
  );
}

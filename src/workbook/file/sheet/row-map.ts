import { a1Range, parseA1Range } from '../../../model/cell';
import type { CellRange } from '../../../model/cell';
import type { LineMoves } from '../../../model/edits';

/** Where the rows of a generated sheet go when it is written again. */
export interface RowMap {
  /** `null` for a row whose line is gone, the row itself where it stays. */
  readonly to: (row: number) => number | null;
  /** The row whose line comes to be in a row; `null` where a new line does. */
  readonly from: (row: number) => number | null;
}

/** The rows as the lines move. */
export function rowMap({ kept, gone }: LineMoves): RowMap {
  const targets = new Map<number, number | null>([
    ...gone.map((row) => [row, null] as const),
    ...kept.map(({ from, to }) => [from, to] as const),
  ]);
  const sources = new Map(kept.map(({ from, to }) => [to, from]));
  return {
    to: (row) => targets.get(row) ?? (targets.has(row) ? null : row),
    from: (row) => sources.get(row) ?? null,
  };
}

/** A list of more rows means whole columns and stays. */
const WHOLE_COLUMNS = 50_000;

/**
 * The cells of a list of ranges ("G7 G9:H12") after the lines have moved; "" where none is left. A line that is put in
 * between two of a range belongs to it as well.
 */
export function movedCells(sqref: string, rows: RowMap): string {
  const ranges = sqref
    .trim()
    .split(/\s+/)
    .flatMap((part) => parseA1Range(part) ?? []);
  return ranges.flatMap((range) => movedRange(range, rows).map(a1Range)).join(' ');
}

function movedRange(range: CellRange, { to, from }: RowMap): readonly CellRange[] {
  const { firstRow, lastRow } = range;
  if (lastRow - firstRow >= WHOLE_COLUMNS) return [range];
  const targets = Array.from({ length: lastRow - firstRow + 1 }, (_, offset) => to(firstRow + offset))
    .flatMap((row) => row ?? [])
    .sort((one, other) => one - other);
  const isNew = (first: number, last: number): boolean =>
    Array.from({ length: last - first + 1 }, (_, offset) => from(first + offset)).every(
      (row) => row === null,
    );
  const parts: { firstRow: number; lastRow: number }[] = [];
  for (const row of targets) {
    const last = parts.at(-1);
    if (last && isNew(last.lastRow + 1, row - 1)) last.lastRow = row;
    else parts.push({ firstRow: row, lastRow: row });
  }
  return parts.map((part) => ({ ...range, ...part }));
}

import type { CellRange } from '../model/cell';
import { contains, overlaps } from './ranges';

/** Finds ranges by position without checking all of them. */
export interface RangeIndex {
  readonly add: (range: CellRange) => void;
  /** Those that have a cell in common with the range. */
  readonly overlapping: (range: CellRange) => readonly CellRange[];
  /** One in which the cell lies. */
  readonly covering: (row: number, column: number) => CellRange | undefined;
}

/** Heights of the bins, as powers of two: the last holds every row that an address can name. */
const LEVELS = [0, 3, 6, 9, 12, 15, 18, 24];

/** A damaged file may name a row 0; it lies with the first. */
const binOf = (row: number, shift: number): number => Math.max(row, 0) >> shift;

type Bins = Map<number, CellRange[]>;

/**
 * An index of ranges by their rows: each lies in the smallest bin that holds all its rows, so that a query checks one
 * bin of each height. It grows with the number of ranges, not with that of their rows.
 */
export function rangeIndex(ranges: readonly CellRange[] = []): RangeIndex {
  const levels = LEVELS.map((shift) => ({ shift, bins: new Map() as Bins }));

  const add = (range: CellRange): void => {
    const level = levels.find(({ shift }) => binOf(range.firstRow, shift) === binOf(range.lastRow, shift));
    if (!level) throw new RangeError(`no range: rows ${range.firstRow} to ${range.lastRow}`);
    const bin = binOf(range.firstRow, level.shift);
    const known = level.bins.get(bin);
    if (known) known.push(range);
    else level.bins.set(bin, [range]);
  };

  const overlapping = (range: CellRange): readonly CellRange[] => {
    const found: CellRange[] = [];
    for (const { shift, bins } of levels) {
      if (bins.size === 0) continue;
      for (const bin of binsBetween(bins, binOf(range.firstRow, shift), binOf(range.lastRow, shift)))
        for (const other of bins.get(bin) ?? []) if (overlaps(range, other)) found.push(other);
    }
    return found;
  };

  const covering = (row: number, column: number): CellRange | undefined => {
    for (const { shift, bins } of levels) {
      const bin = bins.size === 0 ? undefined : bins.get(binOf(row, shift));
      const found = bin?.find((range) => contains(range, row, column));
      if (found) return found;
    }
    return undefined;
  };

  ranges.forEach(add);
  return { add, overlapping, covering };
}

/** The bins of one height from the first to the last; of a tall range only those that there are. */
function binsBetween(bins: Bins, first: number, last: number): readonly number[] {
  if (first === last) return [first];
  if (last - first < bins.size)
    return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return [...bins.keys()].filter((bin) => first <= bin && bin <= last);
}

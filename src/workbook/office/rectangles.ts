import type { CellRange } from '../../model/cell';

/** Stretches of rows `[first, last]`, ascending and apart from each other. */
type Stretches = readonly (readonly [number, number])[];

/** One cell as a rectangle. */
export const cell = (row: number, column: number): CellRange => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

/**
 * The fewest rectangles of whole column stretches that cover the same cells and do not overlap: neighbouring
 * columns with the same stretches become one.
 */
export function disjoint(ranges: readonly CellRange[]): readonly CellRange[] {
  const edges = [...new Set(ranges.flatMap(({ firstColumn, lastColumn }) => [firstColumn, lastColumn + 1]))];
  edges.sort((one, other) => one - other);
  const strips = edges.slice(0, -1).map((first, index) => ({
    first,
    last: (edges[index + 1] ?? first + 1) - 1,
    rows: joined(
      ranges
        .filter((range) => range.firstColumn <= first && first <= range.lastColumn)
        .map(({ firstRow, lastRow }) => [firstRow, lastRow] as const),
    ),
  }));
  const wide: (typeof strips)[number][] = [];
  for (const strip of strips) {
    const before = wide[wide.length - 1];
    const goesOn = before && before.last + 1 === strip.first && isSame(before.rows, strip.rows);
    if (goesOn) wide[wide.length - 1] = { ...before, last: strip.last };
    else wide.push(strip);
  }
  return wide.flatMap(({ first, last, rows }) =>
    rows.map(([firstRow, lastRow]) => ({ firstRow, lastRow, firstColumn: first, lastColumn: last })),
  );
}

function joined(stretches: Stretches): Stretches {
  const apart: [number, number][] = [];
  for (const [first, last] of [...stretches].sort(([one], [other]) => one - other)) {
    const before = apart[apart.length - 1];
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else apart.push([first, last]);
  }
  return apart;
}

const isSame = (one: Stretches, other: Stretches): boolean =>
  one.length === other.length &&
  one.every(([first, last], index) => other[index]?.[0] === first && other[index]?.[1] === last);

/** Places that follow each other without a gap: [3, 4, 5, 9] → [[3, 5], [9, 9]]. Needs them ascending. */
export function runsOf(places: readonly number[]): Stretches {
  return joined(places.map((place) => [place, place] as const));
}

/** A rectangle cut into pieces of whole rows with at most this many cells each, at least a row. */
export function inRows(range: CellRange, mostCells: number): readonly CellRange[] {
  const width = range.lastColumn - range.firstColumn + 1;
  const rows = Math.max(1, Math.floor(mostCells / width));
  const count = Math.ceil((range.lastRow - range.firstRow + 1) / rows);
  return Array.from({ length: count }, (_, index) => {
    const firstRow = range.firstRow + index * rows;
    return { ...range, firstRow, lastRow: Math.min(range.lastRow, firstRow + rows - 1) };
  });
}

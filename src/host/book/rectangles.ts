import type { CellRange } from '../../model/cell';
import { columnOf, rowOf } from './places';

/** The places as rectangles that do not overlap: runs within a row, and equal runs below each other as one. */
export function rectanglesOf(places: ReadonlySet<number>): readonly CellRange[] {
  const done: CellRange[] = [];
  /** Rectangles that end in the row before, by their columns. */
  let open = new Map<string, CellRange>();
  let row = -1;
  let next = new Map<string, CellRange>();
  const endRow = (): void => {
    for (const [columns, range] of open) if (!next.has(columns)) done.push(range);
    open = next;
    next = new Map();
  };
  for (const run of runsOf(places)) {
    if (run.firstRow !== row) {
      endRow();
      if (run.firstRow !== row + 1) endRow();
      row = run.firstRow;
    }
    const columns = `${run.firstColumn}-${run.lastColumn}`;
    const above = open.get(columns);
    next.set(columns, above ? { ...above, lastRow: row } : run);
  }
  endRow();
  endRow();
  return done;
}

/** Neighbouring places of a row as one range each, row by row. */
function runsOf(places: ReadonlySet<number>): readonly CellRange[] {
  const runs: { -readonly [Edge in keyof CellRange]: CellRange[Edge] }[] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    const [row, column] = [rowOf(place), columnOf(place)];
    const last = runs.at(-1);
    if (last?.firstRow === row && last.lastColumn === column - 1) last.lastColumn = column;
    else runs.push({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  }
  return runs;
}

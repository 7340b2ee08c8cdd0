import { valueAt, type Grid } from '../../model/grid';
import type { PlannedGain, Task } from '../../model/task';
import { textKey } from '../../text/key';
import { readEntry } from '../cells/entry';

/** "Tăng QI", "Điểm tăng quý IV": the columns of a plan to raise the index. */
const GAIN = /^(?:diem )?tang (?:diem )?(?:q|quy) ?(?:i{1,3}|iv|[1-4])$/;
/** "Tiêu chí 1.1.2 “Mức độ hoàn thành …”: …": the criterion that a task of such a plan is for. */
const CRITERION = /^tiêu chí\s+(.+?)\s*(?:[“"(:]|$)/iu;

/** What the tasks of a plan to raise the index are to gain, quarter by quarter; none in other annexes. */
export function plannedGains(
  grid: Grid,
  rows: { readonly firstRow: number; readonly lastRow: number },
  tasks: readonly Task[],
): readonly PlannedGain[] {
  const columns = gainColumns(grid, rows);
  if (columns.length === 0) return [];
  return tasks.flatMap(({ no, content, row }) => {
    const criterion = CRITERION.exec(content)?.[1];
    const gains = columns.flatMap((column) => {
      const entry = readEntry(grid, row, column);
      return entry.kind === 'figure' && entry.value > 0 ? [entry] : [];
    });
    return criterion === undefined || gains.length === 0
      ? []
      : [{ no, criterion, quarters: gains.map(({ value, cell }) => ({ gain: value, cell })) }];
  });
}

function gainColumns(
  grid: Grid,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): readonly number[] {
  const found = new Set<number>();
  for (let row = firstRow; row <= lastRow; row++)
    (grid.values[row] ?? []).forEach((_, column) => {
      const value = valueAt(grid, row, column);
      if (typeof value === 'string' && GAIN.test(textKey(value))) found.add(column);
    });
  return [...found].sort((one, other) => one - other);
}

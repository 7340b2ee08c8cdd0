import { placeConsolidationSheet } from '../memory/generated-sheets';
import type { Consolidation } from '../model/consolidation';
import { valueAt, type Grid, type WorkbookContent } from '../model/grid';
import { textKey } from '../text/key';
import { rankedUnits } from './sheets/context';

/**
 * How many charts of the ranking stay although their group is no longer ranked: a chart is replaced by its name, one for
 * each group, and never sought (decision 0192). 0 where the workbook has no ranking yet.
 */
export function chartsLeft(result: Consolidation, content: WorkbookContent): number {
  const { exists, sheet } = placeConsolidationSheet('ranking', content);
  const grid = exists ? content.grids.find((each) => each.sheet === sheet) : undefined;
  if (!grid) return 0;
  const now = new Set(rankedUnits(result).map(({ group }) => group)).size;
  return Math.max(0, rankedGroups(grid) - now);
}

/** How many groups have a ranked unit in the table that was written before. */
function rankedGroups(grid: Grid): number {
  const lines = Array.from(grid.values, (line) =>
    Array.from(line ?? [], (value) => textKey(String(value ?? ''))),
  );
  const header = lines.findIndex((line) => line.includes(RANK) && line.includes(GROUP));
  if (header < 0) return 0;
  const [rank, group] = [RANK, GROUP].map((title) => lines[header]?.indexOf(title) ?? 0);
  const groups = new Set<string>();
  for (let row = header + 1; row < lines.length; row++)
    if (typeof valueAt(grid, row, rank ?? 0) === 'number') groups.add(lines[row]?.[group ?? 0] ?? '');
  return groups.size;
}

/** The headers by which both columns are known; the sheet is Vietnamese in every language. */
const RANK = textKey('Hạng');
const GROUP = textKey('Nhóm');

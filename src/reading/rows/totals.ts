import type { CriteriaRow } from './criteria-rows';
import type { Draft } from './draft';

/**
 * The row that adds up the whole table. Of several totals the last one is it where its words say so or where its
 * points are those of all fields; "Cộng" below each part is not one. `null` where the table has no such row.
 */
export function grandTotal(rows: readonly CriteriaRow[], fields: readonly Draft[]): CriteriaRow | null {
  const totals = rows.filter(({ kind, isAfterEnd }) => kind === 'total' && !isAfterEnd);
  const fieldsMax = rounded(fields.reduce((sum, field) => sum + maximumOf(field), 0));
  const fitting = totals.findLast(({ max, scope }) => max !== null && scope !== 'part' && max === fieldsMax);
  const said = totals.findLast(({ scope }) => scope === 'all');
  if (said && said.max !== null) return said;
  if (fitting) return fitting;
  const untold = totals.filter(({ scope }) => scope === 'untold');
  return said ?? (untold.length === 1 && totals.length === 1 ? (untold[0] ?? null) : null);
}

/** The points of a draft: its own, else those of what is below it. */
const maximumOf = ({ max, children }: Draft): number =>
  max ?? children.reduce((sum, child) => sum + maximumOf(child), 0);

const rounded = (points: number): number => Math.round(points * 1e6) / 1e6;

import { a1Range } from '../../../model/cell';
import type { CellRange } from '../../../model/cell';
import { around, cellRange } from '../../ranges';
import type { CellPlan } from './cell-plan';
import { formulaMover } from './shared-formulas';
import type { GroupMember, SharedGroup } from './shared-formulas';

/**
 * Sees to it that followers of a shared formula keep theirs when its master is replaced. The first of them
 * becomes the master of the others where it is at their top left, as Excel's own masters do; else each
 * is given its formula spelled out.
 */
export function keepFollowers(plan: CellPlan, groups: readonly SharedGroup[]): void {
  if (groups.length === 0 || plan.replaced.length === 0) return;
  const gone = new Set(plan.replaced.map(keyOf));
  for (const group of groups) {
    if (!gone.has(keyOf(group.master))) continue;
    const left = group.followers.filter((follower) => !gone.has(keyOf(follower)));
    const [first, ...others] = left;
    if (!first) continue;
    const move = formulaMover(group.formula, group.master);
    const inherits =
      others.length > 0 && others.every(({ row, column }) => row >= first.row && column >= first.column);
    if (inherits) plan.refile(first.row, first.column, { text: move(first), ref: boundsOf(left) });
    else for (const place of left) plan.refile(place.row, place.column, { text: move(place), ref: null });
  }
}

const keyOf = ({ row, column }: GroupMember): string => `${row},${column}`;

/** The smallest rectangle around the places, "B3:B40". */
function boundsOf(places: readonly GroupMember[]): string {
  let bounds: CellRange | null = null;
  for (const { row, column } of places) bounds = around(bounds, cellRange(row, column));
  return bounds ? a1Range(bounds) : '';
}

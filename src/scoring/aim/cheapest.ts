/** One way to gain points: what it brings, in whole units of the set's precision, and what it costs. */
export interface Choice {
  /** At least 1. */
  readonly gain: number;
  /** A whole number, at least 0. */
  readonly cost: number;
}

/** Of two sets that cost the same the one with fewer choices is taken; nobody has more groups than this. */
const COUNT_WEIGHT = 1 / 4096;

/**
 * The cheapest set of choices, at most one of each group, that gains at least `need`; `null` where all of them together do not.
 * Exact: over every sum of gains up to the need the least cost is known, group by group (a knapsack with groups). Of
 * equal costs the fewest choices, of these the earlier ones.
 */
export function cheapestSet<One extends Choice>(
  groups: readonly (readonly One[])[],
  need: number,
): readonly One[] | null {
  if (need <= 0) return [];
  const unit = groups.flat().reduce((divisor, { gain }) => greatestDivisor(divisor, gain), 0);
  if (unit === 0) return null;
  const enough = Math.ceil(need / unit);
  const steps = costSteps(groups, enough, unit);
  return steps && takenIn(groups, steps, enough, unit);
}

function greatestDivisor(a: number, b: number): number {
  let [one, other] = [a, b];
  while (other !== 0) [one, other] = [other, one % other];
  return one;
}

/** How the sums of a group were come to: the choice that was taken (0 for none), and the sum before the need was met. */
interface Step {
  readonly choice: Uint8Array;
  readonly beforeEnough: number;
}

/**
 * Group by group, the least cost of every sum of gains; what is more than enough counts as enough. Sums are gone through
 * from the largest, so that each is made from sums without this group.
 */
function costSteps(
  groups: readonly (readonly Choice[])[],
  enough: number,
  unit: number,
): readonly Step[] | null {
  const costs = new Float64Array(enough + 1).fill(Infinity);
  costs[0] = 0;
  let reach = 0;
  const steps = groups.map((group): Step => {
    const choice = new Uint8Array(enough + 1);
    const weighed = group.map(({ gain, cost }) => ({ by: gain / unit, cost: cost + COUNT_WEIGHT }));
    const beforeEnough = meetNeed(weighed, costs, choice, enough);
    reach = Math.min(enough, reach + Math.max(0, ...weighed.map(({ by }) => by)));
    for (let to = Math.min(reach, enough - 1); to > 0; to--) takeBest(weighed, costs, choice, to);
    return { choice, beforeEnough };
  });
  return costs[enough] === Infinity ? null : steps;
}

interface Weighed {
  readonly by: number;
  readonly cost: number;
}

function takeBest(weighed: readonly Weighed[], costs: Float64Array, choice: Uint8Array, to: number): void {
  for (let index = 0; index < weighed.length; index++) {
    const { by, cost } = weighed[index] ?? { by: Infinity, cost: 0 };
    const now = (to < by ? Infinity : (costs[to - by] ?? Infinity)) + cost;
    if (now >= (costs[to] ?? Infinity)) continue;
    costs[to] = now;
    choice[to] = index + 1;
  }
}

/** The need may be met from any sum that is short of it by no more than a choice's gain; gives the sum before it. */
function meetNeed(
  weighed: readonly Weighed[],
  costs: Float64Array,
  choice: Uint8Array,
  enough: number,
): number {
  let before = enough;
  weighed.forEach(({ by, cost }, index) => {
    for (let sum = Math.max(0, enough - by); sum < enough; sum++) {
      const now = (costs[sum] ?? Infinity) + cost;
      if (now >= (costs[enough] ?? Infinity)) continue;
      costs[enough] = now;
      choice[enough] = index + 1;
      before = sum;
    }
  });
  return before;
}

/** Goes the way back from the need to nothing. */
function takenIn<One extends Choice>(
  groups: readonly (readonly One[])[],
  steps: readonly Step[],
  enough: number,
  unit: number,
): readonly One[] {
  const taken: One[] = [];
  let sum = enough;
  for (let index = groups.length - 1; index >= 0; index--) {
    const step = steps[index];
    const choice = groups[index]?.[(step?.choice[sum] ?? 0) - 1];
    if (!step || !choice) continue;
    taken.push(choice);
    sum = sum === enough ? step.beforeEnough : sum - choice.gain / unit;
  }
  return taken.reverse();
}

import type { Basis, LeafStatistics, UnitLeaf, UnitRecord } from '../model/consolidation';
import type { GapCause } from '../model/gap';
import type { Points } from '../model/points';
import { decimal, roundedHalfUp, subtractPoints, sumPoints, ZERO, type Decimal } from '../text/decimal';

/** What a unit has of a leaf on the chosen basis; `null` where it has no points, or nothing applies. */
export const pointsOnBasis = (leaf: UnitLeaf, basis: Basis): Points | null =>
  basis === 'appraised' ? (leaf.appraised ?? leaf.self) : leaf.self;

/**
 * Every leaf of a set over the units that have it: the leaves of the first unit name it, since printed codes may
 * differ from copy to copy. A leaf that no unit has to reach (a survey) is left out.
 */
export function leafStatistics(records: readonly UnitRecord[], basis: Basis): readonly LeafStatistics[] {
  const [first] = records;
  if (!first) return [];
  return first.leaves.flatMap((named, place) => {
    const leaves = records.flatMap(({ leaves: own }) => own[place] ?? []);
    return leaves.every(({ applicable }) => applicable === 0) ? [] : [statisticsOf(named, leaves, basis)];
  });
}

function statisticsOf(named: UnitLeaf, all: readonly UnitLeaf[], basis: Basis): LeafStatistics {
  const scored = all.flatMap((leaf) => {
    const points = pointsOnBasis(leaf, basis);
    return points === null || leaf.applicable === 0 ? [] : [{ leaf, points }];
  });
  const shares = scored.map(({ leaf, points }) => shareOfMaximum(points, leaf.applicable));
  const losing = scored.filter(({ leaf, points }) => points < leaf.applicable);
  return {
    id: named.id,
    code: named.code,
    name: named.name,
    max: named.max,
    ...spread(shares),
    lost: sumPoints(losing.map(({ leaf, points }) => subtractPoints(leaf.applicable, points))),
    units: scored.length,
    losing: losing.length,
    cause: mostCommon(losing.flatMap(({ leaf }) => leaf.cause ?? [])),
  };
}

/** Points in per cent of what applies, not rounded: rounding comes after adding up. `applicable` is not 0. */
export const shareOfMaximum = (points: Points, applicable: Points): Decimal =>
  decimal(points).times(100).div(decimal(applicable));

const PLACES = 2;

/** Mean, median, lowest and highest of percentages, each rounded once; all `null` where there are none. */
export function spread(
  shares: readonly Decimal[],
): Pick<LeafStatistics, 'mean' | 'median' | 'lowest' | 'highest'> {
  const sorted = [...shares].sort((one, other) => one.cmp(other));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return { mean: null, median: null, lowest: null, highest: null };
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return {
    mean: meanOf(sorted),
    median: meanOf(middle),
    lowest: roundedHalfUp(lowest, PLACES),
    highest: roundedHalfUp(highest, PLACES),
  };
}

const meanOf = (shares: readonly Decimal[]): number =>
  roundedHalfUp(shares.reduce((sum, share) => sum.plus(share), ZERO).div(shares.length), PLACES);

/** The first among those that occur most often. */
function mostCommon(causes: readonly GapCause[]): GapCause | null {
  const counts = new Map<GapCause, number>();
  for (const cause of causes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  let best: GapCause | null = null;
  for (const [cause, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = cause;
  return best;
}

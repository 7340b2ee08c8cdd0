import type { Band, Bound } from '../../../model/rule';
import { bandsOverlap, byPlace, isPoint, meets, opposite, type Hole, type Measured } from './band-order';

/** Bands that share nothing, and what each of two of them claims, which then belongs to neither. */
export interface PartedBands {
  readonly bands: readonly Band[];
  readonly doubtful: readonly Hole[];
}

/**
 * "Từ 80% trở lên: 2; từ 60% đến 85%: 1": what lies in two neighbouring classes of different points is left to neither,
 * and the rest of both is as sure as without the slip. Only where the points rise or fall through all classes: otherwise
 * nothing tells which bound is wrong. Why: decision 0250.
 */
export function withoutOverlaps(of: Measured, ordered: readonly Band[]): PartedBands {
  const doubtful: Hole[] = [];
  if (!goesOneWay(ordered)) return { bands: ordered, doubtful };
  const bands = [...ordered];
  for (let i = 1; i < bands.length; i++) {
    const [low, high] = [bands[i - 1], bands[i]];
    if (!low || !high || !overlapsInPart(of, low, high)) continue;
    doubtful.push({ from: high.from, to: low.to });
    bands[i - 1] = { ...low, to: opposite(high.from) };
    bands[i] = { ...high, from: opposite(low.to) };
  }
  return { bands, doubtful };
}

/** "80% - 90%" beside "90% - 100%": exactly 90 % is in both, and so in neither for sure, unless both earn the same. */
export function withoutSharedBounds(bands: readonly Band[]): readonly Band[] {
  return bands.map((band, i) => {
    const [below, above] = [bands[i - 1], bands[i + 1]];
    const from = below && sharesBound(below, band) ? leftOpen(band.from) : band.from;
    const to = above && sharesBound(band, above) ? leftOpen(band.to) : band.to;
    return { ...band, from, to };
  });
}

const leftOpen = (bound: Bound | null): Bound | null => bound && { ...bound, inclusive: false };

const sharesBound = (low: Band, high: Band): boolean =>
  low.to !== null &&
  high.from !== null &&
  low.to.at === high.from.at &&
  low.to.inclusive &&
  high.from.inclusive &&
  !isPoint(low) &&
  !isPoint(high);

/** Both have a part of their own, below and above what they share. */
function overlapsInPart(of: Measured, low: Band, high: Band): boolean {
  if (!low.to || !high.from || isPoint(low) || isPoint(high)) return false;
  const areFixed = low.award.kind === 'points' && high.award.kind === 'points';
  const isShared = bandsOverlap(low.to, high.from) && !meets(of, low.to, high.from);
  return areFixed && isShared && isBefore(low.from, high.from) && isAfter(high.to, low.to);
}

const isBefore = (a: Bound | null, b: Bound): boolean => a === null || a.at < b.at;
const isAfter = (a: Bound | null, b: Bound): boolean => a === null || a.at > b.at;

/** True for a range that two classes claim: the remaining cases do not reach into it. */
export const isDoubtful = (hole: Hole, doubtful: readonly Hole[]): boolean =>
  doubtful.some((claimed) => byPlace(claimed, hole) === 0);

/** More never earns less, or never more. */
function goesOneWay(bands: readonly Band[]): boolean {
  const amounts = bands.map(({ award }) => (award.kind === 'points' ? award.points : NaN));
  const areAll = (holds: (before: number, after: number) => boolean): boolean =>
    amounts.every((amount, i) => i === 0 || holds(amounts[i - 1] ?? NaN, amount));
  return areAll((before, after) => before < after) || areAll((before, after) => before > after);
}

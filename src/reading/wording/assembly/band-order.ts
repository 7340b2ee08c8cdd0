import type { Band, Bound } from '../../../model/rule';

/** What bands are bands of. */
export type Measured = 'rate' | 'count';

/** A range that no band takes: `null` is open as in a band. */
export interface Hole {
  readonly from: Bound | null;
  readonly to: Bound | null;
}

/**
 * Nothing is below 0, and a rate passes 100 % only where a class says so: bounds at the ends of the scale are open.
 */
export function openEnds(of: Measured, bands: readonly Band[]): readonly Band[] {
  const passesWhole = bands.some(
    ({ from }) => from !== null && (from.at > 1 || (from.at === 1 && !from.inclusive)),
  );
  const isWhole = ({ at, inclusive }: Bound): boolean =>
    of === 'rate' && at >= 1 && inclusive && !passesWhole;
  return bands.map((band) => ({
    ...band,
    from: band.from?.at === 0 && band.from.inclusive ? null : band.from,
    to: band.to && isWhole(band.to) ? null : band.to,
  }));
}

const place = (bound: Bound | null, open: number): number => (bound ? bound.at : open);

/** Ascending by lower bound; an inclusive bound begins before an exclusive one. */
export function byPlace(a: Hole, b: Hole): number {
  const difference = place(a.from, -Infinity) - place(b.from, -Infinity);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  return (
    Number(b.from?.inclusive ?? true) - Number(a.from?.inclusive ?? true) ||
    place(a.to, Infinity) - place(b.to, Infinity)
  );
}

/**
 * "≥90%: 2; ≥70%: 1; ≥50%: 0,5; <50%: 0": bounds on one side only, nested in one another. Each takes the
 * part that the narrower ones leave. Only chains of one-sided bounds are resolved; any other overlap stays
 * to be refused.
 */
export function resolveChains(bands: readonly Band[]): Band[] {
  const floors = bands.flatMap(({ from, to }) => (from && !to ? [from] : []));
  const ceilings = bands.flatMap(({ from, to }) => (to && !from ? [to] : []));
  const above = (bound: Bound): Bound | null => nearest(floors, (other) => other.at - bound.at);
  const below = (bound: Bound): Bound | null => nearest(ceilings, (other) => bound.at - other.at);
  return bands.map((band) => {
    if (band.from && !band.to && floors.length > 1) return { ...band, to: opposite(above(band.from)) };
    if (band.to && !band.from && ceilings.length > 1) return { ...band, from: opposite(below(band.to)) };
    return band;
  });
}

function nearest(bounds: readonly Bound[], distance: (bound: Bound) => number): Bound | null {
  const ahead = bounds.filter((bound) => distance(bound) > 0);
  return ahead.reduce<Bound | null>(
    (best, bound) => (!best || distance(bound) < distance(best) ? bound : best),
    null,
  );
}

/** The bound seen from the other side: where "≥ 90 %" begins, "< 90 %" ends. */
export const opposite = (bound: Bound | null): Bound | null =>
  bound && { at: bound.at, inclusive: !bound.inclusive };

/** True where a band that ends at `to` and one that begins at `from` leave nothing between and share nothing. */
export function meets(of: Measured, to: Bound | null, from: Bound | null): boolean {
  if (!to || !from) return false;
  if (to.at === from.at) return to.inclusive !== from.inclusive;
  // Whole numbers: after "1" comes "2".
  return of === 'count' && firstAfter(to) === firstOf(from);
}

const firstAfter = (to: Bound): number => (to.inclusive ? Math.floor(to.at) + 1 : Math.ceil(to.at));
const firstOf = (from: Bound): number => (from.inclusive ? Math.ceil(from.at) : Math.floor(from.at) + 1);

/** True where two neighbours share more than they may. */
export function bandsOverlap(to: Bound | null, from: Bound | null): boolean {
  if (!to || !from) return true;
  return to.at > from.at || (to.at === from.at && to.inclusive && from.inclusive);
}

/** True for a single value: "đúng 4". */
export const isPoint = ({ from, to }: Hole): boolean => from !== null && to !== null && from.at === to.at;

/** What ordered bands leave out, from 0 upwards. */
export function holesIn(of: Measured, bands: readonly Band[]): readonly Hole[] {
  const holes: Hole[] = [];
  let reached: Bound | null | 'start' = 'start';
  for (const { from, to } of bands) {
    if (reached === 'start') {
      if (from !== null) holes.push({ from: null, to: opposite(from) });
    } else if (!meets(of, reached, from)) {
      holes.push({ from: opposite(reached), to: opposite(from) });
    }
    reached = to;
  }
  if (reached !== 'start' && reached !== null) holes.push({ from: opposite(reached), to: null });
  return holes;
}

/** Bands with others put in their places among them. */
export const between = (bands: readonly Band[], more: readonly Band[]): readonly Band[] =>
  [...bands, ...more].sort(byPlace);

import type { Points } from '../../model/points';
import type { Award, Band, Bound, Rule, RuleProblem } from '../../model/rule';

/** A band as a statement gives it, with bounds that may still lean on its neighbours. */
export interface StatedBand {
  readonly from: Bound | null;
  readonly to: Bound | null;
  readonly award: Award;
}

const unreadable = (why: RuleProblem): Rule => ({ kind: 'unreadable', why });

/**
 * Makes a rule of the stated bands: orders them, completes cumulative ones ("≤1%, ≤3%, >3%"), lets
 * "otherwise" fill the one range that is left, and refuses gaps and overlaps.
 */
export function assembleTiers(
  of: 'rate' | 'count',
  stated: readonly StatedBand[],
  otherwise: Award | null,
  max: Points,
): Rule {
  const chained = resolveChains(stated.map(openEnds(of)));
  const filled = otherwise ? fillRest(of, chained, otherwise) : chained;
  if (!filled) return unreadable('gap-between-tiers');
  const bands = [...filled].sort(byPlace);
  const problem = coverProblem(of, bands) ?? amountProblem(bands, max);
  if (problem) return unreadable(problem);
  return asLinear(of, bands, max) ?? { kind: 'tiers', of, bands: merged(bands) };
}

/** A rate never passes 100 % and nothing is below 0: bounds at the ends of the scale are open. */
const openEnds =
  (of: 'rate' | 'count') =>
  (band: StatedBand): StatedBand => ({
    ...band,
    from: band.from?.at === 0 && band.from.inclusive ? null : band.from,
    to: of === 'rate' && band.to && band.to.at >= 1 && band.to.inclusive ? null : band.to,
  });

const place = (bound: Bound | null, open: number): number => (bound ? bound.at : open);

/** Ascending by lower bound; an inclusive bound begins before an exclusive one. */
function byPlace(a: StatedBand, b: StatedBand): number {
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
function resolveChains(bands: readonly StatedBand[]): readonly StatedBand[] {
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
const opposite = (bound: Bound | null): Bound | null =>
  bound && { at: bound.at, inclusive: !bound.inclusive };

/** Gives "các trường hợp khác" the one range that no other band takes; `null` where there is not just one. */
function fillRest(
  of: 'rate' | 'count',
  bands: readonly StatedBand[],
  award: Award,
): readonly StatedBand[] | null {
  const ordered = [...bands].sort(byPlace);
  const gaps: StatedBand[] = [];
  let reached: Bound | null | 'start' = 'start';
  for (const band of ordered) {
    if (reached === 'start' ? band.from !== null : !meets(of, reached, band.from)) {
      gaps.push({ from: reached === 'start' ? null : opposite(reached), to: opposite(band.from), award });
    }
    reached = band.to;
  }
  if (reached !== 'start' && reached !== null) gaps.push({ from: opposite(reached), to: null, award });
  return gaps.length === 1 ? [...bands, ...gaps] : null;
}

/** True where a band that ends at `to` and one that begins at `from` leave nothing between and share nothing. */
function meets(of: 'rate' | 'count', to: Bound | null, from: Bound | null): boolean {
  if (!to || !from) return false;
  if (to.at === from.at) return to.inclusive !== from.inclusive;
  // Whole numbers: after "1" comes "2".
  return of === 'count' && firstAfter(to) === firstOf(from);
}

const firstAfter = (to: Bound): number => (to.inclusive ? Math.floor(to.at) + 1 : Math.ceil(to.at));
const firstOf = (from: Bound): number => (from.inclusive ? Math.ceil(from.at) : Math.floor(from.at) + 1);

function coverProblem(of: 'rate' | 'count', bands: readonly StatedBand[]): RuleProblem | null {
  const [first] = bands;
  if (!first) return 'not-understood';
  if (first.from) return 'gap-between-tiers';
  for (let i = 1; i < bands.length; i++) {
    const to = bands[i - 1]?.to ?? null;
    const from = bands[i]?.from ?? null;
    if (meets(of, to, from)) continue;
    return overlaps(to, from) ? 'overlapping-tiers' : 'gap-between-tiers';
  }
  return bands.at(-1)?.to ? 'gap-between-tiers' : null;
}

function overlaps(to: Bound | null, from: Bound | null): boolean {
  if (!to || !from) return true;
  return to.at > from.at || (to.at === from.at && to.inclusive && from.inclusive);
}

const amountOf = (award: Award): number => (award.kind === 'points' ? award.points : award.of);

function amountProblem(bands: readonly StatedBand[], max: Points): RuleProblem | null {
  const amounts = bands.map((band) => amountOf(band.award));
  if (amounts.some((amount) => amount > max)) return 'above-maximum';
  if (!amounts.some((amount) => amount === max)) return 'below-maximum';
  // A share that would pass its own band's neighbour upwards is no mistake of ours to mend; one that ends
  // above the maximum is.
  return null;
}

/**
 * The plain forms: b/a × maximum from a floor upwards, and in proportion up to a target. Anything richer
 * stays a list of bands.
 */
function asLinear(of: 'rate' | 'count', bands: readonly StatedBand[], max: Points): Rule | null {
  if (of !== 'rate') return null;
  const rest = [...bands];
  const isNothing = (band: StatedBand | undefined): boolean =>
    band?.award.kind === 'points' && band.award.points === 0;
  const floor = isNothing(rest[0]) && rest.length > 1 ? opposite(rest.shift()?.to ?? null) : null;
  const share = rest.shift();
  if (share?.award.kind !== 'share' || share.award.of !== max) return null;
  const { target } = share.award;
  const full = rest.shift();
  if (rest.length > 0) return null;
  if (!full) return share.to === null ? { kind: 'linear', floor, target } : null;
  const isFull = full.award.kind === 'points' && full.award.points === max;
  return isFull && full.from?.at === target ? { kind: 'linear', floor, target } : null;
}

/** Neighbouring bands of the same points are one band. */
function merged(bands: readonly StatedBand[]): readonly Band[] {
  const out: Band[] = [];
  for (const band of bands) {
    const last = out.at(-1);
    const same = last && JSON.stringify(last.award) === JSON.stringify(band.award);
    if (same) out[out.length - 1] = { ...last, to: band.to };
    else out.push(band);
  }
  return out;
}

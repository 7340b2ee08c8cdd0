import { asPoints, type Points } from '../../../model/points';
import type { Award, Band, Rule, RuleProblem } from '../../../model/rule';
import {
  between,
  byPlace,
  holesIn,
  isPoint,
  meets,
  openEnds,
  opposite,
  bandsOverlap,
  resolveChains,
  type Hole,
  type Measured,
} from './band-order';
import { isDoubtful, withoutOverlaps, withoutSharedBounds, type PartedBands } from './overlaps';

/** A band as a statement gives it, with bounds that may still lean on its neighbours. */
export type StatedBand = Band;

/** What affects bands besides what they say themselves. */
export interface BandContext {
  readonly max: Points;
  /** What "các trường hợp còn lại" earn. */
  readonly otherwise: Award | null;
  /** True where the classes say what is taken off: then a measure that none of them names keeps the maximum. */
  readonly takesOff: boolean;
  /**
   * True where no band need earn the maximum: options in words are beside them, or they say what is taken off.
   */
  readonly mayFallShort?: boolean;
}

const unreadable = (why: RuleProblem): Rule => ({ kind: 'unreadable', why });

/**
 * Makes a rule of the stated bands: orders them, completes cumulative ones ("≤1%, ≤3%, >3%"), lets "otherwise"
 * fill what is left, gives nothing to what lies below the lowest class that is named. What lies between two classes,
 * above the highest, or in two classes at once, stays open; classes that say two things of the same are refused.
 */
export function assembleTiers(of: Measured, stated: readonly StatedBand[], context: BandContext): Rule {
  const { max, otherwise } = context;
  const opened = openEnds(of, stated);
  const chained = withoutSharedBounds(resolveChains(opened).sort(byPlace));
  if (isChain(opened) && !goesOneWay(chained)) return unreadable('overlapping-tiers');
  const { bands: ordered, doubtful } = withoutOverlaps(of, chained);
  if (ordered.length === 0) return unreadable('not-understood');
  const problem = overlapProblem(of, ordered) ?? aboveMaximum(ordered, max);
  if (problem) return unreadable(problem);
  const filled = otherwise ? withOtherwise(of, ordered, otherwise, { ...context, doubtful }) : ordered;
  if (!filled) return unreadable('gap-between-tiers');
  if (breaksOff(filled)) return unreadable('mixed-conditions');
  const bands = withAssumed(of, filled, context);
  const reachesMaximum = bands.some(({ award }) => mostOf(award) === max);
  if (!reachesMaximum && !context.mayFallShort && !leavesBestOpen(of, bands))
    return unreadable('below-maximum');
  return asLinear(of, bands, max) ?? { kind: 'tiers', of, bands: merged(bands) };
}

/** Several classes that hold for all above a bound, or for all below one. */
const isChain = (bands: readonly StatedBand[]): boolean =>
  bands.filter(({ from, to }) => from && !to).length > 1 ||
  bands.filter(({ from, to }) => to && !from).length > 1;

/** "Từ 80% trở lên: 2; từ 90% trở lên: 1; dưới 80%: 0" says two things of 95 %: the narrower class must go further. */
function goesOneWay(bands: readonly StatedBand[]): boolean {
  const amounts = bands.map(({ award }) => mostOf(award));
  const rises = amounts.every((amount, i) => i === 0 || amount >= (amounts[i - 1] ?? amount));
  return rises || amounts.every((amount, i) => i === 0 || amount <= (amounts[i - 1] ?? amount));
}

/** What grows with the rate and then falls to less is in proportion to another rate than the classes are of. */
const breaksOff = (bands: readonly StatedBand[]): boolean =>
  bands.some(({ award, to }, i) => {
    const above = bands[i + 1];
    if (award.kind !== 'share' || !to || !above) return false;
    return mostOf(above.award) < Math.min(1, to.at / award.target) * award.of - 1e-9;
  });

function overlapProblem(of: Measured, bands: readonly StatedBand[]): RuleProblem | null {
  for (let i = 1; i < bands.length; i++) {
    const to = bands[i - 1]?.to ?? null;
    const from = bands[i]?.from ?? null;
    if (!meets(of, to, from) && bandsOverlap(to, from)) return 'overlapping-tiers';
  }
  return null;
}

/** The most that an award can give. */
const mostOf = (award: Award): number => {
  switch (award.kind) {
    case 'points':
      return award.points;
    case 'share':
      return award.of;
    case 'steps':
      return Math.max(award.base, award.limit);
    case 'line':
      return Math.max(award.from.points, award.to.points);
  }
};

const aboveMaximum = (bands: readonly StatedBand[], max: Points): RuleProblem | null =>
  bands.some(({ award }) => mostOf(award) > max) ? 'above-maximum' : null;

/**
 * True for "dưới 60%: 0 điểm; từ 60% đến dưới 80%: 1 điểm; từ 80% đến dưới 95%: 2 điểm": classes from nothing upwards
 * that end before the best one. What they name has a score; what lies beyond has none.
 */
export function leavesBestOpen(of: Measured, bands: readonly Band[]): boolean {
  const amounts = bands.map(({ award }) => (award.kind === 'points' ? award.points : NaN));
  const isRising = amounts.every((amount, i) => i === 0 || amount > (amounts[i - 1] ?? Infinity));
  const holes = holesIn(of, bands);
  const isOpenAbove = holes.length === 1 && holes[0]?.to === null;
  return bands.length > 2 && amounts[0] === 0 && isRising && isOpenAbove;
}

/** Whether more earns more: the highest band earns the most, or the lowest does. */
function directionOf(bands: readonly StatedBand[]): 'rising' | 'falling' | 'neither' {
  const amounts = bands.map(({ award }) => mostOf(award));
  const best = Math.max(...amounts);
  const isRising = amounts.at(-1) === best;
  const isFalling = amounts[0] === best;
  if (isRising !== isFalling) return isRising ? 'rising' : 'falling';
  return 'neither';
}

/**
 * Gives "các trường hợp còn lại" what no other band takes: the one range that is left, or all that lie on the
 * worse side of the best class. `null` where it is not clear which it means.
 */
function withOtherwise(
  of: Measured,
  bands: readonly StatedBand[],
  award: Award,
  { max, doubtful }: BandContext & Pick<PartedBands, 'doubtful'>,
): readonly StatedBand[] | null {
  const isMeant = (hole: Hole): boolean =>
    !isPoint(hole) && !isDoubtful(hole, doubtful) && !(of === 'rate' && isAboveOneRate(hole, bands));
  const holes = holesIn(of, bands).filter(isMeant);
  const fill = (hole: Hole): StatedBand => ({ from: hole.from, to: hole.to, award });
  if (holes.length === 1) return between(bands, holes.map(fill));
  const direction = directionOf(bands);
  const isBetter = mostOf(award) >= max;
  if (holes.length === 0 || isBetter) return null;
  if (direction === 'rising') return between(bands, holes.filter(({ to }) => to !== null).map(fill));
  if (direction === 'falling') return between(bands, holes.filter(({ from }) => from !== null).map(fill));
  // One class only, "họp 4 kỳ: 12 điểm": fewer are otherwise; of more nothing is said.
  return bands.length === 1 && of === 'count'
    ? between(bands, holes.filter(({ from }) => from === null).map(fill))
    : null;
}

/** "Đạt 100%: 3; đạt 90%: 2; còn lại: 1": whether 95 % is with 90 % or with the rest is not said. */
const isAboveOneRate = ({ from, to }: Hole, bands: readonly StatedBand[]): boolean =>
  from !== null &&
  to !== null &&
  bands.some((band) => isPoint(band) && band.from?.at === from.at && from.at > 0) &&
  bands.some((band) => band.from?.at === to.at);

/** Below the lowest class that is named nothing is earned; where classes say what is taken off, nothing is off. */
function withAssumed(
  of: Measured,
  bands: readonly StatedBand[],
  { max, takesOff }: BandContext,
): readonly StatedBand[] {
  const holes = holesIn(of, bands);
  const bottom = holes.find(({ from }) => from === null);
  const top = holes.find(({ to }) => to === null);
  const fill = ({ from, to }: Hole, points: number): readonly StatedBand[] =>
    between(bands, [{ from, to, award: { kind: 'points', points: asPoints(points) }, assumed: true }]);
  if (takesOff) {
    const good = goodSide(of, bands, bottom, top);
    return good ? fill(good, max) : bands;
  }
  const direction = directionOf(bands);
  const isBest = (band: StatedBand | undefined): boolean => band !== undefined && mostOf(band.award) === max;
  if (bottom && isBest(bands.at(-1)) && direction !== 'falling') return fill(bottom, 0);
  if (top && !bottom && isBest(bands[0]) && direction !== 'rising') return fill(top, 0);
  return bands;
}

/** The side on which nothing is taken off: where less is off; of a number of events, none. */
function goodSide(
  of: Measured,
  bands: readonly StatedBand[],
  bottom: Hole | undefined,
  top: Hole | undefined,
): Hole | undefined {
  if (of === 'count') return bottom;
  if (!bottom || !top) return bottom ?? top;
  const direction = directionOf(bands);
  return direction === 'rising' ? top : direction === 'falling' ? bottom : undefined;
}

/**
 * The plain forms: b/a × maximum from a floor upwards, and in proportion up to a target. Anything richer
 * stays a list of bands.
 */
function asLinear(of: Measured, bands: readonly StatedBand[], max: Points): Rule | null {
  if (of !== 'rate' || bands.some(({ assumed }) => assumed) || holesIn(of, bands).length > 0) return null;
  const rest = [...bands];
  const isNothing = (band: StatedBand | undefined): boolean =>
    band?.award.kind === 'points' && band.award.points === 0;
  const floor = isNothing(rest[0]) && rest.length > 1 ? opposite(rest.shift()?.to ?? null) : null;
  const share = rest.shift();
  if (share?.award.kind !== 'share' || share.award.of !== max) return null;
  const { target, rounding } = share.award;
  const full = rest.shift();
  if (rest.length > 0) return null;
  const linear: Rule = { kind: 'linear', floor, target, ...(rounding ? { rounding } : {}) };
  if (!full) return share.to === null ? linear : null;
  const isFull = full.award.kind === 'points' && full.award.points === max;
  return isFull && full.from?.at === target ? linear : null;
}

/** Neighbouring bands of the same points are one band. */
function merged(bands: readonly StatedBand[]): readonly Band[] {
  const out: Band[] = [];
  for (const band of bands) {
    const last = out.at(-1);
    const touches =
      last?.to && band.from && last.to.at === band.from.at && last.to.inclusive !== band.from.inclusive;
    const same =
      last &&
      touches &&
      JSON.stringify([last.award, last.assumed]) === JSON.stringify([band.award, band.assumed]);
    if (same) out[out.length - 1] = { ...last, to: band.to };
    else out.push(band);
  }
  return out;
}

import { message, type Message } from '../../model/message';
import type { Points } from '../../model/points';
import type {
  Band,
  Bound,
  LineAward,
  PointsRounding,
  ShareAward,
  StepsAward,
  TiersRule,
} from '../../model/rule';
import type { DeclaredRate } from '../../reading/leaves/declared';
import {
  compareFraction,
  decimal,
  ONE,
  pointsOf,
  roundedTo,
  shownFraction,
  wholeSteps,
  type Fraction,
} from '../../text/decimal';

/** True where the fraction does not reach a lower bound. */
export function isBelow(fraction: Fraction, bound: Bound): boolean {
  const order = compareFraction(fraction, bound.at);
  return bound.inclusive ? order < 0 : order <= 0;
}

/** True where the fraction has left an upper bound behind. */
function isAbove(fraction: Fraction, bound: Bound): boolean {
  const order = compareFraction(fraction, bound.at);
  return bound.inclusive ? order > 0 : order >= 0;
}

/** The band that holds the fraction; `null` only where the bands leave a gap. */
export const bandOf = (bands: readonly Band[], fraction: Fraction): Band | null =>
  bands.find(({ from, to }) => !(from && isBelow(fraction, from)) && !(to && isAbove(fraction, to))) ?? null;

/**
 * min(fraction ÷ target, 1) × of, rounded once. Multiplies before it divides, so nothing is lost. Where the
 * wording names a step, points are first rounded to it.
 */
export function proportionalPoints(
  { of, target, rounding }: Pick<ShareAward, 'of' | 'target' | 'rounding'>,
  fraction: Fraction,
  precision: number,
): Points {
  const isWhole = compareFraction(fraction, target) >= 0;
  const over = isWhole ? decimal(of) : fraction.over.times(decimal(of));
  const under = isWhole ? ONE : fraction.under.times(decimal(target));
  return rounding ? steppedPoints({ over, under }, rounding, precision) : pointsOf(over, under, precision);
}

const steppedPoints = (points: Fraction, { to, way }: PointsRounding, precision: number): Points =>
  pointsOf(roundedTo(points, to, way), ONE, precision);

/** How many whole steps lie between the measure and where they begin to count. */
export const stepsOf = ({ from, per }: StepsAward, fraction: Fraction): number =>
  wholeSteps(fraction, from, per);

/** base + steps × each, not beyond the limit. */
export function steppedAward(award: StepsAward, fraction: Fraction, precision: number): Points {
  const { base, each, limit } = award;
  const value = decimal(base).plus(decimal(each).times(stepsOf(award, fraction)));
  const isBeyond = each < 0 ? value.lt(decimal(limit)) : value.gt(decimal(limit));
  return pointsOf(isBeyond ? decimal(limit) : value, ONE, precision);
}

/** The points on the line at the fraction, multiplied out before they are divided; beyond an end those of the end. */
export function linePoints({ from, to, rounding }: LineAward, fraction: Fraction, precision: number): Points {
  const end =
    compareFraction(fraction, from.at) <= 0 ? from : compareFraction(fraction, to.at) >= 0 ? to : null;
  const width = decimal(to.at).minus(decimal(from.at));
  const apart = fraction.over.minus(decimal(from.at).times(fraction.under));
  const rise = decimal(to.points).minus(decimal(from.points));
  const under = end ? ONE : width.times(fraction.under);
  const over = end ? decimal(end.points) : decimal(from.points).times(under).plus(apart.times(rise));
  return rounding ? steppedPoints({ over, under }, rounding, precision) : pointsOf(over, under, precision);
}

/** fraction ÷ target, at most 1, for showing in a reason. */
export function shownShare(fraction: Fraction, target: number): number {
  if (compareFraction(fraction, target) >= 0) return 1;
  return shownFraction({ over: fraction.over, under: fraction.under.times(decimal(target)) });
}

/** "11/13 = 84,62%", or "84,62%" where the rate was given as such. */
export function shownRate({ fraction, source }: DeclaredRate): Message {
  const rate = shownFraction(fraction);
  if (source.kind === 'rate') return message('measured.rate', { rate });
  return message('measured.pair', { achieved: source.achieved.value, total: source.total.value, rate });
}

/** "không quá 5%", "dưới 5%"; "bằng 0", since nothing lies below that. */
const upperWords = ({ at, inclusive }: Bound): 'band.zero' | 'band.to' | 'band.below' =>
  inclusive ? (at === 0 ? 'band.zero' : 'band.to') : 'band.below';

/** The band in words: "từ 20% đến dưới 30%". */
export function describeBand({ from, to }: Band, of: TiersRule['of']): Message {
  const describeBound = (bound: Bound): Message =>
    message(of === 'rate' ? 'bound.rate' : 'bound.count', { at: bound.at });
  if (from && to && from.at === to.at) return message('band.exactly', { at: describeBound(from) });
  if (from && to) {
    const lower = from.inclusive ? 'from' : 'above';
    const upper = to.inclusive ? 'to' : 'below';
    return message(`band.${lower}-${upper}`, { from: describeBound(from), to: describeBound(to) });
  }
  if (from) return message(from.inclusive ? 'band.from' : 'band.above', { from: describeBound(from) });
  if (to) return message(upperWords(to), { to: describeBound(to) });
  return message('band.any');
}

import { message } from '../../model/message';
import { asPoints } from '../../model/points';
import type { LinearRule } from '../../model/rule';
import { declaredRate } from '../../reading/leaves/declared';
import { compareFraction } from '../../text/decimal';
import { isBelow, proportionalPoints, shownRate, shownShare } from './bands';
import { scored, undeclared, type ScoreOf } from './rule-score';

/** min(rate ÷ target, 1) × maximum, and 0 below the floor; the rate itself is compared unrounded. */
export const scoreLinear: ScoreOf<LinearRule> = (rule, measure, { max, precision }) => {
  const declared = declaredRate(measure);
  if (declared.kind !== 'given') return undeclared(declared);
  const { fraction } = declared.value;
  const measured = shownRate(declared.value);
  const { floor, target, rounding } = rule;

  if (floor && isBelow(fraction, floor)) {
    const key = floor.inclusive ? 'reason.linear.below-floor' : 'reason.linear.not-above-floor';
    return scored(asPoints(0), message(key, { measured, floor: floor.at }));
  }
  const points = proportionalPoints(
    { of: max, target, ...(rounding ? { rounding } : {}) },
    fraction,
    precision,
  );
  if (target !== 1 && compareFraction(fraction, target) >= 0) {
    return scored(points, message('reason.linear.target-reached', { measured, target, points }));
  }
  if (rounding) {
    const award = { ratio: shownShare(fraction, target), of: max, step: rounding.to, points };
    return scored(
      points,
      message('reason.linear.rounded', { measured, arithmetic: message('award.share.rounded', award) }),
    );
  }
  const args = { measured, ratio: shownShare(fraction, target), max, points };
  if (floor) {
    const key = floor.inclusive ? 'reason.linear.above-floor' : 'reason.linear.strictly-above-floor';
    return scored(points, message(key, { ...args, floor: floor.at }));
  }
  if (target !== 1) return scored(points, message('reason.linear.towards-target', { ...args, target }));
  return scored(points, message('reason.linear.plain', args));
};

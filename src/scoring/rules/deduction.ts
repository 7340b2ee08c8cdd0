import { message } from '../../model/message';
import type { DeductionRule } from '../../model/rule';
import { declaredCount } from '../../reading/declared';
import { decimal, ONE, pointsOf, ZERO } from '../../text/decimal';
import { scored, undeclared, type ScoreOf } from './rule-score';

/** max − n × points for each event, never below 0. No events declared is not zero events: it is missing. */
export const scoreDeduction: ScoreOf<DeductionRule> = (rule, measure, { max, precision }) => {
  const declared = declaredCount(measure);
  if (declared.kind !== 'given') return undeclared(declared);
  const { count } = declared.value;
  const { each, unit } = rule;
  const left = decimal(max).minus(count.times(decimal(each)));
  const isUsedUp = left.lt(ZERO);
  const points = pointsOf(isUsedUp ? ZERO : left, ONE, precision);
  const key = isUsedUp ? 'reason.deduction.used-up' : 'reason.deduction.plain';
  return scored(points, message(key, { count: count.toNumber(), unit, each, max, points }));
};

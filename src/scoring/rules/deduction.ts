import { message } from '../../model/message';
import type { Points } from '../../model/points';
import type { DeductionRule } from '../../model/rule';
import { declaredCount } from '../../reading/leaves/declared';
import { decimal, ONE, pointsOf, ZERO, type Decimal } from '../../text/decimal';
import { scored, undeclared, type ScoreOf } from './rule-score';

/** max − n × points for each event, never below 0 and never more off than the wording's cap. No events declared is not zero events: it is missing. */
export const scoreDeduction: ScoreOf<DeductionRule> = (rule, measure, { max, precision }) => {
  const declared = declaredCount(measure);
  if (declared.kind !== 'given') return undeclared(declared);
  const { count } = declared.value;
  const { each, unit } = rule;
  const left = decimal(max).minus(count.times(decimal(each)));
  const lowest = lowestOf(rule, max);
  const isUsedUp = left.lt(lowest);
  const points = pointsOf(isUsedUp ? lowest : left, ONE, precision);
  const args = { count: count.toNumber(), unit, each, max, points, lowest: lowest.toNumber() };
  return scored(points, message(isUsedUp ? 'reason.deduction.used-up' : 'reason.deduction.plain', args));
};

/** What is left at the least: nothing, or the maximum less the most that is taken off. */
function lowestOf({ most }: DeductionRule, max: Points): Decimal {
  const lowest = most === undefined ? ZERO : decimal(max).minus(decimal(most));
  return lowest.lt(ZERO) ? ZERO : lowest;
}

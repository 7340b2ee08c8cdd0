import { message } from '../../model/message';
import type { CountRule } from '../../model/rule';
import { declaredCount } from '../../reading/leaves/declared';
import { decimal, ONE, pointsOf } from '../../text/decimal';
import { scored, undeclared, type ScoreOf } from './rule-score';

/** min(n × points for each unit, cap); the cap never exceeds the maximum. */
export const scoreCount: ScoreOf<CountRule> = (rule, measure, { max, precision }) => {
  const declared = declaredCount(measure);
  if (declared.kind !== 'given') return undeclared(declared);
  const { count } = declared.value;
  const { each, unit } = rule;
  const cap = Math.min(rule.cap ?? max, max);
  const earned = count.times(decimal(each));
  const isCapped = earned.gt(decimal(cap));
  const points = pointsOf(isCapped ? decimal(cap) : earned, ONE, precision);
  const key = isCapped ? 'reason.count.capped' : 'reason.count.plain';
  return scored(points, message(key, { count: count.toNumber(), unit, each, cap, points }));
};

import { asPoints, type Points } from '../../../model/points';
import type { Band, Rule, StepsAward } from '../../../model/rule';
import type { Clause } from '../clauses/clause-kinds';
import type { Each } from './each-limits';

export const fixedPoints = (value: number) => ({ kind: 'points', points: asPoints(value) }) as const;

/** From a base so much for each step: what comes before the first that counts keeps the base. */
export function stepsRule(each: Each, base: Points, limit: Points, sign: 1 | -1): Rule {
  const award: StepsAward = {
    kind: 'steps',
    base,
    from: each.after,
    per: each.per,
    each: asPoints(sign * each.each),
    limit,
  };
  const free: readonly Band[] =
    each.after === 0
      ? []
      : [{ from: null, to: { at: each.after, inclusive: true }, award: fixedPoints(base) }];
  const from = each.after === 0 ? null : { at: each.after, inclusive: false };
  return { kind: 'tiers', of: 'count', bands: [...free, { from, to: null, award }] };
}

export const isWhole = (clause: Clause, max: Points): boolean =>
  'earns' in clause && clause.earns.kind === 'points' && clause.earns.points === max && max > 0;

/** "Đầy đủ: điểm tối đa" beside a deduction says what the deduction says: no events, full points. */
export const saysFullWithoutEvents = (clause: Clause, max: Points, free = 0): boolean => {
  if (!('earns' in clause)) return false;
  const isFull = isWhole(clause, max) || (clause.earns.kind === 'off' && clause.earns.points === 0);
  if (!isFull || clause.kind === 'otherwise') return false;
  if (clause.kind !== 'range') return true;
  const { range } = clause;
  return range.of === 'count'
    ? (range.from !== null && (range.to === null || range.to.at === range.from.at)) ||
        (range.to?.at ?? Infinity) <= free
    : (range.from?.at ?? 0) >= 1;
};

import { asPoints } from '../../../model/points';
import type { Band, Rule, StepsAward } from '../../../model/rule';
import { pick, unreadable } from './assembled';
import type { Clause } from '../clauses/clause-kinds';
import type { RangeCondition } from '../clauses/condition';
import type { Each, CaseLimit } from './each-limits';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';
import { withoutNoise } from '../../../text/binary-noise';

/** "Mở đủ 05 loại: 5 điểm; nếu không đủ 05 loại thì mỗi loại được 0,5 điểm" */
export function withinClass(
  each: Each,
  within: RangeCondition | 'otherwise',
  cap: CaseLimit,
  clauses: readonly Clause[],
  context: SettleContext,
): Rule {
  const { max, penalty } = context;
  const others = clauses.filter(
    ({ kind }) => !['each', 'cap', 'note', 'policy', 'remark', 'range'].includes(kind),
  );
  if (penalty || cap.kind === 'least' || !others.every(bringsNothing)) return unreadable('mixed-conditions');
  const bands: Band[] = [];
  for (const { range, earns } of pick(clauses, 'range')) {
    const settled = settleAward(earns, context);
    if (range.of !== 'count' || settled?.award.kind !== 'points') return unreadable('mixed-conditions');
    bands.push({ from: range.from, to: range.to, award: settled.award });
  }
  const limit = cap.kind === 'most' ? cap.points : max;
  const steps = (most: number): StepsAward => ({
    kind: 'steps',
    base: asPoints(0),
    from: 0,
    per: each.per,
    each: each.each,
    limit: asPoints(Math.min(limit, most)),
  });
  const stated =
    within === 'otherwise'
      ? bands
      : [...bands, { from: within.from, to: within.to, award: steps(mostWithin(each, within)) }];
  return assembleTiers('count', stated, {
    max,
    otherwise: within === 'otherwise' ? steps(max) : null,
    takesOff: false,
  });
}

/** What the largest whole number of the class earns. */
function mostWithin({ per, each }: Each, { to }: RangeCondition): number {
  const last = !to ? Infinity : to.inclusive ? Math.floor(to.at) : Math.ceil(to.at) - 1;
  return withoutNoise(Math.floor(last / per) * each);
}

/**
 * "Không có: 0 điểm", "Mô hình chỉ ở ý tưởng: không tính điểm": what earns nothing, in a wording with points for each
 * unit.
 */
export const bringsNothing = (clause: Clause): boolean =>
  (clause.kind === 'words' || clause.kind === 'otherwise') &&
  clause.earns.kind === 'points' &&
  clause.earns.points === 0;

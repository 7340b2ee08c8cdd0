import { asPoints } from '../../../model/points';
import type { Band, Rule } from '../../../model/rule';
import type { Earned } from '../clauses/amount';
import type { RangeCondition } from '../clauses/condition';
import { pick, unreadable, type Assembled, type ClauseOf } from './assembled';
import type { Clause } from '../clauses/clause-kinds';
import { stairsThenEach } from './stairs';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';
import { withoutNoise } from '../../../text/binary-noise';

const isAllOff = (earns: Earned, max: number): boolean =>
  (earns.kind === 'off' && earns.points >= max) || (earns.kind === 'points' && earns.points === 0);

/** "từ 03 sự cố trở lên" */
const isOnward = ({ of, from, to }: RangeCondition): boolean =>
  of === 'count' && to === null && from !== null && from.inclusive;

/** "…; từ lần thứ hai, mỗi lần trừ 0,5 điểm; từ 04 lần trở lên: 0 điểm": nothing is left from there on. */
function cutOffAt(rule: Rule, onward: readonly ClauseOf<'range'>[], { max }: SettleContext): Rule {
  const [only, ...more] = onward;
  if (!only || rule.kind !== 'tiers') return rule;
  const from = only.range.from;
  const last = rule.bands.at(-1);
  if (more.length > 0 || !from || !last?.from || last.from.at >= from.at)
    return unreadable('mixed-conditions');
  const bands: readonly Band[] = [
    ...rule.bands.slice(0, -1),
    { ...last, to: { at: from.at, inclusive: false } },
    { from, to: null, award: { kind: 'points', points: asPoints(0) } },
  ];
  return assembleTiers('count', bands, { max, otherwise: null, takesOff: true });
}

/**
 * "Lần thứ nhất trừ 0,5 điểm; lần thứ hai trừ 1 điểm; từ lần thứ ba trừ hết": a class for each number of cases.
 * Whether the second case costs 1 point on top of the first ("trừ thêm") or in all may be left unsaid; then only what
 * comes out the same either way has a score.
 */
export function assembleNth(
  nth: readonly ClauseOf<'nth'>[],
  clauses: readonly Clause[],
  context: SettleContext,
): Assembled {
  const { max, penalty } = context;
  const onward = pick(clauses, 'range').filter(({ range, earns }) => isAllOff(earns, max) && isOnward(range));
  const others = clauses.filter(
    (clause) =>
      !onward.some((range) => range === clause) &&
      !['nth', 'note', 'policy', 'remark', 'cap'].includes(clause.kind),
  );
  const isFull = (clause: Clause): boolean =>
    'earns' in clause &&
    ((clause.earns.kind === 'points' && clause.earns.points === max) ||
      (clause.earns.kind === 'off' && clause.earns.points === 0));
  const only = (why: Parameters<typeof unreadable>[0]): Assembled => ({
    rule: unreadable(why),
    policy: null,
  });
  const each = pick(clauses, 'each');
  const stairs = others.every((clause) => isFull(clause) || clause.kind === 'each');
  const onwards = each.length > 0 && stairs ? stairsThenEach(nth, each, clauses, context) : null;
  if (onwards) return { rule: cutOffAt(onwards, onward, context), policy: null };
  if (!others.every(isFull) || each.length > 0) return only('mixed-conditions');
  const beyond = onward.map(({ range, earns }) => ({ n: range.from?.at ?? 1, andMore: true, earns }));
  const ordered = [...nth, ...beyond].sort((a, b) => a.n - b.n);
  if (new Set(ordered.map(({ n }) => n)).size < ordered.length) return only('overlapping-tiers');
  const start = { at: ordered[0]?.n ?? 1, inclusive: false };
  const free: Band = {
    from: null,
    to: start,
    award: { kind: 'points', points: asPoints(penalty ? 0 : max) },
    ...(others.length > 0 ? {} : { assumed: true as const }),
  };
  const bands: Band[] = [free];
  let before = 0;
  for (const { n, andMore, earns } of ordered) {
    const settled = settleAward(earns, { max, penalty: true });
    if (settled?.award.kind !== 'points') return only('above-maximum');
    // Points that are left, "lần thứ ba: 0 điểm", say it in all.
    const off = earns.kind === 'off' ? settled.award.points : max;
    const isFurther = earns.kind === 'off' && earns.further === true;
    const isSure = before === 0 || off >= max || isFurther;
    const total = isFurther ? Math.min(max, before + off) : off;
    before += off;
    const index = { at: n, inclusive: true };
    const points = asPoints(withoutNoise(penalty ? total : max - total));
    const to = andMore && total >= max ? null : index;
    if (isSure) bands.push({ from: index, to, award: { kind: 'points', points } });
  }
  const rule = assembleTiers('count', bands, {
    max,
    otherwise: null,
    takesOff: !penalty,
    mayFallShort: true,
  });
  return { rule, policy: null };
}

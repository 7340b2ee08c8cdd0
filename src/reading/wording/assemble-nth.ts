import { asPoints } from '../../model/points';
import type { Band } from '../../model/rule';
import { pick, unreadable, type Assembled, type ClauseOf } from './assembled';
import type { Clause } from './clause-kinds';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';

/**
 * "Lần thứ nhất trừ 0,5 điểm; lần thứ hai trừ 1 điểm; từ lần thứ ba trừ hết": a class for each number of cases.
 * Whether the second case costs 1 point on top of the first or in all is not said, so only what comes out the same
 * either way has a score.
 */
export function assembleNth(
  nth: readonly ClauseOf<'nth'>[],
  clauses: readonly Clause[],
  context: SettleContext,
): Assembled {
  const { max, penalty } = context;
  const others = clauses.filter(({ kind }) => !['nth', 'note', 'policy', 'remark', 'cap'].includes(kind));
  const isFull = (clause: Clause): boolean =>
    'earns' in clause &&
    ((clause.earns.kind === 'points' && clause.earns.points === max) ||
      (clause.earns.kind === 'off' && clause.earns.points === 0));
  const only = (why: Parameters<typeof unreadable>[0]): Assembled => ({
    rule: unreadable(why),
    policy: null,
  });
  if (!others.every(isFull) || pick(clauses, 'each').length > 0) return only('mixed-conditions');
  const ordered = [...nth].sort((a, b) => a.n - b.n);
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
    const isSure = before === 0 || off >= max;
    before += off;
    const at = { at: n, inclusive: true };
    const points = asPoints(Number((penalty ? off : max - off).toPrecision(12)));
    const to = andMore && off >= max ? null : at;
    if (isSure) bands.push({ from: at, to, award: { kind: 'points', points } });
  }
  const rule = assembleTiers('count', bands, {
    max,
    otherwise: null,
    takesOff: !penalty,
    mayFallShort: true,
  });
  return { rule, policy: null };
}

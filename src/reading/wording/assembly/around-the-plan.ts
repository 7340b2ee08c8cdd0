import { asPoints, type Points } from '../../../model/points';
import type { Band, Rule, StepsAward } from '../../../model/rule';
import { withoutNoise } from '../../../text/binary-noise';
import { pick, unreadable, type ClauseOf } from './assembled';
import type { Cap } from '../clauses/cap';
import type { Clause } from '../clauses/clause-kinds';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';

type Steps = ClauseOf<'rate-steps'>;

/**
 * "Hoàn thành 100% kế hoạch: 10 điểm; vượt mỗi 1% được cộng 0,2 điểm, không quá 12 điểm; hụt mỗi 1% trừ 0,5 điểm": a base
 * where the plan is just met, so much more for each step above it, so much less for each below. `null` where the two
 * kinds of steps are not of that form.
 */
export function aroundThePlan(
  first: Steps,
  others: readonly Steps[],
  clauses: readonly Clause[],
  context: SettleContext,
): Rule | null {
  const all = [first, ...others];
  const up = all.find(({ deducts, goes }) => !deducts && goes !== 'down');
  const down = all.find(({ deducts, goes }) => deducts && goes !== 'up');
  if (!up || !down || all.length > 2 || context.penalty) return null;
  const known: readonly Clause['kind'][] = ['rate-steps', 'cap', 'note', 'policy', 'remark', 'range'];
  const [whole, ...more] = pick(clauses, 'range');
  if (!whole || more.length > 0 || clauses.some(({ kind }) => !known.includes(kind))) return null;
  const base = settleAward(whole.earns, context)?.award;
  const at = whole.range.from?.at ?? 0;
  const isPlan = whole.range.of === 'rate' && at > 0 && whole.range.from?.inclusive === true;
  const starts = all.every(({ from }) => from === null || from === at);
  if (!isPlan || !starts || base?.kind !== 'points') return null;
  const caps = [up.cap, ...pick(clauses, 'cap').map(({ cap }) => cap)];
  const most = highest(caps, base.points, context.max);
  const least = lowest(down.cap, base.points);
  if (most === null || least === null) return unreadable('not-understood');
  const above: StepsAward = {
    kind: 'steps',
    base: base.points,
    from: at,
    per: up.per,
    each: up.each,
    limit: most,
  };
  const each = asPoints(-down.each);
  const below: StepsAward = { kind: 'steps', base: base.points, from: at, per: down.per, each, limit: least };
  const bands: readonly Band[] = [
    { from: null, to: { at, inclusive: false }, award: below },
    { from: { at, inclusive: true }, to: null, award: above },
  ];
  return assembleTiers('rate', bands, { max: context.max, otherwise: null, takesOff: false });
}

const NOT_REACHED = /^(?:không|chưa) (?:đạt|hoàn thành)/iu;

/**
 * "Đạt 100% kế hoạch: 10 điểm; cứ vượt 1% cộng 0,5 điểm, không quá 12 điểm; không đạt: thực hiện/kế hoạch × 10": below the
 * plan in proportion to it. `null` where the statements are not of that form.
 */
export function inProportionBelow(
  up: Steps,
  clauses: readonly Clause[],
  { max, penalty }: SettleContext,
): Rule | null {
  const known: readonly Clause['kind'][] = ['rate-steps', 'cap', 'note', 'policy', 'remark', 'range'];
  const [below, ...others] = clauses.filter(({ kind }) => !known.includes(kind));
  const [whole, ...more] = pick(clauses, 'range');
  if (penalty || up.deducts || up.goes === 'down' || others.length + more.length > 0) return null;
  if (below?.kind !== 'otherwise' && !(below?.kind === 'words' && NOT_REACHED.test(below.label))) return null;
  const base = whole?.earns;
  const isPlan = whole?.range.of === 'rate' && whole.range.from?.at === 1 && (up.from ?? 1) === 1;
  if (!isPlan || base?.kind !== 'points' || below.earns.kind !== 'share') return null;
  if (below.earns.target !== 1 || below.earns.of !== base.points) return null;
  const most = highest([up.cap, ...pick(clauses, 'cap').map(({ cap }) => cap)], base.points, max);
  if (most === null) return unreadable('not-understood');
  const { per, each } = up;
  const bands: readonly Band[] = [
    { from: null, to: { at: 1, inclusive: false }, award: below.earns },
    {
      from: { at: 1, inclusive: true },
      to: null,
      award: { kind: 'steps', base: base.points, from: 1, per, each, limit: most },
    },
  ];
  return assembleTiers('rate', bands, { max, otherwise: null, takesOff: false });
}

/** "không quá 12 điểm" in all, or "cộng tối đa 2 điểm" on top of 10; `null` where it is neither. */
function highest(caps: readonly Cap[], base: Points, max: Points): Points | null {
  const stated = caps.filter(({ kind }) => kind !== 'unsaid' && kind !== 'maximum');
  const [cap, ...more] = stated;
  if (!cap) return max;
  if (cap.kind !== 'points' || more.length > 0) return null;
  const isMaximum = cap.points === max || withoutNoise(base + cap.points) === max;
  return isMaximum ? max : null;
}

function lowest(cap: Cap, base: Points): Points | null {
  switch (cap.kind) {
    case 'unsaid':
    case 'maximum':
      return asPoints(0);
    case 'points':
      return cap.points > base ? null : asPoints(withoutNoise(base - cap.points));
    case 'floor':
      return cap.points;
    case 'units':
      return null;
  }
}

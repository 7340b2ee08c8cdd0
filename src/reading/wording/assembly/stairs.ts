import { asPoints } from '../../../model/points';
import type { Band, Rule, StepsAward } from '../../../model/rule';
import type { ClauseOf } from './assembled';
import type { Clause } from '../clauses/clause-kinds';
import { capOf, mostOff, type Each } from './each-limits';
import { fixedPoints } from './each-steps';
import type { SettleContext } from './settle';
import { assembleTiers } from './tiers';
import { withoutNoise } from '../../../text/binary-noise';

/**
 * "Lần đầu trừ 0,25 điểm; lần thứ hai trừ thêm 0,5 điểm; từ lần thứ ba trở đi mỗi lần trừ thêm 0,75 điểm": each case on top of
 * those before. `null` where a case may stand for all of them, or the row of cases has a hole.
 */
export function stairsThenEach(
  nth: readonly ClauseOf<'nth'>[],
  each: readonly Each[],
  clauses: readonly Clause[],
  context: SettleContext,
): Rule | null {
  const { max, penalty } = context;
  const [further, ...more] = each;
  const ordered = [...nth].sort((a, b) => a.n - b.n);
  const isRow = ordered.every(
    ({ n, andMore, earns }, index) =>
      n === index + 1 && !andMore && earns.kind === 'off' && (index === 0 || earns.further === true),
  );
  if (!further || more.length > 0 || penalty || !isRow || !further.deducts || further.per !== 1) return null;
  if (further.after !== ordered.length) return null;
  const cap = capOf(further, clauses, context);
  const most = cap && mostOff(cap, max);
  if (most === null || most > max) return null;
  const left = (off: number) => asPoints(Math.max(0, withoutNoise(max - off)));
  const bands: Band[] = [{ from: null, to: { at: 1, inclusive: false }, award: fixedPoints(max) }];
  let off = 0;
  for (const { n, earns } of ordered) {
    off += earns.kind === 'off' ? earns.points : 0;
    const place = { at: n, inclusive: true };
    bands.push({ from: place, to: place, award: fixedPoints(Math.max(left(off), left(most))) });
  }
  const from = ordered.length;
  const award: StepsAward = {
    kind: 'steps',
    base: asPoints(Math.max(left(off), left(most))),
    from,
    per: 1,
    each: asPoints(-further.each),
    limit: left(most),
  };
  bands.push({ from: { at: from, inclusive: false }, to: null, award });
  return assembleTiers('count', bands, { max, otherwise: null, takesOff: true });
}

import { asPoints } from '../../../model/points';
import type { Band, Rule } from '../../../model/rule';
import { withoutNoise } from '../../../text/binary-noise';
import type { ClauseOf } from './assembled';
import type { Each } from './each-limits';
import { fixedPoints } from './each-steps';
import type { SettleContext } from './settle';
import { assembleTiers } from './tiers';
import type { Clause } from '../clauses/clause-kinds';
import { lex } from '../tokens/lexer';
import { wordSet } from '../tokens/phrases';

/** What affects no count: the steps themselves, their cap, notes and remarks. */
export const isBesideCounting = ({ kind }: Clause): boolean =>
  ['each', 'cap', 'note', 'policy', 'remark'].includes(kind);

const isExtra = wordSet('thêm thưởng');

/**
 * "Mỗi tiêu chí đạt chuẩn được 1 điểm; đạt đủ 19 tiêu chí được thưởng thêm 1 điểm" of 20 points: so much for each, and all
 * points where all are reached. `null` for anything else.
 */
export function bonusForAll(
  each: Each,
  all: ClauseOf<'range'> | undefined,
  { max }: SettleContext,
): Rule | null {
  const from = all?.range.from ?? null;
  if (!all || !from || all.earns.kind !== 'points' || each.per !== 1 || each.after > 0) return null;
  const isOnTop = all.onTop === true || lex(all.label).tokens.some((token) => isExtra(token));
  const before = asPoints(withoutNoise(from.at * each.each));
  if (!isOnTop || !from.inclusive || withoutNoise(before + all.earns.points) !== max) return null;
  const award = {
    kind: 'steps',
    base: asPoints(0),
    from: 0,
    per: 1,
    each: each.each,
    limit: before,
  } as const;
  const bands: readonly Band[] = [
    { from: null, to: { at: from.at, inclusive: false }, award },
    { from, to: null, award: fixedPoints(max) },
  ];
  return assembleTiers('count', bands, { max, otherwise: null, takesOff: false });
}

/**
 * "Ban hành đủ 04 kế hoạch: 3 điểm; nếu không đủ thì mỗi kế hoạch đã ban hành được 0,5 điểm": all points for the full number,
 * so much for each below it. `null` where the number comes to all points in any case.
 */
export function fullNumber(
  each: Each,
  whole: ClauseOf<'range'> | undefined,
  { max }: SettleContext,
): Rule | null {
  const from = whole?.range.from ?? null;
  const isFull = whole?.earns.kind === 'points' && whole.earns.points === max && from?.inclusive === true;
  if (!isFull || !from || each.per !== 1 || each.after > 0 || each.isFurther) return null;
  const all = withoutNoise(from.at * each.each);
  if (all === max) return null;
  if (all > max) return { kind: 'unreadable', why: 'mixed-conditions' };
  const limit = asPoints(withoutNoise((from.at - 1) * each.each));
  const award = { kind: 'steps', base: asPoints(0), from: 0, per: 1, each: each.each, limit } as const;
  const bands: readonly Band[] = [
    { from: null, to: { at: from.at, inclusive: false }, award },
    { from, to: null, award: fixedPoints(max) },
  ];
  return assembleTiers('count', bands, { max, otherwise: null, takesOff: false });
}

import { asPoints, type Points } from '../../../model/points';
import type { Band, Bound, Rule, StepsAward } from '../../../model/rule';
import { pick, type ClauseOf } from './assembled';
import { opposite } from './band-order';
import type { Clause } from '../clauses/clause-kinds';
import { capOf, mostOff, type Each } from './each-limits';
import { fixedPoints, saysFullWithoutEvents, stepsRule } from './each-steps';
import { lex } from '../tokens/lexer';
import { nthCase } from '../tokens/ordinals';
import { wordSet } from '../tokens/phrases';
import type { SettleContext } from './settle';
import { assembleTiers } from './tiers';
import { withoutNoise } from '../../../text/binary-noise';

const less = (from: Points, off: number): Points => asPoints(withoutNoise(from - off));
const ONCE = { at: 1, inclusive: true };

const besides = (clauses: readonly Clause[], ...used: readonly Clause[]): readonly Clause[] =>
  clauses.filter(
    (clause) =>
      !['each', 'cap', 'note', 'policy', 'remark'].includes(clause.kind) &&
      !used.some((one) => one === clause),
  );

/**
 * "01 vụ trừ 1 điểm; từ vụ thứ 2 trở đi trừ 2 điểm/vụ", "Trường hợp đầu tiên trừ 1 điểm, mỗi trường hợp tiếp theo trừ
 * 0,5 điểm": the first one costs this, each further one that. `null` for anything else.
 */
export function firstThenEach(clauses: readonly Clause[], context: SettleContext): Rule | null {
  const each = pick(clauses, 'each');
  const [nth, ...moreNth] = pick(clauses, 'nth');
  if (nth && moreNth.length === 0 && each.length === 1 && nth.n === 1 && !nth.andMore) {
    const [further] = each;
    const off = nth.earns.kind === 'off' ? nth.earns.points : null;
    const isNext = further && (further.isFurther || further.after === 1);
    return isNext && off !== null ? firstOff(off, further, besides(clauses, nth), clauses, context) : null;
  }
  const [first, further, ...more] = each;
  if (!first?.isLiteralOne || !further || more.length > 0 || nth) return null;
  if (!first.deducts || further.after !== 1 || first.cap.kind !== 'unsaid') return null;
  return firstOff(first.each, further, besides(clauses), clauses, context);
}

function firstOff(
  off: Points,
  further: Each,
  others: readonly Clause[],
  clauses: readonly Clause[],
  context: SettleContext,
): Rule | null {
  const { max, penalty } = context;
  const cap = capOf(further, clauses, context);
  const most = cap && mostOff(cap, max);
  const isFull = others.every((clause) => saysFullWithoutEvents(clause, max));
  if (!further.deducts || penalty || !isFull || most === null || most > max || off > max) return null;
  const left = less(max, off);
  const steps = stepsRule({ ...further, after: 1 }, left, less(max, most), -1);
  const beyond = steps.kind === 'tiers' ? (steps.bands.at(-1) ?? null) : null;
  const first: Band = { from: ONCE, to: ONCE, award: fixedPoints(left) };
  return beyond && assembleTiers('count', [first, beyond], { max, otherwise: null, takesOff: true });
}

/** "Bài đầu tiên được 0,2 điểm; mỗi bài tiếp theo cộng 0,1 điểm, tối đa 0,8 điểm" */
export function firstThenMore(clauses: readonly Clause[], context: SettleContext): Rule | null {
  const [further, ...more] = pick(clauses, 'each');
  const [first] = pick(clauses, 'words');
  if (!further?.isFurther || further.deducts || more.length > 0 || further.per !== 1 || !first) return null;
  if (first.earns.kind !== 'points' || first.onTop || besides(clauses, first).length > 0) return null;
  const nth = nthCase(lex(first.label).tokens);
  const cap = capOf(further, clauses, context);
  if (nth?.n !== 1 || nth.andMore || cap === null || cap.kind === 'least') return null;
  const limit = cap.kind === 'most' ? cap.points : context.max;
  if (limit !== context.max || context.penalty) return null;
  const award: StepsAward = {
    kind: 'steps',
    base: first.earns.points,
    from: 1,
    per: 1,
    each: further.each,
    limit,
  };
  return assembleTiers('count', [{ from: ONCE, to: null, award }], {
    max: context.max,
    otherwise: null,
    takesOff: false,
  });
}

const isMissingWord = wordSet('thiếu hụt mỗi cứ nếu khi');

/**
 * "Tổ chức đủ 12 kỳ: 1,5 điểm; cứ thiếu 01 kỳ trừ 0,25 điểm": what is counted is named first, and the number of it is
 * declared, not how many are missing. `null` where no such number is named, or of something else. Why: decision 0116.
 */
export function belowFullNumber(clauses: readonly Clause[], context: SettleContext): Rule | null {
  const { max, penalty } = context;
  const [each, ...more] = pick(clauses, 'each');
  const [full, beyond, ...others] = besides(clauses);
  if (!each?.deducts || more.length > 0 || others.length > 0 || penalty || each.after > 0) return null;
  const from = full && fullNumber(full, max);
  const lost = from && beyond ? numberLost(beyond, from, max) : null;
  if (beyond && !lost) return null;
  const unit = lex(each.unit).tokens;
  const named = unit.filter((token) => !isMissingWord(token));
  const label = full && 'label' in full ? lex(full.label).tokens.map(({ marked }) => marked) : [];
  const isSame = named.length > 0 && named.every(({ marked }) => label.includes(marked));
  if (!from || named.length === unit.length || !isSame) return null;
  const cap = capOf(each, clauses, context);
  const most = cap && mostOff(cap, max);
  if (most === null || most > max || each.each > max) return null;
  const award: StepsAward = {
    kind: 'steps',
    base: max,
    from,
    per: each.per,
    each: asPoints(-each.each),
    limit: less(max, most),
  };
  const bands: readonly Band[] = [
    ...(lost ? [{ from: null, to: lost, award: fixedPoints(0) }] : []),
    { from: opposite(lost), to: { at: from, inclusive: false }, award },
    { from: { at: from, inclusive: true }, to: null, award: fixedPoints(max) },
  ];
  return assembleTiers('count', bands, { max, otherwise: null, takesOff: true });
}

/** Up to where nothing is left: of 12, "thiếu từ 4 kỳ trở lên: 0 điểm" is lost at 8 and below. */
function numberLost(clause: Clause, full: number, max: Points): Bound | null {
  if (clause.kind !== 'range' || clause.range.of !== 'count') return null;
  const { from, to } = clause.range;
  const { earns } = clause;
  const isNothing =
    (earns.kind === 'points' && earns.points === 0) || (earns.kind === 'off' && earns.points >= max);
  const isMissing = lex(clause.label).tokens.some((token) => isShort(token));
  if (!isNothing || !isMissing || !from || to || from.at >= full) return null;
  return { at: full - from.at, inclusive: from.inclusive };
}

const isShort = wordSet('thiếu hụt vắng');

/** The 12 of "đủ 12 kỳ: điểm tối đa". */
function fullNumber(clause: Clause, max: Points): number | null {
  if (clause.kind !== 'range' || clause.range.of !== 'count') return null;
  const { earns, range } = clause as ClauseOf<'range'>;
  const isFull = earns.kind === 'points' && earns.points === max;
  return isFull && range.from && range.from.inclusive && range.from.at > 1 ? range.from.at : null;
}

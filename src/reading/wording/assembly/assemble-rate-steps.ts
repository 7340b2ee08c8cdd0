import { asPoints, type Points } from '../../../model/points';
import type { Band, Bound, Rule, StepsAward } from '../../../model/rule';
import { markedKey } from '../../../text/key';
import { pick, unreadable, type ClauseOf } from './assembled';
import { opposite } from './band-order';
import type { Cap } from '../clauses/cap';
import type { Clause } from '../clauses/clause-kinds';
import type { RangeCondition } from '../clauses/condition';
import { isNone } from '../tokens/labels';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';
import { withoutNoise } from '../../../text/binary-noise';

/**
 * "Đạt từ 95% trở lên: 3 điểm; cứ giảm 1% trừ 0,2 điểm", "Đạt 80%: 1 điểm; mỗi 5% tăng thêm cộng 0,5 điểm, tối đa 3
 * điểm", "Cứ 10% được 1 điểm".
 */
export function assembleRateSteps(
  steps: ClauseOf<'rate-steps'>,
  clauses: readonly Clause[],
  context: SettleContext,
): Rule {
  const others = clauses.filter(
    ({ kind }) => !['rate-steps', 'cap', 'note', 'policy', 'remark', 'range'].includes(kind),
  );
  const isFull = (clause: Clause): boolean =>
    'earns' in clause && clause.earns.kind === 'points' && clause.earns.points === context.max;
  const isNothing = (clause: Clause): boolean => isNotReached(clause) && !steps.deducts;
  if (!others.every((clause) => isFull(clause) || isNothing(clause))) return unreadable('mixed-conditions');
  const bands = classesBeside(steps, clauses, context);
  if (!bands) return unreadable('mixed-conditions');
  const saysMaximum = (cap: Cap): boolean => cap.kind === 'points' && cap.points === context.max;
  const stated = [steps.cap, ...pick(clauses, 'cap').map(({ cap }) => cap)].filter(
    ({ kind }) => kind !== 'unsaid',
  );
  const caps = stated.length > 1 ? stated.filter((cap) => !saysMaximum(cap)) : stated;
  if (caps.length > 1) return unreadable('not-understood');
  const cap = caps[0] ?? { kind: 'unsaid' };
  if (steps.within) return withinClass(steps, steps.within, bands, cap, context);
  const isOfNone =
    steps.goes === 'plain' &&
    steps.from === null &&
    others.some((clause) => isFull(clause) && saysNoFault(clause));
  const isBad = steps.isOfFault || isOfNone || (steps.goes === 'up' && ceilingOf(bands, context) !== null);
  if (steps.deducts && steps.goes !== 'down' && isBad) return ofFault(steps, bands, cap, context);
  return steps.deducts ? downwards(steps, bands, cap, context) : upwards(steps, bands, cap, context);
}

/** "Không bị xuất toán: 10 điểm" beside "cứ 1% chi phí bị xuất toán trừ 2 điểm": the rate is of what one wishes not to have. */
const saysNoFault = (clause: Clause): boolean =>
  'label' in clause && isNone(clause.label) && !SHORT.test(clause.label);

const SHORT = /(?<!\p{L})(?:thiếu|hụt|giảm|kém|thấp)(?!\p{L})/iu;

/** The classes of the rate beside the steps; `null` where they are of another measure or have no fixed points. */
function classesBeside(
  steps: ClauseOf<'rate-steps'>,
  clauses: readonly Clause[],
  context: SettleContext,
): readonly Band[] | null {
  const bands: Band[] = [];
  for (const { range, earns } of pick(clauses, 'range')) {
    const settled = settleAward(earns, context);
    if (range.of !== 'rate' || settled?.award.kind !== 'points') return null;
    const isShort = range.subject.some((word, i, all) => SHORTFALL.has(word) && all[i - 1] !== WASTE);
    if (isShort && !(steps.deducts && range.from && !range.to)) return null;
    bands.push({ ...(isShort ? mirrored(range) : { from: range.from, to: range.to }), award: settled.award });
  }
  return bands;
}

/** The rate up to which nothing is taken off: the 15 % of "không quá 15%: 5 điểm; cứ vượt 1% trừ 1 điểm". */
const ceilingOf = (bands: readonly Band[], { max }: SettleContext): Bound | null =>
  bands.find(({ award, from, to }) => award.kind === 'points' && award.points === max && !from && to)?.to ??
  null;

/** "Không hoàn thành kế hoạch: 0 điểm" beside points for what is above the plan. */
const isNotReached = (clause: Clause): boolean =>
  (clause.kind === 'words' || clause.kind === 'otherwise') &&
  clause.earns.kind === 'points' &&
  clause.earns.points === 0 &&
  /^(không|chưa) (đạt|hoàn thành)|^(các )?(trường hợp )?còn lại|^ngược lại/iu.test(clause.label);

/** "Từ 100%: 20 điểm; từ 85% đến dưới 100%: cứ thiếu 1% trừ 1 điểm; dưới 85%: 0 điểm" */
function withinClass(
  steps: ClauseOf<'rate-steps'>,
  { from, to }: RangeCondition,
  bands: readonly Band[],
  cap: Cap,
  { max, penalty }: SettleContext,
): Rule {
  const above = bands.find((band) => to !== null && band.from?.at === to.at);
  const base = above?.award;
  const limit = lowest(cap, max);
  const isFromTop = steps.from === null || steps.from === to?.at;
  if (penalty || !steps.deducts || steps.goes === 'up' || limit === null || !isFromTop || !to)
    return unreadable('not-understood');
  if (base?.kind !== 'points' || base.points !== max) return unreadable('mixed-conditions');
  const { per, each } = steps;
  const award: StepsAward = { kind: 'steps', base: max, from: to.at, per, each: asPoints(-each), limit };
  return assembleTiers('rate', [...bands, { from, to, award }], { max, otherwise: null, takesOff: false });
}

/** "hao hụt" is what is lost, and nothing missing of a plan. */
const WASTE = markedKey('hao');
const SHORTFALL = new Set(['hụt', 'thiếu', 'giảm', 'sụt', 'tụt'].map(markedKey));

/** "hụt thu từ 20% trở lên": at most 80 % of the whole. */
const mirrored = ({ from }: RangeCondition): Pick<Band, 'from' | 'to'> => ({
  from: null,
  to: from && { at: withoutNoise(1 - from.at), inclusive: from.inclusive },
});

/** "Mỗi 1% hồ sơ trễ hạn trừ 0,1 điểm; trên 5%: 0 điểm": from nothing upwards. */
function ofFault(
  steps: ClauseOf<'rate-steps'>,
  bands: readonly Band[],
  cap: Cap,
  { max, penalty }: SettleContext,
): Rule {
  const limit = lowest(cap, max);
  const isNothing = ({ award, from, to }: Band): boolean =>
    award.kind === 'points' && award.points === 0 && from !== null && to === null;
  const from = steps.goes === 'up' ? (steps.from ?? ceilingOf(bands, { max, penalty })?.at ?? null) : 0;
  const isFree = ({ award, from: lowest, to }: Band): boolean =>
    award.kind === 'points' && award.points === max && (lowest?.at ?? 0) === 0 && to?.at === from;
  // "bằng 0%: 3 điểm" is where the steps begin.
  const free = bands.filter((band) => isFree(band) && from !== 0);
  const [beyond, ...more] = bands.filter((band) => !isFree(band)).map((band) => aboveCeiling(band, from));
  if (from === null || (steps.goes === 'plain' && steps.from !== null)) return unreadable('not-understood');
  if (penalty || limit === null || more.length > 0 || (beyond && !isNothing(beyond)))
    return unreadable('mixed-conditions');
  const { per, each } = steps;
  const award: StepsAward = { kind: 'steps', base: max, from, per, each: asPoints(-each), limit };
  const to = opposite(beyond?.from ?? null);
  const start = from === 0 ? null : { at: from, inclusive: free[0]?.to?.inclusive === false };
  return assembleTiers('rate', [...free, { from: start, to, award }, ...(beyond ? [beyond] : [])], {
    max,
    otherwise: null,
    takesOff: true,
  });
}

/** Beside a ceiling of 15 %, "vượt từ 5% trở lên" is from 20 % on. */
const aboveCeiling = (band: Band, ceiling: number | null): Band =>
  band.from && ceiling !== null && band.from.at < ceiling
    ? { ...band, from: { ...band.from, at: withoutNoise(ceiling + band.from.at) } }
    : band;

/** Full points from a bound upwards, and so much off for each whole step below it. */
function downwards(
  steps: ClauseOf<'rate-steps'>,
  bands: readonly Band[],
  cap: Cap,
  { max, penalty }: SettleContext,
): Rule {
  if (penalty || steps.goes === 'up') return unreadable('not-understood');
  const full = bands.filter(({ award }) => award.kind === 'points' && award.points === max);
  const [top, ...more] = full;
  const lower = bands.filter((band) => band !== top);
  if (more.length > 0 || lower.some(({ award }) => award.kind !== 'points' || award.points > 0))
    return unreadable('mixed-conditions');
  const from =
    steps.from ??
    top?.from?.at ??
    (steps.goes === 'down' && steps.isOfWhole && bands.length === 0 ? 1 : null);
  if (from === null) return unreadable('not-understood');
  // "Từ 90% trở lên: 5 điểm, cứ 1% thấp hơn 100% trừ 0,2 điểm; dưới 90%: 0 điểm"
  const isFloor = top?.from && steps.from !== null && top.from.at < from && lower.length > 0;
  if (top?.from && top.from.at !== from && !isFloor) return unreadable('not-understood');
  const limit = lowest(cap, max);
  if (limit === null) return unreadable('not-understood');
  const award: StepsAward = {
    kind: 'steps',
    base: max,
    from,
    per: steps.per,
    each: asPoints(-steps.each),
    limit,
  };
  const floor = lower.map(({ to }) => to).find((to) => to !== null) ?? null;
  const stepsFrom = floor && { at: floor.at, inclusive: !floor.inclusive };
  const whole: Band = (isFloor ? undefined : top) ?? {
    from: { at: from, inclusive: true },
    to: null,
    award: { kind: 'points', points: max },
  };
  const above: readonly Band[] = from >= 1 && (!top || isFloor) ? [] : [{ ...whole, to: null }];
  const to: Bound | null = above.length === 0 ? null : { at: from, inclusive: false };
  return assembleTiers('rate', [...lower, { from: stepsFrom, to, award }, ...above], {
    max,
    otherwise: null,
    takesOff: true,
  });
}

/** What is left at the least. */
function lowest(cap: Cap, max: number) {
  switch (cap.kind) {
    case 'unsaid':
    case 'maximum':
      return asPoints(0);
    case 'points':
      return cap.points > max ? null : asPoints(withoutNoise(max - cap.points));
    case 'floor':
      return cap.points > max ? null : cap.points;
    case 'units':
      return null;
  }
}

/** So much more for each whole step above the highest class, or from 0 where there is none. */
function upwards(
  steps: ClauseOf<'rate-steps'>,
  bands: readonly Band[],
  cap: Cap,
  { max, penalty }: SettleContext,
): Rule {
  if (steps.goes === 'down') return unreadable('not-understood');
  if (cap.kind === 'floor' || cap.kind === 'units') return unreadable('not-understood');
  if (cap.kind === 'points' && cap.points !== max && !penalty)
    return unreadable(cap.points > max ? 'above-maximum' : 'below-maximum');
  const top = [...bands].sort((a, b) => (a.from?.at ?? 0) - (b.from?.at ?? 0)).at(-1);
  if (steps.goes === 'plain' && bands.length > 0) {
    const repeats = bands.every((band) => repeatsSteps(band, steps, max));
    return repeats ? upwards(steps, [], cap, { max, penalty }) : unreadable('mixed-conditions');
  }
  const from = steps.from ?? top?.from?.at ?? (steps.goes === 'plain' ? 0 : null);
  if (from === null) return unreadable('not-understood');
  if (top?.from && top.from.at !== from) return unreadable('mixed-conditions');
  const base = top?.award.kind === 'points' ? top.award.points : asPoints(0);
  const award: StepsAward = { kind: 'steps', base, from, per: steps.per, each: steps.each, limit: max };
  const lower = bands.filter((band) => band !== top);
  const band: Band = { from: from === 0 ? null : { at: from, inclusive: true }, to: null, award };
  return assembleTiers('rate', [...lower, band], { max, otherwise: null, takesOff: false });
}

/** "Mỗi 10% được 0,5 điểm, đủ 100% được 5 điểm": the second says what the first comes to. */
const repeatsSteps = ({ from, award }: Band, { per, each }: ClauseOf<'rate-steps'>, max: Points): boolean =>
  from !== null &&
  award.kind === 'points' &&
  award.points === max &&
  withoutNoise(Math.floor(withoutNoise(from.at / per)) * each) === max;

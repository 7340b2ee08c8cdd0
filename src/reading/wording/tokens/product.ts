import { asPoints, asRatio, type Points } from '../../../model/points';
import type { Award, LineAward } from '../../../model/rule';
import type { Quantity } from './quantity';
import { withoutNoise } from '../../../text/binary-noise';

/**
 * A product of what a scoring formula may hold. Everything that is not such a product (sums, differences,
 * weights, other units' figures) is refused, not guessed.
 */
export interface Product {
  /** Plain factors: the 1,5 of "b/a × 1,5"; `null` where there are none. */
  readonly factor: number | null;
  /** How often the maximum is in it. */
  readonly maximum: number;
  /** How often the rate: b/a, "tỷ lệ đạt được". */
  readonly rate: number;
  /** A quantity in numerator or denominator that is not yet part of a rate: "số hồ sơ đúng hạn". */
  readonly over: readonly Quantity[];
  readonly under: readonly Quantity[];
  /** Product of the percentages that it is divided by: the 65% of "(tỷ lệ/65%)". */
  readonly target: number;
  /** True for what is left of the whole: "100% − tỷ lệ trễ hạn". */
  readonly falling: boolean;
  /** Where the rate begins to count: the 50% of "(tỷ lệ − 50%)/50%"; of a falling one, where it ends. */
  readonly start: number | null;
  /** Plain numbers that it is divided by: 100 in "tỷ lệ % × điểm tối đa / 100". */
  readonly plainDivisors: readonly number[];
}

export const UNIT_PRODUCT: Product = {
  factor: null,
  maximum: 0,
  rate: 0,
  over: [],
  under: [],
  target: 1,
  falling: false,
  start: null,
  plainDivisors: [],
};

export const multiplied = (a: Product, b: Product): Product => ({
  factor: b.factor === null ? a.factor : (a.factor ?? 1) * b.factor,
  maximum: a.maximum + b.maximum,
  rate: a.rate + b.rate,
  over: [...a.over, ...b.over],
  under: [...a.under, ...b.under],
  target: a.target * b.target,
  falling: a.falling || b.falling,
  start: a.start ?? b.start,
  plainDivisors: [...a.plainDivisors, ...b.plainDivisors],
});

export function divided(a: Product, b: Product): Product {
  const { factor, ...rest } = b;
  const inverse: Product = {
    ...rest,
    factor: null,
    maximum: -b.maximum,
    rate: -b.rate,
    over: b.under,
    under: b.over,
    // "tỷ lệ/120%" is no number of per cents.
    target: factor !== null && factor < 2 ? factor : 1,
    plainDivisors: factor !== null && factor >= 2 ? [factor] : [],
  };
  return multiplied(a, inverse);
}

/** The product as a share of the maximum or of an amount; `null` where it is no such share. */
export function proportionOf(product: Product, max: Points): Award | null {
  const { over, under, plainDivisors } = product;
  const isPair = over.length === 1 && under.length === 1 && product.rate === 0;
  const isRate = over.length === 0 && under.length === 0 && product.rate === 1;
  if (!isPair && !isRate) return null;
  if (isPair && !isAchievedOverTotal(over[0], under[0])) return null;
  if (isPair && product.factor === null && product.maximum === 0 && over[0] === 'part') return null;
  // A rate by itself, "tính theo tỷ lệ đạt được", is no formula: it says nothing of an amount.
  if (isRate && product.factor === null && product.maximum === 0 && product.target === 1) return null;
  if (product.maximum < 0 || product.maximum > 1) return null;
  const target = plainDivisors.reduce<number | null>(
    (so, divisor) => percentDivisor(so, divisor, isRate),
    product.target,
  );
  if (target === null || target <= 0 || target > 1) return null;
  const amount = amountOf(product, max, isRate);
  const isFalling = product.falling || over[0] === 'rest';
  if (product.start !== null) return lineFrom(product.start, amount, target, isFalling);
  if (!isFalling)
    return { kind: 'share', of: asPoints(withoutNoise(amount)), target: asRatio(withoutNoise(target)) };
  return fallingFrom(asPoints(withoutNoise(amount)), withoutNoise(target));
}

/** What a formula gives at the whole; "tỷ lệ (%) × 0,1" of at most 10 points counts whole per cents. */
function amountOf({ factor, maximum }: Product, max: Points, isRate: boolean): number {
  const plain = factor ?? 1;
  if (maximum === 1) return withoutNoise(plain * max);
  return isRate && withoutNoise(plain * 100) === max ? max : plain;
}

/** "(tỷ lệ − 50%)/50% × điểm": nothing at 50 %, and all of it where the divisor is reached, or at the whole. */
function lineFrom(start: number, amount: number, target: number, isFalling: boolean): LineAward | null {
  if (isFalling) {
    const points = asPoints(withoutNoise((amount * start) / target));
    return { kind: 'line', from: { at: 0, points }, to: { at: start, points: asPoints(0) } };
  }
  const end = Math.min(1, withoutNoise(start + target));
  if (end <= start) return null;
  const points = asPoints(withoutNoise((amount * (end - start)) / target));
  return { kind: 'line', from: { at: start, points: asPoints(0) }, to: { at: end, points } };
}

/** All points at 0, none from `at` on. */
const fallingFrom = (points: Points, at: number): LineAward => ({
  kind: 'line',
  from: { at: 0, points },
  to: { at, points: asPoints(0) },
});

/** "Điểm tối đa − tỷ lệ trễ hạn × 2": what is left where so much is taken off in proportion; `null` for anything else. */
export function lessInProportion(whole: Product, part: Product, max: Points): Award | null {
  const isPlain =
    whole.rate === 0 && whole.over.length === 0 && whole.under.length === 0 && whole.target === 1;
  const amount = whole.maximum === 1 ? withoutNoise((whole.factor ?? 1) * max) : whole.factor;
  const off = proportionOf(part, max);
  if (!isPlain || amount === null || off?.kind !== 'share' || off.of > amount) return null;
  const to = { at: off.target, points: asPoints(withoutNoise(amount - off.of)) };
  return { kind: 'line', from: { at: 0, points: asPoints(amount) }, to };
}

/** "3 + (tỷ lệ − 60%)/20% × 2": so much to begin with, and more in proportion; `null` for anything else. */
export function moreInProportion(base: Product, part: Product, max: Points): Award | null {
  const isPlain = base.rate === 0 && base.over.length === 0 && base.under.length === 0 && base.target === 1;
  const { factor, maximum } = base;
  const more = proportionOf(part, max);
  if (!isPlain || factor === null || maximum !== 0) return null;
  const raised = (points: Points): Points => asPoints(withoutNoise(points + factor));
  if (more?.kind === 'line') {
    const { from, to } = more;
    return {
      ...more,
      from: { ...from, points: raised(from.points) },
      to: { ...to, points: raised(to.points) },
    };
  }
  if (more?.kind !== 'share') return null;
  return {
    kind: 'line',
    from: { at: 0, points: asPoints(factor) },
    to: { at: more.target, points: raised(more.of) },
  };
}

/** What is divided by what: b by a, a part by its total or by another number, never a total by its part. */
const isAchievedOverTotal = (over: Quantity | undefined, under: Quantity | undefined): boolean =>
  over !== 'total' && under !== 'achieved' && (over === 'letter') === (under === 'letter');

/** A rate in per cent may be divided by 100, or by its target without the sign: "tỷ lệ/65". */
function percentDivisor(target: number | null, divisor: number, isRate: boolean): number | null {
  if (target === null || !isRate || divisor > 100) return null;
  return divisor === 100 ? target : (target * divisor) / 100;
}

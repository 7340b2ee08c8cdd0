import Big from 'big.js';
import { asPoints, type Points } from '../model/points';
import { exactFraction } from './fraction';
import { memoizeByObject } from './memoize';

/** An exact decimal. Divisions are never carried out before the result is rounded once. Why: decision 0008. */
export type Decimal = Big;

/** Excel and LibreOffice compare and round numbers by their first 15 significant digits; so do we. */
const SIGNIFICANT_DIGITS = 15;

export const ZERO: Decimal = new Big(0);
export const ONE: Decimal = new Big(1);

/** The decimal that a double stands for: 0.1 + 0.2 is 0.3, 1 − 0.2 − 0.2 is 0.6, and −0 is 0. */
export function decimal(value: number): Decimal {
  if (value === 0) return ZERO;
  const before = cache.get(value);
  if (before) return before;
  const isWhole = Number.isInteger(value) && Math.abs(value) < 1e15;
  const made = new Big(isWhole ? value : value.toPrecision(SIGNIFICANT_DIGITS));
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(value, made);
  return made;
}

/** Decimals are made from text, which is slow; maxima, thresholds and counts come again and again. */
const cache = new Map<number, Decimal>();
const CACHE_LIMIT = 4_000;

/** The double nearest to a decimal. It is read from text, which is slow, and the same few are asked for again and again. */
const doubleOf = memoizeByObject((value: Decimal): number => value.toNumber());

/** A fraction that is kept as two decimals, so that comparing it with a threshold is exact. */
export interface Fraction {
  readonly over: Decimal;
  readonly under: Decimal;
}

/** −1, 0 or 1 as the fraction is below, at or above `threshold`. The denominator must be positive. */
export function compareFraction({ over, under }: Fraction, threshold: number): -1 | 0 | 1 {
  const apart = doubleOf(over) - threshold * doubleOf(under);
  const size = Math.abs(doubleOf(over)) + 1;
  if (Math.abs(apart) > FLOAT_ERROR_MARGIN * size) return apart < 0 ? -1 : 1;
  // No digits write a third out: what is as close to it as doubles get is it, to a spreadsheet as well.
  if (exactFraction(threshold))
    return Math.abs(apart) <= SAME_TO_A_SPREADSHEET * size ? 0 : apart < 0 ? -1 : 1;
  return over.cmp(decimal(threshold).times(under)) as -1 | 0 | 1;
}

/** Binary arithmetic is off by some 1e-15 of its figures; what it tells with this much to spare is certain. */
const FLOAT_ERROR_MARGIN = 1e-9;
const SAME_TO_A_SPREADSHEET = 1e-14;

/** How many whole steps of `per` lie between the fraction and `from`, to either side; exact. */
export function wholeSteps({ over, under }: Fraction, from: number, per: number): number {
  const apart = over.minus(decimal(from).times(under)).abs();
  const step = decimal(per).times(under);
  return exactQuotientDown(apart, step);
}

/** The fraction rounded to a multiple of `step`: to the nearest, half away from zero, or always up or down. */
export function roundedTo({ over, under }: Fraction, step: number, way: 'nearest' | 'up' | 'down'): Decimal {
  const steps = new ROUNDERS[way](over).div(under.times(decimal(step)));
  return decimal(step).times(steps);
}

/** The fraction as a double, for showing; never compare or add it. */
export const shownFraction = ({ over, under }: Fraction): number =>
  Number((doubleOf(over) / doubleOf(under)).toPrecision(SIGNIFICANT_DIGITS));

/** over ÷ under as points: rounded once, half away from zero, as Excel's ROUND does. */
export const pointsOf = (over: Decimal, under: Decimal, precision: number): Points =>
  asPoints(quotient(over, under, precision));

/** A sum of points without binary noise; exact whatever the number of terms. */
export function sumPoints(terms: readonly Points[]): Points {
  let millionths = 0;
  for (const term of terms) millionths += wholeMillionths(term);
  if (Math.abs(millionths) < MAX_MILLIONTHS) return asPoints(millionths / MILLION);
  let sum = ZERO;
  for (const term of terms) sum = sum.plus(decimal(term));
  return asPoints(sum.toNumber());
}

/** a − b, exact. */
export const subtractPoints = (a: Points, b: Points): Points => sumPoints([a, asPoints(-b)]);

/** Points have few decimals: counted in millionths they are whole, and doubles add whole numbers exactly. */
const MILLION = 1e6;

/** Within fifteen digits, as far as Excel goes. */
const MAX_MILLIONTHS = 1e15;

/** So many millionths; `NaN` for a figure of more decimals, which no sum of millionths holds. */
function wholeMillionths(value: number): number {
  const whole = Math.round(value * MILLION);
  return whole / MILLION === value && Math.abs(whole) < MAX_MILLIONTHS ? whole : NaN;
}

/** part ÷ whole × 100 to two decimals; `null` where the whole is 0. */
export function indexOf(part: Points, whole: Points): number | null {
  if (whole === 0) return null;
  return plainQuotient((100 * part) / whole, 2) ?? exactQuotient(decimal(part).times(100), decimal(whole), 2);
}

/** Far more places than a percentage of points needs: what a division leaves beyond them is no part of the figure. */
const NOISE_FREE_PLACES = 12;

/** A decimal that came from divisions, rounded half away from zero: 62,845 is 62,85 also where thirds were added up. */
export const roundedHalfUp = (value: Decimal, places: number): number =>
  value.round(NOISE_FREE_PLACES, Big.roundHalfUp).round(places, Big.roundHalfUp).toNumber();

/** Decimals that divide to whole numbers, each in its own way of rounding. */
const ROUNDERS: Readonly<Record<'nearest' | 'up' | 'down', Big.BigConstructor>> = {
  nearest: wholeDivision(Big.roundHalfUp),
  up: wholeDivision(Big.roundUp),
  down: wholeDivision(Big.roundDown),
};

function wholeDivision(way: Big.RoundingMode): Big.BigConstructor {
  const Whole = Big();
  Whole.DP = 0;
  Whole.RM = way;
  return Whole;
}

const exactQuotientDown = (over: Decimal, under: Decimal): number =>
  new ROUNDERS.down(over).div(under).toNumber();

/** Decimals that divide to this many places, half away from zero; made once for each number of places. */
const rounding = new Map<number, Big.BigConstructor>();

function quotient(over: Decimal, under: Decimal, places: number): number {
  return plainQuotient(doubleOf(over) / doubleOf(under), places) ?? exactQuotient(over, under, places);
}

/** The binary quotient rounded, where it lies far enough from the middle between two results to be certain. */
function plainQuotient(ratio: number, places: number): number | null {
  const scale = 10 ** places;
  const scaled = ratio * scale;
  const isCertain = scaled >= 0 && scaled < 1e6 && Math.abs((scaled % 1) - 0.5) > 1e-6;
  return isCertain ? Math.round(scaled) / scale : null;
}

function exactQuotient(over: Decimal, under: Decimal, places: number): number {
  let Rounded = rounding.get(places);
  if (!Rounded) {
    Rounded = Big();
    Rounded.DP = places;
    Rounded.RM = Big.roundHalfUp;
    rounding.set(places, Rounded);
  }
  return new Rounded(over).div(under).toNumber();
}

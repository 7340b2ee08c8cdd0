import Big from 'big.js';

/** Excel computes with doubles and looks at their first 15 digits when it compares and rounds. */
const DIGITS = 15;

/** The number with its first 15 digits. */
export const shortened = (value: number): number => Number(value.toPrecision(DIGITS));

/** Whether two numbers are equal in their first 15 digits. */
export const sameNumber = (one: number, other: number): boolean =>
  one === other || shortened(one) === shortened(other);

/** Two numbers that differ in nothing but noise differ by nothing: 0.3 − 0.1 − 0.2 is 0. */
const NOISE = 2 ** -48;

/** one + other, without the noise that is left where they cancel each other out. */
export function added(one: number, other: number): number {
  const sum = one + other;
  const isNoise = sum !== 0 && one < 0 !== other < 0 && Math.abs(sum) < Math.abs(one) * NOISE;
  return isNoise ? 0 : sum;
}

export type Rounding = 'half-away' | 'up' | 'down';

const MODES: Readonly<Record<Rounding, 0 | 1 | 3>> = { 'half-away': 1, up: 3, down: 0 };

/** Rounds the decimal that a person sees: ROUND(1.005, 2) is 1.01. `digits` may be negative. */
export function rounded(value: number, digits: number, rounding: Rounding = 'half-away'): number {
  if (!Number.isFinite(value) || digits > 300) return value;
  return Big(shortened(value)).round(Math.trunc(digits), MODES[rounding]).toNumber();
}

import type { Brand } from './brand';

/**
 * Points of a criterion (điểm): the double nearest to a decimal of at most `precision` places (two unless
 * the set says otherwise). Such a double and its decimal determine each other, so equality is exact; adding
 * and rounding go through exact decimals in `scoring/decimal.ts`, never through `+`. Why: decision 0001.
 */
export type Points = Brand<number, 'Points'>;

/** A share of a whole, 0.8462 for 84,62%. */
export type Ratio = Brand<number, 'Ratio'>;

/** Declares that a number read from a sheet or from a rule's wording is an amount of points. */
export const asPoints = (value: number): Points => value as Points;

/** Declares that a number is a share: 0.8 for 80 %. */
export const asRatio = (value: number): Ratio => value as Ratio;

import { withoutNoise } from './binary-noise';
/** The denominators of shares that no decimal writes out: two thirds, five sixths. */
const DENOMINATORS = [3, 6, 7, 9] as const;

/** A share as numerator and denominator where no decimal writes it out, such as 2/3; else `null`. */
export function exactFraction(share: number): { readonly over: number; readonly under: number } | null {
  if (Number.isInteger(withoutNoise(share * 1e6))) return null;
  for (const under of DENOMINATORS) {
    const over = Math.round(share * under);
    if (over > 0 && over % under !== 0 && over / under === share) return { over, under };
  }
  return null;
}

/** "2/3"; `null` where a decimal writes the share out. */
export function fractionOf(share: number): string | null {
  const fraction = exactFraction(share);
  return fraction && `${fraction.over}/${fraction.under}`;
}

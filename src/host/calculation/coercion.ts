import { isCellError } from '../../model/cell';
import { numberInText, plainNumber } from './number-text';
import { sameNumber, shortened } from './precision';
import { ERRORS, failWith, noError } from './values';
import type { Single } from './values';

/** How values of one kind are read as another. */
export interface Coercion {
  readonly decimalMark: ',' | '.';
}

/** A value as a number, as arithmetic needs it: blank is 0, TRUE is 1, a text is read or is #VALUE!. */
export function toNumber(value: Single, { decimalMark }: Coercion): number {
  const good = noError(value);
  if (typeof good === 'number') return good;
  if (good === null) return 0;
  if (typeof good === 'boolean') return good ? 1 : 0;
  return numberInText(good, decimalMark) ?? failWith(ERRORS.value);
}

/** A value as text: blank is "", TRUE is "TRUE". */
export function toText(value: Single): string {
  const good = noError(value);
  if (typeof good === 'string') return good;
  if (good === null) return '';
  if (typeof good === 'boolean') return good ? 'TRUE' : 'FALSE';
  return plainNumber(good);
}

/** A value as a condition: a number other than 0 holds, a text does not say. */
export function toCondition(value: Single): boolean {
  const good = noError(value);
  if (typeof good === 'boolean') return good;
  if (typeof good === 'number') return good !== 0;
  if (good === null) return false;
  if (/^true$/i.test(good)) return true;
  return /^false$/i.test(good) ? false : failWith(ERRORS.value);
}

/** Numbers come before texts, texts before conditions. */
const RANKS: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/**
 * Less than 0, 0 or more than 0 as the first is smaller, equal or larger. A blank is like what it is compared
 * with: 0, "" or FALSE. Texts are equal whatever their case, numbers in their first 15 digits.
 */
export function compared(one: Single, other: Single): number {
  const first = noError(one) ?? blankLike(other);
  const second = noError(other) ?? blankLike(one);
  if (typeof first === 'number' && typeof second === 'number') {
    return sameNumber(first, second) ? 0 : shortened(first) - shortened(second);
  }
  if (typeof first === 'string' && typeof second === 'string') return comparedTexts(first, second);
  if (typeof first === 'boolean' && typeof second === 'boolean') return Number(first) - Number(second);
  return (RANKS[typeof first] ?? 0) - (RANKS[typeof second] ?? 0);
}

function blankLike(other: Single): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Whether two texts are equal to a formula. */
export const equalText = (one: string, other: string): boolean =>
  one === other || one.toLowerCase() === other.toLowerCase();

const ORDER = new Intl.Collator('en-US', { sensitivity: 'variant', caseFirst: 'false' });

function comparedTexts(one: string, other: string): number {
  if (equalText(one, other)) return 0;
  return ORDER.compare(one.toLowerCase(), other.toLowerCase());
}

/** Whether the values are the same value of the same kind. */
export function sameSingle(one: Single, other: Single): boolean {
  if (isCellError(one) || isCellError(other))
    return isCellError(one) && isCellError(other) && one.error === other.error;
  return one === other;
}

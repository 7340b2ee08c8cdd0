import { plainText } from './key';

/** How a number was written as text, so that a formula can read it the same way. */
export type WrittenForm =
  /** At most one separator, which is the decimal one: "12", "95,5", "95.5". */
  | 'decimal-text'
  /** Points group, a comma decimates: "1.234,5". */
  | 'comma-text'
  /** Commas group, a point decimates: "1,234.5". */
  | 'point-text';

export type WrittenNumber =
  | {
      readonly kind: 'number';
      /** A percentage is given as its share: "95,5%" is 0.955. */
      readonly value: number;
      readonly percent: boolean;
      readonly form: WrittenForm;
    }
  /** "1.234" may be one thousand or one and a bit. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

const SHAPE = /^([+-]?)\s?(\d[\d.,\s]*)(%|\s%|\sphần trăm)?$/i;
const POINT_GROUPS = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const COMMA_GROUPS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const SPACE_GROUPS = /^\d{1,3}( \d{3})+([.,]\d+)?$/;
const ONE_SEPARATOR = /^\d+([.,]\d+)?$/;
/** One group of three after one to three digits that do not begin with 0: a thousand or a decimal? */
const EITHER_WAY = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * Reads a number typed as text in Vietnamese or English form: "95,5 %", "0,5", "1.234,5", "12". Words next to the
 * number ("12 hồ sơ") make it no number; `ambiguous` asks the user.
 */
export function readNumber(text: string): WrittenNumber {
  const match = SHAPE.exec(plainText(text));
  if (!match?.[2]) return { kind: 'none' };
  const percent = match[3] !== undefined;
  const digits = match[2].trim();
  if (!percent && EITHER_WAY.test(digits)) return { kind: 'ambiguous' };
  const read = readDigits(digits);
  if (!read) return { kind: 'none' };
  // Dividing the digits' decimal by 100 in binary may be off by one unit in the last place; moving the
  // exponent is not.
  const value = Number(`${match[1] ?? ''}${read.plain}${percent ? 'e-2' : ''}`);
  return { kind: 'number', value, percent, form: read.form };
}

function readDigits(digits: string): { readonly plain: string; readonly form: WrittenForm } | null {
  if (ONE_SEPARATOR.test(digits)) return { plain: digits.replace(',', '.'), form: 'decimal-text' };
  if (POINT_GROUPS.test(digits)) {
    return { plain: digits.replaceAll('.', '').replace(',', '.'), form: 'comma-text' };
  }
  if (COMMA_GROUPS.test(digits)) return { plain: digits.replaceAll(',', ''), form: 'point-text' };
  if (SPACE_GROUPS.test(digits)) {
    return { plain: digits.replaceAll(' ', '').replace(',', '.'), form: 'decimal-text' };
  }
  return null;
}

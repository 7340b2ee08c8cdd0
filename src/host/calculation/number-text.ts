import { format, getFormatInfo, isDateFormat, parseDate, parseTime } from 'numfmt';
import { rounded } from './precision';

/** A number within a text, as `&` and text functions put it: up to 15 digits, no format. */
export function plainNumber(value: number): string {
  const text = value.toPrecision(15);
  const [digits = '', exponent] = text.split('e');
  const trimmed = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  if (exponent === undefined) return trimmed === '-0' ? '0' : trimmed;
  const power = Number(exponent);
  // 1E-7 and 1E+15 are written so; what lies nearer to 1 is spelled out.
  if (power < 0 && power >= -9) return spelledOut(trimmed, power);
  return `${trimmed}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function spelledOut(digits: string, power: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  return `${sign}0.${'0'.repeat(-power - 1)}${digits.replace(/[-.]/g, '')}`;
}

/**
 * The number read from a text as Excel reads what is typed: signs, groups, percentages, powers of ten, dates
 * and times; `null` where the text is none of these.
 */
export function numberInText(text: string, decimalMark: ',' | '.'): number | null {
  const trimmed = text.trim();
  const group = decimalMark === '.' ? ',' : '\\.';
  const point = decimalMark === '.' ? '\\.' : ',';
  const whole = `(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)`;
  const pattern = new RegExp(
    `^([+-]?)(?:(${whole})(?:${point}(\\d*))?|${point}(\\d+))(?:[eE]([+-]?\\d+))?\\s*(%?)$`,
  );
  const match = pattern.exec(trimmed);
  if (!match) return dateInText(trimmed, decimalMark);
  const [, sign, integer = '0', decimals, onlyDecimals, exponent = '0', percent] = match;
  const digits = integer.replace(/[.,]/g, '');
  const value = Number(`${digits}.${decimals ?? onlyDecimals ?? ''}0e${exponent}`);
  const signed = sign === '-' ? -value : value;
  return percent === '%' ? signed / 100 : signed;
}

/** Days are read in the order of the language: "31/12/2025" where the comma is the decimal mark. */
function dateInText(text: string, decimalMark: ',' | '.'): number | null {
  if (!/\d/.test(text)) return null;
  const parsed = parseDate(text, { locale: decimalMark === ',' ? 'vi' : 'en-US' }) ?? parseTime(text);
  return parsed && typeof parsed.v === 'number' ? parsed.v : null;
}

/** What a cell shows of a number in a format; "####" for a date that is not one. */
export function shownNumber(value: number, code: string, date1904: boolean): string {
  const serial = date1904 && isDateFormat(code) ? value + 1462 : value;
  try {
    return format(code, visible(serial, code), { locale: 'en-US', throws: true, dateSpanLarge: false });
  } catch {
    return plainNumber(value);
  }
}

/** Rounded as Excel rounds what it shows, from the decimal and not from the double beneath it. */
function visible(value: number, code: string): number {
  if (/general/i.test(code) || isDateFormat(code)) return value;
  const { maxDecimals, scale } = getFormatInfo(code);
  if (typeof maxDecimals !== 'number' || /[eE/]/.test(code)) return value;
  return rounded(value, maxDecimals + Math.round(Math.log10(scale)));
}

/** A text in a format: the part of the code that is for texts is put around it. */
export function formattedText(text: string, code: string): string {
  if (!code.includes('@') || code === '@') return text;
  try {
    return format(code, text, { locale: 'en-US' });
  } catch {
    return text;
  }
}

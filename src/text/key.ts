/**
 * Vietnamese text as it must be compared: the same word may be typed composed or decomposed, with the tone
 * on either vowel, with no-break spaces from Word or with an en dash for a hyphen.
 */

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u00AB\u00BB\u2033]/g;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u00B4\u0060]/g;
const MARKS = /[\u0300-\u036F]/g;
/** Grave, acute, tilde, hook above, dot below: the five tones, as against the marks that make a vowel. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Anything that `plainText` would change: marks by themselves, controls, odd spaces, dashes and quotes, two
 * spaces together, a space at either end. Most cells hold none of it and are passed through at once.
 */
const UNTIDY =
  /[^ -\uFFFF]|[\u0300-\u036F\u007F-\u00A0\u00AB\u00AD\u00B4\u00BB\u0060\u1680\u2000-\u2064\u2066-\u206F\u2126-\u212B\u2212\u3000\uF900-\uFFFF]|\s\s|^\s|\s$/;

/**
 * The text as a careful typist would have put it: NFC, one space where there were several or odd ones,
 * plain hyphens and quotes, nothing invisible. Case and marks stay.
 */
export function plainText(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(SPACES, ' ')
    .trim();
}

/** As `plainText`, but line breaks stay: level lists put one option on a line. */
export function plainLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]|_x000[DdAa]_/)
    .map(plainText)
    .filter((line) => line !== '');
}

/**
 * The key for recognising headers and fixed words: lower case, without any mark, đ as d. "Điểm tối đa",
 * "DIEM TOI DA" and a decomposed "điểm tối đa" share the key "diem toi da".
 */
export function textKey(text: string): string {
  const lower = plainText(text).toLowerCase();
  let key = '';
  for (let at = 0; at < lower.length; at++) key += bareLetter(lower.charCodeAt(at));
  return key;
}

/** Letters without their marks by their code, as they were met: a Vietnamese text uses some hundred. */
const bare: string[] = [];

const bareLetter = (code: number): string => (bare[code] ??= withoutMarks(String.fromCharCode(code)));

const withoutMarks = (letter: string): string =>
  letter.normalize('NFD').replace(MARKS, '').replace(/[đð]/g, 'd');

/**
 * The key for telling words apart where marks matter ("thiếu" is not "thiểu"): lower case, marks kept, the
 * tone moved behind its word so that "hoá" and "hóa" agree.
 */
export function markedKey(text: string): string {
  return plainText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(WORD, (word) => word.replace(TONES, '') + (word.match(TONES) ?? []).join(''))
    .replace(/[đð]/g, 'đ');
}

import { withoutDirectionMarks } from '../text/direction';

/** Picture of a control character: U+241B for ESC; those of C1, which have none, as a replacement mark. */
function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x7f) return '\u2421';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
}

const shown = (text: string): string => withoutDirectionMarks(text).replace(/[^\P{Cc}\n]/gu, picture);

/**
 * Text of a workbook as one line of a terminal: what a terminal would obey, or what would turn the reading
 * direction of the line, is made visible or left out.
 */
export const printable = (text: string): string =>
  shown(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' '));

/** The same for text of several lines. */
export const printableLines = (text: string): string =>
  shown(text.replace(/\r\n?/g, '\n').replaceAll('\t', ' '));

/** Colours and weights, which `Paint` puts around a text: the only sequences that reach a terminal. */
const ESC = '\u001B';
const PAINT = new RegExp(String.raw`(${ESC}\[[\d;]*m)`);

/** The same for lines that were painted. */
export const printablePainted = (text: string): string =>
  text
    .split(PAINT)
    .map((piece, index) => (index % 2 === 1 ? piece : printableLines(piece)))
    .join('');

/** JSON that is safe to look at: what a terminal obeys is escaped, and means the same to whoever reads it. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * The characters that a piece of XML text stands for: entities and character references replaced, line
 * ends as one line feed (XML 1.0, 2.11). `null` where it holds what no XML reader accepts.
 */
export function unescapeXml(raw: string): string | null {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  let reference = text.indexOf('&');
  if (reference === -1) return text;
  let plain = '';
  let done = 0;
  while (reference !== -1) {
    const end = text.indexOf(';', reference);
    const character = end === -1 ? null : referenced(text, reference + 1, end);
    if (character === null) return null;
    plain += text.slice(done, reference) + character;
    done = end + 1;
    reference = text.indexOf('&', done);
  }
  return plain + text.slice(done);
}

/** What is between "&" and ";": "lt" → "<", "#7849" → "ẩ"; `null` for what XML does not know. */
function referenced(text: string, start: number, end: number): string | null {
  if (text.charCodeAt(start) !== 35 /* # */) return ENTITIES.get(text.slice(start, end)) ?? null;
  const hexadecimal = text.charCodeAt(start + 1) === 120; /* x */
  const digits = start + (hexadecimal ? 2 : 1);
  const code = numberOf(text, digits, end, hexadecimal ? 16 : 10);
  const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff);
  return allowed && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}

/** The number that the digits spell, or -1. Written out because some writers give every letter as a reference. */
function numberOf(text: string, start: number, end: number, base: number): number {
  let value = end > start && end - start <= 8 ? 0 : -1;
  for (let offset = start; offset < end && value >= 0; offset++) {
    const digit = digitOf(text.charCodeAt(offset));
    value = digit < base ? value * base + digit : -1;
  }
  return value;
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : 16;
}

/** Text as the content of an element. */
export const escapeText = (text: string): string =>
  /[&<>\r]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
    : text;

/** Text as the value of an attribute in double quotes. */
export const escapeAttribute = (text: string): string =>
  /[&<>"\r\n\t]/.test(text)
    ? escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
    : text;

/**
 * Decodes the escapes of spreadsheet strings (ST_Xstring, ECMA-376 part 1, 22.9.2.19): "_x000A_" is the
 * character 000A, "_x005F_" an underscore that keeps what follows from being an escape.
 */
export const decodeXstring = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

// What XML cannot hold: control characters, the two noncharacters, halves of surrogate pairs. A carriage
// return could be held, but readers differ in what they make of it.
const UNHOLDABLE = /[^\P{Cc}\t\n\u007F-\u009F]|\p{Cs}|[\uFFFE\uFFFF]/gu;

// Latin letters with the marks of Vietnamese, digits, and the signs of everyday: nearly every text is of these alone.
const EVERYDAY =
  /^[\t\n -~\u00A0-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2013\u2014\u2018-\u201D\u2026\u2264\u2265]*$/;

/** Whether a text is known at a glance to hold no character that is escaped or that nobody sees (decision 0008). */
export const isEveryday = (text: string): boolean => EVERYDAY.test(text) && !text.includes('_x');

/** The inverse of `decodeXstring` for any text: what XML cannot hold and what looks like an escape is escaped. */
export function encodeXstring(text: string): string {
  if (isEveryday(text)) return text;
  const literal = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4})/g, '_x005F_') : text;
  return literal.replace(UNHOLDABLE, escapeCode);
}

const escapeCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

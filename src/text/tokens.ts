import { markedKey, plainText, textKey } from './key';

/** A piece of a text; `start` and `end` count UTF-16 units of the text as it was given. */
export type TextToken = WordToken | NumberToken | SignToken;

/** A run of letters. */
export interface WordToken extends Stretch {
  readonly kind: 'word';
  /** Without any mark: "quy" for "Quý". */
  readonly key: string;
  /** With its marks, wherever the tone was put: one form for "Quý" and "Qúy". */
  readonly marked: string;
  /** As written, but Roman numerals of one character ("Ⅲ") spelt out. */
  readonly letters: string;
}

/** A run of the digits 0–9. */
export interface NumberToken extends Stretch {
  readonly kind: 'number';
  readonly digits: string;
  readonly value: number;
}

/**
 * A punctuation mark in its plain form ("-" for every dash), "\n" for a line break, or "…" for a blank that
 * was left to be filled in by hand ("....", "…", "___").
 */
export interface SignToken extends Stretch {
  readonly kind: 'sign';
  readonly sign: string;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const PIECE =
  /(?<word>[\p{L}\p{M}\p{Nl}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+)|(?<number>[0-9]+)|(?<line>\r\n|[\r\n\u0085\u2028\u2029])|(?<space>\s+?)|(?<blank>\.{2,}|…+\.*|_+)|(?<sign>.)/gsu;

/** Splits a text into words, numbers and signs. Spaces are dropped; whoever needs them compares positions. */
export function tokensOf(text: string): readonly TextToken[] {
  const tokens: TextToken[] = [];
  for (const match of text.matchAll(PIECE)) {
    const token = tokenOf(match);
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf(match: RegExpExecArray): TextToken | null {
  const raw = match[0];
  const groups = match.groups ?? {};
  const stretch: Stretch = { start: match.index, end: match.index + raw.length };
  if (groups['word'] !== undefined) return wordToken(raw, stretch);
  if (groups['number'] !== undefined) return { kind: 'number', digits: raw, value: Number(raw), ...stretch };
  if (groups['line'] !== undefined) return { kind: 'sign', sign: '\n', ...stretch };
  if (groups['blank'] !== undefined) return { kind: 'sign', sign: '…', ...stretch };
  const sign = groups['space'] === undefined ? plainText(raw) : '';
  return sign === '' ? null : { kind: 'sign', sign, ...stretch };
}

function wordToken(raw: string, stretch: Stretch): WordToken | null {
  const letters = plainText(raw).normalize('NFKC');
  if (letters === '') return null;
  return { kind: 'word', key: textKey(letters), marked: markedKey(letters), letters, ...stretch };
}

/** True where nothing, not even a space, is between the token and the one before it. */
export const touchesPrevious = (tokens: readonly TextToken[], index: number): boolean =>
  index > 0 && tokens[index]?.start === tokens[index - 1]?.end;

/** True where the token is one of these signs. */
export const isSign = (token: TextToken | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.sign);

/** The number at this place, if it lies within the bounds. */
export function numberAt(
  tokens: readonly TextToken[],
  index: number,
  least: number,
  most: number,
): number | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.value < least || token.value > most) return null;
  return token.value;
}

/** What a production of the grammar read, and where the next token is. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly next: number;
}

export const parsed = <Value>(value: Value, next: number): Parsed<Value> => ({ value, next });

/** A production: reads from a place on, or says that its form is not there. */
export type Production<Value> = (tokens: readonly TextToken[], index: number) => Parsed<Value> | null;

/** The first of these forms that is at the place. */
export const firstOf =
  <Value>(...forms: readonly Production<Value>[]): Production<Value> =>
  (tokens, index) => {
    for (const form of forms) {
      const read = form(tokens, index);
      if (read) return read;
    }
    return null;
  };

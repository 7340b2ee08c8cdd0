import { markedKey, plainText } from '../../text/key';

/**
 * A piece of a scoring wording. `marked` is lower case with its marks in one order, `key` without any;
 * `start` and `end` cut the piece out of the text, so that a level keeps its label as written.
 */
export interface Token {
  readonly kind: 'number' | 'date' | 'word' | 'symbol';
  readonly key: string;
  readonly marked: string;
  /** True for a word typed without any mark: "dung" may be "đúng" or "dùng". */
  readonly isBare: boolean;
  readonly start: number;
  readonly end: number;
  /** Of a number: its value, a percentage as its share. */
  readonly value: number;
  readonly percent: boolean;
}

/** A wording cut into tokens; `text` is the plain text that the tokens' positions refer to. */
export interface Lexed {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const PIECES = new RegExp(
  [
    String.raw`(?<date>\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2}\/\d{1,2}(?![\d%]|\s%))`,
    String.raw`(?<number>\d+(?:[.,]\d+)*)(?<percent>\s*(?:%|phần trăm))?`,
    // The × of a formula may touch what follows it: "(b/a)xđiểm tối đa".
    String.raw`(?<word>[xX](?=điểm|số)|[\p{L}\p{M}]+)`,
    String.raw`(?<symbol>>\s?=|=\s?>|<\s?=|=\s?<|[^\s])`,
  ].join('|'),
  'gu',
);

/** One way of writing each comparison and operation. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '>=': '≥',
  '=>': '≥',
  '<=': '≤',
  '=<': '≤',
  '⩾': '≥',
  '⩽': '≤',
  '*': '×',
  '·': '×',
  '÷': '/',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '→': ':',
  '⇒': ':',
};

/** Cuts a wording into numbers, dates, words and symbols. */
export function lex(wording: string): Lexed {
  const text = plainText(wording);
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECES)) tokens.push(tokenOf(match));
  return { text, tokens };
}

function tokenOf(match: RegExpMatchArray): Token {
  const whole = match[0];
  const start = match.index ?? 0;
  const base = { start, end: start + whole.length, value: 0, percent: false };
  const groups = match.groups ?? {};
  if (groups.date !== undefined) return { ...base, ...plainKey(whole), kind: 'date' };
  if (groups.number !== undefined) return numberToken(base, groups.number, groups.percent !== undefined);
  if (groups.word !== undefined) return { ...base, kind: 'word', ...wordKey(whole) };
  const symbol = whole.replace(/\s/g, '');
  return { ...base, ...plainKey(SYMBOLS[symbol] ?? symbol), kind: 'symbol' };
}

type Key = Pick<Token, 'key' | 'marked' | 'isBare'>;

/** Scales are written with few words; their keys are made once. Emptied when odd text has filled it. */
const keys = new Map<string, Key>();
const MOST_KEYS = 4000;

function wordKey(word: string): Key {
  const known = keys.get(word);
  if (known) return known;
  const marked = markedKey(word);
  const key = marked.replace(/[\u0300-\u036F]/g, '').replaceAll('đ', 'd');
  const made = { key, marked, isBare: key === marked };
  if (keys.size >= MOST_KEYS) keys.clear();
  keys.set(word, made);
  return made;
}

const plainKey = (key: string): Key => ({
  key,
  marked: key,
  isBare: true,
});

/** "0,5", "1.5" and "1,234.5"; points and percentages of a wording never need grouping by thousands. */
function numberToken(base: Pick<Token, 'start' | 'end'>, digits: string, percent: boolean): Token {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const plain = last < 0 ? digits : `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`;
  const value = Number(plain + (percent ? 'e-2' : ''));
  return { ...base, ...plainKey(plain), kind: 'number', value, percent };
}

/** The text that tokens `from` up to but not including `to` cover, as it was written. */
export function sliceText(lexed: Lexed, from: number, to: number): string {
  const first = lexed.tokens[from];
  const last = lexed.tokens[to - 1];
  return first && last && to > from ? lexed.text.slice(first.start, last.end) : '';
}

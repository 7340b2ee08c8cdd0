import { markedKey, plainText } from '../../../text/key';

/**
 * A piece of a scoring wording. `marked` is lower case with its marks in one order, `key` without any;
 * `start` and `end` cut the piece out of the text, so that a level keeps its label as written.
 */
export interface Token {
  readonly kind: 'number' | 'date' | 'word' | 'symbol';
  readonly key: string;
  readonly marked: string;
  /** True for a word of a text typed without any mark: "dung" may be "đúng" or "dùng". */
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
    String.raw`(?<over>\d{1,2})⁄(?<under>\d{1,2})`,
    String.raw`(?<number>\d+(?:[.,]\d+)*)(?:(?<percent>\s*(?:%|phần trăm|‰|phần nghìn))|(?<thousands>\s*(?:nghìn|ngàn)(?!\s*đồng)(?![\p{L}])))?`,
    // Money is declared as it is worded, "100 nghìn đồng" as 100.
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
  for (const match of text.matchAll(PIECES)) tokens.push(tokenOf(match, text));
  // Who types "đủ 03 nội dung" with its marks means "dung", and no "đúng".
  const isMarked = tokens.some(({ kind, isBare }) => kind === 'word' && !isBare);
  return { text, tokens: isMarked ? tokens.map(withoutDoubt) : tokens };
}

const withoutDoubt = (token: Token): Token =>
  token.kind === 'word' && token.isBare ? { ...token, isBare: false } : token;

function tokenOf(match: RegExpMatchArray, text: string): Token {
  const whole = match[0];
  const start = match.index ?? 0;
  const base = { start, end: start + whole.length, value: 0, percent: false };
  const groups = match.groups ?? {};
  if (groups.date !== undefined) return { ...base, ...plainKey(whole), kind: 'date' };
  const { over, under } = groups;
  if (over !== undefined)
    return {
      ...base,
      ...plainKey(whole),
      kind: 'number',
      value: Number(over) / Number(under),
      percent: true,
    };
  if (groups.number !== undefined) {
    const percent = groups.percent !== undefined;
    const isGrouped = !percent && groupsThousands(groups.number, text.slice(0, start), text.slice(base.end));
    const digits = isGrouped ? groups.number.replace(/[.,]/g, '') : groups.number;
    const power = percent ? shareOfSign(groups.percent) : groups.thousands === undefined ? 0 : 3;
    return numberToken(base, digits, { percent, power });
  }
  if (groups.word !== undefined) return { ...base, kind: 'word', ...wordKey(whole) };
  const symbol = whole.replace(/\s/g, '');
  return { ...base, ...plainKey(SYMBOLS[symbol] ?? symbol), kind: 'symbol' };
}

/** "5%" is 5 hundredths, "5‰" 5 thousandths. */
const shareOfSign = (sign: string | undefined): number => (/‰|nghìn/iu.test(sign ?? '') ? -3 : -2);

type Key = Pick<Token, 'key' | 'marked' | 'isBare'>;

/** Scales are written with few words; their keys are made once. Emptied when odd text has filled it. */
const keys = new Map<string, Key>();
const MAX_KEYS = 4000;

function wordKey(word: string): Key {
  const known = keys.get(word);
  if (known) return known;
  const marked = markedKey(word);
  const key = marked.replace(/[\u0300-\u036F]/g, '').replaceAll('đ', 'd');
  const made = { key, marked, isBare: key === marked };
  if (keys.size >= MAX_KEYS) keys.clear();
  keys.set(word, made);
  return made;
}

const plainKey = (key: string): Key => ({
  key,
  marked: key,
  isBare: true,
});

/** Before and after a figure that is an amount of points: "trừ 1.250", "× 1,125", "1.500 điểm", ": 1.000". */
const BEFORE_POINTS = /(?:[×*+]|(?<![\p{L}])x|được|trừ|cộng|chấm|nhân)\s*$/iu;
const AWARD_SIGN = /[:=]\s*$/u;
const POINTS_BEHIND = /^\s*(?:số )?(?:điểm|đ)(?![\p{L}])/iu;

/**
 * True for the stops of "10.000 lượt" and "1.234.567": they part thousands. Points and percentages are never that
 * large, so their three places, "1.125 điểm", are decimals; so are those behind a comma, unless they end in 0.
 */
function groupsThousands(digits: string, before: string, after: string): boolean {
  if (/^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/.test(digits)) return true;
  if (!/^[1-9]\d{0,2}(?:\.\d{3}|,\d\d0)$/.test(digits)) return false;
  if (POINTS_BEHIND.test(after) || BEFORE_POINTS.test(before)) return false;
  return !AWARD_SIGN.test(before) || /^\s*\p{L}/u.test(after);
}

/** "0,5", "1.5" and "1,234.5". */
function numberToken(
  base: Pick<Token, 'start' | 'end'>,
  digits: string,
  { percent, power }: { readonly percent: boolean; readonly power: number },
): Token {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  const plain = last < 0 ? digits : `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`;
  const value = Number(`${plain}e${power}`);
  return { ...base, ...plainKey(plain), kind: 'number', value, percent };
}

/** The text that tokens `from` up to but not including `to` cover, as it was written. */
export function sliceText(lexed: Lexed, from: number, to: number): string {
  const first = lexed.tokens[from];
  const last = lexed.tokens[to - 1];
  return first && last && to > from ? lexed.text.slice(first.start, last.end) : '';
}

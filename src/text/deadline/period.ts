import { isMonthWord, isYearWord, shortYearAt, writtenDate, yearAt } from '../date/date-grammar';
import type { Span, SpanKind } from './span';
import { dateSpan, months } from './span';
import { isTimes, numeralAt } from './words';
import { wordTest } from '../phrases';
import type { Parsed, Production, TextToken } from '../tokens';
import { isSign, numberAt, parsed, touchesPrevious } from '../tokens';

/** "/2026", "/ năm 2026", "-2026", ".2026", " năm 2026", ", năm 2026", " 2026", "/26" behind a month or a quarter. */
function yearBehind(tokens: readonly TextToken[], index: number): Parsed<number | null> {
  const separated = isSign(tokens[index], '/-.') ? index + 1 : index;
  const named = isSign(tokens[index], ',') ? index + 1 : index;
  const place = isYearWord(tokens[named]) ? named + 1 : behindYearWord(tokens, separated);
  const year = yearAt(tokens, place);
  if (year !== null) return parsed(year, place + 1);
  const short = isSign(tokens[index], '/') ? shortYearAt(tokens, index + 1) : null;
  return short === null ? parsed(null, index) : parsed(short, index + 2);
}

const behindYearWord = (tokens: readonly TextToken[], index: number): number =>
  isYearWord(tokens[index]) ? index + 1 : index;

/** A number that goes on as a date ("1/6/2026") or counts something ("6 tháng") is no month and no quarter. */
const isDateUnit = wordTest('ngày', 'tháng', 'quý', 'quí', 'lần', 'tuần', 'giờ', 'h');
const goesOnOtherwise = (tokens: readonly TextToken[], index: number): boolean =>
  isDateUnit(tokens[index]) ||
  isSign(tokens[index], '%') ||
  (isSign(tokens[index], '/.') && tokens[index + 1]?.kind === 'number');

function withYear(kind: SpanKind, first: number, last: number) {
  return (tokens: readonly TextToken[], index: number): Parsed<Span> | null => {
    const year = yearBehind(tokens, index);
    if (isTimes(tokens[year.next])) return null;
    return parsed(months(kind, year.value, first, last), year.next);
  };
}

const monthOf = (month: number) => withYear('month', month, month);
const quarterOf = (quarter: number) => withYear('quarter', quarter * 3 - 2, quarter * 3);

/** "3", "03" or "ba" behind the word for month. */
export function monthNumber(tokens: readonly TextToken[], index: number): Parsed<number> | null {
  const digits = numberAt(tokens, index, 1, 12);
  return digits === null ? numeralAt(tokens, index) : parsed(digits, index + 1);
}

/** "T3/2026", "T.3" and "Th3" are months; there is no weekday among deadlines. */
const isMonthLetter = wordTest('t', 'th');

export const month: Production<Span> = (tokens, index) => {
  const isLetter = isMonthLetter(tokens[index]);
  if (!isLetter && !isMonthWord(tokens[index])) return null;
  const place = isLetter && isSign(tokens[index + 1], '.') ? index + 2 : index + 1;
  const number = isLetter ? digitsOnly(tokens, place, 12) : monthNumber(tokens, place);
  return number && monthOf(number.value)(tokens, number.next);
};

function digitsOnly(tokens: readonly TextToken[], index: number, most: number): Parsed<number> | null {
  const value = numberAt(tokens, index, 1, most);
  return value === null ? null : parsed(value, index + 1);
}

/** A further month in a row that the word "tháng" has opened: ", 6", "- 7/2026". */
export const furtherMonth: Production<Span> = (tokens, index) => {
  const number = digitsOnly(tokens, index, 12);
  return number && further(tokens, number, monthOf);
};

function further(
  tokens: readonly TextToken[],
  number: Parsed<number>,
  spanOf: (number: number) => Production<Span>,
): Parsed<Span> | null {
  const span = spanOf(number.value)(tokens, number.next);
  return span && !goesOnOtherwise(tokens, span.next) ? span : null;
}

/** "12/2025" and "6-2026" without any word. */
export const monthAndYear: Production<Span> = (tokens, index) => {
  const number = numberAt(tokens, index, 1, 12);
  const year = isSign(tokens[index + 1], '/-.') ? yearAt(tokens, index + 2) : null;
  return number === null || year === null ? null : parsed(months('month', year, number, number), index + 3);
};

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['II', 2],
  ['III', 3],
  ['IV', 4],
]);

/**
 * I–IV in either case, 1–4, and a Roman numeral in which optical recognition took I for 1 or l. Digits
 * alone are not repaired: "11" may be II, and may be a slip for the month.
 */
function quarterOfLetters(letters: string): number | null {
  if (/^\d+$/.test(letters)) return /^0?[1-4]$/.test(letters) ? Number(letters) : null;
  return ROMAN.get(letters.replace(/[1l]/g, 'I').toUpperCase()) ?? null;
}

const lettersOf = (token: TextToken | undefined): string =>
  token?.kind === 'word' ? token.letters : token?.kind === 'number' ? token.digits : '';

/** Joins tokens without a space between them: "1I" is a number and a word to the lexer. */
function quarterNumber(tokens: readonly TextToken[], index: number): Parsed<number> | null {
  let letters = lettersOf(tokens[index]);
  let next = index + 1;
  while (next < index + 4 && touchesPrevious(tokens, next) && lettersOf(tokens[next]) !== '') {
    letters += lettersOf(tokens[next]);
    next += 1;
  }
  const value = quarterOfLetters(letters);
  if (value !== null) return parsed(value, next);
  const word = numeralAt(tokens, index);
  return word && word.value <= 4 ? word : null;
}

/** In the spelling of north and south, and the letter alone. */
const QUARTER_HEADS: ReadonlySet<string> = new Set(['quy', 'qui', 'q']);

/** "Quý" with any marks is trusted before a number from 1 to 4; "Q" too. */
export const quarter: Production<Span> = (tokens, index) => {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const glued = /^(quy|q)[ivl]+$/.exec(token.key)?.[1];
  if (glued) {
    const value = quarterOfLetters(token.letters.slice(glued.length));
    return value === null ? null : quarterOf(value)(tokens, index + 1);
  }
  if (!QUARTER_HEADS.has(token.key)) return null;
  const number = quarterNumber(tokens, isSign(tokens[index + 1], '.') ? index + 2 : index + 1);
  return number && quarterOf(number.value)(tokens, number.next);
};

/** A further quarter in a row that the word "quý" has opened: ", IV", "-II/2026". */
export const furtherQuarter: Production<Span> = (tokens, index) => {
  const number = quarterNumber(tokens, index);
  return number && further(tokens, number, quarterOf);
};

/** A day, or the month in which a day is to be filled in. */
export const date: Production<Span> = (tokens, index) => {
  const read = writtenDate(tokens, index);
  return read && parsed(dateSpan(read.value.year, read.value.month, read.value.day), read.next);
};

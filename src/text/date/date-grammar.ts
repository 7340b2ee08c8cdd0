import { daysInMonth } from './day';
import { numeralAt } from '../deadline/words';
import { wordTest } from '../phrases';
import type { Parsed, Production, TextToken } from '../tokens';
import { firstOf, isSign, numberAt } from '../tokens';

/** A date as far as it is written out. Day and month are in dd/mm order, always. */
export interface DateFigures {
  /** `null` where it is left blank: "ngày   tháng 12 năm 2025". */
  readonly day: number | null;
  readonly month: number;
  /** `null` where none is written: "30/6". */
  readonly year: number | null;
}

export const isDayWord = wordTest('ngày');
/** "Thg" is how programs shorten it: "5 thg 3, 2026". */
export const isMonthWord = wordTest('tháng', 'thg');
export const isYearWord = wordTest('năm');
export const isOfWord = wordTest('của');

/** Years that a plan, a report or a law may be of. */
export const yearAt = (tokens: readonly TextToken[], index: number): number | null => {
  const token = tokens[index];
  return token?.kind === 'number' && token.digits.length === 4 ? numberAt(tokens, index, 1900, 2199) : null;
};

/** Years that are written with two digits, if at all. */
const SHORT_YEARS = { from: 20, to: 49 };
const isShortYear = (value: number): boolean => value >= SHORT_YEARS.from && value <= SHORT_YEARS.to;

/** 20 to 49 in two digits stand for 2020 to 2049. */
export function shortYearAt(tokens: readonly TextToken[], index: number): number | null {
  const token = tokens[index];
  return token?.kind === 'number' && token.digits.length === 2 && isShortYear(token.value)
    ? 2000 + token.value
    : null;
}

/** 29/02 is a day where no year says otherwise. */
const SOME_LEAP_YEAR = 2000;

function figures(
  day: number | null,
  month: number,
  year: number | null,
  next: number,
): Parsed<DateFigures> | null {
  if (day !== null && (day < 1 || day > daysInMonth(year ?? SOME_LEAP_YEAR, month))) return null;
  return { value: { day, month, year }, next };
}

const skip = (
  tokens: readonly TextToken[],
  index: number,
  test: (token: TextToken | undefined) => boolean,
): number => (test(tokens[index]) ? index + 1 : index);

/** "24/12/2025", "10-02-2025", "10.02.2025", "01/6/26" (but not "25/6/26", which may begin with its year). */
const threeNumbers: Production<DateFigures> = (tokens, index) => {
  const day = numberAt(tokens, index, 1, 31);
  const month = numberAt(tokens, index + 2, 1, 12);
  const separator = tokens[index + 1];
  if (day === null || month === null || separator?.kind !== 'sign') return null;
  if (!isSign(separator, '/-.') || !isSign(tokens[index + 3], separator.sign)) return null;
  if (isSign(tokens[index + 5], separator.sign) && tokens[index + 6]?.kind === 'number') return null;
  const year = yearAt(tokens, index + 4) ?? (isShortYear(day) ? null : shortYearAt(tokens, index + 4));
  return year === null ? null : figures(day, month, year, index + 5);
};

/** "2026-06-18", ISO 8601, and "2026/06/18". */
const isoDate: Production<DateFigures> = (tokens, index) => {
  const year = yearAt(tokens, index);
  const month = numberAt(tokens, index + 2, 1, 12);
  const day = numberAt(tokens, index + 4, 1, 31);
  const separator = tokens[index + 1];
  const separated =
    separator?.kind === 'sign' && isSign(separator, '-/') && isSign(tokens[index + 3], separator.sign);
  return year === null || month === null || day === null || !separated
    ? null
    : figures(day, month, year, index + 5);
};

/** "30/6"; with a dash or a point it would be a range or a decimal number. */
const dayAndMonth: Production<DateFigures> = (tokens, index) => {
  const day = numberAt(tokens, index, 1, 31);
  const month = numberAt(tokens, index + 2, 1, 12);
  if (day === null || month === null || !isSign(tokens[index + 1], '/')) return null;
  const goesOn = isSign(tokens[index + 3], '/.-') && tokens[index + 4]?.kind === 'number';
  // "01/3 - 30/6/2026" goes on with another date, "01/3-2026" with what may be a year.
  const another = isSign(tokens[index + 3], '-') && isSign(tokens[index + 5], '/');
  return goesOn && !another ? null : figures(day, month, null, index + 3);
};

/** "24 tháng 12 năm 2025", "5 tháng 9", "15 tháng 6/2026", "5 thg 3, 2026", "5-thg 3-2026", "05 Tháng Ba 2026". */
const dayOfNamedMonth: Production<DateFigures> = (tokens, index) => {
  const day = numberAt(tokens, index, 1, 31);
  const isDashed = isSign(tokens[index + 1], '-');
  const monthWord = isDashed ? index + 2 : index + 1;
  if (day === null || !isMonthWord(tokens[monthWord])) return null;
  const digits = numberAt(tokens, monthWord + 1, 1, 12);
  const month = digits === null ? numeralAt(tokens, monthWord + 1) : { value: digits, next: monthWord + 2 };
  if (month === null) return null;
  // "Tháng sau" without its mark is "tháng sáu": words need the year behind them.
  const year = yearBehind(tokens, month.next) ?? bareYear(tokens, month.next, isDashed);
  if (year) return figures(day, month.value, year.value, year.next);
  return isDashed || digits === null ? null : figures(day, month.value, null, month.next);
};

/** The year as programs put it behind a month in words: " 2026", ", 2026", and "-2026" of "5-thg 3-2026". */
function bareYear(tokens: readonly TextToken[], index: number, isDashed: boolean): Parsed<number> | null {
  const place = isSign(tokens[index], isDashed ? '-' : ',') ? index + 1 : index;
  const year = yearAt(tokens, place);
  return year === null ? null : { value: year, next: place + 1 };
}

/** " năm 2025", "/2025", ", năm 2025" behind a month. */
function yearBehind(tokens: readonly TextToken[], index: number): Parsed<number> | null {
  const named = skip(tokens, index, (token) => isSign(token, ','));
  const place = isYearWord(tokens[named]) ? named + 1 : isSign(tokens[index], '/') ? index + 1 : null;
  const year = place === null ? null : yearAt(tokens, place);
  return year === null || place === null ? null : { value: year, next: place + 1 };
}

/** "ngày   tháng 12 năm 2025", "ngày … /12/2025", "/12/2025": the day is left to be filled in. */
const dayLeftBlank: Production<DateFigures> = (tokens, index) => {
  const blank = skip(tokens, index, (token) => isSign(token, '…'));
  if (!isMonthWord(tokens[blank]) && !isSign(tokens[blank], '/')) return null;
  const month = numberAt(tokens, blank + 1, 1, 12);
  const year = yearBehind(tokens, blank + 2);
  return month === null || year === null ? null : figures(null, month, year.value, year.next);
};

const withoutDayWord = firstOf(threeNumbers, isoDate, dayOfNamedMonth, dayAndMonth);
const behindDayWord = firstOf(withoutDayWord, dayLeftBlank);

/** A date with or without "ngày". A month alone is not a date, a day left blank behind "ngày" is. */
export const writtenDate: Production<DateFigures> = (tokens, index) => {
  if (isDayWord(tokens[index])) return behindDayWord(tokens, index + 1);
  const blank = isSign(tokens[index], '…') || isSign(tokens[index], '/');
  return blank ? dayLeftBlank(tokens, index) : withoutDayWord(tokens, index);
};

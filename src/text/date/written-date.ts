import type { Day } from '../../model/task';
import { dayOf } from './day';
import type { DateFigures } from './date-grammar';
import { isDayWord, isMonthWord, isYearWord, writtenDate, yearAt } from './date-grammar';
import type { Parsed, Production, TextToken } from '../tokens';
import { firstOf, isSign, numberAt, tokensOf } from '../tokens';

/** A date as far as it can be read. A draft often leaves its day blank. */
export type WrittenDate =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'unreadable' };

const UNREADABLE: WrittenDate = { kind: 'unreadable' };

/** "tháng 12 năm 2025", "tháng 12/2025", "12/2025". */
const monthOnly: Production<DateFigures> = (tokens, index) => {
  const place = isMonthWord(tokens[index]) ? index + 1 : index;
  const month = numberAt(tokens, place, 1, 12);
  const joined = isYearWord(tokens[place + 1]) || isSign(tokens[place + 1], '/-');
  const year = joined ? yearAt(tokens, place + 2) : null;
  return month === null || year === null ? null : { value: { day: null, month, year }, next: place + 3 };
};

const anyDate = firstOf(writtenDate, monthOnly);

/** The date that is at a place of a text; `null` where none that names its year is there. */
export function dateAt(tokens: readonly TextToken[], index: number): Parsed<WrittenDate> | null {
  const read = anyDate(tokens, index);
  if (!read || read.value.year === null) return null;
  const { day, month, year } = read.value;
  if (day === null) return { value: { kind: 'month', year, month }, next: read.next };
  const known = dayOf(year, month, day);
  return known === null ? null : { value: { kind: 'day', day: known }, next: read.next };
}

/**
 * Reads a date written as text: "01/6/2026", "10-02-2025", "10.02.2025", "2026-06-18", "ngày 24 tháng 12 năm
 * 2025", also behind a place ("Lai Châu, ngày 24 tháng 12 năm 2025"). Day and month are never swapped: the
 * order is dd/mm always, so that "13/25/2025" is unreadable. Years of two digits stand for 2020–2049 and are
 * read only where the first number cannot be such a year itself: "01/6/26", not "25/6/26". A time of day and a day
 * of the week beside it are passed over ("14:05:09 5/3/2026", "Thứ năm, 5 tháng 3, 2026"). A date without a
 * year, two dates and any other words make it unreadable.
 */
export function readWrittenDate(text: string): WrittenDate {
  const tokens = tokensOf(withoutTime(text)).filter((token) => !isSign(token, '\n'));
  const dayWord = tokens.findIndex((token) => isDayWord(token));
  const start = Math.max(0, dayWord);
  if (tokens.slice(0, start).some((token) => token.kind === 'number')) return UNREADABLE;
  const read = dateAt(tokens, start);
  const rest = tokens.slice(read?.next ?? 0);
  return read && rest.every((token) => isSign(token, '.;,)')) ? read.value : UNREADABLE;
}

const TIME =
  /(?:\bT|\s|^)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*(?:SA|CH|AM|PM)\b)?Z?|(?<=\d)T\d{2}:\d{2}[\d:.]*Z?/giu;
const WEEKDAY = /^\s*(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật)\s*,?\s+/iu;

/** Without the time of day and the day of the week that programs add to a date. */
const withoutTime = (text: string): string =>
  text.includes(':') || /^\s*(?:th|ch)/iu.test(text)
    ? text.normalize('NFC').replace(TIME, ' ').replace(WEEKDAY, '')
    : text;

/**
 * The one day that words name among others: "Đã hoàn thành ngày 25/3/2026", "xong ngày 5 tháng 3". A day without its
 * year counts behind "ngày" only, in the year given. `null` where the words name none or several.
 */
export function dayInWords(text: string, year: number | null): Day | null {
  const tokens = tokensOf(text).filter((token) => !isSign(token, '\n'));
  const days = new Set<Day>();
  for (let index = 0; index < tokens.length;) {
    const read = writtenDate(tokens, index);
    const figures = read?.value;
    const inYear = figures?.year ?? (isDayWord(tokens[index]) ? year : null);
    const day =
      figures && figures.day !== null && inYear !== null ? dayOf(inYear, figures.month, figures.day) : null;
    if (day !== null) days.add(day);
    index = read?.next ?? index + 1;
  }
  const [only, another] = days;
  return only !== undefined && another === undefined ? only : null;
}

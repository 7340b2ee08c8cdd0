import type { CellValue } from '../model/cell';
import type { Day } from '../model/task';
import { dayFromSerial, dayOf } from './day';
import type { DateFigures } from './date-grammar';
import { isDayWord, isMonthWord, isYearWord, writtenDate, yearAt } from './date-grammar';
import type { Parsed, Production, TextToken } from './tokens';
import { firstOf, isSign, numberAt, tokensOf } from './tokens';

/** A date as far as it can be read. A draft often leaves its day blank. */
export type WrittenDate =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'unreadable' };

const UNREADABLE: WrittenDate = { kind: 'unreadable' };

/** "tháng 12 năm 2025", "tháng 12/2025", "12/2025". */
const monthOnly: Production<DateFigures> = (tokens, at) => {
  const place = isMonthWord(tokens[at]) ? at + 1 : at;
  const month = numberAt(tokens, place, 1, 12);
  const joined = isYearWord(tokens[place + 1]) || isSign(tokens[place + 1], '/-');
  const year = joined ? yearAt(tokens, place + 2) : null;
  return month === null || year === null ? null : { value: { day: null, month, year }, next: place + 3 };
};

const anyDate = firstOf(writtenDate, monthOnly);

/** The date that stands at a place of a text; `null` where none that names its year stands there. */
export function dateAt(tokens: readonly TextToken[], at: number): Parsed<WrittenDate> | null {
  const read = anyDate(tokens, at);
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
 * read only where the first number cannot be such a year itself: "01/6/26", not "25/6/26". A date without a
 * year, two dates and any other words make it unreadable.
 */
export function readWrittenDate(text: string): WrittenDate {
  const tokens = tokensOf(text).filter((token) => !isSign(token, '\n'));
  const dayWord = tokens.findIndex((token) => isDayWord(token));
  const start = Math.max(0, dayWord);
  if (tokens.slice(0, start).some((token) => token.kind === 'number')) return UNREADABLE;
  const read = dateAt(tokens, start);
  const rest = tokens.slice(read?.next ?? 0);
  return read && rest.every((token) => isSign(token, '.;,)')) ? read.value : UNREADABLE;
}

/** How a cell's number is to be taken. */
export interface DateCellOptions {
  /** True where the cell's number format shows a date. */
  readonly isDate: boolean;
  /** True in workbooks that count days from 1904. */
  readonly date1904: boolean;
}

/** Reads a date cell: a number under a date format, or text as `readWrittenDate` does. */
export function readDateCell(value: CellValue, { isDate, date1904 }: DateCellOptions): WrittenDate {
  if (typeof value === 'string') return readWrittenDate(value);
  if (typeof value !== 'number' || !isDate) return UNREADABLE;
  const day = dayFromSerial(value, date1904);
  return day === null ? UNREADABLE : { kind: 'day', day };
}

import type { Day } from '../../model/task';
import { asDay } from '../../model/task';

/** A day taken apart; months count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Excel knows no day after 31/12/9999. */
const LAST_YEAR = 9999;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days a month has (28–31); 0 for a month that there is not. */
export const daysInMonth = (year: number, month: number): number =>
  (MONTH_LENGTHS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);

const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** The day of these numbers, years 1–9999; `null` where the calendar has no such day (31/6, 29/02/2026). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!isWithin(year, 1, LAST_YEAR) || !isWithin(month, 1, 12)) return null;
  if (!isWithin(day, 1, daysInMonth(year, month))) return null;
  const padded = (value: number, width: number): string => String(value).padStart(width, '0');
  return asDay(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
}

/** Takes "2026-03-31" apart; `null` for text that is not a day of the calendar. */
export function partsOfDay(day: string): DayParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return dayOf(parts.year, parts.month, parts.day) === null ? null : parts;
}

/** True for "2026-03-31", false for "2026-02-30" and for any other text. */
export const isDay = (text: string): text is Day => partsOfDay(text) !== null;

/** 31/01 for January and so on; `null` for a month or a year that there is not. */
export const lastDayOfMonth = (year: number, month: number): Day | null =>
  dayOf(year, month, daysInMonth(year, month));

/** The day this many days later (or earlier, below 0); `null` outside the years 1–9999 and for no day. */
export function addDays(day: Day, count: number): Day | null {
  const parts = partsOfDay(day);
  return parts === null ? null : dayOfNumber(numberOfDay(parts) + count);
}

/** How many days lie from the first to the second; `null` where one of them is no day. */
export function daysBetween(from: Day, to: Day): number | null {
  const [first, last] = [partsOfDay(from), partsOfDay(to)];
  return first === null || last === null ? null : numberOfDay(last) - numberOfDay(first);
}

/** "31/03/2026", the form of Nghị định 30/2020/NĐ-CP in figures; the text itself where it is no day. */
export function writeDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return year && month && date ? `${date}/${month}/${year}` : day;
}

/**
 * "03/7/2026", the form inside sentences: Nghị định 30/2020/NĐ-CP puts a 0 only before days under 10 and before the
 * months 1 and 2. Cells keep `writeDay`, so that a column is aligned.
 */
export const writeDayInSentence = (day: Day): string => writeDay(day).replace(/\/0([3-9])\//, '/$1/');

/** The day before a serial number of 1 in either of Excel's systems, and the serials that each one knows. */
const DAY_ZERO_1900 = { year: 1899, month: 12, day: 31 };
const DAY_ZERO_1904 = { year: 1904, month: 1, day: 1 };
/** Excel counts a 29/02/1900 that never was, as Lotus 1-2-3 did; from there on it is one day ahead. */
const SERIAL_OF_NO_DAY = 60;

/**
 * The day of an Excel serial number; its fraction, the time of day, is dropped. Serial 1 is 01/01/1900, or
 * 02/01/1904 in old Mac workbooks, where 0 is 01/01/1904. `null` for serials before the first day, after
 * 31/12/9999, and for serial 60 of the 1900 system, the leap day that there was not.
 */
export function dayFromSerial(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial);
  if (!Number.isSafeInteger(whole)) return null;
  if (date1904) return whole < 0 ? null : dayOfNumber(numberOfDay(DAY_ZERO_1904) + whole);
  if (whole < 1 || whole === SERIAL_OF_NO_DAY) return null;
  const counted = whole > SERIAL_OF_NO_DAY ? whole - 1 : whole;
  return dayOfNumber(numberOfDay(DAY_ZERO_1900) + counted);
}

/** The serial number under which Excel keeps a day; `null` for days before the system's first. */
export function serialFromDay(day: Day, date1904: boolean): number | null {
  const parts = partsOfDay(day);
  if (parts === null) return null;
  const zero = numberOfDay(date1904 ? DAY_ZERO_1904 : DAY_ZERO_1900);
  const counted = numberOfDay(parts) - zero;
  if (counted < (date1904 ? 0 : 1)) return null;
  return !date1904 && counted >= SERIAL_OF_NO_DAY ? counted + 1 : counted;
}

/** Days of the Gregorian calendar in 400, 100, 4 years and 1 year. */
const DAYS_400 = 146_097;
const DAYS_100 = 36_524;
const DAYS_4 = 1_461;
const DAYS_1 = 365;
/** Days before the month within a year that begins in March, so that the leap day comes last. */
const daysBeforeMonth = (fromMarch: number): number => Math.floor((153 * fromMarch + 2) / 5);

/** Counts days from 01/03 of year 0. */
function numberOfDay({ year, month, day }: DayParts): number {
  const fromMarch = (month + 9) % 12;
  const marchYear = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * DAYS_1 + leapDays + daysBeforeMonth(fromMarch) + day - 1;
}

/** The inverse of `numberOfDay`. */
function dayOfNumber(number: number): Day | null {
  if (!Number.isSafeInteger(number)) return null;
  const era = Math.floor(number / DAYS_400);
  const ofEra = number - era * DAYS_400;
  // The last day of 4, 100 and 400 years is a leap day (or a lack of one) that must not start a new year.
  const leapShift =
    Math.floor(ofEra / (DAYS_4 - 1)) - Math.floor(ofEra / DAYS_100) + Math.floor(ofEra / (DAYS_400 - 1));
  const yearOfEra = Math.floor((ofEra - leapShift) / DAYS_1);
  const ofYear = ofEra - (DAYS_1 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return dayOf(year, month, ofYear - daysBeforeMonth(fromMarch) + 1);
}

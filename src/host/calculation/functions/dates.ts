import { dateFromSerial, dateToSerial } from 'numfmt';
import { toNumber } from '../coercion';
import { ERRORS } from '../values';
import type { Single } from '../values';
import { ofSingles } from './function';
import type { Call, FormulaFunction, FunctionTable } from './function';

/** Days between the two countings of dates. */
const FROM_1904 = 1462;

/** A part of a date, by its place in year, month, day, hour, minute, second. */
const part = (place: number): FormulaFunction =>
  ofSingles(1, 1, ([value = null], call) => {
    const serial = toNumber(value, call);
    if (serial < 0) return ERRORS.number;
    return dateFromSerial(call.date1904 ? serial + FROM_1904 : serial)[place] ?? ERRORS.value;
  });

/** Months and days beyond their ends count on: DATE(2026, 13, 1) is 1 January 2027. */
function date(values: readonly Single[], call: Call): Single {
  const [year = 0, month = 0, day = 0] = values.map((value) => Math.trunc(toNumber(value, call)));
  const fullYear = year < 1900 ? year + 1900 : year;
  const moment = new Date(Date.UTC(fullYear, month - 1, day));
  const serial = dateToSerial([moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()]);
  if (serial === null || serial < 0) return ERRORS.number;
  return call.date1904 ? serial - FROM_1904 : serial;
}

export const DATES: FunctionTable = {
  DATE: ofSingles(3, 3, date),
  YEAR: part(0),
  MONTH: part(1),
  DAY: part(2),
  HOUR: part(3),
  MINUTE: part(4),
  SECOND: part(5),
};

import type { CellValue } from '../../model/cell';
import { isCellError } from '../../model/cell';
import type { Deadline } from '../../model/task';
import { dayFromSerial, dayOf, lastDayOfMonth, partsOfDay, writeDay } from '../date/day';
import { concluded } from './conclude';
import { deadlinePartsOf } from './parts';
import type { TextToken } from '../tokens';
import { isSign, tokensOf } from '../tokens';

/** How a deadline's cell is to be taken. */
export interface DeadlineOptions {
  /** True where the cell's number format shows a date. */
  readonly isDate: boolean;
  /** True in workbooks that count days from 1904. */
  readonly date1904: boolean;
  /** The year of the annex, for deadlines that name none; `null` where its title does not tell it. */
  readonly year: number | null;
  /** True where the number format shows a month and no day ("mm/yyyy"): Excel keeps "6/2026" as the first. */
  readonly isMonthOnly?: boolean;
}

const unknown = (text: string): Deadline => ({
  text,
  kind: 'unknown',
  due: null,
  conditional: false,
  periods: [],
});

/** A mark of a footnote behind the time: "Quý II/2026¹", "30/6/2026 [1]", "Quý II/2026 (2)". */
const FOOTNOTE = /(?<=[\p{L}\d)])\s*(?:[¹²³⁴-⁹⁰*†‡]+|\(\*+\)|\[\d{1,2}\]|(?<=\d{4}\s*)\(\d{1,2}\))+\s*$/u;

/** A cell with more words is an essay; it is not read for one day. */
const MAX_TOKENS = 200;

/**
 * Reads when a task is due (thời gian hoàn thành) from a cell of the task annex. `due` is the last day on
 * which it is in time:
 *
 * - "Trước" leaves the named day or period out ("Trước 01/6/2026" → 31/5/2026); "trong", "đến", "chậm nhất"
 *   and no preposition leave it in. By an hour of a day is on that day.
 * - A month, quarter, half-year or year is due on its last day; of several, the last one counts. "Đầu" and
 *   "giữa" of a period have no last day that can be told: `due` is null.
 * - A period with a day inside it ("Quý II/2026 (trước ngày 15/6/2026)") is due by the day. Any other two
 *   different days in one cell make it `unknown`.
 * - What recurs, and what is listed ("quý I, quý III"), is due when it last falls due in the year; `periods` has
 *   each of its turns. What is continuous has no day.
 * - "Sau khi …", "theo …", "khi …" make it conditional; with an estimate its kind and day are the
 *   estimate's, without one it is `unknown`.
 * - A date cell is due on its day, or on the last of its month where it shows no day. A whole number without a date format is a year (1900–2199) or a day that
 *   lost its format (serials of 2000–2099); other numbers are `unknown`.
 *
 * Words that the grammar does not know are passed over only where they cannot change the time. Everything
 * else is `unknown`. It never throws.
 */
export function readDeadline(value: CellValue, options: DeadlineOptions): Deadline {
  if (value === null) return unknown('');
  if (isCellError(value)) return unknown(value.error);
  if (typeof value === 'boolean') return unknown(String(value).toUpperCase());
  if (typeof value === 'number') return ofNumber(value, options);
  const tokens = onOneLine(tokensOf(value.replace(FOOTNOTE, '')));
  if (tokens.length > MAX_TOKENS) return unknown(value);
  return { text: value, ...concluded(deadlinePartsOf(tokens), options.year) };
}

function ofNumber(value: number, { isDate, date1904, isMonthOnly = false }: DeadlineOptions): Deadline {
  if (!isDate && Number.isInteger(value) && value >= 1900 && value < 2200) {
    return { text: String(value), kind: 'year', due: dayOf(value, 12, 31), conditional: false, periods: [] };
  }
  const day = isDate || Number.isInteger(value) ? dayFromSerial(value, date1904) : null;
  const parts = day === null ? null : partsOfDay(day);
  if (day === null || parts === null) return unknown(String(value));
  if (!isDate && Math.floor(parts.year / 100) !== 20) return unknown(String(value));
  if (isDate && isMonthOnly) {
    const due = lastDayOfMonth(parts.year, parts.month);
    return { text: writeDay(day).slice(3), kind: 'month', due, conditional: false, periods: [] };
  }
  return { text: writeDay(day), kind: 'date', due: day, conditional: false, periods: [] };
}

/** A line break is a space, but before a bullet it divides. */
function onOneLine(tokens: readonly TextToken[]): readonly TextToken[] {
  return tokens.flatMap((token, index): readonly TextToken[] => {
    if (isSign(tokens[index - 1], '\n') && isSign(token, '-+*•')) return [];
    if (!isSign(token, '\n')) return [token];
    return isSign(tokens[index + 1], '-+*•') ? [{ ...token, kind: 'sign', sign: ';' }] : [];
  });
}

import type { DayEntry } from '../../model/inspection';
import { cellOf, formatAt, valueAt, type Grid } from '../../model/grid';
import type { Day, Deadline } from '../../model/task';
import { readDeadline } from '../../text/deadline/deadline';
import { plainText, textKey } from '../../text/key';
import { isDateFormat, showsDay } from './date-format';

/** What a day is read with besides its cell. */
export interface DayContext {
  /** The year of days that name none; `null` where nothing tells it. */
  readonly year: number | null;
  readonly date1904: boolean;
}

/** Words that say that it is still to come, or that it is a limit and no day on which something was done. */
const TO_COME = /\b(chua|du kien|se|dang|theo ke hoach|thong bao sau|truoc|sau|cham nhat)\b|^[-–—.…]+$/;

/**
 * A day as an office writes it: a date, "15/9/2026", "ngày 15 tháng 9 năm 2026", "từ 15/9/2026 đến 16/9/2026" (its last
 * day), "15/9" with the year of the sheet. Words that name no one day stay words.
 */
export function readDayEntry(
  grid: Grid,
  row: number,
  column: number,
  { year, date1904 }: DayContext,
): DayEntry {
  const value = valueAt(grid, row, column);
  const cell = cellOf(grid, row, column);
  if (value === null || value === '') return { text: '', day: null, isToCome: false, isDate: false, cell };
  const format = formatAt(grid, row, column);
  const isDate = typeof value === 'number' && isDateFormat(format) && showsDay(format);
  if (typeof value !== 'string') {
    const read = readDeadline(value, { year, isDate, date1904 });
    const day = read.kind === 'date' ? read.due : null;
    return { text: read.text, day, isToCome: false, isDate: day !== null, cell };
  }
  const text = plainText(value);
  const isToCome = TO_COME.test(textKey(text));
  return { text, day: isToCome ? null : dayIn(text, year), isToCome, isDate: false, cell };
}

/** Several days in one cell are those of one inspection: the last of them counts. */
function dayIn(text: string, year: number | null): Day | null {
  const options = { year, isDate: false, date1904: false };
  const pieces = text
    .replace(/^(?:từ|trong|các)\s+/iu, '')
    .split(/\s*[;,]\s*|\s+(?:và|đến|tới)\s+/iu)
    .filter((piece) => piece !== '');
  const days = pieces.map((piece) => readDeadline(piece, options));
  const known = days.flatMap(({ kind, due, conditional }) =>
    kind === 'date' && due !== null && !conditional ? [due] : [],
  );
  return known.length === pieces.length ? (known.sort().at(-1) ?? null) : null;
}

/** "(thời gian cụ thể sẽ thông báo sau)" says nothing of the period itself. */
const TOLD_LATER = /\s*\([^()]*thông báo sau[^()]*\)/iu;

/** A period or a deadline in a cell: a date that Excel knows as such, a month, or words. */
export function deadlineAt(
  grid: Grid,
  row: number,
  column: number,
  { year, date1904 }: DayContext,
): Deadline {
  const value = valueAt(grid, row, column);
  const format = formatAt(grid, row, column);
  const isDate = isDateFormat(format);
  const isMonthOnly = isDate && !showsDay(format);
  const words = typeof value === 'string' ? value.normalize('NFC').replace(TOLD_LATER, '') : value;
  return readDeadline(words, { year, isDate, isMonthOnly, date1904 });
}

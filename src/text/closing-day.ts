import type { ClosingReading } from '../model/report-period';

/** The day of the month on which a report closes (letter 581/BNV-CCHC). */
const USUAL_CLOSING_DAY = 14;
/** Every month has it. */
export const LAST_CLOSING_DAY = 28;

/** A closing day of the month, and whether it still belongs to the period. */
export interface ClosingDay {
  readonly day: number;
  readonly reading: 'in' | 'before';
}

const WRITTEN = /^(in|before)(?:-(\d{1,2}))?$/;

/** "in" and "before" are of the usual day, "in-15" and "before-20" of another. */
export function closingDayOf(closing: ClosingReading): ClosingDay {
  const [, reading, day] = WRITTEN.exec(closing) ?? [];
  return { reading: reading === 'before' ? 'before' : 'in', day: Number(day ?? USUAL_CLOSING_DAY) };
}

/** One form for each: the usual day is not written. */
export const closingOn = ({ day, reading }: ClosingDay): ClosingReading =>
  day === USUAL_CLOSING_DAY ? reading : `${reading}-${day}`;

/** A stored or typed closing day; `null` for anything else, and for days that not every month has. */
export function readClosingDay(value: unknown): ClosingReading | null {
  const [, reading, written] = WRITTEN.exec(typeof value === 'string' ? value : '') ?? [];
  const day = Number(written ?? USUAL_CLOSING_DAY);
  if (reading === undefined || day < 1 || day > LAST_CLOSING_DAY) return null;
  return closingOn({ day, reading: reading === 'before' ? 'before' : 'in' });
}

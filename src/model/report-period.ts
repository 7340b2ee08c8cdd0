import type { Day } from './task';

/** The periods that offices report on through the year. */
export const PERIOD_NAMES = ['q1', 'h1', 'q3', 'year'] as const;

export type PeriodName = (typeof PERIOD_NAMES)[number];

/**
 * How a plan states the closing day: "trong ngày 14" (`in`: that day still counts), "trước ngày 14" (`before`: it does not), and
 * the same of another day of the month, "trong ngày 15" (`in-15`), "trước ngày 20" (`before-20`). Why: decision 0266.
 */
export type ClosingReading = 'in' | 'before' | `${'in' | 'before'}-${number}`;

/** What a periodic report covers: both days belong to it. */
export interface ReportPeriod {
  readonly name: PeriodName;
  readonly year: number;
  readonly from: Day;
  /** The closing day. */
  readonly to: Day;
}

import type { Day } from './task';

/** The periods that offices report on through the year. */
export const PERIOD_NAMES = ['q1', 'h1', 'q3', 'year'] as const;

export type PeriodName = (typeof PERIOD_NAMES)[number];

/** How a plan states the closing day: "trong ngày 14" (that day still counts) or "trước ngày 14" (it does not). */
export type ClosingReading = 'in' | 'before';

/** What a periodic report covers: both days belong to it. */
export interface ReportPeriod {
  readonly name: PeriodName;
  readonly year: number;
  readonly from: Day;
  /** The closing day. */
  readonly to: Day;
}

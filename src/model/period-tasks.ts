import type { AssessedTask } from './assessment';
import type { Day, DuePeriod } from './task';

/** Where a turn of a task is in a period. */
export type PeriodPart = 'due' | 'carried' | 'ahead';

/**
 * What became of a turn by the closing day; what is reported done without a day counts as done on time, and
 * `waiting` is what runs from an event that nobody has reported yet.
 */
export type PeriodState = 'done-on-time' | 'done-late' | 'overdue' | 'open' | 'waiting';

/** A task, or one turn of what falls due again and again, as a period's report counts it. */
export interface PeriodTask {
  readonly assessed: AssessedTask;
  /** The turn; `null` for a task that falls due once. */
  readonly turn: DuePeriod | null;
  readonly due: Day;
  readonly part: PeriodPart;
  readonly state: PeriodState;
}

/** The tasks of a period: what it counts, what falls due next, and what has no day. */
export interface PeriodTasks {
  readonly counted: readonly PeriodTask[];
  /** What falls due in the next period and is not done yet. */
  readonly next: readonly PeriodTask[];
  /** Tasks without a day on which they fall due: continuous, waiting for an event, or not understood. */
  readonly undated: readonly AssessedTask[];
}

/** How many of the counted turns are where. */
export interface PeriodSums {
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly open: number;
  readonly waiting: number;
  /** Not done when the period began, and done in it. */
  readonly carried: number;
  readonly carriedDone: number;
  /** Done in the period though due after it. */
  readonly ahead: number;
}

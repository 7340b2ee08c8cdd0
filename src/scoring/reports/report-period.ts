import type { AssessedTask } from '../../model/assessment';
import type { PeriodState, PeriodSums, PeriodTask, PeriodTasks } from '../../model/period-tasks';
import type { ClosingReading, PeriodName, ReportPeriod } from '../../model/report-period';
import type { Day, DuePeriod } from '../../model/task';
import { closingDayOf } from '../../text/closing-day';
import { addDays, dayOf } from '../../text/date/day';
import { isDone, taskStatus, turnsOfTask, turnsOn } from '../task-status';

/** After which closing a period begins, and which month it closes in; December of the year before is month 0. */
const MONTHS: Readonly<Record<PeriodName, { readonly after: number; readonly closes: number }>> = {
  q1: { after: 0, closes: 3 },
  h1: { after: 0, closes: 6 },
  // The third quarter stands for itself; the half-year and the year count from their beginning.
  q3: { after: 6, closes: 9 },
  year: { after: 0, closes: 12 },
};

/** The period that the same year's report before it covers; `null` for the first. */
const BEFORE: Readonly<Record<PeriodName, PeriodName | null>> = { q1: null, h1: 'q1', q3: 'h1', year: 'q3' };
const AFTER: Readonly<Record<PeriodName, PeriodName | null>> = { q1: 'h1', h1: 'q3', q3: 'year', year: null };

function closingDay(year: number, month: number, reading: ClosingReading): Day | null {
  const closing = closingDayOf(reading);
  const day = month === 0 ? dayOf(year - 1, 12, closing.day) : dayOf(year, month, closing.day);
  return day === null || closing.reading === 'in' ? day : addDays(day, -1);
}

/** The first and the last day of a period of a year (2–9999); `null` outside these years. */
export function reportPeriod(name: PeriodName, year: number, reading: ClosingReading): ReportPeriod | null {
  const { after, closes } = MONTHS[name];
  const before = closingDay(year, after, reading);
  const from = before === null ? null : addDays(before, 1);
  const to = closingDay(year, closes, reading);
  return from === null || to === null ? null : { name, year, from, to };
}

/** The report before it in the same year; `null` for the first quarter's. */
export function periodBefore({ name, year }: ReportPeriod, reading: ClosingReading): ReportPeriod | null {
  const before = BEFORE[name];
  return before === null ? null : reportPeriod(before, year, reading);
}

/** The report after it; after the year's that of the next first quarter. */
export function periodAfter({ name, year }: ReportPeriod, reading: ClosingReading): ReportPeriod | null {
  const after = AFTER[name];
  return after === null ? reportPeriod('q1', year + 1, reading) : reportPeriod(after, year, reading);
}

/**
 * The tasks that a period's report counts, judged on its closing day, or on `asOf` while that is still to come: what
 * falls due in it, what was not done when it began, and what was done in it though due later. What was done after that
 * day counts as not done.
 */
export function tasksOfPeriod(
  tasks: readonly AssessedTask[],
  period: ReportPeriod,
  next: ReportPeriod | null,
  asOf: Day,
): PeriodTasks {
  const on = asOf < period.to ? asOf : period.to;
  const turns = tasks.flatMap((assessed) => turnsOf(assessed).map((turn) => ({ assessed, ...turn })));
  const counted = turns.flatMap(({ assessed, turn, due }): readonly PeriodTask[] => {
    const part = partOf(assessed, turn, due, period, on);
    return part === null ? [] : [{ assessed, turn, due, part, state: stateOn(assessed, turn, due, on) }];
  });
  return {
    counted,
    next: turns.flatMap(({ assessed, turn, due }): readonly PeriodTask[] => {
      const state = stateOn(assessed, turn, due, on);
      const isNext = next !== null && due > period.to && due <= next.to && !isDoneState(state);
      return isNext ? [{ assessed, turn, due, part: 'due', state }] : [];
    }),
    undated: tasks.filter((assessed) => turnsOf(assessed).length === 0),
  };
}

/** How many tasks of a period are where. */
export function sumsOfPeriod({ counted }: PeriodTasks): PeriodSums {
  const count = (part: PeriodTask['part'], ...states: readonly PeriodState[]): number =>
    counted.filter((each) => each.part === part && (states.length === 0 || states.includes(each.state)))
      .length;
  return {
    due: count('due'),
    onTime: count('due', 'done-on-time'),
    late: count('due', 'done-late'),
    overdue: count('due', 'overdue'),
    open: count('due', 'open'),
    waiting: count('due', 'waiting'),
    carried: count('carried'),
    carriedDone: count('carried', 'done-on-time', 'done-late'),
    ahead: count('ahead'),
  };
}

const isDoneState = (state: PeriodState): boolean => state === 'done-on-time' || state === 'done-late';

/** Each day on which a task falls due; none where it has no such day. */
function turnsOf({ task }: AssessedTask): readonly { readonly turn: DuePeriod | null; readonly due: Day }[] {
  const turns = turnsOfTask(task);
  if (turns.length > 0) return turns.map((turn) => ({ turn, due: turn.due }));
  const { due } = task.deadline;
  return due === null ? [] : [{ turn: null, due }];
}

function partOf(
  assessed: AssessedTask,
  turn: DuePeriod | null,
  due: Day,
  period: ReportPeriod,
  on: Day,
): PeriodTask['part'] | null {
  const dayBefore = addDays(period.from, -1);
  const wasDone = dayBefore !== null && isDoneState(stateOn(assessed, turn, due, dayBefore));
  if (due < period.from) return wasDone ? null : 'carried';
  if (due <= period.to) return 'due';
  const { doneOn } = assessed.task;
  const isAhead = doneOn !== null && doneOn >= period.from && isDoneState(stateOn(assessed, turn, due, on));
  return isAhead ? 'ahead' : null;
}

/** What became of a turn by a day. */
function stateOn({ task }: AssessedTask, turn: DuePeriod | null, due: Day, on: Day): PeriodState {
  const isLater = task.doneOn !== null && task.doneOn > on;
  const known = isLater ? { ...task, doneOn: null, progress: 'not-done' as const } : task;
  if (turn !== null) {
    const status = turnsOn(known, on).find((each) => each.due === turn.due)?.status;
    if (status === 'done') return isLate(known, due) ? 'done-late' : 'done-on-time';
    return on > due ? 'overdue' : 'open';
  }
  const status = taskStatus(known, on);
  if (isDone(status)) return status === 'done-late' ? 'done-late' : 'done-on-time';
  if (status === 'waiting') return 'waiting';
  return on > due ? 'overdue' : 'open';
}

/** A day of completion tells of the turn that fell due last before it, or of the one that it is nearest to. */
const isLate = (task: AssessedTask['task'], due: Day): boolean =>
  task.progress === 'done-late' && (task.doneOn === null || task.doneOn > due);

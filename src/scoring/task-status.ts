import type { Day, DuePeriod, JudgedTurn, Task, TaskStatus } from '../model/task';
import { daysBetween } from '../text/date/day';

/**
 * The status of a task on a day. Done is done whatever the deadline's form, in time or late only where there is
 * one; a deadline that waits for an event nobody has reported is `waiting`, not overdue; a continuous task has no
 * day to miss. A task with several turns is done when all of them are, and open until the last of them; those that
 * are missed meanwhile are told by `turnsOn`.
 *
 * A task that is reported done without a day counts as done on time: the annex gives no ground to say
 * otherwise. A day of completion after the day of judgement tells nothing, and is a finding of its own: what is
 * reported done with such a day is done, and nobody knows whether in time.
 */
export function taskStatus(task: Task, asOf: Day): TaskStatus {
  const { deadline, progress } = task;
  const turns = turnsOfTask(task);
  if (turns.length > 0 && speaksOfTurns(task, asOf)) return statusOfTurns(turns, task, asOf);
  const isToCome = task.doneOn !== null && task.doneOn > asOf;
  const doneOn = isToCome ? null : task.doneOn;
  if (progress === 'done-late') return 'done-late';
  if (progress === 'done' && (isToCome || isTooSoon(turns, asOf))) return 'done';
  if (progress === 'done' || (doneOn !== null && progress !== 'not-done')) return doneStatus(task, doneOn);
  if (deadline.conditional) return 'waiting';
  if (deadline.kind === 'continuous') return 'continuous';
  if (deadline.due === null) return 'unknown';
  return asOf > deadline.due ? 'overdue' : 'open';
}

/**
 * The turns of a task each of which is to be met. Two neighbouring stretches in one cell ("Trong quý III, IV năm
 * 2026") are the time that one task takes, but where the words of its progress tell them apart.
 */
export function turnsOfTask({ deadline, reported }: Task): readonly DuePeriod[] {
  const { periods, kind } = deadline;
  const [first, second] = periods;
  if (kind === 'recurring' || periods.length > 2 || reported.length > 0 || !first || !second) return periods;
  return daysBetween(first.due, second.from) === 1 ? [] : periods;
}

/** True where the words name periods, or the day of completion belongs to one turn of what recurs. */
const speaksOfTurns = ({ deadline, reported, doneOn, progress }: Task, asOf: Day): boolean =>
  reported.length > 0 ||
  (deadline.kind === 'recurring' && doneOn !== null && doneOn <= asOf && progress !== 'not-done');

function statusOfTurns(turns: readonly DuePeriod[], task: Task, asOf: Day): TaskStatus {
  const [last] = turns.slice(-1);
  if (turns.some((turn) => !isTurnDone(turn, turns, task))) {
    return last !== undefined && asOf > last.due ? 'overdue' : 'open';
  }
  const isLate =
    task.progress === 'done-late' || task.reported.some(({ progress }) => progress === 'done-late');
  const isAfter = task.doneOn !== null && last !== undefined && task.doneOn > last.due;
  return isLate || isAfter ? 'done-late' : 'done-on-time';
}

function isTurnDone(
  turn: DuePeriod,
  turns: readonly DuePeriod[],
  { reported, doneOn, progress }: Task,
): boolean {
  const named = reported.filter(
    ({ from, to }) => (from <= turn.from && turn.due <= to) || isAbout(turn, from, to),
  );
  if (named.length > 0) return named.every(({ progress }) => progress !== 'not-done');
  // "Chưa hoàn thành quý II" says that what came before is done.
  const undone = reported.filter(({ progress }) => progress === 'not-done');
  if (reported.length > 0)
    return undone.length === reported.length && undone.every(({ from }) => turn.due < from);
  return doneOn !== null && progress !== 'not-done' && turn.due <= nearestDue(turns, doneOn);
}

/** A month within a turn is the one in which it falls due: "tháng 3" of "ngày 14 tháng cuối quý". */
const isAbout = ({ from, due }: DuePeriod, first: Day, last: Day): boolean =>
  first >= from && first <= due && due <= last;

/** The turn that a day of completion belongs to is the one that fell due nearest to it; those before are done too. */
function nearestDue(turns: readonly DuePeriod[], day: Day): Day {
  const distance = (due: Day): number => Math.abs(daysBetween(due, day) ?? Infinity);
  return turns.map(({ due }) => due).reduce((best, due) => (distance(due) < distance(best) ? due : best));
}

/** Of what is done again and again nothing can be done whose turn has not begun. */
const isTooSoon = (turns: readonly DuePeriod[], asOf: Day): boolean => turns.some(({ from }) => from > asOf);

function doneStatus({ deadline, reported }: Task, doneOn: Day | null): TaskStatus {
  const { due, kind, conditional } = deadline;
  if (due === null && kind === 'unknown' && !conditional) return 'done';
  const isAfter = doneOn !== null && due !== null && doneOn > due;
  const isReportedAfter = due !== null && reported.length > 0 && reported.every(({ from }) => from > due);
  return isAfter || isReportedAfter ? 'done-late' : 'done-on-time';
}

/** The turns of a task that falls due more than once, each with what became of it by a day; otherwise empty. */
export function turnsOn(task: Task, asOf: Day): readonly JudgedTurn[] {
  const turns = turnsOfTask(task);
  const isWhole = task.reported.length === 0 && !speaksOfTurns(task, asOf) && isDone(taskStatus(task, asOf));
  return turns.map((turn) => ({
    ...turn,
    status: isWhole || isTurnDone(turn, turns, task) ? 'done' : asOf > turn.due ? 'overdue' : 'open',
  }));
}

/** The last day of the first turn that is not done, else of the task as a whole; `null` where there is none. */
export const dueNow = (task: Task, asOf: Day): Day | null =>
  turnsOn(task, asOf).find(({ status }) => status !== 'done')?.due ?? task.deadline.due;

const DONE: ReadonlySet<TaskStatus> = new Set(['done', 'done-on-time', 'done-late']);

/** True where the task is done, in time or late. */
export const isDone = (status: TaskStatus): boolean => DONE.has(status);

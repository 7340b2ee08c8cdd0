import type { Day, Deadline, Task, TaskStatus } from '../model/task';

/**
 * The status of a task on a day. Done is done whatever the deadline's form, in time or late only where there is
 * one; a deadline that waits for an event nobody has reported is `waiting`, not overdue; a continuous task has no
 * day to miss.
 *
 * A task that is reported done without a day counts as done on time: the annex gives no ground to say
 * otherwise. A day of completion after the day of judgement tells nothing, and is a finding of its own.
 */
export function taskStatus(task: Task, asOf: Day): TaskStatus {
  const { deadline, progress } = task;
  const doneOn = task.doneOn !== null && task.doneOn <= asOf ? task.doneOn : null;
  if (progress === 'done-late') return 'done-late';
  if (progress === 'done' || (doneOn !== null && progress !== 'not-done'))
    return doneStatus(deadline, doneOn);
  if (deadline.conditional) return 'waiting';
  if (deadline.kind === 'continuous') return 'continuous';
  if (deadline.due === null) return 'unknown';
  return asOf > deadline.due ? 'overdue' : 'open';
}

function doneStatus({ due, kind, conditional }: Deadline, doneOn: Day | null): TaskStatus {
  if (due === null && kind === 'unknown' && !conditional) return 'done';
  return doneOn !== null && due !== null && doneOn > due ? 'done-late' : 'done-on-time';
}

const DONE: ReadonlySet<TaskStatus> = new Set(['done', 'done-on-time', 'done-late']);

/** True where the task is done, in time or late. */
export const isDone = (status: TaskStatus): boolean => DONE.has(status);

import type { Day, Task, TaskStatus } from '../model/task';

/**
 * The status of a task on a day. Done is done whatever the deadline's form; a deadline that waits for an
 * event nobody has reported is `waiting`, not overdue; a continuous task has no day to miss.
 *
 * A task that is reported done without a day counts as done on time: the annex gives no ground to say
 * otherwise, and the missing day is a finding of its own.
 */
export function taskStatus(task: Task, asOf: Day): TaskStatus {
  const { deadline, progress, doneOn } = task;
  if (progress === 'done-late') return 'done-late';
  if (progress === 'done' || (doneOn !== null && progress !== 'not-done')) {
    return doneOn !== null && deadline.due !== null && doneOn > deadline.due ? 'done-late' : 'done-on-time';
  }
  if (deadline.conditional) return 'waiting';
  if (deadline.kind === 'continuous') return 'continuous';
  if (deadline.due === null) return 'unknown';
  return asOf > deadline.due ? 'overdue' : 'open';
}

/** True where the task is done, in time or late. */
export const isDone = (status: TaskStatus): boolean => status === 'done-on-time' || status === 'done-late';

import type { AssessedTask } from '../../model/assessment';
import type { Day, TaskStatus } from '../../model/task';
import { dueNow } from '../../scoring/task-status';
import { addDays } from '../../text/date/day';

/** So many days before its deadline an open task is worth a reminder. */
const SOON = 30;

/** After any day. */
const LATER = '9999-12-31';

/** The statuses that want somebody's attention, the most urgent first. */
const ORDER: readonly TaskStatus[] = ['overdue', 'open', 'unknown'];

/** The tasks that are overdue, due soon, or have a deadline that cannot be read; the longest overdue first. */
export function tasksToMind(tasks: readonly AssessedTask[], asOf: Day): readonly AssessedTask[] {
  const horizon = addDays(asOf, SOON) ?? asOf;
  return tasks
    .filter(({ status, task }) =>
      status === 'open' ? (dueNow(task, asOf) ?? LATER) <= horizon : ORDER.includes(status),
    )
    .sort(
      (one, other) =>
        ORDER.indexOf(one.status) - ORDER.indexOf(other.status) ||
        (dueNow(one.task, asOf) ?? '').localeCompare(dueNow(other.task, asOf) ?? '') ||
        one.task.row - other.task.row,
    );
}

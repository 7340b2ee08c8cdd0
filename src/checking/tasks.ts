import type { CellRef } from '../model/cell';
import { message, type Message } from '../model/message';
import type { DuePeriod, Task } from '../model/task';
import { isAboutThePlan } from '../scoring/figure-offers';
import { isDone, turnsOn } from '../scoring/task-status';
import type { Check, Checked, Remark } from './check';

const taskRemark = (task: Task, cell: CellRef, text: Message): Remark => ({
  subject: task.no === '' ? `#${task.row + 1}` : task.no,
  cell,
  message: text,
});

export const deadlineUnreadable: Check = {
  code: 'deadline-unreadable',
  severity: 'warning',
  find: ({ tasks }) =>
    tasks.flatMap(({ task }) => {
      const { deadline } = task;
      const isClear = deadline.due !== null || deadline.conditional || deadline.kind === 'continuous';
      if (isClear || deadline.kind === 'recurring' || deadline.text === '') return [];
      return [
        taskRemark(task, task.deadlineCell, message('finding.deadline-unreadable', { text: deadline.text })),
      ];
    }),
};

export const taskOverdue: Check = {
  code: 'task-overdue',
  severity: 'warning',
  find: ({ tasks, asOf }) =>
    tasks.flatMap(({ task, status }) => {
      const due = task.deadline.due;
      const missed = turnsOn(task, asOf).filter((turn) => turn.status === 'overdue');
      if (missed.length > 0) return [missedTurns(task, missed)];
      if (due === null) return [];
      if (status === 'overdue') {
        return [taskRemark(task, task.deadlineCell, message('finding.task-overdue', { due }))];
      }
      if (status !== 'done-late' || task.doneOn === null) return [];
      const args = { due, done: task.doneOn };
      // A day that hangs on what others decide first is an estimate: whoever works after it need not be late.
      const key = task.deadline.conditional ? 'finding.task-done-after-estimate' : 'finding.task-done-late';
      const late = taskRemark(task, task.deadlineCell, message(key, args));
      return [{ ...late, severity: 'info' as const }];
    }),
};

/** Turns of a task that falls due more than once which nobody reports done. */
function missedTurns(task: Task, missed: readonly DuePeriod[]): Remark {
  const days = missed.map(({ due }) => due);
  const args = { count: days.length, dues: days.slice(-MAX_DAYS).join('; ') };
  return taskRemark(task, task.deadlineCell, message('finding.task-turns-missed', args));
}

/** So many of the last days that were missed tell enough. */
const MAX_DAYS = 4;

/** A completion day after the day of judgement is a slip, or a plan: nothing is done before it is. */
export const taskDoneInFuture: Check = {
  code: 'task-done-in-future',
  severity: 'warning',
  find: ({ tasks, asOf }) =>
    tasks.flatMap(({ task }) => {
      if (task.doneOn === null || task.doneOn <= asOf) return [];
      const args = { done: task.doneOn, asOf };
      return [taskRemark(task, task.doneOnCell ?? task.cell, message('finding.task-done-in-future', args))];
    }),
};

/** A criterion about completing the plan whose figures are not those of the annex. */
export const taskCountMismatch: Check = {
  code: 'task-count-mismatch',
  severity: 'warning',
  find: ({ leaves, tasks }) => {
    if (tasks.length === 0) return [];
    const counted = { total: tasks.length, done: tasks.filter(({ status }) => isDone(status)).length };
    return leaves.flatMap(({ criterion, outcome }) => {
      if (outcome?.state !== 'scored' || !isAboutThePlan(criterion.name)) return [];
      const { total, achieved } = criterion.leaf?.measure ?? {};
      if (total?.kind !== 'figure' || achieved?.kind !== 'figure') return [];
      if (total.value === counted.total && achieved.value === counted.done) return [];
      const args = { achieved: achieved.value, total: total.value, done: counted.done, count: counted.total };
      return [
        {
          subject: criterion,
          cell: achieved.cell,
          message: message('finding.task-count-mismatch', args),
        },
      ];
    });
  },
};

/** The annex belongs to another year than the one that is assessed. */
export const yearDiffers: Check = {
  code: 'year-differs',
  severity: 'warning',
  find: ({ set, annex, targetList, year }: Checked) => {
    const titles = [
      { sheet: set.sheet, title: set.title, year: set.year },
      ...(annex ? [{ sheet: annex.sheet, title: annex.title, year: annex.year }] : []),
      ...(targetList && targetList.sheet !== set.sheet ? [targetList] : []),
    ];
    return titles.flatMap((titled) => {
      if (year === null || titled.year === null || titled.year === year) return [];
      const args = { sheet: titled.sheet, found: titled.year, year };
      return [{ subject: titled.sheet, cell: null, message: message('finding.year-differs', args) }];
    });
  },
};

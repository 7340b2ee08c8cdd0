import type { AssessedTask } from '../model/assessment';
import { addressOf } from '../model/cell';
import type { Message } from '../model/message';
import type { Day } from '../model/task';
import type { AssessedTarget, TargetLinks } from '../model/target';
import { targetSentence } from '../scoring/targets/target-sentence';
import { isDone, turnsOn } from '../scoring/task-status';
import type { TargetJson, TasksJson } from './assessment-json';

/** A target of the plan, which has no points, with what was achieved in figures and in words. */
export function targetJson(
  assessed: AssessedTarget,
  { links }: TargetLinks,
  t: (sentence: Message) => string,
): TargetJson {
  const { target, status, difference } = assessed;
  const { no, field, text, goal, achieved, cell } = target;
  return {
    no,
    field,
    text,
    goal: goal && { comparison: goal.comparison, at: goal.at, of: goal.of },
    achieved: achieved?.kind === 'figure' ? achieved.value : null,
    status,
    difference,
    result: t(targetSentence(assessed)),
    cell: addressOf(cell),
    lead: target.lead,
    criterion: links.find((link) => link.target === assessed)?.criterion.id ?? null,
  };
}

/** The tasks of the annex, each with its deadline and status, and how many are done. */
export const tasksJson = (tasks: readonly AssessedTask[], asOf: Day): TasksJson => ({
  total: tasks.length,
  done: tasks.filter(({ status }) => isDone(status)).length,
  items: tasks.map(({ task, status }) => ({
    no: task.no,
    content: task.content,
    lead: task.lead,
    cell: addressOf(task.deadlineCell),
    deadline: {
      text: task.deadline.text,
      kind: task.deadline.kind,
      due: task.deadline.due,
      conditional: task.deadline.conditional,
      periods: turnsOn(task, asOf),
    },
    status,
  })),
});

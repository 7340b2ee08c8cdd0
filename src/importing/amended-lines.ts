import type { ImportedPlan, ImportedTarget, ImportedTask } from '../model/imported-plan';
import { readGoals } from '../reading/wording/read-goals';
import { readDeadline } from '../text/deadline/deadline';
import { doubtsOfTarget } from './sentence-targets';
import { doubtsOfTask } from './task-tables';

/** What a person may say otherwise of a target than it was read. Its level is read from its words. */
export type TargetTexts = Pick<ImportedTarget, 'text' | 'field' | 'lead'>;

/** The same of a task; the deadline in words. */
export type TaskTexts = Pick<
  ImportedTask,
  'content' | 'lead' | 'support' | 'product' | 'person' | 'authority' | 'field'
> & { readonly deadline: string };

export const targetTexts = ({ text, field, lead }: ImportedTarget): TargetTexts => ({ text, field, lead });

export const taskTexts = ({ deadline, ...task }: ImportedTask): TaskTexts => ({
  content: task.content,
  lead: task.lead,
  support: task.support,
  deadline: deadline.text,
  product: task.product,
  person: task.person,
  authority: task.authority,
  field: task.field,
});

/**
 * A target as a person says it. `null` where the words do not name one level to be reached: the sheet that is written is
 * read by them.
 */
export function amendTarget(
  target: ImportedTarget,
  texts: TargetTexts,
  year: number | null,
): ImportedTarget | null {
  const [only, another] = readGoals(texts.text);
  if (!only || another) return null;
  return { ...target, ...texts, goal: only.goal, doubts: doubtsOfTarget(texts.text, only.goal, year) };
}

/** A task as a person says it; what is still to be looked at in it is asked again. */
export function amendTask(task: ImportedTask, texts: TaskTexts, year: number | null): ImportedTask {
  const deadline = readDeadline(texts.deadline === '' ? null : texts.deadline, {
    isDate: false,
    date1904: false,
    year,
  });
  const amended = { ...task, ...texts, deadline };
  return { ...amended, doubts: doubtsOfTask(amended) };
}

/** What a person decided about the lines of a plan, each by its number as it was read. */
export interface PlanDecisions {
  readonly targets: ReadonlyMap<string, TargetTexts>;
  readonly tasks: ReadonlyMap<string, TaskTexts>;
  /** The lines that are not to be written. */
  readonly leftTargets: ReadonlySet<string>;
  readonly leftTasks: ReadonlySet<string>;
}

/** A plan as it was read, all of it. */
export const PLAN_AS_READ: PlanDecisions = {
  targets: new Map(),
  tasks: new Map(),
  leftTargets: new Set(),
  leftTasks: new Set(),
};

/** Tells whether a line is to be written. */
export const isTaken =
  ({ leftTargets, leftTasks }: PlanDecisions) =>
  (kind: 'targets' | 'tasks', no: string): boolean =>
    !(kind === 'targets' ? leftTargets : leftTasks).has(no);

/** The plan with what was amended; its numbers are those of reading. */
export function amendedPlan(plan: ImportedPlan, { targets, tasks }: PlanDecisions): ImportedPlan {
  const { year } = plan;
  return {
    ...plan,
    targets: plan.targets.map((target) => {
      const texts = targets.get(target.no);
      return (texts && amendTarget(target, texts, year)) ?? target;
    }),
    tasks: plan.tasks.map((task) => {
      const texts = tasks.get(task.no);
      return texts ? amendTask(task, texts, year) : task;
    }),
  };
}

/** What is to be written of a plan: the lines that are not left out, renumbered. */
export function decidedPlan(plan: ImportedPlan, decisions: PlanDecisions): ImportedPlan {
  const [amended, taken] = [amendedPlan(plan, decisions), isTaken(decisions)];
  return {
    ...amended,
    targets: renumbered(amended.targets.filter(({ no }) => taken('targets', no))),
    tasks: renumbered(amended.tasks.filter(({ no }) => taken('tasks', no))),
  };
}

const renumbered = <Line extends { readonly no: string }>(lines: readonly Line[]): readonly Line[] =>
  lines.map((line, index) => ({ ...line, no: String(index + 1) }));

/** Lines with those first that somebody should look at, in the order of the plan. */
export const doubtfulFirst = <Line extends { readonly doubts: readonly unknown[] }>(
  lines: readonly Line[],
): readonly Line[] => [
  ...lines.filter(({ doubts }) => doubts.length > 0),
  ...lines.filter(({ doubts }) => doubts.length === 0),
];

import type { ImportedPlan, ImportedTarget, ImportedTask } from '../model/imported-plan';
import type { Message } from '../model/message';
import type { Goal } from '../model/target';
import type { Deadline } from '../model/task';
import { planChangesJson, type ComparedPlan, type PlanChangesJson } from './plan-changes-json';

/** The number of the contract that the output follows. */
const PLAN_SCHEMA = 'par-index/plan@1';

/** `par-index import-plan --json`: `docs/command-line.md` says what each key means. */
export interface ImportedPlanJson {
  readonly schema: typeof PLAN_SCHEMA;
  readonly source: { readonly file: string; readonly kind: ImportedPlan['kind'] };
  readonly unit: string | null;
  readonly year: number | null;
  readonly number: string | null;
  readonly targets: readonly ImportedTargetJson[];
  readonly tasks: readonly ImportedTaskJson[];
  readonly notTaken: readonly { readonly text: string; readonly why: string; readonly source: string }[];
  /** Beside a workbook that has lists of the plan's year; `null` where the plan was compared with none. */
  readonly changes: PlanChangesJson | null;
}

export interface ImportedTargetJson {
  readonly no: string;
  readonly field: string;
  readonly text: string;
  readonly goal: Goal;
  readonly source: string;
  readonly doubtful: boolean;
}

export interface ImportedTaskJson {
  readonly no: string;
  readonly content: string;
  readonly lead: string;
  readonly support: string;
  readonly product: string;
  readonly field: string;
  readonly deadline: Pick<Deadline, 'text' | 'kind' | 'due' | 'conditional'>;
  readonly source: string;
  readonly doubtful: boolean;
}

/** A plan that was read from a document, as other programs read it. */
export function importedPlanJson(
  { kind, unit, year, number, targets, tasks, notTaken }: ImportedPlan,
  file: string,
  t: (sentence: Message) => string,
  beside: ComparedPlan | null = null,
): ImportedPlanJson {
  return {
    schema: PLAN_SCHEMA,
    source: { file, kind },
    unit,
    year,
    number,
    targets: targets.map((target) => importedTargetJson(target, t)),
    tasks: tasks.map((task) => importedTaskJson(task, t)),
    notTaken: notTaken.map(({ text, why, source }) => ({ text, why: t(why), source: t(source) })),
    changes: beside && planChangesJson(beside),
  };
}

const importedTargetJson = (
  { no, field, text, goal, source, doubts }: ImportedTarget,
  t: (sentence: Message) => string,
): ImportedTargetJson => ({
  no,
  field,
  text,
  goal: { comparison: goal.comparison, at: goal.at, of: goal.of },
  source: t(source),
  doubtful: doubts.length > 0,
});

const importedTaskJson = (
  { no, content, lead, support, product, field, deadline, source, doubts }: ImportedTask,
  t: (sentence: Message) => string,
): ImportedTaskJson => ({
  no,
  content,
  lead,
  support,
  product,
  field,
  deadline: {
    text: deadline.text,
    kind: deadline.kind,
    due: deadline.due,
    conditional: deadline.conditional,
  },
  source: t(source),
  doubtful: doubts.length > 0,
});

import type { Edits, SheetEdits } from '../../model/edits';
import { EMPTY_WORKBOOK, type WorkbookContent } from '../../model/grid';
import type { ImportedPlan } from '../../model/imported-plan';
import type { Translate } from '../../model/message';
import { decidedPlan, isTaken, type PlanDecisions } from '../amended-lines';
import type { PlanChanges } from '../plan-changes';
import { changedLines } from './changed-lines';
import { importEdits, type ImportedSheet } from './import-edits';
import { IMPORTED_TARGET_COLUMNS } from './target-columns';
import { IMPORTED_TASK_COLUMNS } from './task-columns';

/** What is written of a plan. */
export interface PlanToWrite {
  /** With what was amended; its numbers are those of reading. */
  readonly plan: ImportedPlan;
  readonly decisions: PlanDecisions;
  readonly changes: PlanChanges;
}

/**
 * The edits that write a plan into a workbook: a list that the workbook has is brought to what the plan says, cell by cell; for
 * one that it does not have a sheet is made. Throws a `Refusal` where new lines have no place.
 */
export function planEdits(
  { plan, decisions, changes }: PlanToWrite,
  t: Translate,
  content: WorkbookContent = EMPTY_WORKBOOK,
): Edits {
  const missing = (['targets', 'tasks'] as const).filter((kind) => changes[kind] === null);
  const sheets: readonly ImportedSheet[] = missing.length === 0 ? [] : [...missing, 'notTaken'];
  const made = importEdits(decidedPlan(plan, decisions), t, content, sheets);
  const context = { t, plan };
  const taken = isTaken(decisions);
  const updated: readonly (SheetEdits | null)[] = [
    changes.targets &&
      changedLines(
        plan.targets.filter(({ no }) => taken('targets', no)),
        changes.targets,
        IMPORTED_TARGET_COLUMNS,
        context,
      ),
    changes.tasks &&
      changedLines(
        plan.tasks.filter(({ no }) => taken('tasks', no)),
        changes.tasks,
        IMPORTED_TASK_COLUMNS,
        context,
      ),
  ];
  return {
    ...made,
    sheets: [...updated.filter((sheet): sheet is SheetEdits => sheet !== null), ...made.sheets],
  };
}

/** How many of the lines that are ticked change the workbook; a line that is there already does not. */
export function linesToWrite({ plan, decisions, changes }: PlanToWrite): {
  readonly targets: number;
  readonly tasks: number;
} {
  const taken = isTaken(decisions);
  const count = (kind: 'targets' | 'tasks'): number =>
    plan[kind].filter(({ no }) => taken(kind, no) && changes[kind]?.of.get(no)?.kind !== 'same').length;
  return { targets: count('targets'), tasks: count('tasks') };
}

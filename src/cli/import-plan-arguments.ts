import type { Language } from '../i18n/keys';
import type { SheetChoices } from '../model/mapping';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';

/** What `par-index import-plan` was asked for, checked. */
export interface ImportPlanCommand {
  readonly kind: 'import-plan';
  readonly file: string;
  /** Where the workbook goes; `null` writes none. */
  readonly out: string | null;
  /** Where the JSON goes: a file, '-' for standard output, `null` for lines instead. */
  readonly json: string | null;
  /** The workbook with which the plan is compared, and of which a copy is written; `null` for a new workbook. */
  readonly into: string | null;
  /** Whether cells of that workbook are written over where the plan says otherwise. */
  readonly overwrite: boolean;
  readonly year: number | null;
  /** The sheets of that workbook that hold the lists, where recognition should not decide. */
  readonly sheets: SheetChoices;
  readonly language: Language;
}

/** Checks what a plan is imported with: it goes into a workbook, into JSON or beside a workbook that is there. */
export function readImportPlan(asked: Omit<ImportPlanCommand, 'kind'>): ImportPlanCommand {
  const { out, json, into, overwrite, sheets } = asked;
  if (out === null && json === null && into === null) throw new Refusal(message('import.needs-out'));
  const option = overwrite ? '--overwrite' : Object.keys(sheets).length > 0 ? '--…-sheet' : null;
  if (into === null && option !== null) throw new Refusal(message('cli.plan.needs-into', { option }));
  return { kind: 'import-plan', ...asked };
}

import type { Language } from '../i18n/keys';
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
  readonly year: number | null;
  readonly language: Language;
}

/** Checks what a plan is imported with: it goes into a workbook, into JSON or into both. */
export function readImportPlan(asked: Omit<ImportPlanCommand, 'kind'>): ImportPlanCommand {
  if (asked.out === null && asked.json === null) throw new Refusal(message('import.needs-out'));
  return { kind: 'import-plan', ...asked };
}

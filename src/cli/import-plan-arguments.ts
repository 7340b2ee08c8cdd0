import type { Language } from '../i18n/keys';

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

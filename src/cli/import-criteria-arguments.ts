import type { Language } from '../i18n/keys';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';

/** What `par-index import-criteria` was asked for, checked. */
export interface ImportCriteriaCommand {
  readonly kind: 'import-criteria';
  readonly file: string;
  readonly out: string;
  /** Writes nothing while anything speaks against the maxima. */
  readonly strict: boolean;
  readonly language: Language;
}

/** Checks what a criteria set is imported with: it goes into a workbook. */
export function readImportCriteria(
  file: string,
  out: string | null,
  options: Pick<ImportCriteriaCommand, 'strict' | 'language'>,
): ImportCriteriaCommand {
  if (out === null) throw new Refusal(message('import.criteria.needs-out'));
  return { kind: 'import-criteria', file, out, ...options };
}

import type { CellRef } from './cell';
import type { CriterionId } from './criterion';
import type { Message } from './message';

/** The stable codes of the command line's contract and of `docs/finding-codes.md`. */
export const FINDING_CODES = [
  'sum-mismatch',
  'duplicate-code',
  'exceeds-total',
  'zero-total',
  'not-a-number',
  'unknown-level',
  'unreadable-rule',
  'missing-input',
  'survey-self-scored',
  'score-exceeds-max',
  'typed-score-differs',
  'not-applicable-not-allowed',
  'evidence-missing',
  'evidence-no-page',
  'evidence-no-number',
  'evidence-no-date',
  'evidence-wrong-year',
  'evidence-dated-in-future',
  'evidence-unknown-criterion',
  'evidence-duplicate',
  'link-local-path',
  'link-unsafe',
  'explanation-missing',
  'deadline-unreadable',
  'task-overdue',
  'task-not-six-clear',
  'task-count-mismatch',
  'unit-name-differs',
  'other-agency-named',
  'year-differs',
  'formula-error',
  'legacy-font-encoding',
  'link-text-differs',
  'evidence-confidential',
  'evidence-id-repeated',
  'evidence-id-unknown',
  'document-number-suspect',
  'document-unnumbered',
  'task-number-repeated',
  'appraisal-unexplained',
  'appraisal-exceeds-max',
  'evidence-ambiguous-criterion',
  'memory-unusable',
  'code-unreadable',
  'row-not-placed',
  'code-outside-parent',
  'task-done-in-future',
  'target-result-invalid',
  'target-unreadable',
  'recognition-doubtful',
  'typed-score-not-on-scale',
  'earlier-plan-cited',
  'survey-invalid',
  'survey-unknown-criterion',
  'inspection-invalid',
  'inspection-late',
  'shortcoming-invalid',
  'shortcoming-overdue',
  'figures-differ',
  'target-not-reached',
  'target-unknown-criterion',
  'report-book-invalid',
  'report-late',
  'report-missing',
  'other-index-invalid',
  'other-index-not-reached',
  'report-figure-invalid',
  'planned-gain-above-loss',
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

export type Severity = 'error' | 'warning' | 'info';

/** Something that a careful colleague would point out before the workbook is sent. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The criterion as it is shown ("1.1.3", "VI – 1.1"), the task's number, the evidence's id or a sheet. */
  readonly subject: string;
  /** The criterion that it is about; `null` for anything else. */
  readonly subjectId: CriterionId | null;
  readonly cell: CellRef | null;
  readonly message: Message;
  /** Why a person who has seen it leaves it as it is; absent where nobody has. */
  readonly seen?: string;
}

import type { SheetChoices } from '../model/mapping';
import type { Language } from '../i18n/keys';
import type { Day } from '../model/task';

/** How a workbook is read and judged. */
export interface ReadOptions {
  /** `null` is today. */
  readonly asOf: Day | null;
  readonly year: number | null;
  /** The sheet that holds a kind of table, where recognition should not decide. */
  readonly sheets: SheetChoices;
  /** What was learned in another workbook; `null` for nothing. */
  readonly learned: string | null;
  /** Where what this workbook teaches goes; `null` writes none. */
  readonly saveLearned: string | null;
  readonly language: Language;
}

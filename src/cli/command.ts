import type { Language } from '../i18n/keys';
import type { HandOverOptions } from '../pane-edits/handover';
import type { AimOptions } from './aim-options';
import type { AppraiseCommand, CollectCommand } from './appraise-arguments';
import type { CompareCommand } from './compare-arguments';
import type { ConsolidateCommand } from './consolidate-arguments';
import type { ReadOptions } from './read-options';
import type { ReportCommand } from './report-arguments';
import type { MergeCommand, SplitCommand } from './section-arguments';
import type { ImportCriteriaCommand } from './import-criteria-arguments';
import type { ImportPlanCommand } from './import-plan-arguments';

/** What the user asked for, checked. */
export type Command =
  | { readonly kind: 'score'; readonly file: string; readonly options: ScoreOptions }
  | { readonly kind: 'check'; readonly file: string; readonly options: CheckOptions }
  | { readonly kind: 'hand-over'; readonly file: string; readonly options: HandOverCommandOptions }
  | { readonly kind: 'clean'; readonly file: string; readonly options: CleanOptions }
  | {
      readonly kind: 'roll-forward' | 'improvement-plan';
      readonly file: string;
      readonly options: RollForwardOptions;
    }
  | ConsolidateCommand
  | AppraiseCommand
  | CollectCommand
  | CompareCommand
  | SplitCommand
  | MergeCommand
  | ImportPlanCommand
  | ImportCriteriaCommand
  | ReportCommand
  | { readonly kind: 'template'; readonly out: string; readonly language: Language }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'version' };

export interface ScoreOptions extends ReadOptions, AimOptions {
  /** Where the scored workbook goes; `null` writes none. */
  readonly out: string | null;
  readonly inPlace: boolean;
  /** Where the JSON goes: a file, '-' for standard output, `null` for a table instead. */
  readonly json: string | null;
  /** Last year's workbook; `null` where this one is compared with none. */
  readonly previous: string | null;
}

export interface CheckOptions extends ReadOptions {
  readonly json: string | null;
  /** Exit code 3 while there are errors. */
  readonly strict: boolean;
}

export interface HandOverCommandOptions extends ReadOptions {
  readonly out: string;
  readonly inPlace: boolean;
  readonly handOver: HandOverOptions;
}

/** Next year's workbook is always a new file: this year's stays what it is. */
export interface RollForwardOptions extends ReadOptions {
  readonly out: string;
}

export interface CleanOptions {
  readonly out: string;
  readonly inPlace: boolean;
  /** The sheets that we made too. */
  readonly all: boolean;
  readonly language: Language;
}

import type { CriteriaRole } from './criterion';
import type { EvidenceRole } from './evidence';
import type { InspectionRole, ShortcomingRole } from './inspection';
import type { OtherIndexRole } from './other-index';
import type { PreviousRole } from './previous-year';
import type { ReportRole } from './report-book';
import type { ReportFigureRole } from './report-figure';
import type { SurveyRole } from './survey';
import type { TargetRole } from './target';
import type { TaskRole } from './task';

/** The roles that a column may play, by the kind of table. */
export interface RolesByKind {
  readonly criteria: CriteriaRole;
  readonly tasks: TaskRole;
  readonly evidence: EvidenceRole;
  readonly targets: TargetRole;
  readonly previous: PreviousRole;
  readonly survey: SurveyRole;
  readonly inspections: InspectionRole;
  readonly shortcomings: ShortcomingRole;
  readonly reports: ReportRole;
  readonly indices: OtherIndexRole;
  readonly figures: ReportFigureRole;
}

/** A kind of table that a workbook may hold. */
export type SheetKind = keyof RolesByKind;

/** What a column may be for, in any kind of table. */
export type SheetRole = RolesByKind[SheetKind];

/**
 * What is known of a kind of table without reading one: this much the pane's first screen and the command line need.
 * How it is found and read is in `reading/sheet-kinds.ts`. Why: decision 0150.
 */
interface KindFacts<Role> {
  /** Its sheet and its columns among a person's decisions: stored with the workbook, so they never change. */
  readonly sheet: string;
  readonly table: string;
  /** The command line's option. */
  readonly option: string;
  /** Without these columns a table is not of this kind. */
  readonly required: readonly Role[];
  /** The roles that a person may give to a column, the most needed first. */
  readonly correctable: readonly Role[];
}

/** Every kind of table. Sheets are told apart in this order. */
export const KINDS = {
  criteria: {
    sheet: 'criteriaSheet',
    table: 'criteriaTable',
    option: 'criteria-sheet',
    required: ['name', 'max'],
    correctable: [
      ...(['code', 'name', 'field-name', 'criterion-name', 'max', 'rule', 'level-points'] as const),
      ...(['total', 'achieved', 'rate', 'level', 'figures', 'applicability', 'policy'] as const),
      ...(['self', 'evidence', 'page', 'explanation', 'lead', 'deadline'] as const),
      ...(['appraised', 'appraised-again', 'opinion', 'final', 'notes'] as const),
    ],
  },
  tasks: {
    sheet: 'taskSheet',
    table: 'taskTable',
    option: 'task-sheet',
    required: ['content', 'deadline'],
    correctable: [
      ...(['no', 'content', 'lead', 'support', 'deadline', 'product', 'status', 'done-on'] as const),
      ...(['person', 'authority', 'field', 'cost', 'notes'] as const),
    ],
  },
  evidence: {
    sheet: 'evidenceSheet',
    table: 'evidenceTable',
    option: 'evidence-sheet',
    required: ['criterion', 'title'],
    correctable: [
      ...(['no', 'criterion', 'title', 'document', 'issued', 'issuer', 'page', 'link'] as const),
      ...(['confidentiality', 'notes'] as const),
    ],
  },
  targets: {
    sheet: 'targetSheet',
    table: 'targetTable',
    option: 'target-sheet',
    required: ['text'],
    correctable: ['no', 'field', 'text', 'unit', 'total', 'achieved', 'rate', 'lead', 'criterion', 'notes'],
  },
  previous: {
    sheet: 'previousSheet',
    table: 'previousTable',
    option: 'previous-sheet',
    required: ['name', 'max', 'points'],
    correctable: ['code', 'name', 'max', 'points'],
  },
  survey: {
    sheet: 'surveySheet',
    table: 'surveyTable',
    option: 'survey-sheet',
    required: ['code'],
    correctable: [
      ...(['code', 'name', 'forms', 'option-a', 'option-b', 'option-c', 'option-d'] as const),
      ...(['option-e', 'percent'] as const),
    ],
  },
  inspections: {
    sheet: 'inspectionSheet',
    table: 'inspectionTable',
    option: 'inspection-sheet',
    required: ['inspected-unit'],
    correctable: [
      ...(['no', 'inspected-unit', 'form', 'period', 'inspected-on', 'conclusion'] as const),
      ...(['concluded-on', 'notes'] as const),
    ],
  },
  shortcomings: {
    sheet: 'shortcomingSheet',
    table: 'shortcomingTable',
    option: 'shortcoming-sheet',
    required: ['shortcoming'],
    correctable: [
      ...(['no', 'inspected-unit', 'topic', 'shortcoming', 'deadline', 'closed-on'] as const),
      ...(['evidence', 'notes'] as const),
    ],
  },
  reports: {
    sheet: 'reportSheet',
    table: 'reportTable',
    option: 'report-sheet',
    required: ['report-period'],
    correctable: ['no', 'report-period', 'report-due', 'sent-on', 'document', 'link', 'notes'],
  },
  indices: {
    sheet: 'otherIndexSheet',
    table: 'otherIndexTable',
    option: 'index-sheet',
    required: ['index-name', 'index-year', 'index-value'],
    correctable: ['index-name', 'index-year', 'index-value', 'unit', 'rank', 'index-goal', 'notes'],
  },
  figures: {
    sheet: 'figureSheet',
    table: 'figureTable',
    option: 'figure-sheet',
    required: ['figure-name', 'figure-h1', 'figure-year'],
    correctable: [
      ...(['figure-code', 'figure-name', 'unit', 'figure-q1', 'figure-h1'] as const),
      ...(['figure-q3', 'figure-year', 'notes'] as const),
    ],
  },
} as const satisfies { readonly [Kind in SheetKind]: KindFacts<RolesByKind[Kind]> };

export type Kinds = typeof KINDS;

/** Every kind of table, in the order in which sheets are told apart. */
export const ALL_KINDS = Object.keys(KINDS) as readonly SheetKind[];

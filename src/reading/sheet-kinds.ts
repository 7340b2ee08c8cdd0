import type { CriteriaSet } from '../model/criterion';
import type { Grid } from '../model/grid';
import type { InspectionPlan, ShortcomingList } from '../model/inspection';
import type { Mapping } from '../model/mapping';
import type { OtherIndexSheet } from '../model/other-index';
import type { PreviousSheet } from '../model/previous-year';
import type { ReportBook } from '../model/report-book';
import type { ReportFigureSheet } from '../model/report-figure';
import type { RolesByKind, SheetKind } from '../model/sheet-kind';
import type { SurveySheet } from '../model/survey';
import type { TargetList } from '../model/target';
import type { TaskAnnex } from '../model/task';
import { chooseCriteria } from './choose-criteria';
import { CRITERIA_TABLE } from './header/criteria-columns';
import { findCriteriaHeader } from './criteria/criteria-header';
import { readCriteriaSheet } from './criteria/criteria-sheet';
import type { Unnumbered } from './evidence/evidence-numbers';
import { EVIDENCE_TABLE, findEvidenceHeader, readEvidenceSheet } from './evidence/evidence-sheet';
import type { SheetCandidate, SheetsOfBook, Chosen } from './sheet-candidate';
import type { Header } from './header/header';
import {
  findInspectionHeader,
  INSPECTION_TABLE,
  isInspectionSheet,
  readInspectionSheet,
} from './inspections/inspection-sheet';
import type { LeafChoices } from './leaves/leaf-choices';
import type { MappedHeader } from './header/mapped-header';
import {
  findIndexHeader,
  isIndexSheet,
  isTitledIndices,
  OTHER_INDEX_TABLE,
  readIndexSheet,
} from './other-indices/other-index-sheet';
import { findPreviousHeader, isPreviousSheet, PREVIOUS_TABLE, readPreviousSheet } from './previous-sheet';
import {
  findFigureHeader,
  isFigureSheet,
  isTitledFigures,
  readFigureSheet,
  REPORT_FIGURE_TABLE,
} from './report-figures/report-figure-sheet';
import { findReportHeader, isReportBook, readReportBook, REPORT_TABLE } from './reports/report-book-sheet';
import {
  findShortcomingHeader,
  isShortcomingSheet,
  readShortcomingSheet,
  SHORTCOMING_TABLE,
} from './inspections/shortcoming-sheet';
import {
  findSurveyHeader,
  isSurveySheet,
  isTitledSurvey,
  readSurveySheet,
  SURVEY_TABLE,
} from './survey-sheet';
import type { TableKind } from './header/table-kind';
import { findTargetHeader, readTargetSheet, TARGET_TABLE } from './targets/target-sheet';
import { findTaskHeader, readTaskSheet, TASK_TABLE } from './tasks/task-sheet';
import { isTitledAnnex, isTitledEvidence } from './titled-lists';

/** What reading a table gives, by its kind. */
export interface ReadByKind {
  readonly criteria: CriteriaSet;
  readonly tasks: TaskAnnex;
  readonly evidence: readonly Unnumbered[];
  readonly targets: TargetList;
  readonly previous: PreviousSheet;
  readonly survey: SurveySheet;
  readonly inspections: InspectionPlan;
  readonly shortcomings: ShortcomingList;
  readonly reports: ReportBook;
  readonly indices: OtherIndexSheet;
  readonly figures: ReportFigureSheet;
}

/** What a table is read with, besides its own sheet. */
export interface ReadContext {
  /** What a person decided about single leaves. */
  readonly choices: LeafChoices;
  /** The assessment year, for days that name none; `null` where nothing told it before this table. */
  readonly year: number | null;
  /** True in workbooks that count days from 1904. */
  readonly date1904: boolean;
}

/** A kind of table: how its columns are told, how it is found and read. */
export interface SheetKindEntry<Kind extends SheetKind> {
  /** Lexicon, required roles, and what a column must hold. */
  readonly table: TableKind<RolesByKind[Kind]>;
  /** Finds its header, with what a person decided laid over it; `null` where the sheet is no such table. */
  readonly find: (grid: Grid, mapping: Mapping) => MappedHeader<RolesByKind[Kind]> | null;
  /** Reads the rows below the header. */
  readonly read: (grid: Grid, header: Header<RolesByKind[Kind]>, context: ReadContext) => ReadByKind[Kind];
  /** Which of several sheets it is; the one whose header is known best where it is left out. */
  readonly choose?: (
    candidates: readonly SheetCandidate<RolesByKind[Kind]>[],
    mapping: Mapping,
    book: SheetsOfBook<RolesByKind[Kind]>,
  ) => Chosen<RolesByKind[Kind], ReadByKind[Kind]> | null;
  /** True for a sheet whose title gives it to this kind: no other kind is asked for it. */
  readonly claims?: (grid: Grid) => boolean;
  /** True for a sheet whose title says that it is of this kind; that it could not be read is told. */
  readonly isTitled?: (grid: Grid) => boolean;
}

/**
 * Every kind of table that is read. A further kind is a reader in a folder of its own, its names and
 * roles in `model/sheet-kind.ts` and one entry here; the compiler names what else it lacks.
 */
export const SHEET_KINDS: { readonly [Kind in SheetKind]: SheetKindEntry<Kind> } = {
  criteria: {
    table: CRITERIA_TABLE,
    find: (grid, { criteriaTable }) => findCriteriaHeader(grid, criteriaTable),
    read: (grid, header, { choices }) => readCriteriaSheet(grid, header, choices),
    choose: chooseCriteria,
  },
  tasks: {
    table: TASK_TABLE,
    find: (grid, { taskTable }) => findTaskHeader(grid, taskTable),
    read: readTaskSheet,
    isTitled: isTitledAnnex,
  },
  evidence: {
    table: EVIDENCE_TABLE,
    find: (grid, { evidenceTable }) => findEvidenceHeader(grid, evidenceTable),
    read: (grid, header, { date1904 }) => readEvidenceSheet(grid, header, date1904),
    isTitled: isTitledEvidence,
  },
  targets: {
    table: TARGET_TABLE,
    find: (grid, { targetTable }) => findTargetHeader(grid, targetTable),
    read: readTargetSheet,
  },
  previous: {
    table: PREVIOUS_TABLE,
    find: findPreviousHeader,
    read: readPreviousSheet,
    claims: isPreviousSheet,
    isTitled: isPreviousSheet,
  },
  survey: {
    table: SURVEY_TABLE,
    find: findSurveyHeader,
    read: readSurveySheet,
    claims: isSurveySheet,
    isTitled: isTitledSurvey,
  },
  inspections: {
    table: INSPECTION_TABLE,
    find: findInspectionHeader,
    read: readInspectionSheet,
    claims: isInspectionSheet,
  },
  shortcomings: {
    table: SHORTCOMING_TABLE,
    find: findShortcomingHeader,
    read: readShortcomingSheet,
    claims: isShortcomingSheet,
  },
  reports: {
    table: REPORT_TABLE,
    find: findReportHeader,
    read: readReportBook,
    claims: isReportBook,
  },
  indices: {
    table: OTHER_INDEX_TABLE,
    find: findIndexHeader,
    read: readIndexSheet,
    claims: isIndexSheet,
    isTitled: isTitledIndices,
  },
  figures: {
    table: REPORT_FIGURE_TABLE,
    find: findFigureHeader,
    read: readFigureSheet,
    claims: isFigureSheet,
    isTitled: isTitledFigures,
  },
};

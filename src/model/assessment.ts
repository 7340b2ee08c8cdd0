import type { AimPlan, IndexBand } from './aim';
import type { AppraisalComparison } from './appraisal';
import type { CriteriaSet, Criterion, LeafCriterion } from './criterion';
import type { EvidenceId, EvidenceList } from './evidence';
import type { Finding } from './finding';
import type { Gap } from './gap';
import type { Inspection } from './inspection';
import type { OtherIndices } from './other-index';
import type { Outcome } from './outcome';
import type { Points } from './points';
import type { YearComparison } from './previous-year';
import type { Recognition } from './recognition';
import type { ClosingReading } from './report-period';
import type { Reporting } from './report-book';
import type { ReportFigures } from './report-figure';
import type { ExpectedAppraisal, Risk } from './risk';
import type { Survey } from './survey';
import type { AssessedTarget, TargetLinks, TargetList } from './target';
import type { Day, Task, TaskAnnex, TaskStatus } from './task';

/** A criterion with its outcome; of a parent the sums of its leaves. */
export interface AssessedCriterion {
  readonly criterion: Criterion;
  readonly children: readonly AssessedCriterion[];
  /** `null` for a parent. */
  readonly outcome: Outcome | null;
  readonly sums: Sums;
}

/** Sums over leaves, each leaf rounded before it is added. */
export interface Sums {
  /** All leaves. */
  readonly max: Points;
  /** Without the leaves that a survey decides. */
  readonly selfMax: Points;
  /** Further without the leaves that are left out as not applicable. */
  readonly applicableMax: Points;
  readonly self: Points;
  /** self ÷ applicableMax × 100, two decimals; `null` where nothing applies. */
  readonly index: number | null;
  /** Leaves that should have a score of the office's own and have none yet. */
  readonly open: number;
}

export interface AssessedTask {
  readonly task: Task;
  readonly status: TaskStatus;
}

/** A leaf of a block outside the hundred points with what became of it; of a penalty the points taken off. */
export interface BlockLeaf {
  readonly kind: 'bonus' | 'penalty';
  readonly criterion: LeafCriterion;
  readonly outcome: Outcome;
}

/** The whole result: what was read, what it earned, and what is wrong with it. */
export interface Assessment {
  readonly set: CriteriaSet;
  readonly year: number | null;
  readonly asOf: Day;
  readonly fields: readonly AssessedCriterion[];
  /** The leaves in the order of the sheet. */
  readonly leaves: readonly AssessedCriterion[];
  readonly total: Sums;
  /** Points of the blocks outside the hundred, neither in `total` nor in the index. */
  readonly bonus: Points;
  readonly penalty: Points;
  /** The leaves of those blocks in the order of the sheet. */
  readonly outside: readonly BlockLeaf[];
  readonly annex: TaskAnnex | null;
  readonly tasks: readonly AssessedTask[];
  readonly evidence: EvidenceList;
  /** The plan's targets, where the workbook lists any; they have no points. */
  readonly targets: readonly AssessedTarget[];
  /** Which criterion's figure each of them names. */
  readonly targetLinks: TargetLinks;
  readonly targetSheet: string | null;
  readonly targetList: TargetList | null;
  readonly recognition: Recognition;
  /** Which documents support a leaf, by the leaf's id. */
  readonly evidenceOf: ReadonlyMap<string, readonly EvidenceId[]>;
  /** Sought when they are first asked for: not everybody who needs the points needs them. */
  readonly gaps: readonly Gap[];
  /** Points that were claimed and may be lost at appraisal; empty where no leaf has any evidence yet. */
  readonly risks: readonly Risk[];
  /** What the appraisal may be expected to recognise; `null` where that is not known yet. */
  readonly expected: ExpectedAppraisal | null;
  /** The self-scores compared with the appraisers' figures; `null` while there are none. */
  readonly appraisal: AppraisalComparison | null;
  /** This year compared with last year; `null` where last year's result is not known. */
  readonly previous: YearComparison | null;
  /** The results of a sociological survey, with the leaves that it decides; `null` where no sheet holds any. */
  readonly survey: Survey | null;
  /** Self-inspection: units inspected and shortcomings put right; `null` where no sheet tells of it. */
  readonly inspection: Inspection | null;
  /** The reports of the year, sent in time, late or not at all; `null` where no sheet lists them. */
  readonly reporting: Reporting | null;
  /** Whether the closing day belongs to a period of reporting: as the office has set, else as its book has it. */
  readonly closing: ClosingReading;
  /** Other indices over the years; `null` where no sheet lists them. */
  readonly otherIndices: OtherIndices | null;
  /** The figures of the periodic reports; `null` where no sheet holds them. */
  readonly reportFigures: ReportFigures | null;
  /** The group that the index falls into; `null` without an index. */
  readonly band: IndexBand | null;
  /** What it takes to reach the index that is aimed at; `null` where none is. */
  readonly aim: AimPlan | null;
  readonly findings: readonly Finding[];
}

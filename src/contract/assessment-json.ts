import type { CellAddress } from '../model/cell';
import type { FindingCode, Severity } from '../model/finding';
import type { GapCause, GapEase } from '../model/gap';
import type { OutcomeState } from '../model/outcome';
import type { RiskCause } from '../model/risk';
import type { RuleKind } from '../model/rule';
import type { Goal, TargetStatus } from '../model/target';
import type { DeadlineKind, JudgedTurn, TaskStatus } from '../model/task';
import type { AimJson, BandJson } from './aim-json';
import type { OtherIndexJson } from './indices-json';
import type { InspectionJson } from './inspection-json';
import type { NamedJson } from './named-json';
import type { PreviousJson } from './previous-json';
import type { ReportFigureJson } from './report-figures-json';
import type { ReportsJson } from './reports-json';
import type { SourceJson } from './source-json';
import type { SurveyResultJson } from './survey-json';

/** The number of the contract that the output follows; it changes when the output's meaning does. */
export const ASSESSMENT_SCHEMA = 'par-index/assessment@1';

/**
 * `par-index score --json`: the assessment as other programs read it. Points have the set's precision, a percentage
 * runs from 0 to 100, a day is "2026-12-31", a missing figure is `null` and never 0. Keys are only ever added.
 * `docs/command-line.md` says what each means.
 */
export interface AssessmentJson {
  readonly schema: typeof ASSESSMENT_SCHEMA;
  readonly source: SourceJson;
  readonly year: number | null;
  /** The office that scores itself; `null` where the workbook names none. */
  readonly unit: string | null;
  readonly asOf: string;
  /** Sign of the criteria set; equal for the same set under other printed codes. `null` where there is no set. */
  readonly set: string | null;
  /** The scores as they were last handed over; `null` where they were not. */
  readonly snapshot: SnapshotJson | null;
  readonly total: SumsJson & { readonly bonus: number; readonly penalty: number };
  readonly fields: readonly FieldJson[];
  /** The leaves in the order of the sheet, those of the hundred points. */
  readonly criteria: readonly CriterionJson[];
  /** The leaves of the blocks outside them (điểm thưởng, điểm trừ); `self` of a penalty is what it takes off. */
  readonly outside: readonly OutsideJson[];
  readonly tasks: TasksJson | null;
  readonly evidence: readonly EvidenceJson[];
  readonly targets: readonly TargetJson[];
  readonly gaps: readonly GapJson[];
  readonly findings: readonly FindingJson[];
  readonly atRisk: readonly RiskJson[];
  readonly expected: ExpectedJson | null;
  readonly appraisal: AppraisalJson | null;
  /** This year compared with last year; `null` where last year's result is not known. */
  readonly previous: PreviousJson | null;
  /** The results of a survey, leaf by leaf; `null` where no sheet holds any. */
  readonly survey: readonly SurveyResultJson[] | null;
  /** The index with the survey, never mixed with that of the office; `null` while the survey is not complete. */
  readonly fullIndex: number | null;
  /** Self-inspection; `null` where no sheet tells of it. */
  readonly inspection: InspectionJson | null;
  /** The reports of the year; `null` where no sheet lists them. */
  readonly reports: ReportsJson | null;
  /** Other indices over the years; `null` where no sheet lists them. */
  readonly otherIndices: readonly OtherIndexJson[] | null;
  /** The figures of the periodic reports; `null` where no sheet holds them. */
  readonly reportFigures: readonly ReportFigureJson[] | null;
  /** The group that the index falls into; `null` without an index or below all of a province's groups. */
  readonly band: BandJson | null;
  /** What it takes to reach the index that is aimed at; `null` where none is. */
  readonly aim: AimJson | null;
}

/** The part of it that `par-index check --json` gives, with what must be true before sending. */
export interface CheckJson extends Pick<AssessmentJson, 'schema' | 'source' | 'year' | 'asOf' | 'findings'> {
  readonly handOver: readonly {
    readonly key: string;
    readonly holds: boolean;
    readonly required: boolean;
    readonly message: string;
  }[];
}

/** When the scores were fixed, under which code, and whether they are still what they were then. */
export interface SnapshotJson {
  readonly day: string;
  readonly code: string;
  readonly holds: boolean;
}

/** `selfMax` leaves surveys out, `applicableMax` also what was removed as not applicable. */
export interface SumsJson {
  readonly max: number;
  readonly selfMax: number;
  readonly applicableMax: number;
  readonly self: number;
  /** self ÷ applicableMax × 100; `null` where nothing applies. */
  readonly index: number | null;
}

export interface FieldJson extends SumsJson {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface CriterionJson extends NamedJson {
  readonly path: readonly string[];
  readonly name: string;
  readonly max: number | null;
  readonly cell: CellAddress;
  readonly rule: RuleKind;
  readonly state: OutcomeState;
  readonly self: number | null;
  readonly lost: number;
  readonly measure: MeasureJson;
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly findings: readonly FindingCode[];
}

export interface OutsideJson extends CriterionJson {
  readonly kind: 'bonus' | 'penalty';
}

/** What the office declared; a percentage in the place of the number achieved is given as `rate`. */
export interface MeasureJson {
  readonly total: number | null;
  readonly achieved: number | null;
  readonly rate: number | null;
  readonly level: string | null;
}

export interface TasksJson {
  readonly total: number;
  readonly done: number;
  readonly items: readonly TaskJson[];
}

export interface TaskJson {
  readonly no: string;
  readonly content: string;
  readonly lead: string;
  readonly cell: CellAddress;
  readonly deadline: {
    readonly text: string;
    readonly kind: DeadlineKind;
    readonly due: string | null;
    readonly conditional: boolean;
    /** The turns of what falls due more than once; otherwise empty. */
    readonly periods: readonly JudgedTurn[];
  };
  readonly status: TaskStatus;
}

export interface EvidenceJson {
  readonly id: string;
  readonly title: string;
  readonly document: string;
  readonly issued: string | null;
  readonly link: string;
  readonly criteria: readonly string[];
}

export interface TargetJson {
  readonly no: string;
  readonly field: string;
  readonly text: string;
  readonly goal: GoalJson | null;
  readonly achieved: number | null;
  readonly status: TargetStatus;
  readonly difference: number | null;
  readonly result: string;
  readonly cell: CellAddress;
  /** Who answers for it; empty where the sheet does not say it. */
  readonly lead: string;
  /** The id of the criterion whose figure it names; `null` where it names none. */
  readonly criterion: string | null;
}

/** `at` is a share of 1 where `of` is "rate": 0.9 for 90 %. */
export interface GoalJson {
  readonly comparison: Goal['comparison'];
  readonly at: number;
  readonly of: 'rate' | 'count';
}

export interface GapJson extends NamedJson {
  readonly lost: number;
  readonly why: GapCause;
  readonly regain: string;
  readonly ease: GapEase;
  /** Who answers for it, from the sheet or the annex; `null` where neither says. */
  readonly lead: string | null;
  readonly due: string | null;
}

export interface FindingJson {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly subject: string;
  /** The id of the criterion that it is about; `null` for anything else. */
  readonly subjectId: string | null;
  readonly cell: CellAddress | null;
  readonly message: string;
}

/** `points` hang on what `causes` names; `expectedLoss` is the assumption of `checking/risk.ts`. */
export interface RiskJson extends NamedJson {
  readonly cell: CellAddress;
  readonly claimed: number;
  readonly points: number;
  readonly expectedLoss: number;
  readonly causes: readonly RiskCause[];
  readonly reasons: readonly string[];
}

export interface ExpectedJson {
  readonly self: number;
  readonly atRisk: number;
  readonly points: number;
  readonly index: number | null;
}

export interface AppraisalJson {
  readonly total: AppraisedSumsJson;
  readonly fields: readonly (AppraisedSumsJson & { readonly code: string; readonly name: string })[];
  readonly leaves: readonly AppraisedLeafJson[];
}

export interface AppraisedSumsJson {
  readonly self: number;
  readonly appraised: number;
  readonly difference: number;
  readonly waiting: number;
  /** Of the leaves with an appraised figure, in % of their maximum. */
  readonly index: number | null;
}

/** `cell` holds the figure of the appraisers; `open` is true while an explanation is asked for or being judged. */
export interface AppraisedLeafJson extends NamedJson {
  readonly cell: CellAddress;
  readonly self: number | null;
  readonly appraised: number;
  readonly rounds: Readonly<Record<'first' | 'again' | 'final', number | null>>;
  readonly difference: number | null;
  readonly opinion: string;
  readonly explanation: string;
  readonly open: boolean;
}

import type { CriteriaSet, Criterion } from './criterion';
import type { EvidenceId, EvidenceList } from './evidence';
import type { Finding } from './finding';
import type { Message } from './message';
import type { Outcome } from './outcome';
import type { Points } from './points';
import type { Recognition } from './recognition';
import type { AssessedTarget } from './target';
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
  readonly annex: TaskAnnex | null;
  readonly tasks: readonly AssessedTask[];
  readonly evidence: EvidenceList;
  /** The plan's targets, where the workbook lists any; they bear no points. */
  readonly targets: readonly AssessedTarget[];
  readonly targetSheet: string | null;
  readonly recognition: Recognition;
  /** Which documents support a leaf, by the leaf's id. */
  readonly evidenceOf: ReadonlyMap<string, readonly EvidenceId[]>;
  readonly gaps: readonly Gap[];
  /** Points that were claimed and may be lost at appraisal; empty where no leaf has any evidence yet. */
  readonly risks: readonly Risk[];
  /** What the appraisal may be expected to recognise; `null` where that cannot be told yet. */
  readonly expected: ExpectedAppraisal | null;
  /** The self-scores beside the appraisers' figures; `null` while there are none. */
  readonly appraisal: AppraisalComparison | null;
  readonly findings: readonly Finding[];
}

/** Why a claimed score may not be recognised. */
export type RiskCause =
  'no-evidence' | 'typed-over' | 'not-openable' | 'wrong-year' | 'no-number' | 'no-date' | 'no-page';

/** A leaf whose points may be lost at appraisal. */
export interface Risk {
  readonly leaf: Criterion;
  /** What the leaf claims now. */
  readonly claimed: Points;
  /** The part of it that hangs on what is missing. */
  readonly atRisk: Points;
  /** The part of it that is likely to be lost; see `checking/risk.ts` for the assumption. */
  readonly expectedLoss: Points;
  /** The gravest first. */
  readonly causes: readonly RiskCause[];
}

export interface ExpectedAppraisal {
  readonly self: Points;
  readonly atRisk: Points;
  readonly expected: Points;
  /** expected ÷ applicable maximum × 100. */
  readonly index: number | null;
}

/** Self-scores beside appraised scores, as far as there are any. */
export interface AppraisalComparison {
  /** The leaves with an appraised figure, in the order of the sheet. */
  readonly leaves: readonly LeafDifference[];
  readonly fields: readonly FieldDifference[];
  readonly total: AppraisedSums;
}

export interface LeafDifference {
  readonly leaf: Criterion;
  /** As it stands in the score cell; `null` for a leaf that the office does not score. */
  readonly self: Points | null;
  readonly appraised: Points;
  /** appraised − self; `null` where there is no self-score. */
  readonly difference: Points | null;
  /** Fewer points than claimed, and the last word is not said. */
  readonly isOpen: boolean;
}

export interface FieldDifference extends AppraisedSums {
  readonly field: Criterion;
}

/** Sums over the leaves that have both figures, and how many leaves still wait for the appraisers. */
export interface AppraisedSums {
  readonly self: Points;
  readonly appraised: Points;
  readonly difference: Points;
  readonly waiting: number;
}

/** Why a leaf is below its maximum; names of the contract. */
export type GapCause =
  | 'below-floor'
  | 'below-target'
  | 'level'
  | 'count'
  | 'events'
  | 'missing-input'
  | 'unreadable-rule'
  | 'invalid-input'
  | 'entered-by-hand';

/** Points that a leaf lost and what would regain them. */
export interface Gap {
  readonly leaf: Criterion;
  readonly lost: Points;
  readonly why: GapCause;
  /** From the smallest change that regains anything to the one that regains all; empty where none can be told. */
  readonly steps: readonly RegainStep[];
  readonly regain: Message;
  readonly ease: GapEase;
  readonly lead: GapLead;
}

/** How hard it is to regain the points. */
export type GapEase =
  /** Figures, rule or points only need to be entered or mended. */
  | 'at-the-desk'
  /** One step, a few units: can be done while the year lasts. */
  | 'small-change'
  | 'large-change'
  /** The period is over, or what happened cannot be undone: for the next year's plan. */
  | 'next-year';

/** Who answers for a gap and until when. */
export interface GapLead {
  /** Empty where neither the sheet nor the annex says. */
  readonly unit: string;
  readonly due: Day | null;
  /** The deadline as written; empty where there is none. */
  readonly dueText: string;
  /** The task of the annex that was taken for it; `null` where the sheet's own columns say. */
  readonly task: Task | null;
}

/** One change of what is declared, and the points that it brings beyond today's. */
export interface RegainStep {
  readonly change:
    /** So many more (or, where fewer is better, fewer: negative) achieved units, events or counts. */
    | { readonly kind: 'achieved'; readonly by: number; readonly to: number }
    | { readonly kind: 'rate'; readonly to: number }
    | { readonly kind: 'level'; readonly to: string };
  readonly gain: Points;
}

import type { Criterion } from './criterion';
import type { Message } from './message';
import type { Points } from './points';
import type { RegainStep } from './regain';
import type { Day, Task } from './task';

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
  /** From the smallest change that regains anything to the one that regains all; empty where none is known. */
  readonly steps: readonly RegainStep[];
  readonly regain: Message;
  readonly ease: GapEase;
  readonly lead: GapLead;
}

/** How hard it is to regain the points. */
export type GapEase =
  /** Figures, rule or points only need to be entered or corrected. */
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

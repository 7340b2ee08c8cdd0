import type { Criterion } from './criterion';
import type { Points } from './points';

/** Why a claimed score may not be recognised. */
export type RiskCause =
  'no-evidence' | 'typed-over' | 'not-openable' | 'wrong-year' | 'no-number' | 'no-date';

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

import type { Criterion, LeafAppraisal } from './criterion';
import type { Points } from './points';

/** Self-scores compared with appraised scores, as far as there are any. */
export interface AppraisalComparison {
  /** The leaves with an appraised figure, in the order of the sheet. */
  readonly leaves: readonly LeafDifference[];
  readonly fields: readonly FieldDifference[];
  readonly total: AppraisedSums;
}

export interface LeafDifference {
  readonly leaf: Criterion;
  /** As it is in the score cell; `null` for a leaf that the office does not score. */
  readonly self: Points | null;
  readonly appraised: Points;
  /** The figures of each round, the one that counts among them. */
  readonly rounds: Pick<LeafAppraisal, 'first' | 'again' | 'final'>;
  /** appraised − self; `null` where there is no self-score. */
  readonly difference: Points | null;
  /** Below 0 or above the maximum: a slip of the appraisers, which is in no sum. */
  readonly isImpossible: boolean;
  /** Fewer points than claimed, and the last word is not said. */
  readonly isOpen: boolean;
}

export interface FieldDifference extends AppraisedSums {
  readonly field: Criterion;
}

/**
 * Sums over the leaves with an appraised figure that can be, and how many leaves still wait for the appraisers. What a
 * survey gave counts as appraised; the office claims nothing there, so the difference leaves it out.
 */
export interface AppraisedSums {
  readonly self: Points;
  readonly appraised: Points;
  readonly difference: Points;
  readonly waiting: number;
  /** appraised ÷ the maximum of these leaves × 100, two decimals; `null` where there are none. */
  readonly index: number | null;
}

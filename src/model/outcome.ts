import type { CellRef } from './cell';
import type { FindingCode } from './finding';
import type { Message } from './message';
import type { Points } from './points';

/** The state of a leaf after scoring; the names are those of the command line's contract. */
export type OutcomeState =
  'scored' | 'missing' | 'not-applicable' | 'survey' | 'manual' | 'unreadable' | 'invalid';

/** What became of a leaf, and why. */
export interface Outcome {
  readonly state: OutcomeState;
  /** `null` is "no score", never 0. A leaf that does not apply but counts in full carries its maximum. */
  readonly points: Points | null;
  /** The part of the maximum that the denominator counts: the maximum, or 0 when the leaf is left out. */
  readonly applicable: Points;
  /** The rule, the figures and the arithmetic in one sentence. */
  readonly reason: Message;
  /** Of an `invalid` leaf: what is wrong, and the cell to put right. */
  readonly problem: Problem | null;
}

/** What makes a declaration unusable, by the code under which it is reported. */
export interface Problem {
  readonly code: FindingCode;
  readonly cell: CellRef | null;
}

import type { Gap, GapEase } from './gap';
import type { Points } from './points';
import type { RegainStep } from './regain';

/** A group into which a province puts its offices by their index: from which index on, and its name. */
export interface IndexBand {
  readonly from: number;
  /** `null` for those below all groups that have a name. */
  readonly name: string | null;
}

/** A change that regains points of a leaf, and how hard it is. */
export interface AimMeasure {
  readonly gap: Gap;
  readonly step: RegainStep;
  readonly ease: GapEase;
}

/** What it takes to reach an index. */
export interface AimPlan {
  /** The index that is aimed at, 0 to 100 with two decimals. */
  readonly aim: number;
  /** The points that are still missing for it; 0 where it is reached. */
  readonly need: Points;
  /** The cheapest changes that reach it, in the order of the sheet; where none do, all that regain the most. */
  readonly measures: readonly AimMeasure[];
  readonly gain: Points;
  /** The index with all of them. */
  readonly index: number;
  readonly isReachable: boolean;
  /** False where one of them can only count next year. */
  readonly isWithinYear: boolean;
}

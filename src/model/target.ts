import type { CellRef } from './cell';
import type { Entry } from './measure';

/** What a column of a list of targets is for. */
export type TargetRole = 'no' | 'field' | 'text' | 'unit' | 'total' | 'achieved' | 'notes';

/** A plan's targets (chỉ tiêu), which bear no points. */
export interface TargetList {
  readonly sheet: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly targets: readonly Target[];
}

export interface Target {
  /** The number as printed; empty where it has none. */
  readonly no: string;
  readonly field: string;
  readonly text: string;
  /** What the words ask for; `null` where they name no figure. */
  readonly goal: Goal | null;
  /** True for "(nếu có)": nothing may arise. */
  readonly isOptional: boolean;
  /** What was achieved, from its column; `null` where the sheet has none. */
  readonly achieved: Entry | null;
  /** The cell of its words. */
  readonly cell: CellRef;
  /** The cell of its result; that of its words where the list has no results. */
  readonly resultCell: CellRef;
}

/** "tối thiểu 50 %", "dưới 5 %", "100%": percentages as shares. Of a rank ("xếp thứ 5 trở lên") the lower is better. */
export interface Goal {
  readonly comparison: 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'rank-at-least';
  readonly at: number;
  readonly of: 'rate' | 'count';
}

export type TargetStatus =
  'reached' | 'not-reached' | 'missing' | 'not-applicable' | 'unreadable' | 'invalid';

export interface AssessedTarget {
  readonly target: Target;
  readonly status: TargetStatus;
  /** Achieved minus goal (negative where it falls short), in the goal's own unit; `null` where it cannot be told. */
  readonly difference: number | null;
}

import type { CellRef } from './cell';
import type { LeafCriterion } from './criterion';
import type { Entry, FigureEntry } from './measure';

/** What a column of a list of targets is for. */
export type TargetRole =
  'no' | 'field' | 'text' | 'unit' | 'total' | 'achieved' | 'rate' | 'lead' | 'criterion' | 'notes';

/** A plan's targets (chỉ tiêu), which have no points. */
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
  /** The unit as printed (đơn vị tính); empty where the sheet does not say it. */
  readonly unit: string;
  /** Who answers for it (chủ trì); empty where the sheet does not say it. */
  readonly lead: string;
  /** The criterion that the office names for it (tiêu chí liên quan), as typed, and its cell. */
  readonly criterion: { readonly text: string; readonly cell: CellRef } | null;
  /** Total and part where they are in two columns; `null` elsewhere. */
  readonly pair: { readonly total: FigureEntry; readonly achieved: FigureEntry } | null;
  /** The cell of its words. */
  readonly cell: CellRef;
  /** The cell of its result; that of its words where the list has no results. */
  readonly resultCell: CellRef;
  /** What is there as text; `null` where it is a number or empty. */
  readonly resultText: string | null;
  /** The cell of its total; `null` where the sheet has no such column. */
  readonly totalCell: CellRef | null;
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
  /** Achieved minus goal (negative where it falls short), in the goal's own unit; `null` where it is unknown. */
  readonly difference: number | null;
}

/** A target and the criterion whose figure it names. */
export interface TargetLink {
  readonly target: AssessedTarget;
  readonly criterion: LeafCriterion;
  /** True where the words of both name one figure: an office may also name a criterion that is only related. */
  readonly isSameFigure: boolean;
}

/**
 * The targets of the plan and the criteria that they name: which figure belongs to which, and codes that name no
 * criterion.
 */
export interface TargetLinks {
  readonly links: readonly TargetLink[];
  /** Targets whose named criterion the set does not have, or has more than once. */
  readonly unknown: readonly AssessedTarget[];
}

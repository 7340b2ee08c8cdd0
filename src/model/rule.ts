import type { Points, Ratio } from './points';

/**
 * How a leaf earns its points (cách tính điểm), read from the province's wording. Adding a kind means one
 * entry in each table that is keyed by it: score, formula, explain, wording; the compiler names them.
 */
export type Rule =
  LevelsRule | TiersRule | LinearRule | CountRule | DeductionRule | SurveyRule | ManualRule | UnreadableRule;

export type RuleKind = Rule['kind'];

/** Discrete levels: the declared level earns its points (R1, R2). */
export interface LevelsRule {
  readonly kind: 'levels';
  readonly levels: readonly Level[];
}

export interface Level {
  /** As the wording has it: "Đúng hạn, đủ". */
  readonly label: string;
  readonly points: Points;
  /** True where the wording leaves this level unsaid: the other case of a single condition. */
  readonly assumed?: true;
  /** True where it leaves open how many points the level earns; `points` are the most. */
  readonly open?: true;
}

/**
 * Bands of a rate or of a count (R3, R8), each with its points, its share or its steps. The bands do not overlap;
 * what lies between two of them, or beyond the last, the wording leaves open, and it has no score. Whether more is
 * better or worse lies in their points.
 */
export interface TiersRule {
  readonly kind: 'tiers';
  readonly of: 'rate' | 'count';
  /** In ascending order of their values. */
  readonly bands: readonly Band[];
  /** True where a rate may pass the whole: what was planned can be exceeded. */
  readonly mayExceed?: true;
}

/** A part of the scale. `null` is open: no lower bound is 0, no upper bound is without end. */
export interface Band {
  readonly from: Bound | null;
  readonly to: Bound | null;
  readonly award: Award;
  /** True where the wording leaves this band unsaid: below the lowest class that it names nothing is earned. */
  readonly assumed?: true;
}

/** Rates are shares (0.8), counts are numbers. */
export interface Bound {
  readonly at: number;
  readonly inclusive: boolean;
}

/**
 * What a band earns: fixed points, a part in proportion to the rate, so much more or less for each step, or points on
 * the line between two that are stated.
 */
export type Award = PointsAward | ShareAward | StepsAward | LineAward;

export interface PointsAward {
  readonly kind: 'points';
  readonly points: Points;
}

/** Points in proportion to the rate, full at `target` (1 for b/a). */
export interface ShareAward {
  readonly kind: 'share';
  readonly of: Points;
  readonly target: Ratio;
  readonly rounding?: PointsRounding;
}

/**
 * From `base` this many points more, or less where `each` is negative, for each whole step of `per` between the
 * measure and `from`, but never beyond `limit`: "cứ giảm 1% trừ 0,2 điểm", "từ trường hợp thứ 3, mỗi trường hợp
 * trừ 0,5 điểm". Steps of a rate are shares, steps of a count are numbers.
 */
export interface StepsAward {
  readonly kind: 'steps';
  readonly base: Points;
  readonly from: number;
  readonly per: number;
  readonly each: Points;
  readonly limit: Points;
}

/**
 * Points on the straight line between two places of the scale, "nội suy" between two classes, "(100% − tỷ lệ trễ hạn) ×
 * điểm tối đa"; beyond either end the points of that end.
 */
export interface LineAward {
  readonly kind: 'line';
  readonly from: LineEnd;
  readonly to: LineEnd;
  readonly rounding?: PointsRounding;
}

/** One end of such a line; `from` lies below `to`. */
export interface LineEnd {
  readonly at: number;
  readonly points: Points;
}

/** Points rounded to a step, "làm tròn đến 0,25 điểm", before they are rounded to the set's precision. */
export interface PointsRounding {
  readonly to: Points;
  readonly way: 'nearest' | 'up' | 'down';
}

/**
 * In proportion to the rate (R4–R6): min(rate ÷ target, 1) × maximum, and 0 below the floor. A floor of
 * `null` means none; a target of 1 is plain b/a.
 */
export interface LinearRule {
  readonly kind: 'linear';
  readonly floor: Bound | null;
  readonly target: Ratio;
  readonly rounding?: PointsRounding;
  /** True where the rate may pass the whole, which still earns the maximum: a plan can be exceeded. */
  readonly mayExceed?: true;
}

/** So many points for each unit, up to a cap (R9). `null` caps at the maximum. */
export interface CountRule {
  readonly kind: 'count';
  readonly each: Points;
  /** What is counted, in the wording's words: "tin, bài". */
  readonly unit: string;
  readonly cap: Points | null;
}

/** From the maximum, this many points off for each event, never below 0 (R10). */
export interface DeductionRule {
  readonly kind: 'deduction';
  readonly each: Points;
  /** What costs points: "báo cáo thiếu". */
  readonly unit: string;
  /** The most that is taken off: "trừ tối đa 1 điểm". Without it, all points may go. */
  readonly most?: Points;
}

/** Decided by a survey of citizens or officials (R13): shown, never scored by the office itself. */
export interface SurveyRule {
  readonly kind: 'survey';
}

/** The office enters the points itself (R14), at most the maximum. */
export interface ManualRule {
  readonly kind: 'manual';
  /** Why no rule can give them: other units' figures are needed, or a person's judgement. */
  readonly why?: 'other-units' | 'judgement';
}

/** The wording is not understood, and says why. Never scored by a guess. */
export interface UnreadableRule {
  readonly kind: 'unreadable';
  readonly why: RuleProblem;
}

export type RuleProblem =
  | 'no-wording'
  | 'not-understood'
  | 'gap-between-tiers'
  | 'overlapping-tiers'
  | 'above-maximum'
  | 'below-maximum'
  | 'mixed-conditions'
  | 'several-formulas'
  | 'legacy-font';

/** What becomes of a leaf that does not apply: leave the denominator, count as full, or must be assessed. */
export type NotApplicablePolicy = 'remove' | 'full' | 'not-allowed';

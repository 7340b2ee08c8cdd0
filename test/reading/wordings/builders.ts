import type {
  Award,
  Band,
  Bound,
  CountRule,
  DeductionRule,
  LevelsRule,
  LinearRule,
  ManualRule,
  NotApplicablePolicy,
  PointsRounding,
  Rule,
  RuleProblem,
  SurveyRule,
  TiersRule,
  UnreadableRule,
} from '../../../src/model/rule';
import { asPoints, asRatio } from '../../../src/model/points';

/** A wording as a province might print it, and the one rule a careful official reads from it. */
export interface WordingExample {
  readonly wording: string;
  readonly max: number;
  readonly rule: Rule;
  /** Only where the wording itself says what becomes of a leaf that does not apply. */
  readonly policy?: NotApplicablePolicy;
}

/** Options with their points; a third word says that the wording leaves one unsaid, or its points open. */
export const levels = (
  options: readonly (readonly [label: string, points: number, how?: 'assumed' | 'open'])[],
): LevelsRule => ({
  kind: 'levels',
  levels: options.map(([label, points, how]) => ({
    label,
    points: asPoints(points),
    ...(how === 'assumed' ? { assumed: true as const } : {}),
    ...(how === 'open' ? { open: true as const } : {}),
  })),
});

/** Bands in ascending order of their values. */
export const tiers = (of: TiersRule['of'], bands: readonly Band[]): TiersRule => ({
  kind: 'tiers',
  of,
  bands,
});

/** Points in proportion to the rate, full at `target`. */
export const share = (of: number, target = 1): Award => ({
  kind: 'share',
  of: asPoints(of),
  target: asRatio(target),
});

/** The same, rounded to a step. */
export const rounded = (
  of: number,
  to: number,
  target = 1,
  way: PointsRounding['way'] = 'nearest',
): Award => ({
  kind: 'share',
  of: asPoints(of),
  target: asRatio(target),
  rounding: { to: asPoints(to), way },
});

/** From `base` so much more, or less where it is negative, for each `per` beyond `from`, down or up to `limit`. */
export const steps = (base: number, from: number, per: number, each: number, limit: number): Award => ({
  kind: 'steps',
  base: asPoints(base),
  from,
  per,
  each: asPoints(each),
  limit: asPoints(limit),
});

/** Points on the line between two places of the scale. */
export const line = (
  [low, lowPoints]: readonly [at: number, points: number],
  [high, highPoints]: readonly [at: number, points: number],
): Award => ({
  kind: 'line',
  from: { at: low, points: asPoints(lowPoints) },
  to: { at: high, points: asPoints(highPoints) },
});

type Earns = number | Award;

const award = (earns: Earns): Award =>
  typeof earns === 'number' ? { kind: 'points', points: asPoints(earns) } : earns;
const closed = (index: number): Bound => ({ at: index, inclusive: true });
const open = (index: number): Bound => ({ at: index, inclusive: false });
const band = (from: Bound | null, to: Bound | null, earns: Earns): Band => ({
  from,
  to,
  award: award(earns),
});

/** Lowest bands: x < at, x ≤ at. */
export const under = (index: number, earns: Earns): Band => band(null, open(index), earns);
export const atMost = (index: number, earns: Earns): Band => band(null, closed(index), earns);
/** Highest bands: x ≥ at, x > at. */
export const atLeast = (index: number, earns: Earns): Band => band(closed(index), null, earns);
export const over = (index: number, earns: Earns): Band => band(open(index), null, earns);
/** Bands between: [from, to), [from, to], (from, to), (from, to]. */
export const fromUnder = (from: number, to: number, earns: Earns): Band =>
  band(closed(from), open(to), earns);
export const fromTo = (from: number, to: number, earns: Earns): Band => band(closed(from), closed(to), earns);
export const overUnder = (from: number, to: number, earns: Earns): Band => band(open(from), open(to), earns);
export const overTo = (from: number, to: number, earns: Earns): Band => band(open(from), closed(to), earns);
export const exactly = (index: number, earns: Earns): Band => band(closed(index), closed(index), earns);

/** Whatever the figure. */
export const any = (earns: Earns): Band => band(null, null, earns);
/** A band that the wording leaves unsaid. */
export const assumed = (stated: Band): Band => ({ ...stated, assumed: true });

export interface LinearOptions {
  /** A number is a floor that itself still earns. */
  readonly floor?: number | Bound;
  readonly target?: number;
  /** Points are rounded to a step before anything else. */
  readonly to?: number;
  readonly way?: PointsRounding['way'];
}

export const linear = ({ floor, target = 1, to, way = 'nearest' }: LinearOptions = {}): LinearRule => ({
  kind: 'linear',
  floor: floor === undefined ? null : typeof floor === 'number' ? closed(floor) : floor,
  target: asRatio(target),
  ...(to === undefined ? {} : { rounding: { to: asPoints(to), way } }),
});

/** Without `cap` the maximum caps. */
export const count = (each: number, unit: string, cap?: number): CountRule => ({
  kind: 'count',
  each: asPoints(each),
  unit,
  cap: cap === undefined ? null : asPoints(cap),
});

/** Without `most` all points may go. */
export const deduction = (each: number, unit: string, most?: number): DeductionRule => ({
  kind: 'deduction',
  each: asPoints(each),
  unit,
  ...(most === undefined ? {} : { most: asPoints(most) }),
});

export const survey: SurveyRule = { kind: 'survey' };
export const manual: ManualRule = { kind: 'manual' };
export const otherUnits: ManualRule = { kind: 'manual', why: 'other-units' };
export const judgement: ManualRule = { kind: 'manual', why: 'judgement' };
export const unreadable = (why: RuleProblem): UnreadableRule => ({ kind: 'unreadable', why });

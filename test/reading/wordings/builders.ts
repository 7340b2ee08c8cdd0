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

export const levels = (options: readonly (readonly [label: string, points: number])[]): LevelsRule => ({
  kind: 'levels',
  levels: options.map(([label, points]) => ({ label, points: asPoints(points) })),
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

type Earns = number | Award;

const award = (earns: Earns): Award =>
  typeof earns === 'number' ? { kind: 'points', points: asPoints(earns) } : earns;
const closed = (at: number): Bound => ({ at, inclusive: true });
const open = (at: number): Bound => ({ at, inclusive: false });
const band = (from: Bound | null, to: Bound | null, earns: Earns): Band => ({
  from,
  to,
  award: award(earns),
});

/** Lowest bands: x < at, x ≤ at. */
export const under = (at: number, earns: Earns): Band => band(null, open(at), earns);
export const atMost = (at: number, earns: Earns): Band => band(null, closed(at), earns);
/** Highest bands: x ≥ at, x > at. */
export const atLeast = (at: number, earns: Earns): Band => band(closed(at), null, earns);
export const over = (at: number, earns: Earns): Band => band(open(at), null, earns);
/** Bands between: [from, to), [from, to], (from, to), (from, to]. */
export const fromUnder = (from: number, to: number, earns: Earns): Band =>
  band(closed(from), open(to), earns);
export const fromTo = (from: number, to: number, earns: Earns): Band => band(closed(from), closed(to), earns);
export const overUnder = (from: number, to: number, earns: Earns): Band => band(open(from), open(to), earns);
export const overTo = (from: number, to: number, earns: Earns): Band => band(open(from), closed(to), earns);
export const exactly = (at: number, earns: Earns): Band => band(closed(at), closed(at), earns);

export interface LinearOptions {
  /** A number is a floor that itself still earns. */
  readonly floor?: number | Bound;
  readonly target?: number;
}

export const linear = ({ floor, target = 1 }: LinearOptions = {}): LinearRule => ({
  kind: 'linear',
  floor: floor === undefined ? null : typeof floor === 'number' ? closed(floor) : floor,
  target: asRatio(target),
});

/** Without `cap` the maximum caps. */
export const count = (each: number, unit: string, cap?: number): CountRule => ({
  kind: 'count',
  each: asPoints(each),
  unit,
  cap: cap === undefined ? null : asPoints(cap),
});

export const deduction = (each: number, unit: string): DeductionRule => ({
  kind: 'deduction',
  each: asPoints(each),
  unit,
});

export const survey: SurveyRule = { kind: 'survey' };
export const manual: ManualRule = { kind: 'manual' };
export const unreadable = (why: RuleProblem): UnreadableRule => ({ kind: 'unreadable', why });

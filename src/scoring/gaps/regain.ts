import type { RegainStep } from '../../model/regain';
import type { Criterion, Leaf } from '../../model/criterion';
import type { Entry, FigureEntry, Measure } from '../../model/measure';
import { asPoints, type Points } from '../../model/points';
import type { Rule } from '../../model/rule';
import { declaredCount, declaredRate } from '../../reading/leaves/declared';
import { subtractPoints } from '../../text/decimal';
import { textKey } from '../../text/key';
import { scoreRule } from '../rules/score-rule';
import { nearestBetter, type ScoreAt } from './search';
import { traitsOf } from '../../model/rule-traits';
import { withoutNoise } from '../../text/binary-noise';

/** Rates are searched in steps of a hundredth of a per cent. */
const RATE_STEPS = 10_000;

/** Beyond this many more units nobody plans; a count without a total is searched up to here. */
const MAX_UNITS = 100_000;

/**
 * The changes of a scored leaf's figures that regain points, at most two: the smallest that brings anything, and
 * the smallest that brings the most. Each is found by scoring the changed figures, so the gain is exact.
 */
export function regainSteps(
  criterion: Criterion,
  leaf: Leaf,
  points: Points,
  precision: number,
): readonly RegainStep[] {
  const max = criterion.max ?? asPoints(0);
  const score = (measure: Measure): number => scoreRule(leaf.rule, measure, { max, precision }).points ?? -1;
  if (leaf.rule.kind === 'levels') return levelSteps(leaf.rule.levels, points);
  const scales = scalesOf(criterion, leaf);
  return scales.map((scale) => scaleSteps(scale, score, points)).find((steps) => steps.length > 0) ?? [];
}

function scaleSteps(
  scale: Scale,
  score: (measure: Measure) => number,
  points: Points,
): readonly RegainStep[] {
  const scoreAt = memoized((units) => score(scale.with(units)));
  const first = nearestBetter(scoreAt, scale.units, points, scale);
  if (first === null) return [];
  const best = nearestBetter(scoreAt, scale.units, bestBelow(scoreAt, scale), scale) ?? first;
  return [...new Set([first, best])].map((units) => ({
    change: scale.change(units),
    gain: subtractPoints(asPoints(scoreAt(units)), points),
  }));
}

/** Both searches look at the same borders. */
function memoized(scoreAt: ScoreAt): ScoreAt {
  const known = new Map<number, number>();
  return (units) => {
    const score = known.get(units) ?? scoreAt(units);
    known.set(units, score);
    return score;
  };
}

function levelSteps(
  levels: readonly { label: string; points: Points }[],
  points: Points,
): readonly RegainStep[] {
  return levels
    .filter((level) => level.points > points)
    .sort((a, b) => a.points - b.points)
    .filter((level, i, better) => level.points !== better[i - 1]?.points)
    .filter((_, i, better) => i === 0 || i === better.length - 1)
    .map((level) => ({
      change: { kind: 'level', to: level.label },
      gain: subtractPoints(level.points, points),
    }));
}

/** The one figure that can be changed, to whole units between `low` and `high`. */
interface Scale {
  /** Where it is, decimals included. */
  readonly units: number;
  readonly low: number;
  readonly high: number;
  /** Where the score may fall. */
  readonly borders: readonly number[];
  readonly with: (units: number) => Measure;
  readonly change: (units: number) => RegainStep['change'];
}

/** What may be changed, the likeliest first. */
function scalesOf({ name }: Criterion, leaf: Leaf): readonly Scale[] {
  const scale = scaleOf(leaf);
  const added = isSettled(`${name} ${leaf.wording}`, name) ? newScale(leaf) : null;
  return [added, scale].filter((each) => each !== null);
}

function scaleOf({ rule, measure }: Leaf): Scale | null {
  const { input } = traitsOf(rule);
  if (input === 'count') return countScale(rule, measure);
  if (input !== 'rate') return null;
  const declared = declaredRate(measure);
  if (declared.kind !== 'given') return null;
  const { source } = declared.value;
  return source.kind === 'pair'
    ? pairScale(rule, measure, source.achieved, source.total.value)
    : rateScale(rule, measure, source.rate);
}

function countScale(rule: Rule, measure: Measure): Scale | null {
  const declared = declaredCount(measure);
  if (declared.kind !== 'given') return null;
  const { cell } = declared.value;
  return {
    units: cell.value,
    low: 0,
    high: MAX_UNITS,
    borders: bandEnds(rule, 1),
    with: (units) => replaced(measure, cell, units),
    change: (to) => ({ kind: 'achieved', by: difference(to, cell.value), to }),
  };
}

function pairScale(rule: Rule, measure: Measure, achieved: FigureEntry, total: number): Scale {
  return {
    units: achieved.value,
    low: 0,
    high: Math.floor(total),
    borders: bandEnds(rule, total),
    with: (units) => replaced(measure, achieved, units),
    change: (to) => ({ kind: 'achieved', by: difference(to, achieved.value), to }),
  };
}

/** This many new cases on top of those already counted: the rate rises with all of them. */
function newScale({ rule, measure }: Leaf): Scale | null {
  const declared = traitsOf(rule).input === 'rate' ? declaredRate(measure) : null;
  if (declared?.kind !== 'given' || declared.value.source.kind !== 'pair') return null;
  const { total, achieved } = declared.value.source;
  return {
    units: 0,
    low: 0,
    high: Math.floor(total.value),
    borders: newBandEnds(rule, achieved.value, total.value),
    with: (n) => replaced(replaced(measure, total, total.value + n), achieved, achieved.value + n),
    change: (by) => ({ kind: 'new', by, to: achieved.value + by, of: total.value + by }),
  };
}

/** The numbers of new ones with which the rate comes to the end of a band: (b + n) ÷ (a + n) = the end. */
const newBandEnds = (rule: Rule, achieved: number, total: number): readonly number[] =>
  rule.kind === 'tiers'
    ? rule.bands.flatMap(({ to }) => {
        if (!to || to.at >= 1) return [];
        const end = Math.floor((to.at * total - achieved) / (1 - to.at));
        return [end - 1, end, end + 1].filter((n) => n > 0);
      })
    : [];

const LATENESS = /\b(kip thoi|dung han|truoc han|dung thoi gian|tre han|qua han)\b/;
const SETTLED =
  /\bho so\b.*\b(nop|truc tuyen|xu ly|tiep nhan|giai quyet)\b|\bvan ban\b.*\b(phat hanh|dien tu|ky so)\b|\b(giao dich|thanh toan)\b/;

/** True where what was counted is over: a late dossier stays late, one handed in on paper stays on paper. */
const isSettled = (words: string, name: string): boolean =>
  LATENESS.test(textKey(words)) ? !/\bxin loi\b/.test(textKey(name)) : SETTLED.test(textKey(name));

function rateScale(rule: Rule, measure: Measure, rate: FigureEntry): Scale {
  return {
    units: withoutNoise(rate.value * RATE_STEPS),
    low: 0,
    high: RATE_STEPS,
    borders: bandEnds(rule, RATE_STEPS),
    with: (to) => replaced(measure, rate, to / RATE_STEPS),
    change: (to) => ({ kind: 'rate', to: to / RATE_STEPS }),
  };
}

/** a − b without binary noise. */
const difference = (a: number, b: number): number => withoutNoise(a - b);

/** The measure with one figure changed, wherever it is. */
function replaced(measure: Measure, cell: FigureEntry, value: number): Measure {
  const changed: FigureEntry = { ...cell, value };
  const swap = (entry: Entry | null): Entry | null => (entry === cell ? changed : entry);
  return {
    ...measure,
    total: swap(measure.total),
    achieved: swap(measure.achieved),
    rate: swap(measure.rate),
  };
}

/**
 * The whole units at the end of each band: within a band the score only rises, and from one to the next it may
 * fall. All other rules only rise or only fall. One unit to either side, because the bound itself may be out of
 * the band, and because 55 % of 100 are 55.00000000000001 in binary.
 */
const bandEnds = (rule: Rule, whole: number): readonly number[] =>
  rule.kind === 'tiers'
    ? rule.bands.flatMap(({ to }) => {
        if (!to) return [];
        const end = to.at * whole;
        return [Math.floor(end) - 1, Math.floor(end), Math.ceil(end)];
      })
    : [];

/** Just below the best score on the scale, so that "more than this" finds the best. */
const bestBelow = (scoreAt: ScoreAt, { low, high, borders }: Scale): number =>
  Math.max(...[low, high, ...borders].map(scoreAt)) - 1e-9;

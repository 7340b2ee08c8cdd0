import { asPoints, asRatio } from '../../../src/model/points';
import type { Band, Bound, PointsRounding } from '../../../src/model/rule';
import {
  bandOf,
  linePoints,
  proportionalPoints,
  steppedAward,
  stepsOf,
} from '../../../src/scoring/rules/bands';
import { decimal, ONE, type Fraction } from '../../../src/text/decimal';

const part = (achieved: number, total = 1): Fraction => ({
  over: decimal(achieved),
  under: total === 1 ? ONE : decimal(total),
});
const points = asPoints;
const from = (at: number, inclusive = true): Bound => ({ at, inclusive });
const earns = (value: number): Band['award'] => ({ kind: 'points', points: points(value) });

/** "Từ 80% trở lên: 2 điểm; từ 50% đến dưới 80%: 1 điểm; dưới 50%: 0 điểm". */
const CLASSES: readonly Band[] = [
  { from: null, to: from(0.5, false), award: earns(0) },
  { from: from(0.5), to: from(0.8, false), award: earns(1) },
  { from: from(0.8), to: null, award: earns(2) },
];

test.each([
  ['8 of 10 are exactly 80 %, not just below', part(8, 10), 2],
  ['7,999 of 10 are not yet 80 %', part(7.999, 10), 1],
  ['1 of 2 is exactly 50 %', part(1, 2), 1],
  ['1 of 3 is below 50 %', part(1, 3), 0],
])('%s', (_, fraction, expected) => {
  expect(bandOf(CLASSES, fraction)?.award).toEqual(earns(expected));
});

test('a rate that no class names has no class', () => {
  expect(bandOf(CLASSES.slice(2), part(1, 2))).toBeNull();
});

describe('points in proportion', () => {
  const award = { of: points(2), target: asRatio(0.9) };
  const quarters: PointsRounding = { to: points(0.25), way: 'down' };

  test('11 of 13 against 90 % of 2 points are 1,88: rounded once, at the end', () => {
    expect(proportionalPoints(award, part(11, 13), 2)).toBe(1.88);
  });

  test('what reaches the target, or more, earns all and no more', () => {
    expect(proportionalPoints(award, part(9, 10), 2)).toBe(2);
    expect(proportionalPoints(award, part(14, 13), 2)).toBe(2);
  });

  test('a step of rounding that the province names comes first: 1,88 to quarters is 1,75', () => {
    expect(proportionalPoints({ ...award, rounding: quarters }, part(11, 13), 2)).toBe(1.75);
  });
});

describe('"cứ giảm 5% trừ 0,5 điểm", from 2 points at 100 %', () => {
  /** Counted on the shortfall: 0 % missing is no step. */
  const award = {
    kind: 'steps',
    base: points(2),
    from: 0,
    per: 0.05,
    each: points(-0.5),
    limit: points(0),
  } as const;

  test('only whole steps count: 14 % missing are two', () => {
    expect(stepsOf(award, part(14, 100))).toBe(2);
    expect(steppedAward(award, part(14, 100), 2)).toBe(1);
  });

  test('15 of 100 are exactly three steps, although 0,15 ÷ 0,05 is less in doubles', () => {
    expect(0.15 / 0.05).toBeLessThan(3);
    expect(steppedAward(award, part(15, 100), 2)).toBe(0.5);
  });

  test('never below the limit', () => {
    expect(steppedAward(award, part(60, 100), 2)).toBe(0);
  });
});

test('on the line between 70 % with 1 point and 90 % with 2 points, 75 % earns 1,25; beyond an end, the end’s', () => {
  const award = {
    kind: 'line',
    from: { at: 0.7, points: points(1) },
    to: { at: 0.9, points: points(2) },
  } as const;
  expect([0.6, 0.75, 0.9, 1].map((rate) => linePoints(award, part(rate), 2))).toEqual([1, 1.25, 2, 2]);
});

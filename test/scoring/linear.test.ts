import type { LinearRule } from '../../src/model/rule';
import type { Measure } from '../../src/model/measure';
import { linear } from '../reading/wordings/builders';
import { scoredLeaf } from '../support/criteria';
import { pair, rate } from '../support/measures';
import { inEnglish, inVietnamese } from '../support/say';

function outcomeOf(rule: LinearRule, max: number, measure: Measure) {
  const { outcome } = scoredLeaf({ rule, max, measure });
  if (outcome?.state !== 'scored') throw new Error(`not scored: ${outcome?.state}`);
  return { points: outcome.points, vi: inVietnamese(outcome.reason), en: inEnglish(outcome.reason) };
}

describe('b ÷ a × maximum', () => {
  test.each<[string, number, Measure, number, string]>([
    ['23 of 37 drafts', 1, pair(23, 37), 0.62, '23/37 = 62,16% → 0,6216 × 1 = 0,62'],
    ['all of them', 1.5, pair(37, 37), 1.5, '37/37 = 100% → 1 × 1,5 = 1,5'],
    ['none of them', 1, pair(0, 37), 0, '0/37 = 0% → 0 × 1 = 0'],
    ['88,5%', 2, rate(0.885), 1.77, '88,5% → 0,885 × 2 = 1,77'],
    ['0%', 2, rate(0), 0, '0% → 0 × 2 = 0'],
    ['thousands', 1, pair(1252, 1291), 0.97, '1.252/1.291 = 96,98% → 0,9698 × 1 = 0,97'],
    [
      'money in millions, with decimals',
      2.5,
      pair(1234.5, 1400),
      2.2,
      '1.234,5/1.400 = 88,18% → 0,8818 × 2,5 = 2,2',
    ],
  ])('%s', (_, max, declared, points, reason) => {
    expect(outcomeOf(linear(), max, declared)).toMatchObject({ points, vi: reason });
  });

  test('in English', () => {
    expect(outcomeOf(linear(), 2, pair(11, 13)).en).toBe('11/13 = 84.62% → 0.8462 × 2 = 1.69');
    expect(outcomeOf(linear(), 1, pair(1252, 1291)).en).toBe('1,252/1,291 = 96.98% → 0.9698 × 1 = 0.97');
  });

  test.each([
    ['0.285', 0.57, 0.29],
    ['1.005', 2.01, 1.01],
    ['2.675', 5.35, 2.68],
    ['0.125', 0.25, 0.13],
    ['0.005', 0.01, 0.01],
  ])('half of the maximum, %s, is rounded up', (_, max, points) => {
    expect(outcomeOf(linear(), max, pair(1, 2)).points).toBe(points);
    expect(outcomeOf(linear(), max, rate(0.5)).points).toBe(points);
  });
});

describe('nothing below a floor of 80%', () => {
  const rule = linear({ floor: 0.8 });

  test.each<[string, Measure, number, string]>([
    ['11 of 13 tasks', pair(11, 13), 1.69, '11/13 = 84,62% ≥ 80% → 0,8462 × 2 = 1,69'],
    ['10 of 13 tasks', pair(10, 13), 0, '10/13 = 76,92% < 80% → 0'],
    ['4 of 5, which is 80% exactly', pair(4, 5), 1.6, '4/5 = 80% ≥ 80% → 0,8 × 2 = 1,6'],
    [
      '79,9999%, which is shown as 80% and is below it',
      pair(799_999, 1_000_000),
      0,
      '799.999/1.000.000 = 80% < 80% → 0',
    ],
    ['all', pair(13, 13), 2, '13/13 = 100% ≥ 80% → 1 × 2 = 2'],
    ['80% given as a rate', rate(0.8), 1.6, '80% ≥ 80% → 0,8 × 2 = 1,6'],
    ['0.88 of 1.1, which is 80% in decimals', pair(0.88, 1.1), 1.6, '0,88/1,1 = 80% ≥ 80% → 0,8 × 2 = 1,6'],
  ])('%s', (_, declared, points, reason) => {
    expect(outcomeOf(rule, 2, declared)).toMatchObject({ points, vi: reason });
  });

  test('in English', () => {
    expect(outcomeOf(rule, 2, pair(11, 13)).en).toBe('11/13 = 84.62% ≥ 80% → 0.8462 × 2 = 1.69');
    expect(outcomeOf(rule, 2, pair(10, 13)).en).toBe('10/13 = 76.92% < 80% → 0');
  });

  test('a floor that must be exceeded gives nothing at 80% itself', () => {
    const strict = linear({ floor: { at: 0.8, inclusive: false } });
    expect(outcomeOf(strict, 2, pair(4, 5))).toMatchObject({ points: 0, vi: '4/5 = 80% ≤ 80% → 0' });
    expect(outcomeOf(strict, 2, pair(41, 50))).toMatchObject({
      points: 1.64,
      vi: '41/50 = 82% > 80% → 0,82 × 2 = 1,64',
      en: '41/50 = 82% > 80% → 0.82 × 2 = 1.64',
    });
  });
});

describe('in proportion to a target of 50%, full from there on', () => {
  const rule = linear({ target: 0.5 });

  test.each<[string, Measure, number, string]>([
    ['41% of dossiers online', rate(0.41), 1.64, '41% < 50% → 0,82 × 2 = 1,64'],
    ['41 of 100', pair(41, 100), 1.64, '41/100 = 41% < 50% → 0,82 × 2 = 1,64'],
    ['50%', rate(0.5), 2, '50% ≥ 50% → 2'],
    ['more than was aimed at', pair(9, 10), 2, '9/10 = 90% ≥ 50% → 2'],
    ['none', pair(0, 10), 0, '0/10 = 0% < 50% → 0 × 2 = 0'],
  ])('%s', (_, declared, points, reason) => {
    expect(outcomeOf(rule, 2, declared)).toMatchObject({ points, vi: reason });
  });

  test('in English', () => {
    expect(outcomeOf(rule, 2, rate(0.41)).en).toBe('41% < 50% → 0.82 × 2 = 1.64');
    expect(outcomeOf(rule, 2, rate(0.5)).en).toBe('50% ≥ 50% → 2');
  });

  test('just below the target the points may round to the maximum, but the target is not called reached', () => {
    expect(outcomeOf(rule, 2, pair(49_999, 100_000))).toMatchObject({
      points: 2,
      vi: '49.999/100.000 = 50% < 50% → 1 × 2 = 2',
    });
  });
});

describe('a floor and a target in one rule', () => {
  const rule = linear({ floor: 0.3, target: 0.6 });

  test.each<[string, Measure, number, string]>([
    ['below the floor', rate(0.29), 0, '29% < 30% → 0'],
    ['at the floor', rate(0.3), 1, '30% ≥ 30% → 0,5 × 2 = 1'],
    ['between them', rate(0.45), 1.5, '45% ≥ 30% → 0,75 × 2 = 1,5'],
    ['at the target', rate(0.6), 2, '60% ≥ 60% → 2'],
  ])('%s', (_, declared, points, reason) => {
    expect(outcomeOf(rule, 2, declared)).toMatchObject({ points, vi: reason });
  });
});

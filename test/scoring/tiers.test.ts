import type { Measure } from '../../src/model/measure';
import type { TiersRule } from '../../src/model/rule';
import {
  atLeast,
  atMost,
  exactly,
  fromTo,
  fromUnder,
  over,
  overTo,
  overUnder,
  share,
  tiers,
  under,
} from '../reading/wordings/builders';
import { scoredLeaf } from '../support/criteria';
import { count, pair, rate } from '../support/measures';
import { inEnglish, inVietnamese } from '../support/say';

function outcomeOf(rule: TiersRule, max: number, measure: Measure) {
  const { outcome } = scoredLeaf({ rule, max, measure });
  return {
    state: outcome?.state,
    points: outcome?.points,
    vi: outcome && inVietnamese(outcome.reason),
    en: outcome && inEnglish(outcome.reason),
  };
}

describe('higher is better: 90/70/50%', () => {
  const rule = tiers('rate', [
    under(0.5, 0),
    fromUnder(0.5, 0.7, 4),
    fromUnder(0.7, 0.9, 7),
    atLeast(0.9, 10),
  ]);

  test.each<[string, Measure, number, string]>([
    ['88,5% of tasks done gives 7 of 10', rate(0.885), 7, '88,5%, từ 70% đến dưới 90% → 7'],
    ['90% exactly gives all', rate(0.9), 10, '90%, từ 90% trở lên → 10'],
    ['9 of 10 gives all', pair(9, 10), 10, '9/10 = 90%, từ 90% trở lên → 10'],
    [
      '89,999% is below 90%, though it is shown as 90%',
      pair(89_999, 100_000),
      7,
      '89.999/100.000 = 90%, từ 70% đến dưới 90% → 7',
    ],
    ['70% exactly', pair(7, 10), 7, '7/10 = 70%, từ 70% đến dưới 90% → 7'],
    ['2 of 3', pair(2, 3), 4, '2/3 = 66,67%, từ 50% đến dưới 70% → 4'],
    ['one half', pair(1, 2), 4, '1/2 = 50%, từ 50% đến dưới 70% → 4'],
    ['none', pair(0, 5), 0, '0/5 = 0%, dưới 50% → 0'],
  ])('%s', (_, declared, points, reason) => {
    expect(outcomeOf(rule, 10, declared)).toMatchObject({ state: 'scored', points, vi: reason });
  });

  test('in English', () => {
    expect(outcomeOf(rule, 10, rate(0.885)).en).toBe('88.5%, from 70% to below 90% → 7');
    expect(outcomeOf(rule, 10, rate(0.3)).en).toBe('30%, below 50% → 0');
  });
});

describe('lower is better: late dossiers', () => {
  const rule = tiers('rate', [
    exactly(0, 1),
    overTo(0, 0.01, 0.75),
    overTo(0.01, 0.03, 0.5),
    overTo(0.03, 0.05, 0.25),
    over(0.05, 0),
  ]);

  test.each<[string, Measure, number, string]>([
    ['none late', pair(0, 468), 1, '0/468 = 0%, đúng 0% → 1'],
    ['4 of 468', pair(4, 468), 0.75, '4/468 = 0,85%, trên 0% đến 1% → 0,75'],
    ['1 of 100 is 1% exactly', pair(1, 100), 0.75, '1/100 = 1%, trên 0% đến 1% → 0,75'],
    ['16 of 468', pair(16, 468), 0.25, '16/468 = 3,42%, trên 3% đến 5% → 0,25'],
    ['5% exactly', rate(0.05), 0.25, '5%, trên 3% đến 5% → 0,25'],
    ['24 of 468', pair(24, 468), 0, '24/468 = 5,13%, trên 5% → 0'],
  ])('%s', (_, declared, points, reason) => {
    expect(outcomeOf(rule, 1, declared)).toMatchObject({ state: 'scored', points, vi: reason });
  });
});

describe('bands of a number', () => {
  const rule = tiers('count', [exactly(0, 0), fromTo(1, 2, 0.5), atLeast(3, 1)]);

  test.each([
    [0, 0, '0, đúng 0 → 0'],
    [1, 0.5, '1, từ 1 đến 2 → 0,5'],
    [2, 0.5, '2, từ 1 đến 2 → 0,5'],
    [3, 1, '3, từ 3 trở lên → 1'],
    [1200, 1, '1.200, từ 3 trở lên → 1'],
  ])('%p initiatives', (units, points, reason) => {
    expect(outcomeOf(rule, 1, count(units))).toMatchObject({ state: 'scored', points, vi: reason });
  });

  test('a number that lies between two bands is not scored by a guess', () => {
    expect(outcomeOf(rule, 1, count(2.5))).toMatchObject({ state: 'unreadable', points: null });
  });
});

describe('bands that give a share', () => {
  const rule = tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, share(2)), exactly(1, 2)]);

  test.each<[string, Measure, number, string]>([
    ['11 of 13', pair(11, 13), 1.69, '11/13 = 84,62%, từ 80% đến dưới 100% → 0,8462 × 2 = 1,69'],
    ['all', pair(13, 13), 2, '13/13 = 100%, đúng 100% → 2'],
    ['too few', pair(10, 13), 0, '10/13 = 76,92%, dưới 80% → 0'],
  ])('%s', (_, declared, points, reason) => {
    expect(outcomeOf(rule, 2, declared)).toMatchObject({ points, vi: reason });
  });

  test('of a part of the points, towards a target', () => {
    const half = tiers('rate', [under(0.5, share(1, 0.5)), atLeast(0.5, 2)]);
    expect(outcomeOf(half, 2, rate(0.4))).toMatchObject({
      points: 0.8,
      vi: '40%, dưới 50% → 0,8 × 1 = 0,8',
    });
    expect(outcomeOf(half, 2, rate(0.5))).toMatchObject({ points: 2 });
  });

  test('beyond its target is a whole share, not more', () => {
    const full = tiers('rate', [under(0.5, 0), atLeast(0.5, share(2, 0.8))]);
    expect(outcomeOf(full, 2, rate(0.9))).toMatchObject({
      points: 2,
      vi: '90%, từ 50% trở lên → 1 × 2 = 2',
    });
  });
});

describe('every kind of bound is put into words', () => {
  test.each([
    ['under', under(0.2, 0), '10%, dưới 20% → 0', '10%, below 20% → 0'],
    ['at most', atMost(0.2, 0), '10%, không quá 20% → 0', '10%, at most 20% → 0'],
    ['at least', atLeast(0.1, 1), '10%, từ 10% trở lên → 1', '10%, 10% or more → 1'],
    ['over', over(0.05, 1), '10%, trên 5% → 1', '10%, above 5% → 1'],
    ['from, under', fromUnder(0.1, 0.2, 1), '10%, từ 10% đến dưới 20% → 1', '10%, from 10% to below 20% → 1'],
    ['from, to', fromTo(0.05, 0.1, 1), '10%, từ 5% đến 10% → 1', '10%, from 5% to 10% → 1'],
    [
      'over, under',
      overUnder(0.05, 0.2, 1),
      '10%, trên 5% đến dưới 20% → 1',
      '10%, above 5% and below 20% → 1',
    ],
    ['over, to', overTo(0.05, 0.1, 1), '10%, trên 5% đến 10% → 1', '10%, above 5% up to 10% → 1'],
    ['exactly', exactly(0.1, 1), '10%, đúng 10% → 1', '10%, exactly 10% → 1'],
    [
      'any',
      { from: null, to: null, award: exactly(0, 1).award },
      '10%, mọi kết quả → 1',
      '10%, any result → 1',
    ],
  ])('%s', (_, band, vi, en) => {
    expect(outcomeOf(tiers('rate', [band]), 1, rate(0.1))).toMatchObject({ vi, en });
  });
});

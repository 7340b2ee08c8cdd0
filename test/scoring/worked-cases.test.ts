import type { Criterion } from '../../src/model/criterion';
import type { Measure } from '../../src/model/measure';
import type { Rule } from '../../src/model/rule';
import { count, exactly, levels, linear, over, overTo, survey, tiers } from '../reading/wordings/builders';
import { leaf, parent, scored, scoredLeaf } from '../support/criteria';
import { count as units, notApplicable, pair, rate } from '../support/measures';
import { inVietnamese } from '../support/say';

// The cases that were worked out by hand for the department-level set of eight fields and 100 points.

const LATE = tiers('rate', [
  exactly(0, 1),
  overTo(0, 0.01, 0.75),
  overTo(0.01, 0.03, 0.5),
  overTo(0.03, 0.05, 0.25),
  over(0.05, 0),
]);

test.each<[string, Rule, number, Measure, number, string]>([
  [
    '1.1.3, 11 of 13 tasks done',
    linear({ floor: 0.8 }),
    2,
    pair(11, 13),
    1.69,
    '11/13 = 84,62% ≥ 80% → 0,8462 × 2 = 1,69',
  ],
  ['1.1.3, 10 of 13 tasks done', linear({ floor: 0.8 }), 2, pair(10, 13), 0, '10/13 = 76,92% < 80% → 0'],
  [
    '3.4.1, 452 of 468 dossiers on time',
    linear({ floor: 0.95 }),
    2.5,
    pair(452, 468),
    2.41,
    '452/468 = 96,58% ≥ 95% → 0,9658 × 2,5 = 2,41',
  ],
  ['3.4.2, 16 of 468 dossiers late', LATE, 1, pair(16, 468), 0.25, '16/468 = 3,42%, trên 3% đến 5% → 0,25'],
  [
    '7.3.2, 41% of dossiers online against 50%',
    linear({ target: 0.5 }),
    2,
    rate(0.41),
    1.64,
    '41% < 50% → 0,82 × 2 = 1,64',
  ],
  ['1.5.1, two initiatives', count(0.75, 'sáng kiến', 1.5), 1.5, units(2), 1.5, '2 sáng kiến × 0,75 = 1,5'],
])('%s', (_, rule, max, measure, points, reason) => {
  const { outcome } = scoredLeaf({ rule, max, measure });
  expect(outcome?.points).toBe(points);
  expect(outcome && inVietnamese(outcome.reason)).toBe(reason);
});

test('an office without procedures: field 3, criterion 7.3 and their surveys leave 64 points, of which 57,6 are 90%', () => {
  let row = 10;
  const scoredBy =
    (measure: Measure) =>
    (code: string, max: number): Criterion =>
      leaf({ code, rule: linear(), max, measure, row: row++, policy: 'remove' });
  const [nineTenths, removed] = [scoredBy(pair(9, 10)), scoredBy(notApplicable())];
  const set = scored(
    parent('1', [nineTenths('1.1', 11.5)]),
    parent('2', [nineTenths('2.1', 6.5)]),
    parent('3', [removed('3.1', 10), removed('3.2', 6)]),
    parent('4', [nineTenths('4.1', 6.5)]),
    parent('5', [nineTenths('5.1', 8.5)]),
    parent('6', [nineTenths('6.1', 8)]),
    parent('7', [nineTenths('7.1', 7), removed('7.3', 6)]),
    // The survey has been held, and its results stand as figures.
    parent('8', [
      removed('8.1', 12),
      nineTenths('8.2', 5),
      nineTenths('8.3', 3),
      removed('8.4.3', 2),
      nineTenths('8.4', 8),
    ]),
  );
  expect(set.total).toMatchObject({ max: 100, applicableMax: 64, self: 57.6, index: 90 });
});

test('no petitions arose: both leaves count in full', () => {
  const full = { measure: notApplicable('Không phát sinh'), policy: 'full' } as const;
  const set = scored(
    parent('3', [
      leaf({ code: '3.4.1', rule: linear(), max: 1, measure: pair(4, 5), row: 30 }),
      leaf({ code: '3.5.1', rule: linear(), max: 1, row: 31, ...full }),
      leaf({ code: '3.5.2', rule: levels([['Đủ', 0.5]]), max: 0.5, row: 32, ...full }),
    ]),
  );
  expect(set.leaves.map(({ outcome }) => outcome?.points)).toEqual([0.8, 1, 0.5]);
  expect(set.total).toMatchObject({ applicableMax: 2.5, self: 2.3, index: 92 });
});

test('before the survey the index is counted over the 70 points that the office scores itself', () => {
  const set = scored(
    parent('1', [leaf({ rule: linear(), max: 70, measure: pair(6262, 7000), row: 10 })]),
    parent('8', [leaf({ rule: survey, max: 30, row: 20 })]),
  );
  expect(set.total).toEqual({ max: 100, selfMax: 70, applicableMax: 70, self: 62.62, index: 89.46, open: 0 });
});

test('the survey’s own 67,2% of 3 points are not the office’s to score', () => {
  expect(scoredLeaf({ rule: survey, max: 3, measure: rate(0.672) }).outcome).toMatchObject({
    state: 'survey',
    points: null,
    applicable: 0,
  });
});

import type { Sums } from '../../src/model/assessment';
import type { Criterion } from '../../src/model/criterion';
import type { NotApplicablePolicy } from '../../src/model/rule';
import { leavesOf } from '../../src/model/criterion';
import { isNotAssessed } from '../../src/reading/leaves/not-applicable';
import { scoreSet } from '../../src/scoring/score-set';
import { linear, manual, survey, unreadable } from '../reading/wordings/builders';
import { criteriaSet, leaf, parent, scored } from '../support/criteria';
import { notApplicable, pair } from '../support/measures';

/** A leaf of 1 point of which this many of 4 quarters were achieved. */
const quarters = (code: string, achieved: number, row: number, max = 1): Criterion =>
  leaf({ code, rule: linear(), max, measure: pair(achieved, 4), row });

const absent = (code: string, row: number, policy: NotApplicablePolicy, max = 1): Criterion =>
  leaf({ code, rule: linear(), max, measure: notApplicable(), policy, row });

const sums = ({ max, selfMax, applicableMax, self, index, open }: Sums): readonly (number | null)[] => [
  max,
  selfMax,
  applicableMax,
  self,
  index,
  open,
];

describe('points are added up from leaves to criteria, fields and the total', () => {
  const assessed = () =>
    scored(
      parent('1', [
        parent('1.1', [quarters('1.1.1', 3, 10), quarters('1.1.2', 1, 11)]),
        quarters('1.2', 4, 12, 2),
      ]),
      parent('2', [quarters('2.1', 2, 14, 3)]),
    );

  test('each parent has the sum of what is below it', () => {
    const set = assessed();
    expect(set.fields.map((field) => field.sums.self)).toEqual([3, 1.5]);
    expect(set.fields[0]?.children.map((child) => child.sums.self)).toEqual([1, 2]);
    expect(set.total).toEqual({ max: 7, selfMax: 7, applicableMax: 7, self: 4.5, index: 64.29, open: 0 });
  });

  test('the leaves come in the order of the sheet', () => {
    const set = assessed();
    expect(set.leaves.map(({ criterion }) => criterion.code)).toEqual(['1.1.1', '1.1.2', '1.2', '2.1']);
    expect(set.leaves.every(({ outcome }) => outcome !== null)).toBe(true);
    expect(set.fields.every(({ outcome }) => outcome === null)).toBe(true);
  });

  test('leaves are rounded before they are added: three times 1/3 of a point is 0.99', () => {
    const third = (row: number): Criterion => leaf({ rule: linear(), max: 1, measure: pair(1, 3), row });
    expect(scored(parent('1', [third(10), third(11), third(12)])).total.self).toBe(0.99);
  });
});

describe('what counts in the maximum', () => {
  test('a survey counts in the maximum and nowhere else', () => {
    const { total } = scored(parent('1', [quarters('1.1', 4, 10), leaf({ rule: survey, max: 30, row: 11 })]));
    expect(sums(total)).toEqual([31, 1, 1, 1, 100, 0]);
  });

  test('a leaf that does not apply leaves the applicable points, not the maximum', () => {
    const { total } = scored(parent('1', [quarters('1.1', 3, 10), absent('1.2', 11, 'remove', 4)]));
    expect(sums(total)).toEqual([5, 5, 1, 0.75, 75, 0]);
  });

  test('a leaf that counts in full when nothing arises brings its maximum', () => {
    const { total } = scored(parent('1', [quarters('1.1', 3, 10), absent('1.2', 11, 'full', 4)]));
    expect(sums(total)).toEqual([5, 5, 5, 4.75, 95, 0]);
  });

  test('a leaf that must be assessed counts against the office and is open', () => {
    const { total } = scored(parent('1', [quarters('1.1', 4, 10), absent('1.2', 11, 'not-allowed', 4)]));
    expect(sums(total)).toEqual([5, 5, 5, 1, 20, 1]);
  });

  test('leaves without figures count as open, not as 0 points of their own', () => {
    const { total, fields, leaves } = scored(
      parent('1', [
        quarters('1.1', 4, 10),
        leaf({ rule: linear(), max: 1, row: 11 }),
        leaf({ rule: manual, max: 1, row: 12 }),
        leaf({ rule: unreadable('not-understood'), max: 1, row: 13 }),
        leaf({ rule: linear(), max: 1, measure: pair(5, 4), row: 14 }),
      ]),
    );
    expect(sums(total)).toEqual([5, 5, 5, 1, 20, 4]);
    expect(fields.map((field) => field.sums.open)).toEqual([4]);
    expect(leaves.map(({ outcome }) => outcome?.points)).toEqual([1, null, null, null, null]);
  });

  test('a leaf without a maximum adds nothing to any maximum', () => {
    const { total } = scored(
      parent('1', [quarters('1.1', 4, 10), leaf({ rule: linear(), max: null, row: 11 })]),
    );
    expect(sums(total)).toEqual([1, 1, 1, 1, 100, 1]);
  });

  test('there is no index where nothing applies', () => {
    const { total } = scored(parent('8', [leaf({ rule: survey, max: 30, row: 10 })]));
    expect(sums(total)).toEqual([30, 0, 0, 0, null, 0]);
    expect(sums(scored().total)).toEqual([0, 0, 0, 0, null, 0]);
  });
});

describe('a field of which nothing applies is not assessed', () => {
  const field = (...policies: readonly NotApplicablePolicy[]): Criterion =>
    parent(
      '3',
      policies.map((policy, i) => absent(`3.${i + 1}`, 20 + i, policy)),
    );

  test('even where its leaves would count in full when nothing arises', () => {
    const { total, leaves } = scored(field('full', 'full', 'remove'));
    expect(sums(total)).toEqual([3, 3, 0, 0, null, 0]);
    expect(leaves.map(({ outcome }) => outcome?.points)).toEqual([null, null, null]);
  });

  test('a survey in it changes nothing', () => {
    const withSurvey = parent('3', [
      ...field('full', 'full').children,
      leaf({ rule: survey, max: 2, row: 30 }),
    ]);
    expect(isNotAssessed(withSurvey)).toBe(true);
    expect(sums(scored(withSurvey).total)).toEqual([4, 2, 0, 0, null, 0]);
  });

  test('one leaf that applies keeps the field in', () => {
    const kept = parent('3', [...field('full', 'full').children, quarters('3.3', 2, 30)]);
    expect(isNotAssessed(kept)).toBe(false);
    expect(sums(scored(kept).total)).toEqual([3, 3, 3, 2.5, 83.33, 0]);
  });

  test('a field of one leaf is not told apart from the leaf: its own policy decides', () => {
    expect(isNotAssessed(field('full'))).toBe(false);
    expect(sums(scored(field('full')).total)).toEqual([1, 1, 1, 1, 100, 0]);
  });

  test('only the field is asked, not the criterion below it', () => {
    const one = parent('3', [parent('3.1', field('full', 'full').children), quarters('3.2', 4, 30)]);
    expect(sums(scored(one).total)).toEqual([3, 3, 3, 3, 100, 0]);
  });
});

describe('a formula in a score cell', () => {
  const formula = { kind: 'formula', formula: '=F9/E9', value: 0.25 } as const;
  const field = parent('1', [leaf({ rule: linear(), max: 1, measure: pair(3, 4), existing: formula })]);
  const points = (isGenerated: boolean) =>
    scoreSet(criteriaSet([field]), () => isGenerated).leaves.map(({ outcome }) => outcome?.points);

  test('that we wrote is scored again', () => {
    expect(points(true)).toEqual([0.75]);
  });

  test('of the office’s own counts as it stands', () => {
    expect(points(false)).toEqual([0.25]);
  });
});

test('leavesOf lists a criterion’s leaves, and itself where it is one', () => {
  const one = quarters('1.1', 1, 10);
  const two = parent('1', [parent('1.1', [one]), quarters('1.2', 1, 12)]);
  expect(leavesOf(one)).toEqual([one]);
  expect(leavesOf(two).map(({ code }) => code)).toEqual(['1.1', '1.2']);
});

import fc from 'fast-check';
import type { AssessedCriterion } from '../../src/model/assessment';
import type { Criterion } from '../../src/model/criterion';
import type { LinearRule } from '../../src/model/rule';
import { decimal } from '../../src/text/decimal';
import { findGaps } from '../../src/scoring/gaps/gaps';
import { scoreRule } from '../../src/scoring/rules/score-rule';
import { asPoints } from '../../src/model/points';
import { linear } from '../reading/wordings/builders';
import { scored, scoredLeaf, type LeafExample } from '../support/criteria';
import { ALL_RULES, anyLeaf, anyMeasure, anyPair, anyRule, anyShare } from '../support/leaf-arbitraries';
import { count, pair, rate } from '../support/measures';
import { inEnglish, inVietnamese } from '../support/say';
import { anyFields } from './any-fields';

const RUNS = { numRuns: 400 };

describe('whatever a leaf holds', () => {
  test('its points lie between 0 and its maximum, in hundredths', () => {
    fc.assert(
      fc.property(anyLeaf, (example) => {
        const points = scoredLeaf(example).outcome?.points ?? 0;
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(example.max ?? 0);
        expect(points).toBe(Number(decimal(points).toFixed(2)));
      }),
      RUNS,
    );
  });

  test('scoring gives a state with a sentence in both languages and never throws', () => {
    fc.assert(
      fc.property(anyLeaf, (example) => {
        // A cell may hold "{0}", and a reason that quotes it then looks like a sentence with an open blank.
        fc.pre(!/\{\w/.test(JSON.stringify(example)));
        const { outcome } = scoredLeaf(example);
        expect(outcome && inVietnamese(outcome.reason)).toMatch(/\S/);
        expect(outcome && inEnglish(outcome.reason)).not.toMatch(/\{\w+(\|\w+)?\}/);
      }),
      RUNS,
    );
  });

  test('points are there when, and only when, a state has some to give', () => {
    fc.assert(
      fc.property(anyLeaf, (example) => {
        const { outcome } = scoredLeaf(example);
        const isEntered = outcome?.state === 'manual';
        const mayHave =
          outcome?.state === 'scored' ||
          isEntered ||
          (outcome?.state === 'not-applicable' && example.policy === 'full');
        // Points that nobody has entered yet do not count.
        const mayLack = outcome?.state !== 'scored' && (!isEntered || example.rule.kind === 'manual');
        expect(outcome?.points !== null ? mayHave : mayLack).toBe(true);
        expect(outcome?.problem !== null).toBe(outcome?.state === 'invalid');
      }),
      RUNS,
    );
  });

  test('a rule alone never throws either, and gives points when, and only when, it has scored', () => {
    fc.assert(
      fc.property(anyRule(...ALL_RULES), anyMeasure, ({ rule, max }, declared) => {
        const score = scoreRule(rule, declared, { max: asPoints(max), precision: 2 });
        expect(score.points !== null).toBe(score.state === 'scored');
      }),
      RUNS,
    );
  });
});

describe('more achieved never earns less', () => {
  const pointsOf = (example: LeafExample): number => scoredLeaf(example).outcome?.points ?? -1;

  test('in proportion, with floor and target', () => {
    fc.assert(
      fc.property(anyRule('linear'), anyPair, fc.nat(), ({ rule, max }, { achieved, total }, more) => {
        const better = Math.min(total, achieved + more);
        const [less, most] = [achieved, better].map((n) => pointsOf({ rule, max, measure: pair(n, total) }));
        expect(most).toBeGreaterThanOrEqual(less ?? 0);
      }),
      RUNS,
    );
  });

  test('given as a rate', () => {
    fc.assert(
      fc.property(anyRule('linear'), anyShare, anyShare, ({ rule, max }, one, other) => {
        const [less, most] = [Math.min(one, other), Math.max(one, other)];
        expect(pointsOf({ rule, max, measure: rate(most) })).toBeGreaterThanOrEqual(
          pointsOf({ rule, max, measure: rate(less) }),
        );
      }),
      RUNS,
    );
  });

  test('counted', () => {
    fc.assert(
      fc.property(anyRule('count'), fc.nat(200), fc.nat(50), ({ rule, max }, n, more) => {
        expect(pointsOf({ rule, max, measure: count(n + more) })).toBeGreaterThanOrEqual(
          pointsOf({ rule, max, measure: count(n) }),
        );
      }),
      RUNS,
    );
  });

  test('more events never earn more', () => {
    fc.assert(
      fc.property(anyRule('deduction'), fc.nat(200), fc.nat(50), ({ rule, max }, n, more) => {
        expect(pointsOf({ rule, max, measure: count(n + more) })).toBeLessThanOrEqual(
          pointsOf({ rule, max, measure: count(n) }),
        );
      }),
      RUNS,
    );
  });

  test('bands whose points rise with the rate rise, bands whose points fall fall', () => {
    fc.assert(
      fc.property(anyRule('tiers'), anyShare, anyShare, ({ rule, max }, one, other) => {
        fc.pre(rule.kind === 'tiers' && rule.of === 'rate');
        const [less, most] = [Math.min(one, other), Math.max(one, other)].map((share) =>
          pointsOf({ rule, max, measure: rate(share) }),
        );
        const [first, last] = rule.kind === 'tiers' ? [rule.bands[0], rule.bands.at(-1)] : [];
        const points = [first, last].map((band) => (band?.award.kind === 'points' ? band.award.points : 0));
        const rises = (points[1] ?? 0) >= (points[0] ?? 0);
        expect(rises ? (most ?? 0) >= (less ?? 0) : (most ?? 0) <= (less ?? 0)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('whatever a set holds', () => {
  const sumOf = (parts: readonly AssessedCriterion[], pick: (part: AssessedCriterion) => number): number =>
    parts.reduce((sum, part) => sum.plus(decimal(pick(part))), decimal(0)).toNumber();

  test('the leaves, the fields and the total add up exactly', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const set = scored(...fields);
        const pick = (part: AssessedCriterion): number => part.sums.self;
        expect(sumOf(set.leaves, ({ outcome }) => outcome?.points ?? 0)).toBe(set.total.self);
        expect(sumOf(set.fields, pick)).toBe(set.total.self);
        const visit = (part: AssessedCriterion): void => {
          if (part.children.length > 0) expect(sumOf(part.children, pick)).toBe(part.sums.self);
          part.children.forEach(visit);
        };
        set.fields.forEach(visit);
        for (const key of ['max', 'selfMax', 'applicableMax'] as const) {
          expect(sumOf(set.fields, ({ sums }) => sums[key])).toBe(set.total[key]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('0 ≤ self ≤ applicable ≤ self-scored maximum ≤ maximum, and the index lies between 0 and 100', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        for (const { sums } of [...scored(...fields).fields, { sums: scored(...fields).total }]) {
          expect(sums.self).toBeGreaterThanOrEqual(0);
          expect(sums.applicableMax).toBeGreaterThanOrEqual(sums.self);
          expect(sums.selfMax).toBeGreaterThanOrEqual(sums.applicableMax);
          expect(sums.max).toBeGreaterThanOrEqual(sums.selfMax);
          expect(sums.index ?? 0).toBeGreaterThanOrEqual(0);
          expect(sums.index ?? 0).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the order of fields and of leaves is irrelevant to every sum', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const reversed = (criterion: Criterion): Criterion => ({
          ...criterion,
          children: [...criterion.children].reverse().map(reversed),
        });
        const [forward, back] = [scored(...fields), scored(...[...fields].reverse().map(reversed))];
        expect(back.total).toEqual(forward.total);
        const points = (leaves: readonly AssessedCriterion[]): ReadonlyMap<string, unknown> =>
          new Map(leaves.map(({ criterion, outcome }) => [criterion.id, outcome]));
        expect([...points(back.leaves)].sort()).toEqual([...points(forward.leaves)].sort());
      }),
      { numRuns: 100 },
    );
  });

  test('what is lost and what is earned make up what applies', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const set = scored(...fields);
        const lost = findGaps(set.leaves, 2, { tasks: [], year: null, asOf: null }).reduce(
          (sum, gap) => sum.plus(decimal(gap.lost)),
          decimal(0),
        );
        expect(lost.plus(decimal(set.total.self)).toNumber()).toBe(set.total.applicableMax);
      }),
      { numRuns: 150 },
    );
  });
});

test('a total of any size, in any unit, gives the same points as its share', () => {
  const rule: LinearRule = linear();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (n, times) => {
      const [achieved, total] = [Math.min(n, 1000), 1000];
      const [one, many] = [pair(achieved, total), pair(achieved * times, total * times)].map(
        (measure) => scoredLeaf({ rule, max: 2.5, measure }).outcome?.points,
      );
      expect(many).toBe(one);
    }),
    RUNS,
  );
});

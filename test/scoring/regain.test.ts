import fc from 'fast-check';
import type { RegainStep } from '../../src/model/regain';
import type { Measure } from '../../src/model/measure';
import { asPoints } from '../../src/model/points';
import type { Band, Rule, TiersRule } from '../../src/model/rule';
import { regainSteps } from '../../src/scoring/gaps/regain';
import { scoreRule } from '../../src/scoring/rules/score-rule';
import {
  atLeast,
  atMost,
  count,
  deduction,
  exactly,
  fromTo,
  levels,
  linear,
  manual,
  over,
  overTo,
  share,
  survey,
  tiers,
  under,
} from '../reading/wordings/builders';
import { leaf } from '../support/criteria';
import { anyPair, anyRule } from '../support/leaf-arbitraries';
import { count as units, level, nothingDeclared, pair, rate } from '../support/measures';

const pointsOf = (rule: Rule, max: number, measure: Measure): number | null =>
  scoreRule(rule, measure, { max: asPoints(max), precision: 2 }).points;

function stepsOf(rule: Rule, measure: Measure, max: number | null = 1): readonly RegainStep[] {
  const criterion = leaf({ rule, max, measure });
  if (!criterion.leaf) throw new Error('not a leaf');
  const now = pointsOf(rule, max ?? 0, measure) ?? 0;
  return regainSteps(criterion, criterion.leaf, asPoints(now), 2);
}

/** "to: gain" of each step. */
const told = (rule: Rule, measure: Measure, max?: number | null): readonly string[] =>
  stepsOf(rule, measure, max).map(({ change, gain }) => `${change.to}: +${gain}`);

describe('a scale that earns most in the middle', () => {
  const inspected = tiers('rate', [under(0.2, 0), fromTo(0.2, 0.3, 1), over(0.3, 0.75)]);
  const meetings = tiers('count', [under(2, 0), fromTo(2, 4, 1), over(4, 0.5)]);

  test('12 of 26 units inspected, where 20 to 30 % are best: five fewer', () => {
    expect(stepsOf(inspected, pair(12, 26))).toEqual([
      { change: { kind: 'achieved', by: -5, to: 7 }, gain: 0.25 },
    ]);
    expect(told(inspected, pair(2, 26))).toEqual(['6: +1']);
  });

  test('half of them, given as a rate: down to 30 %', () => {
    expect(stepsOf(inspected, rate(0.5))).toEqual([{ change: { kind: 'rate', to: 0.3 }, gain: 0.25 }]);
    expect(told(inspected, rate(0.1234))).toEqual(['0.2: +1']);
  });

  test('seven meetings, where two to four are best: three fewer', () => {
    expect(told(meetings, units(7))).toEqual(['4: +0.5']);
    expect(told(meetings, units(0))).toEqual(['2: +1']);
    expect(told(meetings, units(3))).toEqual([]);
  });

  test('late dossiers: nothing lies below none', () => {
    const late = tiers('rate', [exactly(0, 0.5), overTo(0, 0.05, 0.25), over(0.05, 0)]);
    expect(told(late, pair(10, 100), 0.5)).toEqual(['5: +0.25', '0: +0.5']);
  });

  test('the bands may be printed from the best to the worst', () => {
    const best = tiers('rate', [
      atLeast(0.9, 0.5),
      fromTo(0.6, 0.89, 1),
      fromTo(0.3, 0.59, 0.25),
      under(0.3, 0),
    ]);
    expect(told(best, pair(10, 100))).toEqual(['30: +0.25', '60: +1']);
    expect(told(best, pair(95, 100))).toEqual(['89: +0.5']);
  });
});

describe('a share of the points that ends at a bound', () => {
  test('before a bound that is out of it: 54 of 100 where 55 % no longer earn it', () => {
    const rule = tiers('rate', [under(0.55, share(1, 0.55)), atLeast(0.55, 0.5)]);
    expect(told(rule, pair(80, 100))).toEqual(['54: +0.48']);
    expect(told(rule, pair(30, 100))).toEqual(['31: +0.01', '54: +0.43']);
  });

  test('at a bound that is in it, though 57 % of 100 are a little less than 57 in binary', () => {
    const rule = tiers('rate', [atMost(0.57, share(1, 0.57)), over(0.57, 0.5)]);
    expect(told(rule, pair(10, 100))).toEqual(['11: +0.01', '57: +0.82']);
  });

  test('at the last whole unit below it', () => {
    const rule = tiers('rate', [atMost(0.55, share(1, 0.55)), over(0.55, 0.5)]);
    expect(told(rule, pair(9, 13))).toEqual(['7: +0.48']);
  });
});

describe('the levels above the declared one', () => {
  const report = levels([
    ['Đúng hạn, đủ', 1],
    ['Đúng hạn', 0.75],
    ['Muộn', 0.5],
    ['Không gửi', 0],
  ]);

  test('are the next one and the best one', () => {
    expect(told(report, level('Không gửi'))).toEqual(['Muộn: +0.5', 'Đúng hạn, đủ: +1']);
    expect(told(report, level('Đúng hạn'))).toEqual(['Đúng hạn, đủ: +0.25']);
    expect(told(report, level('Đúng hạn, đủ'))).toEqual([]);
  });

  test('of several that earn the same, the first printed', () => {
    const kinds = levels([
      ['Bằng khen', 1],
      ['Huân chương', 1],
      ['Không', 0],
    ]);
    expect(told(kinds, level('Không'))).toEqual(['Bằng khen: +1']);
  });
});

describe('no step can be told', () => {
  test.each<[string, Rule, Measure]>([
    ['for figures that are missing', linear(), nothingDeclared()],
    ['for a number that is missing', count(0.1, 'tin, bài'), nothingDeclared()],
    ['where a survey decides', survey, pair(1, 4)],
    ['where the office enters its points itself', manual, pair(1, 4)],
    ['where all points are there', linear(), pair(4, 4)],
  ])('%s', (_, rule, measure) => {
    expect(stepsOf(rule, measure)).toEqual([]);
  });

  test('without a maximum', () => {
    expect(stepsOf(linear(), pair(1, 4), null)).toEqual([]);
  });
});

test('a rate with more decimals than are searched goes on from where it stands', () => {
  expect(told(linear(), rate(0.88555), 2)).toEqual(['0.8875: +0.01', '0.9975: +0.23']);
});

describe('the same as trying every unit', () => {
  /** The nearest unit whose score satisfies; of two as near, the upper. */
  function nearest(now: number, scores: readonly (number | null)[], is: (score: number) => boolean) {
    for (let away = 1; away < scores.length; away++) {
      for (const to of [now + away, now - away]) {
        const score = scores[to] ?? null;
        if (score !== null && is(score)) return to;
      }
    }
    return null;
  }

  function slowly(rule: Rule, max: number, now: number, last: number, declared: (n: number) => Measure) {
    const scores = Array.from({ length: last + 1 }, (_, n) => pointsOf(rule, max, declared(n)));
    const today = scores[now] ?? 0;
    const best = Math.max(...scores.map((score) => score ?? 0));
    const steps = [
      nearest(now, scores, (score) => score > today),
      nearest(now, scores, (score) => score === best && score > today),
    ];
    return [...new Set(steps)].filter((to) => to !== null);
  }

  /** Bands whose points rise and fall as they like, and rise in proportion within some of them. */
  const anyBands = anyRule('tiers').chain(({ rule, max }) => {
    const { of, bands } = rule as TiersRule;
    const n = bands.length;
    return fc
      .record({
        awards: fc.shuffledSubarray([...bands.map(({ award }) => award)], { minLength: n, maxLength: n }),
        shares: fc.array(fc.boolean(), { minLength: n, maxLength: n }),
      })
      .map(({ awards, shares }) => ({
        rule: tiers(
          of,
          bands.map((band, i): Band => {
            const award = awards[i] ?? band.award;
            const points = award.kind === 'points' ? award.points : 0;
            return { ...band, award: of === 'rate' && shares[i] ? share(points, band.to?.at ?? 1) : award };
          }),
        ),
        max,
      }));
  });

  test('of a number of units', () => {
    const anyCounted = fc.oneof(anyBands, anyRule('count'), anyRule('deduction'));
    fc.assert(
      fc.property(anyCounted, fc.nat(40), ({ rule, max }, now) => {
        fc.pre(rule.kind !== 'tiers' || rule.of === 'count');
        fc.pre(rule.kind === 'tiers' || ('each' in rule && rule.each * 60 >= max));
        expect(stepsOf(rule, units(now), max).map(({ change }) => change.to)).toEqual(
          slowly(rule, max, now, 120, units),
        );
      }),
    );
  });

  test('of a pair', () => {
    fc.assert(
      fc.property(fc.oneof(anyBands, anyRule('linear')), anyPair, ({ rule, max }, { achieved, total }) => {
        fc.pre(total <= 60 && (rule.kind === 'linear' || (rule.kind === 'tiers' && rule.of === 'rate')));
        expect(stepsOf(rule, pair(achieved, total), max).map(({ change }) => change.to)).toEqual(
          slowly(rule, max, achieved, total, (n) => pair(n, total)),
        );
      }),
    );
  });

  test('of events that take points off', () => {
    expect(told(deduction(0.25, 'lần chậm'), units(9))).toEqual(['3: +0.25', '0: +1']);
  });
});

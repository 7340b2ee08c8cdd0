import fc from 'fast-check';
import type { Gap } from '../../src/model/gap';
import type { RegainStep } from '../../src/model/regain';
import type { Entry, Measure } from '../../src/model/measure';
import { asDay } from '../../src/model/task';
import { findGaps } from '../../src/scoring/gaps/gaps';
import {
  count,
  deduction,
  exactly,
  fromUnder,
  levels,
  linear,
  manual,
  over,
  overTo,
  survey,
  tiers,
  under,
  unreadable,
} from '../reading/wordings/builders';
import { leaf, parent, scored, scoredLeaf, type LeafExample } from '../support/criteria';
import { anyPair, anyRule, anyShare } from '../support/leaf-arbitraries';
import {
  blank,
  count as units,
  figure,
  level,
  measure,
  notApplicable,
  nothingDeclared,
  pair,
  rate,
} from '../support/measures';
import { inEnglish, inVietnamese } from '../support/say';

const NOTHING_KNOWN = { tasks: [], year: 2026, asOf: null };

const gapOf = (example: LeafExample): Gap | undefined => findGaps([scoredLeaf(example)], 2, NOTHING_KNOWN)[0];

/** "why, lost: what regains it". */
function told(example: LeafExample): string {
  const gap = gapOf(example);
  return gap ? `${gap.why}, ${gap.lost}: ${inVietnamese(gap.regain)}` : 'no gap';
}

describe('what would regain lost points', () => {
  const plan = linear({ floor: 0.8 });
  const late = tiers('rate', [exactly(0, 1), overTo(0, 0.01, 0.75), overTo(0.01, 0.05, 0.25), over(0.05, 0)]);
  const inspected = tiers('rate', [
    under(0.2, 0),
    fromUnder(0.2, 0.3, 0.5),
    { ...over(0.3, 1), from: { at: 0.3, inclusive: true } },
  ]);
  const report = levels([
    ['Đúng hạn, đủ', 0.5],
    ['Muộn hoặc thiếu', 0.25],
    ['Không gửi', 0],
  ]);

  test.each<[string, LeafExample, string]>([
    [
      '10 of 13 tasks: one more passes the floor, three more bring all',
      { rule: plan, max: 2, measure: pair(10, 13) },
      'below-floor, 2: thêm 1: +1,69; thêm 3: +2',
    ],
    [
      '11 of 13 tasks are above the floor',
      { rule: plan, max: 2, measure: pair(11, 13) },
      'below-target, 0.31: thêm 1: +0,16; thêm 2: +0,31',
    ],
    [
      '12 of 13: one step brings all',
      { rule: plan, max: 2, measure: pair(12, 13) },
      'below-target, 0.15: thêm 1: +0,15',
    ],
    [
      '41% of a target of 50%',
      { rule: linear({ target: 0.5 }), max: 2, measure: rate(0.41) },
      'below-target, 0.36: đạt 41,13%: +0,01; đạt 49,88%: +0,36',
    ],
    [
      '16 late dossiers of 468',
      { rule: late, max: 1, measure: pair(16, 468) },
      'below-target, 0.75: bớt 12: +0,5; bớt 16: +0,75',
    ],
    [
      '5 of 26 units inspected',
      { rule: inspected, max: 1, measure: pair(5, 26) },
      'below-target, 1: thêm 1: +0,5; thêm 3: +1',
    ],
    [
      'the level below the best',
      { rule: report, max: 0.5, measure: level('Muộn hoặc thiếu') },
      'level, 0.25: đạt mức “Đúng hạn, đủ”: +0,25',
    ],
    [
      'the worst level',
      { rule: report, max: 0.5, measure: level('Không gửi') },
      'level, 0.5: đạt mức “Muộn hoặc thiếu”: +0,25; đạt mức “Đúng hạn, đủ”: +0,5',
    ],
    [
      '7 articles of the 10 that count',
      { rule: count(0.05, 'tin, bài'), max: 0.5, measure: units(7) },
      'count, 0.15: thêm 1: +0,05; thêm 3: +0,15',
    ],
    [
      '2 reports missing',
      { rule: deduction(0.25, 'báo cáo thiếu'), max: 0.75, measure: units(2) },
      'events, 0.5: bớt 1: +0,25; bớt 2: +0,5',
    ],
    [
      '9 reports missing, where 3 take all: 7 fewer bring the first points',
      { rule: deduction(0.25, 'báo cáo thiếu'), max: 0.75, measure: units(9) },
      'events, 0.75: bớt 7: +0,25; bớt 9: +0,75',
    ],
    [
      'figures that are missing',
      { rule: plan, max: 2, measure: nothingDeclared() },
      'missing-input, 2: nhập số liệu: tối đa +2',
    ],
    [
      'figures that contradict themselves',
      { rule: plan, max: 2, measure: pair(14, 13) },
      'invalid-input, 2: sửa số liệu: tối đa +2. Kết quả 14 ở ô F9 lớn hơn tổng số 13.',
    ],
    [
      'a wording that is not understood',
      { rule: unreadable('not-understood'), max: 2 },
      'unreadable-rule, 2: xác nhận cách tính điểm: tối đa +2',
    ],
    [
      'points entered by hand',
      { rule: manual, max: 2, existing: { kind: 'typed', points: 1.25 } },
      'entered-by-hand, 0.75: điểm do đơn vị tự nhập: rà soát để đạt thêm tối đa 0,75',
    ],
    [
      'points that the office’s own formula gives are not regained by the rule’s figures',
      {
        rule: plan,
        max: 2,
        measure: pair(11, 13),
        existing: { kind: 'formula', formula: '=1+0,25', value: 1.25 },
      },
      'entered-by-hand, 0.75: điểm do đơn vị tự nhập: rà soát để đạt thêm tối đa 0,75',
    ],
    [
      'no level that brings all can be reached from a cap below the maximum',
      { rule: count(0.5, 'văn bản', 1), max: 2, measure: units(2) },
      'count, 1: chưa đạt 1',
    ],
  ])('%s', (_, example, expected) => {
    expect(told(example)).toBe(expected);
  });

  test('in English', () => {
    const gap = gapOf({ rule: plan, max: 2, measure: pair(10, 13) });
    expect(gap && inEnglish(gap.regain)).toBe('1 more: +1.69; 3 more: +2');
    const events = gapOf({ rule: deduction(0.25, 'báo cáo thiếu'), max: 0.75, measure: units(1) });
    expect(events && inEnglish(events.regain)).toBe('1 fewer: +0.25');
  });

  test.each<[string, LeafExample]>([
    ['full points', { rule: plan, max: 2, measure: pair(13, 13) }],
    ['a survey', { rule: survey, max: 10 }],
    ['not applicable', { rule: plan, max: 2, measure: notApplicable() }],
    ['not applicable, counted in full', { rule: plan, max: 2, measure: notApplicable(), policy: 'full' }],
  ])('%s leave nothing to regain', (_, example) => {
    expect(told(example)).toBe('no gap');
  });
});

test('the largest losses come first, equal ones in the order of the sheet', () => {
  const lost = (code: string, achieved: number, row: number) =>
    leaf({ code, rule: linear(), max: 1, measure: pair(achieved, 4), row });
  const { leaves } = scored(
    parent('1', [lost('1.1', 3, 10), lost('1.2', 1, 11), lost('1.3', 4, 12), lost('1.4', 3, 13)]),
  );
  expect(findGaps(leaves, 2, NOTHING_KNOWN).map((gap) => gap.leaf.code)).toEqual(['1.2', '1.1', '1.4']);
});

test('a million dossiers are searched as fast as ten', () => {
  const gap = gapOf({ rule: linear({ floor: 0.95 }), max: 2.5, measure: pair(3, 1_000_000) });
  expect(gap && inVietnamese(gap.regain)).toBe('thêm 949.997: +2,38; thêm 997.997: +2,5');
});

test('money with decimals is counted in whole units from where it stands', () => {
  const gap = gapOf({ rule: linear({ floor: 0.7 }), max: 2.5, measure: pair(1234.5, 2000) });
  expect(gap?.steps[0]).toEqual({ change: { kind: 'achieved', by: 165.5, to: 1400 }, gain: 1.75 });
});

describe('every step is exact: so much brings its gain, one unit less does not', () => {
  /** The measure after a change, and after a change that is one unit smaller. */
  function changed(before: Measure, change: RegainStep['change']): readonly [Measure, Measure] {
    const put = (value: number): Measure => {
      const swap = (entry: Entry | null): Entry | null =>
        entry?.kind === 'figure' && entry.cell.column === (change.kind === 'rate' ? 6 : 5)
          ? { ...entry, value }
          : entry;
      return { ...before, achieved: swap(before.achieved), rate: swap(before.rate) };
    };
    if (change.kind === 'level') return [level(change.to), before];
    if (change.kind === 'achieved') return [put(change.to), put(change.to - Math.sign(change.by))];
    const now = before.rate?.kind === 'figure' ? before.rate.value : 0;
    const step = change.to > now ? -1 : 1;
    return [put(change.to), put((Math.round(change.to * 10_000) + step) / 10_000)];
  }

  function expectExact(example: LeafExample & { readonly measure: Measure }): void {
    const points = (declared: Measure): number =>
      scoredLeaf({ ...example, measure: declared }).outcome?.points ?? 0;
    const now = points(example.measure);
    const gap = gapOf(example);
    for (const [i, { change, gain }] of (gap?.steps ?? []).entries()) {
      const [after, nearly] = changed(example.measure, change);
      expect(Number((points(after) - now).toFixed(2))).toBe(gain);
      expect(points(nearly)).toBeLessThan(now + gain);
      if (i === 0 && change.kind !== 'level') expect(points(nearly)).toBeLessThanOrEqual(now);
    }
    const best = gap?.steps.at(-1)?.gain ?? 0;
    expect(best).toBeLessThanOrEqual(gap?.lost ?? 0);
  }

  const RUNS = { numRuns: 300 };

  test('of a pair', () => {
    fc.assert(
      fc.property(anyRule('linear', 'tiers'), anyPair, ({ rule, max }, { achieved, total }) => {
        fc.pre(rule.kind === 'linear' || (rule.kind === 'tiers' && rule.of === 'rate'));
        expectExact({ rule, max, measure: pair(achieved, total) });
      }),
      RUNS,
    );
  });

  test('of a rate', () => {
    fc.assert(
      fc.property(anyRule('linear', 'tiers'), anyShare, ({ rule, max }, share) => {
        fc.pre(rule.kind === 'linear' || (rule.kind === 'tiers' && rule.of === 'rate'));
        expectExact({ rule, max, measure: rate(share) });
      }),
      RUNS,
    );
  });

  test('of a number of units or events', () => {
    fc.assert(
      fc.property(anyRule('count', 'deduction', 'tiers'), fc.nat(60), ({ rule, max }, n) => {
        fc.pre(rule.kind !== 'tiers' || rule.of === 'count');
        expectExact({ rule, max, measure: units(n) });
      }),
      RUNS,
    );
  });

  test('of a number with a fraction, which changes to whole units', () => {
    fc.assert(
      fc.property(anyRule('count', 'deduction', 'tiers'), fc.nat(600), ({ rule, max }, tenths) => {
        fc.pre(rule.kind !== 'tiers' || rule.of === 'count');
        expectExact({ rule, max, measure: units(tenths / 10) });
      }),
      RUNS,
    );
  });

  test('of an amount of money, which changes to whole units', () => {
    fc.assert(
      fc.property(
        anyRule('linear', 'tiers'),
        anyPair,
        fc.nat(99),
        ({ rule, max }, { achieved, total }, cents) => {
          fc.pre(rule.kind === 'linear' || (rule.kind === 'tiers' && rule.of === 'rate'));
          const amount = Math.max(0, achieved - 1) + cents / 100;
          expectExact({ rule, max, measure: pair(Math.min(amount, total), total) });
        },
      ),
      RUNS,
    );
  });

  test('of a level', () => {
    fc.assert(
      fc.property(anyRule('levels'), fc.nat(7), ({ rule, max }, index) => {
        const chosen = rule.kind === 'levels' ? rule.levels[index % rule.levels.length] : undefined;
        expectExact({ rule, max, measure: level(chosen?.label ?? '') });
      }),
      RUNS,
    );
  });
});

test('a rate that stands where the achieved number belongs is the one that changes', () => {
  const declared = measure({ total: blank('E9'), achieved: figure(0.41, 'F9', { percent: true }) });
  expect(told({ rule: linear({ target: 0.5 }), max: 2, measure: declared })).toBe(
    'below-target, 0.36: đạt 41,13%: +0,01; đạt 49,88%: +0,36',
  );
});

test.each([
  ['30/9/2026', 'next-year'],
  ['31/12/2026', 'small-change'],
  ['', 'small-change'],
])('a criterion with its own deadline %j is, in October, %s', (deadline, ease) => {
  const dated = scoredLeaf({ rule: linear({ floor: 0.8 }), measure: pair(10, 13), max: 2, deadline });
  const [gap] = findGaps([dated], 2, { tasks: [], year: 2026, asOf: asDay('2026-10-01') });
  expect(gap?.ease).toBe(ease);
});

import fc from 'fast-check';
import type { Entry, FigureForm, Measure } from '../../src/model/measure';
import { asPoints, asRatio } from '../../src/model/points';
import type { Band, NotApplicablePolicy, Rule, RuleKind } from '../../src/model/rule';
import type { LeafExample } from './criteria';
import { blank, errorValue, figure, notApplicableWords, unclear, words } from './measures';

/** Maxima of a set: hundredths up to 10 points, the halves of ROUND among them. */
const anyMax: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 1, max: 1000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(0.25, 0.5, 0.57, 1, 1.5, 2, 2.01, 2.5, 5.35, 10),
);

/** Thresholds as provinces print them: whole and half per cents. */
const anyThreshold: fc.Arbitrary<number> = fc.integer({ min: 1, max: 199 }).map((halves) => halves / 200);

const hundredthsUpTo = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: Math.round(max * 100) }).map((hundredths) => hundredths / 100);

const LABELS = [
  'Đúng hạn, đủ',
  'Muộn hoặc thiếu',
  'Không gửi',
  'Kịp thời',
  'Đã trình',
  '100%',
  '<100%',
  'Khá',
];

const anyLevels = (max: number): fc.Arbitrary<Rule> =>
  fc
    .subarray(LABELS, { minLength: 2 })
    .chain((labels) =>
      fc.tuple(
        fc.constant(labels),
        fc.array(hundredthsUpTo(max), { minLength: labels.length, maxLength: labels.length }),
      ),
    )
    .map(([labels, points]) => ({
      kind: 'levels',
      levels: labels.map((label, i) => ({ label, points: asPoints(i === 0 ? max : (points[i] ?? 0)) })),
    }));

const anyLinear: fc.Arbitrary<Rule> = fc
  .record({
    floor: fc.option(fc.record({ at: anyThreshold, inclusive: fc.boolean() })),
    target: fc.oneof(fc.constant(1), anyThreshold),
  })
  .map(({ floor, target }) => ({ kind: 'linear', floor, target: asRatio(target) }));

/** Bands over the whole scale between ascending borders; each border belongs to the band above or below it. */
const anyTiers = (max: number): fc.Arbitrary<Rule> =>
  fc.constantFrom('rate' as const, 'count' as const).chain((of) =>
    fc
      .record({
        borders: fc.uniqueArray(of === 'rate' ? anyThreshold : fc.integer({ min: 1, max: 30 }), {
          minLength: 1,
          maxLength: 4,
        }),
        upper: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        awards: fc.array(hundredthsUpTo(max), { minLength: 5, maxLength: 5 }),
        rising: fc.boolean(),
      })
      .map(({ borders, upper, awards, rising }): Rule => {
        const sorted = [...borders].sort((a, b) => a - b);
        const ascending = [...awards.slice(0, sorted.length), max].sort((a, b) => a - b);
        const points = rising ? ascending : ascending.reverse();
        const bands = points.map((award, i): Band => {
          const [from, to] = [sorted[i - 1], sorted[i]];
          return {
            from: from === undefined ? null : { at: from, inclusive: upper[i - 1] ?? true },
            to: to === undefined ? null : { at: to, inclusive: !(upper[i] ?? true) },
            award: { kind: 'points', points: asPoints(award) },
          };
        });
        return { kind: 'tiers', of, bands };
      }),
  );

const anyEach = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: Math.max(1, Math.round(max * 1000)) }).map((thousandths) => thousandths / 1000);

const anyCount = (max: number): fc.Arbitrary<Rule> =>
  fc.record({ each: anyEach(max), cap: fc.option(hundredthsUpTo(max)) }).map(({ each, cap }) => ({
    kind: 'count',
    each: asPoints(each),
    unit: 'văn bản',
    cap: cap === null ? null : asPoints(cap),
  }));

const anyDeduction = (max: number): fc.Arbitrary<Rule> =>
  anyEach(max).map((each) => ({ kind: 'deduction', each: asPoints(each), unit: 'lần chậm' }));

const RULES: Readonly<Record<RuleKind, (max: number) => fc.Arbitrary<Rule>>> = {
  levels: anyLevels,
  tiers: anyTiers,
  linear: () => anyLinear,
  count: anyCount,
  deduction: anyDeduction,
  survey: () => fc.constant({ kind: 'survey' }),
  manual: () => fc.constant({ kind: 'manual' }),
  unreadable: () => fc.constant({ kind: 'unreadable', why: 'not-understood' }),
};

export const ALL_RULES = Object.keys(RULES) as readonly RuleKind[];

/** A rule of one of the given kinds with the maximum that it fits. */
export const anyRule = (
  ...kinds: readonly RuleKind[]
): fc.Arbitrary<{ readonly rule: Rule; readonly max: number }> =>
  fc
    .tuple(fc.constantFrom(...kinds), anyMax)
    .chain(([kind, max]) => RULES[kind](max).map((rule) => ({ rule, max })));

/** 11 of 13: a whole number achieved of a total that is not 0. */
export const anyPair: fc.Arbitrary<{ readonly achieved: number; readonly total: number }> = fc
  .oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5_000_000 }))
  .chain((total) => fc.record({ achieved: fc.integer({ min: 0, max: total }), total: fc.constant(total) }));

/** A share in hundredths of a per cent. */
export const anyShare: fc.Arbitrary<number> = fc
  .integer({ min: 0, max: 10_000 })
  .map((steps) => steps / 10_000);

const anyForm: fc.Arbitrary<FigureForm> = fc.constantFrom(
  'number',
  'decimal-text',
  'comma-text',
  'point-text',
);

/** Figures of every size and sign, and doubles that no sheet would hold on purpose. */
const anyValue: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: -3, max: 1_000_000 }),
  anyShare,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Whatever an input cell may have been read as. */
const anyEntry = (address: string): fc.Arbitrary<Entry | null> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant(blank(address)) },
    {
      weight: 6,
      arbitrary: fc
        .record({ value: anyValue, percent: fc.boolean(), form: anyForm })
        .map(({ value, ...more }) => figure(value, address, more)),
    },
    {
      weight: 1,
      arbitrary: fc.oneof(fc.constantFrom(...LABELS), fc.string()).map((text) => words(text, address)),
    },
    { weight: 1, arbitrary: fc.constant(unclear('1.234', address)) },
    { weight: 1, arbitrary: fc.constant(errorValue('#DIV/0!', address)) },
    { weight: 1, arbitrary: fc.constant(notApplicableWords('Không áp dụng', address)) },
  );

/** Whatever the five input cells of a leaf may hold, whether it makes sense or not. */
export const anyMeasure: fc.Arbitrary<Measure> = fc.record({
  total: anyEntry('E9'),
  achieved: anyEntry('F9'),
  rate: anyEntry('G9'),
  level: anyEntry('H9'),
  applicability: anyEntry('I9'),
  ticks: fc.constant([]),
  tickPlaces: fc.constant([]),
});

const anyPolicy: fc.Arbitrary<NotApplicablePolicy> = fc.constantFrom('remove', 'full', 'not-allowed');

/** A leaf of any rule with anything in its cells, its own score cell included. */
export const anyLeaf: fc.Arbitrary<LeafExample> = fc
  .record({
    ruled: anyRule(...ALL_RULES),
    measure: anyMeasure,
    policy: anyPolicy,
    typed: fc.option(fc.double({ min: -1, max: 12, noNaN: true }), { freq: 3 }),
  })
  .map(({ ruled, measure, policy, typed }) => ({
    ...ruled,
    measure,
    policy,
    existing: typed === null ? { kind: 'empty' } : { kind: 'typed', points: typed },
  }));

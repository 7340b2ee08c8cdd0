import type { GapCause } from '../../src/model/gap';
import type { RegainStep } from '../../src/model/regain';
import type { Leaf } from '../../src/model/criterion';
import type { Measure } from '../../src/model/measure';
import { asPoints } from '../../src/model/points';
import type { Rule } from '../../src/model/rule';
import { asDay } from '../../src/model/task';
import { easeOf } from '../../src/scoring/gaps/ease';
import { levels, linear } from '../reading/wordings/builders';
import { leaf } from '../support/criteria';
import { count, figure, measure, nothingDeclared, pair, rate, words } from '../support/measures';

const leafWith = (declared: Measure, rule: Rule = linear()): Leaf => {
  const made = leaf({ rule, measure: declared }).leaf;
  if (!made) throw new Error('not a leaf');
  return made;
};

const step = (change: RegainStep['change']): RegainStep => ({ change, gain: asPoints(0.5) });
const more = (by: number): RegainStep => step({ kind: 'achieved', by, to: 0 });
const upTo = (share: number): RegainStep => step({ kind: 'rate', to: share });
const reach = (label: string): RegainStep => step({ kind: 'level', to: label });

const on = (day: string | null, year: number | null = 2026) => ({
  asOf: day === null ? null : asDay(day),
  year,
  due: null,
});
const AUTUMN = on('2026-10-01');

describe('what can be done at the desk', () => {
  test.each<GapCause>(['missing-input', 'unreadable-rule', 'invalid-input', 'entered-by-hand'])(
    '%s, even when the year is over',
    (why) => {
      const leafOfIt = leafWith(nothingDeclared());
      expect(easeOf(why, leafOfIt, [], AUTUMN)).toBe('at-the-desk');
      expect(easeOf(why, leafOfIt, [], on('2027-01-15'))).toBe('at-the-desk');
    },
  );
});

describe('what is left for the next year', () => {
  const tasks = leafWith(pair(11, 13));

  test.each([
    ['on its last day the year still lasts', on('2026-12-31'), 'small-change'],
    ['a day later it is over', on('2027-01-01'), 'next-year'],
    ['without a day nothing is over', on(null), 'small-change'],
    ['without a year nothing is over', on('2027-01-01', null), 'small-change'],
  ] as const)('%s', (_, context, ease) => {
    expect(easeOf('below-target', tasks, [more(1)], context)).toBe(ease);
  });

  test.each([
    ['on the day of the leaf’s own deadline there is still time', '2026-10-01', 'small-change'],
    ['a day later there is none', '2026-09-30', 'next-year'],
    ['no deadline leaves the whole year', null, 'small-change'],
  ] as const)('%s', (_, due, ease) => {
    const context = { ...AUTUMN, due: due === null ? null : asDay(due) };
    expect(easeOf('below-target', tasks, [more(1)], context)).toBe(ease);
  });

  test('what is only not entered can be entered after any deadline', () => {
    const context = { ...AUTUMN, due: asDay('2026-03-31') };
    expect(easeOf('missing-input', leafWith(nothingDeclared()), [], context)).toBe('at-the-desk');
  });

  test('events that have happened: reports that are missing stay missing', () => {
    expect(easeOf('events', leafWith(count(2)), [more(-1)], AUTUMN)).toBe('next-year');
    expect(easeOf('events', leafWith(count(2)), [more(1)], AUTUMN)).toBe('next-year');
  });

  test('late dossiers: what would have to become fewer', () => {
    expect(easeOf('below-target', leafWith(pair(16, 468)), [more(-1)], AUTUMN)).toBe('next-year');
  });

  test('a share of late dossiers that would have to fall', () => {
    const late = leafWith(rate(0.04));
    expect(easeOf('below-target', late, [upTo(0.03)], AUTUMN)).toBe('next-year');
    expect(easeOf('below-target', late, [upTo(0.04)], AUTUMN)).toBe('small-change');
  });

  test.each([
    'Kịp thời',
    'Đúng hạn, đủ',
    'Báo cáo trước hạn',
    'Gửi đúng thời gian',
    'Muộn dưới 5 ngày',
    'Chậm 1 lần',
    'Trễ hạn một báo cáo',
  ])('“%s”: what was late stays late', (label) => {
    expect(easeOf('level', leafWith(measure({ level: words('Không', 'H9') })), [reach(label)], AUTUMN)).toBe(
      'next-year',
    );
  });

  test.each(['Chấm điểm đạt từ 90 trở lên', 'Cho mượn hồ sơ có sổ theo dõi'])(
    '“%s” is not about being late, though without marks it looks like it',
    (label) => {
      expect(easeOf('level', leafWith(nothingDeclared()), [reach(label)], AUTUMN)).toBe('small-change');
    },
  );

  test('only the first step is asked', () => {
    expect(easeOf('below-target', tasks, [more(1), more(-1)], AUTUMN)).toBe('small-change');
    expect(easeOf('below-target', tasks, [more(-1), more(1)], AUTUMN)).toBe('next-year');
  });
});

describe('what is small enough for this year', () => {
  const ease = (declared: Measure, first: RegainStep) =>
    easeOf('below-target', leafWith(declared), [first], AUTUMN);

  test('one or two units, however few there are', () => {
    expect(ease(pair(2, 5), more(2))).toBe('small-change');
    expect(ease(pair(2, 5), more(3))).toBe('large-change');
  });

  test('up to a twentieth of all units', () => {
    expect(ease(pair(60, 100), more(5))).toBe('small-change');
    expect(ease(pair(60, 100), more(6))).toBe('large-change');
  });

  test('of a count there is no whole: more than two are many', () => {
    expect(ease(count(7), more(2))).toBe('small-change');
    expect(ease(count(7), more(3))).toBe('large-change');
  });

  test('a percentage in the column of totals is no whole', () => {
    const declared = { ...count(7), total: figure(100, 'E9', { percent: true }) };
    expect(ease(declared, more(3))).toBe('large-change');
  });

  test('five points of a rate', () => {
    expect(ease(rate(0.5), upTo(0.55))).toBe('small-change');
    expect(ease(rate(0.5), upTo(0.56))).toBe('large-change');
  });

  test('the same where the rate follows from two figures', () => {
    expect(ease(pair(11, 20), upTo(0.6))).toBe('small-change');
    expect(ease(pair(11, 20), upTo(0.5))).toBe('next-year');
  });

  test('a rate that is not declared rises from nothing', () => {
    expect(ease(nothingDeclared(), upTo(0.05))).toBe('small-change');
    expect(ease(nothingDeclared(), upTo(0.06))).toBe('large-change');
  });

  test('another level, where time is not what it asks for', () => {
    const rule = levels([
      ['Đầy đủ', 1],
      ['Thiếu', 0.5],
    ]);
    const declared = leafWith(measure({ level: words('Thiếu', 'H9') }), rule);
    expect(easeOf('level', declared, [reach('Đầy đủ')], AUTUMN)).toBe('small-change');
  });

  test('nothing that is known would regain it: that is a large change', () => {
    expect(easeOf('below-target', leafWith(pair(2, 5)), [], AUTUMN)).toBe('large-change');
  });
});

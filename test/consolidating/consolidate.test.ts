import { consolidate, type ConsolidateOptions } from '../../src/consolidating/consolidate';
import type { Consolidation, ListedUnit, UnitRecord } from '../../src/model/consolidation';
import { message } from '../../src/model/message';
import { fixedOn, leaf, points, record } from './records';

const PLAIN: ConsolidateOptions = {
  year: null,
  basis: 'self',
  provisional: false,
  dense: false,
  list: null,
  previous: [],
};

const together = (records: readonly UnitRecord[], options: Partial<ConsolidateOptions> = {}): Consolidation =>
  consolidate(records, [], { ...PLAIN, ...options });

/** "1 Xã A", "– Xã B" … in the order of the ranking. */
const ranking = ({ units }: Consolidation): readonly string[] =>
  units.map(({ rank, unit }) => `${rank ?? '–'} ${unit}`);

const states = ({ units }: Consolidation): readonly string[] =>
  units.map(({ unit, state }) => `${unit}: ${state}`);

const remarksOf = ({ units }: Consolidation, unit: string): readonly string[] =>
  units.filter((each) => each.unit === unit).flatMap(({ remarks }) => remarks.map(({ key }) => key));

const listed = (name: string, group: string | null = null, ...otherNames: string[]): ListedUnit => ({
  name,
  group,
  otherNames,
});

describe('ranks', () => {
  test('the highest index comes first', () => {
    expect(ranking(together([record('Xã A', 0.5), record('Xã B', 0.9)]))).toEqual(['1 Xã B', '2 Xã A']);
  });

  test('equal figures share a rank, and after two firsts comes a third', () => {
    const units = [record('Xã A', 0.9), record('Xã B', 0.9), record('Xã C', 0.1)];
    expect(ranking(together(units))).toEqual(['1 Xã A', '1 Xã B', '3 Xã C']);
    expect(ranking(together(units, { dense: true }))).toEqual(['1 Xã A', '1 Xã B', '2 Xã C']);
  });

  test('0,1 + 0,2 of one is equal to 0,3 of another', () => {
    const parts = [leaf({ code: '1.1', self: points(0.1) }), leaf({ code: '1.2', self: points(0.2) })];
    const a = record('Xã A', 0.1 + 0.2, { max: 2, leaves: parts });
    expect(ranking(together([a, record('Xã B', 0.3, { max: 2 })]))).toEqual(['1 Xã A', '1 Xã B']);
  });

  test('units are ranked by what applies to them, not by bare points', () => {
    const units = [record('Sở có ít việc', 30, { max: 40 }), record('Sở có nhiều việc', 45, { max: 70 })];
    expect(ranking(together(units))).toEqual(['1 Sở có ít việc', '2 Sở có nhiều việc']);
  });

  test('groups are ranked apart', () => {
    const list = [listed('Xã A', 'Cấp xã'), listed('Sở B', 'Cấp sở'), listed('Xã C', 'Cấp xã')];
    const result = together([record('Xã A', 0.5), record('Sở B', 0.2), record('Xã C', 0.7)], { list });
    expect(ranking(result)).toEqual(['1 Xã C', '2 Xã A', '1 Sở B']);
    expect(result.units.map(({ of }) => of)).toEqual([2, 2, 1]);
  });
});

describe('who is not ranked', () => {
  test('a unit that sent nothing has no rank and no index, and is never 0', () => {
    const result = together([record('Xã A', 0.5)], { list: [listed('Xã A'), listed('Xã B')] });
    expect(states(result)).toEqual(['Xã A: ranked', 'Xã B: not-sent']);
    expect(result.units[1]).toMatchObject({ rank: null, index: null, record: null, file: null });
  });

  test('a unit with a leaf without points is provisional, and ranked only where that is asked for', () => {
    const units = [record('Xã A', 0.5), record('Xã B', null)];
    expect(states(together(units))).toEqual(['Xã A: ranked', 'Xã B: provisional']);
    expect(ranking(together(units))).toEqual(['1 Xã A', '– Xã B']);
    expect(ranking(together(units, { provisional: true }))).toEqual(['1 Xã A', '2 Xã B']);
    expect(remarksOf(together(units), 'Xã B')).toEqual(['consolidate.open-leaves']);
  });

  test('a workbook without the name of its unit waits for it', () => {
    expect(remarksOf(together([record(null, 0.5)]), 'khong-ten.xlsx')).toEqual(['consolidate.no-unit']);
  });

  test('a refused file is a line with its sentence', () => {
    const problem = message('cli.cannot-read', { file: 'hong.xlsx' });
    const result = consolidate([record('Xã A', 0.5)], [{ file: 'hong.xlsx', problem }], PLAIN);
    expect(states(result)).toEqual(['Xã A: ranked', 'hong.xlsx: refused']);
    expect(result.problems).toEqual([{ file: 'hong.xlsx', unit: 'hong.xlsx', message: problem }]);
  });

  test('another set is no part of the ranking, and its differences are listed', () => {
    const other = record('Xã C', 0.5, {
      set: 'bo-khac',
      max: 3,
      leaves: [
        leaf({ code: '1.1', max: points(2), applicable: points(2), self: points(1) }),
        leaf({ code: '9.9', self: points(1) }),
      ],
    });
    const result = together([record('Xã A', 0.5), record('Xã B', 0.4), other]);
    expect(states(result)).toEqual(['Xã A: ranked', 'Xã B: ranked', 'Xã C: other-set']);
    expect(result.differences.map(({ code, what }) => `${code} ${what.key}`)).toEqual([
      '1.1 consolidate.other-maximum',
      '9.9 consolidate.only-here',
    ]);
  });

  test('an appraisal that is not finished ranks nobody by appraised points', () => {
    const done = record('Xã A', 0.5);
    const appraised = { ...done, total: { ...done.total, appraised: points(0.4) } };
    const result = together([appraised, record('Xã B', 0.6)], { basis: 'appraised' });
    expect(ranking(result)).toEqual(['1 Xã A', '– Xã B']);
    expect(result.units[0]?.index).toBe(40);
  });
});

describe('copies of one unit', () => {
  test('the later snapshot counts, the other is named', () => {
    const early = record('Xã A', 0.5, { file: 'cu.xlsx', snapshot: fixedOn('2026-12-10') });
    const late = record('xã a', 0.7, { file: 'moi.xlsx', snapshot: fixedOn('2026-12-20') });
    const result = together([early, late]);
    expect(result.units.map(({ file, state }) => `${file} ${state}`)).toEqual([
      'moi.xlsx ranked',
      'cu.xlsx replaced',
    ]);
    expect(result.units[1]?.remarks).toEqual([message('consolidate.replaced', { by: 'moi.xlsx' })]);
  });

  test('a copy that was handed over counts before one that was not', () => {
    const draft = record('Xã A', 0.9, { file: 'nhap.xlsx' });
    const sent = record('Xã A', 0.7, { file: 'gui.xlsx', snapshot: fixedOn('2026-12-20') });
    expect(together([draft, sent]).units.map(({ file, rank }) => [file, rank])).toEqual([
      ['gui.xlsx', 1],
      ['nhap.xlsx', null],
    ]);
  });

  test('two copies of one day with other figures: none counts, both are named', () => {
    const one = record('Xã A', 0.5, { file: 'a1.xlsx', snapshot: fixedOn('2026-12-20') });
    const other = record('Xã A', 0.6, { file: 'a2.xlsx', snapshot: fixedOn('2026-12-20') });
    const result = together([one, other]);
    expect(result.units.map(({ file, rank, state }) => [file, rank, state])).toEqual([
      ['a1.xlsx', null, 'refused'],
      ['a2.xlsx', null, 'refused'],
    ]);
  });

  test('the same file twice is one unit', () => {
    const result = together([
      record('Xã A', 0.5, { file: 'a.xlsx' }),
      record('Xã A', 0.5, { file: 'a (1).xlsx' }),
    ]);
    expect(states(result)).toEqual(['Xã A: ranked', 'Xã A: replaced']);
  });
});

describe('years', () => {
  test('workbooks of two years are refused where none was asked for', () => {
    const units = [record('Xã A', 0.5), record('Xã B', 0.5, { year: 2025 })];
    expect(() => together(units)).toThrow('consolidate.two-years');
    expect(states(together(units, { year: 2026 }))).toEqual(['Xã A: ranked', 'Xã B: refused']);
  });
});

describe('names', () => {
  const list = [
    listed('UBND xã Tân An', 'Xã'),
    listed('UBND xã Tân Ân', 'Xã'),
    listed('Sở Nội vụ', 'Sở', 'Sở Tổ chức'),
  ];
  const unitOf = (name: string): string | undefined =>
    together([record(name, 0.5)], { list }).units.find(({ file }) => file !== null)?.unit;

  test.each([
    ['SỞ NỘI VỤ', 'Sở Nội vụ'],
    ['So Noi vu', 'Sở Nội vụ'],
    ['Sở Tổ chức', 'Sở Nội vụ'],
    ['Ủy ban nhân dân xã Tân Ân', 'UBND xã Tân Ân'],
  ])('%s is %s', (name, unit) => {
    expect(unitOf(name)).toBe(unit);
  });

  test('a name without marks that fits two units is asked about', () => {
    const result = together([record('UBND xa Tan An', 0.5)], { list });
    expect(remarksOf(result, 'UBND xa Tan An')).toEqual(['consolidate.doubtful-name']);
    expect(result.units.find(({ file }) => file !== null)?.rank).toBeNull();
  });

  test('a slip of one letter is asked about and never taken', () => {
    expect(remarksOf(together([record('Sở Nội v', 0.5)], { list }), 'Sở Nội v')).toEqual([
      'consolidate.doubtful-name',
    ]);
  });

  test('a unit that is not in the list is said', () => {
    expect(remarksOf(together([record('Sở Công Thương', 0.5)], { list }), 'Sở Công Thương')).toEqual([
      'consolidate.not-in-list',
    ]);
  });
});

test('a copy whose figures no longer match its code is ranked, and said', () => {
  const result = together([record('Xã A', 0.5, { snapshot: fixedOn('2026-12-20', false) })]);
  expect(result.units[0]).toMatchObject({ rank: 1, state: 'ranked' });
  expect(remarksOf(result, 'Xã A')).toEqual(['consolidate.code-does-not-hold']);
});

describe('statistics of a leaf', () => {
  const shares = (values: readonly number[]) =>
    together(values.map((value, i) => record(`Xã ${i}`, value, { max: 3 }))).leaves[0];

  test('are of the applicable maximum, rounded once', () => {
    expect(shares([1, 2, 3])).toMatchObject({
      mean: 66.67,
      median: 66.67,
      lowest: 33.33,
      highest: 100,
      units: 3,
    });
    expect(shares([1, 1, 2, 3])).toMatchObject({ mean: 58.33, median: 50, lost: 5, losing: 3 });
  });

  test('a third, a third and a third are a third: sums are not rounded before they are divided', () => {
    expect(shares([1, 1, 1])?.mean).toBe(33.33);
    expect(shares([0, 0, 1])?.mean).toBe(11.11);
  });

  test('a unit to which the leaf does not apply is not counted', () => {
    const away = record('Xã B', 0, { leaves: [leaf({ code: '1.1', applicable: points(0), self: null })] });
    expect(together([record('Xã A', 0.5), away]).leaves[0]).toMatchObject({ mean: 50, units: 1 });
  });
});

test('the rank of the year before stands beside this year’s', () => {
  const previous = [{ unit: 'xã A', rank: 3, index: 70.5 }];
  expect(together([record('Xã A', 0.5)], { previous }).units[0]?.previous).toEqual(previous[0]);
});

test('points that an office entered against its rules are said with both sums, and the reckoned ones rank', () => {
  const leaves = [
    leaf({ code: '1.1', self: points(0.5), shown: points(1) }),
    leaf({ code: '1.2', self: points(0.25), shown: points(0.75) }),
    leaf({ code: '1.3', self: points(1) }),
    leaf({ code: '1.4', state: 'missing', self: null, shown: points(1) }),
  ];
  const result = together([record('Xã A', 1.75, { leaves, max: 4 })]);
  expect(result.units[0]?.remarks).toContainEqual(
    message('consolidate.shown-otherwise', { count: 2, shown: 1.75, self: 0.75 }),
  );
});

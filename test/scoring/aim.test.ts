import { assess } from '../../src/assess';
import { toJson } from '../../src/contract/to-json';
import { asDay } from '../../src/model/task';
import { bandAt } from '../../src/scoring/index-band';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { inVietnamese } from '../support/say';

const json = (aim?: number, asOf = '2026-07-01') => {
  const assessed = assess(openXlsx(exampleBook()).content, {
    asOf: asDay(asOf),
    ...(aim === undefined ? {} : { aim }),
  });
  return toJson(assessed, 'a.xlsx', inVietnamese);
};

test('no aim, no plan', () => {
  expect(json().aim).toBeNull();
});

test('an aim that is reached asks for nothing', () => {
  const { total } = json();
  expect(json(total.index ?? 0).aim).toMatchObject({ need: 0, reachable: true, measures: [], gain: 0 });
});

test('the measures of an aim bring the index to it, as it is shown', () => {
  const { total } = json();
  const aim = json((total.index ?? 0) + 3).aim;
  expect(aim?.reachable).toBe(true);
  expect(aim?.index).toBeGreaterThanOrEqual((total.index ?? 0) + 3);
  expect(aim?.index).toBe(Math.round(((total.self + (aim?.gain ?? 0)) / total.applicableMax) * 10_000) / 100);
});

test('a small change is taken before a large one', () => {
  const { total } = json();
  const [first] = json((total.index ?? 0) + 0.01).aim?.measures ?? [];
  expect(first?.ease).toBe('small-change');
});

test('an aim that nothing reaches says what can be had at most', () => {
  const { aim, total } = json(100);
  expect(aim).toMatchObject({ reachable: false });
  expect(aim?.gain).toBeLessThan(aim?.need ?? 0);
  expect(aim?.index).toBeGreaterThan(total.index ?? 0);
});

test('after the year every measure counts for the next one', () => {
  const { total } = json(undefined, '2027-02-01');
  expect(json((total.index ?? 0) + 3, '2027-02-01').aim).toMatchObject({
    reachable: true,
    withinYear: false,
  });
});

test.each([
  [90, 'A'],
  [89.99, 'B'],
  [79.99, null],
])('%s is in the ministry’s group %s', (index, name) => {
  expect(bandAt(index)?.name).toBe(name);
});

test('a province’s own groups count where it has some', () => {
  const bands = [
    { name: 'Khá', from: 65 },
    { name: 'Tốt', from: 85 },
  ];
  expect([90, 85, 84.99, 65].map((index) => bandAt(index, bands)?.name)).toEqual([
    'Tốt',
    'Tốt',
    'Khá',
    'Khá',
  ]);
  expect(bandAt(64.99, bands)).toBeNull();
  expect(bandAt(null, bands)).toBeNull();
});

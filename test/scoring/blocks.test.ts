import type { Criterion } from '../../src/model/criterion';
import { blockPoints } from '../../src/scoring/blocks';
import { count, deduction, levels, linear, manual } from '../reading/wordings/builders';
import { leaf, parent } from '../support/criteria';
import { count as units, level, notApplicable, pair } from '../support/measures';

const initiative = (number: number): Criterion =>
  leaf({ rule: count(1, 'sáng kiến được nhân rộng', 2), max: 2, measure: units(number), row: 30 });
const award = leaf({
  rule: levels([
    ['Có', 0.5],
    ['Không', 0],
  ]),
  max: 0.5,
  measure: level('Có'),
  row: 31,
});

describe('bonus points stand outside the hundred', () => {
  test('the leaves of the block are added up', () => {
    expect(blockPoints([parent('', [initiative(1), award], { max: 2 })], 'bonus', 2)).toBe(1.5);
  });

  test('but not above the block’s own cap', () => {
    expect(blockPoints([parent('', [initiative(2), award], { max: 2 })], 'bonus', 2)).toBe(2);
  });

  test('several blocks are added, each with its cap', () => {
    const one = parent('', [initiative(2), award], { max: 2 });
    expect(blockPoints([one, parent('', [award], { max: 1 })], 'bonus', 2)).toBe(2.5);
  });

  test('nothing declared brings nothing', () => {
    expect(blockPoints([parent('', [leaf({ rule: manual, max: 2 })], { max: 2 })], 'bonus', 2)).toBe(0);
    expect(blockPoints([], 'bonus', 2)).toBe(0);
  });

  test('a deduction counts down from the most, as everywhere', () => {
    const kept = leaf({ rule: deduction(0.5, 'lần chậm'), max: 2, measure: units(1) });
    expect(blockPoints([parent('', [kept], { max: 2 })], 'bonus', 2)).toBe(1.5);
  });

  test('a leaf without a maximum can bring nothing', () => {
    const open = leaf({ rule: linear(), max: null, measure: pair(3, 4) });
    expect(blockPoints([parent('', [open], { max: 2 })], 'bonus', 2)).toBe(0);
  });

  test('full points when nothing arises are full points here, too', () => {
    const absent = leaf({ rule: linear(), max: 1, measure: notApplicable(), policy: 'full' });
    expect(blockPoints([parent('', [absent], { max: 2 })], 'bonus', 2)).toBe(1);
  });

  test('a formula in a score cell is the office’s own and counts', () => {
    const existing = { kind: 'formula', formula: '=0,5+0,25', value: 0.75 } as const;
    const own = leaf({ rule: linear(), max: 1, measure: pair(1, 4), existing });
    expect(blockPoints([parent('', [own], { max: 2 })], 'bonus', 2)).toBe(0.75);
  });

  test('a number that the office typed counts where the rule gives none', () => {
    const typed = leaf({ rule: manual, max: 2, existing: { kind: 'typed', points: 0.75 } });
    expect(blockPoints([parent('', [typed], { max: 2 })], 'bonus', 2)).toBe(0.75);
  });
});

describe('penalty points say how much is taken off', () => {
  const late = (times: number, max = 2): Criterion =>
    leaf({ rule: deduction(1, 'lần nộp muộn'), max, measure: units(times), row: 40 });

  test('“trừ 1 điểm mỗi lần” counts upwards', () => {
    expect(blockPoints([parent('', [late(1)], { max: 5 })], 'penalty', 2)).toBe(1);
    expect(blockPoints([parent('', [late(0)], { max: 5 })], 'penalty', 2)).toBe(0);
  });

  test('up to the leaf’s maximum and the block’s cap', () => {
    expect(blockPoints([parent('', [late(9)], { max: 5 })], 'penalty', 2)).toBe(2);
    expect(blockPoints([parent('', [late(9), late(9), late(9)], { max: 5 })], 'penalty', 2)).toBe(5);
  });

  test('levels say how much is taken off', () => {
    const report = levels([
      ['Không nộp báo cáo', 1],
      ['Nộp muộn', 0.5],
    ]);
    const late = leaf({ rule: report, max: 1, measure: level('Nộp muộn') });
    expect(blockPoints([parent('', [late], { max: 5 })], 'penalty', 2)).toBe(0.5);
  });

  test('where nothing arose nothing is taken off, even if “full points” are printed for that', () => {
    const absent = leaf({
      rule: deduction(1, 'lần nộp muộn'),
      max: 2,
      measure: notApplicable(),
      policy: 'full',
    });
    expect(blockPoints([parent('', [absent, late(1)], { max: 5 })], 'penalty', 2)).toBe(1);
  });

  test('a cap printed as −5 is the same cap', () => {
    expect(
      blockPoints([parent('', [late(9, -2), late(9, -2), late(9, -2)], { max: -5 })], 'penalty', 2),
    ).toBe(5);
  });

  test('without a cap of its own the leaves’ caps hold', () => {
    expect(blockPoints([parent('', [late(9), late(9)], { max: null })], 'penalty', 2)).toBe(4);
  });
});

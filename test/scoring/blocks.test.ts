import type { Criterion } from '../../src/model/criterion';
import { blockPoints } from '../../src/scoring/blocks';
import { count, deduction, levels, manual } from '../reading/wordings/builders';
import { leaf, parent } from '../support/criteria';
import { count as units, level } from '../support/measures';

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

  test('a number that the office typed counts where the rule gives none', () => {
    const typed = leaf({ rule: manual, max: 2, standing: { kind: 'typed', points: 0.75 } });
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

  test('a cap printed as −5 is the same cap', () => {
    expect(
      blockPoints([parent('', [late(9, -2), late(9, -2), late(9, -2)], { max: -5 })], 'penalty', 2),
    ).toBe(5);
  });

  test('without a cap of its own the leaves’ caps hold', () => {
    expect(blockPoints([parent('', [late(9), late(9)], { max: null })], 'penalty', 2)).toBe(4);
  });
});

import { a1 } from '../../src/model/cell';
import type { Criterion } from '../../src/model/criterion';
import type { Measure } from '../../src/model/measure';
import { scoreLeaf } from '../../src/scoring/leaf';
import { count, deduction, levels, linear, manual, survey, unreadable } from '../reading/wordings/builders';
import { leaf, type LeafExample } from '../support/criteria';
import {
  count as units,
  errorValue,
  level,
  measure,
  notApplicable,
  notApplicableWords,
  nothingDeclared,
  pair,
} from '../support/measures';
import { inEnglish, inVietnamese } from '../support/say';

const ORDINARY = { precision: 2, fieldNotAssessed: false, isGeneratedFormula: false };

function outcomeOf(example: LeafExample, context: Partial<typeof ORDINARY> = {}) {
  const criterion = leaf(example);
  if (!criterion.leaf) throw new Error('no leaf');
  const outcome = scoreLeaf(criterion, criterion.leaf, { ...ORDINARY, ...context });
  const cell = outcome.problem?.cell;
  return {
    state: outcome.state,
    points: outcome.points,
    applicable: outcome.applicable,
    vi: inVietnamese(outcome.reason),
    en: inEnglish(outcome.reason),
    problem: outcome.problem && `${outcome.problem.code} at ${cell ? a1(cell.row, cell.column) : '-'}`,
  };
}

const rule = linear({ floor: 0.8 });

describe('a leaf that is declared not applicable', () => {
  test('leaves the denominator', () => {
    expect(outcomeOf({ rule, max: 2, measure: notApplicable(), policy: 'remove' })).toEqual({
      state: 'not-applicable',
      points: null,
      applicable: 0,
      vi: 'Không áp dụng: trừ 2 điểm khỏi tổng điểm tối đa.',
      en: 'Not applicable: 2 taken out of the applicable maximum.',
      problem: null,
    });
  });

  test('or counts in full, where the province says so', () => {
    expect(outcomeOf({ rule, max: 2, measure: notApplicable(), policy: 'full' })).toEqual({
      state: 'not-applicable',
      points: 2,
      applicable: 2,
      vi: 'Không phát sinh: được tính đủ 2 điểm.',
      en: 'Nothing arose: counted in full, 2.',
      problem: null,
    });
  });

  test('or must be assessed all the same: it counts against the office until it is', () => {
    expect(outcomeOf({ rule, max: 2, measure: notApplicable(), policy: 'not-allowed' })).toEqual({
      state: 'invalid',
      points: null,
      applicable: 2,
      vi: 'Tiêu chí này bắt buộc phải đánh giá, không được khai là không áp dụng.',
      en: 'This criterion must be assessed and cannot be declared not applicable.',
      problem: 'not-applicable-not-allowed at I9',
    });
  });

  test('with its whole field gives no full points: the office has no such function', () => {
    const outcome = outcomeOf(
      { rule, max: 2, measure: notApplicable(), policy: 'full' },
      { fieldNotAssessed: true },
    );
    expect(outcome).toMatchObject({
      state: 'not-applicable',
      points: null,
      applicable: 0,
      vi: 'Cả lĩnh vực không áp dụng với đơn vị: không tính vào tổng điểm tối đa.',
      en: 'The whole field does not apply to the office: it is removed from the applicable maximum.',
    });
  });

  test('with its whole field, where it must be assessed, is still invalid', () => {
    const outcome = outcomeOf(
      { rule, max: 2, measure: notApplicable(), policy: 'not-allowed' },
      { fieldNotAssessed: true },
    );
    expect(outcome).toMatchObject({ state: 'invalid', applicable: 2 });
  });

  test.each<[keyof Measure, string]>([
    ['total', 'E9'],
    ['achieved', 'F9'],
    ['rate', 'G9'],
    ['level', 'H9'],
    ['applicability', 'I9'],
  ])('may say so in place of a figure: %s', (role, address) => {
    const declared = measure({ [role]: notApplicableWords('Không phát sinh', address) });
    expect(outcomeOf({ rule, max: 2, measure: declared })).toMatchObject({
      state: 'not-applicable',
      applicable: 0,
    });
  });

  test('has figures as well: the declaration decides', () => {
    const declared = { ...pair(11, 13), applicability: notApplicableWords('Không áp dụng', 'I9') };
    expect(outcomeOf({ rule, max: 2, measure: declared })).toMatchObject({
      state: 'not-applicable',
      points: null,
    });
  });

  test.each([
    ['levels', levels([['Có', 2]])],
    ['count', count(0.5, 'văn bản')],
    ['deduction', deduction(0.5, 'lần')],
    ['manual', manual],
    ['a wording that is not understood', unreadable('not-understood')],
  ])('whatever its rule: %s', (_, each) => {
    expect(outcomeOf({ rule: each, max: 2, measure: notApplicable(), policy: 'full' })).toMatchObject({
      state: 'not-applicable',
      points: 2,
    });
  });

  test('where the cell that is to say so shows an error, it is not known whether the leaf applies', () => {
    const declared = { ...pair(11, 13), applicability: errorValue('#REF!', 'I9') };
    expect(outcomeOf({ rule, max: 2, measure: declared })).toMatchObject({
      state: 'invalid',
      points: null,
      applicable: 2,
      vi: 'Ô I9 báo lỗi #REF!. Hãy sửa công thức trong ô.',
      problem: 'formula-error at I9',
    });
  });

  test('a survey is never to be assessed by the office', () => {
    expect(
      outcomeOf({ rule: survey, max: 2, measure: notApplicable(), policy: 'not-allowed' }),
    ).toMatchObject({
      state: 'not-applicable',
      points: null,
      applicable: 0,
    });
  });

  test('a survey never gives full points of its own', () => {
    expect(outcomeOf({ rule: survey, max: 2, measure: notApplicable(), policy: 'full' })).toMatchObject({
      state: 'not-applicable',
      points: null,
      applicable: 0,
    });
  });
});

describe('a leaf without a maximum cannot be scored', () => {
  test('and the cell to mend is the one of its maximum', () => {
    expect(outcomeOf({ rule, max: null, measure: pair(11, 13) })).toEqual({
      state: 'invalid',
      points: null,
      applicable: 0,
      vi: 'Ô C9 chưa có điểm tối đa hoặc không phải là số.',
      en: 'Cell C9 holds no maximum, or it is not a number.',
      problem: 'not-a-number at C9',
    });
  });
});

describe('a number that a person typed into the score cell', () => {
  const typed = (points: number): Criterion['existingScore'] => ({ kind: 'typed', points });

  test('does not change what the rule gives', () => {
    expect(outcomeOf({ rule, max: 2, measure: pair(11, 13), existing: typed(2) })).toMatchObject({
      state: 'scored',
      points: 1.69,
    });
  });

  test('is the score as long as the figures are missing, and is said to be unchecked', () => {
    expect(outcomeOf({ rule, max: 2, measure: nothingDeclared(), existing: typed(1.5) })).toMatchObject({
      state: 'manual',
      points: 1.5,
      applicable: 2,
      vi: 'Điểm 1,5 do đơn vị tự nhập; chưa kiểm tra được theo cách tính điểm.',
      en: 'The office entered 1.5; the scoring rule could not check it.',
    });
  });

  test('is the score where the wording is not understood', () => {
    expect(outcomeOf({ rule: unreadable('mixed-conditions'), max: 2, existing: typed(1.25) })).toMatchObject({
      state: 'manual',
      points: 1.25,
    });
  });

  test('is what a rule of manual points asks for', () => {
    expect(outcomeOf({ rule: manual, max: 2, existing: typed(1.25) })).toMatchObject({
      state: 'manual',
      points: 1.25,
      vi: 'Đơn vị tự nhập 1,25 trên tối đa 2.',
      en: 'Entered by the office: 1.25 of at most 2.',
    });
  });

  test('does not mend figures that contradict themselves', () => {
    expect(outcomeOf({ rule, max: 2, measure: pair(14, 13), existing: typed(2) })).toMatchObject({
      state: 'invalid',
      points: null,
    });
  });

  test('does not score a survey', () => {
    expect(outcomeOf({ rule: survey, max: 2, existing: typed(2) })).toMatchObject({
      state: 'survey',
      points: null,
    });
  });

  test('does not stand against “not applicable”', () => {
    expect(outcomeOf({ rule, max: 2, measure: notApplicable(), existing: typed(2) })).toMatchObject({
      state: 'not-applicable',
      points: null,
    });
  });

  test('is rounded to two decimals, half up', () => {
    expect(outcomeOf({ rule: manual, max: 2, existing: typed(1.005) }).points).toBe(1.01);
  });

  test.each([
    ['above the maximum', 2.5, 'Điểm tự nhập 2,5 nằm ngoài khoảng 0 đến 2.'],
    ['below 0', -1, 'Điểm tự nhập -1 nằm ngoài khoảng 0 đến 2.'],
    ['below 0 by less than a hundredth', -0.001, 'Điểm tự nhập -0,001 nằm ngoài khoảng 0 đến 2.'],
  ])('%s is no score', (_, points, reason) => {
    expect(outcomeOf({ rule: manual, max: 2, existing: typed(points) })).toMatchObject({
      state: 'invalid',
      points: null,
      applicable: 2,
      vi: reason,
      problem: 'score-exceeds-max at J9',
    });
  });

  test('0 is a score, an empty cell is none; the maximum is a score, too', () => {
    expect(outcomeOf({ rule: manual, max: 2, existing: typed(2) })).toMatchObject({
      state: 'manual',
      points: 2,
    });
    expect(outcomeOf({ rule: manual, max: 2, existing: typed(0) })).toMatchObject({
      state: 'manual',
      points: 0,
    });
    expect(outcomeOf({ rule: manual, max: 2 })).toMatchObject({ state: 'manual', points: null });
  });
});

describe('a formula that stands in the score cell', () => {
  const existing: Criterion['existingScore'] = { kind: 'formula', formula: '=F9*2', value: 1.4 };

  test('of the office’s own is its score, even beside figures', () => {
    expect(outcomeOf({ rule, max: 2, measure: pair(11, 13), existing })).toMatchObject({
      state: 'manual',
      points: 1.4,
    });
  });

  test('of ours is what the rule gives', () => {
    const outcome = outcomeOf(
      { rule, max: 2, measure: pair(11, 13), existing },
      { isGeneratedFormula: true },
    );
    expect(outcome).toMatchObject({ state: 'scored', points: 1.69 });
  });

  test('that shows no number leaves the rule to decide', () => {
    for (const value of ['', { error: '#REF!' }, true]) {
      const outcome = outcomeOf({ rule, max: 2, measure: pair(11, 13), existing: { ...existing, value } });
      expect(outcome).toMatchObject({ state: 'scored', points: 1.69 });
    }
  });
});

describe('text in the score cell', () => {
  test('is no score', () => {
    const existing: Criterion['existingScore'] = { kind: 'text', text: 'đạt' };
    expect(outcomeOf({ rule: manual, max: 2, existing })).toMatchObject({ state: 'manual', points: null });
    expect(outcomeOf({ rule, max: 2, measure: pair(11, 13), existing })).toMatchObject({ points: 1.69 });
  });
});

test('the precision of the set is that of its points', () => {
  expect(outcomeOf({ rule, max: 2, measure: pair(11, 13) }, { precision: 3 }).points).toBe(1.692);
  expect(outcomeOf({ rule, max: 2, measure: pair(11, 13) }, { precision: 1 }).points).toBe(1.7);
  expect(
    outcomeOf({ rule: levels([['Có', 0.125]]), max: 1, measure: level('Có') }, { precision: 3 }).points,
  ).toBe(0.125);
  expect(outcomeOf({ rule: count(0.125, 'lần'), max: 1, measure: units(1) }).points).toBe(0.13);
});

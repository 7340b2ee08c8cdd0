import type { Rule } from '../../src/model/rule';
import { count, deduction, manual, survey, unreadable } from '../reading/wordings/builders';
import { scoredLeaf } from '../support/criteria';
import { count as units, nothingDeclared, pair } from '../support/measures';
import { inEnglish, inVietnamese } from '../support/say';
import type { Measure } from '../../src/model/measure';

function outcomeOf(rule: Rule, max: number, measure: Measure) {
  const { outcome } = scoredLeaf({ rule, max, measure });
  return {
    state: outcome?.state,
    points: outcome?.points,
    vi: outcome && inVietnamese(outcome.reason),
    en: outcome && inEnglish(outcome.reason),
  };
}

describe('so many points for each unit, up to a cap', () => {
  const articles = count(0.05, 'tin, bài', 0.5);
  const initiatives = count(0.75, 'sáng kiến', 1.5);

  test.each([
    ['7 articles', articles, 0.5, 7, 0.35, '7 tin, bài × 0,05 = 0,35'],
    ['10 articles reach the cap', articles, 0.5, 10, 0.5, '10 tin, bài × 0,05 = 0,5'],
    ['11 exceed it', articles, 0.5, 11, 0.5, '11 tin, bài × 0,05, tối đa 0,5 → 0,5'],
    ['no articles', articles, 0.5, 0, 0, '0 tin, bài × 0,05 = 0'],
    ['2 initiatives', initiatives, 1.5, 2, 1.5, '2 sáng kiến × 0,75 = 1,5'],
    ['3 initiatives', initiatives, 1.5, 3, 1.5, '3 sáng kiến × 0,75, tối đa 1,5 → 1,5'],
    ['a cap below the maximum', count(0.5, 'văn bản', 1), 2, 3, 1, '3 văn bản × 0,5, tối đa 1 → 1'],
    [
      'a cap above the maximum counts for nothing',
      count(0.5, 'văn bản', 9),
      2,
      8,
      2,
      '8 văn bản × 0,5, tối đa 2 → 2',
    ],
    ['without a cap the maximum caps', count(0.5, 'văn bản'), 2, 5, 2, '5 văn bản × 0,5, tối đa 2 → 2'],
  ])('%s', (_, rule, max, declared, points, reason) => {
    expect(outcomeOf(rule, max, units(declared))).toMatchObject({ state: 'scored', points, vi: reason });
  });

  test.each([
    ['3 × 0.095', 0.095, 3, 0.29],
    ['3 × 0.335', 0.335, 3, 1.01],
    ['5 × 0.535', 0.535, 5, 2.68],
  ])('%s is rounded half up', (_, each, declared, points) => {
    expect(outcomeOf(count(each, 'lần'), 5, units(declared)).points).toBe(points);
  });

  test('in English', () => {
    expect(outcomeOf(articles, 0.5, units(7)).en).toBe('7 tin, bài × 0.05 = 0.35');
    expect(outcomeOf(articles, 0.5, units(11)).en).toBe('11 tin, bài × 0.05, at most 0.5 → 0.5');
  });

  test('no number is not the number 0', () => {
    expect(outcomeOf(articles, 0.5, nothingDeclared())).toMatchObject({
      state: 'missing',
      points: null,
      vi: 'Chưa có số lượng. Nếu không có, hãy nhập 0.',
      en: 'The number is not given. If there are none, enter 0.',
    });
  });
});

describe('so many points off for each event, never below 0', () => {
  const missingReports = deduction(0.25, 'báo cáo thiếu');

  test.each([
    ['no report is missing', 0, 0.75, '0,75 − 0 báo cáo thiếu × 0,25 = 0,75'],
    ['2 reports', 2, 0.25, '0,75 − 2 báo cáo thiếu × 0,25 = 0,25'],
    ['3 reports take all', 3, 0, '0,75 − 3 báo cáo thiếu × 0,25 = 0'],
    ['4 take no more', 4, 0, '0,75 − 4 báo cáo thiếu × 0,25, không thấp hơn 0 → 0'],
  ])('%s', (_, events, points, reason) => {
    expect(outcomeOf(missingReports, 0.75, units(events))).toMatchObject({
      state: 'scored',
      points,
      vi: reason,
    });
  });

  test('1 − 0.2 − 0.2 is 0.6 without binary noise', () => {
    expect(outcomeOf(deduction(0.2, 'lần'), 1, units(2)).points).toBe(0.6);
  });

  test.each([
    ['0.57 − 3 × 0.095 = 0.285', 0.57, 0.095, 3, 0.29],
    ['2.01 − 3 × 0.335 = 1.005', 2.01, 0.335, 3, 1.01],
    ['5.35 − 5 × 0.535 = 2.675', 5.35, 0.535, 5, 2.68],
  ])('%s is rounded half up', (_, max, each, events, points) => {
    expect(outcomeOf(deduction(each, 'lần'), max, units(events)).points).toBe(points);
  });

  test('in English', () => {
    expect(outcomeOf(missingReports, 0.75, units(2)).en).toBe('0.75 − 2 báo cáo thiếu × 0.25 = 0.25');
    expect(outcomeOf(missingReports, 0.75, units(4)).en).toBe(
      '0.75 − 4 báo cáo thiếu × 0.25, not below 0 → 0',
    );
  });

  test('no events declared is not zero events', () => {
    expect(outcomeOf(missingReports, 0.75, nothingDeclared())).toMatchObject({
      state: 'missing',
      points: null,
    });
  });
});

describe('rules that the office’s figures do not decide', () => {
  test('a survey is shown and never scored, whatever figures stand there', () => {
    for (const measure of [nothingDeclared(), pair(45, 50), units(9)]) {
      expect(outcomeOf(survey, 10, measure)).toMatchObject({
        state: 'survey',
        points: null,
        vi: 'Xác định qua điều tra xã hội học; đơn vị không tự chấm.',
        en: 'Decided by a survey; the office does not score it itself.',
      });
    }
  });

  test('points that the office has to enter itself are not there until it does', () => {
    expect(outcomeOf(manual, 2, pair(1, 2))).toMatchObject({
      state: 'manual',
      points: null,
      vi: 'Chưa nhập điểm.',
      en: 'No points have been entered.',
    });
  });

  test.each([
    ['no-wording', 'Chưa xác định được cách tính điểm: chưa có nội dung cách tính điểm.'],
    ['not-understood', 'Chưa xác định được cách tính điểm: chưa có cách tính nào phù hợp với nội dung này.'],
    ['gap-between-tiers', 'Chưa xác định được cách tính điểm: các mức để trống một khoảng giá trị.'],
    ['overlapping-tiers', 'Chưa xác định được cách tính điểm: các mức chồng lên nhau.'],
    ['above-maximum', 'Chưa xác định được cách tính điểm: có mức vượt quá điểm tối đa.'],
    ['below-maximum', 'Chưa xác định được cách tính điểm: không mức nào đạt điểm tối đa.'],
    [
      'mixed-conditions',
      'Chưa xác định được cách tính điểm: có nhiều điều kiện khác loại, chưa rõ áp dụng điều kiện nào.',
    ],
    [
      'several-formulas',
      'Chưa xác định được cách tính điểm: có nhiều công thức, chưa rõ dùng công thức nào.',
    ],
    [
      'legacy-font',
      'Chưa xác định được cách tính điểm: chữ dùng bảng mã cũ (TCVN3 hoặc VNI). Hãy chuyển sang Unicode.',
    ],
  ] as const)('a wording that is not understood (%s) is never scored by a guess', (why, reason) => {
    expect(outcomeOf(unreadable(why), 2, pair(1, 2))).toMatchObject({
      state: 'unreadable',
      points: null,
      vi: reason,
    });
  });
});

import { render } from '../../../src/i18n/render';
import type { Goal } from '../../../src/model/target';
import { targetSentence } from '../../../src/scoring/targets/target-sentence';
import { assessTarget } from '../../../src/scoring/targets/target-status';
import { cell, figure } from '../../support/measures';

/** What is said of a target with this goal and result, in Vietnamese. */
const said = (goal: Goal, result: number): string => {
  const achieved = figure(result, 'E5', goal.of === 'rate' ? { percent: true } : undefined);
  const target = { no: '1', field: 'TTHC', text: 'Tỷ lệ cấp kết quả điện tử', goal, isOptional: false };
  const columns = { unit: '%', lead: '', criterion: null, pair: null, resultText: null, totalCell: null };
  const places = { cell: cell('B5'), resultCell: cell('E5') };
  return render(targetSentence(assessTarget({ ...target, ...columns, achieved, ...places })), 'vi');
};

test.each<[Goal, number, string]>([
  [
    { comparison: 'at-least', at: 1, of: 'rate' },
    0.986,
    'Kết quả 98,6%, yêu cầu 100%: chưa đạt (thiếu 1,4 điểm phần trăm).',
  ],
  [
    { comparison: 'at-least', at: 0.8, of: 'rate' },
    0.8833,
    'Kết quả 88,33%, yêu cầu từ 80% trở lên: đạt (vượt 8,33 điểm phần trăm).',
  ],
  [{ comparison: 'at-least', at: 1, of: 'rate' }, 1, 'Kết quả 100%, yêu cầu 100%: đạt.'],
  [{ comparison: 'more-than', at: 0.95, of: 'rate' }, 0.95, 'Kết quả 95%, yêu cầu trên 95%: chưa đạt.'],
  [
    { comparison: 'at-most', at: 0.05, of: 'rate' },
    0.06,
    'Kết quả 6%, yêu cầu không quá 5%: chưa đạt (vượt 1 điểm phần trăm).',
  ],
  [
    { comparison: 'less-than', at: 0.05, of: 'rate' },
    0.02,
    'Kết quả 2%, yêu cầu dưới 5%: đạt (thấp hơn 3 điểm phần trăm).',
  ],
  [{ comparison: 'at-least', at: 3, of: 'count' }, 1, 'Kết quả 1, yêu cầu từ 3 trở lên: chưa đạt (thiếu 2).'],
  [
    { comparison: 'rank-at-least', at: 5, of: 'count' },
    7,
    'Kết quả thứ 7, yêu cầu xếp thứ 5 trở lên: chưa đạt (thấp hơn 2 bậc).',
  ],
])('goal %j, result %p', (goal, result, sentence) => expect(said(goal, result)).toBe(sentence));

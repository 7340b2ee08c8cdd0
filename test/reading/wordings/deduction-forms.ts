import {
  assumed,
  atLeast,
  atMost,
  deduction,
  exactly,
  fromTo,
  levels,
  over,
  overUnder,
  steps,
  tiers,
  under,
  unreadable,
} from './builders';
import type { WordingExample } from './builders';

/** Deductions with a minus, with a limit, from the maximum, of a first and each further case. */
export const DEDUCTION_FORMS: readonly WordingExample[] = [
  // A minus takes off; a fault does not earn.
  { wording: '-0,5đ/lỗi', max: 3, rule: deduction(0.5, 'lỗi') },
  { wording: 'Thiếu 1 nội dung: -0,5 điểm', max: 3, rule: deduction(0.5, 'Thiếu nội dung') },
  { wording: 'Mỗi lỗi: -0,5đ', max: 3, rule: deduction(0.5, 'lỗi') },
  { wording: 'Mỗi lỗi: 0,5 điểm', max: 3, rule: unreadable('not-understood') },
  { wording: '0,5đ/lỗi', max: 3, rule: unreadable('not-understood') },
  { wording: 'Thiếu một nội dung trừ 0,5 điểm', max: 3, rule: deduction(0.5, 'Thiếu nội dung') },
  {
    wording: 'Thiếu một số nội dung trừ 0,5 điểm',
    max: 3,
    rule: levels([
      ['Thiếu một số nội dung', 2.5],
      ['Không vi phạm', 3, 'assumed'],
    ]),
  },
  // What is missing is counted, not what there should be.
  { wording: 'Đủ 12 số/năm: 3 điểm; thiếu 1 số trừ 0,25 điểm', max: 3, rule: deduction(0.25, 'thiếu số') },
  {
    wording: 'Tối thiểu 4 cuộc/năm: 3 điểm. Thiếu 1 cuộc trừ 1 điểm.',
    max: 3,
    rule: deduction(1, 'Thiếu cuộc'),
  },
  // From some number on nothing is left.
  {
    wording: 'Gửi đúng hạn: 2 điểm; chậm mỗi ngày trừ 0,2 điểm; chậm quá 5 ngày: 0 điểm',
    max: 2,
    rule: tiers('count', [atMost(5, steps(2, 0, 1, -0.2, 0)), over(5, 0)]),
  },
  {
    wording: 'Nộp chậm 1 ngày trừ 0,25 điểm; chậm quá 3 ngày không tính điểm',
    max: 2,
    rule: tiers('count', [atMost(3, steps(2, 0, 1, -0.25, 0)), over(3, 0)]),
  },
  {
    wording: 'Mỗi vi phạm trừ 01 điểm, vi phạm từ 03 lần trở lên không chấm điểm',
    max: 3,
    rule: tiers('count', [under(3, steps(3, 0, 1, -1, 0)), atLeast(3, 0)]),
  },
  {
    wording: 'Trễ 1 ngày trừ 10% điểm, trễ quá 5 ngày: 0 điểm',
    max: 3,
    rule: tiers('count', [atMost(5, steps(3, 0, 1, -0.3, 0)), over(5, 0)]),
  },
  {
    wording: 'Không có lỗi nào: 3 điểm; cứ có 1 lỗi trừ 0,5 điểm; quá 5 lỗi: 0 điểm',
    max: 3,
    rule: tiers('count', [atMost(5, steps(3, 0, 1, -0.5, 0)), over(5, 0)]),
  },
  // The maximum less so much for each.
  { wording: 'Điểm = 3 - 0,5 x số lần chậm', max: 3, rule: deduction(0.5, 'lần chậm') },
  { wording: 'Điểm = 3 – (số báo cáo chậm × 0,5)', max: 3, rule: deduction(0.5, 'báo cáo chậm') },
  { wording: 'Số điểm đạt = điểm tối đa - (số lỗi x 0,25 điểm)', max: 3, rule: deduction(0.25, 'lỗi') },
  {
    wording: 'Điểm tự chấm = Điểm tối đa - 0,5 điểm x số hồ sơ trễ hạn, tối thiểu bằng 0',
    max: 3,
    rule: deduction(0.5, 'hồ sơ trễ hạn'),
  },
  { wording: '3 điểm trừ đi 0,5 điểm cho mỗi lần vi phạm', max: 3, rule: deduction(0.5, 'lần vi phạm') },
  { wording: '3 điểm trừ đi 0,5 điểm cho mỗi lần vi phạm', max: 2, rule: unreadable('not-understood') },
  // The first costs this, each further one that.
  {
    wording: 'Để xảy ra 01 vụ việc bị trừ 1 điểm, từ vụ thứ 2 trở đi trừ 2 điểm/vụ',
    max: 3,
    rule: tiers('count', [assumed(under(1, 3)), exactly(1, 2), over(1, steps(2, 1, 1, -2, 0))]),
  },
  {
    wording: 'Bị nhắc nhở lần 1: trừ 1 điểm; từ lần 2 trở đi: trừ 3 điểm',
    max: 3,
    rule: tiers('count', [assumed(under(1, 3)), exactly(1, 2), atLeast(2, 0)]),
  },
  {
    wording:
      'Vi phạm lần thứ nhất: trừ 1 điểm, lần thứ hai: trừ 1 điểm, lần thứ ba trở đi: trừ hết số điểm còn lại',
    max: 3,
    rule: tiers('count', [assumed(under(1, 3)), exactly(1, 2), atLeast(3, 0)]),
  },
  // No delay costs nothing.
  {
    wording: 'Chậm dưới 3 ngày trừ 0,5 điểm; chậm từ 3 đến 5 ngày trừ 1 điểm; chậm trên 5 ngày trừ hết điểm',
    max: 3,
    rule: tiers('count', [assumed(atMost(0, 3)), overUnder(0, 3, 2.5), fromTo(3, 5, 2), over(5, 0)]),
  },
];

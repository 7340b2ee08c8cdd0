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
  // The number of what there should be is declared, where it is named.
  {
    wording: 'Đủ 12 số/năm: 3 điểm; thiếu 1 số trừ 0,25 điểm',
    max: 3,
    rule: tiers('count', [under(12, steps(3, 12, 1, -0.25, 0)), atLeast(12, 3)]),
  },
  {
    wording: 'Tối thiểu 4 cuộc/năm: 3 điểm. Thiếu 1 cuộc trừ 1 điểm.',
    max: 3,
    rule: tiers('count', [under(4, steps(3, 4, 1, -1, 0)), atLeast(4, 3)]),
  },
  {
    wording: 'Tổ chức đủ 12 kỳ sinh hoạt chi bộ: 1,5 điểm; cứ thiếu 01 kỳ trừ 0,25 điểm',
    max: 1.5,
    rule: tiers('count', [under(12, steps(1.5, 12, 1, -0.25, 0)), atLeast(12, 1.5)]),
  },
  {
    wording: 'Mở quầy đủ số buổi theo lịch: 2,0đ; thiếu mỗi buổi trừ 0,25đ',
    max: 2,
    rule: deduction(0.25, 'thiếu buổi'),
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
  // A first case with points of its own, further ones with others.
  {
    wording: 'Trường hợp đầu tiên trừ 1 điểm, mỗi trường hợp tiếp theo trừ 0,5 điểm cho đến khi hết điểm',
    max: 3,
    rule: tiers('count', [assumed(under(1, 3)), exactly(1, 2), over(1, steps(2, 1, 1, -0.5, 0))]),
  },
  {
    wording: 'Lần thứ nhất trừ 0,5 điểm; mỗi lần tiếp theo trừ 0,25 điểm, trừ tối đa 1,5 điểm',
    max: 2,
    rule: tiers('count', [assumed(under(1, 2)), exactly(1, 1.5), over(1, steps(1.5, 1, 1, -0.25, 0.5))]),
  },
  {
    wording: 'Bài viết đầu tiên được 0,2đ; mỗi bài tiếp theo cộng 0,1 điểm; tối đa 0,8 điểm',
    max: 0.8,
    rule: tiers('count', [assumed(under(1, 0)), atLeast(1, steps(0.2, 1, 1, 0.1, 0.8))]),
  },
  {
    wording: 'Đạt 100% được 2 điểm, cứ thiếu 1% trừ 0,1 điểm, tối đa trừ hết số điểm',
    max: 2,
    rule: tiers('rate', [under(1, steps(2, 1, 0.01, -0.1, 0)), atLeast(1, 2)]),
  },
  {
    wording: 'Đạt từ 90% trở lên: 8đ. Thấp hơn 90% thì cứ thấp hơn 5% trừ 2đ.',
    max: 8,
    rule: tiers('rate', [under(0.9, steps(8, 0.9, 0.05, -2, 0)), atLeast(0.9, 8)]),
  },
  {
    wording: 'Từ 80% trở lên: được 4 điểm, cứ mỗi 1% thấp hơn 100% trừ 0,1 điểm; dưới 80%: 0 điểm',
    max: 4,
    rule: tiers('rate', [under(0.8, 0), atLeast(0.8, steps(4, 1, 0.01, -0.1, 0))]),
  },
  {
    wording: 'Trừ 1 điểm (trừ một lần) khi có từ 03 phản ánh trở lên.',
    max: 4,
    rule: tiers('count', [assumed(under(3, 4)), atLeast(3, 3)]),
  },
  {
    wording:
      'Bảo đảm 100% cơ sở an toàn: 5 điểm; không bảo đảm 100% thì trừ 2 điểm, chỉ trừ một lần dù nhiều cơ sở.',
    max: 5,
    rule: tiers('rate', [under(1, 3), atLeast(1, 5)]),
  },
];

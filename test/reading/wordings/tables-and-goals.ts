import {
  atLeast,
  deduction,
  exactly,
  fromUnder,
  levels,
  linear,
  over,
  share,
  steps,
  tiers,
  under,
} from './builders';
import type { WordingExample } from './builders';

/** Scales copied from a table, goals in brackets, steps from a first case on, and formulas told in a sentence. */
export const TABLES_AND_GOALS: readonly WordingExample[] = [
  {
    wording: 'Tỷ lệ (%) | Điểm | 100 | 4 | 80 – <100 | 3 | <80 | 0',
    max: 4,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, 3), atLeast(1, 4)]),
  },
  {
    wording: 'TT; Mức đạt; Điểm\n1; Từ 92% trở lên; 5\n2; Từ 70% đến dưới 92%; 3\n3; Dưới 70%; 0',
    max: 5,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.92, 3), atLeast(0.92, 5)]),
  },
  {
    wording: 'Xếp loại | Số điểm\nTốt | 3\nKhá | 2\nYếu | 0',
    max: 3,
    rule: levels([
      ['Tốt', 3],
      ['Khá', 2],
      ['Yếu', 0],
    ]),
  },
  {
    wording: 'Từ 85% trở lên:3điểm.Từ 65% đến dưới 85%:1,5điểm.Dưới 65%:0điểm',
    max: 3,
    rule: tiers('rate', [under(0.65, 0), fromUnder(0.65, 0.85, 1.5), atLeast(0.85, 3)]),
  },
  {
    wording:
      'Đạt từ chỉ tiêu huyện giao (75%) trở lên: 3 điểm; không đạt thì tính theo tỷ lệ: (tỷ lệ thực hiện/75%) x 3 điểm',
    max: 3,
    rule: linear({ target: 0.75 }),
  },
  {
    wording:
      'Đạt chỉ tiêu 85%: 1,5 điểm; vượt chỉ tiêu (trên 85%): 2 điểm; chưa đạt chỉ tiêu (dưới 85%): 0,5 điểm',
    max: 2,
    rule: tiers('rate', [under(0.85, 0.5), exactly(0.85, 1.5), over(0.85, 2)]),
  },
  {
    wording: 'Đạt hoặc vượt 70%: 2 điểm; từ 50% đến dưới 70%: 1 điểm; không đạt 50%: 0 điểm (điểm tối thiểu)',
    max: 2,
    rule: { ...tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.7, 1), atLeast(0.7, 2)]), mayExceed: true },
  },
  {
    wording: 'Tỷ lệ trẻ tiêm chủng theo Kế hoạch số 12/2025/KH-YT: 100% tiêm đủ: 2 điểm; dưới 100%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(1, 0), atLeast(1, 2)]),
  },
  {
    wording: 'Tính như mục III.2 của tỉnh: từ 60% thôn trở lên: 2 điểm; dưới 60%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.6, 0), atLeast(0.6, 2)]),
  },
  {
    wording:
      'Lần đầu trừ 0,5 điểm; lần thứ hai trừ thêm 1 điểm; từ lần thứ ba trở đi mỗi lần trừ thêm 1,5 điểm (trừ tối đa 6 điểm)',
    max: 6,
    rule: tiers('count', [under(1, 6), exactly(1, 5.5), exactly(2, 4.5), over(2, steps(4.5, 2, 1, -1.5, 0))]),
  },
  {
    wording: 'Tính theo tỷ lệ giải ngân (tỷ lệ % x 4 điểm) nhưng không thấp hơn 1 điểm.',
    max: 4,
    rule: tiers('rate', [under(0.25, 1), atLeast(0.25, share(4))]),
  },
  {
    wording:
      'Lấy điểm tối đa nhân với tỷ lệ hộ dân phân loại rác; riêng trường hợp tỷ lệ dưới 40% thì không chấm điểm.',
    max: 5,
    rule: linear({ floor: 0.4 }),
  },
  {
    wording: 'Điểm = Chỉ số hài lòng của người dân (thang 100) x 3 / 100',
    max: 3,
    rule: linear(),
  },
  {
    wording: 'Tỷ lệ đơn quá hạn bằng 0%: 2 điểm; cứ 1% đơn quá hạn trừ 0,25 điểm, trừ tối đa 2 điểm.',
    max: 2,
    rule: tiers('rate', [{ from: null, to: null, award: steps(2, 0, 0.01, -0.25, 0) }]),
  },
  {
    wording: 'Cứ mỗi một lần vắng họp, trừ nửa điểm; trừ không quá bốn điểm.',
    max: 4,
    rule: deduction(0.5, 'lần vắng họp'),
  },
  {
    wording: 'Cơ sở không vi phạm: 3 điểm. Mỗi cơ sở để xảy ra vi phạm trừ 0,5 điểm (không có điểm âm).',
    max: 3,
    rule: deduction(0.5, 'cơ sở để xảy ra vi phạm'),
  },
];

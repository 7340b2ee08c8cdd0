import {
  assumed,
  atLeast,
  atMost,
  fromTo,
  fromUnder,
  levels,
  linear,
  over,
  overUnder,
  steps,
  tiers,
  under,
} from './builders';
import type { WordingExample } from './builders';

const ABOVE_80 = tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 2), atLeast(0.9, 3)]);

/** Classes with a name of their own, signs between conditions and points, and what steps and ends of scales are called. */
export const NAMED_CLASSES: readonly WordingExample[] = [
  {
    wording:
      'Bậc A (6 điểm): dưới 120 phút; Bậc B (4 điểm): từ 120 đến 150 phút; Bậc C (0 điểm): trên 150 phút',
    max: 6,
    rule: tiers('count', [under(120, 6), fromTo(120, 150, 4), over(150, 0)]),
  },
  { wording: 'A: ≥ 90%: 3 điểm; B: 80% đến dưới 90%: 2 điểm; C: dưới 80%: 0 điểm', max: 3, rule: ABOVE_80 },
  {
    wording: 'Tốt (3 điểm): từ 90% trở lên; khá (2 điểm): từ 80% đến dưới 90%; yếu (0 điểm): dưới 80%',
    max: 3,
    rule: ABOVE_80,
  },
  {
    wording: 'Loại A: 3 điểm (≥ 90%); loại B: 2 điểm (80% đến dưới 90%); loại C: 0 điểm (dưới 80%)',
    max: 3,
    rule: ABOVE_80,
  },
  {
    wording: '- Mức 1: có ban hành: 1\n- Mức 2: không ban hành: 0',
    max: 1,
    rule: levels([
      ['có ban hành (Mức 1)', 1],
      ['không ban hành (Mức 2)', 0],
    ]),
  },
  { wording: 'từ 90% trở lên | 3; từ 80% đến dưới 90% | 2; dưới 80% | 0', max: 3, rule: ABOVE_80 },
  { wording: '≥ 90% (chấm 3 điểm); 80% - <90% (chấm 2 điểm); <80% (được 0 điểm)', max: 3, rule: ABOVE_80 },
  { wording: '[3đ] ≥ 90%; [2đ] 80% ≤ TL < 90%; [0đ] < 80%', max: 3, rule: ABOVE_80 },
  {
    wording: '3 điểm (từ 90% trở lên); 2 điểm (từ 80% đến dưới 90%); 0 điểm (dưới 80%)',
    max: 3,
    rule: ABOVE_80,
  },
  { wording: '+ ≥ 90%: 3 điểm + 80% - <90%: 2 điểm + <80%: 0 điểm', max: 3, rule: ABOVE_80 },
  {
    wording: 'Đạt 3 điểm khi từ 90% trở lên / Đạt 2 điểm khi từ 80% đến dưới 90% / Đạt 0 điểm khi dưới 80%',
    max: 3,
    rule: ABOVE_80,
  },
  {
    wording:
      'Tối đa 3 điểm, trong đó: từ 90% trở lên được 3 điểm; từ 80% đến sát 90% được 2 điểm; hoặc dưới 80%: 0 điểm',
    max: 3,
    rule: ABOVE_80,
  },
  {
    wording: 'Nếu tỷ lệ ≥ 90%: 3 điểm; nếu 90% > tỷ lệ ≥ 80%: 2 điểm; nếu tỷ lệ < 80%: 0 điểm',
    max: 3,
    rule: ABOVE_80,
  },
  {
    wording: 'Đạt trên hoặc bằng 90%: 3 điểm; từ 80% → <90%: 2 điểm; dưới 80%: 0 điểm',
    max: 3,
    rule: ABOVE_80,
  },
  {
    wording: 'có: 1 điểm và không: 0 điểm',
    max: 1,
    rule: levels([
      ['có', 1],
      ['không', 0],
    ]),
  },
  {
    wording: 'Đạt - 1 điểm; không đạt - 0 điểm',
    max: 1,
    rule: levels([
      ['Đạt', 1],
      ['không đạt', 0],
    ]),
  },
  {
    wording: 'Đạt khi có ít nhất 80% cán bộ tham gia. Đạt: 1 điểm; chưa đạt: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), atLeast(0.8, 1)]),
  },
  {
    wording:
      'Sai lần thứ nhất: không trừ điểm; từ lần thứ hai, mỗi lần trừ 0,5 điểm; sai từ 04 lần trở lên: 0 điểm',
    max: 2,
    rule: tiers('count', [atMost(1, 2), overUnder(1, 4, steps(2, 1, 1, -0.5, 0)), atLeast(4, 0)]),
  },
  {
    wording: 'Cứ hoàn thành 5% khối lượng kế hoạch được 0,5 điểm, hoàn thành 100% được 10 điểm.',
    max: 10,
    rule: tiers('rate', [{ from: null, to: null, award: steps(0, 0, 0.05, 0.5, 10) }]),
  },
  {
    wording:
      'Có 01 mô hình: 1 điểm; mỗi mô hình tăng thêm được cộng 0,5 điểm nhưng không quá 3 điểm; không có mô hình: 0 điểm.',
    max: 3,
    rule: tiers('count', [assumed(under(1, 0)), atLeast(1, steps(1, 1, 1, 0.5, 3))]),
  },
  {
    wording: 'Không để xảy ra mất cắp: 4 điểm; chỉ cần để xảy ra 01 vụ: 0 điểm.',
    max: 4,
    rule: tiers('count', [atMost(0, 4), atLeast(1, 0)]),
  },
  {
    wording:
      'Trang bị đủ bàn ghế: 1 điểm; chưa đủ thì tính theo tỷ lệ số bàn được trang bị trên tổng số bàn x 1 điểm.',
    max: 1,
    rule: linear(),
  },
  {
    wording: 'Đạt mức bao nhiêu phần trăm thì được hưởng bấy nhiêu phần trăm của điểm tối đa.',
    max: 4,
    rule: linear(),
  },
  {
    wording: 'Điểm = 3 x (doanh thu của đơn vị / doanh thu bình quân toàn ngành), tối đa 3 điểm.',
    max: 3,
    rule: { kind: 'manual', why: 'other-units' },
  },
];

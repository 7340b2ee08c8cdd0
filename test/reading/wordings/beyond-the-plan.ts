import {
  assumed,
  share,
  atLeast,
  atMost,
  exactly,
  fromTo,
  fromUnder,
  levels,
  line,
  linear,
  otherUnits,
  over,
  overTo,
  overUnder,
  steps,
  tiers,
  under,
  unreadable,
  type WordingExample,
} from './builders';
import type { TiersRule } from '../../../src/model/rule';

const exceeding = (rule: TiersRule): TiersRule => ({ ...rule, mayExceed: true });

/** Plans that are exceeded, the best class in the middle, places, and results of other units. */
export const BEYOND_THE_PLAN: readonly WordingExample[] = [
  {
    wording:
      'Vượt kế hoạch trên 5%: 4 điểm; vượt kế hoạch đến 5%: 3,5 điểm; đạt 100% kế hoạch: 3 điểm; dưới 100%: 1 điểm',
    max: 4,
    rule: exceeding(tiers('rate', [under(1, 1), exactly(1, 3), overTo(1, 1.05, 3.5), over(1.05, 4)])),
  },
  {
    wording:
      'Vượt chỉ tiêu từ 20% trở lên: 3 điểm; vượt chỉ tiêu dưới 20%: 2 điểm; đạt 100% chỉ tiêu: 1 điểm; dưới 100%: 0 điểm',
    max: 3,
    rule: exceeding(tiers('rate', [under(1, 0), exactly(1, 1), overUnder(1, 1.2, 2), atLeast(1.2, 3)])),
  },
  // 6 may be what is spent too much, and 106 all that is spent: the rest would earn 2 points for the first.
  {
    wording: 'Chi vượt dự toán từ 5% trở lên: 0 điểm; còn lại: 2 điểm',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Vượt dự toán từ 5%: 0 điểm; vượt dưới 5%: 1 điểm; không vượt: 2 điểm',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Chi trên 105% dự toán: 0 điểm; còn lại: 2 điểm',
    max: 2,
    rule: exceeding(tiers('rate', [atMost(1.05, 2), over(1.05, 0)])),
  },
  // Between two bounds, and not beyond either.
  {
    wording: 'Dưới 85% và trên 50%: 2 điểm; từ 85% trở lên: 4 điểm; từ 50% trở xuống: 0 điểm',
    max: 4,
    rule: tiers('rate', [atMost(0.5, 0), overUnder(0.5, 0.85, 2), atLeast(0.85, 4)]),
  },
  {
    wording: 'Đạt 100% kế hoạch: 1,5 điểm; vượt kế hoạch: 2 điểm; dưới 100%: 0 điểm',
    max: 2,
    rule: exceeding(tiers('rate', [under(1, 0), exactly(1, 1.5), over(1, 2)])),
  },
  {
    wording: 'Tỷ lệ từ 95% đến 105%: 2 điểm; dưới 95% hoặc trên 105%: 0 điểm',
    max: 2,
    rule: exceeding(tiers('rate', [under(0.95, 0), fromTo(0.95, 1.05, 2), over(1.05, 0)])),
  },
  {
    wording:
      'Sĩ số lớp từ 25 đến 35 học sinh: 4 điểm; trên 35 đến 40 học sinh: 2 điểm; dưới 25 học sinh hoặc trên 40 học sinh: 0 điểm',
    max: 4,
    rule: tiers('count', [under(25, 0), fromTo(25, 35, 4), overTo(35, 40, 2), over(40, 0)]),
  },
  {
    wording: 'Giải ngân trong khoảng 98% - 102%: 3 điểm; thấp hơn 98% hoặc vượt 102%: 1 điểm',
    max: 3,
    rule: exceeding(tiers('rate', [under(0.98, 1), fromTo(0.98, 1.02, 3), over(1.02, 1)])),
  },
  {
    wording:
      'Đạt 100% dự toán thu: 5 điểm; cứ vượt 1% cộng 0,1 điểm, tối đa 6 điểm; cứ thiếu 1% trừ 0,2 điểm',
    max: 6,
    rule: exceeding(
      tiers('rate', [under(1, steps(5, 1, 0.01, -0.2, 0)), atLeast(1, steps(5, 1, 0.01, 0.1, 6))]),
    ),
  },
  {
    wording:
      'Đạt 100% chỉ tiêu: 12 điểm. Vượt 2% cộng 0,5 điểm (tổng không quá 15 điểm). Giảm 1% trừ 1 điểm.',
    max: 15,
    rule: exceeding(
      tiers('rate', [under(1, steps(12, 1, 0.01, -1, 0)), atLeast(1, steps(12, 1, 0.02, 0.5, 15))]),
    ),
  },
  // The bonus ends below the maximum: what earns the rest is not said.
  {
    wording:
      'Đạt 100% dự toán: 5 điểm; cứ vượt 1% cộng 0,1 điểm, tổng không quá 6 điểm; cứ hụt 1% trừ 0,2 điểm',
    max: 8,
    rule: unreadable('not-understood'),
  },
  {
    wording:
      'Kết quả đạt bao nhiêu phần trăm so với kế hoạch thì tính điểm bằng bấy nhiêu phần trăm điểm chuẩn',
    max: 5,
    rule: { ...linear(), mayExceed: true },
  },
  { wording: 'Giải ngân được bao nhiêu % thì hưởng bấy nhiêu % điểm tối đa', max: 2, rule: linear() },
  // Places.
  {
    wording: 'Vị trí xếp hạng: từ 1 đến 3: 5 điểm; từ 4 đến 10: 3 điểm; từ 11 trở đi: 0 điểm',
    max: 5,
    rule: tiers('count', [fromTo(1, 3, 5), fromTo(4, 10, 3), atLeast(11, 0)]),
  },
  {
    wording: 'Thứ hạng từ 01 đến 15: 4 điểm; từ 16 đến 30: 2 điểm; từ 31 trở xuống: 1 điểm',
    max: 4,
    rule: tiers('count', [fromTo(1, 15, 4), fromTo(16, 30, 2), atLeast(31, 1)]),
  },
  // Works are counted, and no places.
  {
    wording: 'Số hạng mục hoàn thành từ 10 trở lên: 3 điểm; từ 5 đến 9: 1 điểm; dưới 5: 0 điểm',
    max: 3,
    rule: tiers('count', [under(5, 0), fromTo(5, 9, 1), atLeast(10, 3)]),
  },
  // A part of the points where nothing arose is no rate of 0.
  {
    wording:
      'Giải quyết đúng hạn 100% đơn: 2 điểm; từ 80% đến dưới 100%: 1 điểm; dưới 80%: 0 điểm; không phát sinh đơn: 1 điểm',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, 1), atLeast(1, 2)]),
  },
  // Per cents without their sign.
  {
    wording: 'Từ 50% đến 90%: (x - 50)/40 × 2; trên 90%: 2 điểm; dưới 50%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.5, 0), fromTo(0.5, 0.9, line([0.5, 0], [0.9, 2])), over(0.9, 2)]),
  },
  {
    wording: 'Điểm = 4 × (tỷ lệ % - 80)/(100 - 80); tỷ lệ dưới 80% không tính điểm',
    max: 4,
    rule: tiers('rate', [under(0.8, 0), atLeast(0.8, line([0.8, 0], [1, 4]))]),
  },
  // Other units' results stand in no office's own sheet.
  {
    wording: 'Điểm = (số sáng kiến của đơn vị/số sáng kiến của đơn vị nhiều nhất) x 5',
    max: 5,
    rule: otherUnits,
  },
  { wording: 'Điểm = Kết quả của phường : kết quả phường cao nhất × 3', max: 3, rule: otherUnits },
  { wording: '(Chỉ số của trường/chỉ số lớn nhất của các trường trong cụm) x 4', max: 4, rule: otherUnits },
  { wording: 'Điểm = giá trị đạt được / giá trị tốt nhất của ngành x điểm tối đa', max: 4, rule: otherUnits },
  {
    wording: 'Điểm = (x - giá trị nhỏ nhất)/(giá trị lớn nhất - giá trị nhỏ nhất) × 3',
    max: 3,
    rule: otherUnits,
  },
  // The highest points are the maximum.
  { wording: 'Điểm = số hồ sơ đúng hạn/tổng số hồ sơ × điểm cao nhất', max: 3, rule: linear() },
  // All of so many, and parts of them.
  {
    wording: 'Đạt 10/10 chỉ tiêu: 6 điểm; đạt 8 - 9/10 chỉ tiêu: 4 điểm; dưới 8/10 chỉ tiêu: 0 điểm',
    max: 6,
    rule: levels([
      ['Đạt 10/10 chỉ tiêu', 6],
      ['đạt 8 - 9/10 chỉ tiêu', 4],
      ['dưới 8/10 chỉ tiêu', 0],
    ]),
  },
  {
    wording: 'Tốc độ xử lý từ 90% đến dưới 100% chỉ tiêu: 2 điểm; từ 100% chỉ tiêu: 3 điểm; dưới 90%: 0 điểm',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 2), atLeast(1, 3)]),
  },
  {
    wording:
      'Đạt hoặc vượt kế hoạch giao: 3 điểm; từ 70% đến dưới 100% kế hoạch: 2 điểm; dưới 70% kế hoạch: 0 điểm',
    max: 3,
    rule: exceeding(tiers('rate', [under(0.7, 0), fromUnder(0.7, 1, 2), atLeast(1, 3)])),
  },
  // Above the plan in steps, below it in proportion.
  {
    wording:
      'Đạt 100% kế hoạch: 8 điểm. Cứ vượt 1% cộng 0,5 điểm, tối đa 10 điểm. Không đạt: điểm = thực hiện/kế hoạch x 8.',
    max: 10,
    rule: exceeding(tiers('rate', [under(1, share(8)), atLeast(1, steps(8, 1, 0.01, 0.5, 10))])),
  },
  {
    wording: 'Đạt hoặc vượt chỉ tiêu 4 điểm; không đạt thì lấy kết quả thực hiện chia chỉ tiêu nhân 4 điểm',
    max: 4,
    rule: { ...linear(), mayExceed: true },
  },
  {
    wording:
      'Hoàn thành kế hoạch được giao: 4 điểm; không hoàn thành: tính theo tỷ lệ hoàn thành nhân 4 điểm',
    max: 4,
    rule: linear(),
  },
  {
    wording: 'Đạt và vượt kế hoạch: 3 điểm; đạt từ 90% đến dưới 100%: 2 điểm; dưới 90%: 0 điểm',
    max: 3,
    rule: { ...tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 2), atLeast(1, 3)]), mayExceed: true },
  },
  {
    wording: 'Vượt kế hoạch từ 20% trở lên: 3 điểm; vượt từ 10% đến dưới 20%: 2 điểm; vượt dưới 10%: 1 điểm',
    max: 3,
    rule: {
      ...tiers('rate', [
        assumed(atMost(1, 0)),
        overUnder(1, 1.1, 1),
        fromUnder(1.1, 1.2, 2),
        atLeast(1.2, 3),
      ]),
      mayExceed: true,
    },
  },
];

import {
  fromUnder,
  unreadable,
  any,
  atLeast,
  atMost,
  count,
  exactly,
  over,
  overUnder,
  steps,
  tiers,
  under,
} from './builders';
import type { WordingExample } from './builders';

/** Steps of a rate, and so much for each in one class only. */
export const STEPS_OF_A_RATE: readonly WordingExample[] = [
  {
    wording: 'Đạt 50%: 1 điểm; trên 50%, cứ thêm đủ 5% được cộng 0,25 điểm, tối đa 3 điểm; dưới 50%: 0 điểm.',
    max: 3,
    rule: tiers('rate', [under(0.5, 0), atLeast(0.5, steps(1, 0.5, 0.05, 0.25, 3))]),
  },
  {
    wording: 'Thu thuế đạt 100% dự toán: 2đ. Cứ hụt thu 2% trừ 0,2đ; hụt thu từ 15% trở lên: 0đ.',
    max: 2,
    rule: tiers('rate', [atMost(0.85, 0), overUnder(0.85, 1, steps(2, 1, 0.02, -0.2, 0)), atLeast(1, 2)]),
  },
  {
    wording: 'Tỷ lệ giải ngân dưới 100% thì trừ 0,1 điểm cho mỗi 1% thấp hơn 100%',
    max: 3,
    rule: tiers('rate', [any(steps(3, 1, 0.01, -0.1, 0))]),
  },
  { wording: 'Trừ 0,2 điểm/1% không đạt', max: 3, rule: tiers('rate', [any(steps(3, 1, 0.01, -0.2, 0))]) },
  {
    wording: 'Mỗi 1% hồ sơ trễ hạn trừ 0,1 điểm',
    max: 2,
    rule: tiers('rate', [any(steps(2, 0, 0.01, -0.1, 0))]),
  },
  {
    wording: 'Cứ 1% hồ sơ trễ hạn trừ 0,2 điểm; trên 5% hồ sơ trễ hạn: 0 điểm',
    max: 2,
    rule: tiers('rate', [atMost(0.05, steps(2, 0, 0.01, -0.2, 0)), over(0.05, 0)]),
  },
  {
    wording: 'Điểm tối đa 2 điểm; trừ 0,1 điểm cho mỗi 1% văn bản chậm, tối đa trừ 1 điểm',
    max: 2,
    rule: tiers('rate', [any(steps(2, 0, 0.01, -0.1, 1))]),
  },
  // So much for each, in one class only.
  {
    wording: 'Lập đủ 08 loại sổ: 5 điểm; nếu không đủ 08 loại thì mỗi loại sổ đã lập được 0,5 điểm.',
    max: 5,
    rule: tiers('count', [under(8, steps(0, 0, 1, 0.5, 3.5)), exactly(8, 5)]),
  },
  {
    wording: 'Từ 10 tin, bài trở lên: 3 điểm; dưới 10 tin, bài: mỗi tin, bài 0,3 điểm',
    max: 3,
    rule: tiers('count', [under(10, steps(0, 0, 1, 0.3, 2.7)), atLeast(10, 3)]),
  },
  {
    wording: 'Có từ 10 mô hình trở lên: 5 điểm; còn lại mỗi mô hình được 0,4 điểm',
    max: 5,
    rule: tiers('count', [under(10, steps(0, 0, 1, 0.4, 5)), atLeast(10, 5)]),
  },
  { wording: 'Cứ đạt 10% được tính 0,1 điểm', max: 1, rule: tiers('rate', [any(steps(0, 0, 0.1, 0.1, 1))]) },
  {
    wording: 'Tỷ lệ trễ hạn không quá 2% thì không trừ điểm; vượt quá 2% thì cứ thêm 1% trừ 0,25 điểm',
    max: 1,
    rule: tiers('rate', [atMost(0.02, 1), over(0.02, steps(1, 0.02, 0.01, -0.25, 0))]),
  },
  {
    wording:
      'Mỗi nội dung đạt được tính 0,5 điểm:\na) Phòng chờ đủ ghế\nb) Có nước uống\nc) Có hộp thư góp ý\nd) Có bảng công khai phí',
    max: 2,
    rule: count(0.5, 'nội dung'),
  },
  // The step is what stands behind "cứ mỗi", whatever figure comes before it.
  {
    wording: 'Từ 90% trở lên được 4 điểm; thấp hơn 90% thì cứ mỗi 2% hụt trừ 1 điểm',
    max: 4,
    rule: tiers('rate', [under(0.9, steps(4, 0.9, 0.02, -1, 0)), atLeast(0.9, 4)]),
  },
  // A ceiling: what is above it costs.
  {
    wording: 'Tỷ lệ thất thu không quá 10%: 3 điểm; cứ tăng 1% trừ 0,5 điểm',
    max: 3,
    rule: tiers('rate', [atMost(0.1, 3), over(0.1, steps(3, 0.1, 0.01, -0.5, 0))]),
  },
  {
    wording: 'Tỷ lệ hao hụt không quá 12%: 4 điểm. Cứ vượt 1% trừ 1 điểm, vượt từ 4% trở lên: 0 điểm.',
    max: 4,
    rule: tiers('rate', [
      atMost(0.12, 4),
      overUnder(0.12, 0.16, steps(4, 0.12, 0.01, -1, 0)),
      atLeast(0.16, 0),
    ]),
  },
  {
    wording: 'Cứ 20% số xã đạt chuẩn trở lên thì được 0,5 điểm; tối đa 2 điểm',
    max: 2,
    rule: tiers('rate', [any(steps(0, 0, 0.2, 0.5, 2))]),
  },
  // What the steps come to, said once more.
  {
    wording: 'Mỗi 20% số hộ tham gia tính 1 điểm, đủ 100% số hộ được 5 điểm',
    max: 5,
    rule: tiers('rate', [any(steps(0, 0, 0.2, 1, 5))]),
  },
  {
    wording: 'Mỗi 20% số hộ tham gia tính 1 điểm, đủ 100% số hộ được 6 điểm',
    max: 6,
    rule: unreadable('mixed-conditions'),
  },
  // Steps within one class.
  {
    wording:
      'Đạt từ 100% dự toán trở lên: 8 điểm. Đạt từ 90% đến dưới 100%: cứ thiếu 1% trừ 0,5 điểm. Đạt dưới 90%: 0 điểm.',
    max: 8,
    rule: {
      ...tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, steps(8, 1, 0.01, -0.5, 0)), atLeast(1, 8)]),
      mayExceed: true,
    },
  },
  {
    wording:
      'Chỉ tiêu giao là 85%. Đạt từ chỉ tiêu giao trở lên chấm 6 điểm; cứ thấp hơn chỉ tiêu 1% thì trừ 0,5 điểm.',
    max: 6,
    rule: tiers('rate', [under(0.85, steps(6, 0.85, 0.01, -0.5, 0)), atLeast(0.85, 6)]),
  },
];

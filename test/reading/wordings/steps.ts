import { any, assumed, atLeast, atMost, fromUnder, over, overTo, steps, tiers, under } from './builders';
import type { WordingExample } from './builders';

/** So much more or less for each step beyond a bound. */
export const STEPS: readonly WordingExample[] = [
  {
    wording: 'Đạt 100%: 1 điểm; cứ giảm 5% thì trừ 0,1 điểm',
    max: 1,
    rule: tiers('rate', [under(1, steps(1, 1, 0.05, -0.1, 0)), atLeast(1, 1)]),
  },
  { wording: 'Cứ 5 hồ sơ trễ hạn trừ 1 điểm', max: 10, rule: tiers('count', [any(steps(10, 0, 5, -1, 0))]) },
  {
    wording: 'Từ trường hợp thứ 3 trở đi, mỗi trường hợp trừ 0,5 điểm',
    max: 3,
    rule: tiers('count', [atMost(2, 3), over(2, steps(3, 2, 1, -0.5, 0))]),
  },
  {
    wording: 'Trừ 0,5 điểm/lần kể từ lần thứ hai',
    max: 2,
    rule: tiers('count', [atMost(1, 2), over(1, steps(2, 1, 1, -0.5, 0))]),
  },
  {
    wording: 'Quá 02 lần thì mỗi lần vượt trừ 1 điểm',
    max: 5,
    rule: tiers('count', [atMost(2, 5), over(2, steps(5, 2, 1, -1, 0))]),
  },
  {
    wording: 'Đạt 5 tin: 1 điểm; mỗi tin tiếp theo cộng 0,5 điểm; tối đa 3 điểm',
    max: 3,
    rule: tiers('count', [assumed(under(5, 0)), atLeast(5, steps(1, 5, 1, 0.5, 3))]),
  },
  {
    wording: 'Đến 5 sáng kiến: 2 điểm; từ sáng kiến thứ 6 mỗi sáng kiến cộng 0,5 điểm, tối đa 5 điểm',
    max: 5,
    rule: tiers('count', [assumed(atMost(0, 0)), overTo(0, 5, 2), over(5, steps(2, 5, 1, 0.5, 5))]),
  },
  {
    wording: 'Đạt 80%: 2 điểm; cứ tăng thêm 5% được cộng 0,5 điểm; tối đa 4 điểm',
    max: 4,
    rule: tiers('rate', [assumed(under(0.8, 0)), atLeast(0.8, steps(2, 0.8, 0.05, 0.5, 4))]),
  },
  {
    wording: 'Cứ 10% hồ sơ trực tuyến được 1 điểm',
    max: 10,
    rule: tiers('rate', [any(steps(0, 0, 0.1, 1, 10))]),
  },
  {
    wording: 'Mỗi 02 tin, bài được 0,5 điểm, tối đa 2 điểm',
    max: 2,
    rule: tiers('count', [any(steps(0, 0, 2, 0.5, 2))]),
  },
  {
    wording: 'Cứ 03 hội nghị được tính 1 điểm; tối đa không quá 3 điểm/năm',
    max: 3,
    rule: tiers('count', [any(steps(0, 0, 3, 1, 3))]),
  },
  {
    wording: 'Từ 95% trở lên được 3 điểm, cứ giảm 1% thì trừ 0,2 điểm',
    max: 3,
    rule: tiers('rate', [under(0.95, steps(3, 0.95, 0.01, -0.2, 0)), atLeast(0.95, 3)]),
  },
  {
    wording: 'Đạt 100%: 5 điểm; thiếu mỗi 1% trừ 0,1 điểm',
    max: 5,
    rule: tiers('rate', [under(1, steps(5, 1, 0.01, -0.1, 0)), atLeast(1, 5)]),
  },
  {
    wording: 'Hoàn thành 100% kế hoạch: 4 điểm; thấp hơn 1% trừ 0,1 điểm, trừ tối đa 2 điểm',
    max: 4,
    rule: tiers('rate', [under(1, steps(4, 1, 0.01, -0.1, 2)), atLeast(1, 4)]),
  },
  {
    wording: 'Đạt từ 90%: 2 điểm; mỗi 2% thấp hơn trừ 0,2 điểm; dưới 70%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, steps(2, 0.9, 0.02, -0.2, 0)), atLeast(0.9, 2)]),
  },
  {
    wording: 'Cứ thiếu 1% so với 95% thì trừ 0,3 điểm',
    max: 3,
    rule: tiers('rate', [under(0.95, steps(3, 0.95, 0.01, -0.3, 0)), atLeast(0.95, 3)]),
  },
  {
    wording: 'Chậm đến 02 văn bản không trừ điểm; từ văn bản thứ 3 trở đi, mỗi văn bản trừ 0,5 điểm.',
    max: 3,
    rule: tiers('count', [atMost(2, 3), over(2, steps(3, 2, 1, -0.5, 0))]),
  },
  {
    wording: 'Trễ đến 03 hồ sơ không trừ; từ hồ sơ thứ 4 trở đi, mỗi hồ sơ trừ 0,25 điểm',
    max: 2,
    rule: tiers('count', [atMost(3, 2), over(3, steps(2, 3, 1, -0.25, 0))]),
  },
  {
    wording: 'Không quá 01 lần: không bị trừ điểm; từ lần thứ 2, mỗi lần trừ 0,25 điểm',
    max: 1,
    rule: tiers('count', [atMost(1, 1), over(1, steps(1, 1, 1, -0.25, 0))]),
  },
  {
    wording:
      'Có 01 tổ công nghệ số cộng đồng hoạt động: 1 điểm; thêm mỗi tổ hoạt động được cộng 0,5 điểm, tối đa 4 điểm.',
    max: 4,
    rule: tiers('count', [assumed(under(1, 0)), atLeast(1, steps(1, 1, 1, 0.5, 4))]),
  },
  {
    wording: 'Có 02 mô hình: 1 điểm; thêm mỗi mô hình được cộng 0,5 điểm, tối đa 3 điểm',
    max: 3,
    rule: tiers('count', [assumed(under(2, 0)), atLeast(2, steps(1, 2, 1, 0.5, 3))]),
  },
  {
    wording: 'Đạt 01 sáng kiến: 0,5 điểm; cứ thêm 01 sáng kiến được cộng 0,5 điểm, tối đa 2 điểm',
    max: 2,
    rule: tiers('count', [assumed(under(1, 0)), atLeast(1, steps(0.5, 1, 1, 0.5, 2))]),
  },
];

import {
  any,
  assumed,
  atLeast,
  atMost,
  count,
  deduction,
  exactly,
  fromTo,
  fromUnder,
  judgement,
  line,
  linear,
  over,
  overUnder,
  steps,
  tiers,
  under,
  type WordingExample,
} from './builders';

/** Figures that a careless reader loses, points that others give, slips of the finger. */
export const SECOND_LOOK: readonly WordingExample[] = [
  {
    wording:
      'Chấm theo tỷ lệ %: điểm số = tỷ lệ thực hiện nhân với điểm tối đa, chia cho 100. Lấy 02 chữ số thập phân.',
    max: 1,
    rule: linear(),
  },
  {
    wording:
      'Mức độ hoàn thành chương trình công tác tính theo công thức: b/a x điểm tối đa, trong đó b là số việc đã xong, a là tổng số việc được giao. Nếu tỷ lệ b/a < 0,6 thì điểm đánh giá là 0.',
    max: 1.5,
    rule: linear({ floor: 0.6 }),
  },
  {
    wording:
      'Tỷ lệ từ 50% đến 100% được tính từ 2 điểm đến 4 điểm theo phương pháp nội suy; dưới 50% không tính điểm',
    max: 4,
    rule: tiers('rate', [under(0.5, 0), atLeast(0.5, line([0.5, 2], [1, 4]))]),
  },
  {
    wording:
      'Từ sáng kiến thứ 01 đến sáng kiến thứ 05, mỗi sáng kiến 0,4 điểm; từ sáng kiến thứ 06 trở đi không tính thêm điểm',
    max: 2,
    rule: count(0.4, 'sáng kiến', 2),
  },
  {
    wording: 'Mỗi giấy khen được 0,5 điểm, nhưng chỉ tính tối đa 03 giấy khen',
    max: 1.5,
    rule: count(0.5, 'giấy khen', 1.5),
  },
  {
    wording:
      'Từ 01 đến 03 trường hợp: nhắc nhở, không trừ điểm; từ trường hợp thứ 04 trở đi, mỗi trường hợp trừ 1 điểm.',
    max: 5,
    rule: tiers('count', [atMost(3, 5), over(3, steps(5, 3, 1, -1, 0))]),
  },
  {
    wording: 'Bị Sở phê bình bằng văn bản: - 0,25 điểm/lần.',
    max: 1,
    rule: deduction(0.25, 'lần'),
  },
  {
    wording:
      'Có 02 câu lạc bộ được 3 điểm; từ câu lạc bộ thứ 3 trở lên, cứ thêm 01 câu lạc bộ cộng 0,5 điểm, tối đa 5 điểm; dưới 02 câu lạc bộ: 0 điểm',
    max: 5,
    rule: tiers('count', [under(2, 0), atLeast(2, steps(3, 2, 1, 0.5, 5))]),
  },
  { wording: 'Do Ban Giám hiệu chấm trên cơ sở minh chứng: 5 điểm', max: 5, rule: judgement },
  {
    wording: 'Đủ 10 buổi: 2 điểm; từ 6 đến 9 buổi: 1 diểm; duới 6 buổi: 0 điểm',
    max: 2,
    rule: tiers('count', [under(6, 0), fromTo(6, 9, 1), exactly(10, 2)]),
  },
  {
    wording:
      'Gửi chậm dưới 3 ngày: trừ 0,5 điểm; từ 3 ngày đến 7 ngày: trừ 1 điểm; trên 7 ngày hoặc không gửi: 0 điểm',
    max: 2,
    rule: tiers('count', [assumed(atMost(0, 2)), overUnder(0, 3, 1.5), fromTo(3, 7, 1), over(7, 0)]),
  },
  {
    wording: 'Không để mất an toàn thông tin: 2 điểm; xảy ra 01 vụ: 0 điểm',
    max: 2,
    rule: tiers('count', [atMost(0, 2), exactly(1, 0), assumed(over(1, 0))]),
  },
  {
    wording: 'Đạt và vượt kế hoạch: 3 điểm; đạt từ 90% đến dưới 100%: 2 điểm; dưới 90%: 0 điểm',
    max: 3,
    rule: { ...tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 2), atLeast(1, 3)]), mayExceed: true },
  },
  {
    wording: 'Thiếu 01 biên bản trừ 0,5 điểm; thiếu từ 04 biên bản trở lên không có điểm',
    max: 2,
    rule: tiers('count', [under(4, steps(2, 0, 1, -0.5, 0)), atLeast(4, 0)]),
  },
  {
    wording: 'Có từ ⅔ số tổ trở lên: 1 điểm; từ ½ đến dưới ⅔ số tổ: 0,5 điểm; dưới ½: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 2 / 3, 0.5), atLeast(2 / 3, 1)]),
  },
  {
    wording: 'Tỷ lệ | Điểm\n100% | 3\n90% - dưới 100% | 2\nDưới 90% | 0',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 2), atLeast(1, 3)]),
  },
  { wording: 'Điểm = Tỷ lệ (%) thôn có nhà văn hóa × 0,05', max: 5, rule: linear() },
  {
    wording: 'Tỷ lệ bỏ việc: không có (0%): 4 điểm; dưới 1%: 2 điểm; từ 1% trở lên: 0 điểm',
    max: 4,
    rule: tiers('rate', [atMost(0, 4), overUnder(0, 0.01, 2), atLeast(0.01, 0)]),
  },
  {
    wording:
      '100% chi bộ được giám sát thì đạt điểm tối đa; nếu không đủ 100% thì tính theo tỷ lệ tương ứng với điểm tối đa',
    max: 2,
    rule: linear(),
  },
  {
    wording: 'Cứ 02 chuyên đề được 0,5 điểm (chuyên đề lẻ không tính), nhưng không vượt quá 2 điểm.',
    max: 2,
    rule: tiers('count', [any(steps(0, 0, 2, 0.5, 2))]),
  },
];

import {
  over,
  assumed,
  exactly,
  any,
  atLeast,
  atMost,
  count,
  deduction,
  fromUnder,
  line,
  overUnder,
  steps,
  tiers,
  under,
  unreadable,
  type WordingExample,
} from './builders';

/** So much for each so many, a number in proportion to the one that earns all, and formulas that name a letter. */
export const SO_MANY_EACH: readonly WordingExample[] = [
  // What is left over does not count in any case.
  {
    wording: 'Cứ 5 bài đăng được 0,5 điểm (chưa đủ 5 bài không tính điểm), tối đa 2 điểm',
    max: 2,
    rule: tiers('count', [any(steps(0, 0, 5, 0.5, 2))]),
  },
  {
    wording: 'Cứ đủ 10 lượt tư vấn được 0,4 điểm; dưới 10 lượt không tính; tối đa 2 điểm',
    max: 2,
    rule: tiers('count', [any(steps(0, 0, 10, 0.4, 2))]),
  },
  {
    wording: 'Mỗi 3 đề tài được cộng 0,5 điểm, tối đa 1 điểm, phần dư không tính',
    max: 1,
    rule: tiers('count', [any(steps(0, 0, 3, 0.5, 1))]),
  },
  {
    wording: 'Cứ đủ 03 đơn thư tồn đọng thì trừ 1 điểm; chưa đủ 03 đơn thì không bị trừ',
    max: 5,
    rule: tiers('count', [any(steps(5, 0, 3, -1, 0))]),
  },
  {
    wording: 'Cứ tròn 10 ca sai sót trừ 0,5 điểm',
    max: 3,
    rule: tiers('count', [any(steps(3, 0, 10, -0.5, 0))]),
  },
  {
    wording: 'Mỗi 20% được 0,4 điểm (không đủ 20% thì không tính)',
    max: 2,
    rule: tiers('rate', [any(steps(0, 0, 0.2, 0.4, 2))]),
  },
  {
    wording: 'Cứ đạt 25% kế hoạch được 0,5 điểm, phần chưa đủ 25% không được tính',
    max: 2,
    rule: tiers('rate', [any(steps(0, 0, 0.25, 0.5, 2))]),
  },
  // Another number than that of a step may be a condition.
  {
    wording: 'Cứ 5 bài được 1 điểm; dưới 3 bài không tính; tối đa 3 điểm',
    max: 3,
    rule: unreadable('mixed-conditions'),
  },
  // Of a full number so much less for each that is missing, and nothing from so many on.
  {
    wording:
      'Họp giao ban đủ 12 cuộc: 3 điểm; thiếu mỗi cuộc trừ 0,25 điểm; thiếu từ 06 cuộc trở lên không tính điểm',
    max: 3,
    rule: tiers('count', [atMost(6, 0), overUnder(6, 12, steps(3, 12, 1, -0.25, 0)), atLeast(12, 3)]),
  },
  {
    wording: 'Phát hành đủ 10 số bản tin: 5 điểm. Thiếu 01 số trừ 0,5 điểm. Thiếu trên 5 số: 0 điểm.',
    max: 5,
    rule: tiers('count', [under(5, 0), fromUnder(5, 10, steps(5, 10, 1, -0.5, 0)), atLeast(10, 5)]),
  },
  // A number in proportion to the one that earns all points.
  {
    wording: 'Có từ 10 sáng kiến trở lên: 3 điểm; dưới 10 sáng kiến: điểm = số sáng kiến/10 x 3',
    max: 3,
    rule: tiers('count', [under(10, line([0, 0], [10, 3])), atLeast(10, 3)]),
  },
  {
    wording:
      'Từ 50 lượt trở lên được 2 điểm; dưới 50 lượt được tính theo công thức: (số lượt thực hiện / 50) × 2',
    max: 2,
    rule: tiers('count', [under(50, line([0, 0], [50, 2])), atLeast(50, 2)]),
  },
  {
    wording: 'Từ 05 mô hình trở lên: 2 điểm. Dưới 05 mô hình: Điểm = 2 x số mô hình : 5',
    max: 2,
    rule: tiers('count', [under(5, line([0, 0], [5, 2])), atLeast(5, 2)]),
  },
  {
    wording: 'Điểm = (số cuộc kiểm tra / 10) x 5, tối đa 5 điểm',
    max: 5,
    rule: tiers('count', [any(line([0, 0], [10, 5]))]),
  },
  // All points shared out.
  {
    wording: 'Điểm tối đa được chia đều cho 6 tiêu chí, đạt tiêu chí nào tính điểm tiêu chí đó',
    max: 3,
    rule: tiers('count', [any(line([0, 0], [6, 3]))]),
  },
  {
    wording: 'Có 5 nội dung, điểm chia đều cho các nội dung',
    max: 1,
    rule: tiers('count', [any(line([0, 0], [5, 1]))]),
  },
  // min, max and letters.
  { wording: 'Điểm = min(3; số bài × 0,2)', max: 3, rule: count(0.2, 'bài', 3) },
  { wording: 'Điểm = MIN(0,5 × số lần; 3)', max: 3, rule: count(0.5, 'lần', 3) },
  { wording: 'Điểm = min(số sáng kiến × 0,5; điểm tối đa)', max: 2, rule: count(0.5, 'sáng kiến') },
  { wording: 'Điểm = max{4 – 0,5 × số lỗi; 0}', max: 4, rule: deduction(0.5, 'lỗi') },
  {
    wording: 'Điểm = 5 - n × 0,5; n: số văn bản trả lại; tối thiểu 0 điểm',
    max: 5,
    rule: deduction(0.5, 'văn bản trả lại'),
  },
  {
    wording: 'Điểm = 3 - 0,25n, với n là số ngày chậm, không thấp hơn 0',
    max: 3,
    rule: deduction(0.25, 'ngày chậm'),
  },
  {
    wording: 'Đ = 6 - 1,5 × k, k là số vụ khiếu kiện; thấp nhất bằng 0',
    max: 6,
    rule: deduction(1.5, 'vụ khiếu kiện'),
  },
  { wording: 'Điểm = 0,5 × n (n là số mô hình), tối đa 4 điểm', max: 4, rule: count(0.5, 'mô hình', 4) },
  {
    wording:
      'Mỗi tiêu chí đạt chuẩn được 0,5 điểm (10 tiêu chí). Đạt đủ 10 tiêu chí được thưởng thêm 1 điểm.',
    max: 6,
    rule: tiers('count', [under(10, steps(0, 0, 1, 0.5, 5)), atLeast(10, 6)]),
  },
  {
    wording: 'Từ 4 mô hình trở lên được 4 điểm, mỗi mô hình thiếu so với chỉ tiêu 4 mô hình bị trừ 1 điểm',
    max: 4,
    rule: tiers('count', [under(4, steps(4, 4, 1, -1, 0)), atLeast(4, 4)]),
  },
  {
    wording:
      'Có ba mô hình trở lên: 2 điểm; có hai mô hình: 1 điểm; có một mô hình: 0,5 điểm; không có: 0 điểm',
    max: 2,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.5), exactly(2, 1), atLeast(3, 2)]),
  },
  // All points for the full number, so much for each below it.
  {
    wording: 'Ban hành đủ 05 kế hoạch: 4 điểm; nếu không đủ thì mỗi kế hoạch đã ban hành được 0,5 điểm',
    max: 4,
    rule: tiers('count', [under(5, steps(0, 0, 1, 0.5, 2)), atLeast(5, 4)]),
  },
  {
    wording:
      'Thực hiện trọn vẹn 04 bước được 8 điểm; không trọn vẹn thì cứ mỗi bước đã thực hiện được 1,5 điểm',
    max: 8,
    rule: tiers('count', [under(4, steps(0, 0, 1, 1.5, 4.5)), atLeast(4, 8)]),
  },
  {
    wording: '01 tin, bài được tính 0,1 điểm; tổng số điểm không quá 2 điểm',
    max: 2,
    rule: count(0.1, 'tin, bài', 2),
  },
  {
    wording: 'Sáng kiến được công nhận (+1,5đ/sáng kiến), cao nhất 3 điểm',
    max: 3,
    rule: count(1.5, 'sáng kiến (Sáng kiến được công nhận)', 3),
  },
  {
    wording:
      'Từ 01 đến 03 trường hợp: nhắc nhở, không trừ điểm; từ trường hợp thứ 04 trở đi, mỗi trường hợp trừ 1 điểm.',
    max: 5,
    rule: tiers('count', [atMost(3, 5), over(3, steps(5, 3, 1, -1, 0))]),
  },
  {
    wording:
      'Có 02 câu lạc bộ được 3 điểm; từ câu lạc bộ thứ 3 trở lên, cứ thêm 01 câu lạc bộ cộng 0,5 điểm, tối đa 5 điểm; dưới 02 câu lạc bộ: 0 điểm',
    max: 5,
    rule: tiers('count', [under(2, 0), atLeast(2, steps(3, 2, 1, 0.5, 5))]),
  },
  {
    wording: 'Thiếu 01 biên bản trừ 0,5 điểm; thiếu từ 04 biên bản trở lên không có điểm',
    max: 2,
    rule: tiers('count', [under(4, steps(2, 0, 1, -0.5, 0)), atLeast(4, 0)]),
  },
  {
    wording: 'Cứ 02 chuyên đề được 0,5 điểm (chuyên đề lẻ không tính), nhưng không vượt quá 2 điểm.',
    max: 2,
    rule: tiers('count', [any(steps(0, 0, 2, 0.5, 2))]),
  },
  // The case from which on, and two cases at once.
  {
    wording:
      'Không bị nhắc nhở: 4 điểm. Bị nhắc nhở lần thứ nhất trừ 0,5 điểm; mỗi lần bị nhắc nhở kể từ lần thứ hai trừ 1 điểm.',
    max: 4,
    rule: tiers('count', [assumed(under(1, 4)), exactly(1, 3.5), over(1, steps(3.5, 1, 1, -1, 0))]),
  },
  {
    wording: 'Chỉ trừ điểm từ lỗi thứ 4 trở đi, mỗi lỗi trừ 0,5 điểm',
    max: 3,
    rule: tiers('count', [atMost(3, 3), over(3, steps(3, 3, 1, -0.5, 0))]),
  },
];

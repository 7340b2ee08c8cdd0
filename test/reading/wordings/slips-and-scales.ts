import {
  any,
  atLeast,
  atMost,
  deduction,
  exactly,
  fromTo,
  fromUnder,
  levels,
  line,
  linear,
  over,
  overUnder,
  steps,
  tiers,
  under,
  unreadable,
} from './builders';
import type { WordingExample } from './builders';

const LATE = levels([
  ['nộp đúng ngày', 5],
  ['chậm 1 đến 3 ngày', 2],
  ['chậm quá 3 ngày', 0],
]);

/** Slips in the signs, leads, scales of a hundred, ends of deductions, numbers and weekdays in words. */
export const SLIPS_AND_SCALES: readonly WordingExample[] = [
  // A clerk's slips between labels and points.
  {
    wording: 'Xuất sắc: 8 điểm;; Tốt: 6 điểm;; Khá: 4 điểm',
    max: 8,
    rule: levels([
      ['Xuất sắc', 8],
      ['Tốt', 6],
      ['Khá', 4],
    ]),
  },
  {
    wording: 'A:6đ,,B:4đ,C:2đ',
    max: 6,
    rule: levels([
      ['A', 6],
      ['B', 4],
      ['C', 2],
    ]),
  },
  {
    wording:
      '- Hoàn thành 98% trở lên ; 4 điểm\n- Hoàn thành từ 80% đến dưới 98% ; 2 điểm\n- Dưới 80% ; 0 điểm',
    max: 4,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.98, 2), atLeast(0.98, 4)]),
  },
  {
    wording: 'Có tổ chức ; 6 điểm ; Không tổ chức ; 0 điểm',
    max: 6,
    rule: levels([
      ['Có tổ chức', 6],
      ['Không tổ chức', 0],
    ]),
  },
  {
    wording: 'đạt từ 98% trở lên :5 điểm . đạt từ 90% đến dưới 98% :3 điểm . dưới 90% :0 điểm .',
    max: 5,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.98, 3), atLeast(0.98, 5)]),
  },
  // An amount alone after a class that has its own is no slip.
  { wording: 'Từ 90%: 3 điểm ; 2 điểm ; dưới 90%', max: 3, rule: unreadable('several-formulas') },
  // Where the same scale stands, and the title of the options.
  {
    wording:
      'Tính tương tự tiêu chí 1.4: nộp đúng ngày 5 điểm, chậm 1 đến 3 ngày 2 điểm, chậm quá 3 ngày 0 điểm',
    max: 5,
    rule: LATE,
  },
  {
    wording: 'Chấm điểm như mục II.3: từ 80% trở lên: 5 điểm; dưới 80%: 0 điểm',
    max: 5,
    rule: tiers('rate', [under(0.8, 0), atLeast(0.8, 5)]),
  },
  {
    wording: 'Kết quả xếp loại: Tốt - 5; Khá - 3; Yếu - 0',
    max: 5,
    rule: levels([
      ['Tốt', 5],
      ['Khá', 3],
      ['Yếu', 0],
    ]),
  },
  {
    wording: 'Đạt: 4đ; Không đạt: 0đ. “Đạt” nghĩa là có đủ sổ sách, biên bản và hình ảnh kèm theo.',
    max: 4,
    rule: levels([
      ['Đạt', 4],
      ['Không đạt', 0],
    ]),
  },
  // A definition with a figure to be reached may be the scale itself.
  {
    wording: 'Đạt: 4đ; Không đạt: 0đ. “Đạt” khi tỷ lệ từ 80% trở lên.',
    max: 4,
    rule: unreadable('not-understood'),
  },
  // Of a hundred.
  {
    wording:
      'Điểm kiểm tra nội bộ: từ 90/100 trở lên: 5 điểm; từ 75/100 đến dưới 90/100: 3 điểm; dưới 75/100: 0 điểm',
    max: 5,
    rule: tiers('count', [under(75, 0), fromUnder(75, 90, 3), atLeast(90, 5)]),
  },
  {
    wording: 'Kết quả tự chấm của bệnh viện (theo thang điểm 100) quy ra: kết quả nhân với 20 chia cho 100',
    max: 20,
    rule: linear(),
  },
  { wording: 'Phục vụ người dân: Chỉ số hài lòng (thang 100) x 8 / 100', max: 8, rule: linear() },
  // A target beyond the whole is no number of per cents.
  { wording: 'Điểm = (tỷ lệ thực hiện/120%) x 24 điểm', max: 24, rule: unreadable('not-understood') },
  // The number of points with its unit within a quotient.
  {
    wording: 'Từ 90%: 4 điểm; từ 50% đến dưới 90%: (tỷ lệ % x 4 điểm)/90%; dưới 50%: 0 điểm',
    max: 4,
    rule: linear({ floor: 0.5, target: 0.9 }),
  },
  {
    wording:
      'Lấy số tiết dạy chia cho số tiết định mức, nhân với 5 điểm; vượt tiết không được tính thêm điểm',
    max: 5,
    rule: { ...linear(), mayExceed: true },
  },
  { wording: 'Lấy số thu chia cho dự toán, nhân với 5 điểm, tối đa 5 điểm', max: 5, rule: linear() },
  {
    wording:
      'Dưới 40%: 0 điểm; từ 40% trở lên: Điểm = 6 × tỷ lệ giải ngân (%) / 100, không vượt quá điểm tối đa',
    max: 6,
    rule: { ...linear({ floor: 0.4 }), mayExceed: true },
  },
  // Of the tasks of a plan no more are done than there are, whatever caps the points.
  {
    wording: 'Điểm = tỷ lệ nhiệm vụ theo kế hoạch hoàn thành × 2, tối đa 2 điểm',
    max: 2,
    rule: linear(),
  },
  // Deductions with an end.
  {
    wording: 'Mỗi lượt vi phạm trừ 3 điểm. Từ lượt vi phạm thứ tư trở đi được 0 điểm',
    max: 12,
    rule: tiers('count', [under(4, steps(12, 0, 1, -3, 0)), atLeast(4, 0)]),
  },
  {
    wording: 'Mỗi vi phạm trừ 3 điểm; từ vi phạm thứ tư trở đi không trừ',
    max: 12,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording: 'Từ 90% trở lên: 6 điểm; cứ thấp hơn 2% trừ 1 điểm; trừ đến hết 4 điểm',
    max: 6,
    rule: tiers('rate', [under(0.9, steps(6, 0.9, 0.02, -1, 2)), atLeast(0.9, 6)]),
  },
  {
    wording: 'Vệ sinh lớp: 15 điểm/tháng; mỗi lần nhắc nhở trừ 1 điểm, trừ không quá 10 điểm',
    max: 15,
    rule: deduction(1, 'lần nhắc nhở', 10),
  },
  {
    wording: 'Vệ sinh lớp: 15 điểm/tháng; mỗi lần nhắc nhở trừ 1 điểm',
    max: 10,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording: 'Không có hóa đơn sai: 6 điểm; cứ 2% số hóa đơn trừ 1 điểm, trừ đến 0 điểm',
    max: 6,
    rule: tiers('rate', [any(steps(6, 0, 0.02, -1, 0))]),
  },
  {
    wording: 'Hoàn thành 100% theo Kế hoạch số 12/KH-UBND ngày 15/01/2026: 9 điểm; cứ thiếu 1% trừ 0,5 điểm',
    max: 9,
    rule: tiers('rate', [under(1, steps(9, 1, 0.01, -0.5, 0)), atLeast(1, 9)]),
  },
  // Numbers in words on both sides.
  {
    wording: 'Không có sai sót: ba điểm; có từ một đến ba sai sót: hai điểm; có trên ba sai sót: không điểm',
    max: 3,
    rule: tiers('count', [atMost(0, 3), fromTo(1, 3, 2), over(3, 0)]),
  },
  {
    wording:
      '4 điểm nếu có từ ba sản phẩm trở lên; 2 điểm nếu có hai sản phẩm; 0 điểm nếu có dưới hai sản phẩm',
    max: 4,
    rule: tiers('count', [under(2, 0), exactly(2, 2), atLeast(3, 4)]),
  },
  // A weekday is no second or sixth case.
  {
    wording: 'Gửi lịch trước thứ Sáu: 3 điểm; gửi vào thứ Sáu: 2 điểm; gửi sau thứ Sáu: 0 điểm',
    max: 3,
    rule: levels([
      ['Gửi lịch trước thứ Sáu', 3],
      ['gửi vào thứ Sáu', 2],
      ['gửi sau thứ Sáu', 0],
    ]),
  },
  // A verb at the end of a denial belongs to its words.
  {
    wording: 'Giảm từ 5% trở lên: 2 điểm; trên 0% đến dưới 5%: 1 điểm; không giảm được: 0 điểm',
    max: 2,
    rule: tiers('rate', [atMost(0, 0), overUnder(0, 0.05, 1), atLeast(0.05, 2)]),
  },
  // A base that is earned in any case, and more for each.
  {
    wording: 'Điểm nền: 5 điểm. Mỗi sáng kiến được cộng 1 điểm, cộng không quá 3 điểm',
    max: 8,
    rule: tiers('count', [any(steps(5, 0, 1, 1, 8))]),
  },
  {
    wording: 'Mỗi bài viết thưởng 0,5 điểm (tối đa 1,5 điểm); điểm cơ bản của nội dung này: 3,5 điểm',
    max: 5,
    rule: tiers('count', [any(steps(3.5, 0, 1, 0.5, 5))]),
  },
  // Whether the limit is of the sum or of what is added is open.
  {
    wording: 'Điểm nền là 5 điểm; mỗi sáng kiến thưởng 1 điểm, tối đa 8 điểm',
    max: 8,
    rule: unreadable('above-maximum'),
  },
  // A plan that may earn more than its own points.
  {
    wording: 'Điểm = thực hiện/kế hoạch x 10 điểm, tối đa 15 điểm',
    max: 15,
    rule: { ...tiers('rate', [any(line([0, 0], [1.5, 15]))]), mayExceed: true },
  },
  {
    wording: 'Điểm thu ngân sách = tỷ lệ thu so với dự toán (%) × 8 / 100; không vượt quá 10 điểm',
    max: 10,
    rule: { ...tiers('rate', [any(line([0, 0], [1.25, 10]))]), mayExceed: true },
  },
  // What cannot be exceeded never reaches the maximum.
  {
    wording: 'Điểm = tỷ lệ hồ sơ đúng hạn × 20; tối đa 24 điểm',
    max: 24,
    rule: unreadable('below-maximum'),
  },
];

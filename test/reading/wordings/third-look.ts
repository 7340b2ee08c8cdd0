import type { WordingExample } from './builders';
import {
  assumed,
  atLeast,
  atMost,
  exactly,
  fromUnder,
  levels,
  line,
  linear,
  over,
  overUnder,
  share,
  steps,
  tiers,
  under,
  unreadable,
} from './builders';

/** Options and points as two lists, growth, gates, deductions from the n-th case on, steps within one class. */
export const THIRD_LOOK: readonly WordingExample[] = [
  // Two lists, the first with the first.
  {
    wording: 'Mức độ công khai: đầy đủ / còn thiếu / không công khai tương ứng 3 / 1,5 / 0 điểm.',
    max: 3,
    rule: levels([
      ['đầy đủ', 3],
      ['còn thiếu', 1.5],
      ['không công khai', 0],
    ]),
  },
  {
    wording: 'Xếp loại thư viện tốt, khá, đạt, chưa đạt: lần lượt 4; 3; 2; 0 điểm',
    max: 4,
    rule: levels([
      ['Xếp loại thư viện tốt', 4],
      ['khá', 3],
      ['đạt', 2],
      ['chưa đạt', 0],
    ]),
  },
  {
    wording: 'Chấm 2 - 1 - 0 điểm tương ứng với các mức: đã vận hành - đang thử nghiệm - chưa có',
    max: 2,
    rule: levels([
      ['đã vận hành', 2],
      ['đang thử nghiệm', 1],
      ['chưa có', 0],
    ]),
  },
  {
    wording: 'Đạt từ 95% trở lên, từ 75% đến dưới 95%, dưới 75%: được tương ứng 5, 3, 0 điểm',
    max: 5,
    rule: tiers('rate', [under(0.75, 0), fromUnder(0.75, 0.95, 3), atLeast(0.95, 5)]),
  },
  {
    wording: 'Xuất sắc, tốt, đạt được lần lượt 100%, 80%, 60% điểm tối đa; chưa đạt: 0 điểm',
    max: 5,
    rule: levels([
      ['Xuất sắc', 5],
      ['tốt', 4],
      ['đạt', 3],
      ['chưa đạt', 0],
    ]),
  },
  { wording: 'Tốt / khá / yếu tương ứng 2 / 1 điểm', max: 2, rule: unreadable('not-understood') },
  // Growth and reduction over last year.
  {
    wording:
      'So với năm trước:\n- Giảm từ 15% lượng giấy trở lên: 2 điểm\n- Giảm từ 5% đến dưới 15%: 1 điểm\n- Giảm dưới 5% hoặc không giảm: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.05, 0), fromUnder(0.05, 0.15, 1), atLeast(0.15, 2)]),
  },
  // Gates.
  {
    wording: 'Đơn vị phải đạt tối thiểu 40% mới được chấm điểm; điểm = tỷ lệ đạt được x 5',
    max: 5,
    rule: linear({ floor: 0.4 }),
  },
  {
    wording:
      'Thăm dò bạn đọc: điểm = 4 × tỷ lệ bạn đọc hài lòng; riêng tỷ lệ hài lòng dưới 55% thì chấm 0 điểm.',
    max: 4,
    rule: linear({ floor: 0.55 }),
  },
  // A rate from which on all points are earned.
  {
    wording: 'Điểm bằng tỷ lệ % hộ dùng nước sạch nhân với 6; tỷ lệ từ 90% trở lên được tính là 100%.',
    max: 6,
    rule: tiers('rate', [under(0.9, share(6)), atLeast(0.9, 6)]),
  },
  // The case from which on, and two cases at once.
  {
    wording:
      'Không bị nhắc nhở: 4 điểm. Bị nhắc nhở lần thứ nhất trừ 0,5 điểm; mỗi lần bị nhắc nhở kể từ lần thứ hai trừ 1 điểm.',
    max: 4,
    rule: tiers('count', [assumed(under(1, 4)), exactly(1, 3.5), over(1, steps(3.5, 1, 1, -1, 0))]),
  },
  {
    wording:
      'Nộp đủ và đúng hạn các bài kiểm tra: 3 điểm. Thiếu một bài trừ 1 điểm; chậm một bài trừ 0,25 điểm.',
    max: 3,
    rule: levels([
      ['Nộp đủ và đúng hạn các bài kiểm tra', 3],
      ['Thiếu 01 bài', 2, 'assumed'],
      ['chậm 01 bài', 2.75, 'assumed'],
    ]),
  },
  // Classes of what is missing from a whole that is named.
  {
    wording: 'Có đủ 4 loại sổ: 6 điểm; thiếu 1 loại sổ: 3 điểm; thiếu từ 2 loại sổ trở lên: 0 điểm',
    max: 6,
    rule: tiers('count', [atMost(2, 0), exactly(3, 3), atLeast(4, 6)]),
  },
  {
    wording:
      'Họp đủ 10 kỳ/năm được 5 điểm. Thiếu 01 kỳ trừ 1 điểm, thiếu 02 kỳ trừ 3 điểm; thiếu từ 03 kỳ trở lên không được điểm.',
    max: 5,
    rule: tiers('count', [atMost(7, 0), exactly(8, 2), exactly(9, 4), atLeast(10, 5)]),
  },
  // Lines from a place on the scale.
  {
    wording: 'Tỷ lệ trên 40%: Điểm = (Tỷ lệ − 40%)/60% × Điểm tối đa; Tỷ lệ từ 40% trở xuống: 0 điểm',
    max: 6,
    rule: tiers('rate', [atMost(0.4, 0), over(0.4, line([0.4, 0], [1, 6]))]),
  },
  {
    wording:
      'Từ 50% đến dưới 90%: điểm = (tỷ lệ - 50%)/(90% - 50%) x 2; từ 90% trở lên: 2 điểm; dưới 50%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.9, line([0.5, 0], [0.9, 2])), atLeast(0.9, 2)]),
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
  // What only names something is no figure of the scale.
  {
    wording:
      'Có từ 02 đề tài trở lên: 2 điểm; có 01 đề tài: 1 điểm; không có đề tài: 0 điểm. Đề tài phải được nghiệm thu trong năm 2025.',
    max: 2,
    rule: tiers('count', [atMost(0, 0), exactly(1, 1), atLeast(2, 2)]),
  },
  {
    wording: 'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ. Xem thêm mục 2.3.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording: 'Phòng thí nghiệm: đạt mức độ 3: 5 điểm, đạt mức độ 2: 3 điểm, chưa đạt: 0 điểm',
    max: 5,
    rule: levels([
      ['Phòng thí nghiệm: đạt mức độ 3', 5],
      ['đạt mức độ 2', 3],
      ['chưa đạt', 0],
    ]),
  },
  {
    wording:
      'Sổ có đủ 02 nội dung (thu, chi): 1 điểm; có 01 nội dung: 0,5 điểm; không có nội dung nào: 0 điểm.',
    max: 1,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.5), exactly(2, 1)]),
  },
  {
    wording:
      'Số liệu được chốt vào ngày 15/12 hằng năm. Đạt từ 90% kế hoạch trở lên được chấm 2 điểm. Mức từ 70% đến dưới 90% chỉ được 1 điểm, thấp hơn 70% thì không được điểm.',
    max: 2,
    rule: { ...tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 1), atLeast(0.9, 2)]) },
  },
  {
    wording:
      '2 điểm nếu 100% đơn thư được trả lời; 1 điểm nếu từ 85% đến dưới 100%; 0 điểm nếu dưới 85%. Trường hợp cả năm không nhận được đơn thư nào thì được 2 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.85, 0), fromUnder(0.85, 1, 1), atLeast(1, 2)]),
    policy: 'full',
  },
  // A rate that the classes are of is not the one that the points follow.
  {
    wording:
      'Tỷ lệ hồ sơ trễ hạn trên 4% thì không tính điểm; các trường hợp còn lại tính theo tỷ lệ hồ sơ đúng hạn',
    max: 3,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording:
      'Chỉ số hài lòng: Điểm số = Chỉ số hài lòng của bệnh nhân (%) × 2. Nguồn: kết quả khảo sát do Sở Y tế công bố.',
    max: 2,
    rule: linear(),
  },
  {
    wording: 'Bậc A / Bậc B / Bậc C: 6 / 4 / 0 điểm',
    max: 6,
    rule: levels([
      ['Bậc A', 6],
      ['Bậc B', 4],
      ['Bậc C', 0],
    ]),
  },
  {
    wording:
      'Tập thể xuất sắc, tiên tiến, hoàn thành được tính lần lượt là 3; 2; 1 điểm. Tập thể yếu kém không tính điểm.',
    max: 3,
    rule: levels([
      ['Tập thể xuất sắc', 3],
      ['tiên tiến', 2],
      ['hoàn thành', 1],
      ['Tập thể yếu kém', 0],
    ]),
  },
  {
    wording: 'Từ 50% đến 100%: điểm = 4 × (tỷ lệ đạt – 50)/50; dưới 50%: 0 điểm',
    max: 4,
    rule: tiers('rate', [under(0.5, 0), atLeast(0.5, line([0.5, 0], [1, 4]))]),
  },
  {
    wording: 'Chỉ trừ điểm từ lỗi thứ 4 trở đi, mỗi lỗi trừ 0,5 điểm',
    max: 3,
    rule: tiers('count', [atMost(3, 3), over(3, steps(3, 3, 1, -0.5, 0))]),
  },
  // What contradicts itself.
  {
    wording: 'Từ 01 đến 05 lỗi: không trừ điểm; từ lỗi thứ 03 trở đi, mỗi lỗi trừ 1 điểm',
    max: 5,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording: 'Đạt 60%: 1 điểm; trên 50%, cứ thêm đủ 5% được cộng 0,25 điểm, tối đa 3 điểm; dưới 50%: 0 điểm.',
    max: 3,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording: 'Xếp loại | Điểm | Nhóm A | 4 | Nhóm B | 2 | Không xếp loại | 0',
    max: 4,
    rule: levels([
      ['Nhóm A', 4],
      ['Nhóm B', 2],
      ['Không xếp loại', 0],
    ]),
  },
];

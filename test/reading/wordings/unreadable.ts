import { unreadable } from './builders';
import type { WordingExample } from './builders';

/** Rightly not understood. */
export const UNREADABLE: readonly WordingExample[] = [
  // Classes of days beside a number of files.
  {
    wording: 'Mỗi hồ sơ chậm dưới 5 ngày trừ 0,25 điểm; từ 5 ngày trở lên trừ hết điểm',
    max: 2,
    rule: unreadable('mixed-conditions'),
  },
  { wording: 'Mỗi sáng kiến được từ 0,25 đến 0,5 điểm', max: 2, rule: unreadable('not-understood') },
  { wording: 'Cứ thêm 10% so với quý trước được 0,5 điểm', max: 2, rule: unreadable('not-understood') },
  { wording: 'Mỗi quý 2 bài được 0,5 điểm', max: 2, rule: unreadable('not-understood') },
  { wording: '', max: 1, rule: unreadable('no-wording') },
  { wording: '   ', max: 1, rule: unreadable('no-wording') },
  { wording: '…', max: 1, rule: unreadable('no-wording') },
  { wording: '...', max: 1, rule: unreadable('no-wording') },
  { wording: '-', max: 1, rule: unreadable('no-wording') },
  { wording: 'Kịp thời: 1 điểm; không kịp thời: 0 điểm', max: 0.5, rule: unreadable('above-maximum') },
  {
    wording: 'Từ 80% trở lên: 2 điểm; từ 50% đến dưới 80%: 1 điểm; dưới 50%: 0 điểm',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  { wording: '(b/a) x 2', max: 1, rule: unreadable('above-maximum') },
  {
    wording: 'Từ 02 sáng kiến trở lên: 1,5 điểm; 01 sáng kiến: 0,75 điểm; không có: 0 điểm',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  { wording: 'Mỗi tin, bài được 0,1 điểm, tối đa 2 điểm', max: 1, rule: unreadable('above-maximum') },
  {
    wording: 'Công khai đầy đủ: 0,5 điểm; công khai chưa đầy đủ: 0,25 điểm; không công khai: 0 điểm',
    max: 0.75,
    rule: unreadable('below-maximum'),
  },
  {
    wording: 'Từ 30% trở lên: 0,75; từ 20% đến dưới 30%: 0,5; dưới 20%: 0',
    max: 1,
    rule: unreadable('below-maximum'),
  },
  { wording: 'b/a × 0,5', max: 1, rule: unreadable('below-maximum') },
  {
    wording: 'Tính theo một trong hai công thức: (b/a) x điểm tối đa hoặc (d/c) x điểm tối đa',
    max: 1,
    rule: unreadable('several-formulas'),
  },
  {
    wording: 'Đối với đơn vị có TTHC: (b/a) x 1; đối với đơn vị không có TTHC: (d/c) x 1',
    max: 1,
    rule: unreadable('several-formulas'),
  },
  { wording: '(b/a × k1 + d/c × k2) × điểm tối đa', max: 2, rule: unreadable('several-formulas') },
  { wording: '(b/a) x 0,5 + (d/c) x 0,5', max: 1, rule: unreadable('several-formulas') },
  {
    wording:
      'Công thức 1: b/a x điểm tối đa; công thức 2: (b - c)/a x điểm tối đa. Đơn vị lựa chọn công thức phù hợp.',
    max: 1,
    rule: unreadable('several-formulas'),
  },
  {
    wording: 'Hoàn thành: tính theo số lượng nhiệm vụ, 1 điểm; không hoàn thành: 0 điểm',
    max: 1,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Điểm nội suy từ 0,5 điểm (tương ứng 50%) đến 1 điểm (tương ứng 100%)',
    max: 1,
    rule: unreadable('not-understood'),
  },
  {
    wording:
      'Từ 80% trở lên: 1 điểm; từ 50% đến dưới 80%: nội suy tuyến tính từ 0,5 đến 1 điểm; dưới 50%: 0 điểm',
    max: 1,
    rule: unreadable('not-understood'),
  },
  { wording: 'Thực hiện theo hướng dẫn của Sở Nội vụ', max: 1, rule: unreadable('not-understood') },
  { wording: 'Theo kết quả thẩm định của Sở Nội vụ', max: 2, rule: unreadable('not-understood') },
  { wording: 'Giảm 1% trừ 0,1 điểm', max: 1, rule: unreadable('not-understood') },
  {
    wording: 'Cứ tăng thêm 1% được cộng 0,05 điểm, tối đa 0,5 điểm',
    max: 0.5,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Mỗi sáng kiến cấp tỉnh được 0,5 điểm, mỗi sáng kiến cấp sở được 0,25 điểm, tối đa 1,5 điểm',
    max: 1.5,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Mỗi báo cáo chậm trừ 0,1 điểm, mỗi báo cáo thiếu trừ 0,25 điểm',
    max: 1,
    rule: unreadable('not-understood'),
  },
  { wording: 'Thực hiện như tiêu chí 1.1.1', max: 1, rule: unreadable('not-understood') },
  { wording: 'Như trên', max: 0.5, rule: unreadable('not-understood') },
  {
    wording: 'Ban hành kế hoạch cải cách hành chính năm kịp thời, đầy đủ nội dung',
    max: 1,
    rule: unreadable('not-understood'),
  },
  { wording: 'Có/Không', max: 0.5, rule: unreadable('not-understood') },
  { wording: 'Chưa đầy đủ thì trừ điểm tương ứng', max: 1, rule: unreadable('not-understood') },
  { wording: 'Điểm tối đa: 1 điểm', max: 1, rule: unreadable('not-understood') },
  { wording: 'Căn cứ hồ sơ thực tế để đánh giá', max: 1, rule: unreadable('not-understood') },
  {
    wording: '50% số điểm do đơn vị tự chấm, 50% số điểm theo kết quả điều tra xã hội học',
    max: 2,
    rule: unreadable('not-understood'),
  },
  { wording: '((b - c)/a)² x điểm tối đa', max: 1, rule: unreadable('not-understood') },
  { wording: 'KÞp thêi: 0,5 ®iÓm; kh«ng kÞp thêi: 0 ®iÓm', max: 0.5, rule: unreadable('legacy-font') },
  { wording: 'Tõ 80% trë lªn: 1 ®iÓm; d­íi 80%: 0 ®iÓm', max: 1, rule: unreadable('legacy-font') },
  { wording: 'Kòp thôøi: 0,5 ñieåm; khoâng kòp thôøi: 0 ñieåm', max: 0.5, rule: unreadable('legacy-font') },
  {
    wording:
      'Thực hiện đúng, đủ: 2 điểm; thực hiện đúng nhưng chưa đủ: 1 điểm; không thực hiện: không tính điểm.',
    max: 1.5,
    rule: unreadable('above-maximum'),
  },
  {
    wording:
      'a) Đơn vị có xây dựng kế hoạch:\n- Đạt 100% kế hoạch: 2 điểm\n- Dưới 100%: 1 điểm\nb) Đơn vị không xây dựng kế hoạch:\n- Có tổ chức: 0,5 điểm\n- Không tổ chức: 0 điểm',
    max: 2,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording:
      'Tỷ lệ hồ sơ trực tuyến chiếm 60% số điểm, tỷ lệ thanh toán trực tuyến chiếm 40% số điểm của tiêu chí.',
    max: 2,
    rule: unreadable('several-formulas'),
  },
  {
    wording: 'Điểm của tiêu chí bằng trung bình cộng điểm của các phòng, đơn vị trực thuộc',
    max: 1,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Chấm theo kết quả xếp hạng Chỉ số chuyển đổi số của các cơ quan, đơn vị do UBND tỉnh công bố',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Giải pháp mới: 2 điểm; giải pháp cải tiến từ mô hình cũ: tối đa 1 điểm; không có: 0 điểm',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Cách chấm chi tiết xem Phụ lục II kèm theo Công văn này',
    max: 1,
    rule: unreadable('not-understood'),
  },
  {
    wording:
      'Đối với đơn vị có thu: điểm = (số thu thực hiện/số thu được giao) x 2. Đối với đơn vị không có thu: điểm = (số nhiệm vụ hoàn thành/tổng số nhiệm vụ) x 1,5.',
    max: 2,
    rule: unreadable('several-formulas'),
  },
  {
    wording: 'Đạt 100% kế hoạch: 1,5 điểm; từ 80% đến dưới 100%: 1 điểm; dưới 80%: 0 điểm',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  {
    wording: 'Điểm đạt được = điểm tối đa x hệ số mức độ hoàn thành theo đánh giá của cơ quan chủ trì.',
    max: 1.5,
    rule: unreadable('not-understood'),
  },
  {
    wording:
      'ban hành đúng hạn thì được 1,5 điểm; ban hành chậm thì được 0,5 điểm; không ban hành thì được 0 điểm',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  {
    wording: 'ĐIỂM = (b/a) x 2 HOẶC ĐIỂM = (d/c) x 2 TÙY THEO LĨNH VỰC QUẢN LÝ CỦA ĐƠN VỊ',
    max: 2,
    rule: unreadable('several-formulas'),
  },
  {
    wording: 'Điểm = K x (b – c)/a, trong đó hệ số K do cơ quan thẩm định xác định theo từng nhóm đơn vị.',
    max: 1,
    rule: unreadable('not-understood'),
  },
  {
    wording: '- Từ 80% trở lên: 2,00 điểm.\n- Từ 70% đến dưới 100%: (b/a) x 2,00 điểm.\n- Dưới 70%: 0 điểm.',
    max: 2,
    rule: unreadable('overlapping-tiers'),
  },
  {
    wording:
      'Ban hành kế hoạch tuyên truyền CCHC đúng hạn: 1,5 điểm\nBan hành chậm so với quy định: 0,5 điểm\nKhông ban hành: 0 điểm',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  {
    wording:
      'Điểm = (số hồ sơ đúng hạn/tổng số hồ sơ) x 2 hoặc điểm = (số TTHC có hồ sơ/tổng số TTHC) x 2, tùy theo tình hình thực tế của đơn vị.',
    max: 2,
    rule: unreadable('several-formulas'),
  },
  {
    wording:
      'Điểm = (Tổng điểm quy đổi của các nhiệm vụ / hệ số điều chỉnh bình quân của khối) + điểm khuyến khích (nếu có), làm tròn theo hướng dẫn.',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Ban hành đúng hạn: 1,0 điểm; ban hành chậm: 0,5 điểm; không ban hành: 0 điểm.',
    max: 0.5,
    rule: unreadable('above-maximum'),
  },
  {
    wording:
      'Mỗi cuộc họp giao ban chuyên đề về CCHC được 0,25 điểm. Điểm đánh giá = (số cuộc họp đã tổ chức/số cuộc họp theo kế hoạch) x 1,0.',
    max: 1,
    rule: unreadable('several-formulas'),
  },
  {
    wording:
      'Điểm đánh giá = (A x K1 + B x K2)/C, trong đó các hệ số K1, K2 được xác định theo đặc thù của từng cơ quan, đơn vị.',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording:
      'Ban hành kế hoạch kịp thời, đúng nội dung: 1,5 điểm; ban hành chậm: 0,75 điểm; không ban hành: 0 điểm.',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  {
    wording:
      'Chấm điểm căn cứ kết quả xếp hạng Chỉ số chuyển đổi số của đơn vị, quy đổi tương ứng theo thứ hạng.',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording:
      '- Đối với văn bản QPPL: điểm = (b/a) x 1;\n- Đối với văn bản cá biệt: điểm = (d/c) x 1.\nĐiểm của tiêu chí là tổng điểm của hai nội dung trên.',
    max: 2,
    rule: unreadable('several-formulas'),
  },
  {
    wording: 'Đạt 100%: 1,5 điểm. Dưới 100%: 0 điểm. Từ 80% đến dưới 100% tính theo công thức (b/a) x 1,5.',
    max: 1.5,
    rule: unreadable('overlapping-tiers'),
  },
  {
    wording:
      '- Thực hiện đúng quy định: 1,5 điểm;\n- Thực hiện chưa đúng quy định: 0,5 điểm;\n- Không thực hiện: 0 điểm.',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  {
    wording:
      'Điểm đánh giá = Tỷ lệ hồ sơ đúng hạn x hệ số K + điểm khuyến khích, trong đó hệ số K và điểm khuyến khích do Hội đồng thẩm định xác định theo từng năm.',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Mỗi sáng kiến được công nhận chấm 0,5 điểm, tối đa không quá 2 điểm.',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  {
    wording:
      'Đối với hồ sơ tiếp nhận trực tiếp: điểm = (b/a) x 2. Đối với hồ sơ tiếp nhận trực tuyến: điểm = (d/c) x 1,5.',
    max: 2,
    rule: unreadable('several-formulas'),
  },
  {
    wording: 'Điểm = N/M × 2, trong đó M là số hồ sơ đúng hạn, N là tổng số hồ sơ',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Mỗi lỗi trừ 1 điểm, tiêu chí này vẫn được hưởng 1 điểm',
    max: 3,
    rule: unreadable('not-understood'),
  },
  // A range behind a level's name, without a colon: somebody decides within it.
  {
    wording: 'Bài dự thi xuất sắc từ 8 đến 10 điểm; đạt từ 5 đến dưới 8 điểm; không đạt dưới 5 điểm',
    max: 10,
    rule: unreadable('not-understood'),
  },
  // Where a class earns all points nothing comes on top of it.
  {
    wording: 'Sinh hoạt 4 kỳ: 2 điểm; mỗi kỳ tiếp theo được 0,5 điểm',
    max: 2,
    rule: unreadable('mixed-conditions'),
  },
  // 95 % is in two classes, and the narrower one earns less.
  {
    wording: 'Từ 80% trở lên: 2 điểm; từ 90% đến 100%: 1 điểm; dưới 80%: 0 điểm',
    max: 2,
    rule: unreadable('overlapping-tiers'),
  },
  // Line by line as in one: the line that is above the maximum is not hidden in the label of the next.
  { wording: '- Đạt: 3 điểm\n- không đạt: 0 điểm', max: 2, rule: unreadable('above-maximum') },
  { wording: 'Tốt / khá / yếu tương ứng 2 / 1 điểm', max: 2, rule: unreadable('not-understood') },
  // A rate that the classes are of is not the one that the points follow.
  {
    wording:
      'Tỷ lệ hồ sơ trễ hạn trên 4% thì không tính điểm; các trường hợp còn lại tính theo tỷ lệ hồ sơ đúng hạn',
    max: 3,
    rule: unreadable('mixed-conditions'),
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
];

import {
  exactly,
  atMost,
  any,
  count,
  deduction,
  fromUnder,
  atLeast,
  levels,
  linear,
  steps,
  tiers,
  under,
  type WordingExample,
} from './builders';

/** The same scales in other typography: tables on one line, brackets, dots, words for figures, a law first. */
export const WAYS_OF_WRITING: readonly WordingExample[] = [
  {
    wording: 'Mức độ | Số điểm | Tốt | 3 điểm | Khá | 2 điểm | Yếu | 0 điểm',
    max: 3,
    rule: levels([
      ['Tốt', 3],
      ['Khá', 2],
      ['Yếu', 0],
    ]),
  },
  {
    wording: 'STT | Danh hiệu | Điểm | 1 | Cờ thi đua | 4 | 2 | Bằng khen | 3 | 3 | Giấy khen | 1,5',
    max: 4,
    rule: levels([
      ['Cờ thi đua', 4],
      ['Bằng khen', 3],
      ['Giấy khen', 1.5],
    ]),
  },
  {
    wording: 'Tỷ lệ | Điểm | Từ 90% trở lên | 2 | Từ 70% đến dưới 90% | 1 | Dưới 70% | 0',
    max: 2,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 1), atLeast(0.9, 2)]),
  },
  {
    wording: '(3đ) Có đầy đủ (1,5đ) Có nhưng thiếu (0đ) Không có',
    max: 3,
    rule: levels([
      ['Có đầy đủ', 3],
      ['Có nhưng thiếu', 1.5],
      ['Không có', 0],
    ]),
  },
  {
    wording: '[1] Ban hành đúng hạn; [0,5] Ban hành chậm; [0] Không ban hành',
    max: 1,
    rule: levels([
      ['Ban hành đúng hạn', 1],
      ['Ban hành chậm', 0.5],
      ['Không ban hành', 0],
    ]),
  },
  {
    wording: 'Đầy đủ: 2 điểm ... chưa đầy đủ: 1 điểm ... không có: 0 điểm',
    max: 2,
    rule: levels([
      ['Đầy đủ', 2],
      ['chưa đầy đủ', 1],
      ['không có', 0],
    ]),
  },
  {
    wording:
      'Theo Quyết định số 25/2024/QĐ-UBND: ban hành đúng hạn 1 điểm; chậm 0,5 điểm; không ban hành 0 điểm',
    max: 1,
    rule: levels([
      ['ban hành đúng hạn', 1],
      ['chậm', 0.5],
      ['không ban hành', 0],
    ]),
  },
  {
    wording:
      'Thực hiện Nghị quyết 57-NQ/TW và Chương trình hành động của Đảng ủy, tỷ lệ cán bộ được tập huấn đạt từ 90% trở lên: 3 điểm; dưới 90%: 1 điểm',
    max: 3,
    rule: tiers('rate', [under(0.9, 1), atLeast(0.9, 3)]),
  },
  {
    wording: 'Căn cứ Thông tư số 22/2021/TT-BGDĐT ngày 20/7/2021 của Bộ: Mỗi học sinh lưu ban trừ 0,2 điểm',
    max: 2,
    rule: deduction(0.2, 'học sinh lưu ban'),
  },
  // The plan is what is done, and no law on which the scale rests.
  {
    wording: 'Thực hiện Kế hoạch CCHC đúng hạn: 2 điểm; chậm: 1 điểm; không thực hiện: 0 điểm',
    max: 2,
    rule: levels([
      ['Thực hiện Kế hoạch CCHC đúng hạn', 2],
      ['chậm', 1],
      ['không thực hiện', 0],
    ]),
  },
  // The number of a document is no figure.
  {
    wording: 'Thực hiện Kế hoạch số 15/KH-UBND: 2 điểm',
    max: 2,
    rule: levels([
      ['Thực hiện Kế hoạch số 15/KH-UBND', 2],
      ['Không đạt', 0, 'assumed'],
    ]),
  },
  // Schools on other sites are no points.
  {
    wording: 'Xây dựng được hai điểm trường: 2 điểm; một điểm trường: 1 điểm',
    max: 2,
    rule: levels([
      ['Xây dựng được hai điểm trường', 2],
      ['một điểm trường', 1],
    ]),
  },
  {
    wording: 'Hoàn thành tốt được hai điểm; hoàn thành được một điểm rưỡi; chưa hoàn thành không được điểm',
    max: 2,
    rule: levels([
      ['Hoàn thành tốt', 2],
      ['hoàn thành', 1.5],
      ['chưa hoàn thành', 0],
    ]),
  },
  { wording: 'Mỗi sáng kiến được cộng một điểm, tối đa năm điểm', max: 5, rule: count(1, 'sáng kiến', 5) },
  { wording: 'Mỗi vụ vi phạm trừ không phẩy năm điểm', max: 3, rule: deduction(0.5, 'vụ vi phạm') },
  {
    wording: 'Đạt thì được điểm tối đa, chưa đạt thì không có điểm.',
    max: 2,
    rule: levels([
      ['Đạt', 2],
      ['chưa đạt', 0],
    ]),
  },
  {
    wording:
      'Điểm = điểm tối đa × hệ số K; K = 1 nếu xếp loại tốt; K = 0,75 nếu xếp loại khá; K = 0,5 nếu xếp loại trung bình; K = 0 nếu xếp loại yếu',
    max: 2,
    rule: levels([
      ['xếp loại tốt', 2],
      ['xếp loại khá', 1.5],
      ['xếp loại trung bình', 1],
      ['xếp loại yếu', 0],
    ]),
  },
  {
    wording:
      'Điểm đạt được = k x 4 điểm, với k = 1 khi có đủ hồ sơ; k = 0,5 khi thiếu một phần; k = 0 khi không có hồ sơ',
    max: 4,
    rule: levels([
      ['có đủ hồ sơ', 4],
      ['thiếu một phần', 2],
      ['không có hồ sơ', 0],
    ]),
  },
  {
    wording: 'b/a x điểm tối đa, kết quả làm tròn theo bội số 0,1 điểm',
    max: 1,
    rule: linear({ to: 0.1 }),
  },
  {
    wording: 'Điểm = b/a × 2 (làm tròn lên bội số của 0,25 điểm)',
    max: 2,
    rule: linear({ to: 0.25, way: 'up' }),
  },
  // Parts of which each counts by itself.
  {
    wording: 'Có kế hoạch tuyên truyền được 1 điểm và tổ chức hội nghị tuyên truyền được 1 điểm',
    max: 2,
    rule: levels([
      ['Có kế hoạch tuyên truyền', 1],
      ['tổ chức hội nghị tuyên truyền', 1],
      ['Có kế hoạch tuyên truyền + tổ chức hội nghị tuyên truyền', 2, 'assumed'],
      ['không có nội dung nào', 0],
    ]),
  },
  {
    wording:
      'Trang bị máy lấy số 1 điểm; trang bị màn hình tra cứu 1 điểm; hoàn thành mục nào chấm điểm mục đó',
    max: 2,
    rule: levels([
      ['Trang bị máy lấy số', 1],
      ['trang bị màn hình tra cứu', 1],
      ['Trang bị máy lấy số + trang bị màn hình tra cứu', 2, 'assumed'],
      ['không có nội dung nào', 0],
    ]),
  },
  // A remark about this very criterion is a class; one about another is none.
  {
    wording: 'Điểm = b/a x 2. Chú ý: cơ quan có tỷ lệ dưới 60% thì không được tính điểm ở tiêu chí này.',
    max: 2,
    rule: linear({ floor: 0.6 }),
  },
  // Periods of reports are names.
  {
    wording: 'Mỗi báo cáo (quý I, 06 tháng, quý III và năm) nộp đúng hạn được 0,5 điểm',
    max: 2,
    rule: count(0.5, 'báo cáo nộp đúng hạn'),
  },
  {
    wording: 'Cứ vận động đủ 5 hội viên được 1 điểm, tối đa 3 điểm',
    max: 3,
    rule: tiers('count', [any(steps(0, 0, 5, 1, 3))]),
  },
  {
    wording: '- Từ 90 ÷ 100%: 2,00 điểm\n- Từ 70 ÷ dưới 90%: 1,00 điểm\n- Dưới 70%: 0,00 điểm',
    max: 2,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 1), atLeast(0.9, 2)]),
  },
  {
    wording:
      'Đạt từ chín mươi lăm phần trăm trở lên: hai điểm; từ tám mươi phần trăm đến dưới chín mươi lăm phần trăm: một điểm; dưới tám mươi phần trăm: không điểm',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, 1), atLeast(0.95, 2)]),
  },
  {
    wording: 'TL ≥ 90%: ĐTĐ; 70% ≤ TL < 90%: 1/2 ĐTĐ; TL < 70%: 0đ\n(TL: tỷ lệ; ĐTĐ: điểm tối đa)',
    max: 3,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 1.5), atLeast(0.9, 3)]),
  },
  {
    wording: 'SL ≥ 3: 2 điểm; SL = 2: 1 điểm; SL ≤ 1: 0 điểm\nTrong đó: SL là số lượng',
    max: 2,
    rule: tiers('count', [atMost(1, 0), exactly(2, 1), atLeast(3, 2)]),
  },
  {
    wording: 'Từ 98% trở lên 2 điêm, từ 90% đến dưói 98% 1 điêm, dưói 90% 0 điêm',
    max: 2,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.98, 1), atLeast(0.98, 2)]),
  },
  {
    wording:
      'Chấm 1 điểm khi ít nhất 80% công chức, viên chức có tài khoản định danh mức 2; dưới 80%: không chấm điểm',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), atLeast(0.8, 1)]),
  },
  {
    wording: 'Tổ chức hai cuộc trở lên: hai điểm; một cuộc: một điểm; không tổ chức cuộc nào: không điểm',
    max: 2,
    rule: tiers('count', [atMost(0, 0), exactly(1, 1), atLeast(2, 2)]),
  },
  {
    wording: 'Thực hiện 06 báo cáo tháng: mỗi báo cáo đúng hạn được 0,5 điểm',
    max: 3,
    rule: count(0.5, 'báo cáo đúng hạn', 3),
  },
  {
    wording: '1.) Công khai trên bảng niêm yết: 1,0\n2.) Không công khai: 0,0',
    max: 1,
    rule: levels([
      ['Công khai trên bảng niêm yết', 1],
      ['Không công khai', 0],
    ]),
  },
  {
    wording: '- 01 tin, bài được tính 0,1 điểm\n- tổng số điểm không quá 2 điểm',
    max: 2,
    rule: count(0.1, 'tin, bài', 2),
  },
  {
    wording: 'Thực hiện tốt: ghi 3 điểm; thực hiện nhưng còn hạn chế: ghi 2 điểm; chưa thực hiện: ghi 0 điểm',
    max: 3,
    rule: levels([
      ['Thực hiện tốt', 3],
      ['thực hiện nhưng còn hạn chế', 2],
      ['chưa thực hiện', 0],
    ]),
  },
  {
    wording:
      'Đủ và đúng hạn: 2 điểm; đủ nhưng chậm: 1 điểm; thiếu báo cáo: 0 điểm và nêu tên phê bình trong ngành.',
    max: 2,
    rule: levels([
      ['Đủ và đúng hạn', 2],
      ['đủ nhưng chậm', 1],
      ['thiếu báo cáo', 0],
    ]),
  },
  {
    wording:
      'Mức 1 (1 điểm): Chưa có bảng.\nMức 2 (2 điểm): Có bảng nhưng mờ.\nMức 3 (3 điểm): Có bảng rõ ràng.',
    max: 3,
    rule: levels([
      ['Chưa có bảng (Mức 1)', 1],
      ['Có bảng nhưng mờ (Mức 2)', 2],
      ['Có bảng rõ ràng (Mức 3)', 3],
    ]),
  },
  {
    wording: 'Đầy đủ – 100%; thiếu một nội dung – 50%; không thực hiện – 0% (tính trên điểm chuẩn)',
    max: 4,
    rule: levels([
      ['Đầy đủ', 4],
      ['thiếu một nội dung', 2],
      ['không thực hiện', 0],
    ]),
  },
  {
    wording:
      '- Xử lý đúng hạn 100%: 2 điểm;\n- Dưới 100%: 0 điểm.\n(Trường hợp trong năm đơn vị không nhận được phản ánh thì tính 02 điểm.)',
    max: 2,
    rule: tiers('rate', [under(1, 0), atLeast(1, 2)]),
    policy: 'full',
  },
  {
    wording:
      'Không vi phạm: 3 điểm. Vi phạm một trong các nội dung sau không được điểm: thu phí ngoài quy định; làm mất hồ sơ.',
    max: 3,
    rule: levels([
      ['Không vi phạm', 3],
      ['Vi phạm một trong các nội dung sau (thu phí ngoài quy định, làm mất hồ sơ)', 0],
    ]),
  },
  {
    wording: 'Điểm tiêu chí phòng, chống lãng phí = 4 - 0,5 x số vụ việc bị phát hiện (thấp nhất là 0 điểm).',
    max: 4,
    rule: deduction(0.5, 'vụ việc bị phát hiện'),
  },
  {
    wording:
      'Giữ nguyên điểm nếu không có đảng viên bị kỷ luật; bị trừ 2 điểm nếu có đảng viên bị khiển trách; mất toàn bộ điểm nếu có đảng viên bị khai trừ.',
    max: 6,
    rule: levels([
      ['không có đảng viên bị kỷ luật', 6],
      ['có đảng viên bị khiển trách', 4],
      ['có đảng viên bị khai trừ', 0],
    ]),
  },
];

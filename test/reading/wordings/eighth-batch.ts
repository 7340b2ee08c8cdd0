import {
  atLeast,
  count,
  deduction,
  exactly,
  fromTo,
  fromUnder,
  levels,
  linear,
  over,
  overTo,
  share,
  survey,
  tiers,
  under,
  unreadable,
  atMost,
  type WordingExample,
} from './builders';

/** Seventy wordings written without knowledge of the parser, forms mixed. */
export const EIGHTH_BATCH: readonly WordingExample[] = [
  {
    wording:
      '- Ban hành Kế hoạch CCHC trước ngày 31/01 của năm kế hoạch: 0,5 điểm;\n- Ban hành sau ngày 31/01: 0,25 điểm;\n- Không ban hành: 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Ban hành Kế hoạch CCHC trước ngày 31/01 của năm kế hoạch', 0.5],
      ['Ban hành sau ngày 31/01', 0.25],
      ['Không ban hành', 0],
    ]),
  },
  {
    wording:
      '- Từ 95% hồ sơ trở lên được giải quyết đúng hạn: 2 điểm\n- Từ 90% đến dưới 95% hồ sơ được giải quyết đúng hạn: 1 điểm\n- Dưới 90% hồ sơ được giải quyết đúng hạn: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 1), atLeast(0.95, 2)]),
  },
  {
    wording:
      'Điểm đánh giá được tính theo công thức: (b/a) x 1,5\nTrong đó:\na là tổng số nhiệm vụ được giao trong năm;\nb là số nhiệm vụ đã hoàn thành đúng hạn.',
    max: 1.5,
    rule: linear(),
  },
  {
    wording:
      'Mỗi tin, bài về CCHC đăng trên Trang thông tin điện tử của đơn vị được 0,05 điểm, tối đa 1 điểm.',
    max: 1,
    rule: count(0.05, 'tin, bài về CCHC đăng trên Trang thông tin điện tử của đơn vị', 1),
  },
  {
    wording:
      '- Đạt tỷ lệ từ 90% trở lên: 1 điểm;\n- Đạt tỷ lệ từ 70% đến dưới 90%: Tỷ lệ % đạt được x 0,8;\n- Đạt tỷ lệ dưới 70%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(0.8)), atLeast(0.9, 1)]),
  },
  {
    wording:
      'Tổ chức từ 02 lớp tập huấn, bồi dưỡng về CCHC trở lên: 1 điểm; tổ chức 01 lớp: 0,5 điểm; không tổ chức: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording: 'Gửi đầy đủ, đúng hạn các báo cáo định kỳ: 0,75 điểm. Mỗi báo cáo gửi chậm trừ 0,25 điểm.',
    max: 0.75,
    rule: deduction(0.25, 'báo cáo gửi chậm'),
  },
  {
    wording:
      'Đầy đủ nội dung theo hướng dẫn, đúng thời gian quy định (1 điểm).\nĐầy đủ nội dung nhưng chậm thời gian quy định (0,5 điểm).\nKhông đầy đủ nội dung (0 điểm).',
    max: 1,
    rule: levels([
      ['Đầy đủ nội dung theo hướng dẫn, đúng thời gian quy định', 1],
      ['Đầy đủ nội dung nhưng chậm thời gian quy định', 0.5],
      ['Không đầy đủ nội dung', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ quá hạn:\n- Bằng 0%: 1 điểm;\n- Trên 0% đến 1%: 0,75 điểm;\n- Trên 1% đến 3%: 0,5 điểm;\n- Trên 3%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [exactly(0, 1), overTo(0, 0.01, 0.75), overTo(0.01, 0.03, 0.5), over(0.03, 0)]),
  },
  {
    wording:
      '- Hoàn thành 100% nhiệm vụ: 2 điểm;\n- Hoàn thành từ 80% đến dưới 100% nhiệm vụ: tính theo công thức (b/a) x 2;\n- Hoàn thành dưới 80% nhiệm vụ: 0 điểm.\n(a: tổng số nhiệm vụ trong kế hoạch; b: số nhiệm vụ đã hoàn thành)',
    max: 2,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording: 'Tỷ lệ từ 90% trở lên: 1 điểm; từ 70% đến dưới 85%: 0,5 điểm; dưới 70%: 0 điểm.',
    max: 1,
    rule: unreadable('gap-between-tiers'),
  },
  {
    wording:
      'Phản ánh, kiến nghị được xử lý đúng hạn:\n+ Đạt 100%: 1 điểm\n+ Từ 80% đến dưới 100%: 0,5 điểm\n+ Dưới 80%: 0 điểm\nTrường hợp trong năm không phát sinh phản ánh, kiến nghị thì được tính điểm tối đa.',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, 0.5), exactly(1, 1)]),
    policy: 'full',
  },
  {
    wording: 'Có phân công lãnh đạo phụ trách CCHC bằng văn bản: 0,25 điểm; không có: 0 điểm.',
    max: 0.25,
    rule: levels([
      ['Có phân công lãnh đạo phụ trách CCHC bằng văn bản', 0.25],
      ['không có', 0],
    ]),
  },
  {
    wording: '≥ 90%: 1,5 điểm\n80% - < 90%: 1 điểm\n70% - < 80%: 0,5 điểm\n< 70%: 0 điểm',
    max: 1.5,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.8, 0.5), fromUnder(0.8, 0.9, 1), atLeast(0.9, 1.5)]),
  },
  {
    wording: 'Mỗi sáng kiến, giải pháp về CCHC được công nhận: 0,5 điểm (tối đa 1,5 điểm).',
    max: 1.5,
    rule: count(0.5, 'sáng kiến, giải pháp về CCHC được công nhận', 1.5),
  },
  {
    wording:
      'Tỷ lệ hồ sơ nộp trực tuyến đạt từ 50% trở lên: 2 điểm.\nDưới 50% thì điểm được tính theo công thức: (Tỷ lệ % đạt được/50%) x 2.',
    max: 2,
    rule: linear({ target: 0.5 }),
  },
  {
    wording:
      '- Kịp thời, đúng quy định: 1 điểm;\n- Chưa kịp thời hoặc chưa đúng quy định: 0,5 điểm;\n- Không thực hiện: 0 điểm.',
    max: 1,
    rule: levels([
      ['Kịp thời, đúng quy định', 1],
      ['Chưa kịp thời hoặc chưa đúng quy định', 0.5],
      ['Không thực hiện', 0],
    ]),
  },
  {
    wording: 'Trên 80% hồ sơ được số hóa: 1 điểm. Từ 60% đến 80%: 0,5 điểm. Dưới 60%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromTo(0.6, 0.8, 0.5), over(0.8, 1)]),
  },
  {
    wording:
      'Điểm được xác định qua kết quả điều tra xã hội học do Sở Nội vụ thực hiện; cơ quan, đơn vị không tự chấm điểm nội dung này.',
    max: 5,
    rule: survey,
  },
  {
    wording:
      '- Đạt 100%: 2 điểm;\n- Từ 80% đến dưới 100%: (b/a) x 1,5;\n- Dưới 80%: 0 điểm.\nTrong đó: a là tổng số TTHC thuộc thẩm quyền giải quyết; b là số TTHC được cung cấp trực tuyến.',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, share(1.5)), exactly(1, 2)]),
  },
  {
    wording:
      '- Không có công chức, viên chức bị kỷ luật: 1 điểm;\n- Có 01 công chức, viên chức bị kỷ luật: 0,5 điểm;\n- Có từ 02 công chức, viên chức bị kỷ luật trở lên: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 1), exactly(1, 0.5), atLeast(2, 0)]),
  },
  {
    wording:
      'Đã được phê duyệt: 1,0 điểm.\nĐã trình cấp có thẩm quyền nhưng chưa được phê duyệt: 0,5 điểm.\nChưa xây dựng: 0 điểm.',
    max: 1,
    rule: levels([
      ['Đã được phê duyệt', 1],
      ['Đã trình cấp có thẩm quyền nhưng chưa được phê duyệt', 0.5],
      ['Chưa xây dựng', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn từ 95% trở lên được tính theo công thức: (b/a) x 2,5; dưới 95%: 0 điểm.',
    max: 2.5,
    rule: linear({ floor: 0.95 }),
  },
  {
    wording:
      '- Kiểm tra từ 30% số phòng, đơn vị trực thuộc trở lên: điểm tối đa;\n- Kiểm tra từ 20% đến dưới 30% số phòng, đơn vị trực thuộc: 50% số điểm tối đa;\n- Kiểm tra dưới 20% số phòng, đơn vị trực thuộc: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording:
      'Mỗi trường hợp công chức vi phạm kỷ luật, kỷ cương hành chính trừ 0,5 điểm, trừ cho đến hết số điểm của tiêu chí.',
    max: 2,
    rule: deduction(0.5, 'trường hợp công chức vi phạm kỷ luật, kỷ cương hành chính'),
  },
  {
    wording:
      '- Từ 80% trở lên: 2 điểm;\n- Từ 50% đến dưới 80%: (Tỷ lệ đạt được/80%) x 1,5;\n- Từ 30% đến dưới 50%: 0,5 điểm;\n- Dưới 30%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [
      under(0.3, 0),
      fromUnder(0.3, 0.5, 0.5),
      fromUnder(0.5, 0.8, share(1.5, 0.8)),
      atLeast(0.8, 2),
    ]),
  },
  {
    wording:
      'Niêm yết công khai đầy đủ, đúng quy định tại Bộ phận Một cửa và trên Cổng dịch vụ công: 1 điểm.\nNiêm yết chưa đầy đủ: 0,5 điểm.\nKhông niêm yết công khai: 0 điểm.',
    max: 1,
    rule: levels([
      ['Niêm yết công khai đầy đủ, đúng quy định tại Bộ phận Một cửa và trên Cổng dịch vụ công', 1],
      ['Niêm yết chưa đầy đủ', 0.5],
      ['Không niêm yết công khai', 0],
    ]),
  },
  {
    wording:
      '- Từ 03 sáng kiến trở lên: 1,5 điểm\n- Có 02 sáng kiến: 1 điểm\n- Có 01 sáng kiến: 0,5 điểm\n- Không có sáng kiến: 0 điểm',
    max: 1.5,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), exactly(2, 1), atLeast(3, 1.5)]),
  },
  {
    wording: '- Từ 90% trở lên: 2 điểm;\n- Từ 80% đến 95%: 1 điểm;\n- Dưới 80%: 0 điểm.',
    max: 2,
    rule: unreadable('overlapping-tiers'),
  },
  {
    wording: 'Điểm = (Số hồ sơ giải quyết đúng hạn/Tổng số hồ sơ đã giải quyết) x điểm tối đa.',
    max: 3,
    rule: linear(),
  },
  {
    wording:
      'Tỷ lệ hồ sơ trễ hạn dưới 1%: 2 điểm; từ 1% đến dưới 3%: 1 điểm; từ 3% đến dưới 5%: 0,5 điểm; từ 5% trở lên: 0 điểm.',
    max: 2,
    rule: tiers('rate', [
      under(0.01, 2),
      fromUnder(0.01, 0.03, 1),
      fromUnder(0.03, 0.05, 0.5),
      atLeast(0.05, 0),
    ]),
  },
  {
    wording:
      'Cứ 01 mô hình mới trong CCHC được cộng 0,5 điểm. Tổng điểm cộng không vượt quá điểm tối đa của tiêu chí.',
    max: 2,
    rule: count(0.5, 'mô hình mới trong CCHC'),
  },
  {
    wording:
      '+ Báo cáo đủ số lượng, đúng thời hạn: điểm tối đa\n+ Báo cáo đủ số lượng nhưng có báo cáo chậm: 50% số điểm\n+ Thiếu báo cáo: 0 điểm',
    max: 0.5,
    rule: levels([
      ['Báo cáo đủ số lượng, đúng thời hạn', 0.5],
      ['Báo cáo đủ số lượng nhưng có báo cáo chậm', 0.25],
      ['Thiếu báo cáo', 0],
    ]),
  },
  {
    wording:
      'Hoàn thành 100% kế hoạch: 1 điểm.\nHoàn thành từ 90% đến dưới 100% kế hoạch: 0,75 điểm.\nHoàn thành từ 70% đến dưới 90% kế hoạch: 0,5 điểm.\nHoàn thành dưới 70% kế hoạch: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), fromUnder(0.9, 1, 0.75), exactly(1, 1)]),
  },
  {
    wording:
      'Tỷ lệ giải ngân trên 70%: điểm = Tỷ lệ % giải ngân x 2.\nTỷ lệ giải ngân từ 70% trở xuống: 0 điểm.',
    max: 2,
    rule: linear({ floor: { at: 0.7, inclusive: false } }),
  },
  {
    wording:
      '- Nếu từ 80% trở lên: (b/a) x 2\n- Nếu từ 50% đến dưới 80%: 0,5 điểm\n- Nếu dưới 50%: 0 điểm\nVới a là tổng số văn bản phải xử lý sau rà soát, b là số văn bản đã được xử lý.',
    max: 2,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.8, 0.5), atLeast(0.8, share(2))]),
  },
  {
    wording:
      '- Bố trí đúng số lượng cấp phó theo quy định: 0,75 điểm.\n- Bố trí không đúng số lượng cấp phó theo quy định: 0 điểm.',
    max: 0.75,
    rule: levels([
      ['Bố trí đúng số lượng cấp phó theo quy định', 0.75],
      ['Bố trí không đúng số lượng cấp phó theo quy định', 0],
    ]),
  },
  {
    wording:
      'Đăng tải từ 24 tin, bài trở lên: 0,5 điểm; từ 12 đến 23 tin, bài: 0,25 điểm; dưới 12 tin, bài: 0 điểm.',
    max: 0.5,
    rule: tiers('count', [under(12, 0), fromTo(12, 23, 0.25), atLeast(24, 0.5)]),
  },
  {
    wording: 'Công khai đầy đủ TTHC thuộc thẩm quyền: 1 điểm. Cứ 01 TTHC chưa được công khai trừ 0,1 điểm.',
    max: 1,
    rule: deduction(0.1, 'TTHC chưa được công khai'),
  },
  {
    wording:
      'Điểm tự chấm = Tỷ lệ % hồ sơ thanh toán trực tuyến x 1.\nĐơn vị không có TTHC phát sinh nghĩa vụ tài chính thì không đánh giá tiêu chí này và được trừ khỏi tổng điểm tối đa.',
    max: 1,
    rule: linear(),
    policy: 'remove',
  },
  {
    wording:
      '- Trên 90%: 2,0 điểm;\n- Trên 70% đến 90%: 1,0 điểm;\n- Trên 50% đến 70%: 0,5 điểm;\n- Từ 50% trở xuống: 0 điểm.',
    max: 2,
    rule: tiers('rate', [atMost(0.5, 0), overTo(0.5, 0.7, 0.5), overTo(0.7, 0.9, 1), over(0.9, 2)]),
  },
  {
    wording:
      'Ban hành đầy đủ các quy chế, kịp thời sửa đổi, bổ sung: 1,5 điểm.\nBan hành đầy đủ các quy chế nhưng chưa kịp thời sửa đổi, bổ sung: 1 điểm.\nBan hành chưa đầy đủ: 0,5 điểm.\nChưa ban hành: 0 điểm.',
    max: 1.5,
    rule: levels([
      ['Ban hành đầy đủ các quy chế, kịp thời sửa đổi, bổ sung', 1.5],
      ['Ban hành đầy đủ các quy chế nhưng chưa kịp thời sửa đổi, bổ sung', 1],
      ['Ban hành chưa đầy đủ', 0.5],
      ['Chưa ban hành', 0],
    ]),
  },
  {
    wording: '0,25 điểm/hội nghị đối thoại, tối đa 0,5 điểm.',
    max: 0.5,
    rule: count(0.25, 'hội nghị đối thoại', 0.5),
  },
  {
    wording:
      '- Thực hiện đúng quy định: 1,5 điểm;\n- Thực hiện chưa đúng quy định: 0,5 điểm;\n- Không thực hiện: 0 điểm.',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  {
    wording: 'Tỷ lệ từ 60% trở lên: 1 điểm; dưới 60%: Tỷ lệ % đạt được x 0,5.',
    max: 1,
    rule: tiers('rate', [under(0.6, share(0.5)), atLeast(0.6, 1)]),
  },
  {
    wording:
      '- Tổ chức đối thoại từ 02 lần/năm trở lên: 0,5 điểm;\n- Tổ chức đối thoại 01 lần/năm: 0,25 điểm;\n- Không tổ chức đối thoại: 0 điểm.',
    max: 0.5,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.25), atLeast(2, 0.5)]),
  },
  {
    wording:
      'Tính điểm theo tỷ lệ: (Số văn bản được ký số/Tổng số văn bản phát hành) x 1,5. Nếu tỷ lệ đạt dưới 90% thì không tính điểm.',
    max: 1.5,
    rule: linear({ floor: 0.9 }),
  },
  {
    wording:
      'Thực hiện đánh giá, xếp loại công chức đúng trình tự, đúng thời hạn: 1đ\nĐúng trình tự nhưng chậm thời hạn: 0,5đ\nKhông đúng trình tự: 0đ',
    max: 1,
    rule: levels([
      ['Thực hiện đánh giá, xếp loại công chức đúng trình tự, đúng thời hạn', 1],
      ['Đúng trình tự nhưng chậm thời hạn', 0.5],
      ['Không đúng trình tự', 0],
    ]),
  },
  {
    wording:
      'Nếu tỷ lệ từ 60% trở lên thì được 1 điểm, từ 40% đến dưới 60% được 0,5 điểm, dưới 40% được 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.4, 0), fromUnder(0.4, 0.6, 0.5), atLeast(0.6, 1)]),
  },
  {
    wording: 'Mỗi phóng sự, chuyên mục tuyên truyền về CCHC được 0,2 điểm nhưng không quá 1 điểm.',
    max: 1,
    rule: count(0.2, 'phóng sự, chuyên mục tuyên truyền về CCHC', 1),
  },
  {
    wording:
      '- Từ 95% trở lên: 3 điểm\n- Từ 85% đến dưới 95%: (b/a) x 2,5\n- Từ 70% đến dưới 85%: 1 điểm\n- Dưới 70%: 0 điểm',
    max: 3,
    rule: tiers('rate', [
      under(0.7, 0),
      fromUnder(0.7, 0.85, 1),
      fromUnder(0.85, 0.95, share(2.5)),
      atLeast(0.95, 3),
    ]),
  },
  {
    wording:
      'Có văn bản chỉ đạo, đôn đốc và báo cáo kết quả khắc phục: 1 điểm; có văn bản chỉ đạo, đôn đốc nhưng không có báo cáo kết quả khắc phục: 0,5 điểm; không có văn bản chỉ đạo, đôn đốc: 0 điểm.',
    max: 1,
    rule: levels([
      ['Có văn bản chỉ đạo, đôn đốc và báo cáo kết quả khắc phục', 1],
      ['có văn bản chỉ đạo, đôn đốc nhưng không có báo cáo kết quả khắc phục', 0.5],
      ['không có văn bản chỉ đạo, đôn đốc', 0],
    ]),
  },
  {
    wording:
      'Điểm đánh giá = Tỷ lệ hồ sơ đúng hạn x hệ số K + điểm khuyến khích, trong đó hệ số K và điểm khuyến khích do Hội đồng thẩm định xác định theo từng năm.',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording:
      '- Từ 80% trở lên: 1,5 điểm;\n- Từ 40% đến dưới 80%: điểm = (Tỷ lệ đạt được/80%) x 1,5;\n- Dưới 40%: 0 điểm.',
    max: 1.5,
    rule: linear({ floor: 0.4, target: 0.8 }),
  },
  {
    wording:
      '- Không có nhiệm vụ quá hạn: 1,5 điểm;\n- Có từ 01 đến 02 nhiệm vụ quá hạn: 1 điểm;\n- Có từ 03 đến 05 nhiệm vụ quá hạn: 0,5 điểm;\n- Có trên 05 nhiệm vụ quá hạn: 0 điểm.',
    max: 1.5,
    rule: tiers('count', [exactly(0, 1.5), fromTo(1, 2, 1), fromTo(3, 5, 0.5), over(5, 0)]),
  },
  {
    wording:
      'Mỗi nhiệm vụ quá hạn trừ 0,2 điểm, trừ tối đa bằng số điểm của tiêu chí.\nTrong năm không được giao nhiệm vụ thì chấm điểm tối đa.',
    max: 1,
    rule: deduction(0.2, 'nhiệm vụ quá hạn'),
    policy: 'full',
  },
  {
    wording:
      'Theo kết quả khảo sát mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS) do UBND tỉnh công bố.',
    max: 10,
    rule: survey,
  },
  {
    wording:
      '- Hoàn thành 100% nhiệm vụ được giao, đúng tiến độ: 1,5 điểm;\n- Hoàn thành 100% nhiệm vụ được giao nhưng có nhiệm vụ chậm tiến độ: 0,75 điểm;\n- Không hoàn thành nhiệm vụ được giao: 0 điểm.',
    max: 1.5,
    rule: levels([
      ['Hoàn thành 100% nhiệm vụ được giao, đúng tiến độ', 1.5],
      ['Hoàn thành 100% nhiệm vụ được giao nhưng có nhiệm vụ chậm tiến độ', 0.75],
      ['Không hoàn thành nhiệm vụ được giao', 0],
    ]),
  },
  {
    wording: 'Trên 80%: 1,5 điểm.\nTừ 50% đến 80%: Tỷ lệ % x 1 điểm.\nDưới 50%: 0 điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.5, 0), fromTo(0.5, 0.8, share(1)), over(0.8, 1.5)]),
  },
  {
    wording: 'Đạt 100% số TTHC được công khai: 1 điểm; dưới 100% thì tính điểm theo tỷ lệ tương ứng.',
    max: 1,
    rule: linear(),
  },
  {
    wording: 'Mỗi cuộc kiểm tra CCHC, kiểm tra công vụ được tính 0,25 điểm.',
    max: 1,
    rule: count(0.25, 'cuộc kiểm tra CCHC, kiểm tra công vụ'),
  },
  {
    wording: '100% máy tính được cài đặt phần mềm diệt vi-rút có bản quyền: 0,5 điểm\nDưới 100%: 0 điểm',
    max: 0.5,
    rule: tiers('rate', [under(1, 0), exactly(1, 0.5)]),
  },
  {
    wording: 'Mỗi sáng kiến được công nhận chấm 0,5 điểm, tối đa không quá 2 điểm.',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  {
    wording:
      'a) Có sử dụng biên chế vượt số được giao: 0 điểm;\nb) Sử dụng biên chế không vượt số được giao: 1 điểm.',
    max: 1,
    rule: levels([
      ['Có sử dụng biên chế vượt số được giao', 0],
      ['Sử dụng biên chế không vượt số được giao', 1],
    ]),
  },
  {
    wording: 'Đạt hoặc vượt chỉ tiêu 65%: 1,5 điểm. Không đạt chỉ tiêu: điểm = (Tỷ lệ thực tế/65%) x 1,5.',
    max: 1.5,
    rule: linear({ target: 0.65 }),
  },
  {
    wording:
      '- Từ 90% trở lên: 1 điểm;\n- Từ 60% đến dưới 90%: Tỷ lệ đạt được x điểm tối đa;\n- Từ 40% đến dưới 60%: 0,25 điểm;\n- Dưới 40%: không chấm điểm.',
    max: 1,
    rule: tiers('rate', [
      under(0.4, 0),
      fromUnder(0.4, 0.6, 0.25),
      fromUnder(0.6, 0.9, share(1)),
      atLeast(0.9, 1),
    ]),
  },
  {
    wording:
      'Mỗi thủ tục hành chính được cắt giảm thời gian giải quyết: 0,1 điểm. Tổng điểm không quá 01 điểm.',
    max: 1,
    rule: count(0.1, 'thủ tục hành chính được cắt giảm thời gian giải quyết', 1),
  },
  {
    wording:
      'Đối với hồ sơ tiếp nhận trực tiếp: điểm = (b/a) x 2. Đối với hồ sơ tiếp nhận trực tuyến: điểm = (d/c) x 1,5.',
    max: 2,
    rule: unreadable('several-formulas'),
  },
  {
    wording:
      'Không có văn bản ban hành sai thẩm quyền: 1 điểm. Trừ 0,25 điểm/văn bản ban hành sai thẩm quyền.',
    max: 1,
    rule: deduction(0.25, 'văn bản ban hành sai thẩm quyền'),
  },
  {
    wording:
      '- Đã ban hành và triển khai thực hiện có kết quả: 2 điểm\n- Đã ban hành nhưng chưa triển khai thực hiện: 1 điểm\n- Chưa ban hành: 0 điểm',
    max: 2,
    rule: levels([
      ['Đã ban hành và triển khai thực hiện có kết quả', 2],
      ['Đã ban hành nhưng chưa triển khai thực hiện', 1],
      ['Chưa ban hành', 0],
    ]),
  },
];

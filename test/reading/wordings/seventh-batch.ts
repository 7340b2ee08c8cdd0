import {
  atLeast,
  atMost,
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
  type WordingExample,
} from './builders';

/** Written blind: from the official style alone, without knowledge of the parser. */
export const SEVENTH_BATCH: readonly WordingExample[] = [
  {
    wording:
      '- Ban hành Kế hoạch CCHC năm trước ngày 15/01: 1,0 điểm;\n- Ban hành từ ngày 15/01 đến hết ngày 31/01: 0,5 điểm;\n- Ban hành sau ngày 31/01 hoặc không ban hành: 0 điểm.',
    max: 1,
    rule: levels([
      ['Ban hành Kế hoạch CCHC năm trước ngày 15/01', 1],
      ['Ban hành từ ngày 15/01 đến hết ngày 31/01', 0.5],
      ['Ban hành sau ngày 31/01 hoặc không ban hành', 0],
    ]),
  },
  {
    wording:
      '- Đạt từ 95% trở lên: 1 điểm;\n- Từ 90% đến dưới 95%: 0,75 điểm;\n- Từ 80% đến dưới 90%: 0,5 điểm;\n- Dưới 80%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [
      under(0.8, 0),
      fromUnder(0.8, 0.9, 0.5),
      fromUnder(0.9, 0.95, 0.75),
      atLeast(0.95, 1),
    ]),
  },
  {
    wording: 'Điểm số = (Số TTHC được công khai đúng quy định/Tổng số TTHC phải công khai) x 1,5.',
    max: 1.5,
    rule: linear(),
  },
  {
    wording: 'Tổ chức từ 02 lớp tập huấn trở lên: 0,5 điểm; 01 lớp: 0,25 điểm; không tổ chức: 0 điểm.',
    max: 0.5,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.25), atLeast(2, 0.5)]),
  },
  {
    wording:
      'Mỗi tin, bài tuyên truyền về CCHC được đăng tải trên Trang thông tin điện tử của đơn vị: 0,1 điểm; tối đa 1,0 điểm.',
    max: 1,
    rule: count(
      0.1,
      'tin, bài tuyên truyền về CCHC được đăng tải trên Trang thông tin điện tử của đơn vị',
      1,
    ),
  },
  {
    wording:
      'Tỷ lệ số hóa hồ sơ khi tiếp nhận:\n- Từ 90% trở lên: 1,5 điểm;\n- Từ 70% đến dưới 90%: tính điểm theo công thức (b/a) x 1,5, trong đó a là tổng số hồ sơ tiếp nhận, b là số hồ sơ được số hóa;\n- Dưới 70%: 0 điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(1.5)), atLeast(0.9, 1.5)]),
  },
  {
    wording:
      'Gửi đầy đủ, đúng hạn các báo cáo CCHC định kỳ: 1 điểm. Mỗi báo cáo gửi chậm so với thời gian quy định trừ 0,25 điểm.',
    max: 1,
    rule: deduction(0.25, 'báo cáo gửi chậm so với thời gian quy định'),
  },
  {
    wording:
      'Thực hiện đúng quy định về cơ cấu số lượng lãnh đạo (1,0 điểm); thực hiện chưa đúng quy định (0 điểm).',
    max: 1,
    rule: levels([
      ['Thực hiện đúng quy định về cơ cấu số lượng lãnh đạo', 1],
      ['thực hiện chưa đúng quy định', 0],
    ]),
  },
  {
    wording:
      'Tính theo công thức: (b/a)*2,0\nTrong đó:\n- a là tổng số nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao có thời hạn hoàn thành trong năm;\n- b là số nhiệm vụ đã hoàn thành đúng tiến độ.',
    max: 2,
    rule: linear(),
  },
  {
    wording:
      'Tỷ lệ hồ sơ trễ hạn dưới 1%: 2 điểm; từ 1% đến dưới 3%: 1,5 điểm; từ 3% đến dưới 5%: 1 điểm; từ 5% trở lên: 0 điểm.',
    max: 2,
    rule: tiers('rate', [
      under(0.01, 2),
      fromUnder(0.01, 0.03, 1.5),
      fromUnder(0.03, 0.05, 1),
      atLeast(0.05, 0),
    ]),
  },
  {
    wording: '- Từ 90% trở lên: 1 điểm;\n- Từ 70% đến dưới 85%: 0,5 điểm;\n- Dưới 70%: 0 điểm.',
    max: 1,
    rule: unreadable('gap-between-tiers'),
  },
  {
    wording:
      'a) Đã ban hành và thực hiện đúng quy chế quản lý, sử dụng tài sản công: 1,5 điểm.\nb) Đã ban hành nhưng thực hiện chưa đúng quy chế: 0,75 điểm.\nc) Chưa ban hành quy chế: 0 điểm.',
    max: 1.5,
    rule: levels([
      ['Đã ban hành và thực hiện đúng quy chế quản lý, sử dụng tài sản công', 1.5],
      ['Đã ban hành nhưng thực hiện chưa đúng quy chế', 0.75],
      ['Chưa ban hành quy chế', 0],
    ]),
  },
  {
    wording:
      '- Không có hồ sơ trễ hạn: 1,5 điểm\n- Có từ 01 đến 03 hồ sơ trễ hạn: 1,0 điểm\n- Có từ 04 đến 05 hồ sơ trễ hạn: 0,5 điểm\n- Có trên 05 hồ sơ trễ hạn: 0 điểm',
    max: 1.5,
    rule: tiers('count', [exactly(0, 1.5), fromTo(1, 3, 1), fromTo(4, 5, 0.5), over(5, 0)]),
  },
  {
    wording:
      'Nếu tỷ lệ hoàn thành kế hoạch đạt từ 80% trở lên thì điểm đánh giá = tỷ lệ % hoàn thành x điểm tối đa; dưới 80% thì điểm đánh giá là 0.',
    max: 2,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'Đánh giá qua điều tra xã hội học. Sở Nội vụ chủ trì khảo sát, tổng hợp kết quả; cơ quan, đơn vị không tự chấm điểm tiêu chí này.',
    max: 5,
    rule: survey,
  },
  {
    wording: 'Tỷ lệ ≥ 80%: 2,0; 60% ≤ tỷ lệ < 80%: 1,0; tỷ lệ < 60%: 0',
    max: 2,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 1), atLeast(0.8, 2)]),
  },
  {
    wording:
      'Công khai đầy đủ kết quả trả lời PAKN trên Cổng Dịch vụ công: 0,5 điểm; công khai chưa đầy đủ: 0,25 điểm; không công khai: 0 điểm. Trường hợp trong năm không phát sinh PAKN thì được tính điểm tối đa.',
    max: 0.5,
    rule: levels([
      ['Công khai đầy đủ kết quả trả lời PAKN trên Cổng Dịch vụ công', 0.5],
      ['công khai chưa đầy đủ', 0.25],
      ['không công khai', 0],
    ]),
    policy: 'full',
  },
  {
    wording:
      'Cứ có 01 sáng kiến, giải pháp mới trong CCHC được cấp có thẩm quyền công nhận được cộng 0,5 điểm, nhưng tổng điểm không vượt quá 2 điểm.',
    max: 2,
    rule: count(0.5, 'sáng kiến, giải pháp mới trong CCHC được cấp có thẩm quyền công nhận', 2),
  },
  {
    wording:
      'Kiểm tra từ 30% số phòng, đơn vị trực thuộc trở lên: 1 điểm. Từ 20% đến dưới 30%: 0,5 điểm. Dưới 20%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording:
      'Đạt từ 95% trở lên được 2 điểm; đạt từ 80% đến dưới 95% thì điểm = tỷ lệ đạt được x 1,5; dưới 80% được 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, share(1.5)), atLeast(0.95, 2)]),
  },
  {
    wording: 'Đạt từ 80% trở lên: 2 điểm; đạt từ 60% đến 85%: 1 điểm; đạt dưới 60%: 0 điểm.',
    max: 2,
    rule: unreadable('overlapping-tiers'),
  },
  {
    wording:
      '- 100% văn bản phát hành được ký số: 1,5 điểm;\n- Từ 70% đến dưới 100%: (Số văn bản được ký số/Tổng số văn bản phát hành) x 1,5;\n- Dưới 70%: 0 điểm.',
    max: 1.5,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording:
      'Báo cáo tự đánh giá, chấm điểm:\n- Gửi đúng thời hạn, đầy đủ tài liệu kiểm chứng: 0,5 điểm;\n- Gửi đúng thời hạn nhưng thiếu tài liệu kiểm chứng: 0,25 điểm;\n- Gửi chậm hoặc không gửi: 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Gửi đúng thời hạn, đầy đủ tài liệu kiểm chứng', 0.5],
      ['Gửi đúng thời hạn nhưng thiếu tài liệu kiểm chứng', 0.25],
      ['Gửi chậm hoặc không gửi', 0],
    ]),
  },
  {
    wording: 'Trên 90%: 1,0 điểm; từ trên 70% đến 90%: 0,6 điểm; từ 70% trở xuống: 0,2 điểm.',
    max: 1,
    rule: tiers('rate', [atMost(0.7, 0.2), overTo(0.7, 0.9, 0.6), over(0.9, 1)]),
  },
  {
    wording:
      'Điểm tối đa: 2 điểm. Cứ 01 công chức, viên chức bị xử lý kỷ luật từ hình thức khiển trách trở lên bị trừ 0,5 điểm, trừ đến hết số điểm của tiêu chí.',
    max: 2,
    rule: deduction(0.5, 'công chức, viên chức bị xử lý kỷ luật từ hình thức khiển trách trở lên'),
  },
  {
    wording:
      'Tỷ lệ hồ sơ TTHC nộp trực tuyến đạt từ 50% trở lên: 1 điểm. Dưới 50% thì tính theo công thức: (Tỷ lệ đạt được/50%) x 1 điểm.',
    max: 1,
    rule: linear({ target: 0.5 }),
  },
  {
    wording:
      '- Hoàn thành 100% nhiệm vụ đề ra trong kế hoạch: 1 điểm;\n- Hoàn thành từ 80% đến dưới 100%: điểm số tính bằng (b/a) x 1;\n- Hoàn thành từ 50% đến dưới 80%: 0,25 điểm;\n- Hoàn thành dưới 50%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [
      under(0.5, 0),
      fromUnder(0.5, 0.8, 0.25),
      fromUnder(0.8, 1, share(1)),
      exactly(1, 1),
    ]),
  },
  {
    wording: 'Có ban hành: 0,5 điểm. Không ban hành: 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Có ban hành', 0.5],
      ['Không ban hành', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ quá hạn có văn bản xin lỗi:\n- Đạt 100%: 1 điểm;\n- Từ 80% đến dưới 100%: 0,5 điểm;\n- Dưới 80%: 0 điểm.\nTrong năm không phát sinh hồ sơ quá hạn: chấm điểm tối đa.',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, 0.5), exactly(1, 1)]),
    policy: 'full',
  },
  {
    wording: 'Mỗi mô hình, cách làm hay trong CCHC được áp dụng tại đơn vị được tính 0,5 điểm.',
    max: 1,
    rule: count(0.5, 'mô hình, cách làm hay trong CCHC được áp dụng tại đơn vị'),
  },
  {
    wording:
      'Trong năm có từ 12 tin, bài trở lên: 0,5 điểm; có từ 06 đến 11 tin, bài: 0,25 điểm; dưới 06 tin, bài: 0 điểm.',
    max: 0.5,
    rule: tiers('count', [under(6, 0), fromTo(6, 11, 0.25), atLeast(12, 0.5)]),
  },
  {
    wording:
      '+ Kế hoạch xác định rõ nhiệm vụ, thời gian, sản phẩm, đơn vị chủ trì: 1 điểm\n+ Kế hoạch có xác định nhưng chưa đầy đủ: 0,5 điểm\n+ Kế hoạch không xác định: 0 điểm',
    max: 1,
    rule: levels([
      ['Kế hoạch xác định rõ nhiệm vụ, thời gian, sản phẩm, đơn vị chủ trì', 1],
      ['Kế hoạch có xác định nhưng chưa đầy đủ', 0.5],
      ['Kế hoạch không xác định', 0],
    ]),
  },
  {
    wording:
      '- Đạt từ 80% trở lên: 2 điểm;\n- Đạt từ 40% đến dưới 80%: điểm = (tỷ lệ thực tế/80%) x 2;\n- Dưới 40%: không tính điểm.',
    max: 2,
    rule: linear({ floor: 0.4, target: 0.8 }),
  },
  {
    wording:
      'Ban hành kế hoạch kịp thời, đúng nội dung: 1,5 điểm; ban hành chậm: 0,75 điểm; không ban hành: 0 điểm.',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  {
    wording:
      '- Tỷ lệ khai thác, sử dụng lại dữ liệu đã số hoá đạt từ 50% trở lên: đạt điểm tối đa;\n- Từ 30% đến dưới 50%: 50% điểm tối đa;\n- Dưới 30%: không tính điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.5, 0.75), atLeast(0.5, 1.5)]),
  },
  {
    wording:
      '100% cơ quan, đơn vị trực thuộc thực hiện: 2 điểm. Dưới 100%: tính theo tỷ lệ thực hiện nhân với 1,5 điểm.',
    max: 2,
    rule: tiers('rate', [under(1, share(1.5)), exactly(1, 2)]),
  },
  {
    wording:
      'Kết quả xếp loại mức độ chuyển đổi số của đơn vị:\n- Loại Xuất sắc: 2,0 điểm\n- Loại Tốt: 1,5 điểm\n- Loại Khá: 1,0 điểm\n- Loại Trung bình trở xuống: 0 điểm',
    max: 2,
    rule: levels([
      ['Loại Xuất sắc', 2],
      ['Loại Tốt', 1.5],
      ['Loại Khá', 1],
      ['Loại Trung bình trở xuống', 0],
    ]),
  },
  {
    wording:
      'Có từ 03 sáng kiến trở lên được công nhận: 2 điểm; 02 sáng kiến: 1,5 điểm; 01 sáng kiến: 1 điểm; không có sáng kiến: 0 điểm.',
    max: 2,
    rule: tiers('count', [exactly(0, 0), exactly(1, 1), exactly(2, 1.5), atLeast(3, 2)]),
  },
  {
    wording:
      'Tham mưu công bố TTHC kịp thời, đúng quy định: 1,5 điểm. Mỗi quyết định công bố chậm: trừ 0,3 điểm (trừ tối đa 1,5 điểm).',
    max: 1.5,
    rule: deduction(0.3, 'quyết định công bố chậm'),
  },
  {
    wording:
      'Điểm đạt được tính tương ứng với tỷ lệ % công chức, viên chức được bồi dưỡng theo kế hoạch (ví dụ: đạt 85% kế hoạch thì được 0,85 điểm).',
    max: 1,
    rule: linear(),
  },
  {
    wording:
      '- Tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt từ 99,5% trở lên: 3,0 điểm;\n- Từ 98% đến dưới 99,5%: 2,0 điểm;\n- Từ 95% đến dưới 98%: 1,0 điểm;\n- Dưới 95%: 0 điểm.',
    max: 3,
    rule: tiers('rate', [
      under(0.95, 0),
      fromUnder(0.95, 0.98, 1),
      fromUnder(0.98, 0.995, 2),
      atLeast(0.995, 3),
    ]),
  },
  {
    wording:
      'Bố trí công chức đúng vị trí việc làm được phê duyệt thì được 1 điểm; bố trí chưa đúng vị trí việc làm thì được 0,5 điểm; chưa có vị trí việc làm được phê duyệt thì không có điểm.',
    max: 1,
    rule: levels([
      ['Bố trí công chức đúng vị trí việc làm được phê duyệt', 1],
      ['bố trí chưa đúng vị trí việc làm', 0.5],
      ['chưa có vị trí việc làm được phê duyệt', 0],
    ]),
  },
  {
    wording:
      '- Từ 60% hồ sơ trở lên: 1 điểm;\n- Từ 30% đến dưới 60%: (tỷ lệ thực tế/60%) x 0,75 điểm;\n- Dưới 30%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.6, share(0.75, 0.6)), atLeast(0.6, 1)]),
  },
  {
    wording:
      'Chấm điểm căn cứ kết quả xếp hạng Chỉ số chuyển đổi số của đơn vị, quy đổi tương ứng theo thứ hạng.',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording:
      'Mỗi TTHC được cắt giảm thời gian giải quyết so với quy định: 0,2 điểm, tổng điểm không quá 3 điểm.',
    max: 3,
    rule: count(0.2, 'TTHC được cắt giảm thời gian giải quyết so với quy định', 3),
  },
  {
    wording: '≥ 90%: 2đ; từ 75% đến < 90%: 1đ; < 75%: 0đ.',
    max: 2,
    rule: tiers('rate', [under(0.75, 0), fromUnder(0.75, 0.9, 1), atLeast(0.9, 2)]),
  },
  {
    wording:
      '- Thực hiện đầy đủ, kịp thời: Điểm tối đa;\n- Thực hiện đầy đủ nhưng chưa kịp thời: 50% số điểm tối đa;\n- Không thực hiện: Không tính điểm.',
    max: 1.5,
    rule: levels([
      ['Thực hiện đầy đủ, kịp thời', 1.5],
      ['Thực hiện đầy đủ nhưng chưa kịp thời', 0.75],
      ['Không thực hiện', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ giải ngân trên 90% thì số điểm = tỷ lệ giải ngân x 2,5; từ 90% trở xuống thì không có điểm.',
    max: 2.5,
    rule: linear({ floor: { at: 0.9, inclusive: false } }),
  },
  {
    wording:
      'Tỷ lệ hồ sơ phải trả lại, yêu cầu bổ sung không quá 5%: 1 điểm; trên 5% đến 10%: 0,5 điểm; trên 10%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [atMost(0.05, 1), overTo(0.05, 0.1, 0.5), over(0.1, 0)]),
  },
  {
    wording:
      '- Từ 95% trở lên: 3 điểm\n- Từ 90% đến dưới 95%: 2 điểm\n- Từ 70% đến dưới 90%: Điểm = (b/a) x 2\n- Dưới 70%: 0 điểm\n(a: tổng số hồ sơ đã giải quyết; b: số hồ sơ giải quyết đúng hạn)',
    max: 3,
    rule: tiers('rate', [
      under(0.7, 0),
      fromUnder(0.7, 0.9, share(2)),
      fromUnder(0.9, 0.95, 2),
      atLeast(0.95, 3),
    ]),
  },
  {
    wording:
      '- Đối với văn bản QPPL: điểm = (b/a) x 1;\n- Đối với văn bản cá biệt: điểm = (d/c) x 1.\nĐiểm của tiêu chí là tổng điểm của hai nội dung trên.',
    max: 2,
    rule: unreadable('several-formulas'),
  },
  {
    wording:
      'Không có sai phạm về quản lý tài chính, ngân sách: 2 điểm; có sai phạm nhưng đã khắc phục xong trong năm: 1 điểm; có sai phạm chưa khắc phục: 0 điểm.',
    max: 2,
    rule: levels([
      ['Không có sai phạm về quản lý tài chính, ngân sách', 2],
      ['có sai phạm nhưng đã khắc phục xong trong năm', 1],
      ['có sai phạm chưa khắc phục', 0],
    ]),
  },
  {
    wording:
      'Nếu tỷ lệ b/a ≥ 0,85 thì điểm đánh giá được tính theo công thức (b/a)*1,00; nếu tỷ lệ b/a < 0,85 thì điểm đánh giá là 0.',
    max: 1,
    rule: linear({ floor: 0.85 }),
  },
  {
    wording: 'Đạt tỷ lệ từ 70% trở lên được 0,5 điểm, dưới 70% không được điểm.',
    max: 0.5,
    rule: tiers('rate', [under(0.7, 0), atLeast(0.7, 0.5)]),
  },
  {
    wording: 'Cứ mỗi cuộc kiểm tra công vụ đột xuất được 0,25 điểm, nhưng không vượt quá điểm tối đa.',
    max: 0.5,
    rule: count(0.25, 'cuộc kiểm tra công vụ đột xuất'),
  },
  {
    wording:
      'Không có văn bản sai thể thức được điểm tối đa; mỗi văn bản sai thể thức, kỹ thuật trình bày bị trừ 0,1 điểm.',
    max: 0.5,
    rule: deduction(0.1, 'văn bản sai thể thức, kỹ thuật trình bày'),
  },
  {
    wording:
      'Tổ chức tối thiểu 02 cuộc đối thoại với người dân, doanh nghiệp trong năm: 1 điểm; tổ chức 01 cuộc: 0,5 điểm; không tổ chức đối thoại: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording:
      'Trên 98%: 0,5 điểm; trên 90% đến 98%: (Số văn bản gửi, nhận qua trục liên thông/Tổng số văn bản) x 0,4 điểm; từ 90% trở xuống: không có điểm.',
    max: 0.5,
    rule: tiers('rate', [atMost(0.9, 0), overTo(0.9, 0.98, share(0.4)), over(0.98, 0.5)]),
  },
  {
    wording:
      'Báo cáo đầy đủ nội dung, số liệu, phụ lục được 0,5 điểm; báo cáo thiếu số liệu hoặc phụ lục được 0,25 điểm; không có báo cáo được 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Báo cáo đầy đủ nội dung, số liệu, phụ lục', 0.5],
      ['báo cáo thiếu số liệu hoặc phụ lục', 0.25],
      ['không có báo cáo', 0],
    ]),
  },
  {
    wording:
      '- Tỷ lệ cắt giảm chi phí tuân thủ TTHC đạt từ 20% trở lên: 1 điểm;\n- Dưới 20%: điểm đánh giá = [Tỷ lệ cắt giảm x 1,0]/20%.',
    max: 1,
    rule: linear({ target: 0.2 }),
  },
  {
    wording:
      'Điểm tiêu chí này được xác định từ kết quả khảo sát mức độ hài lòng của người dân, tổ chức (SIPAS).',
    max: 10,
    rule: survey,
  },
  {
    wording:
      'Người đứng đầu trực tiếp phụ trách công tác CCHC (có văn bản phân công): 1đ; giao cấp phó phụ trách: 0,5đ; không phân công: 0đ.',
    max: 1,
    rule: levels([
      ['Người đứng đầu trực tiếp phụ trách công tác CCHC (có văn bản phân công)', 1],
      ['giao cấp phó phụ trách', 0.5],
      ['không phân công', 0],
    ]),
  },
  {
    wording:
      'Giải ngân đạt 100% kế hoạch vốn giao: 2 điểm\nĐạt từ 95% - dưới 100%: 1,5 điểm\nĐạt từ 90% - dưới 95%: 1 điểm\nĐạt từ 85% - dưới 90%: 0,5 điểm\nDưới 85%: 0 điểm',
    max: 2,
    rule: tiers('rate', [
      under(0.85, 0),
      fromUnder(0.85, 0.9, 0.5),
      fromUnder(0.9, 0.95, 1),
      fromUnder(0.95, 1, 1.5),
      exactly(1, 2),
    ]),
  },
  {
    wording: '0,4 điểm/01 dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ, tối đa 2 điểm.',
    max: 2,
    rule: count(0.4, 'dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ', 2),
  },
  {
    wording: 'Đạt 100%: 1,5 điểm. Dưới 100%: 0 điểm. Từ 80% đến dưới 100% tính theo công thức (b/a) x 1,5.',
    max: 1.5,
    rule: unreadable('overlapping-tiers'),
  },
  {
    wording:
      'Đạt bao nhiêu phần trăm thì được tính bấy nhiêu phần trăm của điểm tối đa. Cơ quan không có TTHC thuộc thẩm quyền giải quyết thì không đánh giá tiêu chí này, điểm tối đa của tiêu chí được trừ khỏi tổng điểm.',
    max: 1.5,
    rule: linear(),
    policy: 'remove',
  },
  {
    wording:
      '* Đã hoàn thành kết nối, chia sẻ dữ liệu với cơ sở dữ liệu quốc gia: 1,0\n* Đang thực hiện kết nối: 0,5\n* Chưa thực hiện: 0',
    max: 1,
    rule: levels([
      ['Đã hoàn thành kết nối, chia sẻ dữ liệu với cơ sở dữ liệu quốc gia', 1],
      ['Đang thực hiện kết nối', 0.5],
      ['Chưa thực hiện', 0],
    ]),
  },
  {
    wording:
      '- Đạt tỷ lệ 100%: 2,5 điểm.\n- Từ 85% đến dưới 100%: 2 điểm x tỷ lệ đạt được.\n- Từ 60% đến dưới 85%: 1 điểm x tỷ lệ đạt được.\n- Dưới 60%: 0 điểm.',
    max: 2.5,
    rule: tiers('rate', [
      under(0.6, 0),
      fromUnder(0.6, 0.85, share(1)),
      fromUnder(0.85, 1, share(2)),
      exactly(1, 2.5),
    ]),
  },
  {
    wording: 'Trừ 0,25 điểm cho mỗi lần công khai dự toán, quyết toán không đúng thời hạn.',
    max: 1,
    rule: deduction(0.25, 'lần công khai dự toán, quyết toán không đúng thời hạn'),
  },
  {
    wording:
      'Mỗi hội nghị, lớp tập huấn nghiệp vụ CCHC được tổ chức trong năm đạt 0,3 điểm, tối đa không quá 1,5 điểm; không tổ chức: 0 điểm.',
    max: 1.5,
    rule: count(0.3, 'hội nghị, lớp tập huấn nghiệp vụ CCHC được tổ chức trong năm', 1.5),
  },
];

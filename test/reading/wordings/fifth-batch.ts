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

/**
 * Written without knowledge of the parser. Bounds are the wording's own: "100%" is exactly 1, "đến 100%"
 * ends at 1 inclusive, "không có" of a count is exactly 0; a cap is given where the wording names its number.
 */
export const FIFTH_BATCH: readonly WordingExample[] = [
  {
    wording:
      '- Ban hành kế hoạch CCHC năm trong tháng 01: 0,5 điểm\n- Ban hành sau tháng 01 nhưng trước ngày 31/3: 0,25 điểm\n- Ban hành từ ngày 31/3 trở đi hoặc không ban hành: 0 điểm',
    max: 0.5,
    rule: levels([
      ['Ban hành kế hoạch CCHC năm trong tháng 01', 0.5],
      ['Ban hành sau tháng 01 nhưng trước ngày 31/3', 0.25],
      ['Ban hành từ ngày 31/3 trở đi hoặc không ban hành', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn, trước hạn:\n- Từ 98% trở lên: 2 điểm\n- Từ 95% đến dưới 98%: 1,5 điểm\n- Từ 90% đến dưới 95%: 1 điểm\n- Dưới 90%: 0 điểm',
    max: 2,
    rule: tiers('rate', [
      under(0.9, 0),
      fromUnder(0.9, 0.95, 1),
      fromUnder(0.95, 0.98, 1.5),
      atLeast(0.98, 2),
    ]),
  },
  {
    wording:
      'Tính điểm theo công thức: (b/a) × 1,50\nTrong đó:\na: Tổng số nhiệm vụ trong kế hoạch CCHC năm\nb: Số nhiệm vụ đã hoàn thành',
    max: 1.5,
    rule: linear(),
  },
  {
    wording: 'Mỗi tin, bài tuyên truyền CCHC đăng trên Trang thông tin điện tử được 0,1 điểm, tối đa 1 điểm.',
    max: 1,
    rule: count(0.1, 'tin, bài tuyên truyền CCHC đăng trên Trang thông tin điện tử', 1),
  },
  {
    wording:
      '- Tỷ lệ từ 98% trở lên: 2 điểm;\n- Tỷ lệ từ 90% đến dưới 98%: điểm = tỷ lệ x 2;\n- Tỷ lệ dưới 90%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.98, share(2)), atLeast(0.98, 2)]),
  },
  {
    wording:
      'Kế hoạch xác định rõ nhiệm vụ, thời hạn, sản phẩm và đơn vị chủ trì: 1,0; thiếu một trong các nội dung trên: 0,5; không xác định rõ: 0.',
    max: 1,
    rule: levels([
      ['Kế hoạch xác định rõ nhiệm vụ, thời hạn, sản phẩm và đơn vị chủ trì', 1],
      ['thiếu một trong các nội dung trên', 0.5],
      ['không xác định rõ', 0],
    ]),
  },
  {
    wording: 'Gửi đủ báo cáo CCHC định kỳ, đúng thời hạn: 1 điểm. Mỗi báo cáo gửi chậm trừ 0,25 điểm.',
    max: 1,
    rule: deduction(0.25, 'báo cáo gửi chậm'),
  },
  {
    wording: 'Tỷ lệ hồ sơ trễ hạn dưới 1%: 1 điểm; từ 1% đến dưới 3%: 0,5 điểm; từ 3% trở lên: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.01, 1), fromUnder(0.01, 0.03, 0.5), atLeast(0.03, 0)]),
  },
  {
    wording:
      'Tỷ lệ nhiệm vụ chuyển đổi số hoàn thành:\n- Từ 90% trở lên: 1 điểm\n- Từ 70% đến dưới 80%: 0,5 điểm\n- Dưới 70%: 0 điểm',
    max: 1,
    rule: unreadable('gap-between-tiers'),
  },
  {
    wording:
      'Nếu tỷ lệ hoàn thành kế hoạch đào tạo, bồi dưỡng công chức đạt từ 80% trở lên thì điểm được tính bằng tỷ lệ hoàn thành x 1,5; đạt dưới 80% thì không tính điểm.',
    max: 1.5,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'a) Có kế hoạch kiểm tra CCHC và hoàn thành 100% kế hoạch: 1 điểm;\nb) Có kế hoạch kiểm tra nhưng chưa hoàn thành: 0,5 điểm;\nc) Không có kế hoạch kiểm tra: không tính điểm.',
    max: 1,
    rule: levels([
      ['Có kế hoạch kiểm tra CCHC và hoàn thành 100% kế hoạch', 1],
      ['Có kế hoạch kiểm tra nhưng chưa hoàn thành', 0.5],
      ['Không có kế hoạch kiểm tra', 0],
    ]),
  },
  {
    wording: 'Tỷ lệ hồ sơ DVCTT: ≥ 80%: 1,5đ; 60% - <80%: 1,0đ; 40% - <60%: 0,5đ; <40%: 0đ.',
    max: 1.5,
    rule: tiers('rate', [under(0.4, 0), fromUnder(0.4, 0.6, 0.5), fromUnder(0.6, 0.8, 1), atLeast(0.8, 1.5)]),
  },
  {
    wording:
      'Điểm số xác định qua kết quả đo lường sự hài lòng của người dân, tổ chức (SIPAS) do Sở Nội vụ công bố; đơn vị không tự chấm điểm nội dung này.',
    max: 10,
    rule: survey,
  },
  {
    wording:
      'Hoàn thành 100% kế hoạch theo dõi thi hành pháp luật: 1,5 điểm\nHoàn thành từ 80% đến dưới 100% kế hoạch: (b/a) x 1,0 điểm\nHoàn thành dưới 80% kế hoạch: 0 điểm\n(a: số nhiệm vụ theo kế hoạch; b: số nhiệm vụ đã hoàn thành)',
    max: 1.5,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, share(1)), exactly(1, 1.5)]),
  },
  {
    wording:
      'Trên Trang thông tin điện tử của xã có từ 24 tin, bài về CCHC trở lên: 1 điểm; từ 12 đến 23 tin, bài: 0,5 điểm; dưới 12 tin, bài: 0 điểm.',
    max: 1,
    rule: tiers('count', [under(12, 0), fromTo(12, 23, 0.5), atLeast(24, 1)]),
  },
  {
    wording:
      'Đạt từ 60% hồ sơ thanh toán trực tuyến trở lên: điểm tối đa. Dưới 60% thì tính theo công thức: (tỷ lệ đạt được/60%) x 1,0 điểm.',
    max: 1,
    rule: linear({ target: 0.6 }),
  },
  {
    wording:
      '+ Công bố Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 đúng thời hạn: 1 điểm.\n+ Có công bố nhưng chậm so với quy định: 50% số điểm.\n+ Không công bố: 0 điểm.',
    max: 1,
    rule: levels([
      ['Công bố Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 đúng thời hạn', 1],
      ['Có công bố nhưng chậm so với quy định', 0.5],
      ['Không công bố', 0],
    ]),
  },
  {
    wording: 'Cứ 01 sáng kiến CCHC được công nhận: cộng 1 điểm; không quá 2 điểm.',
    max: 2,
    rule: count(1, 'sáng kiến CCHC được công nhận', 2),
  },
  {
    wording:
      'Trên 50% số phòng, đơn vị trực thuộc được kiểm tra: 1 điểm. Trên 30% đến 50%: 0,75 điểm. Trên 20% đến 30%: 0,5 điểm. Từ 20% trở xuống: 0 điểm.',
    max: 1,
    rule: tiers('rate', [atMost(0.2, 0), overTo(0.2, 0.3, 0.5), overTo(0.3, 0.5, 0.75), over(0.5, 1)]),
  },
  {
    wording:
      'Tỷ lệ công chức hoàn thành chương trình bồi dưỡng bắt buộc\n- Từ 80% trở lên: 2 điểm\n- Từ 60% đến 85%: 1 điểm\n- Dưới 60%: 0 điểm',
    max: 2,
    rule: unreadable('overlapping-tiers'),
  },
  {
    wording:
      'Không có hồ sơ trễ hạn được điểm tối đa; cứ 01 hồ sơ trễ hạn bị trừ 0,1 điểm, trừ đến hết số điểm của tiêu chí.',
    max: 2,
    rule: deduction(0.1, 'hồ sơ trễ hạn'),
  },
  {
    wording:
      'Không có sai phạm trong quản lý, sử dụng ngân sách: đạt điểm tối đa; có sai phạm nhưng chưa đến mức xử lý kỷ luật: đạt 1/2 số điểm; có sai phạm bị xử lý kỷ luật: không có điểm.',
    max: 2,
    rule: levels([
      ['Không có sai phạm trong quản lý, sử dụng ngân sách', 2],
      ['có sai phạm nhưng chưa đến mức xử lý kỷ luật', 1],
      ['có sai phạm bị xử lý kỷ luật', 0],
    ]),
  },
  {
    wording: 'Điểm đánh giá = (Số hồ sơ giải quyết đúng hạn / Tổng số hồ sơ đã giải quyết trong kỳ) x 2,0',
    max: 2,
    rule: linear(),
  },
  {
    wording:
      'Tỷ lệ VB QPPL ban hành đúng tiến độ: Đạt 100%: 0,5 điểm; từ 80% đến dưới 100%: 0,25 điểm; dưới 80%: 0 điểm',
    max: 0.5,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, 0.25), exactly(1, 0.5)]),
  },
  {
    wording:
      'Gọi x là tỷ lệ văn bản trao đổi dưới dạng điện tử:\nx ≥ 95%: 1 điểm\n70% ≤ x < 95%: x × 0,8 điểm\nx < 70%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.95, share(0.8)), atLeast(0.95, 1)]),
  },
  {
    wording:
      '0,75 điểm: Gửi báo cáo đầy đủ nội dung, đúng thời hạn\n0,5 điểm: Gửi đầy đủ nhưng có báo cáo chậm hạn\n0 điểm: Không gửi báo cáo',
    max: 0.75,
    rule: levels([
      ['Gửi báo cáo đầy đủ nội dung, đúng thời hạn', 0.75],
      ['Gửi đầy đủ nhưng có báo cáo chậm hạn', 0.5],
      ['Không gửi báo cáo', 0],
    ]),
  },
  {
    wording:
      '2 điểm nếu tỷ lệ giải ngân vốn đầu tư công đạt trên 95%; 1 điểm nếu đạt từ 85% đến 95%; 0 điểm nếu đạt dưới 85%.',
    max: 2,
    rule: tiers('rate', [under(0.85, 0), fromTo(0.85, 0.95, 1), over(0.95, 2)]),
  },
  {
    wording:
      'Hoàn thành 100% nhiệm vụ UBND tỉnh giao: 2 điểm\nTừ 70% đến dưới 100%: (Tỷ lệ % hoàn thành x 2)/100%\nDưới 70%: 0 điểm',
    max: 2,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording: '0,5 điểm/mô hình mới, cách làm hay; tổng điểm không vượt quá điểm chuẩn.',
    max: 1.5,
    rule: count(0.5, 'mô hình mới, cách làm hay'),
  },
  {
    wording:
      'Ban hành kế hoạch tuyên truyền CCHC đúng hạn: 1,5 điểm\nBan hành chậm so với quy định: 0,5 điểm\nKhông ban hành: 0 điểm',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  {
    wording:
      'Sử dụng biên chế không vượt quá chỉ tiêu được giao: 1,5 điểm\nSử dụng vượt quá chỉ tiêu biên chế được giao: 0 điểm',
    max: 1.5,
    rule: levels([
      ['Sử dụng biên chế không vượt quá chỉ tiêu được giao', 1.5],
      ['Sử dụng vượt quá chỉ tiêu biên chế được giao', 0],
    ]),
  },
  {
    wording:
      'Số hồ sơ có kết quả bản điện tử/tổng số hồ sơ đã giải quyết: từ 90% trở lên đạt 100% số điểm; từ 70% đến dưới 90% đạt 50% số điểm; dưới 70% không có điểm.',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording:
      '• Giải ngân từ 95% kế hoạch vốn trở lên: điểm tối đa\n• Giải ngân từ 80% đến dưới 95%: (tỷ lệ giải ngân/95%) x 2,0 điểm\n• Giải ngân dưới 80%: 0 điểm',
    max: 2.5,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, share(2, 0.95)), atLeast(0.95, 2.5)]),
  },
  {
    wording:
      'Trong năm tổ chức từ 02 hội nghị đối thoại với người dân, doanh nghiệp trở lên: 1 điểm; tổ chức 01 hội nghị: 0,5 điểm; không tổ chức hội nghị nào: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ nộp trực tuyến đạt từ 50% trở lên: 1,5 điểm; từ 20% đến dưới 50%: điểm = (tỷ lệ đạt được : 50%) x 1,5; dưới 20%: 0 điểm.',
    max: 1.5,
    rule: linear({ floor: 0.2, target: 0.5 }),
  },
  {
    wording:
      'Kết quả xếp loại chuyển đổi số mức Tốt – 1 điểm; mức Khá – 0,75 điểm; mức Trung bình – 0,5 điểm; mức Yếu – 0 điểm.',
    max: 1,
    rule: levels([
      ['Kết quả xếp loại chuyển đổi số mức Tốt', 1],
      ['mức Khá', 0.75],
      ['mức Trung bình', 0.5],
      ['mức Yếu', 0],
    ]),
  },
  {
    wording:
      'Mỗi trường hợp công chức, viên chức bị kỷ luật từ khiển trách trở lên: trừ 0,5 điểm (trừ tối đa bằng điểm chuẩn).',
    max: 1.5,
    rule: deduction(0.5, 'trường hợp công chức, viên chức bị kỷ luật từ khiển trách trở lên'),
  },
  {
    wording:
      'Trong năm có dưới 3 hồ sơ phải xin lỗi do trễ hẹn: 1 điểm\nCó từ 3 đến 5 hồ sơ: 0,5 điểm\nCó trên 5 hồ sơ: 0 điểm',
    max: 1,
    rule: tiers('count', [under(3, 1), fromTo(3, 5, 0.5), over(5, 0)]),
  },
  {
    wording:
      'Đạt 100% số TTHC phải rà soát được điểm tối đa (02 điểm); đạt thấp hơn thì chấm theo quy tắc tam suất.',
    max: 2,
    rule: linear(),
  },
  {
    wording:
      'Tỷ lệ phản ánh, kiến nghị được xử lý:\n- Đạt 100%: 2 điểm\n- Từ 50% đến dưới 100%: tính theo tỷ lệ b/a × 1,5 điểm\n- Dưới 50%: 0,25 điểm',
    max: 2,
    rule: tiers('rate', [under(0.5, 0.25), fromUnder(0.5, 1, share(1.5)), exactly(1, 2)]),
  },
  {
    wording:
      'Đã công khai dự toán, quyết toán ngân sách xã đúng thời gian (0,5 điểm); công khai chậm (0,25 điểm); không công khai (0 điểm).',
    max: 0.5,
    rule: levels([
      ['Đã công khai dự toán, quyết toán ngân sách xã đúng thời gian', 0.5],
      ['công khai chậm', 0.25],
      ['không công khai', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (x):\nx ≥ 90%: 1,00\n70% ≤ x < 90%: 0,75\n50% ≤ x < 70%: 0,50\nx < 50%: 0,00',
    max: 1,
    rule: tiers('rate', [
      under(0.5, 0),
      fromUnder(0.5, 0.7, 0.5),
      fromUnder(0.7, 0.9, 0.75),
      atLeast(0.9, 1),
    ]),
  },
  {
    wording: '01 cuộc kiểm tra CCHC tại đơn vị trực thuộc tính 0,25 điểm (tối đa 1,0 điểm).',
    max: 1,
    rule: count(0.25, 'cuộc kiểm tra CCHC tại đơn vị trực thuộc', 1),
  },
  {
    wording:
      'Điểm = (số hồ sơ đúng hạn/tổng số hồ sơ) x 2 hoặc điểm = (số TTHC có hồ sơ/tổng số TTHC) x 2, tùy theo tình hình thực tế của đơn vị.',
    max: 2,
    rule: unreadable('several-formulas'),
  },
  {
    wording:
      'Trên 50% số kiến nghị sau thanh tra, kiểm toán được thực hiện: điểm = tỷ lệ thực hiện x 1,0. Từ 50% trở xuống: 0 điểm. Đơn vị không có kiến nghị phải thực hiện thì được tính điểm tối đa.',
    max: 1,
    rule: linear({ floor: { at: 0.5, inclusive: false } }),
    policy: 'full',
  },
  {
    wording:
      'Dưới 50%: 0 điểm; từ 50% đến dưới 75%: 0,5 điểm; từ 75% đến dưới 100%: 0,75 điểm; đạt 100%: 1 điểm (tính trên số công chức được bố trí đúng vị trí việc làm).',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.75, 0.5), fromUnder(0.75, 1, 0.75), exactly(1, 1)]),
  },
  {
    wording:
      'Bộ phận Một cửa bố trí đủ trang thiết bị theo Nghị định số 118/2025/NĐ-CP được 1 điểm; bố trí nhưng chưa đủ được 0,5 điểm; chưa bố trí được 0 điểm.',
    max: 1,
    rule: levels([
      ['Bộ phận Một cửa bố trí đủ trang thiết bị theo Nghị định số 118/2025/NĐ-CP', 1],
      ['bố trí nhưng chưa đủ', 0.5],
      ['chưa bố trí', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ từ 70% trở lên: tính điểm theo công thức (b/a) x 1 điểm\nTỷ lệ từ 50% đến dưới 70%: 0,25 điểm\nTỷ lệ dưới 50%: không có điểm\nTrong đó a là số phòng, ban được giao tự chủ; b là số phòng, ban đã ban hành quy chế chi tiêu nội bộ',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.7, 0.25), atLeast(0.7, share(1))]),
  },
  {
    wording:
      'Có ≥ 03 sáng kiến, giải pháp CCHC: 1,5 điểm; có 02 sáng kiến, giải pháp: 1,0 điểm; có 01 sáng kiến, giải pháp: 0,5 điểm; không có sáng kiến, giải pháp: 0 điểm',
    max: 1.5,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), exactly(2, 1), atLeast(3, 1.5)]),
  },
  {
    wording:
      'Điểm đạt được tỷ lệ thuận với số TTHC được công khai (số TTHC đã công khai/tổng số TTHC thuộc thẩm quyền × điểm chuẩn).',
    max: 0.5,
    rule: linear(),
  },
  {
    wording:
      'Trả lời PAKN đúng thời hạn và công khai kết quả: 0,5 điểm.\nTrả lời đúng thời hạn nhưng không công khai: 0,25 điểm.\nKhông trả lời hoặc trả lời quá hạn: 0 điểm.\n* Trường hợp trong năm không phát sinh PAKN thì đạt điểm tối đa.',
    max: 0.5,
    rule: levels([
      ['Trả lời PAKN đúng thời hạn và công khai kết quả', 0.5],
      ['Trả lời đúng thời hạn nhưng không công khai', 0.25],
      ['Không trả lời hoặc trả lời quá hạn', 0],
    ]),
    policy: 'full',
  },
  {
    wording:
      'Mức độ hoàn thành kế hoạch tinh giản biên chế: đạt từ 90 đến 100% kế hoạch: 1 điểm; từ 75 đến dưới 90%: 0,5 điểm; dưới 75%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.75, 0), fromUnder(0.75, 0.9, 0.5), fromTo(0.9, 1, 1)]),
  },
  {
    wording:
      'Điều tra xã hội học thông qua phiếu hỏi đối với lãnh đạo các sở, ngành và UBND cấp xã. Cơ quan, đơn vị không tự đánh giá.',
    max: 3,
    rule: survey,
  },
  {
    wording: 'Mỗi lớp tập huấn kỹ năng số cho công chức xã được 0,25 điểm nhưng tối đa không quá 0,5 điểm',
    max: 0.5,
    rule: count(0.25, 'lớp tập huấn kỹ năng số cho công chức xã', 0.5),
  },
  {
    wording:
      '- Trên 90% hồ sơ được tái sử dụng dữ liệu: 1,00 điểm;\n- Từ 60% đến 90%: [tỷ lệ đạt được x 0,75] điểm;\n- Dưới 60%: 0,00 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromTo(0.6, 0.9, share(0.75)), over(0.9, 1)]),
  },
  {
    wording:
      'Tham mưu ban hành văn bản QPPL bảo đảm đúng trình tự, thẩm quyền: 1,0 điểm.\nCó văn bản bị kiến nghị xử lý và đã xử lý xong: 0,5 điểm.\nCó văn bản bị kiến nghị nhưng không xử lý: 0 điểm.',
    max: 1,
    rule: levels([
      ['Tham mưu ban hành văn bản QPPL bảo đảm đúng trình tự, thẩm quyền', 1],
      ['Có văn bản bị kiến nghị xử lý và đã xử lý xong', 0.5],
      ['Có văn bản bị kiến nghị nhưng không xử lý', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ văn bản đi được ký số (trừ văn bản mật): từ 99,5% trở lên: 1 điểm; từ 97% đến dưới 99,5%: 0,7 điểm; từ 95% đến dưới 97%: 0,4 điểm; dưới 95%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [
      under(0.95, 0),
      fromUnder(0.95, 0.97, 0.4),
      fromUnder(0.97, 0.995, 0.7),
      atLeast(0.995, 1),
    ]),
  },
  {
    wording: 'Tỷ lệ giải ngân (%) × 2,5 điểm; giải ngân dưới 65% kế hoạch vốn: 0 điểm.',
    max: 2.5,
    rule: linear({ floor: 0.65 }),
  },
  {
    wording:
      'Trừ 0,1 điểm đối với mỗi thủ tục hành chính niêm yết không đúng quy định; tổng số điểm trừ không quá 0,5 điểm.',
    max: 0.5,
    rule: deduction(0.1, 'thủ tục hành chính niêm yết không đúng quy định'),
  },
  {
    wording:
      '- Hoàn thành từ 80% kế hoạch đào tạo trở lên: 1,5 điểm\n- Mở từ 02 đến 03 lớp bồi dưỡng: 1 điểm\n- Mở dưới 02 lớp bồi dưỡng: 0 điểm',
    max: 1.5,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording:
      'Tỷ lệ TTHC liên thông được giải quyết đúng quy trình: từ 85% trở lên: 1,5 điểm; từ 65% đến dưới 85%: 0,75 điểm; dưới 65%: 0 điểm.\nĐơn vị không có TTHC liên thông thì không đánh giá nội dung này và không tính vào tổng điểm tối đa.',
    max: 1.5,
    rule: tiers('rate', [under(0.65, 0), fromUnder(0.65, 0.85, 0.75), atLeast(0.85, 1.5)]),
    policy: 'remove',
  },
  {
    wording:
      'Từ 90% trở lên: (b/a) x 3 điểm; từ 70% đến dưới 90%: (b/a) x 2 điểm; dưới 70%: 0 điểm. Với a là tổng số chỉ tiêu được giao, b là số chỉ tiêu hoàn thành.',
    max: 3,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(2)), atLeast(0.9, share(3))]),
  },
  {
    wording:
      '- Hoàn thành sắp xếp phòng chuyên môn trước thời hạn: 2,0 điểm\n- Hoàn thành đúng thời hạn: 1,5 điểm\n- Hoàn thành sau thời hạn: 0,5 điểm\n- Chưa hoàn thành: 0 điểm',
    max: 2,
    rule: levels([
      ['Hoàn thành sắp xếp phòng chuyên môn trước thời hạn', 2],
      ['Hoàn thành đúng thời hạn', 1.5],
      ['Hoàn thành sau thời hạn', 0.5],
      ['Chưa hoàn thành', 0],
    ]),
  },
  {
    wording: 'Mỗi dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ: 0,2 điểm.',
    max: 2,
    rule: count(0.2, 'dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ'),
  },
  {
    wording:
      'Số cuộc kiểm tra công vụ trong năm: từ 4 cuộc trở lên: 1 điểm; 2 - 3 cuộc: 0,5 điểm; dưới 2 cuộc: 0 điểm.',
    max: 1,
    rule: tiers('count', [under(2, 0), fromTo(2, 3, 0.5), atLeast(4, 1)]),
  },
  {
    wording:
      'Chỉ tiêu giao: 90%. Đạt hoặc vượt chỉ tiêu: 1 điểm; không đạt chỉ tiêu: điểm = (tỷ lệ thực hiện/90%) x 1 điểm.',
    max: 1,
    rule: linear({ target: 0.9 }),
  },
  {
    wording: 'Bố trí công chức đầu mối kiểm soát TTHC: 0,5đ; không bố trí: 0đ',
    max: 0.5,
    rule: levels([
      ['Bố trí công chức đầu mối kiểm soát TTHC', 0.5],
      ['không bố trí', 0],
    ]),
  },
  {
    wording:
      'Điểm = (Tổng điểm quy đổi của các nhiệm vụ / hệ số điều chỉnh bình quân của khối) + điểm khuyến khích (nếu có), làm tròn theo hướng dẫn.',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Mỗi quy trình ISO không được cập nhật theo quy định trừ 0,2 điểm.',
    max: 1,
    rule: deduction(0.2, 'quy trình ISO không được cập nhật theo quy định'),
  },
  {
    wording: '- Mỗi TTHC được cắt giảm thời gian giải quyết: được cộng 0,3 điểm\n- Tối đa: 1,5 điểm',
    max: 1.5,
    rule: count(0.3, 'TTHC được cắt giảm thời gian giải quyết', 1.5),
  },
];

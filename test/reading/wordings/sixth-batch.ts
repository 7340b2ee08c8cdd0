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

/** Written blind, without knowledge of the parser: seventy wordings as provinces print them. */
export const SIXTH_BATCH: readonly WordingExample[] = [
  {
    wording:
      '- Ban hành kế hoạch trước ngày 31/01 của năm kế hoạch: 0,5 điểm;\n- Ban hành trong tháng 02: 0,25 điểm;\n- Ban hành sau tháng 02 hoặc không ban hành: 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Ban hành kế hoạch trước ngày 31/01 của năm kế hoạch', 0.5],
      ['Ban hành trong tháng 02', 0.25],
      ['Ban hành sau tháng 02 hoặc không ban hành', 0],
    ]),
  },
  {
    wording: 'Điểm đánh giá = (Số nhiệm vụ hoàn thành / Tổng số nhiệm vụ trong kế hoạch) x 2,0.',
    max: 2,
    rule: linear(),
  },
  {
    wording:
      '- Từ 30% số phòng, đơn vị trực thuộc trở lên được kiểm tra: 1 điểm;\n- Từ 20% đến dưới 30%: 0,5 điểm;\n- Dưới 20%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording: 'Mỗi tin, bài về CCHC được đăng tải tính 0,05 điểm, tối đa 0,5 điểm.',
    max: 0.5,
    rule: count(0.05, 'tin, bài về CCHC được đăng tải', 0.5),
  },
  {
    wording:
      'Tổ chức từ 03 cuộc kiểm tra trở lên: 1 điểm; 02 cuộc: 0,75 điểm; 01 cuộc: 0,5 điểm; không tổ chức kiểm tra: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), exactly(2, 0.75), atLeast(3, 1)]),
  },
  {
    wording: 'Từ 90% trở lên: 1 điểm; từ 70% đến dưới 90%: tỷ lệ đạt được x 1 điểm; dưới 70%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(1)), atLeast(0.9, 1)]),
  },
  {
    wording: 'Điểm tối đa 1 điểm; mỗi báo cáo gửi chậm trừ 0,25 điểm, trừ đến hết số điểm.',
    max: 1,
    rule: deduction(0.25, 'báo cáo gửi chậm'),
  },
  {
    wording: 'Thực hiện đúng quy định về số lượng cấp phó: 1 điểm. Không đúng quy định: 0 điểm.',
    max: 1,
    rule: levels([
      ['Thực hiện đúng quy định về số lượng cấp phó', 1],
      ['Không đúng quy định', 0],
    ]),
  },
  {
    wording: '- Từ 90% trở lên: 1 điểm;\n- Từ 70% đến dưới 85%: 0,5 điểm;\n- Dưới 70%: 0 điểm.',
    max: 1,
    rule: unreadable('gap-between-tiers'),
  },
  {
    wording:
      'Đạt 100%: 2 điểm. Đạt từ 90% đến dưới 100%: 1,5 điểm. Đạt từ 80% đến dưới 90%: 1 điểm. Đạt dưới 80%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 1), fromUnder(0.9, 1, 1.5), exactly(1, 2)]),
  },
  {
    wording:
      'Tính điểm theo công thức: (b/a) x 1,5 điểm.\nTrong đó: a là tổng số văn bản phát hành (trừ văn bản mật); b là số văn bản được ký số và gửi, nhận trên môi trường điện tử.\nNếu tỷ lệ b/a < 80% thì điểm đánh giá là 0.',
    max: 1.5,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'a) Công khai đầy đủ, kịp thời trên Trang thông tin điện tử: 0,75 điểm.\nb) Công khai đầy đủ nhưng chưa kịp thời: 0,5 điểm.\nc) Công khai chưa đầy đủ: 0,25 điểm.\nd) Không công khai: 0 điểm.',
    max: 0.75,
    rule: levels([
      ['Công khai đầy đủ, kịp thời trên Trang thông tin điện tử', 0.75],
      ['Công khai đầy đủ nhưng chưa kịp thời', 0.5],
      ['Công khai chưa đầy đủ', 0.25],
      ['Không công khai', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ trễ hạn bằng 0%: 1 điểm\nTrên 0% đến 1%: 0,75 điểm\nTrên 1% đến 3%: 0,5 điểm\nTrên 3%: 0 điểm',
    max: 1,
    rule: tiers('rate', [exactly(0, 1), overTo(0, 0.01, 0.75), overTo(0.01, 0.03, 0.5), over(0.03, 0)]),
  },
  {
    wording:
      'Xác định qua kết quả đo lường sự hài lòng của người dân, tổ chức do Sở Nội vụ chủ trì thực hiện; cơ quan, đơn vị không tự chấm điểm.',
    max: 10,
    rule: survey,
  },
  {
    wording:
      '+ Đúng cơ cấu, không vượt biên chế được giao: điểm tối đa;\n+ Vượt biên chế được giao nhưng đã có phương án xử lý: 50% điểm tối đa;\n+ Vượt biên chế được giao, chưa có phương án xử lý: 0 điểm.',
    max: 2,
    rule: levels([
      ['Đúng cơ cấu, không vượt biên chế được giao', 2],
      ['Vượt biên chế được giao nhưng đã có phương án xử lý', 1],
      ['Vượt biên chế được giao, chưa có phương án xử lý', 0],
    ]),
  },
  {
    wording: '- Đạt 100%: 2 điểm\n- Từ 80% đến dưới 100%: 1,5 điểm x tỷ lệ đạt được\n- Dưới 80%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, share(1.5)), exactly(1, 2)]),
  },
  {
    wording: '≥ 70%: 1,5 điểm; 50% - < 70%: 1,0 điểm; 30% - < 50%: 0,5 điểm; < 30%: 0 điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.5, 0.5), fromUnder(0.5, 0.7, 1), atLeast(0.7, 1.5)]),
  },
  {
    wording:
      '- Hoàn thành 100% kế hoạch: 1 điểm;\n- Hoàn thành từ 70% đến dưới 100% kế hoạch: điểm được tính bằng tỷ lệ % hoàn thành nhân với điểm tối đa;\n- Hoàn thành dưới 70% kế hoạch: 0 điểm.',
    max: 1,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording: 'Cứ 01 sáng kiến được 0,75 điểm; tổng điểm không quá 1,5 điểm.',
    max: 1.5,
    rule: count(0.75, 'sáng kiến', 1.5),
  },
  {
    wording:
      '1 điểm: Có mô hình, cách làm hay được cấp có thẩm quyền công nhận, nhân rộng.\n0,5 điểm: Có mô hình, cách làm hay đang thực hiện thí điểm.\n0 điểm: Không có mô hình, cách làm hay.',
    max: 1,
    rule: levels([
      ['Có mô hình, cách làm hay được cấp có thẩm quyền công nhận, nhân rộng', 1],
      ['Có mô hình, cách làm hay đang thực hiện thí điểm', 0.5],
      ['Không có mô hình, cách làm hay', 0],
    ]),
  },
  {
    wording: 'Đạt tỷ lệ từ 50% trở lên: 2 điểm. Dưới 50%: điểm đánh giá = (tỷ lệ đạt được / 50%) x 2.',
    max: 2,
    rule: linear({ target: 0.5 }),
  },
  {
    wording:
      'a) Từ 95% hồ sơ trở lên được giải quyết đúng hạn hoặc trước hạn: 1,0 điểm;\nb) Từ 90% đến dưới 95%: 0,5 điểm;\nc) Dưới 90%: không tính điểm.\nTrường hợp trong năm không phát sinh hồ sơ thì được tính điểm tối đa.',
    max: 1,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 0.5), atLeast(0.95, 1)]),
    policy: 'full',
  },
  {
    wording:
      'Đạt từ 80% trở lên: 1,5 điểm; đạt từ 60% đến dưới 80%: 0,75 điểm; đạt dưới 60%: tỷ lệ đạt được x 0,5 điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.6, share(0.5)), fromUnder(0.6, 0.8, 0.75), atLeast(0.8, 1.5)]),
  },
  {
    wording: 'Ban hành đúng hạn: 1,0 điểm; ban hành chậm: 0,5 điểm; không ban hành: 0 điểm.',
    max: 0.5,
    rule: unreadable('above-maximum'),
  },
  {
    wording:
      'Có tổ chức hội nghị đối thoại với người dân, doanh nghiệp trong năm (0,5 điểm); không tổ chức (0 điểm).',
    max: 0.5,
    rule: levels([
      ['Có tổ chức hội nghị đối thoại với người dân, doanh nghiệp trong năm', 0.5],
      ['không tổ chức', 0],
    ]),
  },
  {
    wording:
      'Trên 80% cán bộ, công chức được cử đi đào tạo, bồi dưỡng theo kế hoạch: 0,5 điểm; từ 60% đến 80%: 0,25 điểm; dưới 60%: 0 điểm.',
    max: 0.5,
    rule: tiers('rate', [under(0.6, 0), fromTo(0.6, 0.8, 0.25), over(0.8, 0.5)]),
  },
  {
    wording:
      'Không có văn bản sai sót: 2 điểm. Mỗi văn bản ban hành sai thể thức, kỹ thuật trình bày bị trừ 0,2 điểm, tối đa trừ hết điểm của tiêu chí.',
    max: 2,
    rule: deduction(0.2, 'văn bản ban hành sai thể thức, kỹ thuật trình bày'),
  },
  {
    wording:
      'Điểm số được tính theo tỷ lệ phần trăm kết quả thực hiện so với kế hoạch nhân với điểm tối đa của tiêu chí.',
    max: 1,
    rule: linear(),
  },
  {
    wording:
      'Báo cáo gửi đúng thời hạn và đủ nội dung = 1,5đ\nBáo cáo gửi đúng thời hạn nhưng chưa đủ nội dung = 1đ\nBáo cáo gửi chậm = 0,5đ\nKhông có báo cáo = 0đ',
    max: 1.5,
    rule: levels([
      ['Báo cáo gửi đúng thời hạn và đủ nội dung', 1.5],
      ['Báo cáo gửi đúng thời hạn nhưng chưa đủ nội dung', 1],
      ['Báo cáo gửi chậm', 0.5],
      ['Không có báo cáo', 0],
    ]),
  },
  {
    wording:
      '- Có từ 02 sáng kiến trở lên được công nhận: 1 điểm;\n- Có 01 sáng kiến được công nhận: 0,5 điểm;\n- Không có sáng kiến: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording:
      'Từ 95% trở lên: đạt điểm tối đa.\nTừ 80% đến dưới 95%: tính điểm theo công thức (b/a) x 2. Trong đó a là tổng số hồ sơ phải số hóa, b là số hồ sơ đã số hóa.\nDưới 80%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, share(2)), atLeast(0.95, 2)]),
  },
  {
    wording:
      'Tỷ lệ giải ngân vốn đầu tư công đến hết ngày 31/01 năm sau:\n+ Đạt từ 95% kế hoạch vốn trở lên: 2,0 điểm\n+ Đạt từ 85% đến dưới 95%: 1,5 điểm\n+ Đạt từ 75% đến dưới 85%: 1,0 điểm\n+ Đạt từ 65% đến dưới 75%: 0,5 điểm\n+ Đạt dưới 65%: 0 điểm',
    max: 2,
    rule: tiers('rate', [
      under(0.65, 0),
      fromUnder(0.65, 0.75, 0.5),
      fromUnder(0.75, 0.85, 1),
      fromUnder(0.85, 0.95, 1.5),
      atLeast(0.95, 2),
    ]),
  },
  {
    wording:
      'Mỗi văn bản quy định nội bộ được ban hành đúng nội dung yêu cầu được cộng 0,5 điểm nhưng không vượt quá điểm tối đa của tiêu chí.',
    max: 2,
    rule: count(0.5, 'văn bản quy định nội bộ được ban hành đúng nội dung yêu cầu'),
  },
  {
    wording:
      'Tỷ lệ thanh toán trực tuyến đạt từ 65% trở lên được 1,5 điểm; đạt thấp hơn 65% thì tính theo công thức: (Tỷ lệ đạt được x 1,5)/65%.',
    max: 1.5,
    rule: linear({ target: 0.65 }),
  },
  {
    wording:
      'Chủ tịch UBND xã trực tiếp phụ trách công tác CCHC: 1,0 điểm; Phó Chủ tịch UBND xã phụ trách: 0,5 điểm; Chưa phân công lãnh đạo phụ trách: 0 điểm.',
    max: 1,
    rule: levels([
      ['Chủ tịch UBND xã trực tiếp phụ trách công tác CCHC', 1],
      ['Phó Chủ tịch UBND xã phụ trách', 0.5],
      ['Chưa phân công lãnh đạo phụ trách', 0],
    ]),
  },
  {
    wording: '- Đạt từ 80% trở lên: 1,5 điểm\n- Đạt từ 50% đến 85%: 1,0 điểm\n- Đạt dưới 50%: 0 điểm',
    max: 1.5,
    rule: unreadable('overlapping-tiers'),
  },
  {
    wording: 'Từ 80% trở lên: đạt 100% số điểm; từ 60% đến dưới 80%: đạt 50% số điểm; dưới 60%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), atLeast(0.8, 1)]),
  },
  {
    wording:
      'Cứ 01 trường hợp công chức bị xử lý kỷ luật thì trừ 0,5 điểm, không trừ quá số điểm tối đa của tiêu chí.',
    max: 1,
    rule: deduction(0.5, 'trường hợp công chức bị xử lý kỷ luật'),
  },
  {
    wording: 'Từ 95% đến 100%: Điểm = Tỷ lệ % x 2,5; dưới 95%: 0 điểm.',
    max: 2.5,
    rule: linear({ floor: 0.95 }),
  },
  {
    wording:
      '- Hoàn thành xuất sắc nhiệm vụ: 2 điểm\n- Hoàn thành tốt nhiệm vụ: 1,5 điểm\n- Hoàn thành nhiệm vụ: 1 điểm\n- Không hoàn thành nhiệm vụ: 0 điểm',
    max: 2,
    rule: levels([
      ['Hoàn thành xuất sắc nhiệm vụ', 2],
      ['Hoàn thành tốt nhiệm vụ', 1.5],
      ['Hoàn thành nhiệm vụ', 1],
      ['Không hoàn thành nhiệm vụ', 0],
    ]),
  },
  {
    wording:
      'Không có văn bản ban hành trái thẩm quyền: 1 điểm; có 01 văn bản: 0,5 điểm; có từ 02 văn bản trở lên: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 1), exactly(1, 0.5), atLeast(2, 0)]),
  },
  {
    wording: '- 01 mô hình mới được tính 0,5 điểm;\n- Tối đa: 1 điểm.',
    max: 1,
    rule: count(0.5, 'mô hình mới', 1),
  },
  {
    wording:
      'Từ 60% trở lên: 1 điểm; từ 30% đến dưới 60%: (tỷ lệ đạt được/60%) × 0,5 điểm; dưới 30%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.6, share(0.5, 0.6)), atLeast(0.6, 1)]),
  },
  {
    wording:
      'Điểm đánh giá = Số TTHC được rà soát/Tổng số TTHC phải rà soát theo kế hoạch × điểm tối đa. Cơ quan, đơn vị không có TTHC thuộc thẩm quyền giải quyết thì không đánh giá tiêu chí thành phần này (loại khỏi tổng điểm tối đa).',
    max: 1,
    rule: linear(),
    policy: 'remove',
  },
  {
    wording:
      'Chấm 1 điểm nếu tỷ lệ đạt từ 50% trở lên; chấm 0,5 điểm nếu tỷ lệ đạt từ 25% đến dưới 50%; chấm 0 điểm nếu tỷ lệ đạt dưới 25%.',
    max: 1,
    rule: tiers('rate', [under(0.25, 0), fromUnder(0.25, 0.5, 0.5), atLeast(0.5, 1)]),
  },
  {
    wording:
      'Không có công chức, viên chức bị xử lý kỷ luật từ hình thức khiển trách trở lên: 0,5 điểm; Có công chức, viên chức bị xử lý kỷ luật: 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Không có công chức, viên chức bị xử lý kỷ luật từ hình thức khiển trách trở lên', 0.5],
      ['Có công chức, viên chức bị xử lý kỷ luật', 0],
    ]),
  },
  {
    wording:
      'Mỗi cuộc họp giao ban chuyên đề về CCHC được 0,25 điểm. Điểm đánh giá = (số cuộc họp đã tổ chức/số cuộc họp theo kế hoạch) x 1,0.',
    max: 1,
    rule: unreadable('several-formulas'),
  },
  {
    wording: 'Từ 70% trở lên: tỷ lệ % x 2 điểm; từ 50% đến dưới 70%: 0,5 điểm; dưới 50%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.7, 0.5), atLeast(0.7, share(2))]),
  },
  {
    wording:
      'Mức độ hài lòng đạt từ 97,5% trở lên: 1,5 điểm; đạt từ 92,5% đến dưới 97,5%: 1,0 điểm; đạt dưới 92,5%: 0 điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.925, 0), fromUnder(0.925, 0.975, 1), atLeast(0.975, 1.5)]),
  },
  {
    wording:
      'Lãnh đạo trực tiếp tiếp công dân đúng quy định thì đạt 1 điểm, chưa đúng quy định thì đạt 0,25 điểm, không thực hiện thì không có điểm.',
    max: 1,
    rule: levels([
      ['Lãnh đạo trực tiếp tiếp công dân đúng quy định', 1],
      ['chưa đúng quy định', 0.25],
      ['không thực hiện', 0],
    ]),
  },
  {
    wording: '0,25 điểm/01 cuộc đối thoại, tối đa 1,0 điểm.',
    max: 1,
    rule: count(0.25, 'cuộc đối thoại', 1),
  },
  {
    wording: 'Trên 60%: điểm đánh giá bằng tỷ lệ đạt được nhân với 1 điểm.\nTừ 60% trở xuống: 0 điểm.',
    max: 1,
    rule: linear({ floor: { at: 0.6, inclusive: false } }),
  },
  {
    wording:
      'Điểm đánh giá căn cứ kết quả điều tra xã hội học đối với đại biểu HĐND tỉnh và lãnh đạo UBND cấp xã.',
    max: 3,
    rule: survey,
  },
  {
    wording: 'Không quá 2% hồ sơ quá hạn: 1 điểm; trên 2% đến 5%: 0,5 điểm; trên 5%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [atMost(0.02, 1), overTo(0.02, 0.05, 0.5), over(0.05, 0)]),
  },
  {
    wording:
      '• Cập nhật đầy đủ, chính xác hồ sơ cán bộ, công chức, viên chức trên phần mềm: 1,00\n• Cập nhật chưa đầy đủ: 0,50\n• Không cập nhật: 0,00',
    max: 1,
    rule: levels([
      ['Cập nhật đầy đủ, chính xác hồ sơ cán bộ, công chức, viên chức trên phần mềm', 1],
      ['Cập nhật chưa đầy đủ', 0.5],
      ['Không cập nhật', 0],
    ]),
  },
  {
    wording:
      'Công khai đúng hạn tất cả các kỳ (quý, 6 tháng, năm): 0,75 điểm. Trừ 0,25 điểm cho mỗi kỳ công khai chậm.',
    max: 0.75,
    rule: deduction(0.25, 'kỳ công khai chậm'),
  },
  {
    wording:
      'Đăng tải từ 24 tin, bài/năm trở lên: 0,5 điểm; từ 12 đến 23 tin, bài: 0,25 điểm; dưới 12 tin, bài: 0 điểm.',
    max: 0.5,
    rule: tiers('count', [under(12, 0), fromTo(12, 23, 0.25), atLeast(24, 0.5)]),
  },
  {
    wording:
      '- 100% PAKN được xử lý đúng hạn: 1 điểm;\n- Từ 75% đến dưới 100%: điểm = 0,75 x tỷ lệ xử lý đúng hạn;\n- Dưới 75%: 0 điểm.\nNếu không phát sinh PAKN trong kỳ đánh giá thì được điểm tối đa.',
    max: 1,
    rule: tiers('rate', [under(0.75, 0), fromUnder(0.75, 1, share(0.75)), exactly(1, 1)]),
    policy: 'full',
  },
  {
    wording:
      'Kiểm tra từ 30% số đơn vị trực thuộc trở lên: 1 điểm; kiểm tra dưới 03 đơn vị: 0,5 điểm; không kiểm tra: 0 điểm.',
    max: 1,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording:
      'Chấm điểm theo kết quả thực hiện trong năm đánh giá:\n- Đã hoàn thành việc kiện toàn Bộ phận Tiếp nhận và Trả kết quả: 0,50 điểm;\n- Chưa hoàn thành: 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Đã hoàn thành việc kiện toàn Bộ phận Tiếp nhận và Trả kết quả', 0.5],
      ['Chưa hoàn thành', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ nộp trực tuyến từ 80% trở lên: 1 điểm. Từ 40% đến dưới 80%: (tỷ lệ thực tế/80%) x 1 điểm. Dưới 40%: 0 điểm.',
    max: 1,
    rule: linear({ floor: 0.4, target: 0.8 }),
  },
  {
    wording:
      'Hoàn thành 100% nhiệm vụ được giao: 1 điểm; hoàn thành từ 90% – dưới 100%: 0,75 điểm; hoàn thành từ 80% – dưới 90%: 0,5 điểm; hoàn thành từ 70% – dưới 80%: 0,25 điểm; hoàn thành dưới 70%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [
      under(0.7, 0),
      fromUnder(0.7, 0.8, 0.25),
      fromUnder(0.8, 0.9, 0.5),
      fromUnder(0.9, 1, 0.75),
      exactly(1, 1),
    ]),
  },
  {
    wording: 'Mỗi TTHC được đơn giản hóa, cắt giảm thời gian giải quyết đạt 0,2 điểm (tối đa 2 điểm).',
    max: 2,
    rule: count(0.2, 'TTHC được đơn giản hóa, cắt giảm thời gian giải quyết', 2),
  },
  {
    wording:
      'Trên 85%: 1,5 điểm;\nTừ 50% đến 85%: tính theo tỷ lệ thực tế nhân với điểm tối đa;\nDưới 50%: 0 điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.5, 0), fromTo(0.5, 0.85, share(1.5)), over(0.85, 1.5)]),
  },
  {
    wording:
      'Điểm đánh giá = (A x K1 + B x K2)/C, trong đó các hệ số K1, K2 được xác định theo đặc thù của từng cơ quan, đơn vị.',
    max: 2,
    rule: unreadable('not-understood'),
  },
  {
    wording:
      'Đã công bố Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 và áp dụng đầy đủ: 1,5 điểm; Đã công bố nhưng áp dụng chưa đầy đủ: 0,75 điểm; Chưa công bố: 0 điểm.',
    max: 1.5,
    rule: levels([
      ['Đã công bố Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 và áp dụng đầy đủ', 1.5],
      ['Đã công bố nhưng áp dụng chưa đầy đủ', 0.75],
      ['Chưa công bố', 0],
    ]),
  },
  {
    wording:
      'Lấy số hồ sơ được cập nhật đúng, đủ chia cho tổng số hồ sơ phải cập nhật rồi nhân với 0,75 điểm.',
    max: 0.75,
    rule: linear(),
  },
  {
    wording:
      'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC:\nTừ 90% trở lên (2 điểm);\nTừ 75% đến dưới 90% (1,25 điểm);\nDưới 75% (0 điểm).',
    max: 2,
    rule: tiers('rate', [under(0.75, 0), fromUnder(0.75, 0.9, 1.25), atLeast(0.9, 2)]),
  },
  {
    wording:
      'Tính điểm tối đa nếu không có nhiệm vụ quá hạn; trường hợp có nhiệm vụ quá hạn thì trừ 0,1 điểm/nhiệm vụ quá hạn.',
    max: 1.5,
    rule: deduction(0.1, 'nhiệm vụ quá hạn'),
  },
  {
    wording:
      'Với mỗi dịch vụ công trực tuyến được cung cấp thêm ở mức toàn trình, đơn vị được 0,1 điểm. Tổng điểm của tiêu chí không quá 1 điểm.',
    max: 1,
    rule: count(0.1, 'dịch vụ công trực tuyến được cung cấp thêm ở mức toàn trình', 1),
  },
];

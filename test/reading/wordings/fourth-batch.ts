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
} from './builders';
import type { WordingExample } from './builders';

/** Written without knowledge of the grammar, in the house styles of five imagined provinces. */
export const FOURTH_BATCH: readonly WordingExample[] = [
  {
    wording: 'Kịp thời: 0,5đ; không kịp thời: 0đ.',
    max: 0.5,
    rule: levels([
      ['Kịp thời', 0.5],
      ['không kịp thời', 0],
    ]),
  },
  {
    wording:
      '- Từ 95% hồ sơ trở lên được giải quyết đúng hạn: 2,00 điểm\n- Từ 90% đến dưới 95%: 1,00 điểm\n- Dưới 90%: 0 điểm\n* Trường hợp trong năm không phát sinh hồ sơ thì được tính điểm tối đa.',
    max: 2,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 1), atLeast(0.95, 2)]),
    policy: 'full',
  },
  {
    wording:
      'Tính theo công thức: (b/a) x 1,50.\nTrong đó:\na là tổng số nhiệm vụ trong kế hoạch;\nb là số nhiệm vụ đã hoàn thành.',
    max: 1.5,
    rule: linear(),
  },
  {
    wording: 'Mỗi tin, bài: 0,05đ, tối đa 0,5đ',
    max: 0.5,
    rule: count(0.05, 'tin, bài', 0.5),
  },
  {
    wording:
      '3 điểm: đạt từ 98% trở lên\n2 điểm: từ 95% đến dưới 98%\n1 điểm: từ 90% đến dưới 95%\n0 điểm: dưới 90%',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 1), fromUnder(0.95, 0.98, 2), atLeast(0.98, 3)]),
  },
  {
    wording:
      'BAN HÀNH ĐÚNG HẠN, ĐỦ NỘI DUNG: 1,5 ĐIỂM; BAN HÀNH CHẬM HOẶC CHƯA ĐỦ NỘI DUNG: 0,75 ĐIỂM; KHÔNG BAN HÀNH: 0 ĐIỂM',
    max: 1.5,
    rule: levels([
      ['BAN HÀNH ĐÚNG HẠN, ĐỦ NỘI DUNG', 1.5],
      ['BAN HÀNH CHẬM HOẶC CHƯA ĐỦ NỘI DUNG', 0.75],
      ['KHÔNG BAN HÀNH', 0],
    ]),
  },
  {
    wording:
      '- Từ 95% trở lên: 2,00\n- Từ 80% đến dưới 95%: điểm đánh giá được tính theo công thức (b/a) x 2,00\n- Dưới 80%: 0,00',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, share(2)), atLeast(0.95, 2)]),
  },
  {
    wording: '≥90%: 1đ; 80%-<90%: 0,5đ; <80%: 0đ',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording:
      'lấy số văn bản được ký số chia cho tổng số văn bản phát hành rồi nhân với điểm tối đa; nếu tỷ lệ dưới 90% thì không được điểm',
    max: 1.5,
    rule: linear({ floor: 0.9 }),
  },
  {
    wording: 'Mỗi báo cáo thiếu trừ 0,25đ.',
    max: 0.75,
    rule: deduction(0.25, 'báo cáo thiếu'),
  },
  {
    wording: '- Từ 90% trở lên: 2,00 điểm\n- Từ 70% đến dưới 80%: 1,00 điểm\n- Dưới 70%: 0,00 điểm',
    max: 2,
    rule: unreadable('gap-between-tiers'),
  },
  {
    wording:
      '- Ban hành kế hoạch trước ngày 31/12 của năm trước liền kề: 1,00\n- Ban hành kế hoạch trong tháng 01 của năm kế hoạch: 0,50\n- Ban hành kế hoạch sau tháng 01 hoặc không ban hành: 0,00',
    max: 1,
    rule: levels([
      ['Ban hành kế hoạch trước ngày 31/12 của năm trước liền kề', 1],
      ['Ban hành kế hoạch trong tháng 01 của năm kế hoạch', 0.5],
      ['Ban hành kế hoạch sau tháng 01 hoặc không ban hành', 0],
    ]),
  },
  {
    wording:
      '+ tỷ lệ trên 30% thì được 1 điểm\n+ tỷ lệ từ 20% đến 30% thì được 0,5 điểm\n+ tỷ lệ dưới 20% thì được 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromTo(0.2, 0.3, 0.5), over(0.3, 1)]),
  },
  {
    wording: 'Không có đơn thư vượt cấp: 1đ; 01-02 đơn: 0,5đ; từ 03 đơn trở lên: 0đ',
    max: 1,
    rule: tiers('count', [exactly(0, 1), fromTo(1, 2, 0.5), atLeast(3, 0)]),
  },
  {
    wording: 'TỶ LỆ HỒ SƠ TRỰC TUYẾN ĐẠT TỪ 50% TRỞ LÊN: 2 ĐIỂM. DƯỚI 50%: ĐIỂM = (TỶ LỆ ĐẠT ĐƯỢC / 50%) * 2',
    max: 2,
    rule: linear({ target: 0.5 }),
  },
  {
    wording:
      'Mỗi văn bản quy định nội bộ được ban hành đúng nội dung yêu cầu được 0,50 điểm nhưng tổng điểm không quá 2,00 điểm.',
    max: 2,
    rule: count(0.5, 'văn bản quy định nội bộ được ban hành đúng nội dung yêu cầu', 2),
  },
  {
    wording:
      '+ có đầy đủ 4 báo cáo và gửi đúng thời hạn thì được 1 điểm\n+ có đầy đủ 4 báo cáo nhưng có báo cáo gửi chậm thì được 0,5 điểm\n+ thiếu báo cáo thì không được điểm',
    max: 1,
    rule: levels([
      ['có đầy đủ 4 báo cáo và gửi đúng thời hạn', 1],
      ['có đầy đủ 4 báo cáo nhưng có báo cáo gửi chậm', 0.5],
      ['thiếu báo cáo', 0],
    ]),
  },
  {
    wording: '100%: 1đ; 70% - <100%: b/a x 0,8đ; <70%: 0đ',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 1, share(0.8)), exactly(1, 1)]),
  },
  {
    wording: 'TỶ LỆ TRỄ HẠN 0%: 1 ĐIỂM; TRÊN 0% ĐẾN 2%: 0,5 ĐIỂM; TRÊN 2%: 0 ĐIỂM',
    max: 1,
    rule: tiers('rate', [exactly(0, 1), overTo(0, 0.02, 0.5), over(0.02, 0)]),
  },
  {
    wording:
      '2 điểm: Thực hiện đúng quy định về số lượng cấp phó tại tất cả các phòng, đơn vị trực thuộc\n0 điểm: Có từ một phòng, đơn vị trở lên vượt số lượng cấp phó',
    max: 2,
    rule: levels([
      ['Thực hiện đúng quy định về số lượng cấp phó tại tất cả các phòng, đơn vị trực thuộc', 2],
      ['Có từ một phòng, đơn vị trở lên vượt số lượng cấp phó', 0],
    ]),
  },
  {
    wording: 'Điểm = Tỷ lệ % × điểm tối đa',
    max: 1,
    rule: linear(),
  },
  {
    wording:
      'Điểm số căn cứ kết quả điều tra xã hội học do Sở Nội vụ thực hiện; các cơ quan, đơn vị không tự chấm điểm nội dung này.',
    max: 3,
    rule: survey,
  },
  {
    wording:
      '- Đạt 100%: 1,50 điểm\n- Từ 90% đến dưới 100%: 1,00 điểm\n- Từ 80% đến dưới 90%: 0,50 điểm\n- Dưới 80%: 0,00 điểm',
    max: 1.5,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 0.5), fromUnder(0.9, 1, 1), exactly(1, 1.5)]),
  },
  {
    wording: 'Từ 80% trở lên: 1,5đ; từ 60% đến 85%: 0,75đ; dưới 60%: 0đ',
    max: 1.5,
    rule: unreadable('overlapping-tiers'),
  },
  {
    wording:
      'Điểm tối đa 1,00. Mỗi trường hợp công chức, viên chức bị xử lý kỷ luật trừ 0,50 điểm, trừ đến hết số điểm của tiêu chí.',
    max: 1,
    rule: deduction(0.5, 'trường hợp công chức, viên chức bị xử lý kỷ luật'),
  },
  {
    wording: 'Có = 0,5; Không = 0',
    max: 0.5,
    rule: levels([
      ['Có', 0.5],
      ['Không', 0],
    ]),
  },
  {
    wording:
      '+ tỷ lệ từ 80% trở lên thì điểm = tỷ lệ x 1,5\n+ tỷ lệ từ 50% đến dưới 80% thì được 0,5 điểm\n+ tỷ lệ dưới 50% thì không được điểm',
    max: 1.5,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.8, 0.5), atLeast(0.8, share(1.5))]),
  },
  {
    wording:
      'Có từ 5 sáng kiến, giải pháp trở lên thì được 2 điểm; có từ 3 đến 4 sáng kiến, giải pháp thì được 1,5 điểm; có từ 1 đến 2 sáng kiến, giải pháp thì được 0,5 điểm; không có sáng kiến, giải pháp thì được 0 điểm.',
    max: 2,
    rule: tiers('count', [exactly(0, 0), fromTo(1, 2, 0.5), fromTo(3, 4, 1.5), atLeast(5, 2)]),
  },
  {
    wording:
      '- Hoàn thành 100% kế hoạch: 2,00 điểm.\n- Hoàn thành từ 80% đến dưới 100% kế hoạch: điểm đánh giá = (b/a) × 2,00.\n- Hoàn thành dưới 80% kế hoạch: 0 điểm.',
    max: 2,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'cứ có 1 sáng kiến được công nhận thì cộng 0,75 điểm, tổng không vượt quá điểm tối đa của tiêu chí',
    max: 1.5,
    rule: count(0.75, 'sáng kiến được công nhận'),
  },
  {
    wording:
      'Hoàn thành 100% nhiệm vụ được giao, đúng tiến độ: 1,00 điểm; hoàn thành 100% nhiệm vụ nhưng có nhiệm vụ chậm tiến độ: 0,50 điểm; không hoàn thành 100% nhiệm vụ: 0 điểm.',
    max: 1,
    rule: levels([
      ['Hoàn thành 100% nhiệm vụ được giao, đúng tiến độ', 1],
      ['hoàn thành 100% nhiệm vụ nhưng có nhiệm vụ chậm tiến độ', 0.5],
      ['không hoàn thành 100% nhiệm vụ', 0],
    ]),
  },
  {
    wording: 'Nếu b/a ≥ 0,9 thì điểm là 1; nếu 0,7 ≤ b/a < 0,9 thì điểm là 0,5; nếu b/a < 0,7 thì điểm là 0',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording: 'TRÊN 90%: 2 ĐIỂM. TỪ 60% ĐẾN 90%: TỶ LỆ ĐẠT ĐƯỢC * 1,5 ĐIỂM. DƯỚI 60%: 0,25 ĐIỂM.',
    max: 2,
    rule: tiers('rate', [under(0.6, 0.25), fromTo(0.6, 0.9, share(1.5)), over(0.9, 2)]),
  },
  {
    wording: 'Số điểm = 1,5 * (số TTHC được rà soát / tổng số TTHC phải rà soát)',
    max: 1.5,
    rule: linear(),
  },
  {
    wording:
      'ban hành đúng hạn thì được 1,5 điểm; ban hành chậm thì được 0,5 điểm; không ban hành thì được 0 điểm',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  {
    wording:
      'Giải ngân từ 95% kế hoạch vốn trở lên: đạt 1 điểm. Giải ngân từ 85% đến dưới 95% kế hoạch vốn: đạt 0,5 điểm. Các trường hợp còn lại: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.85, 0), fromUnder(0.85, 0.95, 0.5), atLeast(0.95, 1)]),
  },
  {
    wording: '01 CUỘC KIỂM TRA = 0,25 ĐIỂM (TỐI ĐA 1 ĐIỂM)',
    max: 1,
    rule: count(0.25, 'CUỘC KIỂM TRA', 1),
  },
  {
    wording:
      'Có mô hình, cách làm mới được cấp có thẩm quyền công nhận – được điểm tối đa; có mô hình, cách làm mới nhưng chưa được công nhận – được 50% số điểm tối đa; không có – 0 điểm',
    max: 1,
    rule: levels([
      ['Có mô hình, cách làm mới được cấp có thẩm quyền công nhận', 1],
      ['có mô hình, cách làm mới nhưng chưa được công nhận', 0.5],
      ['không có', 0],
    ]),
  },
  {
    wording: 'Trên 90%: 2đ; trên 80% - 90%: 1,5đ; trên 70% - 80%: 1đ; từ 70% trở xuống: 0đ',
    max: 2,
    rule: tiers('rate', [atMost(0.7, 0), overTo(0.7, 0.8, 1), overTo(0.8, 0.9, 1.5), over(0.9, 2)]),
  },
  {
    wording:
      '- Đạt từ 80% trở lên: 1,00 điểm\n- Từ 40% đến dưới 80%: (Tỷ lệ đạt được/80%) x 1,00 điểm\n- Dưới 40%: 0 điểm',
    max: 1,
    rule: linear({ floor: 0.4, target: 0.8 }),
  },
  {
    wording: 'thực hiện đầy đủ, đúng hạn thì được 2 điểm; cứ 1 nhiệm vụ quá hạn bị trừ 0,2 điểm',
    max: 2,
    rule: deduction(0.2, 'nhiệm vụ quá hạn'),
  },
  {
    wording: '1 điểm: từ 90% trở lên\n(b/a) * 1 điểm: từ 70% đến dưới 90%\n0 điểm: dưới 70%',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(1)), atLeast(0.9, 1)]),
  },
  {
    wording: 'Tỷ lệ hồ sơ quá hạn: dưới 1%: 1,00; từ 1% đến dưới 3%: 0,75; từ 3% đến 5%: 0,25; trên 5%: 0,00',
    max: 1,
    rule: tiers('rate', [
      under(0.01, 1),
      fromUnder(0.01, 0.03, 0.75),
      fromTo(0.03, 0.05, 0.25),
      over(0.05, 0),
    ]),
  },
  {
    wording:
      'Tổ chức ít nhất 01 hội nghị đối thoại với người dân, doanh nghiệp: đạt 0,5 điểm. Không tổ chức: không có điểm.',
    max: 0.5,
    // As levels it means the same; the words remain a way to declare it.
    rule: tiers('count', [under(1, 0), atLeast(1, 0.5)]),
  },
  {
    wording: 'ĐIỂM = (b/a) x 2 HOẶC ĐIỂM = (d/c) x 2 TÙY THEO LĨNH VỰC QUẢN LÝ CỦA ĐƠN VỊ',
    max: 2,
    rule: unreadable('several-formulas'),
  },
  {
    wording: 'b/a x 1đ; b/a ≤ 70%: 0đ',
    max: 1,
    rule: linear({ floor: { at: 0.7, inclusive: false } }),
  },
  {
    wording: '0,3 điểm/mô hình được nhân rộng, tối đa 3 điểm',
    max: 3,
    rule: count(0.3, 'mô hình được nhân rộng', 3),
  },
  {
    wording:
      'tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70% chấm 1,5 điểm, đạt từ 50% đến dưới 70% chấm 1 điểm, đạt từ 30% đến dưới 50% chấm 0,5 điểm, đạt dưới 30% chấm 0 điểm',
    max: 1.5,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.5, 0.5), fromUnder(0.5, 0.7, 1), atLeast(0.7, 1.5)]),
  },
  {
    wording:
      'a) Xếp loại Xuất sắc: 3đ\nb) Xếp loại Tốt: 2,5đ\nc) Xếp loại Khá: 1,5đ\nd) Xếp loại Trung bình, Yếu: 0đ',
    max: 3,
    rule: levels([
      ['Xếp loại Xuất sắc', 3],
      ['Xếp loại Tốt', 2.5],
      ['Xếp loại Khá', 1.5],
      ['Xếp loại Trung bình, Yếu', 0],
    ]),
  },
  {
    wording:
      '- Tỷ lệ đạt từ 90% trở lên: (b/a) × 3,00\n- Tỷ lệ đạt từ 70% đến dưới 90%: (b/a) × 2,00\n- Tỷ lệ đạt dưới 70%: (b/a) × 1,00',
    max: 3,
    rule: tiers('rate', [under(0.7, share(1)), fromUnder(0.7, 0.9, share(2)), atLeast(0.9, share(3))]),
  },
  {
    wording:
      'Tỷ lệ phản ánh, kiến nghị được trả lời đúng hạn nhân (x) 0,5 điểm. Không phát sinh phản ánh, kiến nghị thì đạt 0,5 điểm.',
    max: 0.5,
    rule: linear(),
    policy: 'full',
  },
  {
    wording: 'DƯỚI 60%: 0 Đ\nTỪ 60% ĐẾN DƯỚI 80%: 0,25 Đ\nTỪ 80% ĐẾN DƯỚI 100%: 0,5 Đ\n100%: 1 Đ',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.25), fromUnder(0.8, 1, 0.5), exactly(1, 1)]),
  },
  {
    wording: 'MỖI VĂN BẢN GỬI CHẬM BỊ TRỪ 0,1 ĐIỂM (TRỪ TỐI ĐA 1 ĐIỂM)',
    max: 1,
    rule: deduction(0.1, 'VĂN BẢN GỬI CHẬM'),
  },
  {
    wording: '- Không vượt chỉ tiêu biên chế được giao: 1đ - Vượt chỉ tiêu biên chế được giao: 0đ',
    max: 1,
    rule: levels([
      ['Không vượt chỉ tiêu biên chế được giao', 1],
      ['Vượt chỉ tiêu biên chế được giao', 0],
    ]),
  },
  {
    wording: 'Điểm = K x (b – c)/a, trong đó hệ số K do cơ quan thẩm định xác định theo từng nhóm đơn vị.',
    max: 1,
    rule: unreadable('not-understood'),
  },
  {
    wording:
      'Từ 90% trở lên: 100% số điểm; từ 75% đến dưới 90%: 75% số điểm; từ 60% đến dưới 75%: 50% số điểm; dưới 60%: không có điểm',
    max: 2,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.75, 1), fromUnder(0.75, 0.9, 1.5), atLeast(0.9, 2)]),
  },
  {
    wording: '≥ 80%: 2đ; 40% - < 80%: (tỷ lệ/80%) x 1,5đ; < 40%: 0đ',
    max: 2,
    rule: tiers('rate', [under(0.4, 0), fromUnder(0.4, 0.8, share(1.5, 0.8)), atLeast(0.8, 2)]),
  },
  {
    wording: 'đạt 100% thì được 3 điểm; đạt dưới 100% thì tính điểm theo tỷ lệ tương ứng',
    max: 3,
    rule: linear(),
  },
  {
    wording:
      'Chất lượng báo cáo tự đánh giá, chấm điểm:\n- Tự chấm điểm chính xác, đầy đủ tài liệu kiểm chứng: 1,50\n- Tài liệu kiểm chứng chưa đầy đủ: 0,75\n- Không gửi báo cáo tự đánh giá: 0,00',
    max: 1.5,
    rule: levels([
      ['Tự chấm điểm chính xác, đầy đủ tài liệu kiểm chứng', 1.5],
      ['Tài liệu kiểm chứng chưa đầy đủ', 0.75],
      ['Không gửi báo cáo tự đánh giá', 0],
    ]),
  },
  {
    wording: 'Được 0,2 điểm cho mỗi lớp tập huấn CCHC đã tổ chức; không quá 1 điểm.',
    max: 1,
    rule: count(0.2, 'lớp tập huấn CCHC đã tổ chức', 1),
  },
  {
    wording:
      '- Từ 24 tin, bài/năm trở lên: 0,50 điểm\n- Từ 12 đến 23 tin, bài/năm: 0,25 điểm\n- Dưới 12 tin, bài/năm: 0,00 điểm',
    max: 0.5,
    rule: tiers('count', [under(12, 0), fromTo(12, 23, 0.25), atLeast(24, 0.5)]),
  },
  {
    wording:
      'Lấy từ kết quả khảo sát mức độ hài lòng của người dân, tổ chức (SIPAS): Chỉ số hài lòng x 10 điểm',
    max: 10,
    rule: survey,
  },
  {
    wording:
      'Đ = (SỐ HỒ SƠ ĐÃ SỐ HÓA : TỔNG SỐ HỒ SƠ TIẾP NHẬN) . 1\nĐƠN VỊ KHÔNG CÓ TTHC THUỘC THẨM QUYỀN THÌ KHÔNG ĐÁNH GIÁ TIÊU CHÍ NÀY, GIẢM TRỪ ĐIỂM TƯƠNG ỨNG TRONG TỔNG ĐIỂM TỐI ĐA.',
    max: 1,
    rule: linear(),
    policy: 'remove',
  },
  {
    wording:
      'cập nhật thường xuyên, đúng thời gian quy định được 1 điểm; có cập nhật nhưng không thường xuyên được 0,25 điểm; không cập nhật được 0 điểm.',
    max: 1,
    rule: levels([
      ['cập nhật thường xuyên, đúng thời gian quy định', 1],
      ['có cập nhật nhưng không thường xuyên', 0.25],
      ['không cập nhật', 0],
    ]),
  },
  {
    wording: '- Từ 80% trở lên: 2,00 điểm.\n- Từ 70% đến dưới 100%: (b/a) x 2,00 điểm.\n- Dưới 70%: 0 điểm.',
    max: 2,
    rule: unreadable('overlapping-tiers'),
  },
  {
    wording: '> = 85% : 1,25 điểm\n65% - < 85% : 0,75 điểm\n< 65% : 0 điểm',
    max: 1.25,
    rule: tiers('rate', [under(0.65, 0), fromUnder(0.65, 0.85, 0.75), atLeast(0.85, 1.25)]),
  },
  {
    wording: 'Trừ 0,5 điểm cho mỗi quyết định công bố TTHC ban hành không đúng thời hạn.',
    max: 1.5,
    rule: deduction(0.5, 'quyết định công bố TTHC ban hành không đúng thời hạn'),
  },
  {
    wording:
      'đạt 100% kế hoạch thì được 1 điểm, từ 60% đến dưới 100% thì tính bằng tỷ lệ hoàn thành nhân 0,75, còn lại 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 1, share(0.75)), exactly(1, 1)]),
  },
  {
    wording: 'Mỗi hội nghị đối thoại tính 0,5đ (tổng số không quá 1đ)',
    max: 1,
    rule: count(0.5, 'hội nghị đối thoại', 1),
  },
  {
    wording:
      'Có quyết định phê duyệt đề án vị trí việc làm (0,5 điểm); đã trình nhưng chưa được phê duyệt (0,25 điểm); chưa trình (0 điểm).',
    max: 0.5,
    rule: levels([
      ['Có quyết định phê duyệt đề án vị trí việc làm', 0.5],
      ['đã trình nhưng chưa được phê duyệt', 0.25],
      ['chưa trình', 0],
    ]),
  },
];

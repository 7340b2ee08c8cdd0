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

/**
 * Written without knowledge of the parser. Where a wording can be built in two equal ways, it is built so:
 * "100%" and "đến 100%" at the top of a scale of rates are open upwards; "0%" and "không có" are exactly 0;
 * a cap that the wording states is given even where it is the maximum.
 */
export const THIRD_BATCH: readonly WordingExample[] = [
  {
    wording:
      'Từ 30% số phòng, đơn vị trực thuộc trở lên được kiểm tra: 1 điểm; từ 20% đến dưới 30%: 0,5 điểm; dưới 20%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording:
      'Ban hành kế hoạch CCHC trong quý IV năm trước liền kề: 0,5 điểm\nBan hành trong quý I năm kế hoạch: 0,25 điểm\nKhông ban hành hoặc ban hành sau quý I: 0 điểm',
    max: 0.5,
    rule: levels([
      ['Ban hành kế hoạch CCHC trong quý IV năm trước liền kề', 0.5],
      ['Ban hành trong quý I năm kế hoạch', 0.25],
      ['Không ban hành hoặc ban hành sau quý I', 0],
    ]),
  },
  {
    wording:
      'Tính tỷ lệ % số nhiệm vụ hoàn thành so với kế hoạch. Nếu tỷ lệ này đạt từ 80% - 100% thì điểm đánh giá được tính theo công thức: (b/a) × 1,5.\nTrong đó:\na là tổng số nhiệm vụ trong kế hoạch;\nb là số nhiệm vụ đã hoàn thành.\nNếu tỷ lệ này dưới 80% thì điểm đánh giá là 0.',
    max: 1.5,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording: 'Mỗi sáng kiến, mô hình mới về CCHC được công nhận tính 0,5 điểm, tối đa 2 điểm.',
    max: 2,
    rule: count(0.5, 'sáng kiến, mô hình mới về CCHC được công nhận', 2),
  },
  {
    wording: 'Từ 95% trở lên: 2 điểm; từ 80% đến dưới 95%: điểm đánh giá = tỷ lệ % x 2; dưới 80%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, share(2)), atLeast(0.95, 2)]),
  },
  {
    wording: '≥ 95%: 2,0\n90% ≤ tỷ lệ < 95%: 1,5\n80% ≤ tỷ lệ < 90%: 1,0\n< 80%: 0',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 1), fromUnder(0.9, 0.95, 1.5), atLeast(0.95, 2)]),
  },
  {
    wording:
      'Hoàn thành 100% nhiệm vụ đúng hạn: 1,5đ; hoàn thành 100% nhiệm vụ nhưng có nhiệm vụ quá hạn: 0,75đ; còn nhiệm vụ chưa hoàn thành: 0đ.',
    max: 1.5,
    rule: levels([
      ['Hoàn thành 100% nhiệm vụ đúng hạn', 1.5],
      ['hoàn thành 100% nhiệm vụ nhưng có nhiệm vụ quá hạn', 0.75],
      ['còn nhiệm vụ chưa hoàn thành', 0],
    ]),
  },
  {
    wording: 'Từ 90% trở lên: 1 điểm; từ 60% đến dưới 80%: 0,5 điểm; dưới 60%: 0 điểm.',
    max: 1,
    rule: unreadable('gap-between-tiers'),
  },
  {
    wording: 'Gửi đầy đủ, đúng hạn các báo cáo định kỳ: 1 điểm; mỗi báo cáo gửi chậm trừ 0,25 điểm.',
    max: 1,
    rule: deduction(0.25, 'báo cáo gửi chậm'),
  },
  {
    wording: 'Điểm = (Số nhiệm vụ hoàn thành / Tổng số nhiệm vụ được giao) x 2',
    max: 2,
    rule: linear(),
  },
  {
    wording:
      'Không có hồ sơ trễ hạn (0%): 1 điểm; trên 0% đến 1%: 0,75 điểm; trên 1% đến 3%: 0,5 điểm; trên 3% đến 5%: 0,25 điểm; trên 5%: 0 điểm',
    max: 1,
    rule: tiers('rate', [
      exactly(0, 1),
      overTo(0, 0.01, 0.75),
      overTo(0.01, 0.03, 0.5),
      overTo(0.03, 0.05, 0.25),
      over(0.05, 0),
    ]),
  },
  {
    wording:
      '2,0 điểm: Cơ quan được xếp loại Hoàn thành xuất sắc nhiệm vụ;\n1,5 điểm: Hoàn thành tốt nhiệm vụ;\n1,0 điểm: Hoàn thành nhiệm vụ;\n0 điểm: Không hoàn thành nhiệm vụ.',
    max: 2,
    rule: levels([
      ['Cơ quan được xếp loại Hoàn thành xuất sắc nhiệm vụ', 2],
      ['Hoàn thành tốt nhiệm vụ', 1.5],
      ['Hoàn thành nhiệm vụ', 1],
      ['Không hoàn thành nhiệm vụ', 0],
    ]),
  },
  {
    wording:
      'Đạt 100%: 1,5 điểm. Từ 70% đến dưới 100%: tính theo công thức b/a x 1,0. Dưới 70%: không chấm điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 1, share(1)), atLeast(1, 1.5)]),
  },
  {
    wording:
      'Trong năm có từ 02 sáng kiến trở lên: 1 điểm; có 01 sáng kiến: 0,5 điểm; không có sáng kiến: 0 điểm.',
    max: 1,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording: 'CÓ BAN HÀNH QUY CHẾ: 0,75 ĐIỂM; KHÔNG BAN HÀNH: 0 ĐIỂM',
    max: 0.75,
    rule: levels([
      ['CÓ BAN HÀNH QUY CHẾ', 0.75],
      ['KHÔNG BAN HÀNH', 0],
    ]),
  },
  {
    wording: 'Điểm được xác định thông qua điều tra xã hội học; cơ quan, đơn vị không tự chấm điểm.',
    max: 5,
    rule: survey,
  },
  {
    wording: 'Đạt từ 50% trở lên: 1 điểm. Dưới 50%: điểm = (tỷ lệ đạt được / 50%) x 1 điểm.',
    max: 1,
    rule: linear({ target: 0.5 }),
  },
  {
    wording:
      '- Tỷ lệ giải ngân đạt trên 95%: 1,5 điểm;\n- Trên 90% đến 95%: 1 điểm;\n- Trên 80% đến 90%: 0,5 điểm;\n- Từ 80% trở xuống: 0 điểm.',
    max: 1.5,
    rule: tiers('rate', [atMost(0.8, 0), overTo(0.8, 0.9, 0.5), overTo(0.9, 0.95, 1), over(0.95, 1.5)]),
  },
  {
    wording: 'Cứ 01 tin, bài tuyên truyền được đăng tải: cộng 0,1 điểm (không quá 1,0 điểm)',
    max: 1,
    rule: count(0.1, 'tin, bài tuyên truyền được đăng tải', 1),
  },
  {
    wording:
      'Đúng thời hạn quy định: đạt điểm tối đa. Chậm không quá 05 ngày làm việc: đạt 50% điểm tối đa. Chậm trên 05 ngày làm việc hoặc không gửi báo cáo: không tính điểm.',
    max: 1,
    rule: levels([
      ['Đúng thời hạn quy định', 1],
      ['Chậm không quá 05 ngày làm việc', 0.5],
      ['Chậm trên 05 ngày làm việc hoặc không gửi báo cáo', 0],
    ]),
  },
  {
    wording: 'Đạt tối thiểu 50% thì chấm 0,5 điểm, còn lại 0 điểm.',
    max: 0.5,
    rule: tiers('rate', [under(0.5, 0), atLeast(0.5, 0.5)]),
  },
  {
    wording: 'Trên 80%: 2 điểm; từ 60% đến 85%: 1 điểm; dưới 60%: 0 điểm',
    max: 2,
    rule: unreadable('overlapping-tiers'),
  },
  {
    wording: 'Lấy số hồ sơ trả đúng hạn chia cho tổng số hồ sơ đã giải quyết rồi nhân với 2,5.',
    max: 2.5,
    rule: linear(),
  },
  {
    wording: 'Tỷ lệ ≥ 90%: b/a x 2 điểm\n70% ≤ Tỷ lệ < 90%: b/a x 1 điểm\nTỷ lệ < 70%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(1)), atLeast(0.9, share(2))]),
  },
  {
    wording: 'Có tổ chức đối thoại với người dân, doanh nghiệp trong năm (0,5 điểm); không tổ chức (0 điểm).',
    max: 0.5,
    rule: levels([
      ['Có tổ chức đối thoại với người dân, doanh nghiệp trong năm', 0.5],
      ['không tổ chức', 0],
    ]),
  },
  {
    wording: 'Từ 90% - 100%: 1đ\nTừ 80% - cận 90%: 0,75đ\nTừ 70% - cận 80%: 0,5đ\nDưới 70%: 0đ',
    max: 1,
    rule: tiers('rate', [
      under(0.7, 0),
      fromUnder(0.7, 0.8, 0.5),
      fromUnder(0.8, 0.9, 0.75),
      atLeast(0.9, 1),
    ]),
  },
  {
    wording:
      'Không có hồ sơ trễ hạn được 2 điểm. Cứ 01 hồ sơ trễ hạn trừ 0,2 điểm, trừ đến hết số điểm thì thôi.',
    max: 2,
    rule: deduction(0.2, 'hồ sơ trễ hạn'),
  },
  {
    wording:
      'Số tin, bài về CCHC đăng trên Trang TTĐT: từ 24 tin, bài trở lên được 0,5 điểm; từ 12 đến 23 tin, bài được 0,25 điểm; dưới 12 tin, bài không được điểm.',
    max: 0.5,
    rule: tiers('count', [under(12, 0), fromTo(12, 23, 0.25), atLeast(24, 0.5)]),
  },
  {
    wording:
      'a) Ban hành trước ngày 15/01 → 1 điểm\nb) Ban hành từ ngày 15/01 đến ngày 31/01 → 0,5 điểm\nc) Ban hành sau ngày 31/01 hoặc không ban hành → 0 điểm',
    max: 1,
    rule: levels([
      ['Ban hành trước ngày 15/01', 1],
      ['Ban hành từ ngày 15/01 đến ngày 31/01', 0.5],
      ['Ban hành sau ngày 31/01 hoặc không ban hành', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ trên 75% được tính điểm theo công thức: Tỷ lệ x điểm tối đa; từ 75% trở xuống không tính điểm.',
    max: 1,
    rule: linear({ floor: { at: 0.75, inclusive: false } }),
  },
  {
    wording:
      'Từ 50% trở lên: điểm tối đa; từ 30% đến dưới 50%: (tỷ lệ đạt được/50%) × 50% điểm tối đa; dưới 30%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.5, share(0.5, 0.5)), atLeast(0.5, 1)]),
  },
  {
    wording:
      'Đạt 100%: 2 điểm; từ 95% đến dưới 100%: 1,5 điểm; từ 90% đến dưới 95%: 1 điểm; dưới 90%: không có điểm. Trong năm không phát sinh phản ánh, kiến nghị thì được tính điểm tối đa.',
    max: 2,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 1), fromUnder(0.95, 1, 1.5), atLeast(1, 2)]),
    policy: 'full',
  },
  {
    wording: '0,25 điểm/cuộc kiểm tra; tổng điểm không vượt quá điểm tối đa của tiêu chí.',
    max: 1.5,
    rule: count(0.25, 'cuộc kiểm tra'),
  },
  {
    wording:
      'Đối với đơn vị có thu: điểm = (số thu thực hiện/số thu được giao) x 2. Đối với đơn vị không có thu: điểm = (số nhiệm vụ hoàn thành/tổng số nhiệm vụ) x 1,5.',
    max: 2,
    rule: unreadable('several-formulas'),
  },
  {
    wording:
      '• Người đứng đầu làm Trưởng Ban Chỉ đạo CCHC = 1\n• Cấp phó của người đứng đầu làm Trưởng Ban Chỉ đạo = 0,5\n• Chưa kiện toàn Ban Chỉ đạo = 0\nMọi cơ quan, đơn vị đều phải đánh giá tiêu chí này, không được loại trừ.',
    max: 1,
    rule: levels([
      ['Người đứng đầu làm Trưởng Ban Chỉ đạo CCHC', 1],
      ['Cấp phó của người đứng đầu làm Trưởng Ban Chỉ đạo', 0.5],
      ['Chưa kiện toàn Ban Chỉ đạo', 0],
    ]),
    policy: 'not-allowed',
  },
  {
    wording:
      'Chấm 1 điểm nếu tỷ lệ đạt từ 98% trở lên; chấm 0,5 điểm nếu tỷ lệ đạt từ 95% đến dưới 98%; chấm 0 điểm nếu tỷ lệ dưới 95%.',
    max: 1,
    rule: tiers('rate', [under(0.95, 0), fromUnder(0.95, 0.98, 0.5), atLeast(0.98, 1)]),
  },
  {
    wording: 'Từ 80% trở lên đạt điểm tối đa; dưới 80% thì điểm bằng tỷ lệ nhân 0,5.',
    max: 1,
    rule: tiers('rate', [under(0.8, share(0.5)), atLeast(0.8, 1)]),
  },
  {
    wording:
      'Điểm = b/a*3,0\n(a: tổng số hồ sơ TTHC tiếp nhận; b: số hồ sơ TTHC tiếp nhận trực tuyến)\nCơ quan không phát sinh hồ sơ TTHC thì không đánh giá tiêu chí này và được loại khỏi tổng điểm tối đa.',
    max: 3,
    rule: linear(),
    policy: 'remove',
  },
  {
    wording:
      '- Số văn bản ban hành sai thể thức bằng 0: 1 điểm\n- Có 01 - 02 văn bản: 0,5 điểm\n- Từ 03 văn bản trở lên: 0 điểm',
    max: 1,
    rule: tiers('count', [exactly(0, 1), fromTo(1, 2, 0.5), atLeast(3, 0)]),
  },
  {
    wording: 'Bố trí đúng số lượng cấp phó theo quy định được 1 điểm, vượt số lượng cấp phó được 0 điểm.',
    max: 1,
    rule: levels([
      ['Bố trí đúng số lượng cấp phó theo quy định', 1],
      ['vượt số lượng cấp phó', 0],
    ]),
  },
  {
    wording: 'Mỗi TTHC được cắt giảm thời gian giải quyết: 0,2đ. Tối đa 1đ.',
    max: 1,
    rule: count(0.2, 'TTHC được cắt giảm thời gian giải quyết', 1),
  },
  {
    wording: 'TRÊN 70%: 1 ĐIỂM. TỪ 50% ĐẾN 70%: 0,5 ĐIỂM. DƯỚI 50%: 0 ĐIỂM.',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), fromTo(0.5, 0.7, 0.5), over(0.7, 1)]),
  },
  {
    wording: '100%: 2 điểm; từ 70% đến dưới 100%: điểm = tỷ lệ % hoàn thành x 2 điểm; dưới 70%: 0 điểm.',
    max: 2,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording: 'Điểm tối đa: 1 điểm. Trừ 0,5 điểm cho mỗi trường hợp công chức bị xử lý kỷ luật.',
    max: 1,
    rule: deduction(0.5, 'trường hợp công chức bị xử lý kỷ luật'),
  },
  {
    wording: 'Có: 0,25; Không: 0',
    max: 0.25,
    rule: levels([
      ['Có', 0.25],
      ['Không', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ từ 60% trở lên: 100% số điểm; từ 40% đến dưới 60%: 70% số điểm; từ 20% đến dưới 40%: 40% số điểm; dưới 20%: 0% số điểm',
    max: 1.5,
    rule: tiers('rate', [
      under(0.2, 0),
      fromUnder(0.2, 0.4, 0.6),
      fromUnder(0.4, 0.6, 1.05),
      atLeast(0.6, 1.5),
    ]),
  },
  {
    wording:
      '- Từ 80% trở lên: tính theo tỷ lệ, công thức (b/a)*2,0\n- Từ 60% đến dưới 80%: 0,5 điểm\n- Dưới 60%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), atLeast(0.8, share(2))]),
  },
  {
    wording: 'Đạt 100% kế hoạch: 1,5 điểm; từ 80% đến dưới 100%: 1 điểm; dưới 80%: 0 điểm',
    max: 1,
    rule: unreadable('above-maximum'),
  },
  {
    wording: 'Với mỗi lớp tập huấn nghiệp vụ CCHC được tổ chức, đơn vị được 0,5 điểm nhưng không quá 1 điểm.',
    max: 1,
    rule: count(0.5, 'lớp tập huấn nghiệp vụ CCHC được tổ chức', 1),
  },
  {
    wording: 'Tổ chức ≥ 4 cuộc kiểm tra: 2đ; 3 cuộc: 1,5đ; 2 cuộc: 1đ; 1 cuộc: 0,5đ; không tổ chức: 0đ',
    max: 2,
    rule: tiers('count', [exactly(0, 0), exactly(1, 0.5), exactly(2, 1), exactly(3, 1.5), atLeast(4, 2)]),
  },
  {
    wording:
      'Việc xây dựng Đề án vị trí việc làm:\n- Đã được cấp có thẩm quyền phê duyệt - 1,25 điểm\n- Đã trình nhưng chưa được phê duyệt - 0,5 điểm\n- Chưa xây dựng - 0 điểm',
    max: 1.25,
    rule: levels([
      ['Đã được cấp có thẩm quyền phê duyệt', 1.25],
      ['Đã trình nhưng chưa được phê duyệt', 0.5],
      ['Chưa xây dựng', 0],
    ]),
  },
  {
    wording:
      'Từ 80% trở lên được 1,5 điểm; từ 40% đến dưới 80% tính theo công thức: (tỷ lệ thực hiện/80%) × 1,5; dưới 40% được 0 điểm.',
    max: 1.5,
    rule: linear({ floor: 0.4, target: 0.8 }),
  },
  {
    wording: 'Mỗi lỗi phát hiện qua kiểm tra bị trừ 0,1đ; trừ tối đa 1,5đ.',
    max: 1.5,
    rule: deduction(0.1, 'lỗi phát hiện qua kiểm tra'),
  },
  {
    wording:
      'Tỷ lệ hồ sơ phải bổ sung nhiều lần dưới 5%: 0,75 điểm; từ 5% đến 10%: 0,5 điểm; trên 10%: 0 điểm',
    max: 0.75,
    rule: tiers('rate', [under(0.05, 0.75), fromTo(0.05, 0.1, 0.5), over(0.1, 0)]),
  },
  {
    wording: 'Trên 90%: 1 điểm; từ 60% đến 90%: lấy tỷ lệ % nhân với 0,8; dưới 60%: không có điểm.',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromTo(0.6, 0.9, share(0.8)), over(0.9, 1)]),
  },
  {
    wording:
      'Chỉ tiêu giao: 65%. Điểm = (Tỷ lệ thực hiện / 65%) x 1,5; vượt chỉ tiêu được tính bằng điểm tối đa (1,5 điểm).',
    max: 1.5,
    rule: linear({ target: 0.65 }),
  },
  {
    wording:
      'Trong năm không có công chức, viên chức bị kỷ luật: 2 điểm.\nCó công chức, viên chức bị kỷ luật ở hình thức khiển trách: 1 điểm.\nCó công chức, viên chức bị kỷ luật từ cảnh cáo trở lên: 0 điểm.',
    max: 2,
    rule: levels([
      ['Trong năm không có công chức, viên chức bị kỷ luật', 2],
      ['Có công chức, viên chức bị kỷ luật ở hình thức khiển trách', 1],
      ['Có công chức, viên chức bị kỷ luật từ cảnh cáo trở lên', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ đạt từ 90% trở lên và có ít nhất 02 sáng kiến: 1 điểm; tỷ lệ đạt từ 70% đến dưới 90% hoặc có 01 sáng kiến: 0,5 điểm; tỷ lệ dưới 70%: 0 điểm.',
    max: 1,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording: 'Từ 99,5% trở lên: 1 điểm\nTừ 98% đến dưới 99,5%: 0,6 điểm\nDưới 98%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.98, 0), fromUnder(0.98, 0.995, 0.6), atLeast(0.995, 1)]),
  },
  {
    wording: 'Điểm = số mô hình được nhân rộng x 1 điểm, tối đa 3 điểm.',
    max: 3,
    rule: count(1, 'mô hình được nhân rộng', 3),
  },
  {
    wording:
      '(Số máy tính đã cài đặt phần mềm diệt vi-rút có bản quyền ÷ tổng số máy tính của cơ quan) × 1,0 điểm',
    max: 1,
    rule: linear(),
  },
  {
    wording:
      'Giải ngân đạt từ 98% kế hoạch vốn trở lên: 3 điểm. Từ 85% đến dưới 98%: điểm = tỷ lệ giải ngân × 3. Từ 70% đến dưới 85%: điểm = tỷ lệ giải ngân × 1,5. Dưới 70%: 0 điểm.',
    max: 3,
    rule: tiers('rate', [
      under(0.7, 0),
      fromUnder(0.7, 0.85, share(1.5)),
      fromUnder(0.85, 0.98, share(3)),
      atLeast(0.98, 3),
    ]),
  },
  {
    wording:
      '+ Công khai trên Cổng Dịch vụ công và niêm yết tại Bộ phận Một cửa: 0.50\n+ Chỉ thực hiện một trong hai hình thức: 0.25\n+ Không thực hiện: 0.00',
    max: 0.5,
    rule: levels([
      ['Công khai trên Cổng Dịch vụ công và niêm yết tại Bộ phận Một cửa', 0.5],
      ['Chỉ thực hiện một trong hai hình thức', 0.25],
      ['Không thực hiện', 0],
    ]),
  },
  {
    wording: '> 80%: 1,0 điểm; > 60% - 80%: 0,75 điểm; > 40% - 60%: 0,5 điểm; ≤ 40%: 0 điểm',
    max: 1,
    rule: tiers('rate', [atMost(0.4, 0), overTo(0.4, 0.6, 0.5), overTo(0.6, 0.8, 0.75), over(0.8, 1)]),
  },
  {
    wording: 'Điểm đạt được = điểm tối đa x hệ số mức độ hoàn thành theo đánh giá của cơ quan chủ trì.',
    max: 1.5,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Trừ 0,25 điểm/lần chậm công khai dự toán, quyết toán; không trừ quá số điểm của tiêu chí.',
    max: 0.75,
    rule: deduction(0.25, 'lần chậm công khai dự toán, quyết toán'),
  },
  {
    wording: 'Tỷ lệ dưới 90%: 0 điểm\nTỷ lệ từ 90% trở lên: Điểm = Tỷ lệ % * 2',
    max: 2,
    rule: linear({ floor: 0.9 }),
  },
  {
    wording:
      'Căn cứ kết quả khảo sát, đo lường mức độ hài lòng của người dân, tổ chức (SIPAS) do Sở Nội vụ thực hiện. Cơ quan không tự đánh giá nội dung này.',
    max: 10,
    rule: survey,
  },
  {
    wording: 'Một video clip tuyên truyền CCHC được 0,05 điểm, tối đa không quá 0,5 điểm.',
    max: 0.5,
    rule: count(0.05, 'video clip tuyên truyền CCHC', 0.5),
  },
  {
    wording:
      'Thực hiện đầy đủ các nội dung theo phân cấp thì được 1 điểm;\nthực hiện chưa đầy đủ thì được 0,5 điểm;\nkhông thực hiện thì không được điểm.',
    max: 1,
    rule: levels([
      ['Thực hiện đầy đủ các nội dung theo phân cấp', 1],
      ['thực hiện chưa đầy đủ', 0.5],
      ['không thực hiện', 0],
    ]),
  },
];

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
  overUnder,
  share,
  survey,
  tiers,
  under,
  unreadable,
} from './builders';
import type { WordingExample } from './builders';

/** Discrete levels, as letters of guidance and annexes put them. */
const MORE_LEVELS: readonly WordingExample[] = [
  {
    wording:
      'Thang điểm: đầy đủ, đúng hạn 1,0 điểm; đầy đủ nhưng chậm 0,5 điểm; thiếu hoặc không báo cáo 0 điểm.',
    max: 1,
    rule: levels([
      ['đầy đủ, đúng hạn', 1],
      ['đầy đủ nhưng chậm', 0.5],
      ['thiếu hoặc không báo cáo', 0],
    ]),
  },
  {
    wording:
      'Chấm 0,5 điểm đối với đơn vị ban hành kế hoạch trước ngày 01/02/2026; chấm 0,25 điểm đối với đơn vị ban hành kế hoạch từ ngày 01/02/2026 trở đi; chấm 0 điểm đối với đơn vị không ban hành kế hoạch.',
    max: 0.5,
    rule: levels([
      ['đơn vị ban hành kế hoạch trước ngày 01/02/2026', 0.5],
      ['đơn vị ban hành kế hoạch từ ngày 01/02/2026 trở đi', 0.25],
      ['đơn vị không ban hành kế hoạch', 0],
    ]),
  },
  {
    wording: 'Ban hành kế hoạch tuyên truyền CCHC (riêng hoặc lồng ghép): 0,5 điểm. Không ban hành: 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Ban hành kế hoạch tuyên truyền CCHC (riêng hoặc lồng ghép)', 0.5],
      ['Không ban hành', 0],
    ]),
  },
  {
    wording: 'Có quyết định kiện toàn Tổ công tác chuyển đổi số thì đạt điểm tối đa; chưa có thì 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Có quyết định kiện toàn Tổ công tác chuyển đổi số', 0.5],
      ['chưa có', 0],
    ]),
  },
  {
    wording:
      'Tất cả báo cáo gửi đúng thời hạn được tính 0,75 điểm; có báo cáo gửi chậm được tính 0,25 điểm; không gửi báo cáo thì không được tính điểm.',
    max: 0.75,
    rule: levels([
      ['Tất cả báo cáo gửi đúng thời hạn', 0.75],
      ['có báo cáo gửi chậm', 0.25],
      ['không gửi báo cáo', 0],
    ]),
  },
  {
    wording:
      'Phê duyệt trước ngày 15/12 => 1 điểm\nPhê duyệt từ ngày 15/12 trở đi => 0,5 điểm\nChưa phê duyệt => 0 điểm',
    max: 1,
    rule: levels([
      ['Phê duyệt trước ngày 15/12', 1],
      ['Phê duyệt từ ngày 15/12 trở đi', 0.5],
      ['Chưa phê duyệt', 0],
    ]),
  },
  {
    wording:
      'Điểm đánh giá là 1 nếu thực hiện đúng quy định về phân cấp; là 0,5 nếu thực hiện nhưng còn nội dung chưa đúng; là 0 nếu không thực hiện.',
    max: 1,
    rule: levels([
      ['thực hiện đúng quy định về phân cấp', 1],
      ['thực hiện nhưng còn nội dung chưa đúng', 0.5],
      ['không thực hiện', 0],
    ]),
  },
  {
    wording: 'Trong quý I: 0,5đ; trong quý II: 0,25đ; sau quý II hoặc không ban hành: 0đ',
    max: 0.5,
    rule: levels([
      ['Trong quý I', 0.5],
      ['trong quý II', 0.25],
      ['sau quý II hoặc không ban hành', 0],
    ]),
  },
  {
    wording: '1/ Có phân công công chức đầu mối: 0,25 điểm.\n2/ Không phân công công chức đầu mối: 0 điểm.',
    max: 0.25,
    rule: levels([
      ['Có phân công công chức đầu mối', 0.25],
      ['Không phân công công chức đầu mối', 0],
    ]),
  },
  {
    wording:
      '(i) Công bố đầy đủ, kịp thời: 1,0 điểm; (ii) Công bố đầy đủ nhưng không kịp thời: 0,5 điểm; (iii) Công bố không đầy đủ: 0 điểm.',
    max: 1,
    rule: levels([
      ['Công bố đầy đủ, kịp thời', 1],
      ['Công bố đầy đủ nhưng không kịp thời', 0.5],
      ['Công bố không đầy đủ', 0],
    ]),
  },
  {
    wording: 'Đánh giá theo 3 mức: tốt (1,5 điểm), khá (1 điểm), chưa đạt (0 điểm)',
    max: 1.5,
    rule: levels([
      ['tốt', 1.5],
      ['khá', 1],
      ['chưa đạt', 0],
    ]),
  },
  {
    wording:
      'Niêm yết tại trụ sở và đăng tải trên Cổng thông tin điện tử: 1 điểm; chỉ thực hiện một trong hai hình thức: 0,5 điểm; không thực hiện cả hai hình thức: 0 điểm',
    max: 1,
    rule: levels([
      ['Niêm yết tại trụ sở và đăng tải trên Cổng thông tin điện tử', 1],
      ['chỉ thực hiện một trong hai hình thức', 0.5],
      ['không thực hiện cả hai hình thức', 0],
    ]),
  },
  {
    wording:
      'Kế hoạch nêu đủ mục tiêu, nhiệm vụ, phân công, thời hạn và kinh phí: 0,5; thiếu một trong các nội dung trên: 0',
    max: 0.5,
    rule: levels([
      ['Kế hoạch nêu đủ mục tiêu, nhiệm vụ, phân công, thời hạn và kinh phí', 0.5],
      ['thiếu một trong các nội dung trên', 0],
    ]),
  },
  {
    wording:
      'Đúng thời gian quy định được 0,5 điểm, quá thời gian quy định dưới 05 ngày được 0,25 điểm, quá từ 05 ngày trở lên hoặc không gửi thì 0 điểm',
    max: 0.5,
    rule: levels([
      ['Đúng thời gian quy định', 0.5],
      ['quá thời gian quy định dưới 05 ngày', 0.25],
      ['quá từ 05 ngày trở lên hoặc không gửi', 0],
    ]),
  },
  {
    wording: 'Đạt: 0,5 điểm/Không đạt: 0 điểm',
    max: 0.5,
    rule: levels([
      ['Đạt', 0.5],
      ['Không đạt', 0],
    ]),
  },
  {
    wording:
      'Yêu cầu: báo cáo có đủ số liệu theo đề cương của Sở Nội vụ.\n- Đạt yêu cầu: 0,5 điểm\n- Không đạt yêu cầu: 0 điểm',
    max: 0.5,
    rule: levels([
      ['Đạt yêu cầu', 0.5],
      ['Không đạt yêu cầu', 0],
    ]),
  },
  {
    wording:
      'Thực hiện chế độ báo cáo CCHC định kỳ:\n- Đầy đủ, đúng thời hạn: 1,5 điểm\n- Đầy đủ, không đúng thời hạn: 0,75 điểm\n- Không đầy đủ: 0 điểm',
    max: 1.5,
    rule: levels([
      ['Đầy đủ, đúng thời hạn', 1.5],
      ['Đầy đủ, không đúng thời hạn', 0.75],
      ['Không đầy đủ', 0],
    ]),
  },
  {
    wording:
      'Có văn bản góp ý đúng hạn: 1 điểm; không góp ý hoặc góp ý quá hạn: 0 điểm. Trường hợp trong năm không phát sinh yêu cầu góp ý thì giảm trừ điểm tối đa tương ứng.',
    max: 1,
    rule: levels([
      ['Có văn bản góp ý đúng hạn', 1],
      ['không góp ý hoặc góp ý quá hạn', 0],
    ]),
    policy: 'remove',
  },
  {
    wording:
      'Ban hành trong tháng 12 năm trước: 1 điểm; ban hành trong tháng 01: 0,5 điểm; ban hành sau tháng 01 hoặc không ban hành: 0 điểm.\nGhi chú: tính theo ngày ký ban hành văn bản.',
    max: 1,
    rule: levels([
      ['Ban hành trong tháng 12 năm trước', 1],
      ['ban hành trong tháng 01', 0.5],
      ['ban hành sau tháng 01 hoặc không ban hành', 0],
    ]),
  },
  {
    wording:
      'Được tặng Bằng khen của Chủ tịch UBND tỉnh: 1 điểm; được tặng Giấy khen: 0,5 điểm; không được khen thưởng: 0 điểm',
    max: 1,
    rule: levels([
      ['Được tặng Bằng khen của Chủ tịch UBND tỉnh', 1],
      ['được tặng Giấy khen', 0.5],
      ['không được khen thưởng', 0],
    ]),
  },
  {
    wording: 'Xếp loại A: 2 điểm; xếp loại B: 1,5 điểm; xếp loại C: 1 điểm; xếp loại D: 0 điểm',
    max: 2,
    rule: levels([
      ['Xếp loại A', 2],
      ['xếp loại B', 1.5],
      ['xếp loại C', 1],
      ['xếp loại D', 0],
    ]),
  },
  {
    wording:
      'Điểm 1: hoàn thành đúng kế hoạch; điểm 0,5: hoàn thành chậm so với kế hoạch; điểm 0: không hoàn thành',
    max: 1,
    rule: levels([
      ['hoàn thành đúng kế hoạch', 1],
      ['hoàn thành chậm so với kế hoạch', 0.5],
      ['không hoàn thành', 0],
    ]),
  },
  {
    wording: '0,5 điểm nếu cập nhật đầy đủ dữ liệu lên hệ thống, ngược lại 0 điểm',
    max: 0.5,
    rule: levels([
      ['cập nhật đầy đủ dữ liệu lên hệ thống', 0.5],
      ['ngược lại', 0],
    ]),
  },
  {
    wording:
      'Tham mưu đúng tiến độ thì chấm điểm tối đa là 1,5 điểm; tham mưu chậm tiến độ thì chấm 0,75 điểm; không tham mưu thì chấm 0 điểm.',
    max: 1.5,
    rule: levels([
      ['Tham mưu đúng tiến độ', 1.5],
      ['tham mưu chậm tiến độ', 0.75],
      ['không tham mưu', 0],
    ]),
  },
];

/** Bands of a rate or of a count. */
const MORE_TIERS: readonly WordingExample[] = [
  {
    wording:
      'Số hồ sơ trễ hạn chiếm dưới 1% tổng số hồ sơ: 1 điểm; chiếm từ 1% đến dưới 3%: 0,5 điểm; chiếm từ 3% trở lên: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.01, 1), fromUnder(0.01, 0.03, 0.5), atLeast(0.03, 0)]),
  },
  {
    wording:
      'Nếu b/a ≥ 0,95 thì điểm đánh giá là 1; nếu 0,8 ≤ b/a < 0,95 thì điểm đánh giá là 0,5; nếu b/a < 0,8 thì điểm đánh giá là 0.',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, 0.5), atLeast(0.95, 1)]),
  },
  {
    wording:
      '- Hoàn thành 100% chỉ tiêu, nhiệm vụ được giao: 2 điểm\n- Đạt từ 90% đến dưới 100%: 1,5 điểm\n- Đạt từ 80% đến dưới 90%: 1 điểm\n- Dưới 80%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 1), fromUnder(0.9, 1, 1.5), atLeast(1, 2)]),
  },
  {
    wording:
      'Điểm tối đa khi tỷ lệ đạt từ 60% trở lên; 50% điểm tối đa khi tỷ lệ đạt từ 40% đến dưới 60%; 0 điểm khi tỷ lệ đạt dưới 40%.',
    max: 1.5,
    rule: tiers('rate', [under(0.4, 0), fromUnder(0.4, 0.6, 0.75), atLeast(0.6, 1.5)]),
  },
  {
    wording: '≥ 90%\t2,0\n≥ 80%, < 90%\t1,5\n≥ 70%, < 80%\t1,0\n< 70%\t0',
    max: 2,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.8, 1), fromUnder(0.8, 0.9, 1.5), atLeast(0.9, 2)]),
  },
  {
    wording:
      'Đạt 100% tính 1 điểm, đạt 95 - dưới 100% tính 0,75 điểm, đạt 90 - dưới 95% tính 0,5 điểm, dưới 90% không tính điểm',
    max: 1,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 0.5), fromUnder(0.95, 1, 0.75), atLeast(1, 1)]),
  },
  {
    wording:
      'Giải ngân đạt từ 95% kế hoạch vốn trở lên: 2 điểm; đạt từ 80% đến dưới 95%: 1 điểm; đạt từ 60% đến dưới 80%: 0,5 điểm; đạt dưới 60%: không có điểm',
    max: 2,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), fromUnder(0.8, 0.95, 1), atLeast(0.95, 2)]),
  },
  {
    wording:
      'Kiểm tra từ 30% số phòng, đơn vị trở lên: 1 điểm; từ 20% đến dưới 30%: 0,75 điểm; dưới 20%: 0,5 điểm; không kiểm tra phòng, đơn vị nào: 0 điểm',
    max: 1,
    rule: tiers('rate', [atMost(0, 0), overUnder(0, 0.2, 0.5), fromUnder(0.2, 0.3, 0.75), atLeast(0.3, 1)]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ bị trả lại bằng 0%: 1 điểm; trên 0% đến 2%: 0,75 điểm; trên 2% đến 5%: 0,5 điểm; trên 5%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [atMost(0, 1), overTo(0, 0.02, 0.75), overTo(0.02, 0.05, 0.5), over(0.05, 0)]),
  },
  {
    wording:
      'Thấp hơn 50%: 0 điểm. Từ 50% đến thấp hơn 70%: 0,5 điểm. Từ 70% đến thấp hơn 90%: 0,75 điểm. Từ 90% trở lên: 1 điểm.',
    max: 1,
    rule: tiers('rate', [
      under(0.5, 0),
      fromUnder(0.5, 0.7, 0.5),
      fromUnder(0.7, 0.9, 0.75),
      atLeast(0.9, 1),
    ]),
  },
  {
    wording:
      'Đạt từ 95% trở lên: điểm tối đa; đạt từ 75% đến dưới 95%: điểm = tỷ lệ đạt được x điểm tối đa; đạt dưới 75%: 0 điểm. Đơn vị không có dự án thì không đánh giá tiêu chí này.',
    max: 2,
    rule: tiers('rate', [under(0.75, 0), fromUnder(0.75, 0.95, share(2)), atLeast(0.95, 2)]),
    policy: 'remove',
  },
  {
    wording:
      'Đăng từ 24 tin, bài/năm trở lên: 1 điểm; từ 12 đến 23 tin, bài/năm: 0,5 điểm; dưới 12 tin, bài/năm: 0 điểm',
    max: 1,
    rule: tiers('count', [under(12, 0), fromTo(12, 23, 0.5), atLeast(24, 1)]),
  },
  {
    wording:
      'Có từ 2 mô hình, cách làm hay trở lên được nhân rộng thì đạt 2 điểm; có 1 mô hình, cách làm hay được nhân rộng thì đạt 1 điểm; không có mô hình nào thì không có điểm.',
    max: 2,
    rule: tiers('count', [atMost(0, 0), exactly(1, 1), atLeast(2, 2)]),
  },
  {
    wording:
      'Không để xảy ra vụ việc nào: 1 điểm; để xảy ra 01 vụ việc: 0,5 điểm; để xảy ra từ 02 vụ việc trở lên: 0 điểm',
    max: 1,
    rule: tiers('count', [atMost(0, 1), exactly(1, 0.5), atLeast(2, 0)]),
  },
];

/** In proportion: plain, above a floor, up to a target, or both. */
const MORE_LINEAR: readonly WordingExample[] = [
  {
    wording: 'Điểm đánh giá = điểm tối đa x số nhiệm vụ hoàn thành/tổng số nhiệm vụ được giao',
    max: 2,
    rule: linear(),
  },
  {
    wording: 'Lấy số TTHC đã công khai chia cho tổng số TTHC phải công khai rồi nhân với 1,5 điểm.',
    max: 1.5,
    rule: linear(),
  },
  {
    wording:
      'Gọi a là tổng số hồ sơ phải số hóa, b là số hồ sơ đã số hóa. Điểm đánh giá = (b/a) x điểm tối đa.',
    max: 1,
    rule: linear(),
  },
  {
    wording:
      'Trường hợp đạt 100% thì được điểm tối đa; trường hợp chưa đạt 100% thì tính điểm theo tỷ lệ tương ứng.',
    max: 1,
    rule: linear(),
  },
  {
    wording:
      'Nếu b/a = 1 thì điểm đánh giá là 1,5; nếu 0,8 ≤ b/a < 1 thì điểm đánh giá được tính theo công thức (b/a) x 1,5; nếu b/a < 0,8 thì điểm đánh giá là 0.',
    max: 1.5,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'Hoàn thành 100% kế hoạch được 2 điểm, hoàn thành từ 70% đến dưới 100% được tính theo tỷ lệ hoàn thành x 2 điểm, hoàn thành dưới 70% không được tính điểm.',
    max: 2,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording:
      'Chỉ tính điểm khi tỷ lệ đạt từ 80% trở lên; điểm được tính bằng tỷ lệ đạt được nhân với điểm tối đa.',
    max: 1,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording: 'Không tính điểm nếu tỷ lệ dưới 60%; từ 60% trở lên, điểm = tỷ lệ % x điểm tối đa',
    max: 1.5,
    rule: linear({ floor: 0.6 }),
  },
  {
    wording:
      'Tỷ lệ xử lý văn bản = (b/a) x 100%.\n- Đạt 100%: 1 điểm\n- Từ 90% đến dưới 100%: tỷ lệ x 1 điểm\n- Dưới 90%: 0 điểm',
    max: 1,
    rule: linear({ floor: 0.9 }),
  },
  {
    wording:
      'Điểm = (số kiến nghị đã thực hiện/tổng số kiến nghị phải thực hiện) x 2 (dưới 80% không tính điểm)',
    max: 2,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      '- Từ 95% - 100%: [(tỷ lệ % hồ sơ đúng hạn x điểm tối đa)/100%];\n- Dưới 95%: 0 điểm;\n- Trong năm không phát sinh hồ sơ: đạt điểm tối đa.',
    max: 2.5,
    rule: linear({ floor: 0.95 }),
    policy: 'full',
  },
  {
    wording: 'Đạt chỉ tiêu 60% trở lên được 1 điểm; chưa đạt chỉ tiêu thì điểm = tỷ lệ đạt được/60% x 1 điểm',
    max: 1,
    rule: linear({ target: 0.6 }),
  },
  {
    wording:
      'Điểm đánh giá = (Tỷ lệ thanh toán trực tuyến : 45%) x 1,5. Trường hợp tỷ lệ vượt 45% thì tính bằng điểm tối đa.',
    max: 1.5,
    rule: linear({ target: 0.45 }),
  },
  {
    wording: 'Mục tiêu: 70%. Đạt hoặc vượt mục tiêu: 2 điểm; chưa đạt: (tỷ lệ thực hiện/70%) × 2 điểm',
    max: 2,
    rule: linear({ target: 0.7 }),
  },
  {
    wording: 'Tỷ lệ đạt được chia cho 20% rồi nhân với điểm tối đa, nhưng không vượt quá điểm tối đa.',
    max: 0.5,
    rule: linear({ target: 0.2 }),
  },
  {
    wording:
      'Đạt từ 85% trở lên: 2,5 điểm\nTừ 60% đến dưới 85%: điểm = (tỷ lệ giải ngân/85%) x 2,5, làm tròn đến 2 chữ số thập phân\nDưới 60%: 0 điểm',
    max: 2.5,
    rule: linear({ floor: 0.6, target: 0.85 }),
  },
  {
    wording:
      'Dưới 30% không chấm điểm; từ 30% đến dưới 50% chấm theo công thức (tỷ lệ đạt được × 2)/50%; từ 50% trở lên chấm 2 điểm.',
    max: 2,
    rule: linear({ floor: 0.3, target: 0.5 }),
  },
  {
    wording: '≥ 65%: điểm tối đa; 40% ≤ tỷ lệ < 65%: (tỷ lệ/65%) × điểm tối đa; < 40%: 0 điểm.',
    max: 1.5,
    rule: linear({ floor: 0.4, target: 0.65 }),
  },
];

/** So many points for, or off for, each unit. */
const MORE_COUNTS: readonly WordingExample[] = [
  {
    wording: 'Tính 0,5 điểm cho 01 sáng kiến được công nhận, tổng điểm tối đa 1,5 điểm.',
    max: 1.5,
    rule: count(0.5, 'sáng kiến được công nhận', 1.5),
  },
  {
    wording: 'Mỗi lớp tập huấn về CCHC tính 0,25 điểm, cộng dồn nhưng không quá 1 điểm.',
    max: 1,
    rule: count(0.25, 'lớp tập huấn về CCHC', 1),
  },
  {
    wording:
      'Cứ 01 thủ tục hành chính được cắt giảm thời gian giải quyết thì cộng 0,2 điểm (cộng tối đa 1 điểm)',
    max: 1,
    rule: count(0.2, 'thủ tục hành chính được cắt giảm thời gian giải quyết', 1),
  },
  {
    wording: 'Thưởng 0,5 điểm/01 mô hình; tổng điểm thưởng không vượt quá 1 điểm',
    max: 1,
    rule: count(0.5, 'mô hình', 1),
  },
  {
    wording: 'Điểm đánh giá bằng số cuộc kiểm tra nhân với 0,25 điểm, tối đa 1 điểm.',
    max: 1,
    rule: count(0.25, 'cuộc kiểm tra', 1),
  },
  {
    wording:
      'Cứ mỗi văn bản ban hành không đúng thẩm quyền thì bị trừ đi 0,5 điểm, trừ tối đa không quá số điểm của tiêu chí này.',
    max: 2,
    rule: deduction(0.5, 'văn bản ban hành không đúng thẩm quyền'),
  },
  {
    wording: 'Lấy điểm tối đa trừ đi 0,25 điểm cho mỗi nhiệm vụ hoàn thành chậm thời hạn.',
    max: 1.5,
    rule: deduction(0.25, 'nhiệm vụ hoàn thành chậm thời hạn'),
  },
  {
    wording: 'Gửi đủ báo cáo, đúng hạn: 1 điểm. Gửi chậm 01 báo cáo trừ 0,25 điểm.',
    max: 1,
    rule: deduction(0.25, 'Gửi chậm báo cáo'),
  },
  {
    wording:
      'Không có văn bản bị nhắc nhở: 1 điểm; mỗi văn bản bị nhắc nhở giảm trừ 0,2 điểm cho đến hết số điểm.',
    max: 1,
    rule: deduction(0.2, 'văn bản bị nhắc nhở'),
  },
  {
    wording:
      'Trừ 0,5 điểm/trường hợp công chức, viên chức bị kỷ luật từ khiển trách trở lên (trừ đến khi hết điểm)',
    max: 1,
    rule: deduction(0.5, 'trường hợp công chức, viên chức bị kỷ luật từ khiển trách trở lên'),
  },
];

/** Decided by a survey, not by the office. */
const MORE_SURVEYS: readonly WordingExample[] = [
  {
    wording: 'Sở Nội vụ tổ chức điều tra xã hội học, đơn vị không tự đánh giá tiêu chí này.',
    max: 1.5,
    rule: survey,
  },
  {
    wording: 'Chấm điểm qua phiếu khảo sát người dân, tổ chức đến giao dịch tại Bộ phận Một cửa',
    max: 2,
    rule: survey,
  },
  {
    wording: 'Điểm số lấy từ kết quả điều tra XHH; các đơn vị để trống cột điểm tự chấm.',
    max: 1,
    rule: survey,
  },
  {
    wording: 'Căn cứ kết quả đo lường sự hài lòng (SIPAS) do UBND tỉnh công bố: tỷ lệ hài lòng (%) x 10 điểm',
    max: 10,
    rule: survey,
  },
];

/** Rightly not understood: wrong scales, sums of parts, what the office cannot compute, what reads two ways. */
const MORE_UNREADABLE: readonly WordingExample[] = [
  {
    wording: 'Đạt từ 90% trở lên: 1 điểm; đạt từ 80% đến 89%: 0,5 điểm; đạt dưới 80%: 0 điểm',
    max: 1,
    rule: unreadable('gap-between-tiers'),
  },
  {
    wording: 'Từ 80% đến 100% được 1 điểm; từ 60% đến 80% được 0,5 điểm; dưới 60% không được điểm',
    max: 1,
    rule: unreadable('overlapping-tiers'),
  },
  {
    wording:
      'Thực hiện đúng, đủ: 2 điểm; thực hiện đúng nhưng chưa đủ: 1 điểm; không thực hiện: không tính điểm.',
    max: 1.5,
    rule: unreadable('above-maximum'),
  },
  {
    wording:
      'Có quyết định thành lập: 0,25 điểm. Có quy chế hoạt động: 0,25 điểm. Có báo cáo kết quả hoạt động: 0,5 điểm.',
    max: 1,
    rule: unreadable('below-maximum'),
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
];

/** A second batch of wordings, written without sight of the grammar and unlike the first in their sentences. */
export const SECOND_BATCH: readonly WordingExample[] = [
  ...MORE_LEVELS,
  ...MORE_TIERS,
  ...MORE_LINEAR,
  ...MORE_COUNTS,
  ...MORE_SURVEYS,
  ...MORE_UNREADABLE,
];

import { levels } from './builders';
import type { WordingExample } from './builders';

/** Three options in words. */
export const THREE_LEVELS: readonly WordingExample[] = [
  {
    wording:
      'Có kế hoạch, có kiểm điểm từng quý: 2đ; Có kế hoạch, không kiểm điểm: 1đ; Không có kế hoạch: 0đ',
    max: 2,
    rule: levels([
      ['Có kế hoạch, có kiểm điểm từng quý', 2],
      ['Có kế hoạch, không kiểm điểm', 1],
      ['Không có kế hoạch', 0],
    ]),
  },
  {
    wording: 'Đủ 0,5; thiếu 0,25; không 0',
    max: 0.5,
    rule: levels([
      ['Đủ', 0.5],
      ['thiếu', 0.25],
      ['không', 0],
    ]),
  },
  {
    wording: '- Ban hành kịp thời: 1 điểm\n- Ban hành chậm: 0,5 điểm\n- Không ban hành: 0 điểm',
    max: 1,
    rule: levels([
      ['Ban hành kịp thời', 1],
      ['Ban hành chậm', 0.5],
      ['Không ban hành', 0],
    ]),
  },
  {
    wording:
      '• Có đề án được phê duyệt: 0,5 điểm.\n• Đã trình nhưng chưa được phê duyệt: 0,25 điểm.\n• Chưa trình: 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Có đề án được phê duyệt', 0.5],
      ['Đã trình nhưng chưa được phê duyệt', 0.25],
      ['Chưa trình', 0],
    ]),
  },
  {
    wording:
      'a) Công khai đầy đủ: 0,75 điểm;\nb) Công khai chưa đầy đủ: 0,25 điểm;\nc) Không công khai: 0 điểm.',
    max: 0.75,
    rule: levels([
      ['Công khai đầy đủ', 0.75],
      ['Công khai chưa đầy đủ', 0.25],
      ['Không công khai', 0],
    ]),
  },
  {
    wording:
      'Gửi báo cáo đúng hạn, đủ tài liệu kiểm chứng (0,5 điểm); gửi muộn hoặc thiếu (0,25 điểm); không gửi (0 điểm)',
    max: 0.5,
    rule: levels([
      ['Gửi báo cáo đúng hạn, đủ tài liệu kiểm chứng', 0.5],
      ['gửi muộn hoặc thiếu', 0.25],
      ['không gửi', 0],
    ]),
  },
  {
    wording: 'Đúng hạn được 0,5 điểm; muộn được 0,25 điểm; không thực hiện không được điểm.',
    max: 0.5,
    rule: levels([
      ['Đúng hạn', 0.5],
      ['muộn', 0.25],
      ['không thực hiện', 0],
    ]),
  },
  {
    wording:
      'Nếu ban hành kế hoạch kịp thời thì điểm đánh giá là 0,5; nếu ban hành không kịp thời thì điểm đánh giá là 0,25; nếu không ban hành thì điểm đánh giá là 0.',
    max: 0.5,
    rule: levels([
      ['ban hành kế hoạch kịp thời', 0.5],
      ['ban hành không kịp thời', 0.25],
      ['không ban hành', 0],
    ]),
  },
  {
    wording: 'Kịp thời, đầy đủ: 100% số điểm tối đa; chậm: 50% số điểm tối đa; không thực hiện: 0 điểm',
    max: 1.5,
    rule: levels([
      ['Kịp thời, đầy đủ', 1.5],
      ['chậm', 0.75],
      ['không thực hiện', 0],
    ]),
  },
  {
    wording: 'Đầy đủ: điểm tối đa; chưa đầy đủ: 1/2 số điểm tối đa; không có: 0',
    max: 2,
    rule: levels([
      ['Đầy đủ', 2],
      ['chưa đầy đủ', 1],
      ['không có', 0],
    ]),
  },
  {
    wording: 'Ban hành trước ngày 15/01: 1; từ 15/01 đến 31/01: 0,5; sau 31/01: 0',
    max: 1,
    rule: levels([
      ['Ban hành trước ngày 15/01', 1],
      ['từ 15/01 đến 31/01', 0.5],
      ['sau 31/01', 0],
    ]),
  },
  {
    wording: '100% đúng hạn: 1,5; 100% có nhiệm vụ muộn: 0,75; <100%: 0',
    max: 1.5,
    rule: levels([
      ['100% đúng hạn', 1.5],
      ['100% có nhiệm vụ muộn', 0.75],
      ['<100%', 0],
    ]),
  },
  {
    wording:
      'Hoàn thành 100% nhiệm vụ đúng tiến độ: 2 điểm; hoàn thành 100% nhiệm vụ nhưng có nhiệm vụ chậm tiến độ: 1 điểm; không hoàn thành 100% nhiệm vụ: 0 điểm',
    max: 2,
    rule: levels([
      ['Hoàn thành 100% nhiệm vụ đúng tiến độ', 2],
      ['hoàn thành 100% nhiệm vụ nhưng có nhiệm vụ chậm tiến độ', 1],
      ['không hoàn thành 100% nhiệm vụ', 0],
    ]),
  },
  {
    wording:
      'Không ban hành: 0 điểm; ban hành sau ngày 31/3/2026: 0,25 điểm; ban hành trong quý I/2026: 0,5 điểm',
    max: 0.5,
    rule: levels([
      ['Không ban hành', 0],
      ['ban hành sau ngày 31/3/2026', 0.25],
      ['ban hành trong quý I/2026', 0.5],
    ]),
  },
  {
    wording: '0,5 điểm nếu ban hành kịp thời; 0,25 điểm nếu ban hành chậm; 0 điểm nếu không ban hành',
    max: 0.5,
    rule: levels([
      ['ban hành kịp thời', 0.5],
      ['ban hành chậm', 0.25],
      ['không ban hành', 0],
    ]),
  },
  {
    wording: 'Có 0,5; đã trình 0,25; không 0',
    max: 0.5,
    rule: levels([
      ['Có', 0.5],
      ['đã trình', 0.25],
      ['không', 0],
    ]),
  },
  {
    wording:
      'Trường hợp thực hiện đầy đủ: 1 điểm. Trường hợp thực hiện chưa đầy đủ: 0,5 điểm. Trường hợp không thực hiện: 0 điểm.',
    max: 1,
    rule: levels([
      ['Trường hợp thực hiện đầy đủ', 1],
      ['Trường hợp thực hiện chưa đầy đủ', 0.5],
      ['Trường hợp không thực hiện', 0],
    ]),
  },
  {
    wording:
      'Ban hành đúng thời hạn (trong tháng 01): 0,5 điểm; ban hành chậm so với thời hạn (sau tháng 01): 0,25 điểm; không ban hành: 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Ban hành đúng thời hạn (trong tháng 01)', 0.5],
      ['ban hành chậm so với thời hạn (sau tháng 01)', 0.25],
      ['không ban hành', 0],
    ]),
  },
  {
    wording: 'Gửi trước ngày 14 tháng cuối quý: 0,75đ; gửi từ ngày 14 trở đi: 0,25đ; không gửi: 0đ',
    max: 0.75,
    rule: levels([
      ['Gửi trước ngày 14 tháng cuối quý', 0.75],
      ['gửi từ ngày 14 trở đi', 0.25],
      ['không gửi', 0],
    ]),
  },
  {
    wording: 'Đủ 4 báo cáo (quý I, 6 tháng, quý III, năm): 1; thiếu báo cáo quý: 0,5; thiếu báo cáo năm: 0',
    max: 1,
    rule: levels([
      ['Đủ 4 báo cáo (quý I, 6 tháng, quý III, năm)', 1],
      ['thiếu báo cáo quý', 0.5],
      ['thiếu báo cáo năm', 0],
    ]),
  },
  {
    wording:
      'Điểm tối đa nếu hoàn thành đúng hạn; 50% điểm tối đa nếu hoàn thành quá hạn; 0 điểm nếu không hoàn thành',
    max: 3,
    rule: levels([
      ['hoàn thành đúng hạn', 3],
      ['hoàn thành quá hạn', 1.5],
      ['không hoàn thành', 0],
    ]),
  },
  {
    wording:
      'Có mô hình mới được UBND tỉnh công nhận, nhân rộng: 1,5 điểm; có mô hình mới cấp sở: 0,75 điểm; không có: 0 điểm',
    max: 1.5,
    rule: levels([
      ['Có mô hình mới được UBND tỉnh công nhận, nhân rộng', 1.5],
      ['có mô hình mới cấp sở', 0.75],
      ['không có', 0],
    ]),
  },
  {
    wording: '(1) Đúng tiến độ: 1,0 điểm; (2) Chậm tiến độ: 0,5 điểm; (3) Chưa thực hiện: 0,0 điểm',
    max: 1,
    rule: levels([
      ['Đúng tiến độ', 1],
      ['Chậm tiến độ', 0.5],
      ['Chưa thực hiện', 0],
    ]),
  },
  {
    wording: 'Đúng trình tự, đúng thời hạn: 1 | Đúng trình tự, muộn thời hạn: 0,5 | Không đánh giá: 0',
    max: 1,
    rule: levels([
      ['Đúng trình tự, đúng thời hạn', 1],
      ['Đúng trình tự, muộn thời hạn', 0.5],
      ['Không đánh giá', 0],
    ]),
  },
  {
    wording:
      'Thực hiện đầy đủ: tính điểm tối đa. Thực hiện không đầy đủ: tính 50% số điểm. Không thực hiện: 0 điểm.',
    max: 1,
    rule: levels([
      ['Thực hiện đầy đủ', 1],
      ['Thực hiện không đầy đủ', 0.5],
      ['Không thực hiện', 0],
    ]),
  },
  {
    wording:
      'Từ 90% trở lên và có từ 02 sáng kiến trở lên: 1 điểm; từ 70% đến dưới 90% và có 01 sáng kiến: 0,5 điểm; còn lại: 0 điểm',
    max: 1,
    rule: levels([
      ['Từ 90% trở lên và có từ 02 sáng kiến trở lên', 1],
      ['từ 70% đến dưới 90% và có 01 sáng kiến', 0.5],
      ['còn lại', 0],
    ]),
  },
  {
    wording:
      'Tỷ lệ đúng hạn từ 95% trở lên và tỷ lệ trực tuyến từ 50% trở lên: 2 điểm; tỷ lệ đúng hạn từ 90% trở lên và tỷ lệ trực tuyến từ 30% trở lên: 1 điểm; còn lại: 0 điểm',
    max: 2,
    rule: levels([
      ['Tỷ lệ đúng hạn từ 95% trở lên và tỷ lệ trực tuyến từ 50% trở lên', 2],
      ['tỷ lệ đúng hạn từ 90% trở lên và tỷ lệ trực tuyến từ 30% trở lên', 1],
      ['còn lại', 0],
    ]),
  },
  {
    wording: 'Từ 80% trở lên: 1 điểm; 01 sáng kiến: 0,5 điểm; không có: 0 điểm',
    max: 1,
    rule: levels([
      ['Từ 80% trở lên', 1],
      ['01 sáng kiến', 0.5],
      ['không có', 0],
    ]),
  },
  {
    wording: '≥90% và ≥10 tin, bài: 1; ≥70% và ≥5 tin, bài: 0,5; còn lại: 0',
    max: 1,
    rule: levels([
      ['≥90% và ≥10 tin, bài', 1],
      ['≥70% và ≥5 tin, bài', 0.5],
      ['còn lại', 0],
    ]),
  },
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
      'Đúng thời gian quy định được 0,5 điểm, quá thời gian quy định dưới 05 ngày được 0,25 điểm, quá từ 05 ngày trở lên hoặc không gửi thì 0 điểm',
    max: 0.5,
    rule: levels([
      ['Đúng thời gian quy định', 0.5],
      ['quá thời gian quy định dưới 05 ngày', 0.25],
      ['quá từ 05 ngày trở lên hoặc không gửi', 0],
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
    wording:
      'Tham mưu đúng tiến độ thì chấm điểm tối đa là 1,5 điểm; tham mưu chậm tiến độ thì chấm 0,75 điểm; không tham mưu thì chấm 0 điểm.',
    max: 1.5,
    rule: levels([
      ['Tham mưu đúng tiến độ', 1.5],
      ['tham mưu chậm tiến độ', 0.75],
      ['không tham mưu', 0],
    ]),
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
      'Hoàn thành 100% nhiệm vụ đúng hạn: 1,5đ; hoàn thành 100% nhiệm vụ nhưng có nhiệm vụ quá hạn: 0,75đ; còn nhiệm vụ chưa hoàn thành: 0đ.',
    max: 1.5,
    rule: levels([
      ['Hoàn thành 100% nhiệm vụ đúng hạn', 1.5],
      ['hoàn thành 100% nhiệm vụ nhưng có nhiệm vụ quá hạn', 0.75],
      ['còn nhiệm vụ chưa hoàn thành', 0],
    ]),
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
    rule: levels([
      ['Tỷ lệ đạt từ 90% trở lên và có ít nhất 02 sáng kiến', 1],
      ['tỷ lệ đạt từ 70% đến dưới 90% hoặc có 01 sáng kiến', 0.5],
      ['tỷ lệ dưới 70%', 0],
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
    wording:
      'Thực hiện đầy đủ các nội dung theo phân cấp thì được 1 điểm;\nthực hiện chưa đầy đủ thì được 0,5 điểm;\nkhông thực hiện thì không được điểm.',
    max: 1,
    rule: levels([
      ['Thực hiện đầy đủ các nội dung theo phân cấp', 1],
      ['thực hiện chưa đầy đủ', 0.5],
      ['không thực hiện', 0],
    ]),
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
      '+ có đầy đủ 4 báo cáo và gửi đúng thời hạn thì được 1 điểm\n+ có đầy đủ 4 báo cáo nhưng có báo cáo gửi chậm thì được 0,5 điểm\n+ thiếu báo cáo thì không được điểm',
    max: 1,
    rule: levels([
      ['có đầy đủ 4 báo cáo và gửi đúng thời hạn', 1],
      ['có đầy đủ 4 báo cáo nhưng có báo cáo gửi chậm', 0.5],
      ['thiếu báo cáo', 0],
    ]),
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
    wording:
      'Có quyết định phê duyệt đề án vị trí việc làm (0,5 điểm); đã trình nhưng chưa được phê duyệt (0,25 điểm); chưa trình (0 điểm).',
    max: 0.5,
    rule: levels([
      ['Có quyết định phê duyệt đề án vị trí việc làm', 0.5],
      ['đã trình nhưng chưa được phê duyệt', 0.25],
      ['chưa trình', 0],
    ]),
  },
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
      'Kế hoạch xác định rõ nhiệm vụ, thời hạn, sản phẩm và đơn vị chủ trì: 1,0; thiếu một trong các nội dung trên: 0,5; không xác định rõ: 0.',
    max: 1,
    rule: levels([
      ['Kế hoạch xác định rõ nhiệm vụ, thời hạn, sản phẩm và đơn vị chủ trì', 1],
      ['thiếu một trong các nội dung trên', 0.5],
      ['không xác định rõ', 0],
    ]),
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
      '- Hoàn thành từ 80% kế hoạch đào tạo trở lên: 1,5 điểm\n- Mở từ 02 đến 03 lớp bồi dưỡng: 1 điểm\n- Mở dưới 02 lớp bồi dưỡng: 0 điểm',
    max: 1.5,
    rule: levels([
      ['Hoàn thành từ 80% kế hoạch đào tạo trở lên', 1.5],
      ['Mở từ 02 đến 03 lớp bồi dưỡng', 1],
      ['Mở dưới 02 lớp bồi dưỡng', 0],
    ]),
  },
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
      'Kiểm tra từ 30% số đơn vị trực thuộc trở lên: 1 điểm; kiểm tra dưới 03 đơn vị: 0,5 điểm; không kiểm tra: 0 điểm.',
    max: 1,
    rule: levels([
      ['Kiểm tra từ 30% số đơn vị trực thuộc trở lên', 1],
      ['kiểm tra dưới 03 đơn vị', 0.5],
      ['không kiểm tra', 0],
    ]),
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
      'Báo cáo tự đánh giá, chấm điểm:\n- Gửi đúng thời hạn, đầy đủ tài liệu kiểm chứng: 0,5 điểm;\n- Gửi đúng thời hạn nhưng thiếu tài liệu kiểm chứng: 0,25 điểm;\n- Gửi chậm hoặc không gửi: 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Gửi đúng thời hạn, đầy đủ tài liệu kiểm chứng', 0.5],
      ['Gửi đúng thời hạn nhưng thiếu tài liệu kiểm chứng', 0.25],
      ['Gửi chậm hoặc không gửi', 0],
    ]),
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
      '- Kịp thời, đúng quy định: 1 điểm;\n- Chưa kịp thời hoặc chưa đúng quy định: 0,5 điểm;\n- Không thực hiện: 0 điểm.',
    max: 1,
    rule: levels([
      ['Kịp thời, đúng quy định', 1],
      ['Chưa kịp thời hoặc chưa đúng quy định', 0.5],
      ['Không thực hiện', 0],
    ]),
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
      '- Hoàn thành 100% nhiệm vụ được giao, đúng tiến độ: 1,5 điểm;\n- Hoàn thành 100% nhiệm vụ được giao nhưng có nhiệm vụ chậm tiến độ: 0,75 điểm;\n- Không hoàn thành nhiệm vụ được giao: 0 điểm.',
    max: 1.5,
    rule: levels([
      ['Hoàn thành 100% nhiệm vụ được giao, đúng tiến độ', 1.5],
      ['Hoàn thành 100% nhiệm vụ được giao nhưng có nhiệm vụ chậm tiến độ', 0.75],
      ['Không hoàn thành nhiệm vụ được giao', 0],
    ]),
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
  {
    wording:
      'Có trang tin và cập nhật thường xuyên: 2đ; cập nhật không thường xuyên: 1đ; không có: 0đ toàn bộ tiêu chí.',
    max: 2,
    rule: levels([
      ['Có trang tin và cập nhật thường xuyên', 2],
      ['cập nhật không thường xuyên', 1],
      ['không có', 0],
    ]),
  },
  {
    wording: 'Thực hiện đầy đủ: điểm tối đa; thực hiện một phần: 1/2 x điểm tối đa; không thực hiện: 0',
    max: 10,
    rule: levels([
      ['Thực hiện đầy đủ', 10],
      ['thực hiện một phần', 5],
      ['không thực hiện', 0],
    ]),
  },
  {
    wording:
      'Đúng hạn: 100% số điểm\nChậm dưới 5 ngày: 3/4 * số điểm tối đa\nChậm từ 5 ngày: không tính điểm',
    max: 8,
    rule: levels([
      ['Đúng hạn', 8],
      ['Chậm dưới 5 ngày', 6],
      ['Chậm từ 5 ngày', 0],
    ]),
  },
  {
    wording: 'Loại A: 100%\nLoại B: 70%\nLoại C: 40%',
    max: 4,
    rule: levels([
      ['Loại A', 4],
      ['Loại B', 2.8],
      ['Loại C', 1.6],
    ]),
  },
  {
    wording: 'Đạt yêu cầu: 100% điểm chuẩn; đạt một phần: 50% điểm chuẩn; chưa đạt: 0% điểm chuẩn',
    max: 4,
    rule: levels([
      ['Đạt yêu cầu', 4],
      ['đạt một phần', 2],
      ['chưa đạt', 0],
    ]),
  },
  {
    wording: 'Tốt: điểm tối đa; khá: 2/3 điểm tối đa; trung bình: 1/3 điểm tối đa',
    max: 6,
    rule: levels([
      ['Tốt', 6],
      ['khá', 4],
      ['trung bình', 2],
    ]),
  },
  {
    wording: '+3 điểm loại A; +2 điểm loại B; +1 điểm loại C',
    max: 3,
    rule: levels([
      ['loại A', 3],
      ['loại B', 2],
      ['loại C', 1],
    ]),
  },
  {
    wording: '5 điểm nếu gửi trước hạn; 3 điểm nếu gửi đúng hạn; 0 điểm nếu gửi muộn',
    max: 5,
    rule: levels([
      ['gửi trước hạn', 5],
      ['gửi đúng hạn', 3],
      ['gửi muộn', 0],
    ]),
  },
  {
    wording: '4đ - đầy đủ, kịp thời\n2đ - đầy đủ nhưng chậm\n0đ - không đầy đủ',
    max: 4,
    rule: levels([
      ['đầy đủ, kịp thời', 4],
      ['đầy đủ nhưng chậm', 2],
      ['không đầy đủ', 0],
    ]),
  },
  {
    wording: 'Đạt giải nhất (+2đ)\nĐạt giải nhì (+1,5đ)\nĐạt giải ba (+1đ)',
    max: 2,
    rule: levels([
      ['Đạt giải nhất', 2],
      ['Đạt giải nhì', 1.5],
      ['Đạt giải ba', 1],
    ]),
  },
  {
    wording:
      'Đầy đủ, đúng hạn: không trừ điểm; đúng hạn nhưng thiếu nội dung: trừ 1 điểm; không gửi: trừ hết điểm',
    max: 3,
    rule: levels([
      ['Đầy đủ, đúng hạn', 3],
      ['đúng hạn nhưng thiếu nội dung', 2],
      ['không gửi', 0],
    ]),
  },
  {
    wording:
      'Đúng hạn: 2 điểm; chậm dưới 5 ngày: trừ 50% số điểm; chậm từ 5 ngày trở lên: trừ toàn bộ số điểm',
    max: 2,
    rule: levels([
      ['Đúng hạn', 2],
      ['chậm dưới 5 ngày', 1],
      ['chậm từ 5 ngày trở lên', 0],
    ]),
  },
  {
    wording: 'Họp giao ban mỗi tháng một lần: 3 điểm; họp không đều: 1 điểm; không họp: 0 điểm',
    max: 3,
    rule: levels([
      ['Họp giao ban mỗi tháng một lần', 3],
      ['họp không đều', 1],
      ['không họp', 0],
    ]),
  },
  {
    wording: 'Cập nhật 100% văn bản trong 03 ngày: 2đ; còn văn bản cập nhật chậm: 1đ; không cập nhật: 0đ',
    max: 2,
    rule: levels([
      ['Cập nhật 100% văn bản trong 03 ngày', 2],
      ['còn văn bản cập nhật chậm', 1],
      ['không cập nhật', 0],
    ]),
  },
  {
    wording:
      'Không phát sinh đơn thư: 2 điểm; có đơn thư nhưng đã giải quyết xong: 1 điểm; có đơn thư chưa giải quyết: 0 điểm',
    max: 2,
    rule: levels([
      ['Không phát sinh đơn thư', 2],
      ['có đơn thư nhưng đã giải quyết xong', 1],
      ['có đơn thư chưa giải quyết', 0],
    ]),
  },
  {
    wording: 'Thực hiện chế độ báo cáo (đầy đủ, đúng hạn: 2 điểm; chậm: 1 điểm; không báo cáo: 0 điểm)',
    max: 2,
    rule: levels([
      ['đầy đủ, đúng hạn', 2],
      ['chậm', 1],
      ['không báo cáo', 0],
    ]),
  },
  {
    wording: 'Hoàn thành tốt nhiệm vụ 3 điểm, hoàn thành 2 điểm, không hoàn thành 0 điểm.',
    max: 3,
    rule: levels([
      ['Hoàn thành tốt nhiệm vụ', 3],
      ['hoàn thành', 2],
      ['không hoàn thành', 0],
    ]),
  },
  {
    wording: 'Nộp đúng hạn: 2 điểm; trễ từ 1 đến 3 ngày: 1 điểm; trễ trên 3 ngày: 0 điểm',
    max: 2,
    rule: levels([
      ['Nộp đúng hạn', 2],
      ['trễ từ 1 đến 3 ngày', 1],
      ['trễ trên 3 ngày', 0],
    ]),
  },
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
    wording: 'Chấm 2 - 1 - 0 điểm tương ứng với các mức: đã vận hành - đang thử nghiệm - chưa có',
    max: 2,
    rule: levels([
      ['đã vận hành', 2],
      ['đang thử nghiệm', 1],
      ['chưa có', 0],
    ]),
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
    wording: 'Bậc A / Bậc B / Bậc C: 6 / 4 / 0 điểm',
    max: 6,
    rule: levels([
      ['Bậc A', 6],
      ['Bậc B', 4],
      ['Bậc C', 0],
    ]),
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

import { levels } from './builders';
import type { WordingExample } from './builders';

/** Discrete levels: the label as written, in the order written. */
export const LEVELS: readonly WordingExample[] = [
  {
    wording: 'Kịp thời: 0,5 điểm; không kịp thời: 0 điểm',
    max: 0.5,
    rule: levels([
      ['Kịp thời', 0.5],
      ['không kịp thời', 0],
    ]),
  },
  {
    wording: 'Kịp thời 0,5; không kịp thời 0',
    max: 0.5,
    rule: levels([
      ['Kịp thời', 0.5],
      ['không kịp thời', 0],
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
    wording: 'Có: 0,5\nKhông: 0',
    max: 0.5,
    rule: levels([
      ['Có', 0.5],
      ['Không', 0],
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
    wording: '+ Đúng quy định: 0.75đ\n+ Sai quy định: 0đ',
    max: 0.75,
    rule: levels([
      ['Đúng quy định', 0.75],
      ['Sai quy định', 0],
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
    wording: 'Ban hành quy chế đạt 1đ; chưa ban hành: không có điểm',
    max: 1,
    rule: levels([
      ['Ban hành quy chế', 1],
      ['chưa ban hành', 0],
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
    wording: 'Đúng = 0,75; sai = 0',
    max: 0.75,
    rule: levels([
      ['Đúng', 0.75],
      ['sai', 0],
    ]),
  },
  {
    wording: 'Thực hiện đúng: điểm tối đa; không đúng: 0 điểm',
    max: 1,
    rule: levels([
      ['Thực hiện đúng', 1],
      ['không đúng', 0],
    ]),
  },
  {
    wording: 'Có tổ chức đối thoại: điểm tối đa. Không tổ chức: không tính điểm.',
    max: 0.5,
    rule: levels([
      ['Có tổ chức đối thoại', 0.5],
      ['Không tổ chức', 0],
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
    wording: '1 điểm: Có\n0 điểm: Không',
    max: 1,
    rule: levels([
      ['Có', 1],
      ['Không', 0],
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
    wording: 'Không 1; có 0',
    max: 1,
    rule: levels([
      ['Không', 1],
      ['có', 0],
    ]),
  },
  {
    wording:
      'Không có lãnh đạo cấp phòng trở lên bị kỷ luật: 1 điểm; có lãnh đạo cấp phòng trở lên bị kỷ luật: 0 điểm',
    max: 1,
    rule: levels([
      ['Không có lãnh đạo cấp phòng trở lên bị kỷ luật', 1],
      ['có lãnh đạo cấp phòng trở lên bị kỷ luật', 0],
    ]),
  },
  {
    wording: 'Đúng 1; vượt 0',
    max: 1,
    rule: levels([
      ['Đúng', 1],
      ['vượt', 0],
    ]),
  },
  {
    wording:
      'Hoàn thành xuất sắc nhiệm vụ: 2,0 điểm\nHoàn thành tốt nhiệm vụ: 1,5 điểm\nHoàn thành nhiệm vụ: 1,0 điểm\nKhông hoàn thành nhiệm vụ: 0 điểm',
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
      'Xuất sắc: 100% điểm tối đa; tốt: 75% điểm tối đa; hoàn thành: 50% điểm tối đa; không hoàn thành: 0',
    max: 1,
    rule: levels([
      ['Xuất sắc', 1],
      ['tốt', 0.75],
      ['hoàn thành', 0.5],
      ['không hoàn thành', 0],
    ]),
  },
  {
    wording: '- Bố trí số lượng cấp phó đúng quy định: 0,75\n- Bố trí số lượng cấp phó vượt quy định: 0',
    max: 0.75,
    rule: levels([
      ['Bố trí số lượng cấp phó đúng quy định', 0.75],
      ['Bố trí số lượng cấp phó vượt quy định', 0],
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
    wording: 'Đã ban hành → 0,5; chưa ban hành → 0',
    max: 0.5,
    rule: levels([
      ['Đã ban hành', 0.5],
      ['chưa ban hành', 0],
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
    wording: '1. Có văn bản chỉ đạo: 0,25 điểm\n2. Không có văn bản chỉ đạo: 0 điểm',
    max: 0.25,
    rule: levels([
      ['Có văn bản chỉ đạo', 0.25],
      ['Không có văn bản chỉ đạo', 0],
    ]),
  },
  {
    wording: 'Có ban hành – 0,5 điểm; không ban hành – 0 điểm',
    max: 0.5,
    rule: levels([
      ['Có ban hành', 0.5],
      ['không ban hành', 0],
    ]),
  },
  {
    wording: 'Đạt yêu cầu: 1 điểm; các trường hợp khác: 0 điểm',
    max: 1,
    rule: levels([
      ['Đạt yêu cầu', 1],
      ['các trường hợp khác', 0],
    ]),
  },
  {
    wording: 'Nếu có thì được 1 điểm, nếu không có thì được 0 điểm',
    max: 1,
    rule: levels([
      ['có', 1],
      ['không có', 0],
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
    wording: 'Ban hành kế hoạch theo Nghị quyết số 76/NQ-CP: 0,5 điểm; chưa ban hành: 0 điểm',
    max: 0.5,
    rule: levels([
      ['Ban hành kế hoạch theo Nghị quyết số 76/NQ-CP', 0.5],
      ['chưa ban hành', 0],
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
    wording: 'Có thực hiện được 1 điểm; Không thực hiện: không điểm',
    max: 1,
    rule: levels([
      ['Có thực hiện', 1],
      ['Không thực hiện', 0],
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
];

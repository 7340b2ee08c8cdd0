import { levels } from './builders';
import type { WordingExample } from './builders';

/** Two options in words. */
export const TWO_LEVELS: readonly WordingExample[] = [
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
    wording: 'Có: 0,5\nKhông: 0',
    max: 0.5,
    rule: levels([
      ['Có', 0.5],
      ['Không', 0],
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
    wording: 'Ban hành quy chế đạt 1đ; chưa ban hành: không có điểm',
    max: 1,
    rule: levels([
      ['Ban hành quy chế', 1],
      ['chưa ban hành', 0],
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
    wording: '1 điểm: Có\n0 điểm: Không',
    max: 1,
    rule: levels([
      ['Có', 1],
      ['Không', 0],
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
    wording: '- Bố trí số lượng cấp phó đúng quy định: 0,75\n- Bố trí số lượng cấp phó vượt quy định: 0',
    max: 0.75,
    rule: levels([
      ['Bố trí số lượng cấp phó đúng quy định', 0.75],
      ['Bố trí số lượng cấp phó vượt quy định', 0],
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
    wording: 'Ban hành kế hoạch theo Nghị quyết số 76/NQ-CP: 0,5 điểm; chưa ban hành: 0 điểm',
    max: 0.5,
    rule: levels([
      ['Ban hành kế hoạch theo Nghị quyết số 76/NQ-CP', 0.5],
      ['chưa ban hành', 0],
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
    wording:
      'Có tổ chức: 0,5 điểm; không tổ chức: 0 điểm. Đơn vị không có thủ tục hành chính thì không đánh giá tiêu chí này.',
    max: 0.5,
    rule: levels([
      ['Có tổ chức', 0.5],
      ['không tổ chức', 0],
    ]),
    policy: 'remove',
  },
  {
    wording: 'Đủ: 0,5; thiếu: 0 (không phát sinh: không đánh giá, trừ khỏi tổng điểm tối đa)',
    max: 0.5,
    rule: levels([
      ['Đủ', 0.5],
      ['thiếu', 0],
    ]),
    policy: 'remove',
  },
  {
    wording: 'Đúng hạn: 1 điểm; chậm: trừ 0,25 điểm',
    max: 1,
    rule: levels([
      ['Đúng hạn', 1],
      ['chậm', 0.75],
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
    wording: '1/ Có phân công công chức đầu mối: 0,25 điểm.\n2/ Không phân công công chức đầu mối: 0 điểm.',
    max: 0.25,
    rule: levels([
      ['Có phân công công chức đầu mối', 0.25],
      ['Không phân công công chức đầu mối', 0],
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
      'Có văn bản góp ý đúng hạn: 1 điểm; không góp ý hoặc góp ý quá hạn: 0 điểm. Trường hợp trong năm không phát sinh yêu cầu góp ý thì giảm trừ điểm tối đa tương ứng.',
    max: 1,
    rule: levels([
      ['Có văn bản góp ý đúng hạn', 1],
      ['không góp ý hoặc góp ý quá hạn', 0],
    ]),
    policy: 'remove',
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
    wording: 'CÓ BAN HÀNH QUY CHẾ: 0,75 ĐIỂM; KHÔNG BAN HÀNH: 0 ĐIỂM',
    max: 0.75,
    rule: levels([
      ['CÓ BAN HÀNH QUY CHẾ', 0.75],
      ['KHÔNG BAN HÀNH', 0],
    ]),
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
    wording: 'Bố trí đúng số lượng cấp phó theo quy định được 1 điểm, vượt số lượng cấp phó được 0 điểm.',
    max: 1,
    rule: levels([
      ['Bố trí đúng số lượng cấp phó theo quy định', 1],
      ['vượt số lượng cấp phó', 0],
    ]),
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
    wording: 'Kịp thời: 0,5đ; không kịp thời: 0đ.',
    max: 0.5,
    rule: levels([
      ['Kịp thời', 0.5],
      ['không kịp thời', 0],
    ]),
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
    wording: 'Có = 0,5; Không = 0',
    max: 0.5,
    rule: levels([
      ['Có', 0.5],
      ['Không', 0],
    ]),
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
    wording:
      'Sử dụng biên chế không vượt quá chỉ tiêu được giao: 1,5 điểm\nSử dụng vượt quá chỉ tiêu biên chế được giao: 0 điểm',
    max: 1.5,
    rule: levels([
      ['Sử dụng biên chế không vượt quá chỉ tiêu được giao', 1.5],
      ['Sử dụng vượt quá chỉ tiêu biên chế được giao', 0],
    ]),
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
    wording: 'Thực hiện đúng quy định về số lượng cấp phó: 1 điểm. Không đúng quy định: 0 điểm.',
    max: 1,
    rule: levels([
      ['Thực hiện đúng quy định về số lượng cấp phó', 1],
      ['Không đúng quy định', 0],
    ]),
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
      'Không có công chức, viên chức bị xử lý kỷ luật từ hình thức khiển trách trở lên: 0,5 điểm; Có công chức, viên chức bị xử lý kỷ luật: 0 điểm.',
    max: 0.5,
    rule: levels([
      ['Không có công chức, viên chức bị xử lý kỷ luật từ hình thức khiển trách trở lên', 0.5],
      ['Có công chức, viên chức bị xử lý kỷ luật', 0],
    ]),
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
      'Thực hiện đúng quy định về cơ cấu số lượng lãnh đạo (1,0 điểm); thực hiện chưa đúng quy định (0 điểm).',
    max: 1,
    rule: levels([
      ['Thực hiện đúng quy định về cơ cấu số lượng lãnh đạo', 1],
      ['thực hiện chưa đúng quy định', 0],
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
    wording: 'Có phân công lãnh đạo phụ trách CCHC bằng văn bản: 0,25 điểm; không có: 0 điểm.',
    max: 0.25,
    rule: levels([
      ['Có phân công lãnh đạo phụ trách CCHC bằng văn bản', 0.25],
      ['không có', 0],
    ]),
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
      'a) Có sử dụng biên chế vượt số được giao: 0 điểm;\nb) Sử dụng biên chế không vượt số được giao: 1 điểm.',
    max: 1,
    rule: levels([
      ['Có sử dụng biên chế vượt số được giao', 0],
      ['Sử dụng biên chế không vượt số được giao', 1],
    ]),
  },
  {
    wording: 'Ban hành đúng thời hạn: 2,0đ; không: 0đ.',
    max: 2,
    rule: levels([
      ['Ban hành đúng thời hạn', 2],
      ['không', 0],
    ]),
  },
  {
    wording: 'Có phân công lãnh đạo phụ trách: 1 điểm; chưa: 0 điểm',
    max: 1,
    rule: levels([
      ['Có phân công lãnh đạo phụ trách', 1],
      ['chưa', 0],
    ]),
  },
  {
    wording: 'Bố trí đủ nhân lực: 2 điểm; thiếu nhân lực: 0 điểm của cả tiêu chí và trừ thêm điểm ở mục IX.',
    max: 2,
    rule: levels([
      ['Bố trí đủ nhân lực', 2],
      ['thiếu nhân lực', 0],
    ]),
  },
  {
    wording: 'Chấm 2 điểm cho đơn vị có lịch tiếp dân; chấm 0 điểm cho đơn vị không có',
    max: 2,
    rule: levels([
      ['đơn vị có lịch tiếp dân', 2],
      ['đơn vị không có', 0],
    ]),
  },
  {
    wording: 'Có sáng kiến cấp tỉnh (+3 điểm); có sáng kiến cấp sở (+2 điểm)',
    max: 3,
    rule: levels([
      ['Có sáng kiến cấp tỉnh', 3],
      ['có sáng kiến cấp sở', 2],
    ]),
  },
  {
    wording: 'Chất vấn tại 100% kỳ họp và ít nhất 01 phiên giải trình: 2,0đ; thiếu một trong hai: 1,0đ',
    max: 2,
    rule: levels([
      ['Chất vấn tại 100% kỳ họp và ít nhất 01 phiên giải trình', 2],
      ['thiếu một trong hai', 1],
    ]),
  },
  {
    wording: 'Đơn vị được 2 điểm nếu gửi đúng hạn hoặc 1 điểm nếu gửi chậm',
    max: 2,
    rule: levels([
      ['gửi đúng hạn', 2],
      ['gửi chậm', 1],
    ]),
  },
  {
    wording: 'Có kế hoạch được 1 điểm, không có kế hoạch 0 điểm',
    max: 1,
    rule: levels([
      ['Có kế hoạch', 1],
      ['không có kế hoạch', 0],
    ]),
  },
  {
    wording: 'Báo cáo kết quả theo từng quý, nộp trước ngày 10: 4 điểm\nKhông nộp: 0 điểm',
    max: 4,
    rule: levels([
      ['Báo cáo kết quả theo từng quý, nộp trước ngày 10', 4],
      ['Không nộp', 0],
    ]),
  },
  // A class of its own, and no word about a criterion that does not apply.
  {
    wording: 'Không nhận được phản ánh tiêu cực: 2 điểm; có phản ánh tiêu cực: 0 điểm',
    max: 2,
    rule: levels([
      ['Không nhận được phản ánh tiêu cực', 2],
      ['có phản ánh tiêu cực', 0],
    ]),
  },
];

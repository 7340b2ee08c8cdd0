import type { SheetFixture } from './sheet-fixture';

const ISSUED = 'Ban hành kịp thời: 0,5 điểm; ban hành chậm: 0,25 điểm; không ban hành: 0 điểm.';
const PLAN_DONE =
  'Hoàn thành từ 80% đến 100% kế hoạch: tính theo công thức (b/a) x điểm tối đa; dưới 80%: 0 điểm. Trong đó a là tổng số nhiệm vụ, b là số nhiệm vụ đã hoàn thành.';
const RULES_ISSUED =
  'Mỗi quy chế được ban hành có đủ nội dung theo yêu cầu được tính 0,5 điểm, tối đa 2 điểm.';
const INSPECTED = 'Từ 30% trở lên: 2 điểm; từ 20% đến dưới 30%: 1 điểm; dưới 20%: 0 điểm.';
const LATE = 'Không có hồ sơ trễ hạn: 1,5 điểm; đến 3%: 1 điểm; trên 3% đến 5%: 0,5 điểm; trên 5%: 0 điểm.';
const IN_TIME = 'Từ 95% trở lên: tính theo công thức b/a x 2,5; dưới 95%: 0 điểm.';
const ONLINE = 'Từ 90% trở lên: 2 điểm; dưới 90%: tính theo công thức (tỷ lệ đạt được/90%) x điểm tối đa.';
const RATED =
  'Hoàn thành xuất sắc nhiệm vụ: 2 điểm; hoàn thành tốt nhiệm vụ: 1,5 điểm; hoàn thành nhiệm vụ: 1 điểm; không hoàn thành nhiệm vụ: 0 điểm.';
const SURVEY = 'Đánh giá qua điều tra xã hội học. Đơn vị không cần tự đánh giá.';

/** The form of the Phú Thọ prototype: what the unit declares stands in one column, whatever it is. */
export const PHU_THO_FIGURES_IN_ONE_COLUMN: SheetFixture = {
  title: 'Phú Thọ: Roman fields whose children do not inherit their number, all figures in one column',
  sheets: [
    {
      sheet: 'Số liệu kê khai',
      rows: [
        ['BỘ TIÊU CHÍ XÁC ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ, BAN, NGÀNH NĂM 2026'],
        ['(Ban hành kèm theo Quyết định số 2210/QĐ-UBND ngày 17/11/2026 của UBND tỉnh)'],
        [
          'STT',
          'Tiêu chí, tiêu chí thành phần',
          'Điểm tối đa',
          'Số liệu kê khai',
          'Cách tính điểm',
          'Các yêu cầu và tài liệu kiểm chứng',
          'Điểm tự đánh giá',
        ],
        ['I', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', 8],
        ['3.1', 'Kế hoạch CCHC năm', 3],
        [
          '3.1.1',
          'Ban hành kế hoạch CCHC',
          0.5,
          'Ban hành chậm',
          ISSUED,
          '- Kế hoạch CCHC năm\n- Ban hành trước 31/12 của năm trước',
        ],
        [
          '3.1.2',
          'Mức độ hoàn thành kế hoạch CCHC',
          2.5,
          '11/13',
          PLAN_DONE,
          'Báo cáo CCHC năm, biểu tổng hợp nhiệm vụ',
        ],
        ['3.2', 'Ban hành quy chế nội bộ', 2, 3, RULES_ISSUED, 'Các quy chế'],
        ['3.3', 'Tuyên truyền CCHC', 1, 7, 'Mỗi tin, bài được 0,1 điểm, tối đa 1 điểm.', 'Liên kết tin, bài'],
        [
          '3.4',
          'Tỷ lệ đơn vị trực thuộc được kiểm tra CCHC',
          2,
          '25%',
          INSPECTED,
          'Kế hoạch, kết luận kiểm tra',
        ],
        ['II', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 7],
        ['4.1', 'Kết quả giải quyết TTHC', 4],
        ['4.1.1', 'Hồ sơ giải quyết đúng hạn, trước hạn', 2.5, '452/468', IN_TIME, 'Trích xuất hệ thống'],
        ['4.1.2', 'Tỷ lệ hồ sơ trễ hạn', 1.5, '16/468', LATE, 'Trích xuất hệ thống'],
        ['4.2', 'Dịch vụ công trực tuyến', 3],
        ['4.2.1', 'Hồ sơ tiếp nhận trực tuyến', 2, '88,5%', ONLINE, 'Trích xuất hệ thống'],
        ['4.2.2', 'Thanh toán trực tuyến', 1, null, 'Tỷ lệ % đạt được x điểm tối đa', 'Trích xuất hệ thống'],
        ['III', 'CẢI CÁCH CHẾ ĐỘ CÔNG VỤ', 5],
        [
          '5.1',
          'Chấp hành kỷ luật, kỷ cương',
          2,
          1,
          'Mỗi trường hợp bị xử lý kỷ luật trừ 0,5 điểm.',
          'Quyết định kỷ luật (nếu có)',
        ],
        ['5.2', 'Kết quả xếp loại của đơn vị', 2, 'Hoàn thành tốt nhiệm vụ', RATED, 'Quyết định xếp loại'],
        [
          '5.3',
          'Bố trí công chức đúng vị trí việc làm',
          1,
          '64/64',
          '(b/a) x điểm tối đa',
          'Danh sách bố trí',
        ],
        ['VI', 'ĐÁNH GIÁ TÁC ĐỘNG CỦA CCHC', 10],
        ['8.1', 'Đánh giá của lãnh đạo UBND tỉnh', 6, null, SURVEY],
        ['8.2', 'Đánh giá của người dân, tổ chức', 4, null, SURVEY],
        [null, 'TỔNG ĐIỂM', 30],
      ],
      merges: ['A1:G1', 'A2:G2'],
      bold: ['A3:G4'],
    },
  ],
  expected: {
    total: { max: 30, selfMax: 20, applicableMax: 20, self: 14.45, index: 72.25 },
    fields: {
      '1': { max: 8, selfMax: 8, self: 5.57, index: 69.63 },
      '2': { max: 7, selfMax: 7, self: 4.88, index: 69.71 },
      '3': { max: 5, selfMax: 5, self: 4, index: 80 },
      '4': { max: 10, selfMax: 0, applicableMax: 0, self: 0, index: null },
    },
    criteria: {
      '3.1.1': { state: 'scored', self: 0.25, max: 0.5 },
      '3.1.2': { state: 'scored', self: 2.12, max: 2.5 },
      '3.2': { state: 'scored', self: 1.5, max: 2 },
      '3.3': { state: 'scored', self: 0.7, max: 1 },
      '3.4': { state: 'scored', self: 1, max: 2 },
      '4.1.1': { state: 'scored', self: 2.41, max: 2.5 },
      '4.1.2': { state: 'scored', self: 0.5, max: 1.5 },
      '4.2.1': { state: 'scored', self: 1.97, max: 2 },
      '4.2.2': { state: 'missing', self: null, max: 1 },
      '5.1': { state: 'scored', self: 1.5, max: 2 },
      '5.2': { state: 'scored', self: 1.5, max: 2 },
      '5.3': { state: 'scored', self: 1, max: 1 },
      '8.1': { state: 'survey', self: null, max: 6 },
      '8.2': { state: 'survey', self: null, max: 4 },
    },
    findings: ['missing-input:4.2.2'],
    noFindings: ['sum-mismatch', 'duplicate-code', 'unreadable-rule'],
  },
};

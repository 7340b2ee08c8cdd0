import type { SheetFixture } from './sheet-fixture';

const OF_80 = 'Từ 80% đến 100%: (b/a) x điểm tối đa; dưới 80%: 0 điểm';
const NO_PROCEDURES = 'Cơ quan không có thủ tục hành chính thì không đánh giá tiêu chí này.';

/** An office without procedures; the wording of each leaf says what becomes of it when nothing arises. */
export const NOT_APPLICABLE: SheetFixture = {
  title: 'not applicable: policies inside the wording, a whole field that does not apply, a dash',
  sheets: [
    {
      sheet: 'Tự chấm',
      rows: [
        ['BẢNG TỰ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['Tên đơn vị: Thanh tra tỉnh'],
        [
          'Số TT',
          'Lĩnh vực, tiêu chí',
          'Điểm tối đa',
          'Phương pháp tính điểm',
          'Kết quả thực hiện',
          'Điểm tự chấm',
          'Ghi chú',
        ],
        ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 5],
        ['1.1', 'Kế hoạch, kiểm tra', 5],
        ['1.1.1', 'Hoàn thành kế hoạch', 2, OF_80, '18/20'],
        [
          '1.1.2',
          'Khắc phục sau kiểm tra',
          1,
          '(b/a) x điểm tối đa; trường hợp không phát sinh: đạt điểm tối đa.',
          'Không phát sinh',
        ],
        [
          '1.1.3',
          'Trả lời kiến nghị',
          2,
          '(b/a) x điểm tối đa. Trường hợp không phát sinh thì không tính vào tổng điểm.',
          'Không phát sinh',
        ],
        ['2', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 8, null, null, null, 'Cơ quan không có thủ tục hành chính'],
        ['2.1', 'Công khai', 6],
        ['2.1.1', 'Niêm yết', 3, `(b/a) x điểm tối đa. ${NO_PROCEDURES}`, 'Không áp dụng'],
        ['2.1.2', 'Đăng tải trên Cổng dịch vụ công', 3, `${OF_80}. ${NO_PROCEDURES}`, 'Không áp dụng'],
        ['2.2', 'Giải quyết', 2],
        ['2.2.1', 'Hồ sơ đúng hạn', 2, `${OF_80}. ${NO_PROCEDURES}`, 'KHÔNG ÁP DỤNG'],
        ['3', 'CHẾ ĐỘ CÔNG VỤ', 5],
        ['3.1', 'Quản lý công chức', 5],
        [
          '3.1.1',
          'Bổ nhiệm đúng quy trình',
          2,
          '(b/a) x điểm tối đa; không phát sinh thì đạt điểm tối đa.',
          '-',
        ],
        ['3.1.2', 'Vi phạm kỷ luật', 3, 'Mỗi trường hợp vi phạm trừ 1 điểm', 0],
        [null, 'TỔNG CỘNG', 18],
      ],
    },
  ],
  expected: {
    total: { max: 18, selfMax: 18, applicableMax: 8, self: 7.8, index: 97.5 },
    fields: {
      '1': { max: 5, applicableMax: 3, self: 2.8, index: 93.33 },
      '2': { max: 8, applicableMax: 0, self: 0, index: null },
      '3': { max: 5, applicableMax: 5, self: 5, index: 100 },
    },
    criteria: {
      '1.1.1': { state: 'scored', self: 1.8, max: 2 },
      '1.1.2': { state: 'not-applicable', self: 1, max: 1 },
      '1.1.3': { state: 'not-applicable', self: null, max: 2 },
      '2.1.1': { state: 'not-applicable', self: null, max: 3 },
      '2.1.2': { state: 'not-applicable', self: null, max: 3 },
      '2.2.1': { state: 'not-applicable', self: null, max: 2 },
      '3.1.1': { state: 'not-applicable', self: 2, max: 2 },
      '3.1.2': { state: 'scored', self: 3, max: 3 },
    },
    noFindings: [
      'sum-mismatch',
      'not-applicable-not-allowed',
      'unreadable-rule',
      'missing-input',
      'unknown-level',
    ],
  },
};

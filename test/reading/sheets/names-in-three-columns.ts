import type { SheetFixture } from './sheet-fixture';

/** One row for each leaf: field and criterion stand beside it in columns of their own, merged downwards. */
export const NAMES_IN_THREE_COLUMNS: SheetFixture = {
  title: 'field, criterion and leaf in three columns, one row for each leaf',
  sheets: [
    {
      sheet: 'Tổng hợp tiêu chí',
      rows: [
        ['TIÊU CHÍ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026 – SỞ KHOA HỌC VÀ CÔNG NGHỆ'],
        [
          'Mã',
          'Lĩnh vực',
          'Tiêu chí',
          'Tiêu chí thành phần',
          'Điểm tối đa',
          'Cách tính điểm',
          'Kết quả',
          'Điểm tự chấm',
        ],
        [
          ...['1.1.1', 'Chỉ đạo, điều hành', 'Kế hoạch', 'Ban hành kế hoạch', 1],
          ...['Kịp thời: 1 điểm; không kịp thời: 0 điểm', 'Kịp thời'],
        ],
        ['1.1.2', null, null, 'Hoàn thành kế hoạch', 2, '(b/a) x điểm tối đa', '29/31'],
        [
          '1.2.1',
          null,
          'Kiểm tra',
          'Đơn vị được kiểm tra',
          1,
          'Từ 30% trở lên: 1 điểm; dưới 30%: 0 điểm',
          '28%',
        ],
        ['1.2.2', null, null, 'Xử lý sau kiểm tra', 1, '(b/a) x điểm tối đa', '6/6'],
        [
          ...['2.1.1', 'Chế độ công vụ', 'Đào tạo', 'Công chức được bồi dưỡng', 3],
          ...['Từ 80% đến 100%: (b/a) x điểm tối đa; dưới 80%: 0 điểm', '47/52'],
        ],
        ['2.2.1', null, 'Kỷ luật', 'Vi phạm kỷ luật', 2, 'Mỗi trường hợp trừ 1 điểm', 0],
      ],
      merges: ['A1:H1', 'B3:B6', 'C3:C4', 'C5:C6', 'B7:B8'],
    },
  ],
  expected: {
    total: { max: 10, selfMax: 10, applicableMax: 10, self: 8.58, index: 85.8 },
    fields: { '1': { max: 5, self: 3.87 }, '2': { max: 5, self: 4.71 } },
    ordered: [
      ['Ban hành kế hoạch', 1],
      ['Hoàn thành kế hoạch', 1.87],
      ['Đơn vị được kiểm tra', 0],
      ['Xử lý sau kiểm tra', 1],
      ['Công chức được bồi dưỡng', 2.71],
      ['Vi phạm kỷ luật', 2],
    ],
    criteria: {
      '1.1.1': { state: 'scored', self: 1, max: 1 },
      '1.1.2': { state: 'scored', self: 1.87, max: 2 },
      '1.2.1': { state: 'scored', self: 0, max: 1 },
      '1.2.2': { state: 'scored', self: 1, max: 1 },
      '2.1.1': { state: 'scored', self: 2.71, max: 3 },
      '2.2.1': { state: 'scored', self: 2, max: 2 },
    },
    noFindings: ['duplicate-code', 'unreadable-rule', 'sum-mismatch'],
  },
};

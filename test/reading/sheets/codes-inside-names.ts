import type { SheetFixture } from './sheet-fixture';

/** No column for codes: they stand before the names, with and without a dot, and one leaf has none. */
export const CODES_INSIDE_NAMES: SheetFixture = {
  title: 'no code column: codes inside the name cell, one leaf without a code',
  sheets: [
    {
      sheet: 'Trang tính1',
      rows: [
        ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC CỦA VĂN PHÒNG UBND TỈNH NĂM 2026'],
        [],
        [
          'Nội dung tiêu chí',
          'Điểm tối đa',
          'Thang điểm, cách tính',
          'Kết quả đạt được',
          'Điểm tự chấm',
          'Giải trình',
        ],
        ['1. CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH', 6],
        ['1.1. Kế hoạch cải cách hành chính', 3],
        [
          '1.1.1. Ban hành kế hoạch đúng thời hạn',
          1,
          'Đúng thời hạn: 1 điểm; sau thời hạn: 0,5 điểm; không ban hành: 0 điểm',
          'Sau thời hạn',
          null,
          'Chờ kế hoạch của tỉnh',
        ],
        [
          '1.1.2. Mức độ hoàn thành kế hoạch',
          2,
          'Từ 80% đến 100%: (b/a) x điểm tối đa; dưới 80%: 0 điểm',
          '96%',
        ],
        ['1.2. Kiểm tra cải cách hành chính', 3],
        ['1.2.1. Ban hành kế hoạch kiểm tra', 1, 'Có: 1 điểm; không: 0 điểm', 'Có'],
        ['Tỷ lệ đơn vị được kiểm tra trong năm', 1, 'Từ 30% trở lên: 1 điểm; dưới 30%: 0,5 điểm', '35%'],
        ['1.2.3. Xử lý vấn đề sau kiểm tra', 1, '(b/a) x điểm tối đa', '5/6'],
        ['2. CHUYỂN ĐỔI SỐ', 6],
        ['2.1 Văn bản điện tử', 3],
        [
          '2.1.1 100% văn bản đi được ký số',
          1.5,
          'Từ 90% đến 100%: (b/a) x điểm tối đa; dưới 90%: 0 điểm',
          '99,2%',
        ],
        [
          '2.1.2 Hồ sơ công việc trên môi trường mạng',
          1.5,
          'Từ 80% đến 100%: (b/a) x điểm tối đa; dưới 80%: 0 điểm',
          '79,9%',
        ],
        ['2.2 Dịch vụ công trực tuyến', 3],
        [
          '2.2.1 Hồ sơ trực tuyến toàn trình',
          3,
          'Từ 50% trở lên: 3 điểm; dưới 50%: tính theo công thức (tỷ lệ đạt được/50%) x điểm tối đa',
          '41%',
        ],
        ['TỔNG ĐIỂM', 12],
      ],
      merges: ['A1:F1'],
      bold: ['A3:F5', 'A8', 'A12:A13', 'A16', 'A18:B18'],
    },
  ],
  expected: {
    total: { max: 12, selfMax: 12, applicableMax: 12, self: 9.2, index: 76.67 },
    fields: { '1': { max: 6, self: 5.25, index: 87.5 }, '2': { max: 6, self: 3.95, index: 65.83 } },
    criteria: {
      '1.1.1': { state: 'scored', self: 0.5, max: 1 },
      '1.1.2': { state: 'scored', self: 1.92, max: 2 },
      '1.2.1': { state: 'scored', self: 1, max: 1 },
      '1.2.3': { state: 'scored', self: 0.83, max: 1 },
      '2.1.1': { state: 'scored', self: 1.49, max: 1.5 },
      '2.1.2': { state: 'scored', self: 0, max: 1.5 },
      '2.2.1': { state: 'scored', self: 2.46, max: 3 },
    },
    noFindings: ['sum-mismatch', 'duplicate-code', 'unreadable-rule', 'missing-input'],
  },
};

import type { SheetFixture } from './sheet-fixture';

/** The score stands first and the name last; blank columns and rows lie between. */
export const THREE_ROW_HEADER_SCORE_FIRST: SheetFixture = {
  title: 'three-row header, score first and name last, blank columns and rows in between',
  sheets: [
    {
      sheet: 'Bieu 02',
      rows: [
        [],
        [null, 'BIỂU CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026 – BAN QUẢN LÝ KHU KINH TẾ'],
        [],
        [
          null,
          'Điểm',
          null,
          null,
          'Số liệu',
          null,
          null,
          null,
          'Hướng dẫn chấm điểm',
          null,
          'TT',
          'Tên lĩnh vực, tiêu chí, tiêu chí thành phần',
        ],
        [null, 'Đơn vị tự chấm', null, 'Tối đa', 'Kế hoạch', 'Thực hiện'],
        [null, null, null, null, null, 'Số lượng', 'Tỷ lệ (%)'],
        [null, null, null, 4, null, null, null, null, null, null, '1', 'QUẢN LÝ, CHỈ ĐẠO'],
        [],
        [null, null, null, 4, null, null, null, null, null, null, '1.1', 'Kế hoạch, tuyên truyền'],
        [
          ...[null, null, null, 1.5, 20, 18, null, null],
          ...[
            'Đạt 100%: 1,5 điểm; từ 80% đến dưới 100%: 1 điểm; dưới 80%: 0,5 điểm',
            null,
            '1.1.1',
            'Nhiệm vụ hoàn thành',
          ],
        ],
        [
          ...[null, null, null, 1, null, 3, null, null],
          ...['0,25 điểm/hội nghị, tối đa 1 điểm', null, '1.1.2', 'Hội nghị tuyên truyền'],
        ],
        [
          ...[null, null, null, 1.5, null, null, 88.5, null],
          ...['Tỷ lệ đạt được x điểm tối đa', null, '1.1.3', 'Công chức được tập huấn'],
        ],
        [],
        [null, null, null, 6, null, null, null, null, null, null, '2', 'TÀI CHÍNH CÔNG'],
        [null, null, null, 3, null, null, null, null, null, null, '2.1', 'Giải ngân'],
        [
          ...[null, null, null, 3, null, null, 64.2, null],
          ...[
            'Từ 70% đến 100%: (b/a) x điểm tối đa; dưới 70%: 0 điểm',
            null,
            '2.1.1',
            'Giải ngân vốn đầu tư công',
          ],
        ],
        [null, null, null, 3, null, null, null, null, null, null, '2.2', 'Công khai, thực hành tiết kiệm'],
        [
          ...[null, null, null, 1, null, 2, null, null],
          ...['Mỗi kỳ công khai chậm trừ 0,25 điểm', null, '2.2.1', 'Công khai ngân sách'],
        ],
        [
          ...[null, null, null, 2, null, null, 100, null],
          ...[
            'Từ 95% trở lên: 2 điểm; từ 85% đến dưới 95%: 1 điểm; dưới 85%: 0 điểm',
            null,
            '2.2.2',
            'Kiến nghị kiểm toán đã thực hiện',
          ],
        ],
        [],
        [],
        [null, null, null, 5, null, null, null, null, null, null, '3', 'CHUYỂN ĐỔI SỐ'],
        [null, null, null, 5, null, null, null, null, null, null, '3.1', 'Môi trường điện tử'],
        [
          ...[null, null, null, 2, 1240, 1205, null, null],
          ...['Từ 90% đến 100%: (b/a) x điểm tối đa; dưới 90%: 0 điểm', null, '3.1.1', 'Văn bản ký số'],
        ],
        [
          ...[null, null, null, 3, null, null, 52, null],
          ...[
            '(tỷ lệ đạt được/65%) x điểm tối đa, không vượt quá điểm tối đa',
            null,
            '3.1.2',
            'Thanh toán trực tuyến',
          ],
        ],
      ],
      merges: ['B2:L2', 'B4:D4', 'E4:G4', 'F5:G5', 'I4:I6', 'K4:K6', 'L4:L6', 'B5:B6', 'D5:D6', 'E5:E6'],
    },
  ],
  expected: {
    total: { max: 15, selfMax: 15, applicableMax: 15, self: 9.92, index: 66.13 },
    fields: { '1': { max: 4, self: 3.08 }, '2': { max: 6, self: 2.5 }, '3': { max: 5, self: 4.34 } },
    criteria: {
      '1.1.1': { state: 'scored', self: 1, max: 1.5 },
      '1.1.2': { state: 'scored', self: 0.75, max: 1 },
      '1.1.3': { state: 'scored', self: 1.33, max: 1.5 },
      '2.1.1': { state: 'scored', self: 0, max: 3 },
      '2.2.1': { state: 'scored', self: 0.5, max: 1 },
      '2.2.2': { state: 'scored', self: 2, max: 2 },
      '3.1.1': { state: 'scored', self: 1.94, max: 2 },
      '3.1.2': { state: 'scored', self: 2.4, max: 3 },
    },
    noFindings: ['sum-mismatch', 'unreadable-rule', 'missing-input', 'not-a-number'],
  },
};

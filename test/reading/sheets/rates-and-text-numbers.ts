import type { SheetFixture } from './sheet-fixture';

const BY_RATE = 'Tỷ lệ đạt được x điểm tối đa';
const NBSP = '\u00a0';

/** Every way in which a rate or a number is typed, and two that only a person can settle. */
export const RATES_AND_TEXT_NUMBERS: SheetFixture = {
  title: 'rates in one cell in every notation, numbers stored as text, an ambiguous "1.234"',
  sheets: [
    {
      sheet: 'Biểu 1',
      rows: [
        ['BẢNG ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA SỞ TÀI CHÍNH'],
        [
          'Mã',
          'Tên tiêu chí',
          'Điểm tối đa',
          'Công thức tính',
          'Tổng số',
          'Số đạt',
          'Tỷ lệ (%)',
          'Điểm tự chấm',
        ],
        ['1', 'TỶ LỆ THỰC HIỆN', 9],
        ['1.1', 'Các tỷ lệ', 9],
        ['1.1.1', 'Số định dạng phần trăm', 1, BY_RATE, null, null, 0.972],
        ['1.1.2', 'Chữ có dấu phần trăm', 1, BY_RATE, null, null, '88,5%'],
        ['1.1.3', 'Số dưới tiêu đề phần trăm', 1, BY_RATE, null, null, 88.5],
        ['1.1.4', 'Chữ có dấu chấm', 1, BY_RATE, null, null, '95.5'],
        ['1.1.5', 'Chữ có dấu phẩy', 1, BY_RATE, null, null, '95,5'],
        ['1.1.6', 'Đạt trọn', 1, BY_RATE, null, null, 100],
        [
          '1.1.7',
          'Tỷ lệ hồ sơ trễ hạn',
          1,
          'Không có: 1 điểm; đến 1%: 0,75 điểm; trên 1% đến 5%: 0,25 điểm; trên 5%: 0 điểm',
          null,
          null,
          '0,5%',
        ],
        ['1.1.8', 'Giải ngân (triệu đồng)', 1, '(b/a) x điểm tối đa', '1.234,5', '1.111,05'],
        ['1.1.9', 'Hồ sơ đã giải quyết', 1, '(b/a) x điểm tối đa', '1.234', 1100],
        ['2', 'CÔNG VỤ', 5],
        ['2.1', 'Công chức', 5],
        [
          '2.1.1',
          'Hồ sơ cập nhật',
          2,
          'Từ 90% đến 100%: (b/a) x điểm tối đa; dưới 90%: 0 điểm',
          null,
          null,
          `97${NBSP}%`,
        ],
        [
          '2.1.2',
          'Công chức được bồi dưỡng',
          2,
          '(tỷ lệ đạt được/80%) x điểm tối đa, tối đa 2 điểm',
          null,
          null,
          0.805,
        ],
        ['2.1.3', 'Công chức đạt chuẩn', 1, BY_RATE, null, null, 'khoảng 90%'],
      ],
      numberFormats: { G5: '0.0%', G17: '0.00%' },
    },
  ],
  expected: {
    total: { max: 14, selfMax: 14, applicableMax: 14, self: 11.26, index: 80.43 },
    fields: { '1': { max: 9, self: 7.32, index: 81.33 }, '2': { max: 5, self: 3.94, index: 78.8 } },
    criteria: {
      '1.1.1': { state: 'scored', self: 0.97, max: 1 },
      '1.1.2': { state: 'scored', self: 0.89, max: 1 },
      '1.1.3': { state: 'scored', self: 0.89, max: 1 },
      '1.1.4': { state: 'scored', self: 0.96, max: 1 },
      '1.1.5': { state: 'scored', self: 0.96, max: 1 },
      '1.1.6': { state: 'scored', self: 1, max: 1 },
      '1.1.7': { state: 'scored', self: 0.75, max: 1 },
      '1.1.8': { state: 'scored', self: 0.9, max: 1 },
      '1.1.9': { state: 'invalid', self: null, max: 1 },
      '2.1.1': { state: 'scored', self: 1.94, max: 2 },
      '2.1.2': { state: 'scored', self: 2, max: 2 },
      '2.1.3': { state: 'invalid', self: null, max: 1 },
    },
    findings: ['not-a-number:1.1.9', 'not-a-number:2.1.3'],
    noFindings: ['sum-mismatch', 'not-a-number:1.1.8', 'unreadable-rule'],
  },
};

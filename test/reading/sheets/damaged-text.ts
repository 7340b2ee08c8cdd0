import type { SheetFixture } from './sheet-fixture';

/** Decomposed letters, as macOS and some PDF readers leave them. */
const nfd = (words: string): string => words.normalize('NFD');
const NBSP = '\u00a0';
const THIN = '\u2009';
const ZERO_WIDTH = '\u200b';

/** A sheet that has been through Word, a PDF reader and two keyboards. */
export const DAMAGED_TEXT: SheetFixture = {
  title:
    'decomposed letters, no-break, thin and zero-width spaces, curly quotes, en dashes, capitals, hoá and hóa',
  sheets: [
    {
      sheet: 'Biểu mẫu',
      rows: [
        [nfd('BẢNG TỰ ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026')],
        [
          `SỐ${NBSP}TT`,
          nfd('LĨNH VỰC, TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN'),
          nfd(`ĐIỂM${NBSP}TỐI ĐA`),
          nfd('CÁCH TÍNH ĐIỂM'),
          nfd('TỔNG SỐ'),
          nfd(`KẾT${NBSP}QUẢ`),
          nfd(' ĐIỂM TỰ\nĐÁNH GIÁ '),
        ],
        [`1${ZERO_WIDTH}`, nfd('HIỆN ĐẠI HOÁ HÀNH CHÍNH'), 6],
        [`${NBSP}1.1`, nfd('Số hoá'), 3],
        [
          `1.1.1${NBSP}`,
          nfd('Số hoá thành phần hồ sơ'),
          1,
          nfd('Đã số hoá: 1 điểm; chưa số hoá: 0 điểm'),
          null,
          'Đã số hóa',
        ],
        [
          '1.1.2',
          nfd('Kết quả số hoá'),
          2,
          nfd('Từ 80% – 100%: (b/a) × điểm tối đa; dưới 80%: 0 điểm'),
          '1\u00a0291',
          '1.252,0',
        ],
        ['1.2', 'Cơ sở dữ liệu', 3],
        [
          '1.2.1',
          'Dữ liệu “Đúng – Đủ – Sạch – Sống”',
          1,
          '“Đúng – Đủ – Sạch – Sống”: 1 điểm; chưa đạt: 0 điểm',
          null,
          'Đúng - Đủ - Sạch - Sống',
        ],
        [
          '1.2.2',
          'Cập nhật dữ liệu',
          2,
          `KỊP${NBSP}THỜI: 2 ĐIỂM;${NBSP}KHÔNG KỊP THỜI: 0 ĐIỂM`,
          null,
          nfd('kịp thời'),
        ],
        [nfd('2'), nfd('CHẾ ĐỘ CÔNG VỤ'), 4],
        ['2.1', nfd('Công chức, viên chức'), 4],
        [
          '2.1.1',
          nfd('Công chức được đào tạo'),
          2,
          `Từ${NBSP}80%${THIN}trở lên: 2${THIN}điểm; dưới${NBSP}80%: 0${NBSP}điểm`,
          null,
          `88,5${THIN}%`,
        ],
        [
          '2.1.2',
          nfd('Kỷ luật, kỷ cương'),
          2,
          nfd('Mỗi trường hợp vi phạm bị trừ 0,5 điểm'),
          null,
          `${NBSP}1${NBSP}`,
        ],
      ],
      merges: ['A1:G1'],
    },
  ],
  expected: {
    total: { max: 10, selfMax: 10, applicableMax: 10, self: 9.44, index: 94.4 },
    fields: { '1': { max: 6, self: 5.94, index: 99 }, '2': { max: 4, self: 3.5, index: 87.5 } },
    criteria: {
      '1.1.1': { state: 'scored', self: 1, max: 1 },
      '1.1.2': { state: 'scored', self: 1.94, max: 2 },
      '1.2.1': { state: 'scored', self: 1, max: 1 },
      '1.2.2': { state: 'scored', self: 2, max: 2 },
      '2.1.1': { state: 'scored', self: 2, max: 2 },
      '2.1.2': { state: 'scored', self: 1.5, max: 2 },
    },
    noFindings: ['sum-mismatch', 'unreadable-rule', 'unknown-level', 'not-a-number'],
  },
};

import type { SheetFixture } from './sheet-fixture';

/** Two wordings were typed in the old encodings: only the font tells, and nothing may be scored by guess. */
export const LEGACY_FONTS: SheetFixture = {
  title: 'wordings and inputs in TCVN3 and VNI fonts among sound ones',
  sheets: [
    {
      sheet: 'Tiêu chí 2026',
      rows: [
        ['TIÊU CHÍ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        [
          'STT',
          'Nội dung',
          'Điểm tối đa',
          'Cách tính điểm',
          'Kết quả thực hiện',
          'Điểm tự chấm',
          'Giải trình',
        ],
        ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 6],
        ['1.1', 'Kế hoạch', 6],
        ['1.1.1', 'Ban hành kế hoạch', 1, 'Kịp thời: 1 điểm; không kịp thời: 0 điểm', 'Kịp thời'],
        ['1.1.2', 'Ban hành quy chế', 1, 'KÞp thêi: 1 ®iÓm; kh«ng kÞp thêi: 0 ®iÓm', 'KÞp thêi'],
        ['1.1.3', 'Bố trí công chức', 2, 'Ñuùng: 2 ñieåm; sai: 0 ñieåm', 'Ñuùng'],
        ['1.1.4', 'Báo cáo', 2, 'Mỗi báo cáo chậm trừ 0,5 điểm', 1],
      ],
      fonts: { 'D6:E6': '.VnTime', 'D7:E7': 'VNI-Times' },
    },
  ],
  expected: {
    total: { max: 6, selfMax: 6, applicableMax: 6, self: 2.5, index: 41.67 },
    criteria: {
      '1.1.1': { state: 'scored', self: 1, max: 1 },
      '1.1.2': { state: 'unreadable', self: null, max: 1 },
      '1.1.3': { state: 'unreadable', self: null, max: 2 },
      '1.1.4': { state: 'scored', self: 1.5, max: 2 },
    },
    findings: ['legacy-font-encoding:1.1.2', 'legacy-font-encoding:1.1.3'],
    noFindings: ['legacy-font-encoding:1.1.1', 'sum-mismatch'],
  },
};

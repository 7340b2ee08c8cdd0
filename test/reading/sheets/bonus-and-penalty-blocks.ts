import type { SheetFixture } from './sheet-fixture';

/** Blocks outside the hundred points with rules and caps of their own, behind a block that a survey decides. */
export const BONUS_AND_PENALTY_BLOCKS: SheetFixture = {
  title: 'survey block, then bonus and penalty blocks with rules and caps outside the total',
  sheets: [
    {
      sheet: 'Bộ chỉ số',
      rows: [
        ['BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
        ['Mã số', 'Tên chỉ số', 'Điểm tối đa', 'Cách tính', 'Số liệu', 'Điểm tự chấm'],
        ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 6],
        ['1', 'Hội nghị đối thoại với doanh nghiệp', 2, 'Mỗi hội nghị được 1 điểm, tối đa 2 điểm', 1],
        [
          '2',
          'Nhiệm vụ UBND tỉnh giao',
          4,
          'Từ 90% đến 100%: (b/a) x điểm tối đa; dưới 90%: 0 điểm',
          '57/60',
        ],
        ['II', 'HIỆN ĐẠI HÓA HÀNH CHÍNH', 4],
        ['3', 'Văn bản ký số', 4, 'Tính theo công thức: tỷ lệ % đạt được x điểm tối đa', '98,4%'],
        ['III', 'ĐIỀU TRA XÃ HỘI HỌC (đơn vị không tự chấm điểm)', 10],
        ['4', 'Khảo sát người dân', 6, 'Tỷ lệ hài lòng x điểm tối đa'],
        ['5', 'Khảo sát doanh nghiệp', 4, 'Tỷ lệ hài lòng x điểm tối đa'],
        [null, 'TỔNG ĐIỂM', 20],
        ['IV', 'ĐIỂM THƯỞNG (tối đa 02 điểm)', 2],
        ['6', 'Sáng kiến được nhân rộng', 2, 'Mỗi sáng kiến được nhân rộng cộng 1 điểm, tối đa 2 điểm', 3],
        ['V', 'ĐIỂM TRỪ (tối đa 05 điểm)', 5],
        ['7', 'Văn bản chậm ban hành', 5, 'Mỗi văn bản ban hành chậm trừ 0,5 điểm', 3],
      ],
      bold: ['A3:C3', 'A6:C6', 'A8:C8', 'A11:C12', 'A14:C14'],
    },
  ],
  expected: {
    total: { max: 20, selfMax: 10, applicableMax: 10, self: 8.74, index: 87.4, bonus: 2, penalty: 1.5 },
    fields: {
      '1': { max: 6, self: 4.8 },
      '2': { max: 4, self: 3.94 },
      '3': { max: 10, selfMax: 0, index: null },
    },
    criteria: {
      '1': { state: 'scored', self: 1, max: 2 },
      '2': { state: 'scored', self: 3.8, max: 4 },
      '3': { state: 'scored', self: 3.94, max: 4 },
      '4': { state: 'survey', self: null, max: 6 },
      '5': { state: 'survey', self: null, max: 4 },
    },
    noFindings: ['sum-mismatch', 'duplicate-code', 'unreadable-rule'],
  },
};

import type { SheetFixture } from './sheet-fixture';

const OF_80 = 'Từ 80% đến 100%: (b/a) x điểm tối đa; dưới 80%: 0 điểm';

/** The names of the sheets say nothing, and last year's results come first and look much the same. */
export const NAMELESS_SHEETS: SheetFixture = {
  title: "sheets named Sheet1 and PL 1; last year's results must not be taken for the criteria",
  sheets: [
    {
      sheet: 'Sheet1',
      rows: [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
        ['Đơn vị: Sở Văn hóa, Thể thao và Du lịch'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Chỉ số (%)'],
        ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 5, 4.4, 4.2, 84],
        ['1.1', 'Ban hành kế hoạch', 1, 1, 1, 100],
        ['1.2', 'Hoàn thành kế hoạch', 2, 1.9, 1.7, 85],
        ['1.3', 'Kiểm tra', 2, 1.5, 1.5, 75],
        ['2', 'THỦ TỤC HÀNH CHÍNH', 5, 4.6, 4.5, 90],
        ['2.1', 'Hồ sơ đúng hạn', 3, 2.8, 2.7, 90],
        ['2.2', 'Hồ sơ trực tuyến', 2, 1.8, 1.8, 90],
        ['3', 'CÔNG VỤ', 2, 2, 2, 100],
        ['3.1', 'Kỷ luật, kỷ cương', 2, 2, 2, 100],
        [null, 'TỔNG CỘNG', 12, 11, 10.7, 89.17],
      ],
    },
    { sheet: 'Sheet2', rows: [] },
    {
      sheet: 'PL 1',
      rows: [
        ['TIÊU CHÍ ĐÁNH GIÁ CẢI CÁCH HÀNH CHÍNH CỦA SỞ, BAN, NGÀNH NĂM 2026'],
        ['TT', 'Tiêu chí', 'Điểm', 'Quy định chấm điểm', 'Số liệu (a)', 'Số liệu (b)', 'Điểm tự chấm'],
        ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 5],
        [
          '1.1',
          'Ban hành kế hoạch',
          1,
          'Đúng hạn: 1 điểm; chậm: 0,5 điểm; không ban hành: 0 điểm',
          null,
          'Chậm',
        ],
        ['1.2', 'Hoàn thành kế hoạch', 2, OF_80, 16, 14],
        ['1.3', 'Kiểm tra', 2, 'Từ 30% trở lên: 2 điểm; từ 20% đến dưới 30%: 1 điểm; dưới 20%: 0 điểm', 9, 3],
        ['2', 'THỦ TỤC HÀNH CHÍNH', 5],
        ['2.1', 'Hồ sơ đúng hạn', 3, 'Từ 95% đến 100%: (b/a) x điểm tối đa; dưới 95%: 0 điểm', 213, 201],
        ['2.2', 'Hồ sơ trực tuyến', 2, '(tỷ lệ đạt được/50%) x điểm tối đa, tối đa 2 điểm', 213, 98],
        ['3', 'CÔNG VỤ', 2],
        ['3.1', 'Kỷ luật, kỷ cương', 2, 'Mỗi trường hợp vi phạm trừ 1 điểm'],
        [null, 'TỔNG CỘNG', 12],
      ],
    },
    {
      sheet: 'Sheet4',
      rows: [
        ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian hoàn thành', 'Tình trạng'],
        ['1', 'Xây dựng kế hoạch năm', 'Văn phòng', 'Quý I/2026', 'Chưa thực hiện'],
        ['2', 'Báo cáo tổng kết', 'Văn phòng', 'Quý IV/2026', 'Đang thực hiện'],
      ],
    },
  ],
  expected: {
    source: { criteriaSheet: 'PL 1', taskSheet: 'Sheet4', evidenceSheet: null },
    total: { max: 12, selfMax: 12, applicableMax: 12, self: 6.09, index: 50.75 },
    fields: { '1': { max: 5, self: 4.25 }, '2': { max: 5, self: 1.84 }, '3': { max: 2, self: 0 } },
    criteria: {
      '1.1': { state: 'scored', self: 0.5, max: 1 },
      '1.2': { state: 'scored', self: 1.75, max: 2 },
      '1.3': { state: 'scored', self: 2, max: 2 },
      '2.1': { state: 'scored', self: 0, max: 3 },
      '2.2': { state: 'scored', self: 1.84, max: 2 },
      '3.1': { state: 'missing', self: null, max: 2 },
    },
    tasks: {
      asOf: '2026-12-31',
      total: 2,
      done: 0,
      items: [
        { no: '1', due: '2026-03-31', status: 'overdue' },
        { no: '2', due: '2026-12-31', status: 'open' },
      ],
    },
    findings: ['task-overdue:1', 'missing-input:3.1'],
    noFindings: ['sum-mismatch'],
  },
};

import type { SheetFixture } from './sheet-fixture';

/** Leaves are lettered a), b) under every criterion, and the sheet as issued has no column for a score. */
export const LETTERED_LEAVES_WITHOUT_SCORE_COLUMN: SheetFixture = {
  title: 'Roman fields, criteria numbered through, leaves a) b) c), no score column, levels in other words',
  sheets: [
    {
      sheet: 'Phụ lục kèm QĐ',
      rows: [
        ['Phụ lục'],
        ['TIÊU CHÍ VÀ ĐIỂM SỐ ĐÁNH GIÁ, XẾP LOẠI CÔNG TÁC CẢI CÁCH HÀNH CHÍNH'],
        ['(Ban hành kèm theo Quyết định số 1450/QĐ-UBND ngày 20/10/2026)'],
        ['TT', 'Nội dung đánh giá', 'Điểm số tối đa', 'Cách xác định điểm', 'Số liệu báo cáo của đơn vị'],
        ['I.', 'Chỉ đạo, điều hành', 6],
        ['1.', 'Kế hoạch cải cách hành chính', 3],
        [
          'a)',
          'Thời gian ban hành kế hoạch',
          1,
          '- Ban hành trước ngày 15/01: 1 điểm\n- Ban hành sau ngày 15/01: 0,5 điểm\n- Không ban hành: 0 điểm',
          'ban hành sau 15/01',
        ],
        [
          'b)',
          'Kết quả thực hiện kế hoạch',
          2,
          '- Đạt 100%: 2 điểm\n- Đạt từ 80% đến dưới 100%: 1 điểm\n- Dưới 80%: 0 điểm',
          '22/22',
        ],
        ['2.', 'Thông tin, báo cáo', 3],
        ['a)', 'Số báo cáo gửi đúng hạn', 1.5, 'Điểm = (số báo cáo đúng hạn/tổng số báo cáo) x 1,5', '3/4'],
        [
          'b)',
          'Tin, bài trên Trang thông tin điện tử',
          1,
          'Cứ 01 tin, bài được 0,05 điểm nhưng không quá 1 điểm',
          12,
        ],
        ['c)', 'Cập nhật số liệu trên phần mềm', 0.5, 'Có: 0,5 điểm. Không: 0 điểm.', 'Không'],
        ['II.', 'Cải cách tài chính công', 4],
        ['3.', 'Quản lý tài chính', 4],
        [
          'a)',
          'Ban hành quy chế chi tiêu nội bộ',
          1,
          'Đã ban hành: 1 điểm; chưa ban hành: 0 điểm',
          'đã ban hành',
        ],
        [
          'b)',
          'Giải ngân vốn đầu tư',
          3,
          'Từ 70% trở lên: tỷ lệ giải ngân x điểm tối đa; dưới 70%: 0 điểm',
          '91,4%',
        ],
        [],
        ['Ghi chú: a là tổng số, b là số đã thực hiện.'],
      ],
      merges: ['A1:E1', 'A2:E2', 'A3:E3', 'A18:E18'],
      bold: ['A5:C5', 'A13:C13'],
    },
  ],
  expected: {
    total: { max: 10, selfMax: 10, applicableMax: 10, self: 7.97, index: 79.7 },
    fields: { '1': { max: 6, self: 4.23 }, '2': { max: 4, self: 3.74 } },
    ordered: [
      ['Thời gian ban hành kế hoạch', 0.5],
      ['Kết quả thực hiện kế hoạch', 2],
      ['Số báo cáo gửi đúng hạn', 1.13],
      ['Tin, bài trên Trang thông tin điện tử', 0.6],
      ['Cập nhật số liệu trên phần mềm', 0],
      ['Ban hành quy chế chi tiêu nội bộ', 1],
      ['Giải ngân vốn đầu tư', 2.74],
    ],
    noFindings: ['sum-mismatch', 'duplicate-code', 'unreadable-rule', 'unknown-level'],
  },
};

import type { SheetFixture } from './sheet-fixture';

export const BONUS_BETWEEN_FIELDS: SheetFixture = {
  title: 'the bonus stands between two fields, pages carry their sums forward',
  sheets: [
    {
      sheet: 'Biểu',
      // prettier-ignore
      rows: [
        ['UBND PHƯỜNG AN LẠC'],
        ['BẢNG ĐIỂM NĂM 2025'],
        ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Hướng dẫn chấm', 'Mức đạt', 'Điểm tự chấm'],
        ['A', 'THỰC HIỆN NHIỆM VỤ', 20],
        [1, 'Lập kế hoạch', 8, 'Có: 8 điểm; không: 0 điểm', 'Có'],
        [2, 'Báo cáo', 12, 'Đúng hạn: 12 điểm; chậm: 6 điểm; không báo cáo: 0 điểm', 'chậm'],
        [null, 'Cộng mang sang trang 2', 20],
        ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Hướng dẫn chấm', 'Mức đạt', 'Điểm tự chấm'],
        [null, 'Trang 1 chuyển sang', 20],
        ['B', 'ĐIỂM THƯỞNG', 5],
        [1, 'Có sáng kiến', 5, 'Mỗi sáng kiến được cộng 1 điểm, tối đa 5 điểm'],
        ['C', 'XÂY DỰNG ĐƠN VỊ', 10],
        [1, 'Đoàn kết nội bộ', 10, 'Tốt: 10 điểm; khá: 7 điểm; trung bình: 4 điểm', 'khá'],
        [null, 'TỔNG ĐIỂM (A + C)', 30],
      ],
    },
  ],
  expected: {
    total: { max: 30, selfMax: 30, self: 21 },
    fields: {
      '1': { max: 20, self: 14 },
      '2': { max: 10, self: 7 },
    },
    ordered: [
      ['Lập kế hoạch', 8],
      ['Báo cáo', 6],
      ['Đoàn kết nội bộ', 7],
    ],
  },
};

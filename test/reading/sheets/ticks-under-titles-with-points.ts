import type { SheetFixture } from './sheet-fixture';

export const TICKS_UNDER_TITLES_WITH_POINTS: SheetFixture = {
  title: 'hospital: chapters merged down, ticks under titles that bring the points, no column of scales',
  sheets: [
    {
      sheet: 'BV',
      // prettier-ignore
      rows: [
        ['BẢNG KIỂM BỆNH VIỆN'],
        ['Chương', 'Tiểu mục', 'Chỉ mục đánh giá', 'Điểm', 'Không đạt (0đ)', 'Đạt một phần (2đ)', 'Đạt (4đ)', 'Ghi chú'],
        ['A. Người bệnh', 'A1', 'Biển chỉ dẫn', 4, null, null, 'x'],
        [null, 'A2', 'Chờ khám', 4, null, 'x'],
        [null, 'A3', 'Vệ sinh buồng bệnh', 4, 'x'],
        ['B. Nhân lực', 'B1', 'Kế hoạch đào tạo', 4],
        [null, 'B2', 'Quy tắc ứng xử', 4, null, null, 'x'],
        ['Tổng cộng', null, null, 20],
      ],
      merges: ['A3:A5', 'A6:A7'],
    },
  ],
  expected: {
    total: { max: 20, selfMax: 20, self: 10 },
    ordered: [
      ['Biển chỉ dẫn', 4],
      ['Chờ khám', 2],
      ['Vệ sinh buồng bệnh', 0],
      ['Kế hoạch đào tạo', null],
      ['Quy tắc ứng xử', 4],
    ],
  },
};

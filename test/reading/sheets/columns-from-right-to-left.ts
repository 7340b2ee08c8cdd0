import type { SheetFixture } from './sheet-fixture';

export const COLUMNS_FROM_RIGHT_TO_LEFT: SheetFixture = {
  title: 'no title, columns in the opposite order, codes TC1, TC1.1 in the last one',
  sheets: [
    {
      sheet: 'Sheet1',
      // prettier-ignore
      rows: [
        ['Kết quả đạt (%)', 'Đơn vị tự tính', 'Barem', 'Điểm trần', 'Yêu cầu', 'Mã'],
        [null, null, null, 9, 'Nhóm phục vụ', 'TC1'],
        [92, null, 'Từ 90% trở lên: 5 điểm; từ 70% đến dưới 90%: 3 điểm; dưới 70%: 0 điểm', 5, 'Trả hồ sơ đúng hẹn', 'TC1.1'],
        [75, null, 'Điểm = tỷ lệ % x 4', 4, 'Thu phí qua mạng', 'TC1.2'],
        [null, null, null, 6, 'Nhóm nội bộ', 'TC2'],
        [null, 4, 'Không có lỗi: 6 điểm; mỗi lỗi trừ 2 điểm', 6, 'Kỷ luật giờ giấc', 'TC2.1'],
      ],
    },
  ],
  expected: {
    total: { max: 15, selfMax: 15, self: 12 },
    fields: {
      '1': { max: 9, self: 8 },
      '2': { max: 6, self: 4 },
    },
    ordered: [
      ['Trả hồ sơ đúng hẹn', 5],
      ['Thu phí qua mạng', 3],
      ['Kỷ luật giờ giấc', 4],
    ],
  },
};

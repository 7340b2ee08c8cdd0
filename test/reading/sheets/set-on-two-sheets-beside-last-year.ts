import type { SheetFixture } from './sheet-fixture';

export const SET_ON_TWO_SHEETS_BESIDE_LAST_YEAR: SheetFixture = {
  title: "a set on two sheets under the same titles, last year's on a third, on several sheets",
  sheets: [
    {
      sheet: 'Phần I-II',
      // prettier-ignore
      rows: [
        ['TỰ CHẤM NĂM 2025'],
        ['TT', 'Hạng mục', 'Điểm tối đa', 'Căn cứ chấm', 'Kết luận', 'Điểm tự cho'],
        ['I', 'TỔ CHỨC', 10],
        ['1', 'Bố trí nhân sự', 6, 'Đủ: 6 điểm; thiếu: 3 điểm; không bố trí: 0 điểm', 'Thiếu'],
        ['2', 'Phân công nhiệm vụ', 4, 'Có văn bản: 4 điểm; không có: 0 điểm', null, 4],
        ['II', 'KẾT QUẢ', 10],
        ['1', 'Hoàn thành kế hoạch', 10, 'Xuất sắc: 10 điểm; tốt: 8 điểm; hoàn thành: 5 điểm; không: 0 điểm', 'Tốt'],
      ],
    },
    {
      sheet: 'Phần III',
      // prettier-ignore
      rows: [
        ['TT', 'Hạng mục', 'Điểm tối đa', 'Căn cứ chấm', 'Kết luận', 'Điểm tự cho'],
        ['III', 'KỶ LUẬT', 5],
        ['1', 'Vi phạm kỷ luật', 5, 'Không có: 5 điểm; mỗi trường hợp trừ 1 điểm'],
        [null, 'TỔNG CỘNG', 25],
      ],
    },
    {
      sheet: 'Năm 2024',
      // prettier-ignore
      rows: [
        ['TỰ CHẤM NĂM 2024'],
        ['TT', 'Hạng mục', 'Điểm tối đa', 'Căn cứ chấm', 'Kết luận', 'Điểm tự cho'],
        ['I', 'TỔ CHỨC', 10],
        ['1', 'Bố trí nhân sự', 6, 'Đủ: 6 điểm; thiếu: 3 điểm; không bố trí: 0 điểm', 'Đủ'],
        ['2', 'Phân công nhiệm vụ', 4, 'Có văn bản: 4 điểm; không có: 0 điểm', null, 4],
        ['II', 'KẾT QUẢ', 10],
        ['1', 'Hoàn thành kế hoạch', 10, 'Xuất sắc: 10 điểm; tốt: 8 điểm; hoàn thành: 5 điểm; không: 0 điểm', 'Tốt'],
      ],
    },
  ],
  expected: {
    total: { max: 25, selfMax: 25, self: 15 },
    fields: {
      '1': { max: 10, self: 7 },
      '2': { max: 10, self: 8 },
      '3': { max: 5, self: 0 },
    },
    ordered: [
      ['Bố trí nhân sự', 3],
      ['Phân công nhiệm vụ', 4],
      ['Hoàn thành kế hoạch', 8],
      ['Vi phạm kỷ luật', null],
    ],
  },
};

import type { SheetFixture } from './sheet-fixture';

export const HALF_YEAR_BEFORE_THE_YEAR: SheetFixture = {
  title: "people's council: the half year's figures and points in columns before those of the whole year",
  sheets: [
    {
      sheet: 'HĐND',
      // prettier-ignore
      rows: [
        ['BẢNG TỰ CHẤM ĐIỂM NĂM 2025'],
        ['Mục', 'Tiêu chí chấm', 'Thang điểm', 'Cách cho điểm', '6 tháng đầu năm', null, 'Cả năm'],
        [null, null, null, null, 'Kết quả', 'Điểm', 'Kết quả', 'Điểm'],
        ['I', 'HOẠT ĐỘNG GIÁM SÁT', 12],
        ['I.1', 'Giám sát chuyên đề', 6, '02 cuộc trở lên: 6 điểm; 01 cuộc: 3 điểm; không có: 0 điểm', 1, 3, 2, 6],
        ['I.2', 'Chất vấn', 6, 'Đủ 100% kỳ họp: 6 điểm; thiếu: 3 điểm; không chất vấn: 0 điểm', 'thiếu', 3, 'thiếu', 3],
        ['II', 'TIẾP XÚC CỬ TRI', 8],
        ['II.1', 'Số cuộc tiếp xúc', 8, 'Mỗi cuộc 2 điểm, tối đa 8 điểm', 1, 2, 3, 6],
        [null, 'TỔNG', 20],
      ],
      merges: ['E2:F2', 'G2:H2'],
    },
  ],
  expected: {
    total: { max: 20, selfMax: 20, self: 15 },
    fields: {
      '1': { max: 12, self: 9 },
      '2': { max: 8, self: 6 },
    },
    ordered: [
      ['Giám sát chuyên đề', 6],
      ['Chất vấn', 3],
      ['Số cuộc tiếp xúc', 6],
    ],
  },
};

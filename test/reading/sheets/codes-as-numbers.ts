import type { FixtureRow, SheetFixture } from './sheet-fixture';

const HALF = '(b/a) x điểm tối đa';
const TIERS = 'Từ 90% trở lên: 1 điểm; từ 70% đến dưới 90%: 0,5 điểm; dưới 70%: 0 điểm';
const half = (code: number, name: string, achieved: number): FixtureRow => [
  code,
  name,
  0.5,
  HALF,
  10,
  achieved,
];
const whole = (code: number, name: string, achieved: number): FixtureRow => [
  code,
  name,
  1,
  TIERS,
  20,
  achieved,
];

/**
 * Excel made numbers of the codes. The tenth criterion is the number 1.1: of field 1 shown as "1.1", so that
 * only its place behind 1.9 tells it; of field 2 shown as "2.10". Two hidden rows count like any other.
 */
export const CODES_AS_NUMBERS: SheetFixture = {
  title: 'codes stored as numbers, 1.10 as the number 1.1, two hidden rows',
  sheets: [
    {
      sheet: 'Data',
      rows: [
        ['TT', 'Tiêu chí chấm điểm CCHC năm 2026', 'Điểm', 'Hướng dẫn chấm điểm', 'Tổng', 'Đạt', 'Tự chấm'],
        [1, 'Nhiệm vụ thường xuyên', 5.5],
        half(1.1, 'Kế hoạch tuyên truyền', 10),
        half(1.2, 'Kế hoạch kiểm tra', 9),
        half(1.3, 'Kế hoạch rà soát văn bản', 8),
        half(1.4, 'Kế hoạch rà soát thủ tục', 7),
        half(1.5, 'Kế hoạch bồi dưỡng', 6),
        half(1.6, 'Kế hoạch tinh giản biên chế', 5),
        half(1.7, 'Kế hoạch chuyển đổi số', 4),
        half(1.8, 'Kế hoạch theo dõi thi hành pháp luật', 3),
        half(1.9, 'Kế hoạch phổ biến pháp luật', 2),
        half(1.1, 'Kế hoạch cải cách tài chính công', 1),
        half(1.11, 'Kế hoạch tiếp công dân', 0),
        [2, 'Nhiệm vụ trọng tâm', 10],
        whole(2.1, 'Hồ sơ trực tuyến', 20),
        whole(2.2, 'Hồ sơ số hóa', 18),
        whole(2.3, 'Kết quả điện tử', 17),
        whole(2.4, 'Thanh toán trực tuyến', 14),
        whole(2.5, 'Tái sử dụng dữ liệu', 13),
        whole(2.6, 'Văn bản ký số', 19),
        whole(2.7, 'Hồ sơ công việc điện tử', 16),
        whole(2.8, 'Báo cáo điện tử', 15),
        whole(2.9, 'Họp trực tuyến', 12),
        whole(2.1, 'Máy tính có phần mềm diệt vi-rút', 18),
        [null, 'Cộng', 15.5],
      ],
      numberFormats: { A24: '0.00' },
      hiddenRows: [5, 17],
    },
  ],
  expected: {
    total: { max: 15.5, selfMax: 15.5, applicableMax: 15.5, self: 8.75, index: 56.45 },
    fields: { '1': { max: 5.5, self: 2.75, index: 50 }, '2': { max: 10, self: 6, index: 60 } },
    criteria: {
      '1.1': { state: 'scored', self: 0.5, max: 0.5 },
      '1.2': { state: 'scored', self: 0.45, max: 0.5 },
      '1.3': { state: 'scored', self: 0.4, max: 0.5 },
      '1.4': { state: 'scored', self: 0.35, max: 0.5 },
      '1.5': { state: 'scored', self: 0.3, max: 0.5 },
      '1.6': { state: 'scored', self: 0.25, max: 0.5 },
      '1.7': { state: 'scored', self: 0.2, max: 0.5 },
      '1.8': { state: 'scored', self: 0.15, max: 0.5 },
      '1.9': { state: 'scored', self: 0.1, max: 0.5 },
      '1.10': { state: 'scored', self: 0.05, max: 0.5 },
      '1.11': { state: 'scored', self: 0, max: 0.5 },
      '2.1': { state: 'scored', self: 1, max: 1 },
      '2.2': { state: 'scored', self: 1, max: 1 },
      '2.3': { state: 'scored', self: 0.5, max: 1 },
      '2.4': { state: 'scored', self: 0.5, max: 1 },
      '2.5': { state: 'scored', self: 0, max: 1 },
      '2.6': { state: 'scored', self: 1, max: 1 },
      '2.7': { state: 'scored', self: 0.5, max: 1 },
      '2.8': { state: 'scored', self: 0.5, max: 1 },
      '2.9': { state: 'scored', self: 0, max: 1 },
      '2.10': { state: 'scored', self: 1, max: 1 },
    },
    noFindings: ['sum-mismatch', 'duplicate-code:2.1', 'unreadable-rule'],
  },
};

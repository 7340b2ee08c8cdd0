import type { SheetFixture } from './sheet-fixture';

/** First and last row of each leaf. */
const LEAVES = [
  [5, 7],
  [8, 10],
  [12, 13],
  [16, 17],
  [18, 20],
  [21, 22],
  [25, 26],
] as const;

/** The leaf's own cells are merged over as many rows as it has options in the wording column. */
export const OPTIONS_BESIDE_MERGED_LEAF: SheetFixture = {
  title: 'leaf cells merged downwards over the rows of its options in the wording column',
  sheets: [
    {
      sheet: 'PHU LUC',
      rows: [
        ['TIÊU CHÍ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP SỞ NĂM 2026'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Nội dung chấm điểm', 'Kết quả', 'Điểm tự chấm'],
        ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 6],
        ['1.1', 'Kế hoạch', 3],
        ['1.1.1', 'Ban hành kế hoạch', 1, 'Ban hành trong tháng 01: 1 điểm', 'Ban hành sau tháng 01'],
        [null, null, null, 'Ban hành sau tháng 01: 0,5 điểm'],
        [null, null, null, 'Không ban hành: 0 điểm'],
        ['1.1.2', 'Hoàn thành kế hoạch', 2, 'Hoàn thành 100%: 2 điểm', '19/20'],
        [null, null, null, 'Từ 80% đến dưới 100%: (b/a) x điểm tối đa'],
        [null, null, null, 'Dưới 80%: 0 điểm'],
        ['1.2', 'Đổi mới', 3],
        ['1.2.1', 'Sáng kiến cải cách hành chính', 3, 'Mỗi sáng kiến được công nhận: 1 điểm', 2],
        [null, null, null, 'Tối đa 3 điểm'],
        ['2', 'CÔNG VỤ', 6],
        ['2.1', 'Kỷ luật, kỷ cương', 6],
        ['2.1.1', 'Thực hiện quy chế làm việc', 2, 'Đúng: 2 điểm', 'Đúng'],
        [null, null, null, 'Sai: 0 điểm'],
        ['2.1.2', 'Công chức được bồi dưỡng', 2, 'Từ 60% trở lên: 2 điểm', 0.55],
        [null, null, null, 'Từ 40% đến dưới 60%: 1 điểm'],
        [null, null, null, 'Dưới 40%: 0 điểm'],
        [
          '2.1.3',
          'Kỷ luật công chức',
          2,
          'Không có trường hợp bị kỷ luật: 2 điểm',
          'Không có trường hợp bị kỷ luật',
        ],
        [null, null, null, 'Có trường hợp bị kỷ luật: 0 điểm'],
        ['3', 'HIỆN ĐẠI HÓA', 3],
        ['3.1', 'Chuyển đổi số', 3],
        ['3.1.1', 'Mức độ chuyển đổi số', 3, 'Theo kết quả đánh giá của cơ quan chuyên môn', 'Tốt'],
        [null, null, null, 'và hướng dẫn riêng của UBND tỉnh'],
      ],
      merges: [
        'A1:F1',
        ...['A', 'B', 'C', 'E', 'F'].flatMap((column) =>
          LEAVES.map(([first, last]) => `${column}${first}:${column}${last}`),
        ),
      ],
      numberFormats: { E18: '0%' },
    },
  ],
  expected: {
    total: { max: 15, selfMax: 15, applicableMax: 15, self: 9.4, index: 62.67 },
    fields: { '1': { max: 6, self: 4.4 }, '2': { max: 6, self: 5 }, '3': { max: 3, self: 0 } },
    criteria: {
      '1.1.1': { state: 'scored', self: 0.5, max: 1 },
      '1.1.2': { state: 'scored', self: 1.9, max: 2 },
      '1.2.1': { state: 'scored', self: 2, max: 3 },
      '2.1.1': { state: 'scored', self: 2, max: 2 },
      '2.1.2': { state: 'scored', self: 1, max: 2 },
      '2.1.3': { state: 'scored', self: 2, max: 2 },
      '3.1.1': { state: 'unreadable', self: null, max: 3 },
    },
    findings: ['unreadable-rule:3.1.1'],
    noFindings: ['sum-mismatch', 'unknown-level', 'missing-input'],
  },
};

import type { SheetFixture } from './sheet-fixture';

export const TITLES_IN_TWO_LANGUAGES: SheetFixture = {
  title: 'every title in English and Vietnamese, points with their unit as text',
  sheets: [
    {
      sheet: 'Form',
      // prettier-ignore
      rows: [
        ['SELF-ASSESSMENT FORM / PHIẾU TỰ ĐÁNH GIÁ 2025'],
        ['No. / STT', 'Criteria / Tiêu chí', 'Max / Điểm tối đa', 'How to score / Cách chấm', 'Result / Kết quả', 'Self-score / Tự chấm'],
        ['1', 'Kế hoạch', '10 điểm'],
        ['1.1', 'Ban hành kế hoạch', '4 điểm', 'Đúng hạn: 4 điểm; chậm: 2 điểm; không ban hành: 0 điểm', 'chậm'],
        ['1.2', 'Hoàn thành nhiệm vụ', '6 điểm', 'Điểm = tỷ lệ hoàn thành x 6', '50%'],
        ['2', 'Công khai', '5 điểm'],
        ['2.1', 'Niêm yết thủ tục', '5 điểm', 'Đầy đủ: 5 điểm; thiếu: 2 điểm; không: 0 điểm', null, 5],
        [null, 'Total / Tổng cộng', '15 điểm'],
      ],
    },
  ],
  expected: {
    total: { max: 15, selfMax: 15, self: 10 },
    fields: {
      '1': { max: 10, self: 5 },
      '2': { max: 5, self: 5 },
    },
    ordered: [
      ['Ban hành kế hoạch', 2],
      ['Hoàn thành nhiệm vụ', 3],
      ['Niêm yết thủ tục', 5],
    ],
  },
};

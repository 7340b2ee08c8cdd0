import { assess } from '../../src/assess';
import type { Assessment } from '../../src/model/assessment';
import type { CriteriaRole } from '../../src/model/criterion';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf, type Rows } from '../support/grids';

interface Layout {
  readonly title: string;
  readonly header: Rows;
  readonly rows: Rows;
  readonly columns: Readonly<Partial<Record<CriteriaRole, number>>>;
  readonly points: readonly (number | null)[];
}

const RATE = 'Từ 90% trở lên: 2 điểm; từ 70% đến dưới 90%: 1 điểm; dưới 70%: 0 điểm';
const WORDS = 'Đủ: 2 điểm; thiếu: 1 điểm; không có: 0 điểm';
const EACH = 'Mỗi lần chậm trừ 0,5 điểm';
const GUIDE = 'Gửi bản chụp trong 30 ngày; thiếu tài liệu thì bổ sung';

const NAMES = ['Niêm yết thủ tục', 'Hồ sơ đúng hạn', 'Sổ theo dõi', 'Báo cáo định kỳ'] as const;

/** Figures and words of results stand in columns of their own, in whatever order and under whatever titles. */
const TWO_RESULTS: readonly Layout[] = [
  {
    title: 'figures under a group, words beside it',
    header: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Số liệu', null, 'Kết quả đạt được'],
      [null, null, null, null, 'Tổng số', 'Đạt'],
    ],
    rows: [
      ['1', NAMES[1], 2, RATE, 20, 15, null],
      ['2', NAMES[2], 2, WORDS, null, null, 'Đủ'],
      ['3', NAMES[0], 2, WORDS, null, null, 'Thiếu'],
    ],
    columns: { total: 4, achieved: 5, level: 6 },
    points: [1, 2, 1],
  },
  {
    title: 'words first, figures after, one row of titles',
    header: [['TT', 'Nội dung', 'Điểm chuẩn', 'Kết quả thực hiện', 'Tổng số', 'Thực hiện', 'Cách chấm']],
    rows: [
      ['1', NAMES[1], 2, null, 50, 46, RATE],
      ['2', NAMES[2], 2, 'Không có', null, null, WORDS],
      ['3', NAMES[0], 2, 'Đủ', null, null, WORDS],
    ],
    columns: { level: 3, total: 4, achieved: 5, rule: 6 },
    points: [2, 0, 2],
  },
  {
    title: 'a percentage beside words, both called results',
    header: [['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả (%)', 'Kết quả']],
    rows: [
      ['1', NAMES[1], 2, RATE, '95%', null],
      ['2', NAMES[3], 2, RATE, '72%', null],
      ['3', NAMES[2], 2, WORDS, null, 'Thiếu'],
      ['4', NAMES[0], 2, WORDS, null, 'Đủ'],
    ],
    columns: { level: 5 },
    points: [2, 1, 1, 2],
  },
  {
    title: 'letters, a for what was achieved and b for all',
    header: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Số liệu', null],
      [null, null, null, null, 'a', 'b'],
    ],
    rows: [
      ['1', NAMES[1], 2, RATE, 15, 20],
      ['2', NAMES[0], 2, RATE, 48, 50],
      ['3', NAMES[3], 2, RATE, 6, 10],
    ],
    columns: { achieved: 4, total: 5 },
    points: [1, 2, 0],
  },
  {
    title: 'one column for both figures and words',
    header: [['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Tổng số', 'Kết quả đạt được']],
    rows: [
      ['1', NAMES[1], 2, RATE, 20, 15],
      ['2', NAMES[2], 2, WORDS, null, 'Đủ'],
      ['3', NAMES[3], 2, EACH, null, 1],
    ],
    columns: { total: 4, achieved: 5 },
    points: [1, 2, 1.5],
  },
];

/** Scales beside guidance, sources and remarks: what reads as a scale is the scale. */
const SCALE_BESIDE_GUIDANCE: readonly Layout[] = [
  ['Tiêu chí chi tiết và thang điểm', 'Hướng dẫn, diễn giải'],
  ['Thang điểm chi tiết', 'Hướng dẫn'],
  ['Căn cứ chấm điểm', 'Hướng dẫn thực hiện'],
  ['Quy chuẩn đánh giá', 'Phương pháp đánh giá'],
  ['Cơ sở tính điểm', 'Cách đánh giá'],
  ['Nội dung và thang điểm', 'Hướng dẫn đánh giá'],
].flatMap(([scale = '', guide = '']): Layout[] =>
  [false, true].map((guideFirst) => ({
    title: guideFirst ? `${guide} | ${scale}` : `${scale} | ${guide}`,
    header: [
      [
        'STT',
        'Tiêu chí',
        'Điểm tối đa',
        ...(guideFirst ? [guide, scale] : [scale, guide]),
        'Tổng số',
        'Kết quả',
      ],
    ],
    rows: [
      ['1', NAMES[1], 2, ...(guideFirst ? [GUIDE, RATE] : [RATE, GUIDE]), 20, 19],
      ['2', NAMES[2], 2, ...(guideFirst ? [GUIDE, WORDS] : [WORDS, GUIDE]), null, 'Thiếu'],
      ['3', NAMES[0], 2, ...(guideFirst ? [GUIDE, WORDS] : [WORDS, GUIDE]), null, 'Đủ'],
    ],
    columns: { rule: guideFirst ? 4 : 3 },
    points: [2, 1, 2],
  })),
);

/** No row of data is taken into the header, whatever it says. */
const DATA_BELOW_THE_HEADER: readonly Layout[] = [
  {
    title: 'criteria that are called criteria',
    header: [['STT', 'Nội dung', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả']],
    rows: [
      ['1', 'Tiêu chí 1', 2, WORDS, 'Đủ'],
      ['2', 'Tiêu chí 2', 2, WORDS, 'Thiếu'],
    ],
    columns: { name: 1, max: 2 },
    points: [2, 1],
  },
  {
    title: 'a first row without a number',
    header: [['STT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả']],
    rows: [
      ['I', 'Kế hoạch'],
      ['1', 'Ban hành', 2, WORDS, 'Đủ'],
      ['2', 'Kết quả thực hiện', 2, WORDS, 'Thiếu'],
    ],
    columns: { name: 1, max: 2 },
    points: [2, 1],
  },
  {
    title: 'letters of columns below the titles',
    header: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Tổng số', 'Kết quả'],
      ['a', 'b', 'c', 'd', 'đ', 'e'],
    ],
    rows: [
      ['1', NAMES[1], 2, RATE, 20, 15],
      ['2', NAMES[2], 2, WORDS, null, 'Đủ'],
    ],
    columns: { name: 1, max: 2, total: 4, achieved: 5 },
    points: [1, 2],
  },
  {
    title: 'letters for titles, numbers for figures',
    header: [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Tổng số', 'Kết quả', 'Tỷ lệ'],
      ['A', 'B', 1, 'C', 2, 3, '4=3/2'],
    ],
    rows: [
      ['1', NAMES[1], 2, RATE, 20, 15],
      ['2', NAMES[2], 2, WORDS, null, 'Đủ'],
    ],
    columns: { name: 1, max: 2, total: 4, achieved: 5 },
    points: [1, 2],
  },
  {
    title: 'titles over two lines of cells',
    header: [
      ['Số', 'Tiêu chí', 'Điểm', 'Cách', 'Tổng', 'Kết'],
      ['TT', 'đánh giá', 'tối đa', 'tính điểm', 'số', 'quả'],
    ],
    rows: [
      ['1', NAMES[1], 2, RATE, 20, 15],
      ['2', NAMES[2], 2, WORDS, null, 'Đủ'],
    ],
    columns: { code: 0, name: 1, max: 2, rule: 3, total: 4, achieved: 5 },
    points: [1, 2],
  },
];

const assessed = ({ header, rows }: Pick<Layout, 'header' | 'rows'>): Assessment =>
  assess(contentOf(gridOf('Bảng', [['BẢNG CHẤM ĐIỂM NĂM 2026'], ...header, ...rows])), {
    asOf: asDay('2026-12-31'),
  }).assessment;

describe.each([
  ['two columns of results', TWO_RESULTS],
  ['a scale beside guidance', SCALE_BESIDE_GUIDANCE],
  ['data below the header', DATA_BELOW_THE_HEADER],
] as const)('%s', (_, layouts) => {
  it.each(layouts.map((layout) => [layout.title, layout] as const))('%s', (__, layout) => {
    const { set, leaves } = assessed(layout);
    expect(set.layout.columns).toMatchObject(layout.columns);
    expect(leaves.map(({ outcome }) => outcome?.points ?? null)).toEqual(layout.points);
  });
});

describe('columns that nothing is made of', () => {
  const unused = (title: string, cells: readonly (string | number)[]): ReturnType<typeof assessed> =>
    assessed({
      header: [['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Tổng số', 'Kết quả', title]],
      rows: [
        ['1', NAMES[1], 2, RATE, 20, 15, cells[0] ?? null],
        ['2', NAMES[3], 2, RATE, 20, 19, cells[1] ?? null],
      ],
    });

  it.each([
    ['Đếm lại', [17, 18], 'warning'],
    ['Kết quả năm trước', [20, 20], 'warning'],
    ['Bộ phận nhập', ['Văn phòng', 'Một cửa'], 'info'],
    ['Điểm tự chấm năm trước', [1, 2], 'warning'],
    ['Xếp hạng', [3, 1], 'warning'],
  ] as const)('are named with their cell: %s', (title, cells, severity) => {
    const { recognition, findings, total } = unused(title, cells);
    expect(total.self).toBe(3);
    expect(recognition.criteria?.unused.map(({ words }) => words)).toEqual([title]);
    const said = findings.filter(({ cell, subject }) => subject === 'Bảng' && cell?.column === 6);
    expect(said.map((finding) => finding.severity)).toEqual([severity]);
  });

  it('are not named where they are empty, nor where nothing but one cell stands', () => {
    expect(unused('Đếm lại', []).recognition.criteria?.unused).toEqual([]);
  });

  it('of an earlier year give way to those of the year', () => {
    const { set, total } = assessed({
      header: [
        [
          'STT',
          'Tiêu chí',
          'Điểm tối đa',
          'Cách tính điểm',
          'Điểm tự chấm năm 2025',
          'Điểm tự chấm năm 2026',
        ],
      ],
      rows: [
        ['1', NAMES[1], 2, RATE, 2, 1],
        ['2', NAMES[3], 2, RATE, 2, 1],
      ],
    });
    expect(set.layout.columns.self).toBe(5);
    expect(total.self).toBe(2);
  });

  it('say when another column would do as well', () => {
    const { recognition } = assessed({
      header: [['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Tổng số', 'Số đạt', 'Số hoàn thành']],
      rows: [
        ['1', NAMES[1], 2, RATE, 20, 15, 14],
        ['2', NAMES[3], 2, RATE, 20, 19, 12],
      ],
    });
    const doubts = recognition.criteria?.doubts.filter(({ message }) => message.key === 'doubt.rival-column');
    expect(doubts?.map(({ cell }) => cell.column)).toEqual([6]);
  });
});

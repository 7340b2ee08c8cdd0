import { assess } from '../../src/assess';
import type { CellValue } from '../../src/model/cell';
import { asDay } from '../../src/model/task';
import { rollForward } from '../../src/pane-edits/roll-forward';
import { contentOf, gridOf, type Rows } from '../support/grids';
import { refusalOf } from '../support/refusal';
import { readSmall, scale } from '../support/small-sheets';

const TITLES = ['TT', 'Nội dung', 'Điểm tối đa', 'Cách chấm', 'Kết quả', 'Điểm tự chấm'];

/** Rows of two tables beside each other, the second from column H on. */
const beside = (...rows: readonly (readonly [readonly CellValue[], readonly CellValue[]])[]): Rows =>
  rows.map(([left, right]) => [...Array.from({ length: 7 }, (_, i) => left[i] ?? null), ...right]);

const leaf = (code: string, name: string, max: number, result = 'Có'): readonly CellValue[] => [
  code,
  name,
  max,
  scale(max),
  result,
];

const FIELDS: Rows = [
  ['BẢNG TỰ CHẤM ĐIỂM NĂM 2026'],
  ...beside(
    [TITLES, TITLES],
    [
      ['I', 'CHỈ ĐẠO', 4],
      ['II', 'THỦ TỤC', 5],
    ],
    [leaf('1', 'Kế hoạch', 1), leaf('1', 'Niêm yết', 2)],
    [leaf('2', 'Báo cáo', 3, 'Không'), leaf('2', 'Công khai', 3)],
  ),
  ['TỔNG CỘNG', null, 9],
];

describe('two tables beside each other', () => {
  test('under the same titles: fields of one set, read from left to right', () => {
    expect(readSmall(FIELDS)).toMatchObject({
      fields: ['I CHỈ ĐẠO', 'II THỦ TỤC'],
      leaves: ['1 Kế hoạch 1', '2 Báo cáo 3', '1 Niêm yết 2', '2 Công khai 3'],
      points: { 'Kế hoạch': 1, 'Báo cáo': 0, 'Niêm yết': 2, 'Công khai': 3 },
      max: 9,
      said: [],
    });
  });

  test('a set that goes on in the right one, in the middle of a field', () => {
    const rows: Rows = [
      ['BẢNG TỰ CHẤM ĐIỂM NĂM 2026'],
      ...beside(
        [TITLES, TITLES],
        [['I', 'CHỈ ĐẠO', 6], leaf('2', 'Báo cáo', 3)],
        [leaf('1', 'Kế hoạch', 3), []],
      ),
    ];
    expect(readSmall(rows)).toMatchObject({ fields: ['I CHỈ ĐẠO'], leaves: ['1 Kế hoạch 3', '2 Báo cáo 3'] });
  });

  test('under other titles in another order, behind a blank column', () => {
    const rows: Rows = [
      ['BẢNG TỰ CHẤM ĐIỂM NĂM 2026'],
      ...beside(
        [TITLES, ['Điểm chuẩn', 'Tiêu chí', 'Thang điểm', 'Mức đạt']],
        [leaf('1', 'Kế hoạch', 1), [2, 'Niêm yết', scale(2), 'Có']],
        [leaf('2', 'Báo cáo', 3), [3, 'Công khai', scale(3), 'Không']],
      ),
    ];
    expect(readSmall(rows)).toMatchObject({
      points: { 'Kế hoạch': 1, 'Báo cáo': 3, 'Niêm yết': 2, 'Công khai': 0 },
      max: 9,
    });
  });

  test('the second one begins some rows further down', () => {
    const rows: Rows = [
      ['BẢNG TỰ CHẤM ĐIỂM NĂM 2026'],
      ...beside(
        [TITLES, []],
        [leaf('1', 'Kế hoạch', 1), TITLES],
        [leaf('2', 'Báo cáo', 3), leaf('3', 'Niêm yết', 2)],
        [[], leaf('4', 'Công khai', 3)],
      ),
    ];
    expect(readSmall(rows)).toMatchObject({ max: 9, self: 9, said: [] });
  });

  test('each under a line that names its field', () => {
    const rows: Rows = [
      ['BẢNG TỰ CHẤM ĐIỂM NĂM 2026'],
      ...beside(
        [['A. CHUYÊN MÔN'], ['B. HÀNH CHÍNH']],
        [TITLES, TITLES],
        [leaf('1', 'Kế hoạch', 1), leaf('1', 'Niêm yết', 2)],
        [leaf('2', 'Báo cáo', 3), leaf('2', 'Công khai', 3)],
      ),
    ];
    expect(readSmall(rows)).toMatchObject({ fields: ['A CHUYÊN MÔN', 'B HÀNH CHÍNH'], max: 9, said: [] });
  });

  test('without codes: two criteria of one row are not taken for each other', () => {
    const rows: Rows = [
      ['BẢNG TỰ CHẤM ĐIỂM NĂM 2026'],
      [
        'Nội dung',
        'Điểm tối đa',
        'Cách chấm',
        'Kết quả',
        null,
        'Nội dung',
        'Điểm tối đa',
        'Cách chấm',
        'Kết quả',
      ],
      ['Kế hoạch', 1, scale(1), 'Có', null, 'Niêm yết', 2, scale(2), 'Không'],
      ['Báo cáo', 3, scale(3), 'Có', null, 'Công khai', 3, scale(3), 'Có'],
    ];
    const { assessment } = assess(contentOf(gridOf('Bảng', rows)), { asOf: asDay('2026-12-31') });
    expect(assessment.leaves.map(({ criterion }) => criterion.id)).toEqual(['#3', '#4', '#F3', '#F4']);
    expect(assessment.total).toMatchObject({ max: 9, self: 7 });
  });
});

describe('what is beside a table and is no second one', () => {
  test('the same criteria of last year', () => {
    const rows: Rows = [
      ['BẢNG TỰ CHẤM ĐIỂM NĂM 2026'],
      ...beside(
        [TITLES, TITLES],
        [leaf('1', 'Kế hoạch', 1), leaf('1', 'Kế hoạch', 1, 'Không')],
        [leaf('2', 'Báo cáo', 3), leaf('2', 'Báo cáo', 3, 'Không')],
      ),
    ];
    expect(readSmall(rows)).toMatchObject({ max: 4, self: 4 });
  });

  test('columns of the office behind a blank one', () => {
    const rows: Rows = [
      ['BẢNG TỰ CHẤM ĐIỂM NĂM 2026'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Cách chấm', null, 'Kết quả', 'Điểm tự chấm', 'Nội dung giải trình'],
      ['1', 'Kế hoạch', 1, scale(1), null, 'Có', null, 'Ban hành ngày 05/01'],
      ['2', 'Báo cáo', 3, scale(3), null, 'Không', null, 'Gửi muộn'],
    ];
    expect(readSmall(rows)).toMatchObject({ max: 4, self: 1 });
  });
});

test('tables whose columns are in other places are not written to', () => {
  const assessed = assess(contentOf(gridOf('Bảng', FIELDS)), { asOf: asDay('2026-12-31') });
  expect(refusalOf(() => assessed.report(() => ''))).toBe('output.set-in-tables');
  expect(refusalOf(() => rollForward(assessed, contentOf(gridOf('Bảng', FIELDS))))).toBe(
    'output.set-in-tables',
  );
});

test('nothing is written over the result in a table below with its columns in another order', () => {
  const rows: Rows = [
    ['BẢNG TỰ CHẤM ĐIỂM NĂM 2026'],
    TITLES,
    leaf('1', 'Kế hoạch', 1),
    ['TT', 'Nội dung', 'Điểm tự chấm', 'Điểm tối đa', 'Cách chấm', 'Kết quả'],
    ['2', 'Báo cáo', null, 3, scale(3), 'Có'],
  ];
  const assessed = assess(contentOf(gridOf('Bảng', rows)), { asOf: asDay('2026-12-31') });
  expect(assessed.assessment.total.self).toBe(4);
  expect(refusalOf(() => assessed.report(() => ''))).toBe('output.set-in-tables');
});

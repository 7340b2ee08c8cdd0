import { range } from '../support/edits';
import type { Rows } from '../support/grids';
import { HEADER, leafRow, readSmall, scale } from '../support/small-sheets';

/** A row with its seven columns turned about: score first, code last. */
const turned = (row: readonly (string | number | null)[]): readonly (string | number | null)[] =>
  Array.from({ length: 7 }, (_, column) => row[6 - column] ?? null);

const leaf = (code: string, name: string, points: number): readonly (string | number | null)[] => [
  code,
  name,
  points,
  scale(points),
  null,
  'Có',
];

describe('tables one below another on a sheet', () => {
  test('what stands in the longer second table says nothing of the columns of the first', () => {
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM'],
      HEADER,
      ['1', 'CHỈ ĐẠO', 2],
      leafRow('1.1', 'Kế hoạch', 2),
      turned(HEADER),
      turned(['2', 'THỦ TỤC', 9]),
      ...['Niêm yết', 'Một cửa', 'Sổ theo dõi', 'Công khai', 'Phản ánh', 'Số hóa'].map((name, at) =>
        turned(leaf(`2.${at + 1}`, name, 1.5)),
      ),
    ];
    expect(readSmall(rows)).toMatchObject({
      max: 11,
      self: 11,
      said: [],
      fields: ['1 CHỈ ĐẠO', '2 THỦ TỤC'],
    });
  });

  test('a row of figures above a header is no part of it', () => {
    const rate = (code: string, name: string): readonly (string | number | null)[] => [
      code,
      name,
      0.25,
      'Tỷ lệ x 0,25 điểm',
      10,
      10,
    ];
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM'],
      HEADER,
      ['1', 'CHỈ ĐẠO'],
      rate('1.1', 'Nhiệm vụ'),
      turned(HEADER),
      turned(['2', 'THỦ TỤC']),
      turned(rate('2.1', 'Hồ sơ')),
    ];
    expect(readSmall(rows)).toMatchObject({ max: 0.5, points: { 'Nhiệm vụ': 0.25, 'Hồ sơ': 0.25 } });
  });

  test('a remark above a repeated header names no field', () => {
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM'],
      HEADER,
      ['1', 'CHỈ ĐẠO', 2],
      leafRow('1.1', 'Kế hoạch', 2),
      [null, 'Ghi chú: số liệu tính đến ngày báo cáo'],
      HEADER,
      ['2', 'THỦ TỤC', 1],
      leafRow('2.1', 'Niêm yết', 1),
    ];
    expect(readSmall(rows)).toMatchObject({ fields: ['1 CHỈ ĐẠO', '2 THỦ TỤC'], max: 3, said: [] });
  });
});

test('letters of columns that were moved along with their columns are no criterion', () => {
  const rows: Rows = [
    ['BẢNG CHẤM ĐIỂM'],
    ['Tiêu chí', 'STT', 'Cách tính điểm', 'Điểm tối đa', 'Kết quả', 'Điểm tự chấm'],
    ['b', 'a', 'd', 'c', 'e', 'f'],
    ['CHỈ ĐẠO', 'I', null, 2],
    ['Kế hoạch', '1', scale(2), 2, 'Có'],
  ];
  expect(readSmall(rows)).toMatchObject({ fields: ['I CHỈ ĐẠO'], leaves: ['1 Kế hoạch 2'], self: 2 });
});

test('a column that names persons by numbers counts nothing', () => {
  const rows: Rows = [
    ['BẢNG CHẤM ĐIỂM'],
    ['Tiêu chí', 'Cách tính điểm', 'Điểm tối đa', 'Kết quả', 'Biên tập viên theo dõi'],
    ['CHỈ ĐẠO', null, 5],
    ['Kế hoạch', scale(2), 2, 'Có', 'BTV 7'],
    ['Báo cáo', scale(2), 2, 'Có', 'BTV 4'],
    ['Kiểm tra', scale(1), 1, 'Có', 'BTV 12'],
  ];
  expect(readSmall(rows, { merges: [range('A1:E1')] }).leaves).toEqual([
    'Kế hoạch 2',
    'Báo cáo 2',
    'Kiểm tra 1',
  ]);
});

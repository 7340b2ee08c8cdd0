import type { CellValue } from '../../src/model/cell';
import { below, leafRow, readSmall } from '../support/small-sheets';

/** Two fields with two criteria of two leaves each, under codes of any style. */
const sheetOf = (codes: readonly CellValue[]) =>
  below(
    [codes[0] ?? null, 'CHỈ ĐẠO', 5],
    [codes[1] ?? null, 'Kế hoạch', 3],
    leafRow(codes[2] ?? null, 'Ban hành kế hoạch', 1),
    leafRow(codes[3] ?? null, 'Phân công', 2),
    [codes[4] ?? null, 'Báo cáo', 2],
    leafRow(codes[5] ?? null, 'Báo cáo năm', 2),
    [codes[6] ?? null, 'THỦ TỤC', 4],
    [codes[7] ?? null, 'Niêm yết', 4],
    leafRow(codes[8] ?? null, 'Niêm yết đủ', 3),
    leafRow(codes[9] ?? null, 'Niêm yết mới', 1),
    [null, 'TỔNG CỘNG', 9],
  );

describe('F2: codes that are not only figures and dots, one letter or one numeral', () => {
  const styles: Readonly<Record<string, readonly CellValue[]>> = {
    '1.1.1': ['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1', '2', '2.1', '2.1.1', '2.1.2'],
    'I.1.1': ['I', 'I.1', 'I.1.1', 'I.1.2', 'I.2', 'I.2.1', 'II', 'II.1', 'II.1.1', 'II.1.2'],
    'I.1.a': ['I', 'I.1', 'I.1.a', 'I.1.b', 'I.2', 'I.2.a', 'II', 'II.1', 'II.1.a', 'II.1.b'],
    '1.1.a': ['1', '1.1', '1.1.a', '1.1.b', '1.2', '1.2.a', '2', '2.1', '2.1.a', '2.1.b'],
    '1,1,1': ['1', '1,1', '1,1,1', '1,1,2', '1,2', '1,2,1', '2', '2,1', '2,1,1', '2,1,2'],
    '1-1-1': ['1', '1-1', '1-1-1', '1-1-2', '1-2', '1-2-1', '2', '2-1', '2-1-1', '2-1-2'],
    '1/1/1': ['1', '1/1', '1/1/1', '1/1/2', '1/2', '1/2/1', '2', '2/1', '2/1/1', '2/1/2'],
    'full width': ['１', '1．1', '1．1．1', '1．1．2', '1．2', '1．2．1', '２', '2．1', '2．1．1', '2．1．2'],
    'words before each': [
      'Lĩnh vực 1', 'Tiêu chí 1.1', 'TCTP 1.1.1', 'TCTP 1.1.2', 'Tiêu chí 1.2', 'TCTP 1.2.1',
      'Lĩnh vực 2', 'Tiêu chí 2.1', 'TCTP 2.1.1', 'TCTP 2.1.2',
    ],
    'words that begin again': [
      'Nhóm 1', 'Tiêu chí 1', 'Chỉ tiêu 1', 'Chỉ tiêu 2', 'Tiêu chí 2', 'Chỉ tiêu 1',
      'Nhóm 2', 'Tiêu chí 1', 'Chỉ tiêu 1', 'Chỉ tiêu 2',
    ],
    'words below figures': [
      '1', '1.1', 'Chỉ tiêu 1', 'Chỉ tiêu 2', '1.2', 'Chỉ tiêu 1', '2', '2.1', 'Chỉ tiêu 1', 'Chỉ tiêu 2',
    ],
    'an abbreviation': [
      'TC-1', 'TC-1.1', 'TC-1.1.1', 'TC-1.1.2', 'TC-1.2', 'TC-1.2.1', 'TC-2', 'TC-2.1', 'TC-2.1.1', 'TC-2.1.2',
    ],
    'figures without dots': [
      'TC-1', 'TC-11', 'TC-111', 'TC-112', 'TC-12', 'TC-121', 'TC-2', 'TC-21', 'TC-211', 'TC-212',
    ],
    'I, 1, a)': ['I', '1', 'a)', 'b)', '2', 'a)', 'II', '1', 'a)', 'b)'],
    'A, I, 1': ['A', 'I', '1', '2', 'II', '3', 'B', 'I', '4', '5'],
    'I, 1, 1.1': ['I', '1', '1.1', '1.2', '2', '2.1', 'II', '3', '3.1', '3.2'],
    'Phần I, 1, 1.1': ['Phần I', '1', '1.1', '1.2', '2', '2.1', 'Phần II', '1', '1.1', '1.2'],
    'A1': ['A', 'A1', 'A1.1', 'A1.2', 'A2', 'A2.1', 'B', 'B1', 'B1.1', 'B1.2'],
    'dashes under codes': ['1', '1.1', '-', '-', '1.2', '-', '2', '2.1', '-', '-'],
    'plus signs under numerals': ['I', '1', '+', '+', '2', '+', 'II', '1', '+', '+'],
    'numerals with gaps': ['I', '1', '1.1', '1.2', '2', '2.1', 'V', '1', '1.1', '1.2'],
    'letters with gaps': ['A', '1', 'a', 'b', '2', 'a', 'C', '1', 'a', 'b'],
    'footnotes behind (engine D8)': ['1', '1.1*', '1.1.1¹', '1.1.2 [1]', '1.2(2)', '1.2.1(*)', '2*', '2.1', '2.1.1**', '2.1.2²'],
    'no codes below the criteria': ['1', '1.1', null, null, '1.2', null, '2', '2.1', null, null],
    'no codes at all': [null, null, null, null, null, null, null, null, null, null],
  }; // prettier-ignore

  test.each(Object.entries(styles))('%s', (_, codes) => {
    const read = readSmall(sheetOf(codes));
    expect(read.points).toEqual({
      'Ban hành kế hoạch': 1,
      'Phân công': 2,
      'Báo cáo năm': 2,
      'Niêm yết đủ': 3,
      'Niêm yết mới': 1,
    });
    expect(read).toMatchObject({ max: 9, self: 9, said: [] });
    expect(read.fields.map((field) => field.replace(/^\S+ (?=CHỈ|THỦ)/, ''))).toEqual(['CHỈ ĐẠO', 'THỦ TỤC']);
  });

  test('“I.1” is a criterion of “I”, not a note', () => {
    const rows = below(['I', 'CHỈ ĐẠO', 2], leafRow('I.1', 'Kế hoạch', 1), leafRow('I.2', 'Báo cáo', 1));
    expect(readSmall(rows)).toMatchObject({
      leaves: ['I.1 Kế hoạch 1', 'I.2 Báo cáo 1'],
      max: 2,
      self: 2,
      said: [],
    });
  });

  test('the row after a leaf is no level of it because of its code', () => {
    const rows = below(
      ['II', 'NHÂN LỰC', 10],
      leafRow('II.3', 'Biên chế', 2),
      ['II.4', 'Đào tạo', 8],
      leafRow('II.4.1', 'Lớp tập huấn', 8),
    );
    expect(readSmall(rows)).toMatchObject({
      leaves: ['II.3 Biên chế 2', 'II.4.1 Lớp tập huấn 8'],
      max: 10,
      said: [],
    });
  });
});

describe('F14: codes and points that stand in the name', () => {
  const withoutCodes = (...rows: readonly (readonly CellValue[])[]) => [
    ['BẢNG CHẤM ĐIỂM NĂM 2026'],
    ['Nội dung', 'Điểm tối đa', 'Cách tính điểm', 'Tổng số', 'Kết quả'],
    ...rows.map(([, ...cells]) => cells),
  ];

  test.each([
    ['I.', 'I.1', 'I.2'],
    ['1.', '1.1', '1.2'],
    ['Tiêu chí 1:', 'Chỉ tiêu 1.1.', 'Chỉ tiêu 1.2.'],
    ['A.', '1.', '2.'],
  ])('%s, %s, %s', (field, first, second) => {
    const read = readSmall(
      withoutCodes(
        [null, `${field} CHỈ ĐẠO`, 3],
        leafRow(null, `${first} Kế hoạch`, 1),
        leafRow(null, `${second} Báo cáo`, 2),
      ),
    );
    expect(Object.keys(read.points)).toEqual(['Kế hoạch', 'Báo cáo']);
    expect(read).toMatchObject({ max: 3, self: 3, said: [] });
  });
});

/** Days as Excel keeps them, shown as it shows what it took for a day. */
const serial = (day: string): number => (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('files fault 1: a code that Excel turned into a day is said at its cell', () => {
  const dated = (codes: readonly CellValue[]) => {
    const rows = sheetOf(codes);
    const formats = rows.map((row, i) =>
      i > 2 && typeof row[0] === 'number' && row[0] > 1000 ? ['dd/mm/yyyy'] : [],
    );
    return readSmall(rows, { formats });
  };
  const d = (day: string): number => serial(day);

  test('all codes but the fields’', () => {
    const read = dated([
      1, d('2026-01-01'), d('2001-01-01'), d('2002-01-01'), d('2026-02-01'), d('2001-02-01'),
      2, d('2026-01-02'), d('2001-01-02'), d('2002-01-02'),
    ]); // prettier-ignore
    expect(read).toMatchObject({ max: 9, self: 9 });
    expect(read.leaves[4]).toBe('2.1.2 Niêm yết mới 1');
    expect(read.said).toEqual([5, 6, 7, 8, 9, 11, 12, 13].map((row) => `code-unreadable A${row}`));
  });

  test('the group codes only: no row is hung on the leaf above', () => {
    const read = dated([
      '1', d('2026-01-01'), '1.1.1', '1.1.2', d('2026-02-01'), '1.2.1', '2', d('2026-01-02'), '2.1.1', '2.1.2',
    ]); // prettier-ignore
    expect(read).toMatchObject({
      max: 9,
      self: 9,
      said: ['code-unreadable A5', 'code-unreadable A8', 'code-unreadable A11'],
    });
  });

  test('one leaf only', () => {
    const read = dated(['1', '1.1', '1.1.1', d('2002-01-01'), '1.2', '1.2.1', '2', '2.1', '2.1.1', '2.1.2']);
    expect(read).toMatchObject({ max: 9, self: 9, said: ['code-unreadable A7'] });
    expect(read.leaves[1]).toBe('1.1.2 Phân công 2');
  });

  test('three leaves right below a field, and one that Excel left alone', () => {
    const rows = below(
      ['1', 'CHỈ ĐẠO', 2],
      leafRow(d('2026-01-01'), 'Một', 0.5),
      leafRow(d('2026-02-01'), 'Hai', 0.5),
      leafRow(d('2026-03-01'), 'Ba', 0.5),
      leafRow(1.4, 'Bốn', 0.5),
    );
    const formats = rows.map((row) => (typeof row[0] === 'number' && row[0] > 1000 ? ['d-mmm'] : []));
    expect(readSmall(rows, { formats })).toMatchObject({
      leaves: ['1.1 Một 0.5', '1.2 Hai 0.5', '1.3 Ba 0.5', '1.4 Bốn 0.5'],
      max: 2,
      said: ['code-unreadable A5', 'code-unreadable A6', 'code-unreadable A7'],
    });
  });

  test('a day that fits nowhere is said, and its row counts once', () => {
    const read = dated(['1', '1.1', '1.1.1', d('2019-12-24'), '1.2', '1.2.1', '2', '2.1', '2.1.1', '2.1.2']);
    expect(read).toMatchObject({ max: 9, self: 9, said: ['code-unreadable A7'] });
  });
});

describe('a filled code cell that is not understood is never “no code”', () => {
  test.each([['1.1.x?'], ['Điều 5'], ['??'], ['#REF'], ['1.1.1.2026'], ['Mục tiêu A'], ['1.1 (a)'], ['năm']])(
    '%s',
    (odd) => {
      const read = readSmall(
        sheetOf(['1', '1.1', '1.1.1', odd, '1.2', '1.2.1', '2', '2.1', '2.1.1', '2.1.2']),
      );
      expect(read.max).toBe(9);
      expect(read.points['Phân công']).toBe(2);
      expect(read.said).toEqual(['code-unreadable A7']);
    },
  );

  test('of a group: its leaves stay below it', () => {
    const read = readSmall(
      sheetOf(['1', '1.?', '1.1.1', '1.1.2', '??', '1.2.1', '2', '2.1', '2.1.1', '2.1.2']),
    );
    expect(read.max).toBe(9);
    expect(read.said).toContain('code-unreadable A5');
    expect(read.said).toContain('code-unreadable A8');
  });

  test('of a first leaf under codes that begin again: the next one stands beside it', () => {
    const rows = below(
      ['I', 'CHỈ ĐẠO', 3],
      leafRow('??', 'Một', 1),
      leafRow('2', 'Hai', 2),
      ['II', 'THỦ TỤC', 1],
      leafRow('1', 'Ba', 1),
    );
    expect(readSmall(rows)).toMatchObject({ max: 4, self: 4, said: ['code-unreadable A5'] });
  });

  test('an error value', () => {
    const rows = sheetOf([
      '1',
      '1.1',
      { error: '#REF!' },
      '1.1.2',
      '1.2',
      '1.2.1',
      '2',
      '2.1',
      '2.1.1',
      '2.1.2',
    ]);
    expect(readSmall(rows)).toMatchObject({ max: 9, self: 9, said: ['code-unreadable A6'] });
  });
});

describe('codes are unique, and begin with their parent’s', () => {
  const ofCodes = (...codes: readonly string[]) =>
    readSmall(
      below(
        [codes[0] ?? '', 'CHỈ ĐẠO', 2],
        leafRow(codes[1] ?? '', 'Một', 1),
        leafRow(codes[2] ?? '', 'Hai', 1),
        [codes[3] ?? '', 'THỦ TỤC', 2],
        leafRow(codes[4] ?? '', 'Ba', 1),
        leafRow(codes[5] ?? '', 'Bốn', 1),
      ),
    );

  test('a full code twice under two parents', () => {
    expect(ofCodes('1', '1.1', '1.2', '2', '2.1', '1.2').said).toEqual([
      'duplicate-code C9',
      'code-outside-parent A9',
    ]);
    expect(ofCodes('I', 'I.1', 'I.2', 'II', 'I.1', 'II.2').said).toEqual(['duplicate-code C8']);
  });

  test('codes that begin again under each parent are no repetition', () => {
    expect(ofCodes('I', '1', '2', 'II', '1', '2').said).toEqual([]);
    expect(ofCodes('I', '1.1', '1.2', 'II', '1.1', '1.2').said).toEqual([]);
    expect(
      ofCodes('Tiêu chí 1', 'Chỉ tiêu 1', 'Chỉ tiêu 2', 'Tiêu chí 2', 'Chỉ tiêu 1', 'Chỉ tiêu 2').said,
    ).toEqual([]);
    expect(ofCodes('1', 'a', 'b', '2', 'a', 'b').said).toEqual([]);
  });

  test('a code below another one than its own', () => {
    expect(ofCodes('1', '1.1', '2.1', '2', '2.2', '2.3').said).toEqual(['code-outside-parent A6']);
    expect(ofCodes('1', '1.1', '1.2', '2', '3.1', '2.2').said).toEqual(['code-outside-parent A8']);
  });
});

describe('a name is no code', () => {
  const named = (...names: readonly string[]) =>
    readSmall(
      below(
        ['1', 'CHỈ ĐẠO', null],
        ['1.1', 'Kế hoạch', null],
        ...names.map((name) => leafRow(null, name, 2)),
      ),
    );

  test('where it opens with a word and figures that hyphens hold together', () => {
    const names = ['Nội dung 1-1-1 của đơn vị', 'Nội dung 1-1-2 của đơn vị', 'Tiêu chí 2–3 của năm trước'];
    expect(named(...names)).toMatchObject({
      points: Object.fromEntries(names.map((name) => [name, 2])),
      max: 6,
      said: [],
    });
  });

  test('where it opens with a range', () => {
    const names = ['5 - 10 văn bản được ban hành', '50 - 100% hồ sơ đúng hạn', '3 -5 lớp tập huấn'];
    const points = Object.fromEntries(names.map((name) => [name, 2]));
    expect(named(...names)).toMatchObject({ points, max: 6, said: [] });
  });

  test('but a figure before a dash and words is', () => {
    const rows = below(
      ['I', 'CHỈ ĐẠO', null],
      leafRow(null, '1 - Ban hành kế hoạch', 2),
      leafRow(null, '2 -Báo cáo quý', 2),
    );
    expect(readSmall(rows).leaves).toEqual(['1 Ban hành kế hoạch 2', '2 Báo cáo quý 2']);
  });

  test('but a word and one figure before a dash is', () => {
    const read = named('Chỉ tiêu 1 - Ban hành kế hoạch', 'Chỉ tiêu 2 – 3 báo cáo quý');
    expect(read.leaves).toEqual(['1 Ban hành kế hoạch 2', '2 3 báo cáo quý 2']);
  });
});

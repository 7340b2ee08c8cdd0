import type { CellValue } from '../../src/model/cell';
import { below, HEADER, leafRow, readSmall, scale } from '../support/small-sheets';
import type { Rows } from '../support/grids';

describe('F6a: a row of letters that counts the columns is no criterion', () => {
  const rows = (letters: readonly CellValue[]): Rows =>
    below(
      letters,
      ['I', 'CHỈ ĐẠO', 2],
      leafRow('1', 'Kế hoạch', 2),
      ['II', 'THỦ TỤC', 1],
      leafRow('1', 'Niêm yết', 1),
    );

  test.each([
    [['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G']],
    [['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)']],
    [['A', 'B', 1, 2, 3, 4, 5]],
    [['A', 'B', '(1)', '(2)', '(3)', '(4)', '(5)=(4)/(3)']],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g=f/e']],
    [['1', '2', '3', '4', '5', '6', '7=6/5']],
  ])('%j', (letters) => {
    expect(readSmall(rows(letters))).toMatchObject({
      fields: ['I CHỈ ĐẠO', 'II THỦ TỤC'],
      max: 3,
      self: 3,
      said: [],
    });
  });

  test('lettered criteria are no such row', () => {
    const read = readSmall(
      below(['A', 'CHỈ ĐẠO', 2], leafRow('a', 'Kế hoạch', 1), leafRow('b', 'Báo cáo', 1)),
    );
    expect(read.leaves).toEqual(['a Kế hoạch 1', 'b Báo cáo 1']);
  });
});

describe('F6b: rows that add up a part are no level of the last leaf', () => {
  const rows = (subtotal: (numeral: string) => readonly CellValue[]): Rows =>
    below(
      ['I', 'CHỈ ĐẠO', 3],
      leafRow('1', 'Kế hoạch', 1),
      leafRow('2', 'Báo cáo', 2),
      subtotal('I'),
      ['II', 'THỦ TỤC', 4],
      leafRow('1', 'Niêm yết', 4),
      subtotal('II'),
      [null, 'TỔNG CỘNG', 7],
    );

  test.each([
    'Cộng mục', 'Cộng', 'Tổng điểm mục', 'Tổng mục', 'Tổng điểm phần', 'Điểm đạt mục', 'Cộng lĩnh vực', 'Tổng cộng nhóm',
    'Cộng điểm phần', 'TỔNG ĐIỂM LĨNH VỰC',
  ])('%s I', (words) => {
    const read = readSmall(rows((numeral) => [null, `${words} ${numeral}`, numeral === 'I' ? 3 : 4]));
    expect(read).toMatchObject({ max: 7, self: 7, said: [] });
    expect(read.points['Báo cáo']).toBe(2);
  }); // prettier-ignore

  test('in the column of the codes, or with nothing but “Cộng”', () => {
    for (const label of ['Cộng mục', 'Cộng']) {
      const read = readSmall(
        rows((numeral) => [
          `${label} ${label === 'Cộng' ? '' : numeral}`.trim(),
          null,
          numeral === 'I' ? 3 : 4,
        ]),
      );
      expect(read).toMatchObject({ max: 7, self: 7, said: [] });
    }
  });

  test('the last of several “Cộng” is the total only where its points say so', () => {
    const table = (last: number): Rows =>
      below(
        ['1', 'CHỈ ĐẠO', 3],
        leafRow('1.1', 'Kế hoạch', 3),
        [null, 'Cộng', 3],
        ['2', 'THỦ TỤC', 4],
        leafRow('2.1', 'Niêm yết', 4),
        [null, 'Cộng', last],
      );
    expect(readSmall(table(4)).said).toEqual([]);
    expect(readSmall(table(7)).said).toEqual([]);
  });

  test('a criterion about a total number is a criterion', () => {
    const read = readSmall(
      below(['1', 'CHỈ ĐẠO', 2], leafRow('1.1', 'Tổng số hồ sơ đúng hạn', 1), leafRow('1.2', 'Công khai', 1)),
    );
    expect(Object.keys(read.points)).toEqual(['Tổng số hồ sơ đúng hạn', 'Công khai']);
  });
});

describe('F13: a sheet without any codes', () => {
  const plain = (...rows: Rows): Rows => [
    ['BẢNG CHẤM ĐIỂM NĂM 2026'],
    ['Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả'],
    ...rows,
  ];
  const leaf = (name: string, points: number): readonly CellValue[] => [name, points, scale(points), 'Có'];

  test('two rows and no heading', () => {
    expect(readSmall(plain(leaf('Kế hoạch', 2), leaf('Báo cáo', 1)))).toMatchObject({
      max: 3,
      self: 3,
      said: [],
    });
  });

  test('headings in capitals', () => {
    const read = readSmall(
      plain(
        ['CHỈ ĐẠO ĐIỀU HÀNH', 3],
        leaf('Kế hoạch', 2),
        leaf('Báo cáo', 1),
        ['THỦ TỤC HÀNH CHÍNH', 4],
        leaf('Niêm yết', 4),
        ['TỔNG CỘNG', 7],
      ),
    );
    expect(read).toMatchObject({
      fields: ['CHỈ ĐẠO ĐIỀU HÀNH', 'THỦ TỤC HÀNH CHÍNH'],
      max: 7,
      self: 7,
      said: [],
    });
  });

  test('headings like any other name, told by their sums', () => {
    const read = readSmall(
      plain(
        ['Chỉ đạo', 5],
        ['Kế hoạch', 3],
        leaf('Ban hành', 1),
        leaf('Phân công', 2),
        ['Báo cáo', 2],
        leaf('Báo cáo năm', 2),
        ['Thủ tục', 4],
        leaf('Niêm yết', 4),
      ),
    );
    expect(read).toMatchObject({ fields: ['Chỉ đạo', 'Thủ tục'], max: 9, self: 9, said: [] });
    expect(Object.keys(read.points)).toEqual(['Ban hành', 'Phân công', 'Báo cáo năm', 'Niêm yết']);
  });

  test('headings whose points do not add up are said, and nothing counts twice', () => {
    const read = readSmall(plain(['CHỈ ĐẠO ĐIỀU HÀNH', 4], leaf('Kế hoạch', 2), leaf('Báo cáo', 1)));
    expect(read).toMatchObject({ max: 3, said: ['sum-mismatch B3'] });
  });

  test('headings without points', () => {
    const read = readSmall(
      plain(['CHỈ ĐẠO ĐIỀU HÀNH'], leaf('Kế hoạch', 2), ['THỦ TỤC HÀNH CHÍNH'], leaf('Niêm yết', 4)),
    );
    expect(read).toMatchObject({
      fields: ['CHỈ ĐẠO ĐIỀU HÀNH', 'THỦ TỤC HÀNH CHÍNH'],
      max: 6,
      self: 6,
      said: [],
    });
  });

  test('each leaf with its levels in rows below it', () => {
    const read = readSmall(
      plain(
        ['CHỈ ĐẠO ĐIỀU HÀNH', 5],
        ['Kế hoạch', 3, null, 'Có'],
        ['Có: 3 điểm'],
        ['Không: 0 điểm'],
        ['Báo cáo', 2, null, 'Đủ'],
        ['Đủ', 2],
        ['Thiếu', 1],
        ['Không', 0],
      ),
    );
    expect(read).toMatchObject({ max: 5, self: 5, said: [] });
    expect(Object.keys(read.points)).toEqual(['Kế hoạch', 'Báo cáo']);
  });
});

describe('rows without codes below a coded one', () => {
  test('a coded group over leaves without codes', () => {
    const rows = below(
      ['1', 'CHỈ ĐẠO', 5],
      [null, 'Kế hoạch', 2, scale(2), null, 'Có'],
      [null, 'Báo cáo', 3, scale(3), null, 'Có'],
      ['2', 'THỦ TỤC', 1],
      [null, 'Niêm yết', 1, scale(1), null, 'Không'],
    );
    expect(readSmall(rows)).toMatchObject({
      leaves: ['Kế hoạch 2', 'Báo cáo 3', 'Niêm yết 1'],
      max: 6,
      self: 5,
      said: [],
    });
  });

  test('one level further down', () => {
    const rows = below(
      ['I', 'CHỈ ĐẠO', 5],
      ['1', 'Kế hoạch', 5],
      [null, '- Ban hành', 2, scale(2), null, 'Có'],
      [null, '- Phân công', 3, scale(3), null, 'Có'],
      ['2', 'Báo cáo', 1],
      [null, '- Báo cáo năm', 1, scale(1), null, 'Có'],
    );
    expect(readSmall(rows)).toMatchObject({
      leaves: ['Ban hành 2', 'Phân công 3', 'Báo cáo năm 1'],
      max: 6,
      self: 6,
    });
  });

  test('one leaf with all points of its group and its levels in rows below is no level itself', () => {
    for (const code of [null, '-', 'a)']) {
      const rows = below(
        ['1', 'CHỈ ĐẠO', 3],
        ['1.1', 'Kế hoạch', 3],
        [code, 'Ban hành đúng hạn', 3, null, null, 'Có'],
        [null, 'Có: 3 điểm'],
        [null, 'Không: 0 điểm'],
      );
      expect(readSmall(rows)).toMatchObject({
        points: { 'Ban hành đúng hạn': 3 },
        max: 3,
        self: 3,
        said: [],
      });
    }
  });

  test('one lettered group with all points of its field, and dashes below it', () => {
    const rows = below(
      ['1', 'CHỈ ĐẠO', 5],
      ['a', 'Kế hoạch', 5],
      leafRow('-', 'Ban hành', 2),
      leafRow('-', 'Phân công', 3),
    );
    expect(readSmall(rows)).toMatchObject({
      points: { 'Ban hành': 2, 'Phân công': 3 },
      max: 5,
      self: 5,
      said: [],
    });
  });

  test('a leaf whose code was forgotten stands beside the one above', () => {
    const rows = below(
      ['1', 'CHỈ ĐẠO', 6],
      leafRow('1.1', 'Kế hoạch', 1),
      leafRow(null, 'Phân công', 2),
      leafRow('1.3', 'Báo cáo', 3),
    );
    expect(readSmall(rows)).toMatchObject({
      leaves: ['1.1 Kế hoạch 1', 'Phân công 2', '1.3 Báo cáo 3'],
      max: 6,
      self: 6,
      said: [],
    });
  });

  test('parts a) b) that carry the scores', () => {
    const rows = below(
      ['1', 'CHỈ ĐẠO', 4],
      ['1.1', 'Công tác kế hoạch', 4],
      [null, 'a) Ban hành', 1, null, null, null, 1],
      [null, 'b) Phân công', 3, null, null, null, 2.5],
    );
    expect(readSmall(rows)).toMatchObject({
      leaves: ['a Ban hành 1', 'b Phân công 3'],
      max: 4,
      self: 3.5,
      said: [],
    });
  });

  test('lettered classes with the score typed on one', () => {
    const rows = below(
      ['1', 'KẾT QUẢ', 10],
      ['1.1', 'Xếp loại', 10],
      ['a', 'Xuất sắc', 10],
      ['b', 'Tốt', 8, null, null, null, 8],
      ['c', 'Khá', 6],
    );
    expect(readSmall(rows)).toMatchObject({ leaves: ['1.1 Xếp loại 10'], max: 10, self: 8, said: [] });
  });

  test('a score typed on the row of the level counts for its leaf', () => {
    const rows = below(
      ['1', 'KẾT QUẢ', 2],
      ['1.1', 'Kế hoạch', 2],
      [null, 'Kịp thời', 2],
      [null, 'Chậm', 1, null, null, null, 1],
      [null, 'Không', 0],
    );
    expect(readSmall(rows)).toMatchObject({ leaves: ['1.1 Kế hoạch 2'], max: 2, self: 1, said: [] });
  });

  test('scores typed on rows with a dash are those of their leaf', () => {
    const rows = below(
      ['1', 'KẾT QUẢ', 2.5],
      ['1.1', 'Kế hoạch', 2.5],
      [null, '- Ban hành kế hoạch', null, null, null, null, 1],
      [null, '- Phân công', null, null, null, null, 0.5],
    );
    expect(readSmall(rows)).toMatchObject({ leaves: ['1.1 Kế hoạch 2.5'], max: 2.5, self: 1.5 });
  });

  test('a group with a scale that nobody understands is no leaf where its parts follow', () => {
    const rows = below(
      ['1', 'CHỈ ĐẠO', 3],
      ['1.1', 'Kế hoạch', 3, 'Theo hướng dẫn của Sở Nội vụ'],
      [null, 'Ban hành', 1, scale(1), null, 'Có'],
      [null, 'Phân công', 2, scale(2), null, 'Có'],
    );
    expect(readSmall(rows)).toMatchObject({
      leaves: ['Ban hành 1', 'Phân công 2'],
      max: 3,
      self: 3,
      said: [],
    });
  });
});

describe('a row with points never vanishes', () => {
  test('more points than the leaf above has', () => {
    const rows = below(['1', 'CHỈ ĐẠO', 1], leafRow('1.1', 'Kế hoạch', 1), [null, 'Nội dung khác', 7]);
    expect(readSmall(rows).said).toContain('row-not-placed C6');
  });

  test('below the signature block', () => {
    const rows = below(
      ['1', 'CHỈ ĐẠO', 1],
      leafRow('1.1', 'Kế hoạch', 1),
      ['Nơi nhận:'],
      ['2', 'THỦ TỤC', 5],
      leafRow('2.1', 'Niêm yết', 5),
    );
    expect(readSmall(rows).said).toEqual(['row-not-placed C7', 'row-not-placed C8']);
  });

  test('a table that counts everything twice is an alarm', () => {
    const rows = below(
      ['1', 'Chỉ đạo', 3],
      ['2', 'Thủ tục', 4],
      leafRow('3', 'Kế hoạch', 3),
      leafRow('4', 'Niêm yết', 4),
    );
    expect(readSmall(rows).said).toEqual(['sum-mismatch C4']);
  });
});

describe('points that stand elsewhere than in a number of their own', () => {
  test.each<[CellValue, number]>([
    ['0 - 10', 10], ['0-10', 10], ['0 – 10 điểm', 10], ['từ 0 đến 10', 10], ['0 ÷ 10', 10], ['Tối đa 10', 10],
    ['tối đa 10 điểm', 10], ['≤ 10', 10], ['(10)', 10], ['10đ', 10], ['10,0 điểm', 10],
  ])('%s is a maximum of %d', (max, points) => {
    const rows = below(['1', 'CHỈ ĐẠO', 10], ['1.1', 'Kế hoạch', max, scale(10), null, 'Có']);
    expect(readSmall(rows)).toMatchObject({ leaves: [`1.1 Kế hoạch ${points}`], max: points, self: points, said: [] });
  }); // prettier-ignore

  test('in the name', () => {
    const rows = below(
      ['1', 'CHỈ ĐẠO', 12],
      ['1.1', 'Người đứng đầu là Trưởng ban (10đ)', null, scale(10), null, 'Có'],
      ['1.2', 'Báo cáo (tối đa 2 điểm)', null, scale(2), null, 'Có'],
    );
    expect(readSmall(rows)).toMatchObject({ max: 12, self: 12, said: [] });
  });
});

describe('no column of maxima', () => {
  const without = (...rows: Rows): Rows => [
    ['BẢNG CHẤM ĐIỂM NĂM 2026'],
    ['STT', 'Nội dung', 'Cách chấm điểm', 'Tổng số', 'Kết quả', 'Điểm tự chấm'],
    ...rows,
  ];

  test('the scale says it', () => {
    const rows = without(
      ['1', 'CHỈ ĐẠO'],
      ['1.1', 'Kế hoạch', 'Kịp thời: 2 điểm; chậm: 1 điểm; không: 0 điểm', null, 'Chậm'],
      ['1.2', 'Sáng kiến', 'Mỗi sáng kiến được 0,5 điểm, tối đa 1,5 điểm', null, 2],
    );
    expect(readSmall(rows)).toMatchObject({
      leaves: ['1.1 Kế hoạch 2', '1.2 Sáng kiến 1.5'],
      max: 3.5,
      self: 2,
      said: [],
    });
  });

  test('the names say it', () => {
    const rows = without(
      ['1', 'CHỈ ĐẠO (12 điểm)'],
      ['1.1', 'Kế hoạch (10đ)', scale(10), null, 'Có'],
      ['1.2', 'Báo cáo (tối đa 2 điểm)', scale(2), null, 'Có'],
    );
    expect(readSmall(rows)).toMatchObject({ max: 12, self: 12, said: [] });
  });
});

describe('tables one below another on one sheet', () => {
  const swapped = ['STT', 'Nội dung', 'Cách tính điểm', 'Tổng số', 'Kết quả', 'Điểm tối đa', 'Điểm tự chấm'];

  test('the columns of the second in another order', () => {
    const rows: Rows = [
      ...below(['1', 'CHỈ ĐẠO', 2], leafRow('1.1', 'Kế hoạch', 2), [null, 'Cộng', 2]),
      [],
      swapped,
      ['2', 'THỦ TỤC', null, null, null, 3],
      ['2.1', 'Niêm yết', scale(3), null, 'Có', 3],
      [null, 'Cộng', null, null, null, 3],
    ];
    expect(readSmall(rows)).toMatchObject({
      leaves: ['1.1 Kế hoạch 2', '2.1 Niêm yết 3'],
      max: 5,
      self: 5,
      said: [],
    });
  });

  test('each under a line that names it, the numbers beginning again', () => {
    const rows: Rows = [
      ['TỰ ĐÁNH GIÁ NĂM 2026'],
      ['Bảng 1. Chỉ đạo'],
      HEADER,
      leafRow('1', 'Kế hoạch', 2),
      leafRow('2', 'Báo cáo', 1),
      [],
      ['Bảng 2. Thủ tục'],
      HEADER,
      leafRow('1', 'Niêm yết', 3),
    ];
    expect(readSmall(rows)).toMatchObject({
      fields: ['Bảng 1. Chỉ đạo', 'Bảng 2. Thủ tục'],
      max: 6,
      self: 6,
      said: [],
    });
  });

  test('group lines with numerals and no points, the header repeated for each', () => {
    const rows: Rows = [
      ['TỰ ĐÁNH GIÁ NĂM 2026'],
      ['I. CHỈ ĐẠO'],
      HEADER,
      leafRow(1, 'Kế hoạch', 2),
      leafRow(2, 'Báo cáo', 1),
      ['II. THỦ TỤC'],
      HEADER,
      leafRow(1, 'Niêm yết', 3),
      ['III. NHÂN LỰC'],
      HEADER,
      leafRow(1, 'Đào tạo', 4),
    ];
    expect(readSmall(rows)).toMatchObject({
      fields: ['I CHỈ ĐẠO', 'II THỦ TỤC', 'III NHÂN LỰC'],
      max: 10,
      self: 10,
      said: [],
    });
  });

  test('group lines in the middle of the table, merged over its columns', () => {
    const rows = below(
      ['CHỈ ĐẠO, ĐIỀU HÀNH'],
      leafRow(1, 'Kế hoạch', 2),
      leafRow(2, 'Báo cáo', 1),
      ['THỦ TỤC HÀNH CHÍNH'],
      leafRow(3, 'Niêm yết', 3),
    );
    expect(readSmall(rows)).toMatchObject({
      fields: ['CHỈ ĐẠO, ĐIỀU HÀNH', 'THỦ TỤC HÀNH CHÍNH'],
      max: 6,
      self: 6,
      said: [],
    });
  });
});

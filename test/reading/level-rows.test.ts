import type { CellValue } from '../../src/model/cell';
import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf, type Rows } from '../support/grids';
import { readBook, readSmall } from '../support/small-sheets';

const PARTY_CELL = ['TT', 'Tiêu chí đánh giá', 'Thang điểm', 'Chi bộ tự chấm', 'Đảng ủy thẩm định'];
const below = (...rows: Rows): Rows => [['BẢNG ĐIỂM CHI BỘ NĂM 2026'], [], PARTY_CELL, ...rows];

describe('levels in rows below their criterion, each with its points', () => {
  test('10, 7, 3 is one scale, though 7 and 3 add up to 10', () => {
    const read = readSmall(
      below(
        ['I', 'SINH HOẠT', 20],
        [1, 'Thông báo nội dung', 10, 10],
        [2, 'Chi ủy họp chuẩn bị', 10],
        [null, '- Họp đủ 12 kỳ', 10, 10],
        [null, '- Họp từ 9 đến 11 kỳ', 7],
        [null, '- Họp dưới 9 kỳ', 3],
      ),
    );
    expect(read).toMatchObject({ max: 20, self: 20, said: [] });
    expect(read.leaves).toEqual(['1 Thông báo nội dung 10', '2 Chi ủy họp chuẩn bị 10']);
  });

  test('parts that are scored each are no levels', () => {
    const read = readSmall(
      below(['I', 'SINH HOẠT', 10], [null, 'Họp đúng kỳ', 7, 7], [null, 'Có biên bản', 3, 2]),
    );
    expect(read).toMatchObject({ max: 10, self: 9, said: [] });
  });

  test('the number of the next criterion was forgotten', () => {
    const read = readSmall(
      below(
        [1, 'Đóng đảng phí', 10],
        [null, 'Đúng hạn', 10],
        [null, 'Chậm dưới 1 tháng', 6, 6],
        [null, 'Chậm trên 1 tháng', 0],
        [null, 'Phát triển đảng viên', 10],
        [null, 'Vượt chỉ tiêu', 10],
        [null, 'Đạt chỉ tiêu', 8, 8],
        [null, 'Không đạt', 2],
        [3, 'Kiểm tra, giám sát', 5, 5],
      ),
    );
    expect(read).toMatchObject({ max: 25, self: 19, said: [] });
    expect(read.points).toEqual({ 'Đóng đảng phí': 6, 'Phát triển đảng viên': 8, 'Kiểm tra, giám sát': 5 });
  });

  test('from the lowest level up, ticked, with a remark below', () => {
    const read = readSmall([
      ['TT', 'Tiêu chí và mức đánh giá', 'Điểm mức', 'Điểm tối đa', 'Chọn (x)', 'Điểm đạt'],
      ['1', 'An toàn trường học', null, 20],
      [null, 'Mức 1: không bảo đảm', 0],
      [null, 'Mức 2: bảo đảm cơ bản', 12],
      [null, 'Mức 3: bảo đảm tốt', 20, null, 'x'],
      [null, 'Ghi chú: chọn một mức'],
      ['2', 'Ứng dụng công nghệ', null, 10],
      [null, 'Mức 1: chưa ứng dụng', 0],
      [null, 'Mức 2: ứng dụng một phần', 5, null, 'x'],
      [null, 'Mức 3: ứng dụng đầy đủ', 10],
    ]);
    expect(read).toMatchObject({ max: 30, self: 25, said: [] });
  });

  test('the tick beside the second level counts for the second, whatever stands below the scale', () => {
    const read = readSmall([
      ['TT', 'Chỉ số', 'Điểm tối đa', 'Cách xác định và tính điểm', 'Đánh dấu (x)', 'Tự đánh giá'],
      ['1', 'Thanh toán không dùng tiền mặt', 5, '- Tất cả cơ sở: Điểm tối đa'],
      [null, null, null, '- Một số cơ sở: 1/2 × Điểm tối đa', 'x'],
      [null, null, null, '- Chưa có cơ sở nào: 0 điểm'],
      ['Ghi chú: số liệu đến ngày 30/11/2026.'],
    ]);
    expect(read).toMatchObject({ max: 5, self: 2.5 });
  });
});

describe('figures in rows that name them', () => {
  const header = ['TT', 'Chỉ số', 'Điểm tối đa', 'Cách tính điểm', 'Giá trị', 'Điểm tự chấm'];

  test.each<readonly [string, Rows, number]>([
    [
      'a = and b = in the column of the wording',
      [
        ['1', 'Hồ sơ trực tuyến', 10, 'a = Số hồ sơ nộp trực tuyến', 450],
        [null, null, null, 'b = Tổng số hồ sơ tiếp nhận', 600],
        [null, null, null, 'Tỷ lệ = a/b'],
        [null, null, null, 'Điểm = Tỷ lệ × Điểm tối đa'],
      ],
      7.5,
    ],
    [
      'a is the total where the wording divides b by it',
      [
        ['1', 'Hồ sơ đúng hạn', 10, 'Điểm = b/a x Điểm tối đa'],
        [null, 'a: Tổng số hồ sơ', null, null, 80],
        [null, 'b: Số hồ sơ đúng hạn', null, null, 76],
      ],
      9.5,
    ],
    [
      'a and b in the column of the codes',
      [
        ['1', 'Văn bản ký số', 10, 'Từ 95% trở lên: 10 điểm; từ 50% đến dưới 95%: 5 điểm; dưới 50%: 0 điểm'],
        ['a', 'Số văn bản ký số', null, null, 90],
        ['b', 'Tổng số văn bản đi', null, null, 100],
      ],
      5,
    ],
    [
      'without letters, told by their words',
      [
        ['1', 'Hồ sơ đúng hạn', 10, 'Tỷ lệ đúng hạn x 10'],
        [null, '- Tổng số hồ sơ đã giải quyết', null, null, 200],
        [null, '- Số hồ sơ giải quyết đúng hạn', null, null, 190],
      ],
      9.5,
    ],
  ])('%s', (_, rows, points) => {
    expect(readSmall([header, ...rows]).self).toBe(points);
  });

  test('one of the two missing is asked for', () => {
    const read = assess(
      contentOf(
        gridOf('DTI', [
          header,
          ['1', 'Hồ sơ trực tuyến', 10, 'Điểm = a/b x Điểm tối đa'],
          [null, 'a: Số hồ sơ trực tuyến', null, null, 45],
          [null, 'b: Tổng số hồ sơ'],
        ]),
      ),
      { asOf: asDay('2026-12-31') },
    );
    expect(read.assessment.leaves[0]?.outcome).toMatchObject({ state: 'missing', points: null });
  });

  test('lettered levels are no quantities', () => {
    const read = readSmall([
      header,
      ['1', 'Văn bản ký số', 10, null, '96%'],
      [null, 'a) Từ 95% trở lên: 10 điểm'],
      [null, 'b) Dưới 95%: 4 điểm'],
    ]);
    expect(read.self).toBe(10);
  });
});

describe('"Có" and "Không" in a column each', () => {
  const rows = (yes: string, no: string, ...ticks: readonly (readonly CellValue[])[]): Rows => [
    ['Mã', 'Nội dung kiểm tra', 'Điểm', yes, no, 'Ghi chú'],
    ['A', 'KHU KHÁM BỆNH', 6],
    ...ticks.map(([a, b], i) => [`A${i + 1}`, `Nội dung ${i + 1}`, 2, a ?? null, b ?? null] as const),
  ];

  test.each([
    ['Có', 'Không'],
    ['Đạt', 'Không đạt'],
    ['Đạt', 'Chưa đạt'],
  ])('%s, %s: all of the points or none, where no scale says otherwise', (yes, no) => {
    const read = readSmall(rows(yes, no, ['x'], [null, 'x'], ['X']));
    expect(read).toMatchObject({ max: 6, self: 4 });
    expect(read.points).toEqual({ 'Nội dung 1': 2, 'Nội dung 2': 0, 'Nội dung 3': 2 });
  });

  test('titles that are no opposites say nothing of points', () => {
    expect(readSmall(rows('Tốt', 'Khá', ['x'], [null, 'x'], ['x'])).points['Nội dung 2']).toBeNull();
  });
});

test('the results of two halves of the year are neither the result of the year', () => {
  const read = assess(
    contentOf(
      gridOf('Tự chấm', [
        ['STT', 'Nội dung', 'Điểm tối đa', 'Cách chấm điểm', 'Kỳ 1', null, 'Kỳ 2', null],
        [null, null, null, null, 'Kết quả', 'Tự chấm', 'Kết quả', 'Tự chấm'],
        ['1', 'Tuyên truyền', 5, 'Mỗi tin bài được 0,5 điểm, tối đa 5 điểm', 3, 1.5, 6, 3],
        ['2', 'Công khai', 5, 'Đầy đủ: 5 điểm; thiếu: 2 điểm', 'thiếu', 2, 'Đầy đủ', 5],
      ]),
    ),
    { asOf: asDay('2026-12-31') },
  ).assessment;
  expect(read.leaves.map(({ outcome }) => outcome?.state)).toEqual(['missing', 'missing']);
  expect(read.findings.filter(({ code }) => code === 'recognition-doubtful').length).toBeGreaterThan(0);
});

test('a name, its range of points and its unit are told by what stands below', () => {
  const read = readSmall([
    ['TT', 'Mặt công tác của hội', 'Khung điểm', 'Tiêu chuẩn chấm', 'Kết quả', 'Điểm tự chấm'],
    ['1', 'Phát triển hội viên', '0 - 20', 'Từ 80% trở lên: 20 điểm; dưới 80%: 5 điểm', '85%'],
    ['2', 'Quỹ hội', '10 điểm', 'Có: 10 điểm; không: 0 điểm', 'Có'],
    ['3', 'Sản xuất giỏi', '(15đ)', 'Tỷ lệ x 15', '60%'],
  ]);
  expect(read).toMatchObject({ max: 45, self: 39, said: [] });
});

describe('more than was planned', () => {
  const header = ['TT', 'Chỉ tiêu', 'Cách tính điểm', 'Kế hoạch', 'Thực hiện', 'Điểm chuẩn', 'Tự chấm'];
  const rows = (wording: string): Rows => [
    header,
    [1, 'Nộp ngân sách', wording, 64, 66.2, 8],
    [2, 'Doanh thu', wording, 100, 95, 8],
  ];

  test('earns all where the wording compares with the plan and the total is a plan', () => {
    const read = readSmall(rows('Tỷ lệ thực hiện so với kế hoạch x điểm chuẩn, tối đa bằng điểm chuẩn'));
    expect(read.points).toEqual({ 'Nộp ngân sách': 8, 'Doanh thu': 7.6 });
  });

  test('is asked about where nothing speaks of a plan', () => {
    expect(readSmall(rows('Tỷ lệ đạt x điểm chuẩn')).points['Nộp ngân sách']).toBeNull();
  });
});

test('what the higher level found is nothing that the unit declares, though it stands first', () => {
  const wording = 'Tốt: 10 điểm; Khá: 7 điểm; Trung bình: 5 điểm';
  const read = readSmall([
    ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Cấp trên đánh giá', null, 'Chi bộ tự đánh giá', null, 'Cách chấm'],
    [null, null, null, 'Mức đạt', 'Điểm', 'Mức đạt', 'Điểm'],
    ['1', 'Sinh hoạt định kỳ', 10, 'Tốt', 10, 'Khá', null, wording],
    ['2', 'Học tập nghị quyết', 10, 'Khá', 7, 'Tốt', null, wording],
  ]);
  expect(read).toMatchObject({ max: 20, self: 17 });
});

test('parts of a criterion that has no row stand below the field that begins their codes', () => {
  const read = readSmall([
    ['Mã TC', 'Tên tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả', 'Điểm tự chấm'],
    ['TC1.', 'CHỈ ĐẠO', 6],
    ['TC1.1.', 'Kế hoạch', 3, 'Có: 3 điểm; không: 0 điểm', 'Có'],
    ['TC1.2a', 'Kiểm tra sở', 1, 'Có: 1 điểm; không: 0 điểm', 'Có'],
    ['TC1.2b', 'Kiểm tra xã', 2, 'Có: 2 điểm; không: 0 điểm', 'Không'],
  ]);
  expect(read).toMatchObject({ max: 6, self: 4 });
  expect(read.points).toEqual({ 'Kế hoạch': 3, 'Kiểm tra sở': 1, 'Kiểm tra xã': 0 });
});

describe('points that stand in the rows of the levels alone', () => {
  const header = ['Số TT', 'Tiêu chí đánh giá', 'Điểm', 'Tự đánh giá', 'Minh chứng'];

  test('a) b) without points above their levels, which make up the field', () => {
    const read = readSmall([
      header,
      ['I', 'QUẢN LÝ DẠY HỌC', 14],
      [null, 'a) Xây dựng kế hoạch'],
      [null, 'Mức tốt: được duyệt trước năm học', 8, 'X'],
      [null, 'Mức khá: được duyệt sau khai giảng', 6],
      [null, 'Mức chưa đạt: không có kế hoạch', 0],
      [null, 'b) Thiết bị, thư viện'],
      [null, 'Mức tốt: thư viện đạt chuẩn mức độ 2', 6],
      [null, 'Mức khá: thư viện đạt chuẩn mức độ 1', 4, 'X'],
      [null, 'Mức chưa đạt: chưa đạt chuẩn', 0],
      ['II', 'CHẤT LƯỢNG', 5],
      [null, 'a) Học sinh giỏi cấp tỉnh'],
      [null, 'Mức tốt: có giải Nhất', 3],
      [null, 'Mức khá: có giải Ba', 1.5, 'X'],
      [null, 'b) Học sinh bỏ học'],
      [null, 'Mức tốt: không có', 2, 'X'],
      [null, 'Mức chưa đạt: có', 0],
    ]);
    expect(read).toMatchObject({ max: 19, self: 15.5, said: [] });
    expect(read.leaves).toEqual([
      'a Xây dựng kế hoạch 8',
      'b Thiết bị, thư viện 6',
      'a Học sinh giỏi cấp tỉnh 3',
      'b Học sinh bỏ học 2',
    ]);
  });

  test('numbered criteria without points above theirs', () => {
    const read = readSmall([
      header,
      ['1', 'Sinh hoạt chi bộ'],
      [null, 'Đủ 12 kỳ', 10, 'x'],
      [null, 'Từ 9 đến 11 kỳ', 7],
      [null, 'Dưới 9 kỳ', 0],
      ['2', 'Đóng đảng phí'],
      [null, 'Mức 1: chậm', 2],
      [null, 'Mức 2: đúng hạn', 5, 'x'],
      [null, 'Tổng điểm', 15],
    ]);
    expect(read).toMatchObject({ max: 15, self: 15, said: [] });
  });
});

describe('a deduction beside a total and what was good', () => {
  const rows = (achieved: string, wording: string): Rows => [
    ['TT', 'Tiêu chí', 'Điểm tối đa', 'Tổng số', achieved, 'Cách tính điểm'],
    ['1', 'Xuất bản đúng kỳ', 6, 365, 363, wording],
    ['2', 'Phát hành', 4, 10, 8, 'Tỷ lệ x 4'],
  ];

  test.each([
    ['Kết quả', 'Đúng kỳ 100% số báo: 6 điểm; mỗi số báo chậm trừ 0,5 điểm'],
    ['Đạt', 'Mỗi số báo chậm trừ 0,5 điểm'],
    ['Hoàn thành', 'Mỗi số báo không đúng kỳ trừ 0,5 điểm'],
  ])('%s, "%s": the others are counted', (achieved, wording) => {
    expect(readSmall(rows(achieved, wording)).points['Xuất bản đúng kỳ']).toBe(5);
  });
});

test('points of the levels in a column each', () => {
  const read = readSmall([
    ['TT', 'Tiêu chí', 'Thang điểm', null, null, null, 'Điểm tối đa', 'Tự xếp mức', 'Điểm'],
    [null, null, 'Tốt', 'Khá', 'Trung bình', 'Yếu'],
    [1, 'Phổ biến pháp luật', 5, 4, 3, 0, 5, 'Khá'],
    [2, 'Hòa giải', 10, 8, 5, 0, 10, 'Tốt'],
    [3, 'Hộ tịch', 5, 3, 2, 0, 5, 'Trung bình'],
  ]);
  expect(read).toMatchObject({ max: 20, self: 16, said: [] });
});

test('levels in a column of their own below names that are merged down are no names', () => {
  const read = readSmall([
    ['STT', 'Tiêu chí', 'Nội dung đánh giá', 'Điểm', 'Điểm tối đa', 'Điểm tự chấm'],
    ['1', 'Xây dựng kế hoạch', 'Ban hành trong tháng 1', 2, 2, 2],
    [null, null, 'Ban hành sau tháng 1', 1],
    [null, null, 'Không ban hành', 0],
    ['2', 'Chế độ báo cáo', 'Đủ, đúng hạn', 3, 3, 1.5],
    [null, null, 'Thiếu 01 báo cáo', 1.5],
    [null, null, 'Thiếu từ 02 báo cáo', 0],
  ]);
  expect(read).toMatchObject({ max: 5, self: 3.5, said: [] });
  expect(read.leaves).toEqual(['1 Xây dựng kế hoạch 2', '2 Chế độ báo cáo 3']);
});

test('one part a sheet, whose codes begin with its letter', () => {
  const header = ['Mã', 'Tiêu chí', 'Cách tính điểm', 'Điểm tối đa', 'Kết quả', 'Tự chấm'];
  const part = (letter: string, title: string): Rows => [
    ['BỆNH VIỆN ĐA KHOA'],
    [`PHẦN ${letter}. ${title}`],
    header,
    [`${letter}1`, `Nhóm thứ nhất ${letter}`, null, 2],
    [`${letter}1.1`, `Tiếp đón ${letter}`, 'Có: 2 điểm; không: 0 điểm', 2, 'Có'],
    [`${letter}2`, `Nhóm thứ hai ${letter}`, null, 3],
    [`${letter}2.1`, `Báo cáo ${letter}`, 'Có: 3 điểm; không: 0 điểm', 3, 'Có'],
  ];
  const read = readBook(gridOf('Phần A', part('A', 'NGƯỜI BỆNH')), gridOf('Phần B', part('B', 'NHÂN LỰC')));
  expect(read).toMatchObject({ fields: ['A NGƯỜI BỆNH', 'B NHÂN LỰC'], max: 10, self: 10, said: [] });
});

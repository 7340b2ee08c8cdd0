import type { CellRange } from '../../src/model/cell';
import { range } from '../support/edits';
import type { Rows } from '../support/grids';
import { HEADER, readSmall, scale } from '../support/small-sheets';

/** Areas as Excel writes them: "A1:C1". */
const merged = (...areas: readonly string[]): { readonly merges: readonly CellRange[] } => ({
  merges: areas.map(range),
});

const RANGE_UNITS = 'Từ 95% trở lên: 3 điểm; dưới 95%: 0 điểm';

describe('cells that are merged down', () => {
  test('a criterion with one level a row, each beside its points and a place for a tick', () => {
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Mức đánh giá', 'Điểm từng mức', 'Đánh dấu (x)', 'Điểm tự chấm'],
      ['I', 'CHỈ ĐẠO', 5],
      ['1', 'Ban hành kế hoạch', 2, 'Đúng hạn', 2],
      [null, null, null, 'Chậm dưới 15 ngày', 1, 'x'],
      [null, null, null, 'Không ban hành', 0],
      ['2', 'Báo cáo năm', 3, 'Đủ, đúng hạn', 3, '✓'],
      [null, null, null, 'Đủ, chậm', 1.5],
      [null, null, null, 'Thiếu', 0],
    ];
    const more = merged('A4:A6', 'B4:B6', 'C4:C6', 'A7:A9', 'B7:B9', 'C7:C9');
    expect(readSmall(rows, more)).toMatchObject({
      max: 5,
      points: { 'Ban hành kế hoạch': 1, 'Báo cáo năm': 3 },
      said: [],
    });
    // Excel's host does not tell which cells are merged.
    expect(readSmall(rows)).toEqual(readSmall(rows, more));
  });

  test('levels in rows whose points stand in the column of maxima are no criteria of their own', () => {
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả'],
      ['1', 'Ban hành kế hoạch', 2, 'Đúng hạn', 'Chậm'],
      [null, null, 1, 'Chậm'],
      [null, null, 0, 'Không ban hành'],
      ['2', 'Niêm yết', 2, scale(2), 'Có'],
    ];
    expect(readSmall(rows)).toMatchObject({ max: 4, points: { 'Ban hành kế hoạch': 1, 'Niêm yết': 2 } });
  });

  test('a name over two parts with points and a scale of their own, a total merged over the names', () => {
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM'],
      ['Nhóm', 'Nội dung chấm', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả'],
      ['Chỉ đạo', 'Kế hoạch', 1, scale(1), 'Có'],
      [null, null, 2, scale(2), 'Không'],
      ['Thủ tục', 'Công khai', 3, RANGE_UNITS, '97%'],
      ['Tổng cộng', null, 6],
    ];
    const read = readSmall(rows, merged('A3:A4', 'B3:B4', 'A6:B6'));
    expect(read).toMatchObject({ max: 6, self: 4, said: [] });
    expect(read.leaves.map((leaf) => leaf.replace(/^[\d.]+ /, ''))).toEqual([
      'Kế hoạch 1',
      'Kế hoạch 2',
      'Công khai 3',
    ]);
  });

  test('one scale, and one figure, for several criteria', () => {
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM'],
      HEADER,
      ['1', 'Sổ công văn', 2, 'Có: đủ điểm; không: 0 điểm', null, 'Có'],
      ['2', 'Sổ tiếp dân', 2, null, null, null],
      ['3', 'Hồ sơ đúng hạn', 3, RANGE_UNITS, 100, 96],
    ];
    const more = merged('D3:D4', 'F3:F4');
    expect(readSmall(rows, more)).toMatchObject({ points: { 'Sổ công văn': 2, 'Sổ tiếp dân': 2 }, self: 7 });
  });

  test('points of which nothing says what they are for are reported with their cell', () => {
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM'],
      HEADER,
      ['1', 'Kế hoạch', 2, scale(2), null, 'Có'],
      [null, null, 4],
    ];
    expect(readSmall(rows)).toMatchObject({ max: 2, said: ['row-not-placed C4'] });
  });
});

describe('titles', () => {
  test('names are set in by a column for each level below one title', () => {
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM'],
      ['STT', 'Nội dung', null, 'Điểm tối đa', 'Hướng dẫn chấm điểm', null, 'Kết quả'],
      ['1', 'Chỉ đạo', null, 5],
      ['1.1', null, 'Kế hoạch', 2, scale(2), null, 'Có'],
      ['1.2', null, 'Báo cáo', 3, 'Mỗi báo cáo chậm trừ 0,5 điểm', null, 2],
    ];
    expect(readSmall(rows)).toMatchObject({
      fields: ['1 Chỉ đạo'],
      leaves: ['1.1 Kế hoạch 2', '1.2 Báo cáo 3'],
      self: 4,
    });
  });

  test('one title for the name and the scale below it in the same cell', () => {
    const rows: Rows = [
      ['BỘ TIÊU CHÍ'],
      ['STT', 'Tiêu chí chi tiết và thang điểm', 'Điểm chuẩn', 'Kết quả'],
      ['I', 'KỲ HỌP', 5],
      ['I.1', 'Gửi tài liệu\n- Gửi trước 10 ngày: 3 điểm\n- Gửi muộn hơn: 0 điểm', 3, 'Gửi trước 10 ngày'],
      ['I.2', 'Biên bản\n- Có: 2 điểm\n- Không: 0 điểm', 2, 'Không'],
    ];
    expect(readSmall(rows)).toMatchObject({ points: { 'Gửi tài liệu': 3, 'Biên bản': 0 }, max: 5 });
  });

  test.each([
    ['Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cả năm'],
    ['3 tháng', '6 tháng', '9 tháng', 'Quý IV', 'Năm 2026'],
    ['Quý 1', 'Quý 2', 'Quý 3', 'Quý 4', 'Lũy kế'],
  ])('of the columns %s, %s, %s, %s and %s the last is the year’s', (...titles) => {
    const rows: Rows = [
      ['BẢNG ĐIỂM NĂM 2026'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả thực hiện'],
      [null, null, null, null, ...titles],
      ['1', 'Kiểm tra', 2, 'Mỗi cuộc 0,5 điểm, tối đa 2 điểm', 1, 0, 1, 1, 3],
      ['2', 'Bài viết', 3, 'Từ 10 bài trở lên: 3 điểm; dưới 10 bài: 1 điểm', 3, 2, 2, 4, 11],
    ];
    expect(readSmall(rows)).toMatchObject({ points: { 'Kiểm tra': 1.5, 'Bài viết': 3 } });
  });

  test('a column of last year is left out, though no title beside it names this year', () => {
    const rows: Rows = [
      ['BẢNG ĐIỂM NĂM 2026'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả năm 2025', 'Mức đạt'],
      ['1', 'Kế hoạch', 2, scale(2), 'Có', 'Không'],
      ['2', 'Báo cáo', 1, scale(1), 'Có', null],
    ];
    expect(readSmall(rows).points).toEqual({ 'Kế hoạch': 0, 'Báo cáo': null });
  });

  test('the first of two tables is not lost where a repeated header stands twice below it', () => {
    const columns = [
      ...['Điểm tự chấm', 'STT', 'Kết quả', 'Tổng số', 'Điểm tối đa', 'Cách tính điểm', 'Tiêu chí'],
      'Kết quả năm trước',
    ];
    const field = (no: number): Rows => [
      [null, String(no), null, null, null, null, `LĨNH VỰC SỐ ${no} CỦA TỈNH`],
      [null, `${no}.1`, null, null, null, null, `Nhóm việc ${no}-1`],
      [null, `${no}.1.1`, 'Có', null, 0.25, scale(0.25), `Nội dung ${no}`, 'Có'],
      [null, null, null, null, null, null, 'Ghi chú: tính đến ngày báo cáo'],
    ];
    const reversed = (rows: Rows): Rows =>
      rows.map((row) => [...Array.from({ length: 7 }, (_, i) => row[6 - i] ?? null), row[7] ?? null]);
    const rows: Rows = [
      ['BẢNG ĐIỂM NĂM 2026'],
      [],
      columns,
      ...field(1),
      ...reversed([columns, columns, ...field(2), columns, ...field(3)]),
    ];
    expect(readSmall(rows)).toMatchObject({ max: 0.75, self: 0.75 });
  });

  test('in the form of decomposed letters, with amounts typed as text', () => {
    const rows: Rows = [
      ['ĐÁNH GIÁ CHUYỂN ĐỔI SỐ NĂM 2026'],
      ['Mã KPI', 'Tên KPI', 'Trọng số', 'Kế hoạch giao', 'Kết quả thực hiện', 'Công thức tính điểm'],
      ['1', 'Nhóm hạ tầng', '5,5'],
      ['1.1', 'Máy chủ ảo hóa', '2,5', '40', '36', 'Điểm = tỷ lệ đạt x 2,5'],
      ['1.2', 'Văn bản ký số', '3', '1200', '1080', 'Từ 90% trở lên: 3 điểm; dưới 90%: 1 điểm'],
    ];
    const decomposed = rows.map((cells) =>
      cells.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)),
    );
    expect(readSmall(decomposed)).toMatchObject({
      points: { 'Máy chủ ảo hóa': 2.25, 'Văn bản ký số': 3 },
      max: 5.5,
    });
  });

  test('two tables under a caption each, their columns in another order', () => {
    const rows: Rows = [
      ['TRƯỜNG TIỂU HỌC KIM ĐỒNG'],
      ['A. CHUYÊN MÔN'],
      ['STT', 'Nội dung', 'Điểm tối đa', 'Cách tính điểm', 'Tổng số', 'Kết quả'],
      [1, 'Dạy học', 7],
      ['1.1', 'Soạn bài', 4, 'Từ 90% trở lên: 4 điểm; dưới 90%: 1 điểm', 100, 95],
      ['1.2', 'Dự giờ', 3, 'Mỗi tiết 0,5 điểm, tối đa 3 điểm', null, 4],
      ['B. HÀNH CHÍNH'],
      ['STT', 'Điểm tối đa', 'Nội dung', 'Kết quả', 'Cách tính điểm'],
      [2, 5, 'Văn thư'],
      ['2.1', 2, 'Sổ công văn', 'Có', scale(2)],
      ['2.2', 3, 'Báo cáo', 1, 'Mỗi lần chậm trừ 1 điểm'],
    ];
    expect(readSmall(rows)).toMatchObject({
      points: { 'Soạn bài': 4, 'Dự giờ': 2, 'Sổ công văn': 2, 'Báo cáo': 2 },
      max: 12,
    });
  });
});

describe('ticks', () => {
  const single = 'Gửi đúng hạn: 1 điểm.';

  test.each(['x', 'X', '✓', '☑', '☒', 'ü', '\uF0FC', '\uF0FE', '[x]', true])(
    '“%s” in a column of ticks means that it is so',
    (tick) => {
      const rows: Rows = [
        ['BẢNG TỰ KIỂM'],
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Đạt (tích chọn)'],
        ['1', 'Báo cáo', 1, single, tick],
        ['2', 'Kế hoạch', 2, scale(2), tick],
        ['3', 'Niêm yết', 1, single, null],
      ];
      expect(readSmall(rows).points).toEqual({ 'Báo cáo': 1, 'Kế hoạch': 2, 'Niêm yết': null });
    },
  );

  test('a column for each level', () => {
    const rows: Rows = [
      ['BẢNG KIỂM'],
      ['TT', 'Nội dung kiểm tra', 'Điểm tối đa', 'Thang điểm', 'Tự kiểm tra', null, 'Ghi chú'],
      [null, null, null, null, 'Đạt', 'Không đạt'],
      ['1', 'Phương án chữa cháy', 2, 'Đạt: 2 điểm; không đạt: 0 điểm', 'x'],
      ['2', 'Bình chữa cháy', 4, 'Đạt: 4 điểm; không đạt: 0 điểm', null, 'x'],
      ['3', 'Camera', 1, 'Có lắp camera: 1 điểm.', null, 'x'],
    ];
    expect(readSmall(rows).points).toMatchObject({ 'Phương án chữa cháy': 2, 'Bình chữa cháy': 0 });
  });

  test('a column for each of three levels, one of them ticked in no row', () => {
    const wording = 'Tốt: 3 điểm; khá: 2 điểm; trung bình: 1 điểm';
    const rows: Rows = [
      ['BẢNG KIỂM'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Thang điểm', 'Tự xếp loại', null, null],
      [null, null, null, null, 'Tốt (3đ)', 'Khá (2đ)', 'Trung bình (1đ)'],
      ['1', 'Trực ban', 3, wording, 'x', '☐', null],
      ['2', 'Vệ sinh', 3, wording, null, '☑', null],
      ['3', 'Hồ sơ', 3, wording, 'x', 'x', null],
    ];
    expect(readSmall(rows).points).toEqual({ 'Trực ban': 3, 'Vệ sinh': 2, 'Hồ sơ': null });
  });

  test('under a title that denies it is never taken for yes', () => {
    const rows: Rows = [
      ['BẢNG KIỂM'],
      ['TT', 'Nội dung', 'Điểm tối đa', 'Cách tính điểm', 'Không đạt'],
      ['1', 'Báo cáo', 1, single, 'x'],
      ['2', 'Kế hoạch', 2, scale(2), null],
    ];
    expect(readSmall(rows).self).toBe(0);
  });
});

describe('scales and parts', () => {
  test('the titles of the columns of ticks say what each level is worth', () => {
    const rows: Rows = [
      ['PHIẾU TỰ CHẤM'],
      ['Tiêu chí', 'Nội dung', 'Điểm chuẩn', 'Mức độ thực hiện (đánh dấu x)', null, null, 'Cách tính điểm'],
      [null, null, null, 'Tốt\n(100% số điểm)', 'Khá\n(75% số điểm)', 'Chưa đạt\n(0 điểm)'],
      ['A', 'CHỈ ĐẠO', 10],
      ['1', 'Kế hoạch', 2, 'x'],
      ['2', 'Phân công', 2, null, 'x'],
      ['3', 'Thông tin', 4, null, null, 'x'],
      ['4', 'Niêm yết', 2, null, null, null, 'Niêm yết đầy đủ: 2 điểm'],
    ];
    expect(readSmall(rows).points).toMatchObject({ 'Kế hoạch': 2, 'Phân công': 1.5, 'Thông tin': 0 });
  });

  test('levels from all points down to none are no sum of parts', () => {
    const rows: Rows = [
      ['BẢNG ĐIỂM'],
      ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm từng mức', 'Tổng số', 'Kết quả'],
      ['1', 'Hồ sơ đúng hạn của huyện', 3, null, 15200, 14896],
      [null, 'Từ 99% trở lên', null, 3],
      [null, 'Từ 97% đến dưới 99%', null, 2],
      [null, 'Từ 95% đến dưới 97%', null, 1],
      [null, 'Dưới 95%', null, 0],
      ['2', 'Hồ sơ đúng hạn của xã', 3, null, 1000, 991],
      [null, 'Từ 99% trở lên', null, 3],
      [null, 'Từ 97% đến dưới 99%', null, 2],
      [null, 'Từ 95% đến dưới 97%', null, 1],
      [null, 'Dưới 95%', null, 0],
    ];
    expect(readSmall(rows)).toMatchObject({ max: 6, self: 5, said: [] });
  });

  test('lines that name a table are no fields where the numbering goes on from one table to the next', () => {
    const header = ['TT', 'Nội dung', 'Điểm tối đa', 'Cách cho điểm', 'Mức đạt'];
    const rows: Rows = [
      ['BẢNG A. LÃNH ĐẠO'],
      header,
      ['I', 'CHỈ ĐẠO', 1],
      ['1', 'Kế hoạch', 1, scale(1), 'Có'],
      ['II', 'NÊU GƯƠNG', 2],
      ['1', 'Báo cáo', 2, scale(2), 'Có'],
      ['BẢNG B. KIỂM TRA'],
      header,
      ['III', 'GIÁM SÁT', 3],
      ['1', 'Chương trình', 3, scale(3), 'Không'],
    ];
    expect(readSmall(rows)).toMatchObject({ fields: ['I CHỈ ĐẠO', 'II NÊU GƯƠNG', 'III GIÁM SÁT'], max: 6 });
  });

  test('“PHẦN A”, “PHẦN B” and “PHẦN C” are three parts, “C” no hundred', () => {
    const part = (letter: string): Rows => [
      [`PHẦN ${letter}. VIỆC ${letter}`, 2],
      [`- Việc thứ nhất của ${letter}`, 1, 'Có'],
      ['Có: 1'],
      ['Không: 0'],
      [`- Việc thứ hai của ${letter}`, 1, 'Không'],
      ['Có: 1'],
      ['Không: 0'],
    ];
    const rows: Rows = [
      ['BẢNG ĐIỂM'],
      ['Nội dung đánh giá', 'Điểm tối đa', 'Mức đạt', 'Điểm tự chấm'],
      ...['A', 'B', 'C', 'D'].flatMap(part),
    ];
    expect(readSmall(rows)).toMatchObject({ max: 8, self: 4, said: [] });
  });

  test('headings without points between criteria with a scale of their own change nothing', () => {
    const rows: Rows = [
      ['BẢNG ĐIỂM'],
      ['Tiêu chí', 'Cách tính điểm', 'Kết quả', 'Điểm tối đa'],
      ['LĨNH VỰC SỐ 1'],
      ['Kế hoạch', scale(0.25), 'Có', 0.25],
      ['LĨNH VỰC SỐ 2'],
      ['Nhóm việc 2-1'],
      ['Báo cáo', scale(0.5), 'Có', 0.5],
    ];
    expect(readSmall(rows).points).toEqual({ 'Kế hoạch': 0.25, 'Báo cáo': 0.5 });
  });

  test('a heading with figures below a complete scale is no part of it', () => {
    const rows: Rows = [
      ['BẢNG ĐIỂM'],
      ['Cách tính điểm', 'Điểm tối đa', 'Kết quả', 'Tổng số', 'Tiêu chí'],
      ['Tỷ lệ x 2,25 điểm', 2.25, 10, 10, 'Hồ sơ đúng hạn'],
      [null, null, null, null, 'Nhóm việc 1-2'],
      ['Tỷ lệ x 0,25 điểm', 0.25, 10, 10, 'Báo cáo đúng hạn'],
    ];
    expect(readSmall(rows).points).toEqual({ 'Hồ sơ đúng hạn': 2.25, 'Báo cáo đúng hạn': 0.25 });
  });
});

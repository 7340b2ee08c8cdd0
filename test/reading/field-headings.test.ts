import type { CellRange } from '../../src/model/cell';
import { range } from '../support/edits';
import type { Rows } from '../support/grids';
import { readSmall, scale } from '../support/small-sheets';

const merged = (...areas: readonly string[]): { readonly merges: readonly CellRange[] } => ({
  merges: areas.map(range),
});

/** Fields that are headed by plain words: what is below tells them. */
describe('headings of fields in plain words, without a code', () => {
  const titles = ['TT', 'Việc được chấm', 'Cách chấm điểm', 'Kết quả', 'Điểm tối đa'];

  test('whose points are those of the numbered rows below, numbered on through the sheet', () => {
    const rows: Rows = [
      ['PHIẾU ĐÁNH GIÁ'],
      titles,
      ['Công tác văn thư', null, null, null, 5],
      [1, 'Sổ công văn', scale(2), 'Có', 2],
      [2, 'Lập hồ sơ', scale(3), 'Không', 3],
      ['Tiếp công dân', null, null, null, 4],
      [3, 'Lịch tiếp dân', scale(1), 'Có', 1],
      [4, 'Giải quyết đơn', null, null, 3],
      ['4.1', 'Đơn khiếu nại', scale(2), 'Có', 2],
      ['4.2', 'Đơn kiến nghị', scale(1), 'Có', 1],
      [null, 'Tổng cộng', null, null, 9],
    ];
    const read = readSmall(rows, merged('A3:D3', 'A6:D6'));
    expect(read).toMatchObject({ max: 9, self: 6, said: [] });
    expect(read.fields.map((field) => field.trim())).toEqual(['Công tác văn thư', 'Tiếp công dân']);
    // Excel's host does not tell which cells are merged.
    expect(readSmall(rows)).toEqual(read);
  });

  test('are none where rows of points are levels', () => {
    const rows: Rows = [
      ['PHIẾU ĐÁNH GIÁ'],
      ['TT', 'Việc được chấm', 'Điểm tối đa', 'Đánh dấu (x)', 'Điểm tự chấm'],
      [1, 'Sổ công văn', 3],
      [null, 'Ghi đủ', 3, 'x'],
      [null, 'Ghi thiếu', 1],
      [2, 'Lập hồ sơ', 1],
      [null, 'Có lập', 1, 'x'],
      [null, 'Không lập', 0],
    ];
    expect(readSmall(rows)).toMatchObject({ max: 4, leaves: ['1 Sổ công văn 3', '2 Lập hồ sơ 1'] });
  });

  test('as lines alone above leaves that have neither codes nor a column of scales', () => {
    const rows: Rows = [
      ['BIỂU CHẤM'],
      ['Tiêu chí và cách chấm', 'Điểm tối đa', 'Mức đạt'],
      ['Dạy và học'],
      ['Kế hoạch bài dạy\n- Đủ: 2 điểm\n- Thiếu: 0 điểm', 2, 'Đủ'],
      ['Sinh hoạt chuyên môn\n- Hằng tuần: 3 điểm\n- Hằng tháng: 1 điểm', 3, 'Hằng tháng'],
      ['Cơ sở vật chất'],
      ['Thư viện\n- Mở cửa hằng ngày: 1 điểm\n- Không: 0 điểm', 1, null],
      ['Phòng tin học\n- Đủ máy: 1 điểm\n- Không đủ: 0 điểm', 1, 'Đủ máy'],
      ['TỔNG CỘNG', 7],
    ];
    const read = readSmall(rows);
    expect(read).toMatchObject({ max: 7, self: 4, said: [] });
    expect(read.fields.map((field) => field.trim())).toEqual(['Dạy và học', 'Cơ sở vật chất']);
    expect(read.points).toEqual({
      'Kế hoạch bài dạy': 2,
      'Sinh hoạt chuyên môn': 1,
      'Thư viện': null,
      'Phòng tin học': 1,
    });
  });

  test('in a column merged down beside codes that begin again in each', () => {
    const rows: Rows = [
      ['BẢNG CHẤM'],
      ['Nhóm tiêu chí', 'TT', 'Nội dung', 'Điểm tối đa', 'Cách chấm điểm', 'Kết quả'],
      ['A. Tổ chức', 1, 'Kế hoạch', 1, scale(1), 'Có'],
      [null, 2, 'Kiểm tra', 3, null, null],
      [null, 'a', 'Kiểm tra định kỳ', 2, scale(2), 'Có'],
      [null, 'b', 'Kiểm tra đột xuất', 1, scale(1), 'Không'],
      ['Cộng A', null, null, 4],
      ['B. Tài chính', 1, 'Dự toán', 2, scale(2), 'Có'],
      [null, 2, 'Quyết toán', 1, scale(1), 'Có'],
      ['Cộng B', null, null, 3],
      ['Tổng cộng (A + B)', null, null, 7],
    ];
    const read = readSmall(rows, merged('A3:A6', 'A7:C7', 'A8:A9', 'A10:C10', 'A11:C11'));
    expect(read).toMatchObject({ max: 7, self: 6, said: [], fields: ['A Tổ chức', 'B Tài chính'] });
    expect(readSmall(rows)).toEqual(read);
  });

  test.each([
    ['Tổ chức', 'Tài chính'],
    ['1. Tổ chức', '2. Tài chính'],
  ])('in such a column without codes that differ: %s, %s', (first, second) => {
    const rows: Rows = [
      ['BẢNG CHẤM'],
      ['Nhóm tiêu chí', 'TT', 'Nội dung', 'Điểm tối đa', 'Cách chấm điểm', 'Kết quả'],
      [first, 1, 'Kiểm tra', 3],
      [null, 'a', 'Kiểm tra định kỳ', 2, scale(2), 'Có'],
      [null, 'b', 'Kiểm tra đột xuất', 1, scale(1), 'Không'],
      [null, 2, 'Kế hoạch', 1, scale(1), 'Có'],
      [second, 1, 'Dự toán', 2, scale(2), 'Có'],
      [null, 2, 'Quyết toán', 1, scale(1), 'Có'],
      ['Tổng cộng', null, null, 7],
    ];
    const read = readSmall(rows);
    expect(read).toMatchObject({ max: 7, self: 6, said: [] });
    expect(read.fields.map((field) => field.trim())).toEqual([first, second]);
  });
});

/** A scale under the name makes a whole leaf of its row. */
test('a leaf without a figure above one with as many points is no group of it', () => {
  const rows: Rows = [
    ['BIỂU CHẤM'],
    ['Tiêu chí và cách cho điểm', 'Điểm tối đa', 'Tổng số', 'Số đạt', 'Mức đạt'],
    ['PHỤC VỤ NGƯỜI DÂN', 7],
    ['Niêm yết giá\n- Có niêm yết: 1,5 điểm\n- Không niêm yết: 0 điểm', 1.5],
    ['Hộp thư góp ý\n- Có hộp thư: 1,5 điểm\n- Không có: 0 điểm', 1.5, null, null, 'Có hộp thư'],
    ['Trả lời thư đúng hạn\nĐiểm = (Số đạt/Tổng số) × 2', 2, 20, 15],
    ['Đường dây nóng\n- Có: 2 điểm\n- Không: 0 điểm', 2, null, null, 'Có'],
  ];
  expect(readSmall(rows)).toMatchObject({
    max: 7,
    points: { 'Niêm yết giá': null, 'Hộp thư góp ý': 1.5, 'Trả lời thư đúng hạn': 1.5, 'Đường dây nóng': 2 },
  });
});

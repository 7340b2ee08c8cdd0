import { gridOf, type Rows } from '../support/grids';
import { range } from '../support/edits';
import { readBook, readSmall, scale } from '../support/small-sheets';

const merged = (...areas: readonly string[]) => ({ merges: areas.map(range) });

describe('ticks of the office beside those of others', () => {
  const rows: Rows = [
    ['CHẤM THEO MỨC'],
    ['Mục', 'Việc', 'Điểm gốc', 'Chi cục tự nhận', null, null, 'Cục xét', null, null],
    [
      null,
      null,
      null,
      ...Array.from({ length: 2 }, () => [
        'Tốt\n100% điểm gốc',
        'Khá\n75% điểm gốc',
        'Kém\n0% điểm gốc',
      ]).flat(),
    ],
    ['1', 'Lập bộ', 8, null, 'x', null, 'x'],
    ['2', 'Thu nợ', 4, 'x', null, null, null, 'x'],
    ['3', 'Đối thoại', 2, null, null, 'x', null, null, 'x'],
    ['4', 'Tài liệu', 2, null, null, null, 'x'],
  ];
  test('count under the title of the office alone, each for its share of the points', () => {
    expect(readSmall(rows, merged('A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:I2')).points).toEqual({
      'Lập bộ': 6,
      'Thu nợ': 4,
      'Đối thoại': 0,
      'Tài liệu': null,
    });
  });
});

test('a table below under quite other words, with codes that run on, is read by its own titles', () => {
  const rows: Rows = [
    ['CÁC BẢNG NĂM 2026'],
    ['Bảng 1. TIẾP NHẬN (3 điểm)'],
    ['Thứ tự', 'Tiêu chí', 'Tối đa', 'Cách chấm', 'Kết quả'],
    ['Tiêu chí 1', 'Niêm yết', 1, scale(1), 'Có'],
    ['Tiêu chí 2', 'Công khai', 2, scale(2), 'Không'],
    [],
    [null, 'Bảng 2. PHỤC VỤ (6 điểm)'],
    [null, 'Số tiêu chí', 'Mức trung tâm chọn', 'Tên tiêu chí', 'Các mức', 'Điểm trần'],
    [null, 'Tiêu chí 3', 'Đầy đủ', 'Trang phục', 'Đầy đủ: 2 điểm; thiếu: 1 điểm; không có: 0 điểm', 2],
    [null, 'Tiêu chí 4', 'Thiếu', 'Bảng tên', 'Đầy đủ: 2 điểm; thiếu: 1 điểm; không có: 0 điểm', 2],
    [null, 'Tiêu chí 5', 'Đầy đủ', 'Chỗ ngồi', 'Đầy đủ: 2 điểm; thiếu: 1 điểm; không có: 0 điểm', 2],
  ];
  expect(readSmall(rows)).toMatchObject({
    points: { 'Niêm yết': 1, 'Công khai': 0, 'Trang phục': 2, 'Bảng tên': 1, 'Chỗ ngồi': 2 },
    max: 9,
    said: [],
  });
});

test('maxima behind the names, fields merged down before them, all under unknown titles', () => {
  const rows: Rows = [
    ['CHẤM THEO SỐ LIỆU'],
    ['Khối', 'Thứ bậc', 'Việc (điểm gốc)', 'Phải làm', 'Đã làm', 'Quy tắc'],
    ['I. HÓA ĐƠN (15 điểm)', 'I.1', 'Hộ dùng hóa đơn (10 điểm)', 640, 320, 'Điểm = đã làm/phải làm × 10'],
    [null, 'I.2', 'Hóa đơn sai (hóa đơn) (5 điểm)', null, 6, 'Mỗi hóa đơn trừ 0,25 điểm'],
    [
      'II. NỘI BỘ (5 điểm)',
      'II.1',
      'Lớp tập huấn (lớp) (3 điểm)',
      null,
      4,
      'Mỗi lớp được 1 điểm, tối đa 3 điểm',
    ],
    [null, 'II.2', 'Báo cáo chậm (báo cáo) (2 điểm)', null, 1, 'Mỗi báo cáo trừ 0,5 điểm'],
  ];
  expect(readSmall(rows, merged('A3:A4', 'A5:A6'))).toMatchObject({
    leaves: expect.arrayContaining([expect.stringContaining('Hộ dùng hóa đơn')]),
    max: 20,
    self: 13,
  });
});

test('a column for each level under its points and no column of maxima', () => {
  const rows: Rows = [
    ['BẢNG KIỂM NĂM 2026'],
    ['Ký hiệu', 'Tiêu chí', 'Bậc thang', null, null, 'Bệnh viện ghi'],
    [null, null, '0 điểm', '1 điểm', '2 điểm'],
    ['TC-11', 'Biển chỉ dẫn', 'Không có biển', 'Có biển nhưng mờ', 'Có đủ biển', 'Có đủ biển'],
    ['TC-12', 'Ghế ngồi', 'Không có ghế', 'Có ghế nhưng thiếu', 'Có đủ ghế', 'Có ghế nhưng thiếu'],
    ['TC-13', 'Chờ khám (phút)', 'Trên 60', 'Trên 30 đến 60', 'Từ 30 trở xuống', 45],
  ];
  expect(readSmall(rows, merged('A2:A3', 'B2:B3', 'F2:F3', 'C2:E2'))).toMatchObject({
    points: { 'Biển chỉ dẫn': 2, 'Ghế ngồi': 1, 'Chờ khám (phút)': 1 },
    max: 6,
  });
});

test('code, name and maximum in one cell, the scale in the next row of the column', () => {
  const rows: Rows = [
    ['NHÓM 5. QUẢN TRỊ'],
    ['Chỉ tiêu', 'Kết quả năm'],
    ['TC-51. Công bố thông tin (6 điểm)', 'Đủ nhưng chậm'],
    ['Đủ và đúng hạn: 6 điểm; đủ nhưng chậm: 3 điểm; thiếu: 0 điểm'],
    ['TC-52. Kiến nghị kiểm toán (8 điểm)', '11/16'],
    ['Điểm = số kiến nghị đã thực hiện/tổng số kiến nghị × 8'],
    ['TC-53. Vi phạm quy chế (vụ) (3 điểm)', 1],
    ['Mỗi vụ trừ 1 điểm'],
  ];
  expect(readSmall(rows)).toMatchObject({ max: 17, self: 10.5 });
});

test('a summary of fields is no rival of the sheets that hold their criteria', () => {
  const field = (name: string, no: number): ReturnType<typeof gridOf> =>
    gridOf(name, [
      [`NHÓM ${no}`],
      ['Mã KPI', 'Chỉ tiêu', 'Điểm cao nhất', 'Cách chấm', 'Kết quả'],
      [`TC-${no}1`, `Việc một của ${name}`, 2, scale(2), 'Có'],
      [`TC-${no}2`, `Việc hai của ${name}`, 3, scale(3), 'Có'],
      [`TC-${no}3`, `Việc ba của ${name}`, 1, scale(1), 'Không'],
    ]);
  const summary = gridOf('Tổng hợp', [
    ['TỔNG HỢP'],
    ['TT', 'Nhóm chỉ tiêu', 'Điểm cao nhất', 'Điểm tự chấm'],
    ['1', 'Sản xuất', 6],
    ['2', 'Khách hàng', 6],
  ]);
  expect(readBook(summary, field('Sản xuất', 1), field('Khách hàng', 2))).toMatchObject({
    max: 12,
    self: 10,
  });
});

test.each(['Cộng phần thứ nhất', 'Cộng bảng bên trái', 'Cộng bảng thứ hai'])(
  '“%s” is no criterion',
  (name) => {
    const rows: Rows = [
      ['BẢNG'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả'],
      ['I', 'CHỈ ĐẠO', 3],
      ['1', 'Kế hoạch', 2, scale(2), 'Có'],
      ['2', 'Vệ sinh', 1, scale(1), 'Có'],
      [null, name, 3],
    ];
    expect(readSmall(rows)).toMatchObject({ max: 3, self: 3, said: [] });
  },
);

test('who signs below a table says nothing of its columns', () => {
  const rows: Rows = [
    ['PHIẾU TỰ CHẤM NĂM 2026'],
    ['Nội dung đánh giá và các mức', 'Điểm', 'Xã chọn (x)', 'Số liệu xã nhập'],
    ['1. Kế hoạch (2,0 điểm)'],
    ['- Đúng hạn', 2],
    ['- Chậm', 1, 'x'],
    ['2. Kiểm tra (2,0 điểm)', null, null, '6/10'],
    ['- Từ 50% số bộ phận trở lên', 2],
    ['- Dưới 50% số bộ phận', 1],
    ['3. Niêm yết (1,0 điểm)'],
    ['- Đầy đủ', 1, 'x'],
    ['- Thiếu', 0.5],
    [null, null, 'Ngày 12 tháng 12 năm 2026'],
    ['CÔNG CHỨC TỔNG HỢP', null, 'CHỦ TỊCH'],
    [null, null, '(Đã ký)'],
  ];
  expect(readSmall(rows)).toMatchObject({ max: 5, self: 4 });
});

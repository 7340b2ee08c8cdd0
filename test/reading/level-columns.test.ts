import type { Rows } from '../support/grids';
import { HEADER, readSmall, scale } from '../support/small-sheets';

describe('a level in each column', () => {
  const rows = (...leaves: Rows): Rows => [
    ['PHIẾU TỰ ĐÁNH GIÁ'],
    ['Mã', 'Tiêu chí', 'Thang đo', null, null, 'Điểm tối đa', 'Mức đạt', 'Tỷ lệ (%)'],
    [null, null, 'Mức 1', 'Mức 2', 'Mức 3'],
    ['I', 'CHUYỂN ĐỔI SỐ', null, null, null, 15],
    ...leaves,
  ];

  test('is named by the number of its column, by a figure, or merged over by a formula', () => {
    const read = readSmall(
      rows(
        ['I.1', 'Kế hoạch', 'Chưa có (0 điểm)', 'Lồng ghép (2 điểm)', 'Kế hoạch riêng (4 điểm)', 4, 'Mức 2'],
        ['I.2', 'Phần mềm', 'Chưa có (0 điểm)', 'Một số lớp (2 điểm)', 'Mọi lớp (4 điểm)', 4, 3],
        [
          'I.3',
          'Giáo viên',
          'Dưới 50% (0 điểm)',
          'Từ 50% đến dưới 80% (2 điểm)',
          'Từ 80% trở lên (4 điểm)',
          4,
          null,
          79,
        ],
        ['I.4', 'Hồ sơ số', 'Điểm = tỷ lệ x điểm tối đa', null, null, 3, null, 90],
      ),
    );
    expect(read.points).toEqual({ 'Kế hoạch': 2, 'Phần mềm': 4, 'Giáo viên': 2, 'Hồ sơ số': 2.7 });
  });
});

describe('columns of names and codes', () => {
  test('“Mã chỉ số” holds codes and “Tên chỉ số” names, below a total on top', () => {
    const rows: Rows = [
      ['CHỈ SỐ CHUYỂN ĐỔI SỐ'],
      ['Mã chỉ số', 'Tên chỉ số', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả'],
      ['TỔNG ĐIỂM DTI', null, 4],
      ['1', 'NHẬN THỨC SỐ', 4],
      ['1.1', 'Chỉ đạo', 2, scale(2), 'Có'],
      ['1.2', 'Tuyên truyền', 2, scale(2), 'Có'],
    ];
    expect(readSmall(rows)).toMatchObject({
      leaves: ['1.1 Chỉ đạo 2', '1.2 Tuyên truyền 2'],
      max: 4,
      said: [],
    });
  });

  test('of columns of names beside each other the one that names every row with points names the criteria', () => {
    const rows: Rows = [
      ['ĐO LƯỜNG TRƯỞNG THÀNH SỐ'],
      ['Trụ cột', 'Chỉ số thành phần', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Kết quả'],
      ['I. CHIẾN LƯỢC', '1. Định hướng', '1.1. Kế hoạch', 2, scale(2), 'Có'],
      [null, null, '1.2. Nhiệm vụ', 3, scale(3), 'Không'],
      ['II. HẠ TẦNG', '2. Nền tảng', '2.1. Hệ thống', 1, scale(1), 'Có'],
    ];
    expect(readSmall(rows)).toMatchObject({
      max: 6,
      points: { 'Kế hoạch': 2, 'Nhiệm vụ': 0, 'Hệ thống': 1 },
    });
  });

  test('“Tiêu chí 1”, “Chỉ tiêu 1”, “Chỉ tiêu 2” under one title count twice', () => {
    const rows: Rows = [
      ['BẢN TỔNG HỢP ĐIỂM'],
      ['Tiêu chí, chỉ tiêu', 'Nội dung', 'Điểm số tối đa', 'Căn cứ chấm điểm', 'Kết quả'],
      ['Tiêu chí 1', 'Ban hành văn bản', 3],
      ['Chỉ tiêu 1', 'Văn bản được giao', 1, scale(1), 'Có'],
      ['Chỉ tiêu 2', 'Văn bản hành chính', 2, scale(2), 'Có'],
      ['Tiêu chí 2', 'Hòa giải', 2],
      ['Chỉ tiêu 3', 'Tổ hòa giải', 2, scale(2), 'Có'],
    ];
    expect(readSmall(rows)).toMatchObject({ max: 5, self: 5, said: [] });
  });
});

describe('figures', () => {
  test('a number with what was counted', () => {
    const each = 'Mỗi vụ vi phạm trừ 1 điểm';
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM'],
      HEADER,
      ['1', 'Trật tự xây dựng', 5, each, null, '02 vụ việc'],
      ['2', 'Trật tự đô thị', 5, each, null, '2 nghìn vụ'],
    ];
    expect(readSmall(rows).points).toEqual({ 'Trật tự xây dựng': 3, 'Trật tự đô thị': null });
  });

  test('cases in a column of their own beside total and achieved', () => {
    const rows: Rows = [
      ['BẢNG CHẤM ĐIỂM'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Tổng số', 'Số đạt', 'Số trường hợp vi phạm'],
      ['1', 'Hồ sơ đúng hạn', 4, 'Tỷ lệ x 4 điểm', 10, 9],
      ['2', 'Tiếp công dân', 3, 'Mỗi kỳ không thực hiện trừ 1 điểm', null, null, 2],
    ];
    expect(readSmall(rows).points).toEqual({ 'Hồ sơ đúng hạn': 3.6, 'Tiếp công dân': 1 });
  });

  test('a level whose words read as a scale of their own is a level where its points stand in their column', () => {
    const rows: Rows = [
      ['BẢNG KIỂM'],
      ['Mã số', 'Tiêu chí', 'Nội dung mức', 'Điểm của mức', 'Điểm tối đa', 'Kết quả'],
      ['A', 'CHẤT LƯỢNG', null, null, 4],
      ['A1', 'Hội đồng chất lượng', 'Mức 1: Chưa thành lập', 0, 4],
      [null, null, 'Mức 2: Đã thành lập, họp dưới 02 lần trong năm', 2, null],
      [null, null, 'Mức 3: Đã thành lập, họp từ 02 lần trở lên trong năm', 4, null, 'x'],
    ];
    expect(readSmall(rows)).toMatchObject({ max: 4, self: 4, said: [] });
  });
});

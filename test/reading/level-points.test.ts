import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf, type Rows } from '../support/grids';

/** Points of the leaves, in the order of the sheet. */
const pointsOf = (rows: Rows): readonly (number | null)[] =>
  assess(contentOf(gridOf('Bộ tiêu chí', rows)), { asOf: asDay('2026-12-31') }).assessment.leaves.map(
    ({ outcome }) => outcome?.points ?? null,
  );

/** The points of each level stand in a column of their own, beside the maximum of the criterion. */
describe('points of levels beside the maximum', () => {
  test.each([
    ['Thang điểm', 'Mức đạt'],
    ['Điểm của mức', 'Đánh dấu x'],
    ['Điểm từng mức', 'Tự chọn (x)'],
    ['Khung điểm', 'Phần chọn của đơn vị'],
    ['Điểm chi tiết', 'Đánh dấu'],
  ])('“%s” with ticks under “%s”', (points, ticks) => {
    const rows: Rows = [
      ['STT', 'Tiêu chí và các mức', 'Điểm tối đa', points, ticks, 'Điểm tự chấm'],
      ['I', 'CHỈ ĐẠO, ĐIỀU HÀNH', 5, null, null, null],
      ['1', 'Kế hoạch công tác', 3, null, null, null],
      ['-', 'Ban hành trước ngày 15/01', null, 3, null, null],
      ['-', 'Ban hành sau ngày 15/01', null, 1.5, 'x', null],
      ['-', 'Không ban hành', null, 0, null, null],
      ['2', 'Sổ theo dõi văn bản', 2, null, null, null],
      ['-', 'Ghi đủ', null, 2, 'x', null],
      ['-', 'Không ghi đủ', null, 0, null, null],
    ];
    expect(pointsOf(rows)).toEqual([1.5, 2]);
  });

  test('a column of points beside each criterion’s own maximum is no column of levels', () => {
    const rule = 'Có: 2 điểm; không: 0 điểm';
    const rows: Rows = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Thang điểm', 'Cách tính điểm', 'Mức đạt'],
      ['1', 'Kế hoạch công tác', 2, 2, rule, 'Có'],
      ['2', 'Sổ theo dõi văn bản', 2, 2, rule, 'Không'],
    ];
    expect(pointsOf(rows)).toEqual([2, 0]);
  });

  test.each(['Các mức xét', 'Yêu cầu cụ thể từng mức', 'Kết quả cần có'])(
    'levels under “%s” from the criterion’s own row down, beside formulas without a level',
    (title) => {
      const rows: Rows = [
        [
          'TT',
          'Tên tiêu chí',
          title,
          'Điểm của mức',
          'Đánh dấu (x)',
          'a',
          'b',
          'Điểm tối đa',
          'Điểm tự chấm',
        ],
        ['I', 'NỀN NẾP', null, null, null, null, null, 8],
        [1, 'Nội quy cơ quan', 'Ban hành từ đầu năm', 2, null, null, null, 2],
        [null, null, 'Ban hành muộn', 1, 'x'],
        [null, null, 'Chưa ban hành', 0],
        [
          2,
          'Việc được giao',
          'b/a × điểm tối đa (a: số việc được giao; b: số việc đã xong)',
          null,
          null,
          10,
          9,
          3,
        ],
        [3, 'Giờ giấc', 'Chấp hành tốt', 1, 'x', null, null, 1],
        [null, null, 'Chấp hành chưa tốt', 0],
        [4, 'Họp giao ban', 'Hằng tuần', 2, null, null, null, 2],
        [null, null, 'Hằng tháng', 1, 'x'],
      ];
      expect(pointsOf(rows)).toEqual([1, 2.7, 1, 1]);
    },
  );
});

import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { gridOf, type Rows } from '../support/grids';

const { content } = openXlsx(exampleBook());

/** The indices of a sheet beside the example: name, unit, and what they were in each year. */
const indicesOn = (sheet: string, rows: Rows) =>
  assess(
    { ...content, grids: [...content.grids, gridOf(sheet, rows)] },
    { asOf: asDay('2026-12-31') },
  ).assessment.otherIndices?.indices.map(({ name, unit, years }) => [
    name,
    unit,
    ...years.map(({ year, value, rank }) => `${year}: ${value ?? '-'}${rank === null ? '' : ` (${rank})`}`),
  ]) ?? null;

test('one line for each index and year, in whatever order', () => {
  expect(
    indicesOn('Chỉ số khác', [
      ['CHỈ SỐ KHÁC QUA CÁC NĂM'],
      [null],
      ['Tên', 'Năm', 'Giá trị', 'Đơn vị', 'Hạng', 'Mục tiêu'],
      ['SIPAS', 2025, 82.66, '%', 12, 85],
      ['SIPAS', 2023, '80,08%', '%', '20/63', ''],
      ['PAPI', 'Năm 2025', '43,05', 'điểm', 'thứ 7', ''],
    ]),
  ).toEqual([
    ['SIPAS', '%', '2023: 80.08 (20)', '2025: 82.66 (12)'],
    ['PAPI', 'điểm', '2025: 43.05 (7)'],
  ]);
});

test('a sheet of another name, columns in another order, a name given once', () => {
  expect(
    indicesOn('Trang 4', [
      ['Năm', 'Chỉ số', 'Thứ hạng', 'Kết quả', 'ĐVT'],
      [2024, 'Chỉ số hài lòng SIPAS', 9, 81, '%'],
      [2025, null, 8, 84.5, null],
      [2025, 'DTI', 15, 0.6543, null],
      [null, 'Nguồn: cơ quan công bố chỉ số', null, null, null],
    ]),
  ).toEqual([
    ['Chỉ số hài lòng SIPAS', '%', '2024: 81 (9)', '2025: 84.5 (8)'],
    ['DTI', '', '2025: 0.6543 (15)'],
  ]);
});

test('a criteria set that names an index, and targets about one, are no results', () => {
  expect(
    indicesOn('Chỉ tiêu', [
      ['STT', 'Chỉ tiêu', 'Kết quả'],
      [1, 'Chỉ số SIPAS đạt tối thiểu 85%', '82%'],
    ]),
  ).toBeNull();
});

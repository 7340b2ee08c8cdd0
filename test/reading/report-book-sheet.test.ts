import { assess } from '../../src/assess';
import type { CellValue } from '../../src/model/cell';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { gridOf } from '../support/grids';

type Rows = readonly (readonly CellValue[])[];

const { content } = openXlsx(exampleBook());

/** The reports of a sheet beside the example, as "period due sent state". */
const reportsOn = (sheet: string, rows: Rows): readonly string[] | null =>
  assess(
    { ...content, grids: [...content.grids, gridOf(sheet, rows)] },
    { asOf: asDay('2026-12-31') },
  ).assessment.reporting?.reports.map(
    ({ row, due, state }) => `${row.period ?? row.text} ${due ?? '?'} ${row.sentOn?.day ?? '-'} ${state}`,
  ) ?? null;

test('a book is told by its headers, whatever its sheet is called', () => {
  const rows: Rows = [
    ['Tên báo cáo', 'Số, ký hiệu', 'Thời hạn gửi', 'Ngày gửi báo cáo'],
    ['Báo cáo kết quả CCHC quý I/2026', '12/BC-UBND', '20/3/2026', '19-3-2026'],
    ['Báo cáo CCHC 6 tháng đầu năm 2026', '30/BC-UBND', '20/6/2026', '21/6'],
  ];
  expect(reportsOn('Trang 5', rows)).toEqual([
    'q1 2026-03-20 2026-03-19 on-time',
    'h1 2026-06-20 2026-06-21 late',
  ]);
});

test('columns in another order, a line that heads others, a sum and another kind of report', () => {
  const rows: Rows = [
    ['SỔ THEO DÕI BÁO CÁO NĂM 2026'],
    [null],
    ['TT', 'Đã gửi ngày', 'Báo cáo', 'Ghi chú', 'Hạn'],
    ['I', null, 'BÁO CÁO ĐỊNH KỲ', null, null],
    [1, 'ngày 14 tháng 3 năm 2026', 'Quý 1', null, null],
    [2, 'Chưa gửi', 'Sáu tháng', null, null],
    ['II', null, 'BÁO CÁO KHÁC', null, null],
    [1, '03/8/2026', 'Báo cáo chuyên đề một cửa', null, '01/8/2026'],
    [null, null, 'Tổng số: 3 báo cáo', null, null],
  ];
  expect(reportsOn('Báo cáo đã gửi', rows)).toEqual([
    'q1 2026-03-14 2026-03-14 on-time',
    'h1 2026-06-14 - overdue',
    'Báo cáo chuyên đề một cửa 2026-08-01 2026-08-03 late',
  ]);
});

test('a list of documents and a plan of tasks about reports are none', () => {
  expect(
    reportsOn('Văn bản', [
      ['STT', 'Tên tài liệu', 'Số, ký hiệu', 'Ngày ban hành'],
      [1, 'Báo cáo CCHC quý I', '12/BC-SKHCN', '12/3/2026'],
    ]),
  ).toBeNull();
});

import { assess } from '../../src/assess';
import type { CellValue } from '../../src/model/cell';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { gridOf } from '../support/grids';

type Rows = readonly (readonly CellValue[])[];

const { content } = openXlsx(exampleBook());

/** The example beside further sheets, as it is judged at the end of the year. */
const withSheets = (sheets: Readonly<Record<string, Rows>>) =>
  assess(
    {
      ...content,
      grids: [...content.grids, ...Object.entries(sheets).map(([name, rows]) => gridOf(name, rows))],
    },
    { asOf: asDay('2026-12-31') },
  ).assessment;

/** The units of a plan with the day on which each was inspected. */
const inspected = (sheets: Readonly<Record<string, Rows>>) =>
  withSheets(sheets).inspection?.units.map(({ name, inspected: row }) => [
    name,
    row?.inspectedOn?.day ?? null,
  ]);

test('a plan of inspections is told by its columns, whatever its sheet is called', () => {
  const rows: Rows = [
    ['TT', 'Phòng, đơn vị được kiểm tra', 'Hình thức kiểm tra', 'Ngày tiến hành', 'Thông báo kết luận'],
    [1, 'Phòng Nội vụ', 'Trực tiếp', '12-6-2026', 'Số 12/TB-SNV, ngày 20/6/2026'],
    [2, 'Phòng Tài chính', 'Trực tuyến', 'Chưa', ''],
  ];
  expect(inspected({ 'KT CCHC': rows })).toEqual([
    ['Phòng Nội vụ', '2026-06-12'],
    ['Phòng Tài chính', null],
  ]);
});

test('groups of units, a header of two rows, days without a year and a number of units beside its words', () => {
  const rows: Rows = [
    ['DANH SÁCH PHÒNG, ĐƠN VỊ ĐƯỢC KIỂM TRA NĂM 2026'],
    ['STT', 'Tên đơn vị', 'Hình thức', 'Ngày kiểm tra', 'Kết luận', null],
    [null, null, null, null, 'Số', 'Ngày'],
    ['I', 'Kiểm tra trực tuyến', null, null, null, null],
    [1, 'Phòng Nội vụ', 'Trực tuyến', '5-6/9/2026', '12/TB-SNV', '20/9/2026'],
    [2, 'Phòng Tài chính', 'Trực tuyến', '10/9', '', ''],
    ['II', 'Kiểm tra trực tiếp', null, null, null, null],
    [3, 'Văn phòng', 'Trực tiếp', '', '', ''],
    [null, 'Tổng số đơn vị', 9],
  ];
  const { inspection } = withSheets({ 'Trang 7': rows });
  expect(inspection?.total).toEqual({ count: 9, isStated: true });
  expect(
    inspection?.units.map(({ name, inspected: row }) => [name, row?.inspectedOn?.day, row?.concludedOn?.day]),
  ).toEqual([
    ['Phòng Nội vụ', '2026-09-06', '2026-09-20'],
    ['Phòng Tài chính', '2026-09-10', null],
    ['Văn phòng', undefined, undefined],
  ]);
});

test('units that stand in one cell are units of their own; a name with a comma is one', () => {
  const rows: Rows = [
    ['STT', 'Đơn vị', 'Hình thức', 'Thời gian', 'Ngày kiểm tra'],
    [1, 'Phòng Nội vụ, Trung tâm Lưu trữ', 'Trực tuyến', 'Quý III', '15/9/2026'],
    [2, 'Phòng Kinh tế, Hạ tầng và Đô thị', 'Trực tiếp', 'Quý III', '16/9/2026'],
  ];
  expect(inspected({ 'Kế hoạch kiểm tra': rows })).toEqual([
    ['Phòng Nội vụ', '2026-09-15'],
    ['Trung tâm Lưu trữ', '2026-09-15'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', '2026-09-16'],
  ]);
});

test('the tasks of a plan of inspections are an annex, and no units', () => {
  const rows: Rows = [
    ['KẾ HOẠCH KIỂM TRA CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ['STT', 'Nội dung', 'Đơn vị chủ trì', 'Thời gian hoàn thành'],
    [1, 'Ban hành quyết định thành lập đoàn kiểm tra', 'Văn phòng', 'Quý I/2026'],
    [2, 'Thông báo lịch kiểm tra đến các phòng', 'Văn phòng', 'Quý II/2026'],
  ];
  expect(withSheets({ 'Phụ lục': rows }).recognition.inspections).toBeNull();
});

test('what was found is put right as its words say, a day among them', () => {
  const rows: Rows = [
    ['KẾT QUẢ KHẮC PHỤC TỒN TẠI, HẠN CHẾ SAU KIỂM TRA'],
    ['TT', 'Phòng, đơn vị', 'Tồn tại, hạn chế', 'Thời hạn khắc phục', 'Kết quả khắc phục'],
    [1, 'Phòng Nội vụ', 'Chưa niêm yết', '30/10/2026', 'Đã khắc phục xong ngày 25/10/2026'],
    [2, 'Phòng Nội vụ', 'Sổ theo dõi thiếu', '30/10/2026', 'Đang khắc phục'],
    [3, 'Phòng Tài chính', 'Không có tồn tại', '', ''],
    [4, 'Văn phòng', 'Hồ sơ chậm', 'Quý IV/2026', 'Khắc phục một phần'],
  ];
  const { inspection } = withSheets({ 'Theo dõi': rows });
  expect(inspection?.shortcomings.map(({ row, state }) => [row.no, state, row.closedOn?.day])).toEqual([
    ['1', 'closed', '2026-10-25'],
    ['2', 'overdue', null],
    ['4', 'open', null],
  ]);
});

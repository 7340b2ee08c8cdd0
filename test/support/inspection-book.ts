import { noEdits, number, text, type CellContent } from '../../src/model/edits';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from './example-book';

export type Line = readonly (string | number)[];

/** Five of an office's nine units, as its plan of inspections lists them; three were inspected. */
export const PLAN: readonly Line[] = [
  ['KẾ HOẠCH KIỂM TRA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  ['STT', 'Đơn vị', 'Hình thức', 'Kỳ', 'Ngày kiểm tra', 'Kết luận số, ngày'],
  [1, 'Phòng Quản lý khoa học', 'Trực tuyến', 'Quý III', 46280, '45/TB-SKHCN ngày 20/9/2026'],
  [2, 'Trung tâm Kiểm định', 'Trực tuyến', 'Quý IV', '05/10/2026', '46/TB-SKHCN ngày 12/10/2026'],
  [
    3,
    'Phòng Bưu chính',
    'Trực tuyến',
    'Trong quý III, IV năm 2026 (thời gian cụ thể sẽ thông báo sau)',
    '',
    '',
  ],
  [4, 'Văn phòng Sở', 'Trực tiếp', 'Tháng 10/2026', 'từ 20/10/2026 đến 21/10/2026', ''],
  [5, 'Trung tâm Công nghệ thông tin', 'Trực tiếp', 'Quý IV', 'Dự kiến tháng 12', ''],
  ['', 'Tổng số phòng, đơn vị thuộc Sở: 9', '', '', '', ''],
];

export const FOUND: readonly Line[] = [
  ['TỒN TẠI SAU KIỂM TRA'],
  ['Số', 'Đơn vị', 'Nội dung', 'Tồn tại', 'Hạn', 'Ngày khắc phục', 'TLKC'],
  [1, 'Phòng Quản lý khoa học', 'Văn thư', 'Chưa lập hồ sơ công việc', '30/10/2026', 46320, 'TL-01'],
  [2, 'Phòng Quản lý khoa học', 'Thủ tục hành chính', 'Niêm yết thiếu', '30/10/2026', 'Đã khắc phục', ''],
  [3, 'Văn phòng Sở', 'Thủ tục hành chính', 'Chưa công khai đủ', '30/11/2026', '', ''],
];

const TARGETS: readonly Line[] = [
  ['CHỈ TIÊU NĂM 2026'],
  ['STT', 'Chỉ tiêu', 'Kết quả'],
  [1, 'Kiểm tra tối thiểu 30% số phòng, đơn vị thuộc Sở', ''],
  [2, 'Tối thiểu 80% hồ sơ nộp trực tuyến', '97%'],
];

const cells = (lines: readonly Line[]): CellContent[][] =>
  lines.map((line) => line.map((value) => (typeof value === 'number' ? number(value) : text(value))));

/** The example with a plan of inspections, what they found and the targets of the plan. */
export function inspectionBook(plan: readonly Line[] = PLAN, found: readonly Line[] = FOUND): Uint8Array {
  const book = exampleBook({
    rows: exampleRows({
      '1.1.3': { name: 'Tỷ lệ phòng, đơn vị được kiểm tra', achieved: null },
      '2.4': { name: 'Tồn tại sau kiểm tra được khắc phục' },
    }),
  });
  const sheet = (name: string, lines: readonly Line[], dates: readonly number[]) => ({
    ...noEdits(name, true),
    blocks: [{ row: 0, column: 0, cells: cells(lines) }],
    formats: dates.map((column) => ({
      range: { firstRow: 2, lastRow: lines.length - 1, firstColumn: column, lastColumn: column },
      style: { numberFormat: 'dd/mm/yyyy' },
    })),
  });
  return openXlsx(book).apply({
    sheets: [
      sheet('Kế hoạch kiểm tra', plan, [4]),
      sheet('Tồn tại sau kiểm tra', found, [5]),
      sheet('Chỉ tiêu', TARGETS, []),
    ],
    names: [],
    state: null,
  });
}

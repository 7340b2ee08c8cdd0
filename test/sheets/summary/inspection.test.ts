import { assess, type Assessed } from '../../../src/assess';
import { toJson } from '../../../src/contract/to-json';
import { noEdits, number } from '../../../src/model/edits';
import { asDay } from '../../../src/model/task';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { inspectionBook, PLAN } from '../../support/inspection-book';
import { recalculatedByLibreOffice } from '../../support/libreoffice';
import { inVietnamese } from '../../support/say';

const assessed = (book: Uint8Array): Assessed =>
  assess(openXlsx(book).content, { asOf: asDay('2026-12-31') });

const inspectionOf = (book: Uint8Array) => {
  const { assessment, snapshot } = assessed(book);
  return toJson({ assessment, snapshot }, 'a.xlsx', inVietnamese).inspection;
};

/** The cells right of the name of a line on the summary, after LibreOffice calculated everything anew. */
function line(book: Uint8Array, name: string, change = (written: Uint8Array): Uint8Array => written) {
  const written = change(openXlsx(book).apply(assessed(book).report(inVietnamese)));
  const { grids } = openXlsx(recalculatedByLibreOffice(written)).content;
  const summary = grids.find(({ sheet }) => sheet === 'Tổng hợp tự đánh giá');
  const own = (column: number) => summary?.values.filter((values) => values[column] === name)[0];
  return (own(0) ?? own(1))?.slice(2).map((value) => (value === '' ? null : value));
}

test('three of nine units are inspected, two of three shortcomings put right', () => {
  expect(inspectionOf(inspectionBook())).toMatchObject({
    units: { total: 9, isTotalStated: true, planned: 5, inspected: 3, rate: 33.33 },
    shortcomings: { found: 3, closed: 2, overdue: 1, rate: 66.67 },
    byUnit: [
      { unit: 'Phòng Quản lý khoa học', state: 'inspected', inspectedOn: '2026-09-15', found: 2, closed: 2 },
      { unit: 'Trung tâm Kiểm định', state: 'inspected', inspectedOn: '2026-10-05', found: 0 },
      { unit: 'Phòng Bưu chính', state: 'to-come', inspectedOn: null },
      { unit: 'Văn phòng Sở', state: 'inspected', inspectedOn: '2026-10-21', found: 1, overdue: 1 },
      { unit: 'Trung tâm Công nghệ thông tin', state: 'to-come', inspectedOn: null },
    ],
  });
});

test('without a line that says how many units there are, those of the plan count', () => {
  expect(inspectionOf(inspectionBook(PLAN.slice(0, -1)))?.units).toMatchObject({
    total: 5,
    isTotalStated: false,
    inspected: 3,
    rate: 60,
  });
});

test('both shares are offered to the criteria whose words name them', () => {
  const { findings } = assessed(inspectionBook()).assessment;
  const missing = findings.filter(({ code, subject }) => code === 'missing-input' && subject === '1.1.3');
  expect(missing.map(({ message }) => inVietnamese(message))).toEqual([
    'Chưa có số liệu. Kế hoạch kiểm tra có 3/9 phòng, đơn vị đã được kiểm tra: có thể nhập tổng số 9 và kết quả 3.',
  ]);
});

test('LibreOffice calculates both shares, and the verdict on the target of the plan', () => {
  const book = inspectionBook();
  expect(line(book, 'Phòng, đơn vị được kiểm tra')?.slice(0, 4)).toEqual([9, 3, 33.33, 'từ 30% trở lên']);
  expect(line(book, 'Phòng, đơn vị được kiểm tra')).toContain('Đạt');
  expect(line(book, 'Tồn tại sau kiểm tra được khắc phục')?.slice(0, 3)).toEqual([3, 2, 66.67]);
  expect(line(book, 'Phòng Quản lý khoa học')?.slice(0, 5)).toEqual([46280, null, 2, 2, 0]);
});

test('and follows the sheets when a day is taken out or filled in', () => {
  const edited = (sheet: string, row: number, column: number, value: number) => (written: Uint8Array) =>
    openXlsx(written).apply({
      sheets: [{ ...noEdits(sheet), blocks: [{ row, column, cells: [[number(value)]] }] }],
      names: [],
      state: null,
    });
  const book = inspectionBook();
  const inspected = edited('Kế hoạch kiểm tra', 4, 4, 46310);
  expect(line(book, 'Phòng, đơn vị được kiểm tra', inspected)?.slice(0, 3)).toEqual([9, 4, 44.44]);
  const putRight = edited('Tồn tại sau kiểm tra', 4, 5, 46350);
  expect(line(book, 'Tồn tại sau kiểm tra được khắc phục', putRight)?.slice(0, 3)).toEqual([3, 3, 100]);
  // Before the inspection of 21/10/2026 nothing that it found can be put right.
  const tooEarly = edited('Tồn tại sau kiểm tra', 4, 5, 46300);
  expect(line(book, 'Tồn tại sau kiểm tra được khắc phục', tooEarly)?.slice(0, 3)).toEqual([3, 2, 66.67]);
});

test('what the office typed stays, and a second run changes nothing', () => {
  const book = inspectionBook();
  const written = openXlsx(book).apply(assessed(book).report(inVietnamese));
  const again = openXlsx(written).apply(assessed(written).report(inVietnamese));
  expect(openXlsx(again).content.grids).toEqual(openXlsx(written).content.grids);
  const own = (bytes: Uint8Array) =>
    openXlsx(bytes).content.grids.filter(({ sheet }) => /kiểm tra/.test(sheet));
  expect(own(again).map(({ values }) => values)).toEqual(own(book).map(({ values }) => values));
});

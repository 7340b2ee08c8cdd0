import { assess, type Assessed } from '../../../src/assess';
import { toJson } from '../../../src/contract/to-json';
import { noEdits, number } from '../../../src/model/edits';
import { asDay } from '../../../src/model/task';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { recalculatedByLibreOffice } from '../../support/libreoffice';
import { inVietnamese } from '../../support/say';
import { targetBook } from '../../support/target-book';

const assessed = (book: Uint8Array): Assessed =>
  assess(openXlsx(book).content, { asOf: asDay('2026-12-31') });

/** Total, part, result and verdict of a target on the summary, after LibreOffice calculated everything anew. */
function figuresOf(written: Uint8Array, target: string) {
  const { grids } = openXlsx(recalculatedByLibreOffice(written)).content;
  const summary = grids.find(({ sheet }) => sheet === 'Tổng hợp tự đánh giá');
  const [row] = summary?.values.filter((values) => values[1] === target) ?? [];
  return row?.slice(3, 7).map((value) => (value === '' ? null : value));
}

const scored = (book: Uint8Array): Uint8Array => openXlsx(book).apply(assessed(book).report(inVietnamese));
const ONLINE = 'Tối thiểu 80% hồ sơ nộp trực tuyến';
const ANTIVIRUS = '100% máy tính có phần mềm diệt vi-rút';

test('total, part, result and verdict of each target stand in the summary, as formulas', () => {
  const written = scored(targetBook());
  expect(figuresOf(written, ONLINE)).toEqual([120, 90, 0.75, 'Chưa đạt']);
  expect(figuresOf(written, 'Hai sáng kiến được công nhận')).toEqual([null, null, 2, 'Đạt']);
  expect(figuresOf(written, 'Tối thiểu 50% văn bản được ký số')).toEqual([null, null, 0.97, 'Đạt']);
  expect(figuresOf(written, ANTIVIRUS)).toEqual([null, null, null, null]);
});

test('the verdict follows what the office enters', () => {
  const entered = (row: number, column: number, ...values: readonly number[]) =>
    openXlsx(scored(targetBook())).apply({
      sheets: [{ ...noEdits('Chỉ tiêu'), blocks: [{ row, column, cells: [values.map(number)] }] }],
      names: [],
      state: null,
    });
  expect(figuresOf(entered(2, 4, 96), ONLINE)).toEqual([120, 96, 0.8, 'Đạt']);
  expect(figuresOf(entered(6, 3, 20, 20), ANTIVIRUS)).toEqual([20, 20, 1, 'Đạt']);
});

test('a target is linked to the criterion that the office names, or that names the same figure', () => {
  const { assessment, snapshot } = assessed(targetBook());
  const { targets } = toJson({ assessment, snapshot }, 'a.xlsx', inVietnamese);
  expect(targets.map(({ no, lead, criterion }) => [no, lead, criterion])).toEqual([
    ['1', 'Văn phòng', '2/2.1'],
    ['2', 'Văn phòng', '2/2.2'],
    ['3', 'Phòng Quản lý', null],
    ['4', 'Văn phòng', null],
    ['5', 'Văn phòng', null],
  ]);
});

test('the figures of a target are offered to the criterion of the same figure', () => {
  const { findings } = assessed(targetBook()).assessment;
  const missing = findings.find(({ code, subject }) => code === 'missing-input' && subject === '2.2');
  expect(missing && inVietnamese(missing.message)).toBe(
    'Chưa có số liệu. Danh mục chỉ tiêu có 39/40 ở chỉ tiêu cùng nội dung: có thể nhập tổng số 40 và kết quả 39.',
  );
});

test('what the office typed stays, and a second run changes nothing', () => {
  const book = targetBook();
  const once = scored(book);
  const twice = scored(once);
  expect(openXlsx(twice).content.grids).toEqual(openXlsx(once).content.grids);
  const own = (bytes: Uint8Array) =>
    openXlsx(bytes).content.grids.find(({ sheet }) => sheet === 'Chỉ tiêu')?.values;
  expect(own(twice)).toEqual(own(book));
});

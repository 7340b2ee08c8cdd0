import { assess } from '../../src/assess';
import type { Grid, WorkbookContent } from '../../src/model/grid';
import { asDay } from '../../src/model/task';
import { previousResults } from '../../src/scoring/previous-year';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { changedBook, CRITERIA_SHEET } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';
import { recalculatedByLibreOffice } from '../support/libreoffice';
import { inVietnamese } from '../support/say';

const SHEET = 'So sánh với năm trước';
const AS_OF = { asOf: asDay('2026-12-31') };

const LAST_YEAR = exampleBook({
  title: 'BẢNG TỰ ĐÁNH GIÁ CHỈ SỐ CCHC NĂM 2025',
  rows: exampleRows({
    '1.1.2': { achieved: 12 },
    '1.1.3': { achieved: '31%' },
    '1.2.2': { name: 'Tuyên truyền CCHC', achieved: 2 },
  }),
});
const THIS_YEAR = exampleBook({
  rows: exampleRows({ '1.1.2': { max: 2.5, rule: 'Từ 80% trở lên: b/a × 2,5; dưới 80%: 0 điểm' } }),
});

const resultsOf = (book: Uint8Array) => previousResults(assess(openXlsx(book).content, AS_OF).assessment);

/** The workbook with the sheet of two years. */
function written(book: Uint8Array, lastYear = resultsOf(LAST_YEAR)): Uint8Array {
  const { content, apply } = openXlsx(book);
  return apply(assess(content, { ...AS_OF, previous: lastYear }).report(inVietnamese));
}

const sheetIn = ({ grids }: WorkbookContent): Grid | undefined => grids.find(({ sheet }) => sheet === SHEET);

/** The lines of a table by their codes, from the n-th header that says "Mã" on. */
function lines(book: Uint8Array, table: 'fields' | 'leaves' | 'dropped') {
  const values = sheetIn(openXlsx(book).content)?.values ?? [];
  const headers = values.flatMap((row, index) => (row[0] === 'Mã' ? [index] : []));
  const header = headers[['fields', 'leaves', 'dropped'].indexOf(table)] ?? 0;
  const rows: (readonly unknown[])[] = [];
  for (let row = header + 1; typeof values[row]?.[0] === 'string'; row++)
    rows.push((values[row] ?? []).map((value) => value ?? ''));
  return rows;
}

test('fields and leaves of both years in % of what applied, new and dropped ones told', () => {
  const book = written(THIS_YEAR);
  expect(lines(book, 'fields')).toEqual([
    ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', 6, 5.6, 93.33, 6.5, 3.87, 59.54, -33.79],
    ['2', 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH', 2, 1.75, 87.5, 2, 1.8, 90, 2.5],
  ]);
  const leaves = lines(book, 'leaves');
  expect(leaves.map(([code]) => code)).toEqual([
    '1.1.1',
    '1.1.2',
    '1.1.3',
    '1.2.1',
    '1.2.2',
    '2.1',
    '2.2',
    '2.4',
  ]);
  expect(leaves[1]).toEqual([
    '1.1.2', 'Mức độ hoàn thành nhiệm vụ trong kế hoạch', 2, 1.85, 92.5, 2.5, 2.12, 84.8, -7.7,
    'Điểm tối đa 2 → 2,5; Chưa đạt tỷ lệ tối đa',
  ]); // prettier-ignore
  expect(leaves[4]?.slice(2)).toEqual(['', '', '', 1.5, '', '', '', 'Tiêu chí mới; Chưa có số liệu']);
  expect(lines(book, 'dropped').map((row) => row.slice(0, 4))).toEqual([
    ['1.2.2', 'Tuyên truyền CCHC', 1.5, 1.5],
  ]);
});

test('LibreOffice calculates every figure as it is shown, also after a figure of this year was changed', () => {
  const book = written(THIS_YEAR);
  const calculated = recalculatedByLibreOffice(book);
  expect(lines(calculated, 'fields')).toEqual(lines(book, 'fields'));
  expect(lines(calculated, 'leaves')).toEqual(lines(book, 'leaves'));
  const changed = recalculatedByLibreOffice(
    changedBook(book, CRITERIA_SHEET, [{ row: 7, column: 5, input: 13 }]),
  );
  expect(lines(changed, 'leaves')[1]?.slice(6, 9)).toEqual([2.5, 100, 7.5]);
  expect(lines(changed, 'fields')[0]?.slice(6, 9)).toEqual([4.25, 65.38, -27.95]);
});

test('a second run changes nothing, with last year and without; the sheet is no source', () => {
  const book = written(THIS_YEAR);
  expect(Buffer.from(written(book)).equals(Buffer.from(book))).toBe(true);
  const { content, apply } = openXlsx(book);
  const alone = apply(assess(content, AS_OF).report(inVietnamese));
  expect(sheetIn(openXlsx(alone).content)?.values).toEqual(sheetIn(content)?.values);
});

test('a chart shows both years by field', () => {
  const { content } = openXlsx(THIS_YEAR);
  const edits = assess(content, { ...AS_OF, previous: resultsOf(LAST_YEAR) }).report(inVietnamese);
  const [chart] = edits.sheets.find(({ sheet }) => sheet === SHEET)?.charts ?? [];
  expect(chart?.series.map(({ name }) => name)).toEqual(['Năm trước (%)', 'Năm nay (%)']);
  const column = (name: string) =>
    openXlsx(written(THIS_YEAR))
      .content.grids.find(({ sheet }) => sheet === SHEET)
      ?.values[3]?.indexOf(name);
  expect(chart?.series.map(({ values }) => values.firstColumn)).toEqual([
    column('Năm trước (%)'),
    column('Năm nay (%)'),
  ]);
});

test('without last year there is no such sheet', () => {
  const { content } = openXlsx(THIS_YEAR);
  const edits = assess(content, AS_OF).report(inVietnamese);
  expect(edits.sheets.map(({ sheet }) => sheet)).not.toContain(SHEET);
});

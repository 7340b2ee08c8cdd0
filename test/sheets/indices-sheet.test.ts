import { assess } from '../../src/assess';
import { noEdits, number, text, type Edits } from '../../src/model/edits';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';
import { recalculatedByLibreOffice } from '../support/libreoffice';
import { inVietnamese } from '../support/say';

const OWN = 'Chỉ số khác';
const SHEET = 'Chỉ số qua các năm';
type Line = readonly (string | number)[];

const LINES: readonly Line[] = [
  ['CHỈ SỐ KHÁC QUA CÁC NĂM'],
  ['Tên', 'Năm', 'Giá trị', 'Đơn vị', 'Hạng', 'Mục tiêu', 'Ghi chú'],
  ['SIPAS', 2024, '80,08%', '%', '20/34', '', ''],
  ['SIPAS', 2025, 82.66, '%', 12, 85, 'Bộ Nội vụ công bố'],
  ['PAPI', 2024, 43.05, 'điểm', 9, '', ''],
  ['PAPI', 2025, 42.8, 'điểm', '7/34', 'xếp thứ 10 trở lên', ''],
  ['DTI', 2025, 0.6543, '', 15, 0.65, ''],
];

const put = (bytes: Uint8Array, sheet: string, rows: readonly Line[], row = 0, column = 0, isNew = false) =>
  openXlsx(bytes).apply({
    sheets: [
      {
        ...noEdits(sheet, isNew),
        blocks: [
          {
            row,
            column,
            cells: rows.map((line) =>
              line.map((value) => (typeof value === 'number' ? number(value) : text(value))),
            ),
          },
        ],
      },
    ],
    names: [],
    state: null,
  });

const book = (): Uint8Array => put(exampleBook(), OWN, LINES, 0, 0, true);

function edits(bytes: Uint8Array): Edits {
  return assess(openXlsx(bytes).content, { asOf: asDay('2026-12-31') }).report(inVietnamese);
}

const written = (bytes: Uint8Array): Uint8Array => openXlsx(bytes).apply(edits(bytes));

const table = (bytes: Uint8Array) =>
  (openXlsx(bytes).content.grids.find(({ sheet }) => sheet === SHEET)?.values ?? [])
    .slice(3, 10)
    .map((row) => Array.from({ length: 4 }, (_, column) => row[column] ?? ''));

const SHOWN = [
  ['Năm', 'SIPAS (%)', 'PAPI (điểm)', 'DTI'],
  ['2024', 80.08, 43.05, ''],
  ['2025', 82.66, 42.8, 0.6543],
  ['Tăng, giảm so với lần trước', 2.58, -0.25, ''],
  ['Hạng mới nhất', 12, '7/34', 15],
  ['Mục tiêu', 85, 'xếp thứ 10 trở lên', 0.65],
  ['Đánh giá', 'Chưa đạt', 'Đạt', 'Đạt'],
];

test('the years down, the indices across; LibreOffice calculates what is shown', () => {
  expect(table(written(book()))).toEqual(SHOWN);
  expect(table(recalculatedByLibreOffice(written(book())))).toEqual(SHOWN);
});

test('the formulas follow the office’s sheet without another run', () => {
  const changed = put(put(written(book()), OWN, [[86]], 3, 2), OWN, [[0.7]], 6, 5);
  const shown = table(recalculatedByLibreOffice(changed));
  expect(shown[2]).toEqual(['2025', 86, 42.8, 0.6543]);
  expect(shown[3]?.[1]).toBe(5.92);
  expect(shown[6]).toEqual(['Đánh giá', 'Đạt', 'Đạt', 'Chưa đạt']);
});

test('a chart of each index over its years', () => {
  const charts = edits(book()).sheets.find(({ sheet }) => sheet === SHEET)?.charts ?? [];
  expect(charts.map(({ title, kind }) => [title, kind])).toEqual([
    ['SIPAS qua các năm', 'column'],
    ['PAPI qua các năm', 'column'],
    ['DTI qua các năm', 'column'],
  ]);
  expect(charts.map(({ series }) => series[0]?.values)).toEqual(
    [1, 2, 3].map((column) => ({ firstRow: 4, lastRow: 5, firstColumn: column, lastColumn: column })),
  );
});

test('ten runs later what the office wrote below the charts is there, and nothing else has changed', () => {
  const first = written(book());
  const { lastRow = 0 } =
    openXlsx(first).content.names.find(({ name }) => name === 'CCHC_ChiSoKhac')?.range ?? {};
  let bytes = put(first, SHEET, [['Nhận xét của Sở: cần nâng SIPAS']], lastRow + 3);
  const before = openXlsx(bytes).content.grids.find(({ sheet }) => sheet === SHEET)?.values;
  for (let run = 0; run < 10; run++) bytes = written(bytes);
  const after = openXlsx(bytes).content.grids.find(({ sheet }) => sheet === SHEET)?.values;
  expect(after).toEqual(before);
  expect(openXlsx(bytes).content.grids.find(({ sheet }) => sheet === OWN)?.values[3]).toEqual(LINES[3]);
});

test('without results there is no such sheet', () => {
  expect(edits(exampleBook()).sheets.some(({ sheet }) => sheet === SHEET)).toBe(false);
});

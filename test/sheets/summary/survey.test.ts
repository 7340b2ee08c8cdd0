import { assess, type Assessed } from '../../../src/assess';
import { noEdits, number, text } from '../../../src/model/edits';
import type { Mapping } from '../../../src/model/mapping';
import { asDay } from '../../../src/model/task';
import { toJson } from '../../../src/contract/to-json';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { CRITERIA_SHEET } from '../../support/criteria-book';
import { exampleBook, exampleRows } from '../../support/example-book';
import { recalculatedByLibreOffice } from '../../support/libreoffice';
import { inVietnamese } from '../../support/say';

type Line = readonly (string | number)[];

const OPTIONS = ['Mã', 'Tiêu chí', 'Số phiếu', 'A', 'B', 'C', 'D', 'Nguồn'];

/** The example, whose leaf 2.3 a survey decides, with maximum 3 and the results of a survey on a sheet. */
function surveyed(header: Line, ...lines: readonly Line[]): Uint8Array {
  const book = exampleBook({ rows: exampleRows({ '2.3': { max: 3 } }) });
  const cells = [['KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC NĂM 2026'], header, ...lines].map((line) =>
    line.map((value) => (typeof value === 'number' ? number(value) : text(value))),
  );
  const sheet = { ...noEdits('Kết quả điều tra', true), blocks: [{ row: 0, column: 0, cells }] };
  return openXlsx(book).apply({ sheets: [sheet], names: [], state: null });
}

const assessed = (book: Uint8Array): Assessed =>
  assess(openXlsx(book).content, { asOf: asDay('2026-12-31') });

const json = (book: Uint8Array) => {
  const { assessment, snapshot } = assessed(book);
  return toJson({ assessment, snapshot }, 'a.xlsx', inVietnamese);
};

/** The cells of the summary's line that begins so, after LibreOffice calculated everything anew. */
function summaryLine(book: Uint8Array, change: (book: Uint8Array) => Uint8Array, name: string) {
  const written = openXlsx(book).apply(assessed(book).report(inVietnamese));
  const { grids } = openXlsx(recalculatedByLibreOffice(change(written))).content;
  const summary = grids.find(({ sheet }) => sheet === 'Tổng hợp tự đánh giá');
  const rows = summary?.values.filter((row) => row[1] === name) ?? [];
  return rows.map((row) => row.slice(2, 6));
}

const unchanged = (book: Uint8Array): Uint8Array => book;

describe('answers by option', () => {
  const book = surveyed(OPTIONS, ['2.3', 'Mức độ hài lòng', 50, 20, 20, 8, 2, 'Cục Thống kê']);

  // (20 × 100 % + 20 × 60 % + 8 × 20 %) ÷ 50 × 3 = 67,2 % × 3.
  test('20, 20, 8 and 2 of 50 forms give 2,02 of 3', () => {
    expect(json(book).survey).toMatchObject([{ id: '2/2.3', answers: [20, 20, 8, 2], of: 50, points: 2.02 }]);
  });

  test('the index of the office stays what it is, and the full index stands beside it', () => {
    const { total, fullIndex } = json(book);
    expect(total).toMatchObject({ index: json(exampleBook()).total.index });
    expect(fullIndex).toBe(Math.round(((total.self + 2.02) / (total.applicableMax + 3)) * 10_000) / 100);
  });

  test('LibreOffice calculates the same from the sheet', () => {
    expect(summaryLine(book, unchanged, 'Mức độ hài lòng')[0]).toEqual([3, 50, 2.02, 67.33]);
    // 0,8 was typed over 0,75, and counts in the cells: (5,24 + 2,02) ÷ (8 + 3).
    expect(summaryLine(book, unchanged, 'Chỉ số đầy đủ (%)')[0]?.[3]).toBe(66);
  });

  test('and follows it when an answer is changed, until it no longer adds up', () => {
    const withAnswers =
      (a: number, b: number) =>
      (written: Uint8Array): Uint8Array =>
        openXlsx(written).apply({
          sheets: [
            {
              ...noEdits('Kết quả điều tra'),
              blocks: [{ row: 2, column: 3, cells: [[number(a), number(b)]] }],
            },
          ],
          names: [],
          state: null,
        });
    expect(summaryLine(book, withAnswers(30, 10), 'Mức độ hài lòng')[0]).toEqual([3, 50, 2.26, 75.33]);
    const off = summaryLine(book, withAnswers(30, 11), 'Mức độ hài lòng')[0];
    expect(off?.slice(2).every((value) => value === '' || value === null)).toBe(true);
  });
});

test('without a column of forms the answers are counted', () => {
  const book = surveyed(['Mã', 'A', 'B', 'C', 'D'], ['2.3', 20, 20, 8, 2]);
  expect(json(book).survey).toMatchObject([{ of: 50, points: 2.02 }]);
});

test.each([
  ['67,2 under "%"', ['Mã', 'Kết quả (%)'], ['2.3', 67.2]],
  ['"67,2%" as text', ['Mã', 'Tỷ lệ hài lòng'], ['2.3', '67,2%']],
])('a result in per cent: %s', (_, header, line) => {
  expect(json(surveyed(header, line)).survey).toMatchObject([{ answers: [], of: null, points: 2.02 }]);
});

test('a line without a code goes by its name', () => {
  const book = surveyed(['Mã', 'Tiêu chí', 'A', 'B', 'C', 'D'], ['', 'MỨC ĐỘ HÀI LÒNG', 20, 20, 8, 2]);
  expect(json(book).survey).toMatchObject([{ id: '2/2.3', points: 2.02 }]);
});

test('a sheet under another name is read where a person names it', () => {
  const { content } = openXlsx(surveyed(OPTIONS, ['2.3', '', 50, 20, 20, 8, 2, '']));
  const plain = content.grids.map((grid) =>
    grid.sheet === 'Kết quả điều tra'
      ? { ...grid, sheet: 'Trang 9', values: [['SỐ LIỆU'], ...grid.values.slice(1)] }
      : grid,
  );
  const of = (mapping: Mapping) =>
    assess({ ...content, grids: plain }, { asOf: asDay('2026-12-31'), mapping }).assessment.survey;
  expect(of({})).toBeNull();
  expect(of({ surveySheet: 'Trang 9' })?.results).toMatchObject([{ points: 2.02 }]);
});

test('a sheet of that title whose columns are not known is told, and not passed over', () => {
  const { recognition, findings } = assessed(
    surveyed(['Họ và tên', 'Ý kiến'], ['Người dân', 'Rất hài lòng']),
  ).assessment;
  expect(recognition.survey).toBeNull();
  expect(findings.filter(({ code }) => code === 'recognition-doubtful')).toMatchObject([
    { severity: 'warning', subject: 'Kết quả điều tra' },
  ]);
});

test('a set of criteria under the title of a survey is scored all the same', () => {
  const title = [[text('KHẢO SÁT, ĐÁNH GIÁ CHẤT LƯỢNG NĂM 2026')]];
  const sheet = { ...noEdits(CRITERIA_SHEET), blocks: [{ row: 0, column: 0, cells: title }] };
  const book = openXlsx(exampleBook()).apply({ sheets: [sheet], names: [], state: null });
  const { leaves, survey } = assessed(book).assessment;
  expect([leaves.length, survey]).toEqual([9, null]);
});

test('while the survey is not complete there is no full index', () => {
  expect(json(surveyed(OPTIONS, ['2.3', '', 50, '', '', '', '', '']))).toMatchObject({
    survey: [{ points: null }],
    fullIndex: null,
  });
  expect(json(exampleBook())).toMatchObject({ survey: null, fullIndex: null });
});

test('a second run changes nothing', () => {
  const book = surveyed(OPTIONS, ['2.3', 'Mức độ hài lòng', 50, 20, 20, 8, 2, '']);
  const once = openXlsx(book).apply(assessed(book).report(inVietnamese));
  const twice = openXlsx(once).apply(assessed(once).report(inVietnamese));
  expect(openXlsx(twice).content.grids).toEqual(openXlsx(once).content.grids);
});

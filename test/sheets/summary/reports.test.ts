import { assess, type Assessed } from '../../../src/assess';
import { noEdits, number } from '../../../src/model/edits';
import { asDay } from '../../../src/model/task';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { recalculatedByLibreOffice } from '../../support/libreoffice';
import { reportBook } from '../../support/report-book';
import { inVietnamese } from '../../support/say';

const assessed = (book: Uint8Array): Assessed =>
  assess(openXlsx(book).content, { asOf: asDay('2026-10-31') });

const written = (book: Uint8Array): Uint8Array => openXlsx(book).apply(assessed(book).report(inVietnamese));

/** What is right of a report's name on the summary, after LibreOffice calculated everything anew. */
function shown(book: Uint8Array): Readonly<Record<string, unknown>> {
  const { grids } = openXlsx(recalculatedByLibreOffice(book)).content;
  const summary = grids.find(({ sheet }) => sheet === 'Tổng hợp tự đánh giá');
  const rows =
    summary?.values.filter(([, name]) => /(?:quý I|tháng|năm 20|đúng hạn)/.test(String(name))) ?? [];
  return Object.fromEntries(
    rows.map(([, name, ...cells]) => [name, cells.filter((value) => value !== '' && value !== null)]),
  );
}

test('LibreOffice calculates deadlines, days late and states, and how many were in time', () => {
  expect(shown(written(reportBook()))).toMatchObject({
    'quý I/2026': [46095, 46094, 0, 'Đúng hạn', '21/BC-SKHCN'],
    '6 tháng đầu năm 2026': [46187, 46189, 2, 'Gửi sau hạn', '57/BC-SKHCN'],
    'quý III/2026': [46279, 'Quá hạn, chưa gửi'],
    'năm 2026': [46370, 'Chưa đến hạn'],
    'Số báo cáo gửi đúng hạn': ['1/3'],
  });
});

test('and follows the book when a day is filled in', () => {
  const sent = openXlsx(written(reportBook())).apply({
    sheets: [{ ...noEdits('Sổ báo cáo'), blocks: [{ row: 4, column: 3, cells: [[number(46270)]] }] }],
    names: [],
    state: null,
  });
  expect(shown(sent)).toMatchObject({
    'quý III/2026': [46279, 46270, 0, 'Đúng hạn'],
    'Số báo cáo gửi đúng hạn': ['2/3'],
  });
});

test('a second run changes nothing', () => {
  const first = written(reportBook());
  const contents = (book: Uint8Array) =>
    openXlsx(book).content.grids.map(({ values, formulas }) => [values, formulas]);
  expect(contents(written(first))).toEqual(contents(first));
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noEdits, text } from '../../src/model/edits';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { communeBook } from '../support/commune-book';
import { exampleBook } from '../support/example-book';
import { filedDocuments } from '../../src/samples/document-numbers';

// Issue 14: the summary as an official report, in the form of Decree 30/2020/NĐ-CP.

const SUMMARY = 'Tổng hợp tự đánh giá';
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/so-khoa-hoc-2026.xlsx')));

const cellsOf = (book: Uint8Array): readonly (readonly string[])[] => {
  const grid = openXlsx(book).content.grids.find(({ sheet }) => sheet === SUMMARY);
  return Array.from(grid?.values ?? [], (row) => Array.from(row ?? [], (value) => String(value ?? '')));
};
const linesOf = (book: Uint8Array): readonly string[] =>
  cellsOf(book).map((row) => row.filter((words) => words !== '').join(' | '));
const written = (book: Uint8Array): Uint8Array => assessedBook(book).written();

describe('the head', () => {
  test('of a department: the province above, the sign that its own reports bear, place and day, kind and matter, to whom', () => {
    expect(linesOf(written(SAMPLE)).slice(0, 9)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH … | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ | Độc lập - Tự do - Hạnh phúc',
      '———— | ————————————',
      'Số: ……/BC-SKHCN | …………, ngày … tháng … năm 20…',
      '',
      'BÁO CÁO',
      'Kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2026',
      '————',
      'Kính gửi: Sở Nội vụ.',
    ]);
  });

  test('of a commune names nobody above it', () => {
    const [first, second] = linesOf(written(communeBook()));
    expect([first, second]).not.toContainEqual(expect.stringContaining('TỈNH …'));
  });
});

test('at the end stand the recipients at the left and who signs at the right', () => {
  const lines = linesOf(written(SAMPLE));
  const first = lines.indexOf('Nơi nhận: | GIÁM ĐỐC');
  expect(lines.slice(first, first + 3)).toEqual([
    'Nơi nhận: | GIÁM ĐỐC',
    '- Như trên; | (Chữ ký, dấu; họ và tên)',
    '- Lưu: VT, …….',
  ]);
});

test('what an office writes over the blanks stays when the sheet is written again', () => {
  const once = written(exampleBook());
  const rows = linesOf(once);
  const recipients = rows.findIndex((words) => words.startsWith('Nơi nhận:'));
  const cells = [
    [0, 0, 'ỦY BAN NHÂN DÂN TỈNH TÂN HÒA'],
    [3, 0, 'Số: 118/BC-SKHCN'],
    [3, 4, 'Tân Hòa, ngày 05 tháng 12 năm 2026'],
    [8, 0, 'Kính gửi: Hội đồng thẩm định tỉnh Tân Hòa.'],
    [recipients + 2, 0, '- Lưu: VT, KSTT.'],
    [recipients + 5, 4, 'Nguyễn Văn A'],
  ] as const;
  const filled = openXlsx(once).apply({
    sheets: [
      {
        ...noEdits(SUMMARY),
        blocks: cells.map(([row, column, words]) => ({ row, column, cells: [[text(words)]] })),
      },
    ],
    names: [],
    state: null,
  });
  const again = cellsOf(written(filled));
  expect(cells.map(([row, column]) => again[row]?.[column])).toEqual(cells.map(([, , words]) => words));
  expect(again.flat().filter((words) => words.startsWith('Nơi nhận'))).toHaveLength(1);
});

test('the printed pages: numbered above from the second on, with the decree’s margins', () => {
  const summary = assessedBook(SAMPLE).edits.sheets.find(({ sheet }) => sheet === SUMMARY);
  expect(summary?.page).toMatchObject({
    header: '&P',
    footer: null,
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
  });
});

describe('the sample’s documents, as a records office files them', () => {
  const filed = filedDocuments([
    'Kế hoạch CCHC năm 2026',
    'Báo cáo kết quả',
    'Quyết định công nhận sáng kiến',
    'Trích xuất hệ thống giải quyết thủ tục',
    'Báo cáo rà soát',
    'Thư xin lỗi',
  ]);

  test('each kind has its own sign; an extract has no number', () => {
    expect(filed.map(({ number }) => number.replace(/^\d+/, ''))).toEqual([
      '/KH-SKHCN',
      '/BC-SKHCN',
      '/QĐ-SKHCN',
      '',
      '/BC-SKHCN',
      '/SKHCN-VP',
    ]);
  });

  test('numbers of a kind rise with the days, and no day is a weekend or New Year', () => {
    const [, first, , , second] = filed;
    expect(Number.parseInt(first?.number ?? '', 10)).toBeLessThan(Number.parseInt(second?.number ?? '', 10));
    expect(filed.map(({ issued }) => new Date(issued).getUTCDay()).filter((day) => day % 6 === 0)).toEqual(
      [],
    );
    expect(filed.map(({ issued }) => issued)).not.toContain('2026-01-01');
  });
});

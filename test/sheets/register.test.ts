import type { SheetEdits } from '../../src/model/edits';
import { assessedBook } from '../support/assessing';
import type { Input } from '../support/criteria-book';
import { EXAMPLE_EVIDENCE, exampleBook } from '../support/example-book';

const REGISTER = 'Danh mục tài liệu kiểm chứng';

const registerOf = (evidence: readonly (readonly Input[])[] | undefined): SheetEdits | undefined =>
  assessedBook(exampleBook(evidence ? { evidence } : {})).edits.sheets.find(
    ({ sheet }) => sheet === REGISTER,
  );

const linkAt = (edits: SheetEdits | undefined, row: number, column: number): unknown =>
  edits?.links.find((link) => link.row === row - 1 && link.column === column)?.to;

describe('the register of evidence', () => {
  const edits = registerOf(undefined);
  const [title, table] = edits?.blocks ?? [];

  test('lists each document with its number, date, issuer, page, link and criteria', () => {
    expect(title?.cells[0]?.[0]).toEqual({ kind: 'text', text: 'DANH MỤC TÀI LIỆU KIỂM CHỨNG NĂM 2026' });
    expect(table?.cells[0]?.map((content) => content?.kind === 'text' && content.text)).toEqual([
      'Mã TLKC',
      'Tên tài liệu',
      'Số, ký hiệu',
      'Ngày ban hành',
      'Cơ quan ban hành',
      'Trang, mục',
      'Liên kết',
      'Độ mật',
      'Mã tiêu chí',
    ]);
    expect(table?.cells[1]).toEqual([
      { kind: 'text', text: 'TL-01' },
      { kind: 'text', text: 'Kế hoạch CCHC năm 2026' },
      { kind: 'text', text: '475/KH-SKHCN' },
      // 24/12/2025, as a spreadsheet counts days.
      { kind: 'number', value: 46015 },
      { kind: 'text', text: 'Sở KH&CN' },
      { kind: 'text', text: 'toàn văn' },
      { kind: 'text', text: 'https://skhcn.example.vn/475' },
      { kind: 'text', text: '' },
      { kind: 'text', text: '1.1.1' },
    ]);
    expect(table?.cells[2]?.at(-1)).toEqual({ kind: 'text', text: '1.1.2; 1.1.3' });
  });

  test('shows dates as dates', () => {
    const dates = edits?.formats.find(({ style }) => style.numberFormat === 'dd/mm/yyyy');
    expect(dates?.range).toEqual({ firstRow: 3, lastRow: 4, firstColumn: 3, lastColumn: 3 });
  });

  test('leads to the document where its address opens elsewhere too, and to the first criterion', () => {
    expect(linkAt(edits, 4, 6)).toEqual({ kind: 'address', address: 'https://skhcn.example.vn/475' });
    expect(linkAt(edits, 4, 8)).toEqual({ kind: 'cell', sheet: 'Bộ tiêu chí', row: 6, column: 1 });
    expect(linkAt(edits, 5, 8)).toEqual({ kind: 'cell', sheet: 'Bộ tiêu chí', row: 7, column: 1 });
  });

  test('makes no link of a path on the office’s own machine', () => {
    expect(linkAt(edits, 5, 6)).toBeUndefined();
  });
});

describe('addresses', () => {
  const linkOf = (address: string): unknown =>
    linkAt(registerOf([[1, '1.1.1', 'Kế hoạch', '475/KH', '24/12/2025', 'Sở', 'tr. 1', address]]), 4, 6);

  test.each([
    ['http', 'http://skhcn.example.vn/a', 'http://skhcn.example.vn/a'],
    ['with spaces around', '  https://skhcn.example.vn/a  ', 'https://skhcn.example.vn/a'],
    ['without a scheme', 'www.skhcn.example.vn/a', 'https://www.skhcn.example.vn/a'],
    ['mail', 'mailto:vanphong@example.vn', 'mailto:vanphong@example.vn'],
  ])('%s', (_, typed, address) => {
    expect(linkOf(typed)).toEqual({ kind: 'address', address });
  });

  test.each([
    ['runs a script', 'javascript:alert(1)'],
    ['is hidden by a control character', 'java\u200bscript:alert(1)'],
    ['is a local path', '\\\\maychu\\CCHC\\a.pdf'],
    ['is a file beside the workbook', 'TLKC/a.pdf'],
    ['is longer than Excel takes', `https://skhcn.example.vn/${'a'.repeat(2100)}`],
  ])('no link is made of one that %s', (_, typed) => {
    expect(linkOf(typed)).toBeUndefined();
  });

  test('the text of the address stays beside it, whatever it is', () => {
    const edits = registerOf([[1, '1.1.1', 'Kế hoạch', '475/KH', '24/12/2025', 'Sở', 'tr. 1', '=cmd|calc']]);
    expect(edits?.blocks[1]?.cells[1]?.[6]).toEqual({ kind: 'text', text: '=cmd|calc' });
  });
});

test('a date that cannot be read stays as it was written', () => {
  const edits = registerOf([[1, '1.1.1', 'Kế hoạch', '475/KH', 'cuối năm 2025', 'Sở', 'tr. 1', '']]);
  expect(edits?.blocks[1]?.cells[1]?.[3]).toEqual({ kind: 'text', text: 'cuối năm 2025' });
});

test('without evidence there is no register', () => {
  const { edits } = assessedBook(exampleBook({ evidence: [] }));
  expect(edits.sheets.map(({ sheet }) => sheet)).toEqual([
    'Bộ tiêu chí',
    'Tổng hợp tự đánh giá',
    'Điểm chưa đạt và khắc phục',
  ]);
  expect(edits.names.map(({ name }) => name)).not.toContain('CCHC_TaiLieu');
});

test('numbers that the office gave its documents itself are kept', () => {
  const [first = []] = EXAMPLE_EVIDENCE;
  const edits = registerOf([['TL-17', ...first.slice(1)]]);
  expect(edits?.blocks[1]?.cells[1]?.[0]).toEqual({ kind: 'text', text: 'TL-17' });
});

import { a1 } from '../../src/model/cell';
import type { CellContent, SheetEdits } from '../../src/model/edits';
import { assessedBook } from '../support/assessing';
import { changedBook, CRITERIA_SHEET, criteriaBook, type BookColumn } from '../support/criteria-book';
import { exampleBook, exampleRows, EXAMPLE_ROWS } from '../support/example-book';

/** What is to be written into a sheet, by address. */
function contentsOf(edits: SheetEdits | undefined): Readonly<Record<string, CellContent>> {
  const contents: Record<string, CellContent> = {};
  for (const { row, column, cells } of edits?.blocks ?? []) {
    cells.forEach((line, i) =>
      line.forEach((content, j) => {
        if (content) contents[a1(row + i, column + j)] = content;
      }),
    );
  }
  return contents;
}

const criteriaEdits = (book: Uint8Array): SheetEdits | undefined =>
  assessedBook(book).edits.sheets.find(({ sheet }) => sheet === CRITERIA_SHEET);

/** The values that will stand in the score column, by address; `undefined` where nothing is written. */
function scoresOf(book: Uint8Array): Readonly<Record<string, unknown>> {
  const contents = contentsOf(criteriaEdits(book));
  return Object.fromEntries(
    Object.entries(contents).map(([address, content]) => [
      address,
      content.kind === 'formula' ? content.result : content.kind,
    ]),
  );
}

describe('the criteria sheet', () => {
  const edits = criteriaEdits(exampleBook());
  const contents = contentsOf(edits);

  test('gets formulas in the score column, evidence numbers beside them and our column of statuses, and nothing else', () => {
    const columns = new Set(Object.keys(contents).map((address) => address.replace(/\d+/, '')));
    expect([...columns].sort()).toEqual(['J', 'K', 'Q']);
    expect(edits).toMatchObject({ create: false, clear: [], merges: [], rowHeights: [] });
    expect(edits?.columnWidths.map(({ column }) => column)).toEqual([16]);
    expect(edits).toMatchObject({ freeze: null, page: null });
  });

  test('the values beside the formulas are the points, and sums of what the cells will show', () => {
    expect(scoresOf(exampleBook())).toMatchObject({
      J5: 3.44,
      J6: 2.69,
      J7: 0.5,
      J8: 1.69,
      J9: 0.5,
      J10: 0.75,
      J11: 0.75,
      J12: '',
      // The office typed 0,8 for the last leaf of field 2.
      J13: 1.8,
      J14: '',
      J15: 1,
      J18: 5.24,
    });
  });

  test('a survey and a number that a person typed are left alone', () => {
    expect(contents['J16']).toBeUndefined();
    expect(contents['J17']).toBeUndefined();
  });

  test('score cells without a format of their own show two decimals', () => {
    const formats = edits?.formats.map(({ range, style }) => [a1(range.firstRow, range.firstColumn), style]);
    expect(formats).toContainEqual(['J5', { numberFormat: '0.00' }]);
  });

  test('evidence cells name the documents and lead to the register', () => {
    expect(contents['K7']).toEqual({ kind: 'text', text: 'TL-01' });
    expect(contents['K8']).toEqual({ kind: 'text', text: 'TL-02' });
    expect(contents['K11']).toBeUndefined();
    expect(edits?.links).toContainEqual({
      row: 7,
      column: 10,
      to: { kind: 'cell', sheet: 'Danh mục tài liệu kiểm chứng', row: 4, column: 0 },
      tip: null,
    });
  });

  test('what a person wrote as evidence stays', () => {
    const rows = exampleRows({ '1.1.1': { evidence: 'Kế hoạch 475/KH-SKHCN, trang 2' } });
    expect(contentsOf(criteriaEdits(exampleBook({ rows })))['K7']).toBeUndefined();
  });
});

describe('whatever a person put into a score cell stays', () => {
  test.each([
    ['a number', 0.8],
    ['text', 'đã chấm'],
    ['a formula of the office’s own', { formula: '=F8/E8*2', shows: 1.6923 }],
    ['a formula that shows an error', { formula: '=1/0', shows: { error: '#DIV/0!' } }],
  ])('%s', (_, self) => {
    expect(scoresOf(exampleBook({ rows: exampleRows({ '1.1.2': { self } }) }))).not.toHaveProperty('J8');
  });

  test('and counts in the sums as the cell counts: a number as it is, text not at all', () => {
    const sumWith = (self: number | string | { formula: string; shows: number }): unknown =>
      scoresOf(exampleBook({ rows: exampleRows({ '1.1.2': { self } }) }))['J6'];
    expect(sumWith(2)).toBe(3);
    expect(sumWith('đã chấm')).toBe(1);
    expect(sumWith('1,5')).toBe(2.5);
    expect(sumWith({ formula: '=F8/E8*2', shows: 1.6923 })).toBe(2.6923);
  });

  test('a parent’s typed number stays, and the sums above it take it', () => {
    const scores = scoresOf(exampleBook({ rows: exampleRows({ '1.1': { self: 3 } }) }));
    expect(scores).not.toHaveProperty('J6');
    expect(scores['J5']).toBe(3.75);
    expect(scores['J8']).toBe(1.69);
  });
});

describe('a sheet without a column for the self-score', () => {
  const columns: readonly BookColumn[] = ['code', 'name', 'max', 'rule', 'total', 'achieved', 'level'];
  const edits = criteriaEdits(criteriaBook(EXAMPLE_ROWS, { columns }));
  const contents = contentsOf(edits);

  test('gets one to the right of the table, with its header and the looks of the table', () => {
    expect(contents['H4']).toEqual({ kind: 'text', text: 'Điểm tự đánh giá' });
    expect(contents['H8']).toMatchObject({ kind: 'formula', result: 1.69 });
    const header = edits?.formats.find(({ range }) => a1(range.firstRow, range.firstColumn) === 'H4');
    expect(header?.style).toMatchObject({ font: { bold: true }, border: 'thin', wrap: true });
  });

  test('nothing is written in any other column', () => {
    expect(Object.keys(contents).every((address) => /^[HI]/.test(address))).toBe(true);
  });
});

describe('a second run over a workbook that was changed since', () => {
  const written = assessedBook(exampleBook()).written();
  const [wording, points] = [
    { row: 7, column: 3 },
    { row: 7, column: 9 },
  ];

  test('takes the formula away, with its score, where the rule is no longer understood', () => {
    const input = 'Theo hướng dẫn riêng của Hội đồng thẩm định';
    const contents = contentsOf(criteriaEdits(changedBook(written, CRITERIA_SHEET, [{ ...wording, input }])));
    expect(contents['J8']).toEqual({ kind: 'empty' });
    expect(contents['J6']).toMatchObject({ result: 1 });
  });

  test('writes the new formula where the rule was reworded', () => {
    const input = 'Từ 90% trở lên: b/a × 2; dưới 90%: 0 điểm';
    const contents = contentsOf(criteriaEdits(changedBook(written, CRITERIA_SHEET, [{ ...wording, input }])));
    expect(contents['J8']).toMatchObject({ kind: 'formula', result: 0 });
  });

  test('leaves a number that a person typed over our formula', () => {
    const changed = changedBook(written, CRITERIA_SHEET, [{ ...points, input: 1.5 }]);
    expect(contentsOf(criteriaEdits(changed))['J8']).toBeUndefined();
  });

  test('writes our formula again where a person cleared the cell', () => {
    const changed = changedBook(written, CRITERIA_SHEET, [{ ...points, input: null }]);
    expect(contentsOf(criteriaEdits(changed))['J8']).toMatchObject({ kind: 'formula', result: 1.69 });
  });
});

import { addressOf, parseA1 } from '../../src/model/cell';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook, formulasIn } from '../support/assessing';
import { changedBook, type Change } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';
import { seenByOpenpyxl } from '../support/openpyxl';
import { describeWithTool } from '../support/outside-tool';

/** Texts that a spreadsheet takes for a formula when they are typed or written carelessly. */
const TEXTS = ['=HYPERLINK("http://x.vn","Kế hoạch")', "+cmd|'/c calc'!A1", '-2+3', '@SUM(A1:A9)'];

const SHEETS = {
  summary: 'Tổng hợp tự đánh giá',
  plan: 'Điểm chưa đạt và khắc phục',
  appraisal: 'Đối chiếu thẩm định',
} as const;

const first = assessedBook(
  exampleBook({ rows: exampleRows({ '1.1.2': { appraised: 1.2 }, '1.2.1': { appraised: 0.5 } }) }),
).written();

const placeOf = (name: string): { readonly firstRow: number; readonly lastRow: number } => {
  const found = openXlsx(first).content.names.find((each) => each.name === name);
  if (!found) throw new Error(`no name ${name}`);
  return found.range;
};

/** Every place of our sheets in which a person may write. */
function places(): Readonly<Record<keyof typeof SHEETS, readonly Omit<Change, 'input'>[]>> {
  const cellAt = (row: number, columns: readonly number[]): readonly Omit<Change, 'input'>[] =>
    columns.map((column) => ({ row, column }));
  const below = (name: string, columns: readonly number[]) => cellAt(placeOf(name).firstRow + 1, columns);
  const differences = placeOf('CCHC_DoiChieu');
  return {
    plan: [5, 6, 7].flatMap((row) => cellAt(row, [5, 7, 8, 9, 10])),
    summary: [
      ...below('CCHC_GiaiTrinh', [6]),
      ...cellAt(placeOf('CCHC_GiaiTrinh').firstRow + 2, [6]),
      ...below('CCHC_KhoKhan', [0]),
      ...below('CCHC_DeXuat', [0]),
      ...cellAt(placeOf('CCHC_KyTen').lastRow, [0, 4, 6]),
    ],
    appraisal: cellAt(differences.lastRow, [9, 10]),
  };
}

let written = first;
const typed: { readonly sheet: string; readonly text: string }[] = [];
for (const [key, cells] of Object.entries(places()) as [keyof typeof SHEETS, readonly Change[]][]) {
  const sheet = SHEETS[key];
  const changes = cells.map((cell, index) => {
    const text = `${TEXTS[index % TEXTS.length] ?? ''} ${typed.length + index}`;
    return { ...cell, input: text };
  });
  changes.forEach(({ input }) => typed.push({ sheet, text: input }));
  written = changedBook(written, sheet, changes);
}
const { edits, written: write } = assessedBook(written);
const again = write();

test('what is typed into our sheets stays the text that it is, wherever it is typed', () => {
  const { grids } = openXlsx(again).content;
  expect(typed.length).toBeGreaterThan(22);
  const lost = typed.filter(
    ({ sheet, text }) =>
      !grids
        .find((grid) => grid.sheet === sheet)
        ?.values.flat()
        .includes(text),
  );
  expect(lost).toEqual([]);
});

describeWithTool('openpyxl', 'openpyxl', () => {
  const { sheets } = seenByOpenpyxl(again);
  const cells = sheets.flatMap(({ name, cells: seen }) =>
    Object.entries(seen).map(([at, cell]) => {
      const place = parseA1(at);
      if (!place) throw new Error(`no cell ${at}`);
      return { at: addressOf({ sheet: name, ...place }), ...cell };
    }),
  );

  test('sees them as texts', () => {
    const texts = new Set(cells.filter(({ isText }) => isText).map(({ entered }) => entered));
    expect(typed.filter(({ text }) => !texts.has(text))).toEqual([]);
  });

  test('finds no formula that the engine did not list', () => {
    const listed = new Set(formulasIn(edits).map((each) => addressOf(each) as string));
    const found = cells.filter(({ isText, entered }) => !isText && String(entered).startsWith('='));
    expect(found.length).toBeGreaterThan(80);
    expect(found.map(({ at: cell }) => cell).filter((cell) => !listed.has(cell))).toEqual([]);
  });

  test('finds no link that the engine did not list', () => {
    const listed = new Set(
      edits.sheets.flatMap(({ sheet, links }) =>
        links.map((link) => addressOf({ sheet, ...link }) as string),
      ),
    );
    const linked = cells.filter(({ link }) => link !== null);
    expect(linked.length).toBeGreaterThan(40);
    expect(linked.map(({ at: cell }) => cell).filter((cell) => !listed.has(cell))).toEqual([]);
  });
});

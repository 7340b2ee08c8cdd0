import fc from 'fast-check';
import { a1, columnName } from '../../../src/model/cell';
import type { CellValue } from '../../../src/model/cell';
import { noEdits } from '../../../src/model/edits';
import type { CellContent, CellStyle, SheetEdits } from '../../../src/model/edits';
import { formulaAt, valueAt } from '../../../src/model/grid';
import type { Grid } from '../../../src/model/grid';
import { Refusal } from '../../../src/model/refusal';
import { contains } from '../../../src/workbook/ranges';
import { emptyWorkbook } from '../../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { editsOf, text, write } from '../../support/edits';
import { packageFaults } from '../../support/package-check';
import { unpacked, workbookFile, worksheet } from '../../support/xlsx';

const SHEET = 'Bảng';
const ROWS = 8;
const COLUMNS = 6;

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(
      '_',
      'x',
      '0',
      '4',
      'A',
      '\u0007',
      '\r',
      '\n',
      ' ',
      '\ud83d',
      '=',
      '&',
      '<',
      '"',
      'ẩ',
    ),
    maxLength: 12,
  }),
);
const anyResult: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  anyText,
  fc.constantFrom({ error: '#DIV/0!' }, { error: '#N/A' }, null),
);
const anyFormula = fc.constantFrom(
  '=A1',
  '=SUM(A1:B2)',
  '=IF(A1="","",NUMBERVALUE(B1))',
  '=\'Bảng\'!C3&"<x>"',
  '=IFS(A1>1,"_x0041_")',
);
const anyContent: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant<CellContent>({ kind: 'empty' }),
  anyText.map((words): CellContent => ({ kind: 'text', text: words })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value): CellContent => ({ kind: 'number', value })),
  fc
    .tuple(anyFormula, anyResult)
    .map(([words, result]): CellContent => ({ kind: 'formula', formula: words, result })),
);
const anyPlace = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
const anyRange = fc.tuple(anyPlace, anyPlace).map(([one, other]) => ({
  firstRow: Math.min(one.row, other.row),
  lastRow: Math.max(one.row, other.row),
  firstColumn: Math.min(one.column, other.column),
  lastColumn: Math.max(one.column, other.column),
}));
const anyBlock = fc.record({
  row: fc.nat(ROWS - 1),
  column: fc.nat(COLUMNS - 1),
  cells: fc.array(fc.array(fc.option(anyContent, { nil: undefined }), { maxLength: 3 }), { maxLength: 3 }),
});
const anyStyle: fc.Arbitrary<CellStyle> = fc.record(
  {
    font: fc.record(
      {
        bold: fc.boolean(),
        size: fc.constantFrom(11, 13),
        name: fc.constantFrom('Calibri', 'Times New Roman'),
      },
      { requiredKeys: [] },
    ),
    fill: fc.constantFrom('FFF2CC', 'C6EFCE'),
    border: fc.constantFrom('thin' as const, 'none' as const),
    numberFormat: fc.constantFrom('0.00', 'dd/mm/yyyy', 'General'),
    horizontal: fc.constantFrom('left' as const, 'center' as const),
    wrap: fc.boolean(),
  },
  { requiredKeys: [] },
);
const anyLink = fc.record({
  row: fc.nat(ROWS - 1),
  column: fc.nat(COLUMNS - 1),
  to: fc.oneof(
    fc
      .webUrl({ withFragments: true, withQueryParameters: true })
      .map((address) => ({ kind: 'address' as const, address })),
    anyPlace.map((place) => ({ kind: 'cell' as const, sheet: SHEET, ...place })),
  ),
  tip: fc.option(anyText),
});
const anyEdits: fc.Arbitrary<SheetEdits> = fc.record({
  sheet: fc.constantFrom(SHEET, 'Mới'),
  create: fc.constant(true),
  clearConditionalFormats: fc.constant(false),
  conditionalFormats: fc.constant([]),
  charts: fc.constant([]),
  protect: fc.constant(false),
  lines: fc.constant(null),
  clear: fc.array(anyRange, { maxLength: 2 }),
  blocks: fc.array(anyBlock, { maxLength: 3 }),
  formats: fc.array(fc.record({ range: anyRange, style: anyStyle }), { maxLength: 2 }),
  links: fc.array(anyLink, { maxLength: 3 }),
  merges: fc.array(anyRange, { maxLength: 1 }),
  columnWidths: fc.array(fc.record({ column: fc.nat(8), width: fc.integer({ min: 0, max: 80 }) }), {
    maxLength: 3,
  }),
  rowHeights: fc.array(fc.record({ row: fc.nat(ROWS), height: fc.integer({ min: 5, max: 90 }) }), {
    maxLength: 2,
  }),
  freeze: fc.option(fc.record({ rows: fc.nat(3), columns: fc.nat(3) })),
  page: fc.option(
    fc.record({
      orientation: fc.constantFrom('landscape' as const, 'portrait' as const),
      paper: fc.constant('A4' as const),
      fitToWidth: fc.boolean(),
      titleRows: fc.option(fc.constant({ first: 0, last: 2 })),
      footer: fc.option(fc.constantFrom('Trang &P/&N', '')),
    }),
  ),
});

/** A workbook to start from, with something of everything that edits may meet. */
const START = workbookFile({
  [SHEET]: worksheet(
    '<row r="1" spans="1:6"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C4" si="0">A1*2+$A$1</f><v>4</v></c><c r="C1"><f t="shared" si="0"/><v>8</v></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><r><t>hai </t></r><r><t>phần</t></r></is></c><c r="B2"><f t="shared" si="0"/><v>5</v></c><c r="C2" t="str"><f t="shared" si="0"/><v>x</v></c></row>' +
      '<row r="3" s="1" customFormat="1"><c r="A3" t="b"><v>1</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>' +
      '<row r="4"><c r="B4"><f t="shared" si="0"/><v>7</v></c><c r="C4"><f t="shared" si="0"/><v>8</v></c><c r="F4" t="e"><v>#N/A</v></c></row>' +
      '<row r="7"><c r="E7"/></row>',
    '<mergeCells count="1"><mergeCell ref="E6:F7"/></mergeCells><hyperlinks><hyperlink ref="A1:C2" location="x"/></hyperlinks>',
    '<dimension ref="A1:F7"/><cols><col min="2" max="4" width="9"/></cols>',
  ),
});

/** What every cell of the area holds, as one text that can be compared. */
const contents = (grid: Grid | undefined): readonly string[] =>
  Array.from({ length: (ROWS + 4) * (COLUMNS + 4) }, (_, index) => {
    const [row, column] = [Math.floor(index / (COLUMNS + 4)), index % (COLUMNS + 4)];
    if (!grid) return `${a1(row, column)} null null`;
    return `${a1(row, column)} ${JSON.stringify(valueAt(grid, row, column))} ${formulaAt(grid, row, column)}`;
  });

/** What the cells must hold after edits, by following what edits mean and nothing else. */
function expectedContents(grid: Grid | undefined, edits: SheetEdits): readonly string[] {
  return contents(grid).map((existing, index) => {
    const [row, column] = [Math.floor(index / (COLUMNS + 4)), index % (COLUMNS + 4)];
    let expected = edits.clear.some((range) => contains(range, row, column))
      ? `${a1(row, column)} null null`
      : existing;
    for (const block of edits.blocks) {
      const content = block.cells[row - block.row]?.[column - block.column];
      if (content) expected = `${a1(row, column)} ${written(content)}`;
    }
    return expected;
  });
}

function written(content: CellContent): string {
  if (content.kind === 'empty' || (content.kind === 'text' && content.text === '')) return 'null null';
  if (content.kind === 'text') return `${JSON.stringify(content.text)} null`;
  if (content.kind === 'number') return `${JSON.stringify(content.value)} null`;
  return `${JSON.stringify(content.result)} ${content.formula}`;
}

test('any texts come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 20 }), (texts) => {
      const cells = Object.fromEntries(texts.map((words, row) => [`A${row + 1}`, text(words)]));
      const after = openXlsx(emptyWorkbook(SHEET)).apply(editsOf(write(SHEET, cells)));
      const grid = openXlsx(after).content.grids[0];
      expect(texts.map((_, row) => grid?.values[row]?.[0] ?? '')).toEqual(texts);
      expect(packageFaults(after)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('after any edits each cell holds what they mean, and all other cells what they held', () => {
  let applied = 0;
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const book = openXlsx(START);
      const before = book.content.grids.find(({ sheet }) => sheet === edits.sheet);
      let after: Uint8Array;
      try {
        after = book.apply(editsOf(edits));
      } catch (error) {
        if (error instanceof Refusal) return;
        throw error;
      }
      applied++;
      const grid = openXlsx(after).content.grids.find(({ sheet }) => sheet === edits.sheet);
      expect(contents(grid)).toEqual(expectedContents(before, edits));
    }),
    { numRuns: 400 },
  );
  expect(applied).toBeGreaterThan(100);
});

test('after any edits the package is sound, and the same edits once more change nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyEdits, { selector: ({ sheet }) => sheet, minLength: 1, maxLength: 2 }),
      fc.option(anyText),
      (sheets, state) => {
        const edits = { sheets, names: [], state };
        let once: Uint8Array;
        try {
          once = openXlsx(START).apply(edits);
        } catch (error) {
          if (error instanceof Refusal) return;
          throw error;
        }
        expect(packageFaults(once)).toEqual([]);
        expect(unpacked(openXlsx(once).apply(edits))).toEqual(unpacked(once));
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever cells of a shared formula are replaced, the others keep their formulas and values', () => {
  const formulas = ['$A1+B$1+C2', 'SUM(A1:$B$2,3:3,C:C)', `IF('Bảng'!A1="A1",_xlfn.IFNA(B2,0),"")`];
  fc.assert(
    fc.property(
      fc.constantFrom(...formulas),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.record({ row: fc.nat(3), column: fc.nat(2) }), { maxLength: 6 }),
      (words, height, width, replaced) => {
        const ref = `E3:${columnName(3 + width)}${2 + height}`;
        const cell = (row: number, column: number): string => {
          const master = row === 0 && column === 0;
          const shared = master
            ? `<f t="shared" ref="${ref}" si="5">${words.replaceAll('"', '&quot;')}</f>`
            : '<f t="shared" si="5"/>';
          return `<c r="${columnName(4 + column)}${3 + row}">${shared}<v>${row * 10 + column}</v></c>`;
        };
        const rows = Array.from({ length: height }, (_, row) => {
          const cells = Array.from({ length: width }, (__, column) => cell(row, column));
          return `<row r="${3 + row}">${cells.join('')}</row>`;
        });
        const file = workbookFile({ [SHEET]: worksheet(rows.join('')) });
        const before = openXlsx(file);
        const blocks = replaced.map(({ row, column }) => ({
          row: row + 2,
          column: column + 4,
          cells: [[text('mới')]],
        }));
        const edits = { ...noEdits(SHEET), blocks };
        const after = before.apply(editsOf(edits));
        expect(contents(openXlsx(after).content.grids[0])).toEqual(
          expectedContents(before.content.grids[0], edits),
        );
        expect(packageFaults(after)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

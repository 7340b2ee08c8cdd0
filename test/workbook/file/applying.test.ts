import { noEdits } from '../../../src/model/edits';
import type { CellContent, Edits, SheetEdits } from '../../../src/model/edits';
import { formulaAt, valueAt } from '../../../src/model/grid';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import {
  EMPTY,
  cellAt,
  editsOf,
  formula,
  linkIn,
  linkOut,
  number,
  range,
  text,
  write,
} from '../../support/edits';
import { refusalArgs, refusalOf } from '../../support/refusal';
import {
  byRow,
  packed,
  relationships,
  stylesPart,
  textOf,
  unpacked,
  workbookFile,
  workbookParts,
  worksheet,
} from '../../support/xlsx';
import type { WorkbookExtras } from '../../support/xlsx';

const SHEET = 'Bộ tiêu chí';
const PART = 'xl/worksheets/sheet1.xml';

const fileOf = (rows: string, behind = '', extras: WorkbookExtras = {}, before = ''): Uint8Array =>
  workbookFile({ [SHEET]: worksheet(rows, behind, before) }, extras);
const apply = (file: Uint8Array, edits: Edits): Uint8Array => openXlsx(file).apply(edits);

/** The worksheet part of a one-sheet workbook after edits, without what stands around its elements. */
const sheetAfter = (file: Uint8Array, sheet: SheetEdits): string =>
  inner(textOf(apply(file, editsOf(sheet)), PART));
const inner = (xml: string): string => xml.replace(/^.*?<worksheet[^>]*>/s, '').replace('</worksheet>', '');

function gridAfter(file: Uint8Array, edits: Edits, index = 0) {
  const grid = openXlsx(apply(file, edits)).content.grids[index];
  if (!grid) throw new Error('no such sheet');
  return grid;
}

/** Writes one cell and reads it back. */
function roundTrip(content: CellContent, rows = '') {
  const grid = gridAfter(fileOf(rows), editsOf(write(SHEET, { B2: content })));
  return { value: valueAt(grid, 1, 1), formula: formulaAt(grid, 1, 1) };
}

describe('writing cells', () => {
  test.each([
    ['a number', number(1.69), { value: 1.69, formula: null }],
    ['a text', text('Hoàn thành'), { value: 'Hoàn thành', formula: null }],
    ['a text that looks like a number', text('1.10'), { value: '1.10', formula: null }],
    ['a text that looks like a formula', text('=1+1'), { value: '=1+1', formula: null }],
    ['a text that begins with a hyphen', text('- ghi chú'), { value: '- ghi chú', formula: null }],
    [
      'a text with lines, space and control characters',
      text(' a\r\nb\t\u0007 _x0041_ '),
      { value: ' a\r\nb\t\u0007 _x0041_ ', formula: null },
    ],
    ['a text of nothing, which is nothing', text(''), { value: null, formula: null }],
    ['a formula', formula('=IF(E2="","",E2/F2)', 0.5), { value: 0.5, formula: '=IF(E2="","",E2/F2)' }],
    ['a formula of a text', formula('="a"&" "', 'a '), { value: 'a ', formula: '="a"&" "' }],
    ['a formula of nothing', formula('=IF(TRUE,"")', ''), { value: '', formula: '=IF(TRUE,"")' }],
    ['a formula without a value', formula('=A1', null), { value: null, formula: '=A1' }],
    [
      'a formula with a younger function',
      formula('=NUMBERVALUE("88,5","," ,".")', 88.5),
      { value: 88.5, formula: '=NUMBERVALUE("88,5","," ,".")' },
    ],
  ])('%s comes back as it was', (_, content, expected) => {
    expect(roundTrip(content)).toEqual(expected);
    expect(roundTrip(content, '<row r="2"><c r="B2" s="0" t="str"><f>A1</f><v>x</v></c></row>')).toEqual(
      expected,
    );
  });

  test('the longest text that Excel takes, and one character more', () => {
    expect(roundTrip(text('ẩ'.repeat(32_767))).value).toHaveLength(32_767);
    const tooLong = () => roundTrip(text('ẩ'.repeat(32_768)));
    expect(refusalOf(tooLong)).toBe('file.text-too-long');
    expect(refusalArgs(tooLong)).toEqual({ cell: 'Bộ tiêu chí!B2', length: 32_768, most: 32_767 });
    expect(refusalOf(() => roundTrip(formula(`="${'x'.repeat(9000)}"`, '')))).toBe('file.formula-too-long');
    expect(refusalOf(() => roundTrip(formula('=A1', 'x'.repeat(40_000))))).toBe('file.text-too-long');
  });

  test('only the rows that are touched are written anew; the rest stays as it is written, byte for byte', () => {
    const rows =
      `\n  <row   r="1"><c r='A1' ><v>1</v></c></row>\n<!-- x --><row r="3" spans="1:3" ht="20"><c r="A3" s="1"><v>3</v></c><c  r="C3"><v>4</v></c></row>` +
      `<row r="9"/>`;
    expect(sheetAfter(fileOf(rows), write(SHEET, { B3: number(7), D9: number(8), A2: number(9) }))).toBe(
      `<sheetData>\n  <row   r="1"><c r='A1' ><v>1</v></c></row>\n<!-- x --><row r="2"><c r="A2"><v>9</v></c></row>` +
        `<row r="3" ht="20"><c r="A3" s="1"><v>3</v></c><c r="B3"><v>7</v></c><c  r="C3"><v>4</v></c></row>` +
        `<row r="9"><c r="D9"><v>8</v></c></row></sheetData>`,
    );
  });

  test('overwriting keeps the style; emptying keeps it too', () => {
    const file = fileOf(
      '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"><v>2</v></c></row>',
      '',
      {
        strings: '<si><t>a</t></si>',
        styles: stylesPart({ cellXfs: '<xf/><xf numFmtId="10"/>' }),
      },
    );
    expect(sheetAfter(file, write(SHEET, { A1: number(0.5), B1: EMPTY }))).toBe(
      '<sheetData><row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="1"/></row></sheetData>',
    );
  });

  test('new cells take on the style of their row, else of their column', () => {
    const file = fileOf(
      '<row r="1" s="2" customFormat="1"><c r="A1"/></row>',
      '',
      { styles: stylesPart({ cellXfs: '<xf/><xf numFmtId="10"/><xf numFmtId="9"/>' }) },
      '<cols><col min="2" max="3" width="9" style="1"/></cols>',
    );
    expect(sheetAfter(file, write(SHEET, { B1: number(1), B2: number(2), D2: number(3) }))).toContain(
      '<row r="1" s="2" customFormat="1"><c r="A1"/><c r="B1" s="2"><v>1</v></c></row>' +
        '<row r="2"><c r="B2" s="1"><v>2</v></c><c r="D2"><v>3</v></c></row>',
    );
  });

  test('cells and rows that did not say where they stand do so afterwards', () => {
    const file = fileOf(
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    );
    expect(sheetAfter(file, write(SHEET, { B1: number(9) }))).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>2</v></c><c r="D1"><v>3</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c></row></sheetData>',
    );
  });

  test('a block leaves out the cells that it does not name', () => {
    const file = fileOf('<row r="1"><c r="B1"><v>1</v></c></row>');
    const sheet = {
      ...noEdits(SHEET),
      blocks: [{ row: 0, column: 0, cells: [[number(5), undefined, number(6)], [], [text('x')]] }],
    };
    expect(byRow(gridAfter(file, editsOf(sheet)).values)).toEqual({ 1: [5, 1, 6], 3: ['x'] });
  });

  test('elements keep the prefix of their sheet', () => {
    const xml = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')
      .replace('xmlns=', 'xmlns:x=')
      .replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2');
    const file = workbookFile({ [SHEET]: xml });
    const edits = {
      ...write(SHEET, { A2: text('a') }),
      merges: [range('A3:B3')],
      links: [linkIn('A1', SHEET, 'A1')],
    };
    expect(textOf(apply(file, editsOf(edits)), PART)).toContain(
      '<x:row r="2"><x:c r="A2" t="str"><x:v>a</x:v></x:c></x:row></x:sheetData>' +
        '<x:mergeCells count="1"><x:mergeCell ref="A3:B3"/></x:mergeCells>' +
        `<x:hyperlinks><x:hyperlink ref="A1" location="'Bộ tiêu chí'!A1" display="1"/></x:hyperlinks></x:worksheet>`,
    );
  });

  test('a part in UTF-16 stays in UTF-16', () => {
    const words = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>').replace('UTF-8', 'UTF-16');
    const sheet = Uint8Array.from(Buffer.from(`\uFEFF${words}`, 'utf16le'));
    const file = packed({ ...workbookParts({ [SHEET]: '' }), [PART]: sheet });
    const after =
      unpacked(apply(file, editsOf(write(SHEET, { A2: text('Điểm') }))))[PART] ?? new Uint8Array(0);
    expect(Buffer.from(after).toString('utf16le')).toBe(
      `\uFEFF${words}`.replace(
        '</sheetData>',
        '<row r="2"><c r="A2" t="str"><v>Điểm</v></c></row></sheetData>',
      ),
    );
  });

  test('the used range grows', () => {
    const before = '<dimension ref="B2:C3"/>';
    const after = (cells: Record<string, CellContent>) =>
      sheetAfter(fileOf('', '', {}, before), write(SHEET, cells)).split('<sheetData')[0];
    expect(after({ E9: number(1), A3: number(1) })).toBe('<dimension ref="A2:E9"/>');
    expect(after({ C2: number(1), Z9: EMPTY })).toBe(before);
  });

  test('what makes no sense is a mistake of the caller', () => {
    const file = fileOf('');
    const wrong: readonly Partial<SheetEdits>[] = [
      { blocks: [{ row: -1, column: 0, cells: [[number(1)]] }] },
      { blocks: [{ row: 1_048_576, column: 0, cells: [[number(1)]] }] },
      { blocks: [{ row: 0, column: 0, cells: [[number(NaN)]] }] },
      { blocks: [{ row: 0, column: 0, cells: [[formula('=1/0', Infinity)]] }] },
      { blocks: [{ row: 0, column: 0, cells: [[formula('=LET(x,1,x)', 1)]] }] },
      { clear: [{ firstRow: 3, lastRow: 2, firstColumn: 0, lastColumn: 0 }] },
      { formats: [{ range: range('A1:XFD1048576'), style: { fill: 'FFFFFF' } }] },
      { columnWidths: [{ column: 0, width: 300 }] },
      { rowHeights: [{ row: 0, height: -1 }] },
      { links: [{ ...linkOut('A1', 'https://a.vn'), row: 1.5 }] },
      {
        page: {
          orientation: 'portrait',
          paper: 'A4',
          fitToWidth: true,
          titleRows: null,
          footer: 'x'.repeat(300),
        },
      },
    ];
    for (const edits of wrong)
      expect(() => apply(file, editsOf({ ...noEdits(SHEET), ...edits }))).toThrow(RangeError);
    expect(() =>
      apply(file, { sheets: [], state: null, names: [{ name: 'hai từ', sheet: SHEET, range: range('A1') }] }),
    ).toThrow(RangeError);
  });
});

describe('text that Excel would take for a formula when edited', () => {
  const extras = { styles: stylesPart({ cellXfs: '<xf/><xf numFmtId="10"/>' }) };

  test('is marked as typed with an apostrophe; the mark goes with the text', () => {
    const file = fileOf('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', '', extras);
    const marked = apply(file, editsOf(write(SHEET, { A1: text('=1+1') })));
    expect(textOf(marked, PART)).toContain('<c r="A1" s="2" t="str">');
    expect(textOf(marked, 'xl/styles.xml')).toContain(
      '<xf numFmtId="10"/><xf numFmtId="10" quotePrefix="1"></xf></cellXfs>',
    );
    const unmarked = apply(marked, editsOf(write(SHEET, { A1: number(5) })));
    expect(textOf(unmarked, PART)).toContain('<c r="A1" s="1"><v>5</v></c>');
  });

  test('is left alone where it stands already', () => {
    const file = fileOf(
      '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>- cũ</t></is></c></row>',
      '',
      extras,
    );
    expect(apply(file, editsOf(write(SHEET, { A1: text('- cũ') })))).toEqual(file);
  });
});

describe('edits that change nothing', () => {
  const file = fileOf(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>0.50</v></c><c r="C1" t="str"><f >A1</f><v>x</v></c><c r="D1" t="b"><v>1</v></c></row>',
    '<mergeCells><mergeCell ref="A2:B2"/></mergeCells><hyperlinks><hyperlink ref="A1" location="\'Bộ tiêu chí\'!B1" display="x"/></hyperlinks>',
    { strings: '<si><r><t>đậm</t></r></si>' },
  );

  test('leave every byte as it is', () => {
    const same: SheetEdits = {
      ...write(SHEET, { A1: text('đậm'), B1: number(0.5), E1: EMPTY, A3: text('') }),
      links: [linkIn('A1', SHEET, 'B1')],
      merges: [range('A2:B2'), range('F1')],
      clear: [range('F1:H9')],
    };
    expect(unpacked(apply(file, editsOf(same)))).toEqual(unpacked(file));
    expect(unpacked(apply(file, editsOf()))).toEqual(unpacked(file));
  });
});

describe('formulas', () => {
  const withChain = (rows: string) => {
    const parts = workbookParts({ [SHEET]: worksheet(rows) }, { behindSheets: '<calcPr calcId="191029"/>' });
    return packed({
      ...parts,
      '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'calcChain', 'calcChain.xml'],
      ),
      'xl/calcChain.xml': '<calcChain/>',
    });
  };

  test('coming, going or changing drop the calculation chain and ask for calculation', () => {
    for (const [before, content] of [
      ['', formula('=B1', 1)],
      ['<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>', number(1)],
      ['<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>', formula('=B1', 2)],
    ] as const) {
      const after = apply(withChain(before), editsOf(write(SHEET, { A1: content })));
      expect(Object.keys(unpacked(after))).not.toContain('xl/calcChain.xml');
      expect(textOf(after, '[Content_Types].xml')).not.toContain('calcChain');
      expect(textOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
      expect(textOf(after, 'xl/workbook.xml')).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    }
  });

  test('stay in their chain where only constants change; calculation is asked for all the same', () => {
    const after = apply(
      withChain('<row r="1"><c r="A1"><v>1</v></c></row>'),
      editsOf(write(SHEET, { A1: number(2) })),
    );
    expect(Object.keys(unpacked(after))).toContain('xl/calcChain.xml');
    expect(textOf(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('calculation is asked for where the workbook did not speak of it', () => {
    const file = fileOf('', '', { behindSheets: '<definedNames/><oleSize ref="A1"/>' });
    const after = apply(file, editsOf(write(SHEET, { A1: formula('=B1', 0) })));
    expect(textOf(after, 'xl/workbook.xml')).toContain(
      '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    );
  });
});

describe('shared formulas', () => {
  const column = fileOf(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A4" si="0" ca="1">_xlfn.IFNA(B1*$C$1,0)</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2" s="0"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>' +
      '<row r="4"><c r="A4"><f t="shared" ca="1" si="0"/><v>4</v></c></row>',
  );
  const formulas = (file: Uint8Array, edits: SheetEdits) => byRow(gridAfter(file, editsOf(edits)).formulas);

  test('losing their master: the next one becomes it, the others stay as they are written', () => {
    const edits = write(SHEET, { A1: number(9) });
    expect(sheetAfter(column, edits)).toBe(
      '<sheetData><row r="1"><c r="A1"><v>9</v></c></row>' +
        '<row r="2"><c r="A2" s="0"><f t="shared" si="0" ref="A2:A4">_xlfn.IFNA(B2*$C$1,0)</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>' +
        '<row r="4"><c r="A4"><f t="shared" ca="1" si="0"/><v>4</v></c></row></sheetData>',
    );
    expect(formulas(column, edits)).toEqual({
      2: ['=IFNA(B2*$C$1,0)'],
      3: ['=IFNA(B3*$C$1,0)'],
      4: ['=IFNA(B4*$C$1,0)'],
    });
  });

  test('the last follower has its formula spelled out', () => {
    const edits = write(SHEET, { A1: number(9), A2: EMPTY, A3: formula('=B3', 0) });
    expect(sheetAfter(column, edits)).toContain('<c r="A4"><f ca="1">_xlfn.IFNA(B4*$C$1,0)</f><v>4</v></c>');
    expect(formulas(column, edits)).toEqual({ 3: ['=B3'], 4: ['=IFNA(B4*$C$1,0)'] });
  });

  test('losing a follower, or all of them: nothing else changes', () => {
    expect(formulas(column, write(SHEET, { A3: number(1) }))).toEqual({
      1: ['=IFNA(B1*$C$1,0)'],
      2: ['=IFNA(B2*$C$1,0)'],
      4: ['=IFNA(B4*$C$1,0)'],
    });
    expect(formulas(column, { ...noEdits(SHEET), clear: [range('A1:A9')] })).toEqual({});
  });

  test('clearing the master counts, too', () => {
    expect(formulas(column, { ...noEdits(SHEET), clear: [range('A1:B2')] })).toEqual({
      3: ['=IFNA(B3*$C$1,0)'],
      4: ['=IFNA(B4*$C$1,0)'],
    });
  });

  test('of a block, where the next one is not its top left: each has its formula spelled out', () => {
    const block = fileOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="3">C1</f><v>1</v></c><c r="B1"><f t="shared" si="3"/><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="3"/><v>3</v></c><c r="B2"><f t="shared" si="3"/><v>4</v></c></row>',
    );
    const edits = write(SHEET, { A1: number(9) });
    expect(sheetAfter(block, edits)).not.toContain('shared');
    expect(formulas(block, edits)).toEqual({ 1: [null, '=D1'], 2: ['=C2', '=D2'] });
  });

  test('writing what the master holds already changes nothing', () => {
    expect(
      apply(
        column,
        editsOf(write(SHEET, { A1: formula('=IFNA(B1*$C$1,0)', 1), A2: formula('=IFNA(B2*$C$1,0)', 2) })),
      ),
    ).toEqual(column);
  });
});

describe('array formulas and data tables', () => {
  const file = fileOf(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c><c r="D1" cm="1"><f t="array" ref="D1">SUM(B1:B3*2)</f><v>2</v></c><c r="F1"><f t="dataTable" ref="F1:F2" r1="B1"/><v>7</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c><c r="F2"><v>8</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>',
  );

  test('of several cells are not broken: the sentence names sheet and cell', () => {
    for (const cell of ['A1', 'A2', 'A3', 'F2']) {
      const work = () => apply(file, editsOf(write(SHEET, { [cell]: number(0) })));
      expect(refusalOf(work)).toBe('file.array-cell');
      expect(refusalArgs(work)).toEqual({ cell: `${SHEET}!${cell}` });
    }
    expect(refusalOf(() => apply(file, editsOf({ ...noEdits(SHEET), clear: [range('A2:B9')] })))).toBe(
      'file.array-cell',
    );
  });

  test('go where a cleared block holds the whole of them', () => {
    const after = gridAfter(file, editsOf({ ...write(SHEET, { A2: text('mới') }), clear: [range('A1:A9')] }));
    expect(after.values.map((row) => row[0])).toEqual([null, 'mới']);
  });

  test('of one cell are replaced, with their mark of a dynamic array', () => {
    expect(sheetAfter(file, write(SHEET, { D1: formula('=SUM(B1:B3*2)', 2) }))).toContain(
      '<c r="D1"><f>SUM(B1:B3*2)</f><v>2</v></c>',
    );
  });

  test('may be formatted like any other cells', () => {
    const after = sheetAfter(file, {
      ...noEdits(SHEET),
      formats: [{ range: range('A1:A2'), style: { fill: 'FFFF00' } }],
    });
    expect(after).toContain('<c r="A1" s="1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c>');
    expect(after).toContain('<c r="A2" s="1"><v>4</v></c>');
  });
});

describe('clearing a block', () => {
  const file = fileOf(
    '<row r="1" ht="30"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><f>A1</f><v>1</v></c><c r="C1" s="1"/><c r="D1" s="1"><v>4</v></c></row><row r="7"><c r="A7" s="1"/></row>',
    '<mergeCells count="2"><mergeCell ref="B2:C2"/><mergeCell ref="C5:E5"/></mergeCells>' +
      '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1:D1" location="x"/><hyperlink ref="A9" r:id="rId2"/></hyperlinks>',
    {
      styles: stylesPart({ cellXfs: '<xf/><xf numFmtId="10"/>' }),
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          ['rId1', 'hyperlink', 'https://a.vn', 'External'],
          ['rId2', 'hyperlink', 'https://b.vn', 'External'],
        ),
      },
    },
  );
  const cleared = { ...noEdits(SHEET), clear: [range('A1:C7')] };

  test('takes values, formulas, formats, links and merges, and nothing outside', () => {
    const after = apply(file, editsOf(cleared));
    expect(inner(textOf(after, PART))).toBe(
      '<sheetData><row r="1" ht="30"><c r="D1" s="1"><v>4</v></c></row><row r="7"><c r="A7"/></row></sheetData>'
        .replace('<row r="1" ht="30">', '<row r="1" ht="30"><c r="C1"/>')
        .replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="C5:E5"/></mergeCells>') +
        '<hyperlinks><hyperlink ref="D1" location="x"/><hyperlink ref="A9" r:id="rId2"/></hyperlinks>',
    );
    expect(textOf(after, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('a.vn');
  });

  test('done twice changes nothing more', () => {
    const once = apply(file, editsOf(cleared));
    expect(apply(once, editsOf(cleared))).toEqual(once);
  });

  test('of all there is leaves no empty lists behind', () => {
    const after = sheetAfter(file, { ...noEdits(SHEET), clear: [range('A1:XFD1048576')] });
    expect(after).toBe(
      '<sheetData><row r="1" ht="30"><c r="C1"/></row><row r="7"><c r="A7"/></row></sheetData>',
    );
  });

  test('what is written into it at the same time begins without a format', () => {
    const edits = { ...write(SHEET, { A1: text('mới'), B1: formula('=A1', 1) }), clear: [range('A1:C1')] };
    expect(sheetAfter(file, edits)).toContain(
      '<c r="A1" t="str"><v>mới</v></c><c r="B1"><f>A1</f><v>1</v></c><c r="C1"/>',
    );
  });

  test('is not seen through the format of the column', () => {
    const styled = fileOf(
      '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
      '',
      { styles: stylesPart({ cellXfs: '<xf/><xf numFmtId="10"/>' }) },
      '<cols><col min="1" max="1" width="9" style="1"/></cols>',
    );
    expect(sheetAfter(styled, { ...noEdits(SHEET), clear: [range('A1')] })).toContain(
      '<row r="1"><c r="A1"/></row>',
    );
  });
});

describe('several edits of one sheet', () => {
  test('build on each other', () => {
    const edits = editsOf(
      { ...write(SHEET, { A1: formula('=B1', 1) }), links: [linkOut('A1', 'https://a.vn')] },
      write('Khác', { A1: text('giữa') }, { create: true }),
      { ...write(SHEET.toUpperCase(), { B1: number(1) }), links: [linkOut('A1', 'https://b.vn')] },
    );
    const file = fileOf('');
    const grid = gridAfter(file, {
      ...edits,
      state: 'x',
      names: [{ name: 'khối', sheet: 'khác', range: range('A1') }],
    });
    expect([grid.formulas[0], grid.values[0]]).toEqual([['=B1'], [1, 1]]);
    expect(grid.links).toEqual([{ ...cellAt('A1'), target: 'https://b.vn', location: null }]);
    const after = apply(file, edits);
    expect(textOf(after, 'xl/worksheets/_rels/sheet1.xml.rels').match(/<Relationship /g)).toHaveLength(1);
    expect(openXlsx(apply(after, edits)).content).toEqual(openXlsx(after).content);
  });
});

describe('all or nothing', () => {
  test('an edit that cannot be applied leaves the workbook as it was, for another try', () => {
    const file = fileOf('<row r="1"><c r="A1"><v>1</v></c></row>');
    const book = openXlsx(file);
    const copy = file.slice();
    expect(
      refusalOf(() =>
        book.apply(editsOf(write(SHEET, { A1: number(2) }), write('Không có', { A1: number(1) }))),
      ),
    ).toBe('file.no-such-sheet');
    expect(file).toEqual(copy);
    expect(
      openXlsx(book.apply(editsOf(write(SHEET, { A2: number(3) })))).content.grids[0]?.values.map(
        (row) => row[0],
      ),
    ).toEqual([1, 3]);
    expect(book.content.grids[0]?.values).toEqual([[1]]);
  });
});

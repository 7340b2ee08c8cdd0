import { noEdits } from '../../../src/model/edits';
import type { PageSetup, SheetEdits } from '../../../src/model/edits';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { editsOf, linkIn, linkOut, number, range, text, write } from '../../support/edits';
import { refusalArgs, refusalOf } from '../../support/refusal';
import {
  packed,
  relationships,
  textOf,
  unpacked,
  workbookFile,
  workbookParts,
  worksheet,
} from '../../support/xlsx';
import type { WorkbookExtras } from '../../support/xlsx';

const SHEET = 'Bộ tiêu chí';
const PART = 'xl/worksheets/sheet1.xml';
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';

const fileOf = (behind: string, before = '', rows = '', extras: WorkbookExtras = {}) =>
  workbookFile({ [SHEET]: worksheet(rows, behind, before) }, extras);

/** The worksheet part after edits, without its root's tags; and that doing it twice changes nothing more. */
function after(file: Uint8Array, edits: Partial<SheetEdits>): string {
  const all = editsOf({ ...noEdits(SHEET), ...edits });
  const once = openXlsx(file).apply(all);
  expect(unpacked(openXlsx(once).apply(all))).toEqual(unpacked(once));
  return textOf(once, PART)
    .replace(/^.*?<worksheet[^>]*>/s, '')
    .replace('</worksheet>', '');
}

const refused = (file: Uint8Array, edits: Partial<SheetEdits>) => {
  const work = () => openXlsx(file).apply(editsOf({ ...noEdits(SHEET), ...edits }));
  return { key: refusalOf(work), args: refusalArgs(work) };
};

describe('column widths', () => {
  const width = (column: number, wide: number) => ({ column, width: wide });
  const FILLED = '<row r="1"><c r="C1"><v>1</v></c><c r="E1"><v>1</v></c></row>';

  test('tell columns apart that were spoken of together; hidden and styled ones stay so', () => {
    const cols =
      '<cols><col min="1" max="1" width="5"/><col min="3" max="9" width="12.5" style="2" hidden="1" customWidth="1"/></cols>';
    expect(
      after(fileOf('', cols, FILLED), {
        columnWidths: [width(4, 20), width(2, 12.5), width(1, 7), width(11, 8), width(0, 5)],
      }),
    ).toBe(
      '<cols><col min="1" max="1" width="5" customWidth="1"/><col min="2" max="2" width="7" customWidth="1"/>' +
        '<col min="3" max="4" width="12.5" style="2" hidden="1" customWidth="1"/><col min="5" max="5" width="20" style="2" hidden="1" customWidth="1"/>' +
        '<col min="6" max="9" width="12.5" style="2" hidden="1" customWidth="1"/><col min="12" max="12" width="8" customWidth="1"/></cols>' +
        `<sheetData>${FILLED}</sheetData>`,
    );
  });

  test('are spoken of for the first time, before the cells', () => {
    expect(
      after(fileOf('', '<sheetFormatPr defaultRowHeight="15"/>'), {
        columnWidths: [width(2, 9), width(0, 8), width(2, 10)],
      }),
    ).toBe(
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="8" customWidth="1"/><col min="3" max="3" width="10" customWidth="1"/></cols><sheetData></sheetData>',
    );
  });
});

describe('row heights', () => {
  test('are set in points, on rows that are there and on new ones', () => {
    const rows = '<row r="2" ht="20" hidden="1"/><row r="3" ht="33" customHeight="1"/>';
    expect(
      after(fileOf('', '', rows), {
        rowHeights: [
          { row: 0, height: 30 },
          { row: 1, height: 25.5 },
          { row: 2, height: 33 },
        ],
      }),
    ).toBe(
      '<sheetData><row r="1" ht="30" customHeight="1"></row><row r="2" ht="25.5" hidden="1" customHeight="1"></row><row r="3" ht="33" customHeight="1"/></sheetData>',
    );
  });
});

describe('frozen panes', () => {
  const view = (inside: string) =>
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${inside}</sheetView></sheetViews>`;
  const PANE =
    '<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C5" sqref="C5"/>';

  test('are set in the view that there is, or in a new one', () => {
    const freeze = { rows: 4, columns: 2 };
    expect(after(fileOf('', view('<selection activeCell="E9" sqref="E9"/><extLst/>')), { freeze })).toBe(
      `${view(`${PANE}<extLst/>`)}<sheetData></sheetData>`,
    );
    expect(
      after(fileOf('', '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'), { freeze }),
    ).toContain(`<sheetView workbookViewId="0">${PANE}</sheetView>`);
    expect(after(fileOf('', '<sheetFormatPr/>'), { freeze })).toBe(
      `<sheetViews><sheetView workbookViewId="0">${PANE}</sheetView></sheetViews><sheetFormatPr/><sheetData></sheetData>`,
    );
  });

  test('of rows only, of columns only, of neither', () => {
    expect(after(fileOf(''), { freeze: { rows: 1, columns: 0 } })).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(after(fileOf(''), { freeze: { rows: 0, columns: 3 } })).toContain(
      '<pane xSplit="3" topLeftCell="D1" activePane="topRight" state="frozen"/>',
    );
    expect(after(fileOf('', view(PANE)), { freeze: { rows: 0, columns: 0 } })).toContain(view(''));
  });

  test('that are so already keep the selection of the user', () => {
    const existing = view(
      '<pane ySplit="4" topLeftCell="A9" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="E9" sqref="E9"/>',
    );
    expect(after(fileOf('', existing), { freeze: { rows: 4, columns: 0 } })).toContain(existing);
  });
});

describe('the page', () => {
  const page: PageSetup = {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: true,
    titleRows: null,
    footer: 'Trang &P/&N',
  };

  test('is set in the order of the schema where the sheet says nothing of it', () => {
    const behind =
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><drawing r:id="rId1"/>';
    expect(after(fileOf(behind, '<dimension ref="A1"/>'), { page })).toBe(
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1"/><sheetData></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
        '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>' +
        '<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter><drawing r:id="rId1"/>',
    );
  });

  test('is changed where the sheet says something of it; printer and header stay', () => {
    const behind =
      '<pageSetup paperSize="8" scale="80" r:id="rId5"/><headerFooter differentFirst="1"><oddHeader>&amp;CA</oddHeader><oddFooter>cũ</oddFooter><firstHeader>B</firstHeader></headerFooter>';
    expect(
      after(
        fileOf(behind, '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr autoPageBreaks="0"/></sheetPr>'),
        { page },
      ),
    ).toBe(
      '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr><sheetData></sheetData>' +
        '<pageSetup paperSize="9" scale="80" r:id="rId5" fitToWidth="1" fitToHeight="0" orientation="landscape"/>' +
        '<headerFooter differentFirst="1"><oddHeader>&amp;CA</oddHeader><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter><firstHeader>B</firstHeader></headerFooter>',
    );
    expect(after(fileOf('<headerFooter/>', '<sheetPr/>'), { page })).toContain(
      '<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>',
    );
    expect(after(fileOf('<headerFooter><oddHeader>A</oddHeader></headerFooter>'), { page })).toContain(
      '<oddHeader>A</oddHeader><oddFooter>',
    );
  });

  test('is not shrunk any more', () => {
    const unshrunk = { ...page, fitToWidth: false, orientation: 'portrait' as const, footer: null };
    expect(after(fileOf('', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'), { page: unshrunk })).toBe(
      '<sheetPr><pageSetUpPr fitToPage="0"/></sheetPr><sheetData></sheetData><pageSetup paperSize="9" orientation="portrait"/>',
    );
    expect(after(fileOf(''), { page: unshrunk })).not.toContain('sheetPr');
  });

  test('repeats rows on each page by a defined name; columns that are repeated stay', () => {
    const titled = editsOf({ ...noEdits(SHEET), page: { ...page, titleRows: { first: 2, last: 3 } } });
    const names = (behindSheets: string) => {
      const once = openXlsx(fileOf('', '', '', { behindSheets })).apply(titled);
      expect(unpacked(openXlsx(once).apply(titled))).toEqual(unpacked(once));
      return /<definedNames>.*<\/definedNames>/.exec(textOf(once, 'xl/workbook.xml'))?.[0];
    };
    const name = (refersTo: string) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">${refersTo}</definedName>`;
    const other = '<definedName name="_xlnm.Print_Titles" localSheetId="1">Khác!$1:$1</definedName>';
    expect(names('')).toBe(`<definedNames>${name("'Bộ tiêu chí'!$3:$4")}</definedNames>`);
    expect(
      names(`<definedNames>${other}${name("'Bộ tiêu chí'!$A:$B,'Bộ tiêu chí'!$1:$1")}</definedNames>`),
    ).toBe(`<definedNames>${other}${name("'Bộ tiêu chí'!$A:$B,'Bộ tiêu chí'!$3:$4")}</definedNames>`);
    expect(names(`<definedNames>${name("'Bộ tiêu chí'!$1:$1")}</definedNames>`)).toBe(
      `<definedNames>${name("'Bộ tiêu chí'!$3:$4")}</definedNames>`,
    );
  });
});

describe('merged areas', () => {
  const merged = '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>';

  test('are added to the list, or to a new one', () => {
    expect(after(fileOf(merged), { merges: [range('A2:C2'), range('A1:C1'), range('E5')] })).toBe(
      '<sheetData></sheetData><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:C2"/></mergeCells>',
    );
    expect(after(fileOf('<phoneticPr fontId="0"/>', '', ''), { merges: [range('A2:C2')] })).toBe(
      '<sheetData></sheetData><mergeCells count="1"><mergeCell ref="A2:C2"/></mergeCells><phoneticPr fontId="0"/>',
    );
  });

  test('in a cleared block go, unless they are wanted again; those that reach beyond it stay', () => {
    const two = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:C3"/></mergeCells>';
    expect(after(fileOf(two), { clear: [range('A1:C2')] })).toContain(
      '<mergeCells count="1"><mergeCell ref="A2:C3"/></mergeCells>',
    );
    expect(after(fileOf(merged), { clear: [range('A1:C2')], merges: [range('A1:C1')] })).toContain(merged);
    expect(after(fileOf(merged), { clear: [range('A1:C2')], merges: [range('A1:B1')] })).toContain(
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    );
  });

  test('do not overlap', () => {
    expect(refused(fileOf(merged), { merges: [range('C1:D2')] })).toEqual({
      key: 'file.merge-overlap',
      args: { sheet: SHEET, range: 'C1:D2' },
    });
    expect(refused(fileOf(''), { merges: [range('A1:B2'), range('B2:C3')] }).key).toBe('file.merge-overlap');
  });

  test('do not hide anything: neither what stands there nor what is written', () => {
    const file = fileOf('', '', '<row r="5"><c r="B5"><v>1</v></c></row>');
    expect(refused(file, { merges: [range('A5:C5')] })).toEqual({
      key: 'file.merge-content',
      args: { cell: `${SHEET}!B5` },
    });
    expect(refused(file, { merges: [range('B5:C5')] }).key).toBe('');
    expect(refused(file, { merges: [range('A5:C5')], clear: [range('A5:C5')] }).key).toBe('');
    expect(
      refused(fileOf(''), { ...write(SHEET, { A6: text('x'), B6: number(1) }), merges: [range('A6:B6')] })
        .key,
    ).toBe('file.merged-cell');
  });

  test('are written into at their top left only', () => {
    expect(refused(fileOf(merged), write(SHEET, { B1: number(1) }))).toEqual({
      key: 'file.merged-cell',
      args: { cell: `${SHEET}!B1` },
    });
    expect(
      refused(fileOf(merged), write(SHEET, { A1: number(1), B1: text(''), C1: { kind: 'empty' } })).key,
    ).toBe('');
  });
});

describe('links', () => {
  const TARGETS = relationships(
    ['rId1', 'drawing', 'x'],
    ['rId7', 'hyperlink', 'https://a.vn', 'External'],
    ['rid12', 'hyperlink', 'https://b.vn', 'External'],
  );
  const linked = (inside: string, rels = TARGETS) =>
    fileOf(inside === '' ? '' : `<hyperlinks>${inside}</hyperlinks>`, '', '', { parts: { [RELS]: rels } });
  const relsAfter = (file: Uint8Array, edits: Partial<SheetEdits>) =>
    textOf(openXlsx(file).apply(editsOf({ ...noEdits(SHEET), ...edits })), RELS);

  test('outside get a relationship with a new id', () => {
    const links = [linkOut('A1', 'https://sokhcn.vn/a?b=1&c="2"', 'Báo "năm"\n2026')];
    expect(after(linked(''), { links })).toBe(
      '<sheetData></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId13" tooltip="Báo &quot;năm&quot;&#10;2026"/></hyperlinks>',
    );
    expect(relsAfter(linked(''), { links })).toContain(
      '<Relationship Id="rId13" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://sokhcn.vn/a?b=1&amp;c=%222%22" TargetMode="External"/></Relationships>',
    );
  });

  test('of a sheet without relationships get a part for them', () => {
    const edited = openXlsx(fileOf('')).apply(
      editsOf({ ...noEdits(SHEET), links: [linkOut('A1', 'https://a.vn')] }),
    );
    expect(textOf(edited, RELS)).toBe(relationships(['rId1', 'hyperlink', 'https://a.vn', 'External']));
  });

  test('inside are a place only, its sheet in quotes', () => {
    expect(
      after(linked(''), { links: [linkIn('A1', "Sở 'A'", 'J9'), linkIn('B1', 'Tổng hợp', 'A1')] }),
    ).toContain(
      `<hyperlink ref="A1" location="'Sở ''A'''!J9"/><hyperlink ref="B1" location="'Tổng hợp'!A1"/>`,
    );
  });

  test('replace the old link of their cell; the relationship goes when nobody needs it any more', () => {
    const file = linked(
      '<hyperlink ref="A1" r:id="rId7"/><hyperlink ref="B1" r:id="rid12"/><hyperlink ref="C1" r:id="rid12"/>',
    );
    const links = [linkIn('A1', SHEET, 'B2'), linkIn('B1', SHEET, 'B2')];
    expect(after(file, { links })).toContain(
      `<hyperlinks><hyperlink ref="C1" r:id="rid12"/><hyperlink ref="A1" location="'Bộ tiêu chí'!B2"/><hyperlink ref="B1" location="'Bộ tiêu chí'!B2"/></hyperlinks>`,
    );
    expect(relsAfter(file, { links })).toBe(
      relationships(['rId1', 'drawing', 'x'], ['rid12', 'hyperlink', 'https://b.vn', 'External']),
    );
  });

  test('of several cells keep those that get no link of their own', () => {
    const file = linked(
      '<hyperlink ref="A1:C3" location="x" xr:uid="{1}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"/>',
    );
    const xml = after(file, { links: [linkOut('B2', 'https://c.vn')] });
    expect(xml.match(/ref="[^"]+"/g)).toEqual([
      'ref="A1:C1"',
      'ref="A2"',
      'ref="C2"',
      'ref="A3:C3"',
      'ref="B2"',
    ]);
    expect(xml.match(/uid=/g)).toHaveLength(1);
  });

  test('that are there already stay as they are written', () => {
    const file = linked(
      '<hyperlink r:id="rId7" ref="A1" display="a"/><hyperlink ref="B1" location="\'Bộ tiêu chí\'!B2" tooltip="đến"/>',
    );
    const links = [linkOut('A1', 'https://a.vn'), linkIn('B1', SHEET, 'B2', 'đến')];
    expect(
      unpacked(openXlsx(file).apply(editsOf({ ...noEdits(SHEET), clear: [range('A1:B1')], links }))),
    ).toEqual(unpacked(file));
  });

  test.each([
    ['https://a.vn/báo cáo 1.pdf#page=3', 'https://a.vn/báo%20cáo%201.pdf#page=3'],
    ['https://a.vn/100%/x%20y', 'https://a.vn/100%25/x%20y'],
    ['  https://a.vn/{a}|<b>  ', 'https://a.vn/%7Ba%7D%7C%3Cb%3E'],
    ['C:\\Báo cáo\\a.pdf', 'file:///C:\\Báo%20cáo\\a.pdf'],
    ['\\\\may-chu\\a.pdf', 'file:///\\\\may-chu\\a.pdf'],
    ['minh-chung/a.pdf', 'minh-chung/a.pdf'],
    ['https://a.vn/\ud800', 'https://a.vn/%EF%BF%BD'],
  ])('to %p leads to %p, and is known again', (address, target) => {
    const file = fileOf('');
    const edits = editsOf({ ...noEdits(SHEET), links: [linkOut('A1', address)] });
    const once = openXlsx(file).apply(edits);
    expect(openXlsx(once).content.grids[0]?.links[0]?.target).toBe(target);
    expect(unpacked(openXlsx(once).apply(edits))).toEqual(unpacked(once));
  });

  test('find a prefix for their ids, whatever the sheet calls it', () => {
    const xml = worksheet('').replace(/ xmlns:r="[^"]+"/, '');
    const bare = openXlsx(workbookFile({ [SHEET]: xml })).apply(
      editsOf({ ...noEdits(SHEET), links: [linkOut('A1', 'https://a.vn')] }),
    );
    expect(textOf(bare, PART)).toContain(
      '<hyperlink ref="A1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>',
    );
    const other = openXlsx(workbookFile({ [SHEET]: worksheet('').replace('xmlns:r=', 'xmlns:quan=') })).apply(
      editsOf({ ...noEdits(SHEET), links: [linkOut('A1', 'https://a.vn')] }),
    );
    expect(textOf(other, PART)).toContain('<hyperlink ref="A1" quan:id="rId1"/>');
  });

  test('are as many, and as long, as Excel takes', () => {
    const many = Array.from(
      { length: 65_530 },
      (_, row) => `<hyperlink ref="A${row + 1}" location="x"/>`,
    ).join('');
    expect(refused(linked(many), { links: [linkIn('B1', SHEET, 'A1')] })).toEqual({
      key: 'file.too-many-links',
      args: { sheet: SHEET, most: 65_530 },
    });
    expect(refused(linked(many), { links: [linkIn('A1', SHEET, 'A1')] }).key).toBe('');
    expect(refused(fileOf(''), { links: [linkOut('A1', `https://a.vn/${'x'.repeat(2100)}`)] }).key).toBe(
      'file.address-too-long',
    );
    expect(after(fileOf(''), { links: [linkIn('A1', SHEET, 'A1', 'ý '.repeat(200))] })).toMatch(
      /tooltip="(ý ){127}…"/,
    );
  });
});

describe('tables', () => {
  const parts = workbookParts({
    [SHEET]: worksheet(
      '<row r="2"><c r="B2" t="inlineStr"><is><t>Nhiệm vụ</t></is></c></row>',
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    ),
  });
  const withTable = (more: string) =>
    packed({
      ...parts,
      [RELS]: relationships(['rId1', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml': `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="B2:C9" ${more}/>`,
    });

  test('keep the headings by which their columns are named', () => {
    expect(refused(withTable(''), write(SHEET, { B2: text('Việc') }))).toEqual({
      key: 'file.table-header',
      args: { cell: `${SHEET}!B2` },
    });
    expect(
      refused(withTable(''), write(SHEET, { B2: text('Nhiệm vụ'), B3: text('Việc'), D2: text('Điểm') })).key,
    ).toBe('');
    expect(refused(withTable('headerRowCount="0"'), write(SHEET, { B2: text('Việc') })).key).toBe('');
  });
});

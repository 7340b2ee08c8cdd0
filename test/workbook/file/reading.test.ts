import type { WorkbookContent } from '../../../src/model/grid';
import { formatAt, formulaAt, valueAt } from '../../../src/model/grid';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { encodeXml } from '../../../src/workbook/file/xml/xml-encoding';
import { cellAt } from '../../support/edits';
import {
  DECLARATION,
  packed,
  relationships,
  stylesPart,
  workbookFile,
  workbookParts,
  worksheet,
} from '../../support/xlsx';
import type { WorkbookExtras } from '../../support/xlsx';

/** The content of a workbook with one sheet, "Bộ tiêu chí". */
const read = (rows: string, behind = '', extras: WorkbookExtras = {}): WorkbookContent =>
  openXlsx(workbookFile({ 'Bộ tiêu chí': worksheet(rows, behind) }, extras)).content;

function gridOf(content: WorkbookContent, index = 0) {
  const grid = content.grids[index];
  if (!grid) throw new Error('no such sheet');
  return grid;
}

const value = (content: WorkbookContent, address: string) =>
  valueAt(gridOf(content), cellAt(address).row, cellAt(address).column);
const formulaIn = (content: WorkbookContent, address: string) =>
  formulaAt(gridOf(content), cellAt(address).row, cellAt(address).column);
const formatIn = (content: WorkbookContent, address: string) =>
  formatAt(gridOf(content), cellAt(address).row, cellAt(address).column);

describe('cells', () => {
  test('values of all types, where they stand', () => {
    const content = read(
      '<row r="5"><c r="A5" t="s"><v>0</v></c><c r="B5"><v>2.5</v></c><c r="C5" t="inlineStr"><is><t>88,5%</t></is></c>' +
        '<c r="D5" t="b"><v>1</v></c><c r="E5" t="e"><v>#REF!</v></c><c r="F5" s="0"/><c r="H5" t="str"><f>"a"</f><v>a</v></c></row>',
      '',
      { strings: '<si><t>Hoàn thành</t></si>' },
    );
    expect(gridOf(content).values[4]).toEqual([
      'Hoàn thành',
      2.5,
      '88,5%',
      true,
      { error: '#REF!' },
      null,
      null,
      'a',
    ]);
    expect(value(content, 'A1')).toBeNull();
    expect(value(content, 'Z99')).toBeNull();
  });

  test('strings: in runs, with phonetic hints, with escapes, with space to keep', () => {
    const content = read(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
        '<c r="D1" t="inlineStr"><is><r><rPr><b/></rPr><t>đậm </t></r><r><t>thường</t></r></is></c></row>',
      '',
      {
        strings:
          '<si><r><t xml:space="preserve">Tỷ lệ </t></r><r><rPr><b/></rPr><t>hoàn thành</t></r><rPh sb="0" eb="1"><t>ティ</t></rPh></si>' +
          '<si><t xml:space="preserve"> dòng 1_x000D_\ndòng 2 </t></si><si/>',
      },
    );
    expect(gridOf(content).values[0]).toEqual(['Tỷ lệ hoàn thành', ' dòng 1\r\ndòng 2 ', '', 'đậm thường']);
  });

  test('rows and cells that do not say where they stand follow one another', () => {
    const content = read(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(['A1', 'B1', 'C4', 'D4', 'A5'].map((address) => value(content, address))).toEqual([1, 2, 3, 4, 5]);
  });

  test('elements with a prefix, and foreign ones between them', () => {
    const xml =
      `${DECLARATION}<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="urn:q">` +
      `<x:sheetData><x:row r="1" q:hidden="1"><q:c r="A1"><x:v>9</x:v></q:c><x:c r="B1" t="str"><x:f>A1&amp;"x"</x:f><x:v>x</x:v>` +
      `<x:extLst><x:ext><q:v>8</q:v></x:ext></x:extLst></x:c></x:row></x:sheetData>` +
      `<x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>`;
    const { grids } = openXlsx(workbookFile({ Bảng: xml })).content;
    expect(grids[0]?.values[0]?.[1]).toBe('x');
    expect(grids[0]?.formulas[0]).toEqual([null, '=A1&"x"']);
    expect(grids[0]?.merges).toEqual([{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 1 }]);
    expect(grids[0]?.hiddenRows).toEqual([]);
  });

  test('a stray cell in the last corner costs neither time nor memory', () => {
    const content = read(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(value(content, 'XFD1048576')).toBe(2);
    expect(Object.keys(gridOf(content).values)).toEqual(['0', '1048575']);
  });

  test('number formats come as codes, General not at all', () => {
    const content = read(
      '<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="2"><v>46112</v></c><c r="C1"><v>1</v></c><c r="D1" s="1"/></row>',
      '',
      {
        styles: stylesPart({
          numFmts: '<numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/>',
          cellXfs: '<xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/>',
        }),
      },
    );
    expect(['A1', 'B1', 'C1', 'D1'].map((address) => formatIn(content, address))).toEqual([
      '0.00%',
      'dd/mm/yyyy;@',
      null,
      null,
    ]);
  });

  test('texts in fonts of legacy encodings are reported, by the style of the cell or of a run', () => {
    const content = read(
      '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" s="1"><v>5</v></c><c r="D1" t="s"><v>0</v></c></row>',
      '',
      {
        strings:
          '<si><t>NhiÖm vô</t></si><si><r><rPr><rFont val="VNI-Times"/></rPr><t>Nhieäm vuï</t></r></si>',
        styles: stylesPart({
          fonts: '<font><name val="Arial"/></font><font><name val=".VnTime"/></font>',
          cellXfs: '<xf fontId="0"/><xf fontId="1"/>',
        }),
      },
    );
    expect(gridOf(content).legacyFonts).toEqual([
      { row: 0, column: 0, font: '.VnTime' },
      { row: 0, column: 1, font: 'VNI-Times' },
    ]);
  });
});

describe('formulas', () => {
  test('are shown as Excel shows them', () => {
    const content = read(
      '<row r="1"><c r="A1"><f>_xlfn.NUMBERVALUE(B1)*2</f><v>4</v></c><c r="B1"><f/><v>2</v></c></row>',
    );
    expect(formulaIn(content, 'A1')).toBe('=NUMBERVALUE(B1)*2');
    expect(formulaIn(content, 'B1')).toBeNull();
  });

  test('that cells share are given to each of them, moved to where it stands', () => {
    const content = read(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">IF(B1=0,"",$C1/D$1)</f><v>1</v></c><c r="E1"><f t="shared" ref="E1:F1" si="1">A1*2</f><v>2</v></c><c r="F1"><f t="shared" si="1"/><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect(['A1', 'A2', 'A3', 'E1', 'F1'].map((address) => formulaIn(content, address))).toEqual([
      '=IF(B1=0,"",$C1/D$1)',
      '=IF(B2=0,"",$C2/D$1)',
      '=IF(B3=0,"",$C3/D$1)',
      '=A1*2',
      '=B1*2',
    ]);
  });

  test('a follower may stand before its master, and a number may be used again', () => {
    const content = read(
      '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c><c r="B1"><f t="shared" ref="A1:B1" si="0">B2</f><v>1</v></c></row>' +
        '<row r="5"><c r="A5"><f t="shared" ref="A5:B5" si="0">$A$1+A4</f><v>1</v></c><c r="B5"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect(['A1', 'B1', 'A5', 'B5'].map((address) => formulaIn(content, address))).toEqual([
      '=A2',
      '=B2',
      '=$A$1+A4',
      '=$A$1+B4',
    ]);
  });

  test('an array formula is told for its first cell; of a data table only the values are', () => {
    const content = read(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1"><f t="dataTable" ref="C1:C2" r1="B1"/><v>7</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c><c r="C2"><v>8</v></c></row>',
    );
    expect(gridOf(content).formulas).toEqual([['=B1:B2*2']]);
    expect(gridOf(content).values.map((row) => [...row])).toEqual([
      [2, null, 7],
      [4, null, 8],
    ]);
  });
});

describe('sheets', () => {
  test('come in tab order, hidden ones too, chart sheets not', () => {
    const parts = workbookParts({ Một: worksheet(''), Hai: worksheet('') });
    const content = openXlsx(
      packed({
        ...parts,
        'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
          /<sheets>.*<\/sheets>/,
          '<sheets><sheet name="Hai" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Biểu đồ" sheetId="3" r:id="rId9"/><sheet name="Một &amp; nửa" sheetId="1" r:id="rId1"/></sheets>',
        ),
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
          ['rId2', 'worksheet', './../xl/worksheets/sheet2.xml'],
          ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
        ),
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      }),
    ).content;
    expect(content.grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['Hai', true],
      ['Một & nửa', false],
    ]);
  });

  test('are found by relationships, wherever they and the workbook lie', () => {
    const parts = workbookParts({ Bảng: worksheet('<row r="1"><c r="A1"><v>7</v></c></row>') });
    const { 'xl/workbook.xml': workbook = '', 'xl/worksheets/sheet1.xml': sheet = '' } = parts;
    const moved = packed({
      '[Content_Types].xml': String(parts['[Content_Types].xml']).replaceAll('/xl/workbook.xml', '/Sổ.xml'),
      '_rels/.rels': relationships(
        ['x', 'extended-properties', 'app.xml'],
        ['y', 'officeDocument', '/book/main.xml'],
      ),
      'book/main.xml': workbook,
      'book/_rels/main.xml.rels': relationships(['rId1', 'worksheet', 'deep%20er/One.XML']),
      'book/deep er/one.xml': sheet,
    });
    expect(openXlsx(moved).content.grids[0]?.values[0]).toEqual([7]);
  });

  test('merged areas and hidden rows are told', () => {
    const grid = gridOf(
      read(
        '<row r="2" hidden="1"/><row r="3" hidden="true"><c r="A3"><v>1</v></c></row><row r="4" hidden="0"/>',
        '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B5:B9"/></mergeCells>',
      ),
    );
    expect(grid.hiddenRows).toEqual([1, 2]);
    expect(grid.merges).toEqual([
      { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 2 },
      { firstRow: 4, lastRow: 8, firstColumn: 1, lastColumn: 1 },
    ]);
  });

  test('links lead outside by a relationship, or to a place; one may serve many cells', () => {
    const content = read(
      '',
      '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="B1:C2" location="\'Bộ tiêu chí\'!J9" display="x"/>' +
        '<hyperlink ref="D1" r:id="rId2" location="page=3"/><hyperlink ref="E1" r:id="rId9"/><hyperlink ref="F1:F1048576" location="A1"/></hyperlinks>',
      {
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationships(
            ['rId1', 'hyperlink', 'https://sokhcn.gov.vn/a?b=1&amp;c=2', 'External'],
            ['rId2', 'hyperlink', 'https://sokhcn.gov.vn/bao-cao.pdf', 'External'],
          ),
        },
      },
    );
    const place = { target: null, location: "'Bộ tiêu chí'!J9" };
    expect(gridOf(content).links).toEqual([
      { row: 0, column: 0, target: 'https://sokhcn.gov.vn/a?b=1&c=2', location: null },
      { row: 0, column: 1, ...place },
      { row: 0, column: 2, ...place },
      { row: 1, column: 1, ...place },
      { row: 1, column: 2, ...place },
      { row: 0, column: 3, target: 'https://sokhcn.gov.vn/bao-cao.pdf#page=3', location: null },
      { row: 0, column: 5, target: null, location: 'A1' },
    ]);
  });
});

describe('the workbook', () => {
  test('names that stand for one rectangle, of the whole workbook', () => {
    const names = [
      ['par_index.summary', "'Bộ tiêu chí'!$A$5:$J$40", ''],
      ['mot_o', "'bộ tiêu chí'!B2", ''],
      ['cả_cột', "'Bộ tiêu chí'!$A:$A", ''],
      ['hai_vùng', "'Bộ tiêu chí'!$A$1,'Bộ tiêu chí'!$B$1", ''],
      ['hỏng', '#REF!', ''],
      ['nơi_khác', 'Khác!$A$1', ''],
      ['hằng', '0.8', ''],
      ['riêng', "'Bộ tiêu chí'!$A$1", ' localSheetId="0"'],
      ['_xlnm._FilterDatabase', "'Bộ tiêu chí'!$A$1", ''],
    ];
    const xml = names.map(
      ([name, refersTo, more]) => `<definedName name="${name}"${more}>${refersTo}</definedName>`,
    );
    const content = read('', '', { behindSheets: `<definedNames>${xml.join('')}</definedNames>` });
    expect(content.names).toEqual([
      {
        name: 'par_index.summary',
        sheet: 'Bộ tiêu chí',
        range: { firstRow: 4, lastRow: 39, firstColumn: 0, lastColumn: 9 },
      },
      {
        name: 'mot_o',
        sheet: 'Bộ tiêu chí',
        range: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 },
      },
    ]);
  });

  test('says from which year its dates count', () => {
    expect(read('').date1904).toBe(false);
    const mac = read('<row r="1"><c r="A1" t="d"><v>2026-03-31</v></c></row>', '', {
      beforeSheets: '<workbookPr date1904="1"/>',
    });
    expect(mac.date1904).toBe(true);
    expect(value(mac, 'A1')).toBe(44650);
  });

  const withCustomXml = (item1: string, item2: string) => {
    const parts = workbookParts({ Bảng: worksheet('') });
    const rels = relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'customXml', '../customXml/item1.xml'],
      ['rId3', 'customXml', '../customXml/item2.xml'],
    );
    return openXlsx(
      packed({
        ...parts,
        'xl/_rels/workbook.xml.rels': rels,
        'customXml/item1.xml': item1,
        'customXml/item2.xml': item2,
      }),
    ).content;
  };

  test('our state is found by its namespace among the custom XML of others', () => {
    const state = '<state xmlns="urn:par-index:state">{"version":1,"note":"a &lt; b_x0007_"}</state>';
    expect(withCustomXml('<p:properties xmlns:p="urn:other"/>', state).state).toBe(
      '{"version":1,"note":"a < b\u0007"}',
    );
    expect(withCustomXml('<damaged', state).state).not.toBeNull();
    expect(withCustomXml('<other xmlns="urn:other">urn:par-index:state</other>', '<x/>').state).toBeNull();
  });
});

describe('other forms of the format', () => {
  test('Strict Open XML is read like the usual form', () => {
    const parts = workbookParts(
      {
        Bảng: worksheet(
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="d" s="1"><v>2026-03-31</v></c></row>',
          '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>',
        ),
      },
      {
        strings: '<si><t>Hoàn thành</t></si>',
        styles: stylesPart({ cellXfs: '<xf/><xf numFmtId="14"/>' }),
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationships([
            'rId1',
            'hyperlink',
            'https://a.vn',
            'External',
          ]),
        },
      },
    );
    const strict = Object.entries(parts).map(([name, content]) => [
      name,
      String(content)
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/',
          'http://purl.oclc.org/ooxml/officeDocument/',
        ),
    ]);
    const { grids } = openXlsx(packed(Object.fromEntries(strict) as Record<string, string>)).content;
    expect(grids[0]?.values[0]).toEqual(['Hoàn thành', 46112]);
    expect(grids[0]?.formats[0]).toEqual([null, 'mm-dd-yy']);
    expect(grids[0]?.links[0]?.target).toBe('https://a.vn');
  });

  test('parts in UTF-16, and with a byte order mark', () => {
    const parts = workbookParts({
      Bảng: worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Điểm</t></is></c></row>'),
    });
    const text = String(parts['xl/worksheets/sheet1.xml']).replace('UTF-8', 'UTF-16');
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const sheet = encodeXml({ text, encoding, byteOrderMark: true });
      const marked = encodeXml({
        text: String(parts['xl/workbook.xml']),
        encoding: 'utf-8',
        byteOrderMark: true,
      });
      const file = packed({ ...parts, 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': marked });
      expect(openXlsx(file).content.grids[0]?.values[0]).toEqual(['Điểm']);
    }
  });

  test('workbooks with macros and templates are workbooks too', () => {
    for (const type of [
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
    ]) {
      const parts = workbookParts({ Bảng: worksheet('') });
      const types = String(parts['[Content_Types].xml']).replace(
        /(\/xl\/workbook.xml" ContentType=")[^"]+/,
        `$1${type}`,
      );
      expect(openXlsx(packed({ ...parts, '[Content_Types].xml': types })).content.grids).toHaveLength(1);
    }
  });
});

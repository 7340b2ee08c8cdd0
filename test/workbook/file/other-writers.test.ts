import { noEdits } from '../../../src/model/edits';
import { formatAt, valueAt } from '../../../src/model/grid';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { editsOf, linkIn, number, range, text, write } from '../../support/edits';
import { packageFaults } from '../../support/package-check';
import { refusalArgs, refusalOf } from '../../support/refusal';
import {
  packed,
  relationships,
  stylesPart,
  textOf,
  unpacked,
  workbookFile,
  workbookParts,
  worksheet,
} from '../../support/xlsx';

/** What programs beside Excel write, and Excel itself now and then: each was refused or misread once. */

const SHEET = 'Bộ tiêu chí';
const PART = 'xl/worksheets/sheet1.xml';
const valueOf = (cell: string): unknown =>
  valueAt(first(workbookFile({ [SHEET]: worksheet(`<row r="1">${cell}</row>`) })), 0, 0);
const first = (file: Uint8Array) => {
  const [grid] = openXlsx(file).content.grids;
  if (!grid) throw new Error('no sheet');
  return grid;
};
const dated = (written: string): unknown => valueOf(`<c r="A1" t="d"><v>${written}</v></c>`);

describe('files F1, F5: times and durations of Strict workbooks', () => {
  test.each([
    ['08:30:00', 8.5 / 24],
    ['08:30', 8.5 / 24],
    ['12:00:00.000', 0.5],
    ['PT1H30M0.000S', 0.0625],
    ['PT0H11M0.000S', 11 / 1440],
    ['PT1392H0M0.000S', 58],
    ['P2DT12H', 2.5],
    ['-PT6H', -0.25],
  ])('%s is a part of a day', (written, serial) => expect(dated(written)).toBeCloseTo(serial, 12));

  test('10:59:59.999… keeps its fractions', () =>
    expect(dated('10:59:59.9999999999984025')).toBeCloseTo(11 / 24, 9));

  test.each([
    ['1899-12-30', 0],
    ['1899-12-30T08:30:00', 8.5 / 24],
    ['1899-12-31', 0],
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2026-03-31T08:30:00Z', 46112 + 8.5 / 24],
  ])('%s is day %d', (written, serial) => expect(dated(written)).toBeCloseTo(serial, 9));

  test('what is no time stays refused, with what to do', () => {
    for (const odd of ['invalid::date', '25:00:00', 'PT', 'P1M', '08:61'])
      expect(refusalOf(() => dated(odd))).toBe('file.cell-unreadable');
  });
});

describe('files F2: a sheet without a part, as Excel keeps old module sheets', () => {
  const parts = workbookParts({
    [SHEET]: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
    Sau: worksheet(''),
  });
  const file = packed({
    ...parts,
    'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(
      '<sheet name="Sau"',
      '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/><sheet name="Sau"',
    ),
  });

  test('is passed over in reading, counts in writing and keeps its name', () => {
    expect(openXlsx(file).content.grids.map(({ sheet }) => sheet)).toEqual([SHEET, 'Sau']);
    const page = { orientation: 'portrait', paper: 'A4', fitToWidth: false, footer: null } as const;
    const written = openXlsx(file).apply(
      editsOf({ ...noEdits('Sau'), page: { ...page, titleRows: { first: 0, last: 0 } } }),
    );
    expect(textOf(written, 'xl/workbook.xml')).toContain('localSheetId="2"');
    expect(refusalOf(() => openXlsx(file).apply(editsOf(noEdits('Module1', true))))).toBe(
      'file.no-such-sheet',
    );
  });
});

describe('files F3: mc:AlternateContent among the styles', () => {
  const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const either = (record: string): string =>
    `<mc:AlternateContent ${MC}><mc:Choice Requires="hs">${record.replace('/>', ' hs="1"/>')}</mc:Choice>` +
    `<mc:Fallback>${record}</mc:Fallback></mc:AlternateContent>`;
  const styles = stylesPart({
    fonts: `<font><sz val="11"/><name val="Calibri"/></font>${either('<font/>').replaceAll(' hs="1"', '')}`,
    cellXfs:
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
      either('<xf numFmtId="10" fontId="1" fillId="0" borderId="0"/>') +
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/>',
  });
  const file = workbookFile(
    {
      [SHEET]: worksheet('<row r="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="2"><v>46000</v></c></row>'),
    },
    { styles },
  );

  test('is one style: those behind it keep their numbers', () => {
    expect([formatAt(first(file), 0, 0), formatAt(first(file), 0, 1)]).toEqual(['0.00%', 'mm-dd-yy']);
  });

  test('a new style is made of the branch that Excel takes, never of the wrapper', () => {
    const written = openXlsx(file).apply(
      editsOf({
        ...noEdits(SHEET),
        formats: [{ range: range('A1:B1'), style: { fill: 'FFF2CC', wrap: true } }],
      }),
    );
    const xml = textOf(written, 'xl/styles.xml');
    expect(xml).not.toMatch(/AlternateContent[^>]* fillId/);
    expect(xml.match(/<xf numFmtId="10"[^>]*fillId="2"/g)).toHaveLength(1);
    expect([formatAt(first(written), 0, 0), formatAt(first(written), 0, 1)]).toEqual(['0.00%', 'mm-dd-yy']);
    expect(packageFaults(written)).toEqual([]);
  });
});

describe('files F4, F7: styles', () => {
  test('of a workbook without any stand in xl/styles.xml, where openpyxl looks for them', () => {
    const file = workbookFile({ [SHEET]: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') });
    const written = openXlsx(file).apply(
      editsOf({ ...noEdits(SHEET), formats: [{ range: range('A1'), style: { numberFormat: '0.00' } }] }),
    );
    expect(Object.keys(unpacked(written))).toContain('xl/styles.xml');
    expect(packageFaults(written)).toEqual([]);
  });

  test('a number that stands for no style never comes to stand for one of ours', () => {
    const file = workbookFile(
      { [SHEET]: worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>2</v></c></row>') },
      { styles: stylesPart({}) },
    );
    const written = openXlsx(file).apply(
      editsOf({
        ...noEdits(SHEET),
        formats: [
          { range: range('A1'), style: { numberFormat: '0.00' } },
          { range: range('A2'), style: { numberFormat: '0%' } },
          { range: range('A3'), style: { numberFormat: '0.00%' } },
        ],
      }),
    );
    expect(formatAt(first(written), 0, 1)).toBeNull();
    expect(formatAt(first(written), 0, 0)).toBe('0.00');
  });
});

describe('files F8: a relationship to a table of strings that is not there', () => {
  const without = (row: string): Uint8Array => {
    const parts = { ...workbookParts({ [SHEET]: worksheet(row) }, { strings: '<si><t>x</t></si>' }) };
    delete parts['xl/sharedStrings.xml'];
    return packed(parts);
  };

  test('is no matter where no cell has a text in it', () => {
    const workbook = openXlsx(without('<row r="1"><c r="A1"><v>62.84</v></c></row>'));
    expect(workbook.content.grids[0]?.values).toEqual([[62.84]]);
    const written = workbook.apply(editsOf(write(SHEET, { B2: text('Đạt') })));
    expect(valueAt(first(written), 1, 1)).toBe('Đạt');
  });

  test('is refused where one has: its text is lost', () => {
    const file = without('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    expect(refusalOf(() => openXlsx(file))).toMatch(/^file\./);
  });
});

describe('files F6: back-slashes in the names of entries, as web and personnel systems write them', () => {
  const slashed = (parts: ReturnType<typeof workbookParts>) =>
    packed(
      Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [name.replaceAll('/', '\\'), content]),
      ),
    );
  const parts = workbookParts({ [SHEET]: worksheet('<row r="1"><c r="A1"><v>7</v></c></row>') });

  test('are read as slashes and written as such', () => {
    expect(valueAt(first(slashed(parts)), 0, 0)).toBe(7);
    const written = openXlsx(slashed(parts)).apply(editsOf(write(SHEET, { A1: number(8) })));
    expect(Object.keys(unpacked(written)).filter((name) => name.includes('\\'))).toEqual([]);
    expect(valueAt(first(written), 0, 0)).toBe(8);
    expect(packageFaults(written)).toEqual([]);
  });

  test('never lead out of the package nor name one part twice', () => {
    expect(refusalOf(() => openXlsx(slashed({ ...parts, '../evil.xml': 'x' })))).toBe('file.damaged-zip');
    const twice = packed({ ...parts, 'xl\\workbook.xml': 'x' });
    expect(refusalOf(() => openXlsx(twice))).toBe('file.damaged-zip');
  });
});

describe('what we add', () => {
  test('D12: has no inline strings, which Calligra Sheets and Odoo’s spreadsheet read as empty cells', () => {
    const written = openXlsx(workbookFile({ [SHEET]: worksheet('') })).apply(
      editsOf(write(SHEET, { A1: text('Đạt'), A2: text(' hai\ndòng ') })),
    );
    expect(textOf(written, PART)).not.toContain('inlineStr');
    expect([valueAt(first(written), 0, 0), valueAt(first(written), 1, 0)]).toEqual(['Đạt', ' hai\ndòng ']);
  });

  const file = workbookFile({ [SHEET]: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') });

  test('D11: is led to by relative targets, as Calligra Sheets needs them', () => {
    const written = openXlsx(file).apply({ ...editsOf(noEdits('Tổng hợp', true)), state: '{}' });
    const targets = Object.keys(unpacked(written))
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) =>
        [...textOf(written, name).matchAll(/Target="([^"]*)"/g)].map(([, target]) => target),
      );
    expect(targets.filter((target) => target?.startsWith('/'))).toEqual([]);
    expect(targets).toContain('../customXml/item1.xml');
    expect(packageFaults(written)).toEqual([]);
  });

  test('P4: puts several marks over the same cells into one element, which Gnumeric needs to keep them all', () => {
    const mark = (formula: string, at: string) => ({ range: range(at), formula, style: { fill: 'F8CBAD' } });
    const edits = editsOf({
      ...noEdits(SHEET),
      clearConditionalFormats: true,
      conditionalFormats: [mark('A1=0', 'A1:A9'), mark('B1=0', 'B1:B9'), mark('A1>1', 'A1:A9')],
    });
    const written = openXlsx(file).apply(edits);
    const xml = textOf(written, PART);
    expect(xml.match(/<conditionalFormatting sqref="A1:A9">/g)).toHaveLength(1);
    expect(xml.match(/<cfRule /g)).toHaveLength(3);
    expect(unpacked(openXlsx(written).apply(edits))).toEqual(unpacked(written));
  });

  test('P6: replaces the name Print_Titles that Gnumeric leaves without its prefix', () => {
    const stray = workbookFile(
      { [SHEET]: worksheet('') },
      {
        behindSheets: `<definedNames><definedName name="Print_Titles" localSheetId="0">'${SHEET}'!$9:$9</definedName></definedNames>`,
      },
    );
    const page = { orientation: 'portrait', paper: 'A4', fitToWidth: false, footer: null } as const;
    const written = openXlsx(stray).apply(
      editsOf({ ...noEdits(SHEET), page: { ...page, titleRows: { first: 1, last: 1 } } }),
    );
    expect(textOf(written, 'xl/workbook.xml').match(/<definedName .*?<\/definedName>/g)).toEqual([
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${SHEET}'!$2:$2</definedName>`,
    ]);
  });

  test('files fault 7: links say what their cell shows, which Google Sheets else replaces by the address', () => {
    const edits = editsOf(
      write(
        SHEET,
        { B1: text('1.1 “A & B”') },
        { links: [linkIn('B1', SHEET, 'A1'), linkIn('A1', SHEET, 'B1')] },
      ),
    );
    const written = openXlsx(file).apply(edits);
    expect(textOf(written, PART)).toContain('display="1.1 “A &amp; B”"');
    expect(textOf(written, PART)).toMatch(/<hyperlink ref="A1"[^>]* display="1"/);
    expect(unpacked(openXlsx(written).apply(edits))).toEqual(unpacked(written));
  });
});

describe('files fault 8: links that begin with "#"', () => {
  const linked = (target: string, more = '') =>
    workbookFile(
      {
        [SHEET]: worksheet(
          '<row r="1"><c r="A1"><v>1</v></c></row>',
          `<hyperlinks><hyperlink ref="A1" r:id="rId1"${more}/></hyperlinks>`,
        ),
      },
      {
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'hyperlink', target, 'External']),
        },
      },
    );

  test.each([
    ["#'Bộ tiêu chí'!A7", ''],
    ["#'Bộ tiêu chí'!A7", ` location="'Bộ tiêu chí'!A7"`],
    ["#'Bộ tiêu chí'!A7##'Bộ tiêu chí'!A7", ''],
  ])('%s%s lead into the workbook', (target, more) => {
    expect(first(linked(target, more)).links).toEqual([
      { row: 0, column: 0, target: null, location: "'Bộ tiêu chí'!A7" },
    ]);
  });
});

describe('our state', () => {
  const written = openXlsx(workbookFile({ [SHEET]: worksheet('') })).apply({
    ...editsOf(),
    state: '{"a":1}',
  });
  const relationship = /<Relationship [^>]*customXml\/item1\.xml"[^>]*\/>/;
  /** What LibreOffice makes of it: the part stays, and is related from the package. */
  const moved = packed({
    ...unpacked(written),
    'xl/_rels/workbook.xml.rels': textOf(written, 'xl/_rels/workbook.xml.rels').replace(relationship, ''),
    '_rels/.rels': textOf(written, '_rels/.rels').replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
    ),
  });
  const unrelated = packed({
    ...unpacked(written),
    'xl/_rels/workbook.xml.rels': textOf(written, 'xl/_rels/workbook.xml.rels').replace(relationship, ''),
  });

  test.each([
    ['from the package, as LibreOffice leaves it', moved],
    ['from nowhere', unrelated],
  ])('is found where it is related %s, and related from the workbook when it is next written', (_, file) => {
    expect(openXlsx(file).content.state).toBe('{"a":1}');
    const again = openXlsx(file).apply({ ...editsOf(), state: '{"a":2}' });
    expect(openXlsx(again).content.state).toBe('{"a":2}');
    expect(textOf(again, 'xl/_rels/workbook.xml.rels')).toMatch(relationship);
    expect(Object.keys(unpacked(again)).filter((name) => /customXml\/item\d/.test(name))).toHaveLength(1);
    expect(packageFaults(again)).toEqual([]);
    const removal = { sheets: [], names: [], state: true };
    const cleaned = openXlsx(file).apply({ ...editsOf(), remove: removal });
    expect(Object.keys(unpacked(cleaned)).filter((name) => name.includes('customXml'))).toEqual([]);
    expect(packageFaults(cleaned)).toEqual([]);
  });
});

describe('files fault 2: a column that a person hid', () => {
  test.each([
    '<col min="2" max="16384" width="9" hidden="1" customWidth="1"/>',
    '<col min="1" max="5" width="9" outlineLevel="1" hidden="1" collapsed="1"/>',
  ])('%s does not hide a column of ours that gets a width within it', (col) => {
    const file = workbookFile({ [SHEET]: worksheet('', '', `<cols>${col}</cols>`) });
    const written = openXlsx(file).apply(
      editsOf({ ...noEdits(SHEET), columnWidths: [{ column: 3, width: 26 }] }),
    );
    expect(textOf(written, PART)).toContain('<col min="4" max="4" width="26" customWidth="1"/>');
  });
});

describe('files fault 6: taking out a sheet of ours', () => {
  const generated = 'Tổng hợp';
  const remove = (file: Uint8Array) =>
    openXlsx(file).apply({ ...editsOf(), remove: { sheets: [generated], names: [], state: false } });
  const book = (behind: string, more: Record<string, string> = {}) =>
    workbookFile({ [SHEET]: worksheet('', behind), [generated]: worksheet('') }, { parts: more });

  test.each([
    [
      'a list to choose from',
      `<dataValidations count="1"><dataValidation type="list" sqref="C5:C9"><formula1>'${generated}'!$A$4:$A$7</formula1></dataValidation></dataValidations>`,
    ],
    [
      'a conditional format',
      `<conditionalFormatting sqref="C5"><cfRule type="expression" priority="1"><formula>COUNTIF('${generated}'!$A:$A,C5)</formula></cfRule></conditionalFormatting>`,
    ],
    [
      'an extended rule',
      `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations><x14:dataValidation><x14:formula1><xm:f>'${generated}'!A1</xm:f></x14:formula1><xm:sqref>C5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    ],
  ])('stays where %s refers to it, and the place is named', (_, behind) => {
    expect(refusalOf(() => remove(book(behind)))).toBe('file.sheet-in-use');
    expect(refusalArgs(() => remove(book(behind)))).toEqual({ sheet: generated, cell: `${SHEET}!C5` });
  });

  test('stays where a chart of the office draws from it', () => {
    const file = book('<drawing r:id="rId1"/>', {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="urn:xdr"/>',
      'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId1', 'chart', '../charts/chart1.xml']),
      'xl/charts/chart1.xml': `<c:chartSpace xmlns:c="urn:c"><c:f>'${generated}'!$B$9:$B$12</c:f></c:chartSpace>`,
    });
    expect(refusalOf(() => remove(file))).toBe('file.sheet-in-use');
  });

  test('files fault 9: leaves no part of it behind: threaded notes, tables, pivot tables and their sources', () => {
    const rels = (sheet: number) => `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
    const parts = workbookParts(
      { [SHEET]: worksheet(''), [generated]: worksheet('') },
      {
        behindSheets: '<pivotCaches><pivotCache cacheId="3" r:id="rId7"/></pivotCaches>',
        parts: {
          [rels(2)]: relationships(
            ['rId1', 'table', '../tables/table1.xml'],
            ['rId2', 'pivotTable', '../pivotTables/pivotTable1.xml'],
            ['rId3', 'threadedComment', '../threadedComments/threadedComment1.xml'],
          ),
          'xl/tables/table1.xml': '<table xmlns="urn:t"/>',
          'xl/threadedComments/threadedComment1.xml': '<ThreadedComments>riêng</ThreadedComments>',
          'xl/pivotTables/pivotTable1.xml': '<p xmlns="urn:p"/>',
          'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
            'rId1',
            'pivotCacheDefinition',
            '../pivotCache/pivotCacheDefinition1.xml',
          ]),
          'xl/pivotCache/pivotCacheDefinition1.xml': '<p xmlns="urn:p"/>',
        },
      },
    );
    const file = packed({
      ...parts,
      'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/></Relationships>',
      ),
    });
    const cleaned = remove(file);
    expect(Object.keys(unpacked(cleaned)).filter((name) => /table|comment|pivot/i.test(name))).toEqual([]);
    expect(textOf(cleaned, 'xl/workbook.xml')).not.toContain('pivotCache');
  });
});

describe('files fault 3: HYPERLINK formulas', () => {
  const linksOf = (formula: string, value = '') =>
    first(
      workbookFile({
        [SHEET]: worksheet(
          `<row r="1"><c r="A1" t="str"><f>${formula}</f>${value}</c><c r="B1" t="inlineStr"><is><t>https://vi-du.gov.vn/b.pdf</t></is></c></row>`,
        ),
      }),
    ).links.map(({ target, location }) => target ?? location);

  test.each([
    ['HYPERLINK("https://vi-du.gov.vn/a.pdf","Xem")', 'https://vi-du.gov.vn/a.pdf'],
    ['hyperlink( "\\\\maychu\\a.pdf" )', '\\\\maychu\\a.pdf'],
    ['HYPERLINK(B1,"Xem")', 'https://vi-du.gov.vn/b.pdf'],
    ['HYPERLINK("#\'Bộ tiêu chí\'!A7","Xem")', "'Bộ tiêu chí'!A7"],
  ])('%s is a link, shown or not', (formula, target) => {
    expect(linksOf(formula)).toEqual([target]);
    expect(linksOf(formula, '<v>Xem</v>')).toEqual([target]);
  });

  test('an address that the formula puts together stands nowhere', () => {
    expect(linksOf('HYPERLINK("https://"&amp;B1,"Xem")')).toEqual([]);
  });
});

import { noEdits } from '../../../src/model/edits';
import type { CellStyle, SheetEdits } from '../../../src/model/edits';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { changedFont } from '../../../src/workbook/file/styles/style-font';
import { styleBook } from '../../../src/workbook/file/styles/style-book';
import { spliced } from '../../../src/workbook/file/xml/splice';
import { parseXml } from '../../../src/workbook/file/xml/xml-tree';
import { editsOf, range } from '../../support/edits';
import { refusalOf } from '../../support/refusal';
import {
  DECLARATION,
  packed,
  relationships,
  stylesPart,
  textOf,
  unpacked,
  workbookFile,
  workbookParts,
  worksheet,
} from '../../support/xlsx';

const STYLES = stylesPart({
  fonts:
    '<font><sz val="11"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
    '<font><b val="1"/><i/><u val="none"/><sz val="12.0"/><color theme="1"/><name val="Times New Roman"/><charset val="163"/></font>',
  borders:
    '<border><left/><right/><top/><bottom/><diagonal/></border>' +
    '<border diagonalUp="1"><left style="thick"/><right/><top/><bottom/><diagonal style="thin"><color indexed="64"/></diagonal></border>',
  cellXfs:
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '<xf numFmtId="10" fontId="1" fillId="1" borderId="1" xfId="7" quotePrefix="1" applyFont="0"><alignment horizontal="right" indent="2"/><protection locked="0"/><extLst><ext uri="x"/></extLst></xf>',
});

/** The styles part after one cell format has been changed, and the number of the new one. */
function restyle(format: number, style: CellStyle, xml = STYLES) {
  const root = parseXml(xml, 'xl/styles.xml');
  const book = styleBook(root, xml);
  const number = book.restyled(format, style);
  const after = spliced(xml, book.splices());
  const list = (name: string) => new RegExp(`<${name}[^>]*>(.*)</${name}>`, 's').exec(after)?.[1] ?? '';
  return { number, after, list };
}

const lastOf = (records: string): string => records.slice(records.lastIndexOf('<xf '));

describe('a changed format', () => {
  test('keeps everything that the change does not name', () => {
    const { number, list } = restyle(1, { fill: 'fff2cc' });
    expect(number).toBe(2);
    expect(list('fills')).toContain(
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill>',
    );
    expect(lastOf(list('cellXfs'))).toBe(
      '<xf numFmtId="10" fontId="1" fillId="2" borderId="1" xfId="7" quotePrefix="1" applyFont="0" applyFill="1"><alignment horizontal="right" indent="2"/><protection locked="0"/><extLst><ext uri="x"/></extLst></xf>',
    );
  });

  test('of the font changes the parts named, and forgets the theme when the name changes', () => {
    const { list } = restyle(0, { font: { name: 'Times New Roman', size: 13, bold: true, color: 'c00000' } });
    expect(list('fonts')).toContain(
      '<font><b/><sz val="13"/><color rgb="FFC00000"/><name val="Times New Roman"/></font>',
    );
    expect(lastOf(list('cellXfs'))).toBe(
      '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1"></xf>',
    );
  });

  test('of the border draws four sides and keeps the diagonal', () => {
    const { list } = restyle(1, { border: 'thin' });
    const side = (name: string) => `<${name} style="thin"><color indexed="64"/></${name}>`;
    expect(list('borders')).toContain(
      `<border diagonalUp="1">${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal style="thin"><color indexed="64"/></diagonal></border>`,
    );
    expect(restyle(0, { border: 'none' }).number).toBe(0);
  });

  test('of the alignment keeps the indent', () => {
    expect(
      lastOf(restyle(1, { horizontal: 'center', vertical: 'top', wrap: true }).list('cellXfs')),
    ).toContain(
      'applyAlignment="1"><alignment horizontal="center" indent="2" vertical="top" wrapText="1"/><protection',
    );
    expect(lastOf(restyle(0, { wrap: true }).list('cellXfs'))).toBe(
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment wrapText="1"/></xf>',
    );
  });

  test('of the number format takes a built-in number, or a new one', () => {
    expect(lastOf(restyle(0, { numberFormat: '0.00' }).list('cellXfs'))).toContain('numFmtId="2"');
    const { after, list } = restyle(0, { numberFormat: '0.0" điểm"' });
    expect(after).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; điểm&quot;"/></numFmts><fonts>',
    );
    expect(lastOf(list('cellXfs'))).toContain('numFmtId="164"');
  });

  test('that is as wanted already is itself', () => {
    const same: readonly CellStyle[] = [
      {},
      { font: {} },
      { font: { bold: true, italic: true, underline: false, name: 'Times New Roman' } },
      { numberFormat: '0.00%', horizontal: 'right', wrap: false },
    ];
    for (const style of same) {
      const { number, after } = restyle(1, style);
      expect([number, after]).toEqual([1, STYLES]);
    }
  });

  test('that exists already is used again, however its attributes are ordered', () => {
    const twin = STYLES.replace(
      '</cellXfs>',
      '<xf applyFill="1" fillId="2" borderId="0" fontId="0" quotePrefix="0" numFmtId="0"/></cellXfs>',
    ).replace(
      '</fills>',
      '<fill><patternFill patternType="solid"><bgColor indexed="64"/><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>',
    );
    const { number, after } = restyle(0, { fill: 'FFF2CC' }, twin);
    expect([number, after]).toEqual([2, twin]);
  });

  test('counts its list anew where the list was counted', () => {
    const counted = STYLES.replace('<cellXfs>', '<cellXfs count="2">');
    expect(restyle(0, { fill: 'FFF2CC' }, counted).after).toContain('<cellXfs count="3">');
  });

  test('finds its lists made where the part has none of them', () => {
    const bare = `${DECLARATION}<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dxfs/></x:styleSheet>`;
    const { number, after } = restyle(
      0,
      { font: { bold: true }, border: 'thin', numberFormat: '0.000' },
      bare,
    );
    expect(number).toBe(1);
    expect(parseXml(after, 'xl/styles.xml').children.map(({ local }) => local)).toEqual([
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellXfs',
      'dxfs',
    ]);
  });

  test('is refused when the workbook has as many as Excel takes', () => {
    const many = STYLES.replace('</cellXfs>', `${'<xf numFmtId="0"/>'.repeat(65_488)}</cellXfs>`);
    expect(refusalOf(() => restyle(0, { fill: 'FFF2CC' }, many))).toBe('file.too-many-formats');
  });
});

describe('a changed font', () => {
  const changed = (xml: string, change: Parameters<typeof changedFont>[1]) =>
    changedFont({ element: parseXml(xml, 'font'), xml }, change);

  test.each([
    ['made bold', '<font><sz val="11"/></font>', { bold: true }, '<font><b/><sz val="11"/></font>'],
    [
      'made plain',
      '<font><b/><i val="1"/><u/></font>',
      { bold: false, italic: false, underline: false },
      '<font></font>',
    ],
    ['bold anyhow', '<font><b val="true"/></font>', { bold: true }, '<font><b val="true"/></font>'],
    ['bold in name only', '<font><b val="0"/></font>', { bold: true }, '<font><b/></font>'],
    [
      'underlined twice stays so',
      '<font><u val="double"/></font>',
      { underline: true },
      '<font><u val="double"/></font>',
    ],
  ])('%s', (_, xml, change, expected) => {
    expect(changed(xml, change)).toBe(expected);
  });
});

describe('formatting cells', () => {
  const SHEET = 'Bảng';
  const format = (address: string, style: CellStyle) => ({ range: range(address), style });
  const sheetAfter = (rows: string, edits: Partial<SheetEdits>) => {
    const file = workbookFile({ [SHEET]: worksheet(rows) }, { styles: STYLES });
    return openXlsx(file).apply(editsOf({ ...noEdits(SHEET), ...edits }));
  };
  const PART = 'xl/worksheets/sheet1.xml';

  test('keeps contents as they are written, and makes cells where there are none', () => {
    const after = sheetAfter(
      '<row r="1"><c r="A1" s="1" t="s" cm="1"><v>0</v><extLst/></c></row>'.replace(' t="s"', ''),
      {
        formats: [format('A1:B2', { fill: 'FFF2CC' })],
      },
    );
    expect(textOf(after, PART)).toContain(
      '<sheetData><row r="1"><c r="A1" s="2" cm="1"><v>0</v><extLst/></c><c r="B1" s="3"/></row><row r="2"><c r="A2" s="3"/><c r="B2" s="3"/></row></sheetData>',
    );
  });

  test('several formats of one cell add up, and leave no formats between behind', () => {
    const after = sheetAfter('', {
      formats: [
        format('A1:A3', { font: { bold: true }, fill: 'FFF2CC' }),
        format('A1', { font: { size: 14 }, border: 'thin' }),
        format('A1', { fill: 'C6EFCE' }),
      ],
    });
    const styles = textOf(after, 'xl/styles.xml');
    expect(styles.match(/<xf /g)).toHaveLength(4);
    expect(styles).toContain(
      '<font><b/><sz val="14"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
    );
    expect(textOf(after, PART)).toContain(
      '<row r="1"><c r="A1" s="2"/></row><row r="2"><c r="A2" s="3"/></row>',
    );
  });

  test('a workbook without styles gets them', () => {
    const bare = packed({ ...workbookParts({ [SHEET]: worksheet('') }) });
    const after = openXlsx(bare).apply(
      editsOf({ ...noEdits(SHEET), formats: [format('A1', { numberFormat: 'dd/mm/yyyy' })] }),
    );
    expect(Object.keys(unpacked(after))).toContain('xl/styles.xml');
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).toContain(
      'relationships/styles" Target="styles.xml"/>',
    );
    expect(textOf(after, '[Content_Types].xml')).toContain(
      'PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"',
    );
    expect(textOf(after, PART)).toContain('<c r="A1" s="1"/>');
  });

  test('a workbook with an empty styles part has it filled', () => {
    const empty = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    const file = workbookFile({ [SHEET]: worksheet('') }, { styles: empty });
    const after = openXlsx(file).apply(
      editsOf({ ...noEdits(SHEET), formats: [format('A1', { font: { italic: true } })] }),
    );
    expect(textOf(after, 'xl/styles.xml')).toContain('<i/>');
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).toBe(
      relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'styles', 'styles.xml']),
    );
  });
});

import { noEdits } from '../../src/model/edits';
import type { Edits } from '../../src/model/edits';
import { formula, linkIn, linkOut, number, range, text, write } from '../support/edits';
import { stylesPart, workbookFile, worksheet } from '../support/xlsx';

/** The sheets of the small workbook; the second's name needs care in references. */
export const SHEET = 'Bộ tiêu chí';
export const OTHER = "Danh mục 'A'";
/** The sheet that the run makes. */
export const OURS = 'Tổng hợp';

const STYLES = stylesPart({
  numFmts: '<numFmt numFmtId="170" formatCode="dd/mm/yyyy"/>',
  fonts:
    '<font><sz val="11"/><name val="Calibri"/></font>' +
    '<font><b/><sz val="13"/><color rgb="FFC00000"/><name val="Times New Roman"/></font>' +
    '<font><sz val="12"/><name val=".VnTime"/></font>',
  fills:
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill>',
  cellXfs:
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '<xf numFmtId="170" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="10" fontId="1" fillId="2" borderId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/>' +
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1"/>',
});

const ROWS =
  '<row r="2"><c r="B2" t="inlineStr"><is><t>Tiêu chí</t></is></c><c r="C2"><v>12.5</v></c><c r="D2" s="1"><v>46112</v></c>' +
  '<c r="E2" t="b"><v>1</v></c><c r="F2" t="e"><v>#DIV/0!</v></c></row>' +
  '<row r="3"><c r="B3" t="inlineStr"><is><t>- ghi chú</t></is></c><c r="C3"><f>C2*2</f><v>25</v></c>' +
  '<c r="D3" t="str"><f>IF(C2&gt;100,"có","")</f><v></v></c><c r="E3" s="2"><v>0.885</v></c></row>' +
  '<row r="4" hidden="1"><c r="B4" t="inlineStr"><is><t>=1+1</t></is></c><c r="C4" s="3" t="inlineStr"><is><t>1.10</t></is></c></row>' +
  '<row r="5"><c r="B5" s="4" t="inlineStr"><is><t>Tiªu chÝ</t></is></c></row>';

const RULE =
  '<conditionalFormatting sqref="C2:C5"><cfRule type="expression" dxfId="0" priority="1"><formula>C2&gt;10</formula></cfRule></conditionalFormatting>';
const DXF =
  '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF00B050"/></patternFill></fill></dxf></dxfs>';

/** A small workbook with something of everything: two sheets, a rule of the office's own, a link, a name. */
export const smallBook = (): Uint8Array =>
  workbookFile(
    {
      [SHEET]: worksheet(
        ROWS,
        `${RULE}<hyperlinks><hyperlink ref="B2" location="'${SHEET}'!C3" tooltip="Xem"/></hyperlinks>`,
      ),
      [OTHER.replaceAll("'", '&apos;')]: worksheet('<row r="1"><c r="A1"><v>7</v></c></row>'),
    },
    {
      styles: STYLES.replace('</styleSheet>', `${DXF}</styleSheet>`),
      behindSheets: `<definedNames><definedName name="Diem">'${SHEET}'!$C$2:$C$5</definedName></definedNames>`,
    },
  );

/** What a run does to it: cells, looks, links, marks, a generated sheet with everything, names and state. */
export const RUN: Edits = {
  sheets: [
    {
      ...write(SHEET, {
        G2: formula('=IF(C2="","",ROUND(C2/E3,2))', 14.12),
        G3: text('=HYPERLINK("x")'),
        G4: text('01/02/2026'),
        G5: number(0.5),
        B3: text('+ đã sửa'),
        C4: formula('=C2+1', 13.5),
      }),
      formats: [
        { range: range('G2:G5'), style: { numberFormat: '0.00', fill: 'DDEBF7', border: 'thin' } },
        { range: range('B3:B3'), style: { font: { bold: true, color: '0563C1', underline: true } } },
      ],
      links: [
        linkOut('G2', 'https://sokhcn.example.gov.vn/báo cáo.pdf#page=3', 'Báo cáo'),
        linkIn('G3', OURS, 'A1'),
      ],
      columnWidths: [{ column: 6, width: 20 }],
      rowHeights: [{ row: 2, height: 30 }],
      clearConditionalFormats: true,
      conditionalFormats: [
        { range: range('G2:G5'), formula: 'G2=0', style: { fill: 'F8CBAD', color: 'C00000', bold: true } },
      ],
    },
    {
      ...noEdits(OURS, true),
      clear: [range('A1:D6')],
      blocks: [
        {
          row: 0,
          column: 0,
          cells: [
            [text('TỔNG HỢP TỰ ĐÁNH GIÁ'), undefined],
            [text('1.10'), formula(`='${SHEET}'!C2`, 12.5)],
            [text('2'), number(3)],
          ],
        },
      ],
      formats: [
        {
          range: range('A1:B1'),
          style: { font: { name: 'Times New Roman', size: 14, bold: true }, horizontal: 'center-across' },
        },
        { range: range('A2:B3'), style: { border: 'thin', wrap: true, vertical: 'center', locked: false } },
      ],
      links: [linkIn('A2', SHEET, 'B2', 'Đến tiêu chí'), linkIn('A3', OTHER, 'A1')],
      columnWidths: [{ column: 0, width: 44 }],
      rowHeights: [
        { row: 0, height: 24 },
        { row: 1, height: 20.5 },
      ],
      freeze: { rows: 1, columns: 0 },
      page: {
        orientation: 'landscape',
        paper: 'A4',
        fitToWidth: true,
        titleRows: { first: 0, last: 0 },
        footer: 'Trang &P/&N',
      },
      protect: true,
    },
  ],
  names: [{ name: 'CCHC_TongHop', sheet: OURS, range: range('A1:B3') }],
  state: '{"version":1,"note":"<&> “…” \u0007"}',
};

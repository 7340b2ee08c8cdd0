import { DECLARATION, packed } from '../../support/xlsx';
import type { Parts } from '../../support/xlsx';

/*
 * A workbook with what Excel itself writes beside cells, spelled out part by part: nobody's library stands
 * between the tests and the format. What must survive our edits is here: tables, validations and rules of
 * 2007 and of 2010 (x14), sparklines, threaded comments, a chart, a picture, protection, print settings,
 * custom XML of somebody else's, an external link, shared, array and dynamic array formulas, rich text.
 */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const X14AC = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const XR = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
const THREADED = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const SHEET_ROOT =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x14ac xr" ` +
  `xmlns:x14ac="${X14AC}" xmlns:xr="${XR}" xr:uid="{00000000-0001-0000-0000-000000000000}">`;

const relationshipsPart = (...list: readonly (readonly [string, string, string, 'External'?])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(([id, type, target, mode]) => {
      const address = type.startsWith('http') ? type : `${OFFICE}/${type}`;
      return `<Relationship Id="${id}" Type="${address}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
    })
    .join('')}</Relationships>`;

const CONTENT_TYPES =
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
  '<Default Extension="png" ContentType="image/png"/>' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  [
    ['xl/workbook.xml', `${SHEET_ML}.sheet.main+xml`],
    ['xl/worksheets/sheet1.xml', `${SHEET_ML}.worksheet+xml`],
    ['xl/worksheets/sheet2.xml', `${SHEET_ML}.worksheet+xml`],
    ['xl/worksheets/sheet3.xml', `${SHEET_ML}.worksheet+xml`],
    ['xl/worksheets/sheet4.xml', `${SHEET_ML}.worksheet+xml`],
    ['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
    ['xl/styles.xml', `${SHEET_ML}.styles+xml`],
    ['xl/sharedStrings.xml', `${SHEET_ML}.sharedStrings+xml`],
    ['xl/calcChain.xml', `${SHEET_ML}.calcChain+xml`],
    ['xl/metadata.xml', `${SHEET_ML}.sheetMetadata+xml`],
    ['xl/tables/table1.xml', `${SHEET_ML}.table+xml`],
    ['xl/comments1.xml', `${SHEET_ML}.comments+xml`],
    ['xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
    ['xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
    ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
    ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
    ['xl/externalLinks/externalLink1.xml', `${SHEET_ML}.externalLink+xml`],
    ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ]
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

const WORKBOOK =
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x15 xr" ` +
  `xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="${XR}">` +
  '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22730"/><workbookPr defaultThemeVersion="166925"/>' +
  `<mc:AlternateContent xmlns:mc="${COMPATIBILITY}"><mc:Choice Requires="x15"><x15ac:absPath url="D:\\CCHC\\" ` +
  'xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>' +
  '<bookViews><workbookView xWindow="-108" yWindow="-108" windowWidth="23256" windowHeight="12456" activeTab="0"/></bookViews>' +
  '<sheets><sheet name="Bộ tiêu chí" sheetId="1" r:id="rId1"/><sheet name="Danh mục nhiệm vụ" sheetId="4" r:id="rId2"/>' +
  '<sheet name="Mảng" sheetId="2" r:id="rId3"/><sheet name="Danh mục ẩn" sheetId="7" state="hidden" r:id="rId4"/></sheets>' +
  '<externalReferences><externalReference r:id="rId9"/></externalReferences>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Bộ tiêu chí\'!$A$4:$J$8</definedName>' +
  '<definedName name="MucDo">\'Danh mục ẩn\'!$A$1:$A$3</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Bộ tiêu chí\'!$A$1:$J$12</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Bộ tiêu chí\'!$A:$B,\'Bộ tiêu chí\'!$4:$4</definedName></definedNames>' +
  '<calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" ' +
  'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>';

const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x14ac" xmlns:x14ac="${X14AC}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts count="4" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b/><sz val="13"/><name val="Times New Roman"/><family val="1"/></font>' +
  '<font><sz val="12"/><color rgb="FF9C0006"/><name val="Times New Roman"/><family val="1"/></font>' +
  '<font><u/><sz val="11"/><color theme="10"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left style="thin"><color indexed="64"/></left><right style="thin"><color indexed="64"/></right><top style="thin"><color indexed="64"/></top><bottom style="thin"><color indexed="64"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="3" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="2" fontId="2" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>' +
  '<xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="1"/>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="Hyperlink" xfId="1" builtinId="8"/><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const STRINGS = [
  '<si><t>BỘ TIÊU CHÍ CHẤM ĐIỂM</t></si>',
  '<si><t>STT</t></si>',
  '<si><t>Tiêu chí</t></si>',
  '<si><t>Điểm tối đa</t></si>',
  '<si><r><rPr><b/><sz val="12"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">Tỷ lệ nhiệm vụ </t></r><r><rPr><i/><sz val="12"/><rFont val="Times New Roman"/></rPr><t>hoàn thành</t></r></si>',
  '<si><t xml:space="preserve"> Báo cáo đúng hạn </t></si>',
  '<si><t>Đạt</t></si>',
  '<si><t>Nhiệm vụ</t></si>',
  '<si><t>Hạn</t></si>',
  '<si><t>Rà soát thủ tục hành chính</t></si>',
];

const SHARED_STRINGS = `${DECLARATION}<sst xmlns="${MAIN}" count="14" uniqueCount="${STRINGS.length}">${STRINGS.join('')}</sst>`;

const SHEET1 =
  `${DECLARATION}${SHEET_ROOT}<sheetPr filterMode="1"><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/></sheetPr>` +
  '<dimension ref="A1:J12"/><sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" workbookViewId="0">' +
  '<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="E9" sqref="E9"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/>' +
  '<cols><col min="1" max="1" width="8.6640625" customWidth="1"/><col min="2" max="2" width="48.33203125" style="1" customWidth="1"/><col min="5" max="10" width="12.5" customWidth="1"/></cols>' +
  '<sheetData>' +
  '<row r="1" spans="1:10" ht="24" customHeight="1" x14ac:dyDescent="0.3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>' +
  '<row r="4" spans="1:10" x14ac:dyDescent="0.3"><c r="A4" s="1" t="s"><v>1</v></c><c r="B4" s="1" t="s"><v>2</v></c><c r="C4" s="1" t="s"><v>3</v></c></row>' +
  '<row r="5" spans="1:10" x14ac:dyDescent="0.3"><c r="A5"><v>1</v></c><c r="B5" t="s"><v>4</v></c><c r="C5" s="2"><v>2</v></c><c r="E5"><v>13</v></c><c r="F5"><v>11</v></c><c r="G5" s="5"><f t="shared" ref="G5:G8" si="0">IF(E5=0,"",F5/E5)</f><v>0.84615384615384615</v></c><c r="H5" t="s"><v>6</v></c><c r="J5" s="2"><f>ROUND(G5*C5,2)</f><v>1.69</v></c></row>' +
  '<row r="6" spans="1:10" hidden="1" x14ac:dyDescent="0.3"><c r="A6"><v>2</v></c><c r="B6" t="s"><v>5</v></c><c r="C6" s="2"><v>1</v></c><c r="E6"><v>4</v></c><c r="F6"><v>4</v></c><c r="G6" s="5"><f t="shared" si="0"/><v>1</v></c><c r="J6" s="2"><v>1</v></c></row>' +
  '<row r="7" spans="1:10" x14ac:dyDescent="0.3"><c r="A7"><v>3</v></c><c r="C7" s="2"><v>1.5</v></c><c r="E7"><v>5</v></c><c r="F7"><v>2</v></c><c r="G7" s="5"><f t="shared" si="0"/><v>0.4</v></c><c r="J7" s="2"/></row>' +
  '<row r="8" spans="1:10" x14ac:dyDescent="0.3"><c r="A8"><v>4</v></c><c r="C8" s="2"><v>3</v></c><c r="E8"><v>0</v></c><c r="F8"><v>0</v></c><c r="G8" s="5" t="str"><f t="shared" si="0"/><v/></c><c r="I8"><f>[1]Sheet1!$A$1</f><v>7</v></c><c r="J8" s="2"/></row>' +
  '<row r="12" spans="1:10" x14ac:dyDescent="0.3"><c r="B12" s="1" t="str"><f>"Tổng: "&amp;TEXT(SUM(C5:C8),"0.0")</f><v>Tổng: 7.5</v></c><c r="C12" s="2"><f>SUM(C5:C8)</f><v>7.5</v></c></row>' +
  '</sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="vHLXGbZPAhtwnZzgZFVvQqQqCrS2vVQ6fVx5K0mXxqA2BvYy1ZzPqf2c1oJm1yX0g3nqUo8Yq8wYQy2m3pQkZg==" saltValue="q1w2e3r4t5y6u7i8o9p0Ag==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0"/>' +
  '<protectedRanges><protectedRange sqref="E5:F8" name="NhapLieu"/></protectedRanges>' +
  '<autoFilter ref="A4:J8" xr:uid="{00000000-0009-0000-0000-000000000000}"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>' +
  '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>' +
  '<conditionalFormatting sqref="J5:J8"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="G5:G8"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
  `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" errorTitle="Điểm" error="Từ 0 đến điểm tối đa" sqref="J5:J8"><formula1>0</formula1><formula2>C5</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="B5" r:id="rId6" tooltip="Kế hoạch" xr:uid="{00000000-0004-0000-0000-000000000000}"/><hyperlink ref="D5:D8" location="\'Danh mục nhiệm vụ\'!A1" display="xem" xr:uid="{00000000-0004-0000-0000-000001000000}"/></hyperlinks>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="8" scale="80" orientation="landscape" horizontalDpi="300" r:id="rId5"/>' +
  '<headerFooter><oddHeader>&amp;CUBND TỈNH</oddHeader></headerFooter>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="G5:G8" formula="1"/></ignoredErrors>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>` +
  `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>G5:G8</xm:sqref></x14:conditionalFormatting>` +
  `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="3" id="{5A1B2C3D-0000-0000-0000-000000000002}"><xm:f>'Danh mục ẩn'!$A$1=H5</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>H5:H8</xm:sqref></x14:conditionalFormatting>` +
  '</x14:conditionalFormattings></ext>' +
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>'Danh mục ẩn'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>H5:H8</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>'Bộ tiêu chí'!E5:F5</xm:f><xm:sqref>I5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const SHEET2 =
  `${DECLARATION}${SHEET_ROOT}<dimension ref="A1:C3"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.4" x14ac:dyDescent="0.3"/>` +
  '<sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>7</v></c><c r="C1" t="s"><v>8</v></c></row>' +
  '<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>9</v></c><c r="C2" s="3"><v>46112</v></c></row>' +
  '<row r="3" spans="1:3"><c r="A3"><f>A2+1</f><v>2</v></c><c r="B3" t="s"><v>9</v></c><c r="C3" s="3"><v>46387</v></c></row></sheetData>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>';

const TABLE =
  `${DECLARATION}<table xmlns="${MAIN}" id="1" name="NhiemVu" displayName="NhiemVu" ref="A1:C3" totalsRowShown="0"><autoFilter ref="A1:C3"/>` +
  '<tableColumns count="3"><tableColumn id="1" name="STT"/><tableColumn id="2" name="Nhiệm vụ"/><tableColumn id="3" name="Hạn"/></tableColumns>' +
  '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const SHEET3 =
  `${DECLARATION}${SHEET_ROOT}<dimension ref="A1:E4"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.4"/>` +
  '<sheetData><row r="1"><c r="A1"><v>3</v></c><c r="B1"><f t="array" ref="B1:B3">A1:A3*2</f><v>6</v></c><c r="D1" cm="1"><f t="array" ref="D1:D3">_xlfn._xlws.SORT(A1:A3)</f><v>1</v></c><c r="E1"><f t="array" ref="E1">SUM(A1:A3*A1:A3)</f><v>14</v></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="D2"><v>2</v></c><c r="E2"><f>_xlfn.IFNA(A2,0)</f><v>1</v></c></row>' +
  '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>4</v></c><c r="D3"><v>3</v></c></row></sheetData>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

const SHEET4 =
  `${DECLARATION}${SHEET_ROOT}<dimension ref="A1:A3"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.4"/>` +
  '<sheetData><row r="1"><c r="A1" t="s"><v>6</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Không đạt</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Không áp dụng</t></is></c></row></sheetData>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

const METADATA =
  `${DECLARATION}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const CALC_CHAIN =
  `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="G5" i="1"/><c r="G6" i="1"/><c r="G7" i="1"/><c r="G8" i="1"/><c r="J5" i="1"/><c r="I8" i="1"/>` +
  '<c r="B12" i="1"/><c r="C12" i="1"/><c r="A3" i="4"/><c r="B1" i="2" a="1"/><c r="D1" i="2" a="1"/><c r="E1" i="2" a="1"/><c r="E2" i="2"/></calcChain>';

const COMMENTS =
  `${DECLARATION}<comments xmlns="${MAIN}" xmlns:xr="${XR}"><authors><author>tc={11111111-2222-3333-4444-555555555555}</author></authors>` +
  '<commentList><comment ref="J5" authorId="0" shapeId="0" xr:uid="{11111111-2222-3333-4444-555555555555}"><text><t>[Threaded comment]\nĐề nghị bổ sung minh chứng</t></text></comment></commentList></comments>';

const THREADED_COMMENTS = `${DECLARATION}<ThreadedComments xmlns="${THREADED}"><threadedComment ref="J5" dT="2026-03-31T08:00:00.00" personId="{99999999-8888-7777-6666-555555555555}" id="{11111111-2222-3333-4444-555555555555}"><text>Đề nghị bổ sung minh chứng</text></threadedComment></ThreadedComments>`;

const PERSONS = `${DECLARATION}<personList xmlns="${THREADED}"><person displayName="Người thẩm định" id="{99999999-8888-7777-6666-555555555555}" userId="S::tham.dinh@example.gov.vn" providerId="AD"/></personList>`;

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="infoBackground" o:insetmode="auto"><v:fill color2="infoBackground"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>11, 15, 4, 2, 13, 31, 8, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>4</x:Row><x:Column>9</x:Column></x:ClientData></v:shape></xml>';

const ANCHOR = (from: number, to: number): string =>
  `<xdr:from><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>17</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;

const DRAWING_PART =
  `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">` +
  `<xdr:twoCellAnchor>${ANCHOR(0, 14)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor>${ANCHOR(15, 20)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Picture 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const CHART =
  `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>\'Bộ tiêu chí\'!$J$5:$J$8</c:f></c:numRef></c:val></c:ser><c:axId val="111"/><c:axId val="112"/></c:barChart>' +
  '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="112"/></c:catAx>' +
  '<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="111"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';

const color = (name: string, value: string): string => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const THEME =
  `${DECLARATION}<a:theme xmlns:a="${DRAWING}/main" name="Office Theme"><a:themeElements><a:clrScheme name="Office">` +
  [
    'dk1 000000',
    'lt1 FFFFFF',
    'dk2 44546A',
    'lt2 E7E6E6',
    'accent1 4472C4',
    'accent2 ED7D31',
    'accent3 A5A5A5',
    'accent4 FFC000',
    'accent5 5B9BD5',
    'accent6 70AD47',
    'hlink 0563C1',
    'folHlink 954F72',
  ]
    .map((entry) => color(...(entry.split(' ') as [string, string])))
    .join('') +
  '</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>' +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${'<a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** A picture of one pixel. */
const PICTURE = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** What a printer driver leaves; to everybody else it is just bytes. */
const PRINTER_SETTINGS = Uint8Array.from({ length: 220 }, (_, index) => (index * 37) % 256);

/** The parts of the workbook, by their names. */
export const FEATURE_PARTS: Parts = {
  '[Content_Types].xml': CONTENT_TYPES,
  '_rels/.rels': relationshipsPart(
    ['rId3', 'extended-properties', 'docProps/app.xml'],
    ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId4', 'custom-properties', 'docProps/custom.xml'],
  ),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': relationshipsPart(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
    ['rId4', 'worksheet', 'worksheets/sheet4.xml'],
    ['rId5', 'theme', 'theme/theme1.xml'],
    ['rId6', 'styles', 'styles.xml'],
    ['rId7', 'sharedStrings', 'sharedStrings.xml'],
    ['rId8', 'sheetMetadata', 'metadata.xml'],
    ['rId9', 'externalLink', 'externalLinks/externalLink1.xml'],
    ['rId10', 'calcChain', 'calcChain.xml'],
    ['rId11', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
    ['rId12', 'customXml', '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': SHEET1,
  'xl/worksheets/sheet2.xml': SHEET2,
  'xl/worksheets/sheet3.xml': SHEET3,
  'xl/worksheets/sheet4.xml': SHEET4,
  'xl/worksheets/_rels/sheet1.xml.rels': relationshipsPart(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'comments', '../comments1.xml'],
    [
      'rId4',
      'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
      '../threadedComments/threadedComment1.xml',
    ],
    ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId6', 'hyperlink', 'https://sonoivu.example.gov.vn/ke-hoach?nam=2026&amp;so=1', 'External'],
  ),
  'xl/worksheets/_rels/sheet2.xml.rels': relationshipsPart(['rId1', 'table', '../tables/table1.xml']),
  'xl/theme/theme1.xml': THEME,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': SHARED_STRINGS,
  'xl/calcChain.xml': CALC_CHAIN,
  'xl/metadata.xml': METADATA,
  'xl/tables/table1.xml': TABLE,
  'xl/comments1.xml': COMMENTS,
  'xl/threadedComments/threadedComment1.xml': THREADED_COMMENTS,
  'xl/persons/person.xml': PERSONS,
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/drawings/drawing1.xml': DRAWING_PART,
  'xl/drawings/_rels/drawing1.xml.rels': relationshipsPart(
    ['rId1', 'chart', '../charts/chart1.xml'],
    ['rId2', 'image', '../media/image1.png'],
  ),
  'xl/charts/chart1.xml': CHART,
  'xl/media/image1.png': PICTURE,
  'xl/printerSettings/printerSettings1.bin': PRINTER_SETTINGS,
  'xl/externalLinks/externalLink1.xml':
    `${DECLARATION}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames>` +
    '<sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
  'xl/externalLinks/_rels/externalLink1.xml.rels': relationshipsPart([
    'rId1',
    'externalLinkPath',
    'so-lieu-nam-truoc.xlsx',
    'External',
  ]),
  'customXml/item1.xml':
    '<ct:contentTypeSchema xmlns:ct="http://schemas.microsoft.com/office/2006/metadata/contentType"/>',
  'customXml/itemProps1.xml':
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="{01234567-89AB-CDEF-0123-456789ABCDEF}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>',
  'customXml/_rels/item1.xml.rels': relationshipsPart(['rId1', 'customXmlProps', 'itemProps1.xml']),
  'docProps/core.xml': `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Bộ tiêu chí</dc:title></cp:coreProperties>`,
  'docProps/app.xml':
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application>` +
    '<HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>4</vt:i4></vt:variant></vt:vector></HeadingPairs>' +
    '<TitlesOfParts><vt:vector size="4" baseType="lpstr"><vt:lpstr>Bộ tiêu chí</vt:lpstr><vt:lpstr>Danh mục nhiệm vụ</vt:lpstr><vt:lpstr>Mảng</vt:lpstr><vt:lpstr>Danh mục ẩn</vt:lpstr></vt:vector></TitlesOfParts></Properties>',
  'docProps/custom.xml': `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
};

/** The workbook as a file. */
export const featureWorkbook = (): Uint8Array => packed(FEATURE_PARTS);

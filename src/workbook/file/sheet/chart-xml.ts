import { a1Range, quoteSheet } from '../../../model/cell';
import type { CellRange } from '../../../model/cell';
import type { ChartEdit } from '../../../model/edits';
import { escapeAttribute, escapeText } from '../../xml/escape';

/** The namespaces of charts and drawings (ECMA-376 part 1, 20 and 21), in the form that the workbook has. */
export interface DrawingNamespaces {
  readonly drawing: string;
  readonly chart: string;
  readonly sheetDrawing: string;
  readonly relationships: string;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** The namespaces by whether the workbook is written in the Strict form. */
export const drawingNamespaces = (strictForm: boolean): DrawingNamespaces =>
  strictForm
    ? {
        drawing: `${STRICT}drawingml/main`,
        chart: `${STRICT}drawingml/chart`,
        sheetDrawing: `${STRICT}drawingml/spreadsheetDrawing`,
        relationships: `${STRICT}officeDocument/relationships`,
      }
    : {
        drawing: `${TRANSITIONAL}drawingml/2006/main`,
        chart: `${TRANSITIONAL}drawingml/2006/chart`,
        sheetDrawing: `${TRANSITIONAL}drawingml/2006/spreadsheetDrawing`,
        relationships: `${TRANSITIONAL}officeDocument/2006/relationships`,
      };

const COLORS = ['BFBFBF', '1F4E79', 'C55A11', '548235'];
const FONT = 'Times New Roman';
const [CATEGORY_AXIS, VALUE_AXIS] = ['511200001', '511200002'];

/** The part of a bar or column chart: title, series over cells of a sheet, figures at the bars, a legend. */
export function chartXml(chart: ChartEdit, sheet: string, namespaces: DrawingNamespaces): string {
  const isBar = chart.kind === 'bar';
  const series = chart.series.map((each, index) => seriesXml(chart, each, index, sheet)).join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${run('defRPr', 1300, true)}</a:pPr><a:r>${run('rPr', 1300, true)}` +
    `<a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/>` +
    `<c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>${axesXml(isBar)}</c:plotArea>` +
    (chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(1000)}</c:legend>`
      : '') +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function seriesXml(
  { categories }: ChartEdit,
  { name, values }: ChartEdit['series'][number],
  index: number,
  sheet: string,
): string {
  const color = COLORS[index % COLORS.length] ?? '1F4E79';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(name)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(900)}<c:showLegendKey val="0"/>` +
    `<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>` +
    `<c:showBubbleSize val="0"/></c:dLbls>` +
    `<c:cat><c:strRef><c:f>${reference(sheet, categories)}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${reference(sheet, values)}</c:f></c:numRef></c:val></c:ser>`
  );
}

/** Bars run from the first category at the top downwards, as a table is read. */
function axesXml(isBar: boolean): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${textXml(1000)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E0E0E0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/>${textXml(900)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${isBar ? 'max' : 'autoZero'}"/></c:valAx>`
  );
}

const textXml = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run('defRPr', size, false)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;

const run = (local: 'defRPr' | 'rPr', size: number, bold: boolean): string =>
  `<a:${local}${local === 'rPr' ? ' lang="vi-VN"' : ''} sz="${size}" b="${bold ? 1 : 0}"><a:latin typeface="${FONT}"/><a:cs typeface="${FONT}"/></a:${local}>`;

const reference = (sheet: string, range: CellRange): string =>
  escapeText(`${quoteSheet(sheet)}!${a1Range(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`);

/** The frame that holds a chart in a sheet's drawing: its place between two cells, its name, its chart part. */
export function frameXml(
  { name, title, place }: ChartEdit,
  number: number,
  relationship: string,
  namespaces: DrawingNamespaces,
): string {
  const corner = (local: string, row: number, column: number): string =>
    `<xdr:${local}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${local}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${namespaces.sheetDrawing}" xmlns:a="${namespaces.drawing}">` +
    corner('from', place.firstRow, place.firstColumn) +
    corner('to', place.lastRow + 1, place.lastColumn + 1) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number}" name="${escapeAttribute(name)}" descr="${escapeAttribute(title)}"/><xdr:cNvGraphicFramePr/>` +
    `</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>` +
    `<a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}" ` +
    `r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

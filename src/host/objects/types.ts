import type { CellRange } from '../../model/cell';
import { wireType } from '../batch/wire-table';
import type { WireType } from '../batch/wire-table';
import type { Book, DefinedName, XmlPart } from '../book/book';
import type { Chart, ChartSeries, Mark, Sheet } from '../book/sheet';

/** A rectangle of a sheet. */
export interface RangeArea {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly range: CellRange;
}

/** Rectangles of one sheet, whose styles are read and changed together. */
export interface Areas {
  readonly book: Book;
  readonly areas: readonly RangeArea[];
}

export interface InBook {
  readonly book: Book;
}

export interface InSheet extends InBook {
  readonly sheet: Sheet;
}

export interface OfName extends InBook {
  readonly name: DefinedName;
}

/** The names of a sheet, or those of the whole workbook. */
export interface NamesOf extends InBook {
  readonly scope: Sheet | null;
}

export interface OfXmlPart extends InBook {
  readonly part: XmlPart;
}

export interface OfMark extends InSheet {
  readonly mark: Mark;
}

export interface OfChart extends InSheet {
  readonly chart: Chart;
}

export interface OfSeries extends OfChart {
  readonly series: ChartSeries;
}

/** One side of areas, by Excel's word for it. */
export interface BorderOf extends Areas {
  readonly side: string;
}

const type = <Self>(name: string): WireType<Self> => wireType<Self>(name);

/** The types of the model. They are named here so that their tables can lead to each other. */
export const TYPES = {
  workbook: type<Book>('Workbook'),
  application: type<Book>('Application'),
  runtime: type<Book>('Runtime'),
  workbookProtection: type<Book>('WorkbookProtection'),
  worksheets: type<Book>('WorksheetCollection'),
  worksheet: type<InSheet>('Worksheet'),
  worksheetProtection: type<InSheet>('WorksheetProtection'),
  freezePanes: type<InSheet>('WorksheetFreezePanes'),
  pageLayout: type<InSheet>('PageLayout'),
  headersFooters: type<InSheet>('HeaderFooterGroup'),
  headerFooter: type<InSheet>('HeaderFooter'),
  range: type<RangeArea>('Range'),
  rangeAreas: type<Areas>('RangeAreas'),
  rangeCollection: type<Areas>('RangeCollection'),
  rangeFormat: type<Areas>('RangeFormat'),
  rangeFill: type<Areas>('RangeFill'),
  rangeFont: type<Areas>('RangeFont'),
  rangeBorders: type<Areas>('RangeBorderCollection'),
  rangeBorder: type<BorderOf>('RangeBorder'),
  formatProtection: type<Areas>('FormatProtection'),
  names: type<NamesOf>('NamedItemCollection'),
  name: type<OfName>('NamedItem'),
  xmlParts: type<Book>('CustomXmlPartCollection'),
  xmlPartsOfNamespace: type<InBook & { readonly namespace: string }>('CustomXmlPartScopedCollection'),
  xmlPart: type<OfXmlPart>('CustomXmlPart'),
  marks: type<RangeArea>('ConditionalFormatCollection'),
  mark: type<OfMark>('ConditionalFormat'),
  customMark: type<OfMark>('CustomConditionalFormat'),
  markRule: type<OfMark>('ConditionalFormatRule'),
  markFormat: type<OfMark>('ConditionalRangeFormat'),
  markFill: type<OfMark>('ConditionalRangeFill'),
  markFont: type<OfMark>('ConditionalRangeFont'),
  charts: type<InSheet>('ChartCollection'),
  chart: type<OfChart>('Chart'),
  chartTitle: type<OfChart>('ChartTitle'),
  chartLegend: type<OfChart>('ChartLegend'),
  chartSeriesList: type<OfChart>('ChartSeriesCollection'),
  chartSeries: type<OfSeries>('ChartSeries'),
  chartSeriesFormat: type<OfSeries>('ChartSeriesFormat'),
  chartFill: type<OfSeries>('ChartFill'),
  functions: type<Book>('Functions'),
  functionResult: type<{ readonly value: unknown }>('FunctionResult'),
  addinService: type<Book>('AddinInternalService'),
} as const;

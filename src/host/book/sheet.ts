import type { CellRange } from '../../model/cell';
import type { PageSetup } from '../../model/edits';
import type { SourceCell, SourceSheet } from '../calculation/source';
import type { Style } from './style';

/** A cell with content or a style of its own. Cells are replaced, never changed. */
export interface BookCell extends SourceCell {
  readonly style: Style;
}

/** An ordinary hyperlink on a cell. */
export interface BookLink {
  readonly target: string | null;
  readonly location: string | null;
  readonly tip: string | null;
}

/** A conditional format whose condition is a formula, written for the range's top-left cell. */
export interface Mark {
  readonly id: string;
  readonly range: CellRange;
  formula: string;
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  stopIfTrue: boolean;
}

/** A chart that was added here. Places and sizes are in points. */
export interface Chart {
  readonly id: string;
  name: string;
  kind: string;
  title: string;
  titleShown: boolean;
  legendShown: boolean;
  legendPosition: string;
  place: CellRange;
  readonly series: ChartSeries[];
}

export interface ChartSeries {
  name: string;
  values: { readonly sheet: Sheet; readonly range: CellRange } | null;
  categories: { readonly sheet: Sheet; readonly range: CellRange } | null;
  color: string | null;
}

/** How a sheet prints, as far as the add-in says it. */
export interface Page {
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  fitToWidth: number | null;
  fitToHeight: number | null;
  scale: number;
  titleRows: PageSetup['titleRows'];
  footer: string;
  header: string;
  /** "Default" where all pages have the same header. */
  headerState: string;
  firstPageNumber: number | '';
  /** In points. */
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A sheet of the workbook that is open. */
export interface Sheet extends SourceSheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  readonly cells: Map<number, BookCell>;
  readonly links: Map<number, BookLink>;
  /** The style of cells that are not there. */
  readonly columnStyle: (column: number) => Style;
  /** In characters of the default font, as files say it. */
  readonly columnWidths: Map<number, number>;
  /** In points. */
  readonly rowHeights: Map<number, number>;
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: CellRange[];
  readonly arrays: readonly CellRange[];
  freeze: { readonly rows: number; readonly columns: number };
  readonly page: Page;
  /** What is allowed while the sheet is protected; `null` while it is not. */
  protection: { readonly options: Readonly<Record<string, unknown>>; readonly password: string } | null;
  readonly conditionalFormats: Mark[];
  readonly charts: Chart[];
  gridlines: boolean;
  tabColor: string;
}

/** A sheet with nothing in it. */
export function emptySheet(id: string, name: string, plain: Style): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    cells: new Map(),
    links: new Map(),
    columnStyle: () => plain,
    columnWidths: new Map(),
    rowHeights: new Map(),
    defaultWidth: 9.140625,
    defaultHeight: 15,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    arrays: [],
    freeze: { rows: 0, columns: 0 },
    page: plainPage(),
    protection: null,
    conditionalFormats: [],
    charts: [],
    gridlines: true,
    tabColor: '',
  };
}

/** How a sheet prints about which nothing has been said. */
export const plainPage = (): Page => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  fitToWidth: null,
  fitToHeight: null,
  scale: 100,
  titleRows: null,
  footer: '',
  header: '',
  headerState: 'Default',
  firstPageNumber: '',
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
});

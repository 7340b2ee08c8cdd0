import type { CellRange, CellValue } from './cell';

/**
 * What is to be changed in a workbook, as plain data. A preview shows it, both adapters apply it, and its
 * inverse undoes it. Within a sheet the parts are applied in the order of the fields below.
 */
export interface Edits {
  readonly sheets: readonly SheetEdits[];
  /** Names that mark our own blocks; a name that exists is moved. */
  readonly names: readonly NameEdit[];
  /** The text of our custom XML part; `null` leaves what is there. */
  readonly state: string | null;
  /** What of ours is to be taken out of the workbook; sheets, names and state of others are never named here. */
  readonly remove?: Removal;
}

export interface Removal {
  /** Sheets that we made. */
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** The custom XML part too. */
  readonly state: boolean;
}

export interface SheetEdits {
  readonly sheet: string;
  /** Set when the sheet is ours to make if it is not there yet; it is put after the last sheet. */
  readonly create: boolean;
  /** Blocks of ours whose content, formats, links and merges go before anything is written. */
  readonly clear: readonly CellRange[];
  /** Of a generated sheet that is written again: where its lines was before; what a person set on them goes with them. */
  readonly lines: LineMoves | null;
  readonly blocks: readonly Block[];
  readonly formats: readonly FormatEdit[];
  readonly links: readonly LinkEdit[];
  readonly merges: readonly CellRange[];
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  /** In points; 0 hides the row, as it does in Excel. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: PageSetup | null;
  /** Takes every conditional format of ours off the sheet before `conditionalFormats` are put on; others stay. */
  readonly clearConditionalFormats: boolean;
  readonly conditionalFormats: readonly ConditionalFormatEdit[];
  readonly charts: readonly ChartEdit[];
  /** Protects the sheet without a password; cells are locked unless a style says otherwise. */
  readonly protect: boolean;
}

/** How the lines of a generated sheet move when it is written again. */
export interface LineMoves {
  readonly kept: readonly LineMove[];
  /** Rows whose line is gone: notes on them come to be below the block, from `end` on. */
  readonly gone: readonly number[];
  readonly end: number;
}

/** A line that stays. */
export interface LineMove {
  readonly from: number;
  readonly to: number;
  /** In points: what its texts took in `from`. Another height there is a person's; `null` where any is. */
  readonly height: number | null;
}

/**
 * A conditional format of ours. `formula` is true where the mark shows, written for the range's top-left cell;
 * the adapters know our marks again (Excel by the id that it gave, a file by a name in the formula).
 */
export interface ConditionalFormatEdit {
  readonly range: CellRange;
  readonly formula: string;
  readonly style: { readonly fill?: string; readonly color?: string; readonly bold?: boolean };
}

/** A native chart; one of the same name on the sheet is replaced. */
export interface ChartEdit {
  readonly name: string;
  readonly kind: 'bar' | 'column';
  readonly title: string;
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange }[];
  /** The cells that the chart covers. */
  readonly place: CellRange;
}

/** A rectangle of contents from a top-left cell; `undefined` inside leaves that cell as it is. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (CellContent | undefined)[])[];
}

/**
 * What a cell is to hold. Text is text whatever it begins with: an adapter sees to it that "=1+1" or
 * "- ghi chú" never becomes a formula. A formula is in English names and commas, begins with "=", and
 * carries the value that we computed, so that a viewer without a calculator shows it.
 */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: CellValue };

export interface FormatEdit {
  readonly range: CellRange;
  readonly style: CellStyle;
}

/** The parts of a cell's style that are to change; what is left out stays. Colours are "RRGGBB". */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly border?: 'thin' | 'none';
  readonly numberFormat?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'center-across';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly locked?: boolean;
}

/**
 * An ordinary hyperlink: an address outside the workbook or a place inside it; `none` takes off the one that
 * is there. The cell's content stays.
 */
export interface LinkEdit {
  readonly row: number;
  readonly column: number;
  readonly to: LinkTarget | { readonly kind: 'none' };
  readonly tip: string | null;
}

/** Where a link leads. */
export type LinkTarget =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'cell'; readonly sheet: string; readonly row: number; readonly column: number };

/** From the edges of the paper, in millimetres. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the upper edge to the header. */
  readonly header: number;
}

export interface PageSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: 'A4';
  /** Shrunk to one page wide, as many pages tall as it takes. */
  readonly fitToWidth: boolean;
  /** Rows repeated at the top of each page, counting from 0. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly footer: string | null;
  /** In the middle above each page but the first, in place of all headers and footers that are there; pages count from 1. */
  readonly header?: string;
  /** Absent leaves them as they are. */
  readonly margins?: PageMargins;
  /** Rows that begin a new page, counting from 0; absent leaves the breaks that there are. */
  readonly breaks?: readonly number[];
}

export interface NameEdit {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

/** A sheet's edits with nothing in them; spread it and name what there is. */
export const noEdits = (sheet: string, create = false): SheetEdits => ({
  sheet,
  create,
  clear: [],
  lines: null,
  blocks: [],
  formats: [],
  links: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  freeze: null,
  page: null,
  clearConditionalFormats: false,
  conditionalFormats: [],
  charts: [],
  protect: false,
});

export const text = (value: string): CellContent => ({ kind: 'text', text: value });
export const number = (value: number): CellContent => ({ kind: 'number', value });
export const formula = (source: string, result: CellValue): CellContent => ({
  kind: 'formula',
  formula: source,
  result,
});

import type { CellRange, CellRef, CellValue } from './cell';

/** A hyperlink as it is on a cell. `target` is an address outside, `location` a place in the workbook. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly target: string | null;
  readonly location: string | null;
}

/**
 * One sheet as it was read. `values[row][column]` counts from the sheet's first row and column; rows and
 * tails that hold nothing may be left out, so read through `valueAt` and its sisters.
 */
export interface Grid {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with its "=", in English names and commas; `null` or absent where the cell is constant. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** The number format's code ("0.00%", "dd/mm/yyyy"); absent where it is General. */
  readonly formats: readonly (readonly (string | null)[])[];
  /** The cells, as "row,column", whose formula only shows an empty cell; reading finds them (`empty-references.ts`). */
  readonly emptyReferences?: ReadonlySet<string>;
  readonly links: readonly CellLink[];
  readonly hiddenRows: readonly number[];
  /**
   * Merged areas, which must be known when cells next to them are written. Reading infers groups from blanks: Excel's
   * host cannot tell merges cheaply.
   */
  readonly merges: readonly CellRange[];
  /** Cells whose font is named as the legacy Vietnamese encodings are (".VnTime", "VNI-Times"). */
  readonly legacyFonts: readonly { readonly row: number; readonly column: number; readonly font: string }[];
}

/** A name defined in the workbook that stands for one rectangle of one sheet. */
export interface DefinedRange {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

/** All that the pipeline reads of a workbook. */
export interface WorkbookContent {
  readonly grids: readonly Grid[];
  readonly names: readonly DefinedRange[];
  /** The text that we left in the workbook's custom XML part at the last run, if any. */
  readonly state: string | null;
  /** True where dates count from 1904 (old Mac workbooks). */
  readonly date1904: boolean;
}

/** An empty workbook. */
export const EMPTY_WORKBOOK: WorkbookContent = { grids: [], names: [], date1904: false, state: null };

export const valueAt = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[row]?.[column] ?? null;

export const formulaAt = (grid: Grid, row: number, column: number): string | null =>
  grid.formulas[row]?.[column] ?? null;

export const formatAt = (grid: Grid, row: number, column: number): string | null =>
  grid.formats[row]?.[column] ?? null;

export const cellOf = (grid: Grid, row: number, column: number): CellRef => ({
  sheet: grid.sheet,
  row,
  column,
});

import type { CellValue } from '../../src/model/cell';
import type { Grid, WorkbookContent } from '../../src/model/grid';

/** Rows as they would stand in a sheet from its first cell on. */
export type Rows = readonly (readonly CellValue[])[];

/** A sheet of plain values. */
export const gridOf = (sheet: string, values: Rows, formats: Grid['formats'] = []): Grid => ({
  sheet,
  hidden: false,
  values,
  formulas: [],
  formats,
  links: [],
  hiddenRows: [],
  merges: [],
  legacyFonts: [],
});

/** A workbook of plain sheets. */
export const contentOf = (...grids: readonly Grid[]): WorkbookContent => ({
  grids,
  names: [],
  state: null,
  date1904: false,
});

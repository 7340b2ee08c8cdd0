import type { CellRange, CellValue } from '../../model/cell';

/** A cell as calculation sees it. */
export interface SourceCell {
  readonly value: CellValue;
  /** With its "=", in English names and commas; `null` for a constant. */
  readonly formula: string | null;
}

/** A sheet as calculation sees it; cells by `placeOf` their row and column. */
export interface SourceSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<number, SourceCell>;
  /** Areas that one array formula fills: their values are Excel's business. */
  readonly arrays: readonly CellRange[];
}

/** The workbook whose formulas are calculated. */
export interface Source {
  readonly sheets: readonly SourceSheet[];
  /** What a defined name stands for, as a formula without "="; `null` where there is no such name. */
  readonly nameMeaning: (name: string, sheet: SourceSheet) => string | null;
  readonly date1904: boolean;
  /** Which of "," and "." separates decimals in texts that are read as numbers. */
  readonly decimalMark: ',' | '.';
}

/** The sheet of that name, in whatever case. */
export const sheetNamed = (source: Source, name: string): SourceSheet | null =>
  source.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;

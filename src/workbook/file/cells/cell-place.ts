import { parseA1 } from '../../../model/cell';
import { LAST_COLUMN, LAST_ROW } from '../../../model/excel-limits';
import { refuse } from '../../refuse';

/** Keeps track of where the cells of a sheet are as they are met; rows and columns count from 0. */
export interface CellPlace {
  /** The row of a `<row>`, by its attribute `r`; without it the one after the row before. */
  readonly enterRow: (number: string | null) => number;
  /** The column of a `<c>`, by its attribute `r`; without it the one after the cell before. */
  readonly enterCell: (reference: string | null) => number;
}

/**
 * Refuses places outside a sheet, and places that come twice or out of order: which of two contents of one
 * cell counts, nobody could say.
 */
export function cellPlace(sheet: string): CellPlace {
  let row = -1;
  let column = -1;
  const misplaced = (): never => refuse('file.misplaced-cell', { sheet, row: row + 1 });
  return {
    enterRow: (number) => {
      const next = number === null ? row + 1 : Number(number) - 1;
      if (!Number.isInteger(next) || next <= row || next > LAST_ROW) return misplaced();
      row = next;
      column = -1;
      return row;
    },
    enterCell: (reference) => {
      const next = reference === null ? column + 1 : columnIn(reference, row);
      if (next <= column || next > LAST_COLUMN) return misplaced();
      column = next;
      return column;
    },
  };
}

/** The column of "J9" when it is in that row, else -1. Written out because it is asked for every cell. */
function columnIn(reference: string, row: number): number {
  let column = 0;
  let offset = 0;
  let code = reference.charCodeAt(offset);
  for (; code >= 65 && code <= 90; code = reference.charCodeAt(++offset)) column = column * 26 + code - 64;
  let number = 0;
  for (; code >= 48 && code <= 57; code = reference.charCodeAt(++offset)) number = number * 10 + code - 48;
  if (offset === reference.length && number === row + 1) return column - 1;
  // "$J$9" and "j9" are met in no file of a spreadsheet program; better read than refused.
  const parsed = parseA1(reference);
  return parsed?.row === row ? parsed.column : -1;
}

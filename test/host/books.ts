import type { CellContent } from '../../src/model/edits';
import { noEdits } from '../../src/model/edits';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';

/** The sheet of the small workbooks that the tests of the host open. */
export const SHEET = 'Số liệu';

const content = (value: string | number | null): CellContent => {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', value };
  return value.startsWith('=')
    ? { kind: 'formula', formula: value, result: null }
    : { kind: 'text', text: value };
};

/** A workbook file with one sheet of those cells, from A1 on. */
export const bookOfCells = (rows: readonly (readonly (string | number | null)[])[]): Uint8Array =>
  openXlsx(emptyWorkbook(SHEET)).apply({
    sheets: [
      { ...noEdits(SHEET), blocks: [{ row: 0, column: 0, cells: rows.map((row) => row.map(content)) }] },
    ],
    names: [],
    state: null,
  });

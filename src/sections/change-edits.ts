import { noEdits, type Edits, type SheetEdits } from '../model/edits';
import type { CellDifference } from './cell-differences';

/** Writes what was taken over, a cell each, with the number format that the part had where it differs. */
export function changeEdits(changes: readonly CellDifference[]): Edits {
  const sheets = new Map<string, CellDifference[]>();
  for (const change of changes) {
    const { sheet } = change.cell;
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), change]);
  }
  return { sheets: [...sheets].map(([sheet, of]) => sheetEdits(sheet, of)), names: [], state: null };
}

const sheetEdits = (sheet: string, changes: readonly CellDifference[]): SheetEdits => ({
  ...noEdits(sheet),
  blocks: changes.map(({ cell: { row, column }, content }) => ({ row, column, cells: [[content]] })),
  formats: changes.flatMap(({ cell: { row, column }, numberFormat }) =>
    numberFormat === null
      ? []
      : {
          range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
          style: { numberFormat },
        },
  ),
  links: changes.flatMap(({ cell: { row, column }, link }) =>
    link === null ? [] : { row, column, to: link, tip: null },
  ),
});

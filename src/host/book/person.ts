import { recalculate, tell } from './book';
import type { Book } from './book';
import { cellAt, fillCell, refuseLockedCells } from './cells';
import type { Sheet } from './sheet';
import { typed } from './typed';

/** Types into a cell, as a person does at the grid. */
export function typeInto(
  book: Book,
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  content: string | number,
): void {
  const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
  refuseLockedCells(book, sheet, range);
  const existing = cellAt(sheet, row, column);
  fillCell(book, sheet, row, column, typed(content, existing.style.numberFormat));
  recalculate(book);
  const single = { before: existing.value, after: cellAt(sheet, row, column).value };
  tell(book, { kind: 'changed', sheet, range, single, actor: book.actor });
}

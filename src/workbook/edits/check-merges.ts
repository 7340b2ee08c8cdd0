import { addressOf } from '../../model/cell';
import type { CellRange } from '../../model/cell';
import type { SheetEdits } from '../../model/edits';
import { contains } from '../ranges';
import { refuse } from '../refuse';

/** What a sheet holds before its edits. */
export interface FilledCells {
  readonly isFilled: (row: number, column: number) => boolean;
  /** No cell from this row on is filled. */
  readonly rows: number;
}

/**
 * Refuses merged areas that would hide something, for only what is at the top left is shown: neither what the
 * sheet holds nor what the edits themselves write may be in the rest.
 */
export function checkMerges(edits: SheetEdits, merges: readonly CellRange[], before: FilledCells): void {
  const { sheet, blocks, clear } = edits;
  const isFilled = (row: number, column: number, here: SheetEdits['blocks']): boolean => {
    const written = here.findLast((block) => contentAt(block, row, column) !== undefined);
    const content = written && contentAt(written, row, column);
    if (content) return content.kind === 'text' ? content.text !== '' : content.kind !== 'empty';
    return before.isFilled(row, column) && !clear.some((range) => contains(range, row, column));
  };
  const rows = Math.max(before.rows, ...blocks.map(({ row, cells }) => row + cells.length));
  for (const range of merges) {
    const here = blocks.filter(
      ({ row, cells }) => row <= range.lastRow && range.firstRow < row + cells.length,
    );
    for (let row = range.firstRow; row <= Math.min(range.lastRow, rows - 1); row++) {
      for (let column = range.firstColumn; column <= range.lastColumn; column++) {
        const isShown = row === range.firstRow && column === range.firstColumn;
        if (!isShown && isFilled(row, column, here))
          refuse('file.merge-content', { cell: addressOf({ sheet, row, column }) });
      }
    }
  }
}

const contentAt = ({ row, column, cells }: SheetEdits['blocks'][number], atRow: number, atColumn: number) =>
  cells[atRow - row]?.[atColumn - column];

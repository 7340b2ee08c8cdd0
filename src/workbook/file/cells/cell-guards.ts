import { addressOf } from '../../../model/cell';
import type { CellRange } from '../../../model/cell';
import type { SheetEdits } from '../../../model/edits';
import { rangeIndex } from '../../range-index';
import { contains, encloses, isSingle } from '../../ranges';
import { refuse } from '../../refuse';
import type { ReplacedCell } from './cell-plan';
import { isWritable } from './future-functions';

/** What is in the way of writing into single cells of a sheet. */
export interface Obstacles {
  /** Ranges that one array formula or data table fills. */
  readonly arrays: readonly CellRange[];
  /** Merged areas as they will be after the edits. */
  readonly merges: readonly CellRange[];
  /** The header rows of tables: a table's columns are named by the texts in them. */
  readonly tableHeaders: readonly CellRange[];
}

/** Refuses cells that cannot be written without breaking what is there. Why: decision 0012. */
export function guardCells(edits: SheetEdits, replaced: readonly ReplacedCell[], obstacles: Obstacles): void {
  const arrays = obstacles.arrays.filter(
    (range) => !isSingle(range) && !edits.clear.some((all) => encloses(all, range)),
  );
  const merged = rangeIndex(obstacles.merges);
  for (const cell of replaced) {
    const address = () => addressOf({ sheet: edits.sheet, row: cell.row, column: cell.column });
    guardFunctions(cell);
    const isHere = (range: CellRange): boolean => contains(range, cell.row, cell.column);
    if (arrays.some(isHere)) refuse('file.array-cell', { cell: address() });
    if (obstacles.tableHeaders.some(isHere)) refuse('file.table-header', { cell: address() });
    const merge = cell.content.kind === 'empty' ? undefined : merged.covering(cell.row, cell.column);
    if (merge && !(merge.firstRow === cell.row && merge.firstColumn === cell.column)) {
      refuse('file.merged-cell', { cell: address() });
    }
  }
}

function guardFunctions({ content }: ReplacedCell): void {
  if (content.kind === 'formula' && !isWritable(content.formula))
    throw new RangeError(`LET and LAMBDA are not written: ${content.formula}`);
}

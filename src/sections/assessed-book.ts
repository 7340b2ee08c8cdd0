import type { Assessment } from '../model/assessment';
import type { Grid, WorkbookContent } from '../model/grid';
import type { Conflict } from './conflict';
import type { CellDifference } from './cell-differences';
import type { IsOwnCell } from './own-cells';

/** A workbook that was read and assessed. */
export interface AssessedBook {
  /** Its file's name, as it is shown. */
  readonly file: string;
  readonly content: WorkbookContent;
  readonly assessment: Assessment;
  readonly isOwnCell: IsOwnCell;
}

/** What one part has otherwise on one sheet. */
export interface SheetPiece {
  readonly section: string;
  readonly grid: Grid;
  readonly differences: readonly CellDifference[];
  readonly conflicts: readonly Conflict[];
  /** The rows of the part that the whole does not have. */
  readonly added: readonly number[];
}

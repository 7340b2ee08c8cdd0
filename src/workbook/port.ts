import type { CellRef } from '../model/cell';
import type { Edits } from '../model/edits';
import type { WorkbookContent } from '../model/grid';

/**
 * The workbook as the pipeline sees it. Two adapters are behind it, one for files and one for Excel, and
 * both pass the same contract suite (`test/workbook/contract.ts`). They throw a `Refusal` for input that
 * cannot be used, and a `WorkbookProblem` when a workbook that is open would not be read or written.
 */
export interface Workbook {
  /** Everything that recognition and scoring need, read at once. */
  read(options?: Interruptible): Promise<WorkbookContent>;
  /** Applies all edits or none; what it returns takes them back. */
  apply(edits: Edits, options?: ApplyOptions): Promise<Applied>;
}

export interface Interruptible {
  readonly signal?: AbortSignal;
  /** Called with steps done and steps in all whenever there is something to tell. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ApplyOptions extends Interruptible {
  /**
   * What the edits were computed from. Where the sheets that they rest on hold something else by now, nothing
   * is written and the problem `changed-since` asks to score again.
   */
  readonly basis?: WorkbookContent;
}

export interface Applied {
  /**
   * Puts back every cell, format and link that was written, and takes away the sheets that were added; refuses
   * with `changed-since` when somebody has changed those cells in between.
   */
  readonly undo: (options?: Interruptible) => Promise<void>;
}

/** A workbook that somebody works on. */
export interface LiveWorkbook extends Workbook {
  /**
   * Shows a cell to the person; where the workbook is not in front this does nothing. A sheet that is no longer
   * there is the problem `gone`.
   */
  select(cell: CellRef): Promise<void>;
  /**
   * Notifies of changes, whoever made them, our own writes left out: of cells with the name of their sheet; of the
   * list of sheets (added, deleted, renamed since it was read) with "". May miss some: nothing may depend on it.
   * Absent where nobody else can change the workbook.
   */
  readonly onChange?: (
    listener: (change: { readonly sheet: string }) => void,
  ) => Promise<() => Promise<void>>;
  /**
   * Notifies of the first cell of what is selected, whoever selected it. May miss some. Absent where the workbook is
   * not shown beside the pane.
   */
  readonly onSelect?: (listener: (cell: CellRef) => void) => Promise<() => Promise<void>>;
}

import type { Edits } from '../model/edits';
import type { WorkbookContent } from '../model/grid';

/**
 * The workbook as the pipeline sees it. Two adapters stand behind it, one for files and one for Excel, and
 * both pass the same contract suite (`test/workbook/contract.ts`).
 */
export interface Workbook {
  /** Everything that recognition and scoring need, read at once. */
  read(): Promise<WorkbookContent>;
  /** Applies all edits or none. */
  apply(edits: Edits): Promise<void>;
}

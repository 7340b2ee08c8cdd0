import type { Assessed } from '../../assess';
import type { WorkbookContent } from '../../model/grid';
import type { Session, Written } from './session';

/** The assessment; `null` while nothing has been read and where the workbook could not be assessed. */
export const assessedOf = ({ work: { loaded } }: Session): Assessed | null =>
  loaded?.result.kind === 'assessed' ? loaded.result.assessed : null;

/** What was read of the workbook last. */
export const contentOf = ({ work: { loaded } }: Session): WorkbookContent | null => loaded?.content ?? null;

/** Whether something runs: nothing else can be begun meanwhile. */
export const isBusy = ({ work: { running } }: Session): boolean => running !== null;

/** The write that would be undone next. */
export const lastWritten = ({ writes: { undoable } }: Session): Written | null => undoable.at(-1) ?? null;

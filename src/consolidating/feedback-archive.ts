import type { Consolidation } from '../model/consolidation';
import type { Translate } from '../model/message';
import { newZip } from '../workbook/file/zip/new-zip';
import { feedbackFiles, feedbackWorkbook } from './feedback-files';

/** How an archive of feedback is made. */
export interface ArchiveMaking {
  readonly signal: AbortSignal;
  /** Waits before each workbook, such as until the browser has painted. */
  readonly pause: () => Promise<void>;
  /** Told before the first workbook and after each. */
  readonly onMade: (done: number, total: number) => void;
}

/** The bytes of a .zip file with the feedback of every unit, a workbook for each; `null` after a stop. */
export async function feedbackArchive(
  result: Consolidation,
  t: Translate,
  { signal, pause, onMade }: ArchiveMaking,
): Promise<Uint8Array | null> {
  const files = feedbackFiles(result);
  const workbooks = new Map<string, Uint8Array>();
  onMade(0, files.length);
  for (const [index, { name, feedback }] of files.entries()) {
    await pause();
    if (signal.aborted) return null;
    workbooks.set(name, feedbackWorkbook(feedback, result, t));
    onMade(index + 1, files.length);
  }
  return newZip(workbooks);
}

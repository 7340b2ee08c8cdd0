import type { RefusedFile, UnitRecord } from '../model/consolidation';
import { message } from '../model/message';

/** What came of a file: what is kept of it, or the sentence why it was refused. Plain data, for a thread to send. */
export type ReadUnit =
  | { readonly kind: 'record'; readonly record: UnitRecord }
  | { readonly kind: 'refused'; readonly refused: RefusedFile };

/** A file that gave nothing, with the reason. */
export const refusedFile = (file: string, problem: RefusedFile['problem']): ReadUnit => ({
  kind: 'refused',
  refused: { file, problem },
});

/** Its reader ended before it gave an answer. */
export const lostFile = (file: string): ReadUnit =>
  refusedFile(file, message('consolidate.reader-ended', { file }));

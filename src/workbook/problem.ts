import type { Message } from '../model/message';

/** Why an open workbook would not be read or written. */
export type ProblemKind =
  | 'cell-edit'
  | 'protected-sheet'
  | 'protected-structure'
  | 'read-only'
  | 'gone'
  | 'too-large'
  | 'inactive'
  | 'busy'
  | 'no-permission'
  | 'changed-since'
  | 'half-written'
  | 'cancelled'
  | 'unknown';

/**
 * A workbook that would not be read or written, in words for the person at it. Unless the kind is
 * `half-written`, the workbook is as it was.
 */
export class WorkbookProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    /** What happened and what to do. */
    readonly sentence: Message,
    /** For whoever helps the person: codes and places, never the content of cells. */
    readonly diagnostic: string,
    /** Of `half-written`: what was written where. */
    readonly written: readonly string[] = [],
  ) {
    super(`${kind}: ${sentence.key}`);
    this.name = 'WorkbookProblem';
  }
}

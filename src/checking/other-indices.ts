import type { OtherIndexProblem } from '../model/other-index';
import type { Check, Checked } from './check';

/** The remarks of one kind about the sheet of other indices. */
const ofKind =
  (kind: OtherIndexProblem['kind']) =>
  ({ otherIndices }: Checked): ReturnType<Check['find']> =>
    (otherIndices?.problems ?? []).filter((problem) => problem.kind === kind);

/** A year twice, a year or value that cannot be read, a rate above 100 %, an impossible rank, an unclear aim. */
export const otherIndexInvalid: Check = {
  code: 'other-index-invalid',
  severity: 'error',
  find: ofKind('invalid'),
};

/** The latest result of an index is below what was aimed at. */
export const otherIndexNotReached: Check = {
  code: 'other-index-not-reached',
  severity: 'info',
  find: ofKind('not-reached'),
};

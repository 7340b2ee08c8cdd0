import type { ReportProblem } from '../model/report-book';
import type { Check, Checked } from './check';

/** The remarks of one kind about the book of reports. */
const ofKind =
  (kind: ReportProblem['kind']) =>
  ({ reporting }: Checked): ReturnType<Check['find']> =>
    (reporting?.problems ?? []).filter((problem) => problem.kind === kind);

/** A report twice, days that contradict each other or cannot be read, one number for two reports. */
export const reportBookInvalid: Check = {
  code: 'report-book-invalid',
  severity: 'error',
  find: ofKind('book'),
};

/** A report that was sent after its deadline. */
export const reportLate: Check = { code: 'report-late', severity: 'warning', find: ofKind('late') };

/** A report whose deadline is past and that was not sent. */
export const reportMissing: Check = { code: 'report-missing', severity: 'warning', find: ofKind('missing') };

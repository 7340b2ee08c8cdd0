import type { InspectionProblem } from '../model/inspection';
import type { Check, Checked } from './check';

/** The remarks of one kind about the sheets of self-inspection. */
const ofKind =
  (kind: InspectionProblem['kind']) =>
  ({ inspection }: Checked): ReturnType<Check['find']> =>
    (inspection?.problems ?? []).filter((problem) => problem.kind === kind);

/** A unit twice, days that contradict each other or cannot be read, fewer units in all than in the plan. */
export const inspectionInvalid: Check = {
  code: 'inspection-invalid',
  severity: 'error',
  find: ofKind('plan'),
};

/** A unit whose period is over and that was not inspected. */
export const inspectionLate: Check = {
  code: 'inspection-late',
  severity: 'warning',
  find: ofKind('plan-late'),
};

/** A shortcoming that was put right before it was found, of a unit that nobody inspected, or with an invalid day. */
export const shortcomingInvalid: Check = {
  code: 'shortcoming-invalid',
  severity: 'error',
  find: ofKind('shortcoming'),
};

/** A shortcoming that is not put right in time. */
export const shortcomingOverdue: Check = {
  code: 'shortcoming-overdue',
  severity: 'warning',
  find: ofKind('shortcoming-late'),
};

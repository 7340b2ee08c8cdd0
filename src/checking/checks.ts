import type { Finding } from '../model/finding';
import { runChecks, type Check, type Checked } from './check';
import {
  duplicateCode,
  invalidInput,
  legacyFont,
  missingInput,
  recognitionDoubts,
  scoreCellErrors,
  scoreExceedsMax,
  sumMismatch,
  surveySelfScored,
  typedScoreDiffers,
  unreadableRule,
} from './criteria';
import {
  evidenceDuplicate,
  evidenceMissing,
  evidenceNoDate,
  evidenceNoNumber,
  evidenceNoPage,
  evidenceUnknownCriterion,
  evidenceWrongYear,
  explanationMissing,
} from './evidence';
import { linkLocalPath, linkUnsafe } from './links';
import { unitNameDiffers } from './names';
import { deadlineUnreadable, taskCountMismatch, taskNotSixClear, taskOverdue, yearDiffers } from './tasks';

/** Every check, in the order in which its findings are shown: what makes points wrong comes first. */
export const CHECKS: readonly Check[] = [
  sumMismatch,
  duplicateCode,
  invalidInput('exceeds-total'),
  invalidInput('zero-total'),
  invalidInput('not-a-number'),
  invalidInput('unknown-level'),
  invalidInput('not-applicable-not-allowed'),
  invalidInput('formula-error'),
  scoreCellErrors,
  scoreExceedsMax,
  unreadableRule,
  recognitionDoubts,
  legacyFont,
  missingInput,
  surveySelfScored,
  typedScoreDiffers,
  taskCountMismatch,
  evidenceMissing,
  explanationMissing,
  evidenceUnknownCriterion,
  evidenceNoNumber,
  evidenceNoDate,
  evidenceNoPage,
  evidenceWrongYear,
  evidenceDuplicate,
  linkUnsafe,
  linkLocalPath,
  yearDiffers,
  taskOverdue,
  deadlineUnreadable,
  taskNotSixClear,
  unitNameDiffers,
];

/** All findings of an assessment. */
export const check = (checked: Checked): readonly Finding[] => runChecks(CHECKS, checked);

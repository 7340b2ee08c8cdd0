import type { Finding } from '../model/finding';
import { runChecks, type Check, type Checked } from './check';
import {
  formulaErrors,
  invalidInput,
  legacyFontCheck,
  scoreExceedsMax,
  sumMismatch,
  surveySelfScored,
  typedScoreDiffers,
  typedScoreNotOnScale,
  unreadableRule,
} from './criteria';
import { figuresDiffer, missingInput } from './figures';
import { recognitionDoubts } from './recognition-doubts';
import {
  evidenceAmbiguousCriterion,
  evidenceConfidential,
  evidenceDuplicate,
  evidenceIdRepeated,
  evidenceIdUnknown,
  evidenceMissing,
  evidenceNoDate,
  evidenceNoNumber,
  evidenceNoPage,
  evidenceUnknownCriterion,
  evidenceWrongYear,
  explanationMissing,
} from './evidence';
import { evidenceDatedInFuture } from './future-evidence';
import { appraisalExceedsMax, appraisalUnexplained } from './appraisal';
import { inspectionInvalid, inspectionLate, shortcomingInvalid, shortcomingOverdue } from './inspection';
import { memoryUnusable } from './memory';
import { linkLocalPath, linkTextDiffers, linkUnsafe } from './links';
import { unitNameDiffers } from './names';
import { plannedGainAboveLoss } from './planned-gains';
import { reportFigureInvalid } from './report-figures';
import { reportBookInvalid, reportLate, reportMissing } from './reports';
import { surveyInvalid, surveyUnknownCriterion } from './survey';
import { targetNotReached, targetResultInvalid, targetUnknownCriterion, targetUnreadable } from './targets';
import { otherIndexInvalid, otherIndexNotReached } from './other-indices';
import {
  documentUnnumbered,
  earlierPlanCited,
  otherAgencyNamed,
  taskNumberRepeated,
  documentNumberSuspect,
} from './plan';
import { taskNotSixClear } from './six-clear';
import { codeOutsideParent, codeUnreadable, duplicateCode, rowNotPlaced } from './structure';
import { deadlineUnreadable, taskCountMismatch, taskDoneInFuture, taskOverdue, yearDiffers } from './tasks';

/** Every check, in the order in which its findings are shown: what makes points wrong comes first. */
export const CHECKS: readonly Check[] = [
  sumMismatch,
  codeUnreadable,
  rowNotPlaced,
  duplicateCode,
  codeOutsideParent,
  invalidInput('exceeds-total'),
  invalidInput('zero-total'),
  invalidInput('not-a-number'),
  invalidInput('unknown-level'),
  invalidInput('not-applicable-not-allowed'),
  formulaErrors,
  scoreExceedsMax,
  unreadableRule,
  memoryUnusable,
  recognitionDoubts,
  legacyFontCheck,
  missingInput,
  surveySelfScored,
  surveyInvalid,
  surveyUnknownCriterion,
  inspectionInvalid,
  shortcomingInvalid,
  reportBookInvalid,
  otherIndexInvalid,
  reportFigureInvalid,
  typedScoreDiffers,
  typedScoreNotOnScale,
  taskCountMismatch,
  figuresDiffer,
  evidenceMissing,
  explanationMissing,
  appraisalExceedsMax,
  appraisalUnexplained,
  evidenceUnknownCriterion,
  evidenceAmbiguousCriterion,
  evidenceIdRepeated,
  evidenceIdUnknown,
  evidenceNoNumber,
  evidenceNoDate,
  evidenceNoPage,
  evidenceWrongYear,
  evidenceDatedInFuture,
  evidenceDuplicate,
  evidenceConfidential,
  linkUnsafe,
  linkTextDiffers,
  linkLocalPath,
  yearDiffers,
  earlierPlanCited,
  otherAgencyNamed,
  taskOverdue,
  taskDoneInFuture,
  inspectionLate,
  shortcomingOverdue,
  reportMissing,
  reportLate,
  deadlineUnreadable,
  taskNotSixClear,
  taskNumberRepeated,
  documentNumberSuspect,
  documentUnnumbered,
  targetResultInvalid,
  targetNotReached,
  targetUnknownCriterion,
  targetUnreadable,
  otherIndexNotReached,
  plannedGainAboveLoss,
  unitNameDiffers,
];

/** All findings of an assessment. */
export const check = (checked: Checked): readonly Finding[] => runChecks(CHECKS, checked);

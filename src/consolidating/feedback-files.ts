import type { Consolidation } from '../model/consolidation';
import type { Translate } from '../model/message';
import { emptyWorkbook } from '../workbook/file/book/empty-workbook';
import { openXlsx, type XlsxOptions } from '../workbook/file/open-xlsx';
import { feedbackOf, type UnitFeedback } from './feedback';
import { fileNames } from './file-names';
import { FEEDBACK_SHEET, feedbackEdits } from './sheets/feedback-sheet';

/** The feedback of a unit and the name of its file, which no other unit has. */
export interface FeedbackFile {
  readonly name: string;
  readonly feedback: UnitFeedback;
}

/** One file for every unit that is given feedback, in the order of the ranking. */
export function feedbackFiles(result: Consolidation): readonly FeedbackFile[] {
  const all = feedbackOf(result);
  const names = fileNames(
    all.map(({ unit }) => unit.unit),
    '.xlsx',
  );
  return all.map((feedback, index) => ({ feedback, name: names[index] ?? '' }));
}

/** The bytes of a new workbook that tells one unit how it stands. */
export const feedbackWorkbook = (
  feedback: UnitFeedback,
  result: Consolidation,
  t: Translate,
  options: XlsxOptions = {},
): Uint8Array => openXlsx(emptyWorkbook(FEEDBACK_SHEET), options).apply(feedbackEdits(feedback, result, t));

import type { Assessment } from '../model/assessment';
import { message, type Translate } from '../model/message';
import { Refusal } from '../model/refusal';
import { improvementEdits, improvementSheet } from '../sheets/improvement-plan';
import { emptyWorkbook } from '../workbook/file/book/empty-workbook';
import { openXlsx, type XlsxOptions } from '../workbook/file/open-xlsx';

/**
 * The bytes of a new workbook with the plan that raises next year's index; throws a `Refusal` where the year is not known or
 * nothing is left to gain.
 */
export function improvementWorkbook(
  assessment: Assessment,
  t: Translate,
  options: XlsxOptions = {},
): Uint8Array {
  const { year, gaps } = assessment;
  if (year === null) throw new Refusal(message('improvement.needs-year'));
  if (gaps.length === 0) throw new Refusal(message('improvement.nothing'));
  const empty = openXlsx(emptyWorkbook(improvementSheet(year + 1)), options);
  return empty.apply(improvementEdits(assessment, year + 1, t));
}

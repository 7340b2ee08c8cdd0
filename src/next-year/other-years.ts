import { assess } from '../assess';
import type { Assessment } from '../model/assessment';
import type { Day } from '../model/task';
import { rollForward } from '../pane-edits/roll-forward';
import { openXlsx } from '../workbook/file/open-xlsx';

/** What last year's workbook says; throws a `Refusal` where it cannot be read or assessed. */
export const assessedWorkbook = (bytes: Uint8Array, asOf: Day): Assessment =>
  assess(openXlsx(bytes).content, { asOf }).assessment;

/** Next year's workbook from the bytes of this year's, and how much of it was emptied. Why: decision 0242. */
export function rolledWorkbook(
  bytes: Uint8Array,
  asOf: Day,
): { readonly bytes: Uint8Array; readonly year: number | null; readonly emptied: number } {
  const workbook = openXlsx(bytes);
  const { edits, year, emptied } = rollForward(assess(workbook.content, { asOf }), workbook.content);
  return { bytes: workbook.apply(edits), year, emptied };
}

import type { Consolidation } from '../model/consolidation';
import type { Translate } from '../model/message';
import { emptyWorkbook } from '../workbook/file/book/empty-workbook';
import { openXlsx } from '../workbook/file/open-xlsx';
import type { XlsxOptions } from '../workbook/file/open-xlsx';
import { consolidationEdits } from './sheets/consolidation-edits';
import { CONSOLIDATION_FIRST_SHEET } from './sheets/new-sheet';

/**
 * The bytes of a new workbook that holds a consolidation.
 *
 * @param addressOf the address of a file, relative to the workbook; `null` where there is none
 */
export function consolidatedWorkbook(
  result: Consolidation,
  t: Translate,
  addressOf: (file: string) => string | null,
  options: XlsxOptions = {},
): Uint8Array {
  const empty = openXlsx(emptyWorkbook(CONSOLIDATION_FIRST_SHEET), options);
  return empty.apply(consolidationEdits(result, t, addressOf));
}

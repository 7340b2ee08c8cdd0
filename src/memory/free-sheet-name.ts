import { MAX_SHEET_NAME_LENGTH } from '../model/excel-limits';
import type { WorkbookContent } from '../model/grid';

/** A title that no sheet of the workbook has: numbered where the office has one of that title itself. */
export function freeSheetName(title: string, { grids }: WorkbookContent): string {
  const taken = new Set(grids.map(({ sheet }) => sheet.toLowerCase()));
  let free = title;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    free = title.slice(0, MAX_SHEET_NAME_LENGTH - suffix.length) + suffix;
  }
  return free;
}

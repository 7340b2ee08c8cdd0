import { message } from '../model/message';
import { emptyWorkbook } from '../workbook/file/book/empty-workbook';
import { fileWorkbook } from '../workbook/file/file-workbook';
import { WorkbookProblem } from '../workbook/problem';
import type { OpenWorkbook, PageEvents } from './page-state';

/**
 * A workbook file behind the port that the screens work with: nobody else changes it, and what is asked to be shown
 * is shown by the page. Throws a `Refusal` when the bytes are no workbook.
 */
export function pageWorkbook(bytes: Uint8Array, events: PageEvents): OpenWorkbook {
  const file = fileWorkbook(bytes);
  return {
    isSigned: file.isSigned,
    save: file.save,
    read: file.read,
    apply: async (edits, options) => {
      const { undo } = await file.apply(edits, options);
      events.changed();
      return {
        undo: async (options) => {
          await undo(options);
          events.changed();
        },
      };
    },
    select: async (cell) => {
      const { grids } = await file.read();
      if (!grids.some(({ sheet }) => sheet === cell.sheet))
        throw new WorkbookProblem('gone', message('problem.gone'), '');
      events.shown(cell);
    },
  };
}

/** The bytes of a workbook with one empty sheet, to begin with the template or the sample. */
export const newWorkbookBytes = (): Uint8Array => emptyWorkbook('Trang 1');

import { message } from '../../model/message';
import type { Workbook } from '../port';
import { WorkbookProblem } from '../problem';
import { holdsSame, sourcesOf } from '../sources';
import { openXlsx } from './open-xlsx';
import type { XlsxOptions } from './open-xlsx';

/** A workbook file behind the Workbook port. */
export interface FileWorkbook extends Workbook {
  /** The file as it is now, after all edits. */
  readonly save: () => Uint8Array;
  /** Whether the file has a digital signature, which any change makes void. */
  readonly isSigned: boolean;
}

/** Opens a file as a Workbook; throws a Refusal when it is not one. The file is read again only after edits. */
export function fileWorkbook(bytes: Uint8Array, options: XlsxOptions = {}): FileWorkbook {
  let current = bytes;
  let opened: ReturnType<typeof openXlsx> | null = openXlsx(bytes, options);
  const open = () => (opened ??= openXlsx(current, options));
  const put = (bytes: Uint8Array) => {
    current = bytes;
    opened = null;
  };
  return {
    read: async () => open().content,
    apply: async (edits, { basis, signal } = {}) => {
      if (signal?.aborted) throw new WorkbookProblem('cancelled', message('problem.cancelled'), '');
      const before = current;
      const { grids } = open().content;
      const isChanged = sourcesOf(edits, basis).some((source) => {
        const now = grids.find(({ sheet }) => sheet === source.sheet);
        return !now || !holdsSame(source, now);
      });
      if (isChanged) throw new WorkbookProblem('changed-since', message('problem.changed-since'), '');
      const after = open().apply(edits);
      put(after);
      return {
        undo: async () => {
          if (current !== after)
            throw new WorkbookProblem('changed-since', message('problem.changed-since'), '');
          put(before);
        },
      };
    },
    save: () => current,
    isSigned: open().isSigned,
  };
}

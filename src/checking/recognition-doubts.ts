import { columnName, type CellRef } from '../model/cell';
import { message, type Message } from '../model/message';
import type { TableRecognition } from '../model/recognition';
import type { Check, Remark } from './check';

/**
 * Columns and sheets that were taken one way and may be meant another. The subject is the sheet.
 * Why: decision 0007.
 */
export const recognitionDoubts: Check = {
  code: 'recognition-doubtful',
  severity: 'info',
  find: ({ recognition }) =>
    Object.values(recognition).flatMap((table: TableRecognition | null) =>
      table
        ? [
            ...table.doubts.map(({ cell, message: problem, severity }): Remark => ({
              ...aboutSheet(cell, problem),
              severity: severity ?? 'info',
            })),
            ...table.unused.map(({ cell, column, words, mayCount }): Remark => ({
              ...aboutSheet(cell, message('doubt.unused-column', { column: columnName(column), words })),
              severity: mayCount ? 'warning' : 'info',
            })),
          ]
        : [],
    ),
};

const aboutSheet = (cell: CellRef, problem: Message): Remark => ({
  subject: cell.sheet,
  cell,
  message: message('doubt.sheet', { sheet: cell.sheet, problem }),
});

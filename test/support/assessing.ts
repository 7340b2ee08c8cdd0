import { assess, type Assessed, type AssessOptions } from '../../src/assess';
import type { CellValue } from '../../src/model/cell';
import type { CellContent, Edits } from '../../src/model/edits';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { inVietnamese } from './say';

const LAST_DAY: AssessOptions = { asOf: asDay('2026-12-31') };

/** The whole way over a file in memory: what it was assessed at, what is to be written, and the written file. */
export interface AssessedBook extends Assessed {
  readonly edits: Edits;
  /** The scored workbook's bytes; made when it is first asked for. */
  readonly written: () => Uint8Array;
}

/** Scores a workbook file on the last day of 2026, unless said otherwise. */
export function assessedBook(book: Uint8Array, options: Partial<AssessOptions> = {}): AssessedBook {
  const workbook = openXlsx(book);
  const assessed = assess(workbook.content, { ...LAST_DAY, ...options });
  const edits = assessed.report(inVietnamese);
  let written: Uint8Array | null = null;
  return { ...assessed, edits, written: () => (written ??= workbook.apply(edits)) };
}

/** A formula that is to be written, with its place and the value that we computed for it. */
export interface WrittenFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly result: CellValue;
}

/** Every formula among some edits. */
export const formulasIn = (edits: Edits): readonly WrittenFormula[] =>
  edits.sheets.flatMap(({ sheet, blocks }) =>
    blocks.flatMap((block) =>
      block.cells.flatMap((cells, i) =>
        cells.flatMap((content, j) =>
          content?.kind === 'formula'
            ? [
                {
                  sheet,
                  row: block.row + i,
                  column: block.column + j,
                  formula: content.formula,
                  result: content.result,
                },
              ]
            : [],
        ),
      ),
    ),
  );

/** The same edits, with another value beside each formula. */
export function withResults(edits: Edits, result: CellValue): Edits {
  const changed = (content: CellContent | undefined): CellContent | undefined =>
    content?.kind === 'formula' ? { ...content, result } : content;
  return {
    ...edits,
    sheets: edits.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(changed)) })),
    })),
  };
}

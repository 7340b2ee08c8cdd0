import { addressOf } from '../../model/cell';
import type { Edits } from '../../model/edits';
import { contains } from '../ranges';
import { sheetsIn, nameKey } from '../references';
import { refuse } from '../refuse';
import { RECTANGLE } from './address';
import type { Query } from './round-trip';

/** What may refer to a sheet that is to be taken away. */
export interface Referrers {
  readonly sheets: readonly { readonly name: string; readonly isVisible: boolean }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly formulas: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
}

/** Asks for it; the sheets are those that stay. */
export const askForReferrers =
  (staying: readonly string[]): Query<Referrers> =>
  (context) => {
    const { worksheets } = context.workbook;
    const sheets = worksheets.load('items/name,items/visibility');
    const names = context.workbook.names.load('items/name,items/formula');
    const cells = staying.map((sheet) => ({
      sheet,
      used: worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load(`${RECTANGLE},formulas`),
    }));
    return () => ({
      sheets: sheets.items.map(({ name, visibility }) => ({ name, isVisible: visibility === 'Visible' })),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      formulas: cells.flatMap(({ sheet, used }) => (used.isNullObject ? [] : referring(sheet, used))),
    });
  };

const referring = (sheet: string, used: Excel.Range): Referrers['formulas'] =>
  used.formulas.flatMap((line: readonly unknown[], down) =>
    line.flatMap((formula, right) =>
      typeof formula === 'string' && formula.startsWith('=') && formula.includes('!')
        ? [{ sheet, row: used.rowIndex + down, column: used.columnIndex + right, formula }]
        : [],
    ),
  );

/** Refuses what the file adapter refuses, too: the last sheet that is seen, and a sheet that others use. */
export function guardRemoval(edits: Edits, referrers: Referrers, removed: readonly string[]): void {
  const keys = new Set(removed.map(nameKey));
  const isLeft = referrers.sheets.some(({ name, isVisible }) => isVisible && !keys.has(nameKey(name)));
  if (!isLeft) refuse('file.last-sheet', { sheet: removed.join(', ') });
  const used = (formula: string) => sheetsIn(formula).find((sheet) => keys.has(sheet));
  for (const { sheet, row, column, formula } of referrers.formulas) {
    if (isOverwritten(edits, sheet, row, column)) continue;
    const referred = used(formula);
    if (referred !== undefined)
      refuse('file.sheet-in-use', { sheet: referred, cell: addressOf({ sheet, row, column }) });
  }
  const ours = new Set(edits.remove?.names.map((name) => name.toLowerCase()));
  for (const { name, formula } of referrers.names) {
    const referred = ours.has(name.toLowerCase()) ? undefined : used(formula);
    if (referred !== undefined) refuse('file.sheet-in-use', { sheet: referred, cell: name });
  }
}

/** Cells that the same edits fill or clear refer to nothing of ours afterwards. */
const isOverwritten = (edits: Edits, sheet: string, row: number, column: number): boolean =>
  edits.sheets
    .filter((each) => nameKey(each.sheet) === nameKey(sheet))
    .some(
      ({ clear, blocks }) =>
        clear.some((range) => contains(range, row, column)) ||
        blocks.some((block) => block.cells[row - block.row]?.[column - block.column] !== undefined),
    );

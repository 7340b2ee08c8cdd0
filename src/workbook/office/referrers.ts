import { addressOf } from '../../model/cell';
import type { Edits } from '../../model/edits';
import { contains } from '../ranges';
import type { RemovalFacts } from '../edits/check-removal';
import { nameKey } from '../references';
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
export const queryReferrers =
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

/** What the removal is decided by, from Excel's answers. */
export const removalFacts = (edits: Edits, { sheets, names, formulas }: Referrers): RemovalFacts => ({
  sheets,
  names,
  formulas: formulas
    .filter(({ sheet, row, column }) => !isOverwritten(edits, sheet, row, column))
    .map(({ sheet, row, column, formula }) => ({ place: addressOf({ sheet, row, column }), formula })),
});

/** Cells that the same edits fill or clear no longer refer to our cells afterwards. */
const isOverwritten = (edits: Edits, sheet: string, row: number, column: number): boolean =>
  edits.sheets
    .filter((each) => nameKey(each.sheet) === nameKey(sheet))
    .some(
      ({ clear, blocks }) =>
        clear.some((range) => contains(range, row, column)) ||
        blocks.some((block) => block.cells[row - block.row]?.[column - block.column] !== undefined),
    );

import type { CellRange } from '../../model/cell';
import type { Grid } from '../../model/grid';
import { encloses } from '../ranges';
import { typedAt } from '../sources';
import { RECTANGLE, cellCountOf, rangeOn, rectangleOf } from './address';
import { inRows } from './rectangles';
import type { SizedAsk } from './sheet-image';

/** Cells of a sheet that are compared in one call. */
const CELLS_OF_A_CALL = 20_000;
/** A cell's formula takes less than its image with its style. */
const FORMULA_SHARE = 1 / 5;

/**
 * Asks whether a sheet still holds what was read. What was typed and which formulas are there is compared;
 * the results of formulas are not, since they follow from that or change by themselves, as those of TODAY do
 * (docs/decisions/0027).
 */
export function queryWhetherChanged(grid: Grid): readonly SizedAsk<boolean>[] {
  const extent = extentOf(grid);
  const size: SizedAsk<boolean> = {
    cells: 0,
    ask: (context) => {
      const used = context.workbook.worksheets
        .getItem(grid.sheet)
        .getUsedRangeOrNullObject(true)
        .load(RECTANGLE);
      return () => (used.isNullObject ? false : extent === null || !encloses(extent, rectangleOf(used)));
    },
  };
  if (!extent) return [size];
  const contents = inRows(extent, CELLS_OF_A_CALL).map((range) => ({
    cells: cellCountOf(range) * FORMULA_SHARE,
    ask: queryPart(grid, range),
  }));
  return [size, ...contents];
}

const queryPart =
  (grid: Grid, range: CellRange): SizedAsk<boolean>['ask'] =>
  (context) => {
    const cells = rangeOn(context, grid.sheet, range).load('formulas');
    return () =>
      cells.formulas.some((row: readonly unknown[], down) =>
        row.some(
          (content, right) => content !== typedAt(grid, range.firstRow + down, range.firstColumn + right),
        ),
      );
  };

/** The rectangle from the first cell to the last that was read; `null` for an empty sheet. */
function extentOf({ values }: Grid): CellRange | null {
  // Rows above the first cell are not there at all.
  const lastColumn =
    Array.from(values, (row) => row?.length ?? 0).reduce((one, other) => Math.max(one, other), 0) - 1;
  if (values.length === 0 || lastColumn < 0) return null;
  return { firstRow: 0, lastRow: values.length - 1, firstColumn: 0, lastColumn };
}

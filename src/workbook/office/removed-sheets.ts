import type { CellsImage } from './cells-image';
import { LOOK, imageOf } from './cells-image';
import { RECTANGLE, rectangleOf } from './address';
import type { Query } from './round-trip';

/** A generated sheet that is taken away, with what it takes to make it again. */
export interface RemovedSheet {
  readonly sheet: string;
  /** `null` where it was empty. */
  readonly cells: CellsImage | null;
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
}

/**
 * Asks for the image of a whole generated sheet: contents, styles, links, widths and heights. Charts and page set-up
 * are made again by the next run, not by undo.
 */
export const queryRemoved =
  (sheet: string): Query<RemovedSheet> =>
  (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
    used.load(`${RECTANGLE},values,formulas,numberFormat`);
    const styles = used.getCellProperties(LOOK);
    const columns = used.getColumnProperties({ format: { columnWidth: true } });
    const rows = used.getRowProperties({ format: { rowHeight: true } });
    return () => {
      if (used.isNullObject) return { sheet, cells: null, widths: new Map(), heights: new Map() };
      const range = rectangleOf(used);
      return {
        sheet,
        cells: imageOf(sheet, range, used, styles.value),
        widths: sizes(
          range.firstColumn,
          columns.value.map(({ format }) => format?.columnWidth),
        ),
        heights: sizes(
          range.firstRow,
          rows.value.map(({ format }) => format?.rowHeight),
        ),
      };
    };
  };

const sizes = (first: number, all: readonly (number | undefined)[]): ReadonlyMap<number, number> =>
  new Map(all.flatMap((size, place) => (size === undefined ? [] : [[first + place, size] as const])));

import type { Assessment } from '../model/assessment';
import { a1, type CellRange, type CellRef } from '../model/cell';
import type { Criterion } from '../model/criterion';
import { noEdits, type Edits, type ConditionalFormatEdit } from '../model/edits';
import { range } from '../sheets/cell-styles';
import { runs } from '../formulas/syntax';
import { isOfTheOffice } from '../scoring/claims';

/** Amber for points lost, grey for no score yet; the words are in the pane and in our own sheets. */
const LOST: ConditionalFormatEdit['style'] = { fill: 'FFE699', color: '7F3F00', bold: true };
const OPEN: ConditionalFormatEdit['style'] = { fill: 'E7E6E6' };

/** The marks of cells that stand below each other, their maxima as far from each of them as from the first. */
function marksOf(area: CellRange, firstMax: Cell): readonly ConditionalFormatEdit[] {
  const [score, max] = [a1(area.firstRow, area.firstColumn), a1(firstMax.row, firstMax.column)];
  return [
    { range: area, formula: `AND(ISNUMBER(${score}),ISNUMBER(${max}),${score}<${max})`, style: LOST },
    { range: area, formula: `${score}=""`, style: OPEN },
  ];
}

type Cell = Pick<CellRef, 'row' | 'column'>;

/** Score cells by their column and by where the maximum stands from them: beside, or above a ticked option. */
function byPlaceOfMaximum(
  criteria: readonly Criterion[],
): readonly { readonly column: number; readonly rows: readonly number[]; readonly max: Cell }[] {
  const places = new Map<string, { column: number; rows: number[]; max: Cell }>();
  for (const { scoreCell, maxCell } of criteria) {
    const max = { row: maxCell.row - scoreCell.row, column: maxCell.column };
    const key = [scoreCell.column, max.column, max.row].join(' ');
    const place = places.get(key) ?? { column: scoreCell.column, rows: [], max };
    place.rows.push(scoreCell.row);
    places.set(key, place);
  }
  return [...places.values()];
}

/**
 * Marks the self-score cells of leaves that earn less than their maximum, or have no score yet; the marks are
 * conditional formats and follow when a figure is changed. `isOn` false takes all our marks off the sheet.
 */
export function highlightEdits({ set, leaves }: Assessment, isOn: boolean): Edits {
  const own = leaves
    .filter((leaf) => isOfTheOffice(leaf) && leaf.criterion.scoreCell.sheet === set.sheet)
    .map(({ criterion }) => criterion);
  const conditionalFormats =
    isOn && set.layout.columns.max !== undefined
      ? byPlaceOfMaximum(own).flatMap(({ column, rows, max }) =>
          runs(rows).flatMap(([first, last]) =>
            marksOf(range(first, column, last, column), { row: first + max.row, column: max.column }),
          ),
        )
      : [];
  return {
    sheets: [{ ...noEdits(set.sheet), clearConditionalFormats: true, conditionalFormats }],
    names: [],
    state: null,
  };
}

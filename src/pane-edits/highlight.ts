import type { Assessment } from '../model/assessment';
import { a1, type CellRange } from '../model/cell';
import { noEdits, type Edits, type ConditionalFormatEdit } from '../model/edits';
import { range } from '../sheets/cell-styles';
import { byColumn, runs } from '../formulas/syntax';
import { isOfTheOffice } from '../scoring/claims';

/** Amber for points lost, grey for no score yet; the words are in the pane and in our own sheets. */
const LOST: ConditionalFormatEdit['style'] = { fill: 'FFE699', color: '7F3F00', bold: true };
const OPEN: ConditionalFormatEdit['style'] = { fill: 'E7E6E6' };

function marksOf(area: CellRange, maxColumn: number): readonly ConditionalFormatEdit[] {
  const [score, max] = [area.firstColumn, maxColumn].map((column) => a1(area.firstRow, column));
  return [
    { range: area, formula: `AND(ISNUMBER(${score}),ISNUMBER(${max}),${score}<${max})`, style: LOST },
    { range: area, formula: `${score}=""`, style: OPEN },
  ];
}

/**
 * Marks the self-score cells of leaves that earn less than their maximum, or have no score yet; the marks are
 * conditional formats and follow when a figure is changed. `isOn` false takes all our marks off the sheet.
 */
export function highlightEdits({ set, leaves }: Assessment, isOn: boolean): Edits {
  const maxColumn = set.layout.columns.max;
  const cells = leaves
    .filter((leaf) => isOfTheOffice(leaf) && leaf.criterion.scoreCell.sheet === set.sheet)
    .map(({ criterion }) => criterion.scoreCell);
  const conditionalFormats =
    isOn && maxColumn !== undefined
      ? byColumn(cells).flatMap(([column, own]) =>
          runs(own.map(({ row }) => row)).flatMap(([first, last]) =>
            marksOf(range(first, column, last, column), maxColumn),
          ),
        )
      : [];
  return {
    sheets: [{ ...noEdits(set.sheet), clearConditionalFormats: true, conditionalFormats }],
    names: [],
    state: null,
  };
}

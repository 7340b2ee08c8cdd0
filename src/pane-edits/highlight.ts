import type { Assessment } from '../model/assessment';
import { a1 } from '../model/cell';
import { noEdits, type Edits, type ConditionalFormatEdit } from '../model/edits';
import { range } from '../sheets/cell-styles';
import { runs } from '../formulas/syntax';
import { isOfTheOffice } from '../scoring/claims';

/** Amber for points lost, grey for no score yet; the words are in the pane and in our own sheets. */
const LOST: ConditionalFormatEdit['style'] = { fill: 'FFE699', color: '7F3F00', bold: true };
const OPEN: ConditionalFormatEdit['style'] = { fill: 'E7E6E6' };

/**
 * Marks the self-score cells of leaves that earn less than their maximum, or have no score yet; the marks are
 * conditional formats and follow when a figure is changed. `isOn` false takes all our marks off the sheet.
 */
export function highlightEdits({ set, leaves }: Assessment, isOn: boolean): Edits {
  const { scoreColumn, columns } = set.layout;
  const maxColumn = columns.max;
  const rows = leaves
    .filter(isOfTheOffice)
    // Only the column of the first table is marked.
    .filter(
      ({ criterion: { scoreCell } }) => scoreCell.sheet === set.sheet && scoreCell.column === scoreColumn,
    )
    .map(({ criterion }) => criterion.row);
  const conditionalFormats =
    isOn && maxColumn !== undefined
      ? runs(rows).flatMap(([first, last]): ConditionalFormatEdit[] => {
          const area = range(first, scoreColumn, last, scoreColumn);
          const [score, max] = [a1(first, scoreColumn), a1(first, maxColumn)];
          return [
            {
              range: area,
              formula: `AND(ISNUMBER(${score}),ISNUMBER(${max}),${score}<${max})`,
              style: LOST,
            },
            { range: area, formula: `${score}=""`, style: OPEN },
          ];
        })
      : [];
  return {
    sheets: [{ ...noEdits(set.sheet), clearConditionalFormats: true, conditionalFormats }],
    names: [],
    state: null,
  };
}

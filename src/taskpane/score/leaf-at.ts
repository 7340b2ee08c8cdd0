import type { Assessment, AssessedCriterion } from '../../model/assessment';
import type { CellRef } from '../../model/cell';

/** The leaf in whose rows a cell is: its own row, or one of its levels below; `null` on any other row. */
export function leafAt(
  { fields, set }: Pick<Assessment, 'fields' | 'set'>,
  { sheet, row }: Pick<CellRef, 'sheet' | 'row'>,
): AssessedCriterion | null {
  if (row > set.layout.lastRow) return null;
  let last: AssessedCriterion | null = null;
  const look = (each: AssessedCriterion): void => {
    const { criterion } = each;
    if (
      criterion.scoreCell.sheet === sheet &&
      criterion.row <= row &&
      criterion.row >= (last?.criterion.row ?? 0)
    )
      last = each;
    each.children.forEach(look);
  };
  fields.forEach(look);
  const found = last as AssessedCriterion | null;
  return found?.outcome ? found : null;
}

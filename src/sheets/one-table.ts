import { addressOf } from '../model/cell';
import type { CriteriaSet } from '../model/criterion';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';

/**
 * What goes by the columns of one table may only be written where the set stands in one: not where it is spread over sheets,
 * nor where tables of one sheet have their columns in other places. Throws a `Refusal` that says what to do.
 * Why: decisions 0118 and 0255.
 */
export function refuseUnlessOneTable({ sheet, otherSheets, otherTables }: CriteriaSet): void {
  if (otherSheets.length > 0) {
    const sheets = [sheet, ...otherSheets].map((name) => `“${name}”`).join(', ');
    throw new Refusal(message('output.set-in-parts', { sheets }));
  }
  const [other] = otherTables;
  if (other) throw new Refusal(message('output.set-in-tables', { sheet, cell: addressOf(other) }));
}

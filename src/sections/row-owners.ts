import { leavesOf, type CriteriaSet } from '../model/criterion';
import { allBlocks, withChildren } from './sections';

/** Whose a row of the criteria table is. */
export type RowOwner =
  /** The row of a leaf, and the rows of its options below it. */
  | { readonly kind: 'leaf'; readonly leaf: string; readonly offset: number }
  /** The row of a parent, with the ids of all leaves under it. */
  | { readonly kind: 'parent'; readonly leaves: readonly string[] };

/** The rows of the criteria table that belong to a criterion. Rows before the first and the total's row belong to none. */
export function rowOwners(set: CriteriaSet): ReadonlyMap<number, RowOwner> {
  const criteria = allBlocks(set)
    .flatMap(withChildren)
    .filter(({ isImplied }) => !isImplied)
    .sort((one, other) => one.row - other.row);
  const { lastRow, totalRow } = set.layout;
  const owners = new Map<number, RowOwner>();
  criteria.forEach((criterion, index) => {
    const next = criteria[index + 1]?.row ?? lastRow + 1;
    const { row } = criterion;
    if (criterion.leaf === null) {
      owners.set(row, { kind: 'parent', leaves: leavesOf(criterion).map(({ id }) => id) });
      return;
    }
    for (let each = row; each < Math.max(next, row + 1); each++) {
      if (each !== totalRow) owners.set(each, { kind: 'leaf', leaf: criterion.id, offset: each - row });
    }
  });
  return owners;
}

import type { CriteriaLayout, CriterionId } from '../../model/criterion';
import type { Draft } from '../rows/draft';
import { rowName } from './other-tables';

/**
 * What neighbours are known by, below the id of their parent: their codes, or the rows of those without one. Where a code is
 * printed again, the second has "#2" behind it: no two criteria of a set have one id.
 *
 * @param first the columns of the sheet's first table, beside which others may stand
 */
export function withIds(
  siblings: readonly Draft[],
  parentId: string,
  first: CriteriaLayout['columns'],
): readonly IdentifiedDraft[] {
  const printed = new Map<string, number>();
  return siblings.map((draft) => {
    const part = draft.code || rowName(draft, first);
    const times = (printed.get(part) ?? 0) + 1;
    printed.set(part, times);
    const own = times === 1 ? part : `${part}#${times}`;
    return { draft, id: (parentId === '' ? own : `${parentId}/${own}`) as CriterionId };
  });
}

/** A line of the tree with the id that its criterion gets. */
export interface IdentifiedDraft {
  readonly draft: Draft;
  readonly id: CriterionId;
}

import type { AssessedCriterion, Assessment } from '../../model/assessment';
import { isOpen } from '../../scoring/claims';

/** Whether anything under a criterion has points: without any, its sum is no 0 but is not there. */
export const hasPoints = ({ outcome, children }: AssessedCriterion): boolean =>
  outcome ? outcome.points !== null : children.some(hasPoints);

/** The open leaf after a leaf in the order of the sheet, from its end on again at its beginning. */
export function nextOpenLeaf(
  leaves: readonly AssessedCriterion[],
  after: string,
  isWanted: (leaf: AssessedCriterion) => boolean = () => true,
): AssessedCriterion | null {
  const index = leaves.findIndex(({ criterion }) => criterion.id === after);
  const inTurn = [...leaves.slice(index + 1), ...leaves.slice(0, index + 1)];
  return inTurn.find((leaf) => isOpen(leaf) && leaf.criterion.id !== after && isWanted(leaf)) ?? null;
}

/** The ids of what a leaf is under, the field first; empty where there is no such leaf. */
export function idsAbove({ fields }: Pick<Assessment, 'fields'>, id: string): readonly string[] {
  const search = (assessed: AssessedCriterion): readonly string[] | null => {
    if (assessed.criterion.id === id) return [];
    for (const child of assessed.children) {
      const below = search(child);
      if (below) return [assessed.criterion.id, ...below];
    }
    return null;
  };
  for (const field of fields) {
    const found = search(field);
    if (found) return found;
  }
  return [];
}

import type { AssessedCriterion } from '../model/assessment';
import type { Criterion } from '../model/criterion';
import { isNotAssessed } from '../reading/leaves/not-applicable';
import { scoreLeafOf, parentOf, type ScoredSet, addSums } from './score-set';

/** What scoring a leaf again needs besides the set's first scoring. */
export interface RescoreContext {
  readonly precision: number;
  readonly isGeneratedFormula: (criterion: Criterion) => boolean;
}

/**
 * Scores again what changes when some leaves are declared otherwise, and adds up along their way to the total;
 * everything else is taken over. `changed` holds the new leaves by the scored ones: two may share a row, and even a code.
 * Why: decision 0031.
 */
export function rescore(
  scored: ScoredSet,
  changed: ReadonlyMap<Criterion, Criterion>,
  { precision, isGeneratedFormula }: RescoreContext,
): ScoredSet {
  if (changed.size === 0) return scored;
  const visit = (assessed: AssessedCriterion, notAssessed: boolean, all: boolean): AssessedCriterion => {
    const { criterion, children } = assessed;
    if (criterion.leaf) {
      const now = changed.get(criterion);
      if (!now && !all) return assessed;
      return scoreLeafOf(now ?? criterion, notAssessed, { precision, isGeneratedFormula }) ?? assessed;
    }
    const fresh = children.map((child) => visit(child, notAssessed, all));
    if (fresh.every((child, i) => child === children[i])) return assessed;
    return parentOf({ ...criterion, children: fresh.map((child) => child.criterion) }, fresh);
  };
  const fields = scored.fields.map((field) => {
    const now = withLeaves(field.criterion, changed);
    if (now === field.criterion) return field;
    const notAssessed = isNotAssessed(now);
    return visit(field, notAssessed, notAssessed !== isNotAssessed(field.criterion));
  });
  const leaves = fields.every((field, i) => field === scored.fields[i]) ? scored.leaves : leavesIn(fields);
  return { fields, leaves, total: addSums(fields.map(({ sums }) => sums)) };
}

/** The criterion with its changed leaves in place; itself where it has none. */
function withLeaves(criterion: Criterion, changed: ReadonlyMap<Criterion, Criterion>): Criterion {
  if (criterion.leaf) return changed.get(criterion) ?? criterion;
  const children = criterion.children.map((child) => withLeaves(child, changed));
  return children.every((child, i) => child === criterion.children[i])
    ? criterion
    : { ...criterion, children };
}

function leavesIn(fields: readonly AssessedCriterion[]): readonly AssessedCriterion[] {
  const leaves: AssessedCriterion[] = [];
  const visit = (assessed: AssessedCriterion): void => {
    if (assessed.outcome) leaves.push(assessed);
    else assessed.children.forEach(visit);
  };
  fields.forEach(visit);
  return leaves;
}

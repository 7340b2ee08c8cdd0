import type { Assessed } from '../../assess';
import type { AssessedCriterion } from '../../model/assessment';
import type { Criterion } from '../../model/criterion';
import { rescore } from '../../scoring/rescore';
import type { ScoredSet } from '../../scoring/score-set';
import { withTrial, type Trial } from '../../scoring/trial';

/** The scores as they would be with the figures that are tried; the same object where nothing is. */
export function scoredWith(assessed: Assessed, trials: ReadonlyMap<string, Trial>): ScoredSet {
  const { assessment, isGeneratedFormula } = assessed;
  if (trials.size === 0) return assessment;
  const changed = new Map<Criterion, Criterion>();
  for (const { criterion } of assessment.leaves) {
    const trial = trials.get(criterion.id);
    if (trial && criterion.leaf) changed.set(criterion, withTrial(criterion, criterion.leaf, trial));
  }
  return rescore(assessment, changed, { precision: assessment.set.precision, isGeneratedFormula });
}

/** The one leaf with its figures tried, and the whole that follows. */
export function scoredLeafWith(
  assessed: Assessed,
  leaf: Criterion,
  trial: Trial,
): { readonly scored: ScoredSet; readonly leaf: AssessedCriterion | null } {
  const scored = scoredWith(assessed, new Map([[leaf.id as string, trial]]));
  const isTried = ({ criterion: { id, row } }: AssessedCriterion): boolean =>
    id === leaf.id && row === leaf.row;
  return { scored, leaf: scored.leaves.find(isTried) ?? null };
}

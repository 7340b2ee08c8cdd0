import type { AssessedCriterion, Assessment } from '../../model/assessment';
import { isClaim, isExplained, isOfTheOffice, isProved } from '../../scoring/claims';

/** How far the claims of a self-assessment are supported by documents. */
export interface Coverage {
  /** Leaves that claim points. */
  readonly claims: number;
  readonly covered: readonly AssessedCriterion[];
  /** Claims without a document that are explained in words. */
  readonly explained: number;
  /** Claims with neither. */
  readonly open: readonly AssessedCriterion[];
  /** Every leaf that the office scores itself. */
  readonly leaves: readonly AssessedCriterion[];
}

export function coverageOf({ leaves, evidenceOf }: Pick<Assessment, 'leaves' | 'evidenceOf'>): Coverage {
  const own = leaves.filter(isOfTheOffice);
  const claims = own.filter(isClaim);
  const covered = claims.filter((leaf) => isProved(leaf, { evidenceOf }));
  const bare = claims.filter((leaf) => !isProved(leaf, { evidenceOf }));
  const open = bare.filter((leaf) => !isExplained(leaf));
  return { claims: claims.length, covered, explained: bare.length - open.length, open, leaves: own };
}

import type { AssessedCriterion, Assessment } from '../../model/assessment';

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
  const own = leaves.filter(({ criterion }) => criterion.leaf?.rule.kind !== 'survey');
  const claims = own.filter(({ outcome }) => outcome?.state === 'scored' || outcome?.state === 'manual');
  const hasDocument = ({ criterion }: AssessedCriterion): boolean =>
    evidenceOf.has(criterion.id) || (criterion.leaf?.evidenceText ?? '') !== '';
  const covered = claims.filter(hasDocument);
  const bare = claims.filter((leaf) => !hasDocument(leaf));
  const open = bare.filter(({ criterion }) => criterion.leaf?.explanation === '');
  return { claims: claims.length, covered, explained: bare.length - open.length, open, leaves: own };
}

import type { AppraisalComparison, AppraisedSums, LeafDifference } from '../model/appraisal';
import type { AssessedCriterion } from '../model/assessment';
import type { Criterion, LeafAppraisal } from '../model/criterion';
import { asPoints, type Points } from '../model/points';
import { indexOf, subtractPoints, sumPoints } from '../text/decimal';

/**
 * Compares the appraisers' figures with the self-scores, leaf by leaf and summed up. Points of leaves that are not
 * appraised yet are in no sum, so that a half-filled column shows no loss that is not one.
 */
export function compareAppraisal(fields: readonly AssessedCriterion[]): AppraisalComparison | null {
  const compared = fields.map((field) => {
    const claims = claimsOf(field);
    return {
      field: field.criterion,
      differences: claims.flatMap((claim) => differenceOf(claim) ?? []),
      waiting: claims.filter(isWaiting).length,
    };
  });
  const leaves = compared.flatMap(({ differences }) => differences);
  if (leaves.length === 0) return null;
  return {
    leaves,
    fields: compared.map(({ field, differences, waiting }) => ({ field, ...sumsOf(differences, waiting) })),
    total: sumsOf(
      leaves,
      compared.reduce((sum, { waiting }) => sum + waiting, 0),
    ),
  };
}

/** A leaf, what the office claims for it, and what the appraisers say. */
interface Claim {
  readonly leaf: Criterion;
  readonly self: Points | null;
  readonly appraisal: LeafAppraisal;
}

const claimsOf = (assessed: AssessedCriterion): readonly Claim[] => {
  const { criterion, children } = assessed;
  return criterion.leaf
    ? [{ leaf: criterion, self: claimedPoints(assessed), appraisal: criterion.leaf.appraisal }]
    : children.flatMap(claimsOf);
};

/** The figure that counts: what was recognised in the end, else the later appraisal, else the first. */
export const appraisedPoints = ({ final, again, first }: LeafAppraisal): Points | null =>
  final ?? again ?? first;

/** The figure of the first round where a later one counts instead; `null` where the first is all there is. */
export const earlierRound = (
  { first, again, final }: LeafDifference['rounds'],
  appraised: Points,
): Points | null => (again === null && final === null && first === appraised ? null : first);

/** What the office claims: a number that a person typed counts before the one that the rule gives. */
export function claimedPoints({ criterion, outcome }: AssessedCriterion): Points | null {
  if (!outcome || outcome.state === 'survey') return null;
  const { existingScore } = criterion;
  return existingScore.kind === 'typed' ? asPoints(existingScore.points) : outcome.points;
}

const isWaiting = ({ self, appraisal }: Claim): boolean =>
  self !== null && appraisedPoints(appraisal) === null;

function differenceOf({ leaf, self, appraisal }: Claim): LeafDifference | null {
  const appraised = appraisedPoints(appraisal);
  if (appraised === null) return null;
  const isImpossible = appraised < 0 || (leaf.max !== null && appraised > leaf.max);
  const difference = self === null || isImpossible ? null : subtractPoints(appraised, self);
  return {
    leaf,
    self,
    appraised,
    rounds: { first: appraisal.first, again: appraisal.again, final: appraisal.final },
    difference,
    isImpossible,
    isOpen: difference !== null && difference < 0 && appraisal.final === null,
  };
}

function sumsOf(leaves: readonly LeafDifference[], waiting: number): AppraisedSums {
  const possible = leaves.filter(({ isImpossible }) => !isImpossible);
  const appraised = sumPoints(possible.map((leaf) => leaf.appraised));
  return {
    self: sumPoints(possible.map((leaf) => leaf.self ?? asPoints(0))),
    appraised,
    difference: sumPoints(possible.map((leaf) => leaf.difference ?? asPoints(0))),
    waiting,
    index: indexOf(appraised, sumPoints(possible.map(({ leaf }) => leaf.max ?? asPoints(0)))),
  };
}

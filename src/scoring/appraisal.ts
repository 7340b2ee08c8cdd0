import type {
  AppraisalComparison,
  AppraisedSums,
  AssessedCriterion,
  LeafDifference,
} from '../model/assessment';
import type { LeafAppraisal } from '../model/criterion';
import { asPoints, type Points } from '../model/points';
import { subtractPoints, sumPoints } from './decimal';

/**
 * Lays the appraisers' figures beside the self-scores, leaf by leaf and summed up. Points of leaves that are not
 * appraised yet are in no sum, so that a half-filled column shows no loss that is none.
 */
export function compareAppraisal(fields: readonly AssessedCriterion[]): AppraisalComparison | null {
  const byField = fields.map((field) => ({ field, leaves: leavesOf(field) }));
  const compared = byField.map(({ field, leaves }) => ({
    field: field.criterion,
    differences: leaves.flatMap((leaf) => differenceOf(leaf) ?? []),
    waiting: leaves.filter(isWaiting).length,
  }));
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

const leavesOf = (assessed: AssessedCriterion): readonly AssessedCriterion[] =>
  assessed.outcome ? [assessed] : assessed.children.flatMap(leavesOf);

/** The figure that counts: what was recognised in the end, else the later appraisal, else the first. */
export const appraisedPoints = ({ final, again, first }: LeafAppraisal): Points | null =>
  final ?? again ?? first;

/** What the office claims: a number that a person typed counts before the one that the rule gives. */
export function claimedPoints({ criterion, outcome }: AssessedCriterion): Points | null {
  if (!outcome || outcome.state === 'survey') return null;
  const { standing } = criterion;
  return standing.kind === 'typed' ? asPoints(standing.points) : outcome.points;
}

function isWaiting(assessed: AssessedCriterion): boolean {
  const appraisal = assessed.criterion.leaf?.appraisal;
  return claimedPoints(assessed) !== null && !!appraisal && appraisedPoints(appraisal) === null;
}

function differenceOf(assessed: AssessedCriterion): LeafDifference | null {
  const { criterion } = assessed;
  const appraisal = criterion.leaf?.appraisal;
  const appraised = appraisal ? appraisedPoints(appraisal) : null;
  if (!appraisal || appraised === null) return null;
  const self = claimedPoints(assessed);
  const difference = self === null ? null : subtractPoints(appraised, self);
  return {
    leaf: criterion,
    self,
    appraised,
    difference,
    isOpen: difference !== null && difference < 0 && appraisal.final === null,
  };
}

function sumsOf(leaves: readonly LeafDifference[], waiting: number): AppraisedSums {
  const both = leaves.flatMap(({ self, appraised }) => (self === null ? [] : [{ self, appraised }]));
  const self = sumPoints(both.map((leaf) => leaf.self));
  const appraised = sumPoints(both.map((leaf) => leaf.appraised));
  return { self, appraised, difference: subtractPoints(appraised, self), waiting };
}

import type { AssessedCriterion, Sums } from '../model/assessment';
import type { CriteriaSet, Criterion } from '../model/criterion';
import { asPoints, type Points } from '../model/points';
import { indexOf, sumPoints } from '../text/decimal';
import { isNotAssessed } from '../reading/leaves/not-applicable';
import { scoreLeaf } from './leaf';
import { isOfTheOffice, isOpen } from './claims';

/** A set with the outcome of every leaf and the sums of every parent. */
export interface ScoredSet {
  readonly fields: readonly AssessedCriterion[];
  /** The leaves in the order of the sheet. */
  readonly leaves: readonly AssessedCriterion[];
  readonly total: Sums;
}

/**
 * Scores every leaf and adds up: leaves to criteria, criteria to fields, fields to the total.
 * `isGeneratedFormula` tells whether the formula that is in a criterion's score cell is one that we wrote.
 */
export function scoreSet(set: CriteriaSet, isGeneratedFormula: (criterion: Criterion) => boolean): ScoredSet {
  const leaves: AssessedCriterion[] = [];
  const context = { precision: set.precision, isGeneratedFormula };
  const assess = (criterion: Criterion, fieldNotAssessed: boolean): AssessedCriterion => {
    const assessed = scoreLeafOf(criterion, fieldNotAssessed, context);
    if (assessed) {
      leaves.push(assessed);
      return assessed;
    }
    return parentOf(
      criterion,
      criterion.children.map((child) => assess(child, fieldNotAssessed)),
    );
  };
  const fields = set.fields.map((field) => assess(field, isNotAssessed(field)));
  return { fields, leaves, total: addSums(fields.map((field) => field.sums)) };
}

/** A leaf with its outcome; `null` for a parent. */
export function scoreLeafOf(
  criterion: Criterion,
  fieldNotAssessed: boolean,
  context: { readonly precision: number; readonly isGeneratedFormula: (criterion: Criterion) => boolean },
): AssessedCriterion | null {
  if (!criterion.leaf) return null;
  const { precision } = context;
  const isGeneratedFormula = context.isGeneratedFormula(criterion);
  const outcome = scoreLeaf(criterion, criterion.leaf, { precision, fieldNotAssessed, isGeneratedFormula });
  return { criterion, children: [], outcome, sums: leafSums(criterion, outcome) };
}

/** A parent over its assessed children, with their sums. */
export const parentOf = (
  criterion: Criterion,
  children: readonly AssessedCriterion[],
): AssessedCriterion => ({
  criterion,
  children,
  outcome: null,
  sums: addSums(children.map((child) => child.sums)),
});

function leafSums(criterion: Criterion, outcome: NonNullable<AssessedCriterion['outcome']>): Sums {
  const max = criterion.max ?? asPoints(0);
  const isSurvey = !isOfTheOffice({ criterion, outcome });
  const self = outcome.points ?? asPoints(0);
  const applicableMax = isSurvey ? asPoints(0) : outcome.applicable;
  return {
    max,
    selfMax: isSurvey ? asPoints(0) : max,
    applicableMax,
    self,
    index: indexOf(self, applicableMax),
    open: isOpen({ criterion, outcome }) ? 1 : 0,
  };
}

/** Sums added up, exact. */
export function addSums(parts: readonly Sums[]): Sums {
  const add = (pick: (sums: Sums) => Points): Points => sumPoints(parts.map(pick));
  const applicableMax = add((sums) => sums.applicableMax);
  const self = add((sums) => sums.self);
  return {
    max: add((sums) => sums.max),
    selfMax: add((sums) => sums.selfMax),
    applicableMax,
    self,
    index: indexOf(self, applicableMax),
    open: parts.reduce((count, sums) => count + sums.open, 0),
  };
}

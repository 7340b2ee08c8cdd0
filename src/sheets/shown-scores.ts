import type { AssessedCriterion } from '../model/assessment';
import type { CellValue } from '../model/cell';
import type { Criterion } from '../model/criterion';
import { asPoints } from '../model/points';
import { sumPoints } from '../text/decimal';

/** Tells whether the formula that is in a criterion's score cell is one that we wrote. */
export type IsGeneratedFormula = (criterion: Pick<Criterion, 'row' | 'existingScore'>) => boolean;

/**
 * What a score cell shows once a run has written its formulas: what a person put there, a leaf's points, or a parent's
 * sum over the cells below it; "" where there is no score. The values that are stored with our formulas are made from
 * it, so that they equal what the formulas give.
 */
export function shownScore(assessed: AssessedCriterion, isGeneratedFormula: IsGeneratedFormula): CellValue {
  const { criterion, outcome, children } = assessed;
  const { existingScore } = criterion;
  if (!criterion.isImplied) {
    if (existingScore.kind === 'typed') return existingScore.points;
    if (existingScore.kind === 'text') return existingScore.text;
    if (existingScore.kind === 'formula' && !isGeneratedFormula(criterion)) return existingScore.value;
  }
  return outcome ? (outcome.points ?? '') : shownSum(children, isGeneratedFormula);
}

/** The sum of what the score cells show; "" where none of them shows a number. */
export function shownSum(
  parts: readonly AssessedCriterion[],
  isGeneratedFormula: IsGeneratedFormula,
): CellValue {
  const numbers = parts
    .flatMap((part): readonly CellValue[] =>
      part.criterion.isImplied && part.children.length > 0
        ? part.children.map((child) => shownScore(child, isGeneratedFormula))
        : [shownScore(part, isGeneratedFormula)],
    )
    .filter((value) => typeof value === 'number');
  return numbers.length === 0 ? '' : sumPoints(numbers.map(asPoints));
}

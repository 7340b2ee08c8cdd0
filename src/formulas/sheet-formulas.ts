import type { CellRef } from '../model/cell';
import type { CriteriaSet, Criterion } from '../model/criterion';
import { fieldContext, leafFormula, type FieldContext } from './leaf';
import { typedScore, type IsNumber } from './inputs';
import { iff, EMPTY_STRING, overCells, ref, sameFormula, type Expression } from './syntax';

/** The formulas of the self-score column, by row. */
export type ScoreFormulas = ReadonlyMap<number, string>;

/** The formula of every criterion that has one: leaves by their rules, parents and the total as sums. */
export function scoreFormulas(set: CriteriaSet, isNumber: IsNumber): ScoreFormulas {
  const formulas = new Map<number, string>();
  const { totalRow } = set.layout;
  const visit = (criterion: Criterion, context: FieldContext): void => {
    if (criterion.leaf) {
      const formula = leafFormula(criterion, context);
      if (formula !== null) formulas.set(criterion.row, formula);
      return;
    }
    criterion.children.forEach((child) => visit(child, context));
    if (criterion.children.length > 0 && !criterion.isImplied)
      formulas.set(criterion.row, `=${sumOfScores(criterion.children, isNumber)}`);
  };
  for (const field of [...set.fields, ...set.bonus, ...set.penalty])
    visit(field, fieldContext(set, field, 'criteria', isNumber));
  if (totalRow !== null && set.fields.length > 0) {
    formulas.set(totalRow, `=${sumOfScores(set.fields, isNumber)}`);
  }
  return formulas;
}

/** The criteria that have a row of their own; of a parent without one its children. */
const withRows = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((criterion) => (criterion.isImplied ? withRows(criterion.children) : [criterion]));

/**
 * The sum of scores, empty as long as none of them is there: no score is not a score of 0. A score that was typed as
 * text is added separately, since SUM ignores text.
 */
function sumOfScores(criteria: readonly Criterion[], isNumber: IsNumber): Expression {
  const all = withRows(criteria);
  const texts = all.filter((criterion) => isTypedAsText(criterion, isNumber));
  const cells = all.filter((criterion) => !texts.includes(criterion)).flatMap(scoreCells);
  const sum = cells.length === 0 ? '0' : overCells('SUM', cells);
  if (texts.length === 0) return iff(`${overCells('COUNT', cells)}=0`, EMPTY_STRING, sum);
  const typed = texts.map(({ scoreCell }) => `IFERROR(${typedScore(ref(scoreCell))},0)`);
  return [sum, ...typed].join('+');
}

/** The cells that hold a criterion's score: its own, or those of its options. */
export const scoreCells = ({
  scoreCell,
  scoredBelow,
}: Pick<Criterion, 'scoreCell' | 'scoredBelow'>): readonly CellRef[] =>
  scoredBelow.length > 0 ? scoredBelow : [scoreCell];

/** True where a person typed a score that the sheet takes for text: "1,5" where it would write 1.5. */
export const isTypedAsText = ({ existingScore, scoreCell }: Criterion, isNumber: IsNumber): boolean =>
  existingScore.kind === 'typed' && !isNumber(scoreCell);

/**
 * Tells whether the formula that is in a score cell is one that we wrote: the one that we would write
 * now, or the one that the workbook's state says we left there. Any other formula is the office's own.
 *
 * @param formulas what we would write now; asked for only where the state does not tell
 */
export function generatedFormulas(
  formulas: () => ScoreFormulas,
  written: ReadonlyMap<string, string>,
): (criterion: Pick<Criterion, 'row' | 'existingScore'>) => boolean {
  return ({ row, existingScore }) => {
    if (existingScore.kind !== 'formula') return false;
    const before = written.get(String(row));
    if (before !== undefined && sameFormula(before, existingScore.formula)) return true;
    const now = formulas().get(row);
    return now !== undefined && sameFormula(now, existingScore.formula);
  };
}

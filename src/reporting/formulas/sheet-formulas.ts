import type { CriteriaSet, Criterion } from '../../model/criterion';
import { fieldContext, leafFormula, type FieldContext } from './leaf';
import { iff, NOTHING, overColumn, sameFormula, type Expression } from './syntax';

/** The formulas of the self-score column, by row. */
export type ScoreFormulas = ReadonlyMap<number, string>;

/** The formula of every criterion that has one: leaves by their rules, parents and the total as sums. */
export function scoreFormulas(set: CriteriaSet): ScoreFormulas {
  const formulas = new Map<number, string>();
  const { scoreColumn, totalRow } = set.layout;
  const visit = (criterion: Criterion, context: FieldContext): void => {
    if (criterion.leaf) {
      const formula = leafFormula(criterion, context);
      if (formula !== null) formulas.set(criterion.row, formula);
      return;
    }
    criterion.children.forEach((child) => visit(child, context));
    const rows = scoreRows(criterion.children);
    if (rows.length > 0 && !criterion.isImplied)
      formulas.set(criterion.row, `=${sumOfRows(rows, scoreColumn)}`);
  };
  for (const field of [...set.fields, ...set.bonus, ...set.penalty])
    visit(field, fieldContext(set, field, 'criteria'));
  if (totalRow !== null && set.fields.length > 0) {
    formulas.set(totalRow, `=${sumOfRows(scoreRows(set.fields), scoreColumn)}`);
  }
  return formulas;
}

/** The rows that hold the scores of criteria; of a parent without a row of its own those of its children. */
const scoreRows = (criteria: readonly Criterion[]): readonly number[] =>
  criteria.flatMap((criterion) => (criterion.isImplied ? scoreRows(criterion.children) : [criterion.row]));

/** The sum of scores, empty as long as none of them is there: no score is not a score of 0. */
const sumOfRows = (rows: readonly number[], column: number): Expression =>
  iff(`${overColumn('COUNT', rows, column)}=0`, NOTHING, overColumn('SUM', rows, column));

/**
 * Tells whether the formula that stands in a score cell is one that we wrote: the one that we would write
 * now, or the one that the workbook's state says we left there. Any other formula is the office's own.
 */
export function ownFormulas(
  formulas: ScoreFormulas,
  written: ReadonlyMap<string, string>,
): (criterion: Pick<Criterion, 'row' | 'standing'>) => boolean {
  return ({ row, standing }) => {
    if (standing.kind !== 'formula') return false;
    const now = formulas.get(row);
    if (now !== undefined && sameFormula(now, standing.formula)) return true;
    const before = written.get(String(row));
    return before !== undefined && sameFormula(before, standing.formula);
  };
}

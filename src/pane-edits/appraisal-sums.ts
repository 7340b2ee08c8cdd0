import type { Block, FormatEdit, SheetEdits } from '../model/edits';
import type { CriteriaSet, Criterion } from '../model/criterion';
import { formula } from '../model/edits';
import { formulaAt, valueAt, type Grid } from '../model/grid';
import { EMPTY_STRING, iff, overColumn, sameFormula, type Expression } from '../formulas/syntax';
import { asPoints } from '../model/points';
import { range } from '../sheets/cell-styles';
import { sumPoints } from '../text/decimal';

/**
 * The sums of the first round of appraisal, for whoever appraises without the add-in: of every criterion and field
 * over what is below it, and of the whole. Written where the cells are empty or hold these very sums, which are then made
 * again; empty as long as nothing is appraised.
 */
export function appraisalSums(
  set: CriteriaSet,
  grid: Grid,
  column: number,
): Pick<SheetEdits, 'blocks' | 'formats'> {
  const { totalRow } = set.layout;
  const sums = [
    ...[...set.fields, ...set.bonus, ...set.penalty].flatMap(sumsBelow),
    ...(totalRow === null ? [] : [{ row: totalRow, parts: withRows(set.fields) }]),
  ].filter(({ row, parts }) => parts.length > 0 && isOpen(grid, row, column, sumFormula(parts, column)));
  return {
    blocks: sums.map(({ row, parts }): Block => ({
      ...{ row, column },
      cells: [[formula(sumFormula(parts, column), sumOf(grid, parts, column))]],
    })),
    formats: sums.map(({ row }): FormatEdit => ({
      range: range(row, column, row, column),
      style: { locked: true, numberFormat: '0.00' },
    })),
  };
}

function sumFormula(parts: readonly Criterion[], column: number): Expression {
  const rows = parts.map((part) => part.row);
  return `=${iff(`${overColumn('COUNT', rows, column)}=0`, EMPTY_STRING, overColumn('SUM', rows, column))}`;
}

/** True where nothing is in the cell, or the very sum that we would write. */
function isOpen(grid: Grid, row: number, column: number, sum: Expression): boolean {
  const written = formulaAt(grid, row, column);
  return written === null ? (valueAt(grid, row, column) ?? '') === '' : sameFormula(written, sum);
}

const withRows = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((criterion) => (criterion.isImplied ? withRows(criterion.children) : [criterion]));

/** What a criterion that has others below it adds up, and what those add up. */
function sumsBelow(
  criterion: Criterion,
): readonly { readonly row: number; readonly parts: readonly Criterion[] }[] {
  if (criterion.leaf) return [];
  const below = criterion.children.flatMap(sumsBelow);
  return criterion.isImplied
    ? below
    : [{ row: criterion.row, parts: withRows(criterion.children) }, ...below];
}

/** What a sum shows: of the figures that are there. */
function sumOf(grid: Grid, parts: readonly Criterion[], column: number): number | '' {
  const figures = parts.flatMap((part): readonly number[] => {
    // A sum of ours may have been made before the figures below it were entered.
    const own =
      part.leaf || formulaAt(grid, part.row, column) === null ? valueAt(grid, part.row, column) : null;
    if (typeof own === 'number') return [own];
    const below = part.leaf ? '' : sumOf(grid, withRows(part.children), column);
    return below === '' ? [] : [below];
  });
  return figures.length === 0 ? '' : sumPoints(figures.map(asPoints));
}

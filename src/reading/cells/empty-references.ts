import { parseA1, type CellRef } from '../../model/cell';
import { formulaAt, valueAt, type Grid } from '../../model/grid';

const REFERENCE = /^=\s*\+?\s*(?:('(?:[^']|'')+'|[\p{L}\p{M}\d_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7})\s*$/iu;

/** The cell that a formula does nothing but show: "=Z9", "='Số liệu'!$B$3"; `null` for any other formula. */
export function plainReference(formula: string | null, sheet: string): CellRef | null {
  const match = formula === null ? null : REFERENCE.exec(formula);
  const cell = match?.[2] === undefined ? null : parseA1(match[2]);
  if (!match || !cell) return null;
  const named = match[1]?.replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet: named ?? sheet, ...cell };
}

/** So many references behind each other are followed; a longer chain, or a circle, is no reference to an empty cell. */
const MAX_CHAIN = 8;

/**
 * Marks the cells that show an empty cell: Excel shows 0 there, and nobody has declared a 0. Other sheets are
 * looked at too.
 */
export function withEmptyReferences(grids: readonly Grid[]): readonly Grid[] {
  const bySheet = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  const isEmpty = ({ sheet, row, column }: CellRef, depth: number): boolean => {
    const grid = bySheet.get(sheet.toLowerCase());
    if (!grid || depth > MAX_CHAIN) return false;
    const formula = formulaAt(grid, row, column);
    if (formula === null) return valueAt(grid, row, column) === null;
    const target = plainReference(formula, grid.sheet);
    return target !== null && isEmpty(target, depth + 1);
  };
  return grids.map((grid) => {
    const empty = grid.formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column) => {
        const target = plainReference(formula, grid.sheet);
        return target && isEmpty(target, 1) ? [cellKey(row, column)] : [];
      }),
    );
    return empty.length === 0 ? grid : { ...grid, emptyReferences: new Set(empty) };
  });
}

const cellKey = (row: number, column: number): string => `${row},${column}`;

/** True where the cell only shows a cell that is empty. */
export const showsEmptyCell = (grid: Grid, row: number, column: number): boolean =>
  grid.emptyReferences?.has(cellKey(row, column)) ?? false;

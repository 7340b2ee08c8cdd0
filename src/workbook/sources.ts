import { isCellError } from '../model/cell';
import type { Edits } from '../model/edits';
import { formulaAt, valueAt } from '../model/grid';
import type { Grid, WorkbookContent } from '../model/grid';

/** The sheets of what was read that edits rest on: all but those that we make or take away ourselves. */
export function sourcesOf(edits: Edits, basis: WorkbookContent | undefined): readonly Grid[] {
  const own = new Set([
    ...edits.sheets.filter(({ create }) => create).map(({ sheet }) => sheet.toLowerCase()),
    ...(edits.remove?.sheets ?? []).map((sheet) => sheet.toLowerCase()),
  ]);
  return (basis?.grids ?? []).filter(({ sheet }) => !own.has(sheet.toLowerCase()));
}

/**
 * What somebody put into a cell: the formula, or else the value; "" for an empty cell. Results of formulas are
 * left out: they follow from what was put in, or change by themselves, as those of TODAY do.
 */
export function typedAt(grid: Grid, row: number, column: number): string | number | boolean {
  const value = formulaAt(grid, row, column) ?? valueAt(grid, row, column);
  return isCellError(value) ? value.error : (value ?? '');
}

/** Whether two readings of a sheet hold the same, results of formulas left out. */
export function holdsSame(one: Grid, other: Grid): boolean {
  const rows = Math.max(...[one, other].flatMap(({ values, formulas }) => [values.length, formulas.length]));
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(
      ...[one, other].flatMap(({ values, formulas }) => [
        values[row]?.length ?? 0,
        formulas[row]?.length ?? 0,
      ]),
    );
    for (let column = 0; column < columns; column++)
      if (typedAt(one, row, column) !== typedAt(other, row, column)) return false;
  }
  return true;
}

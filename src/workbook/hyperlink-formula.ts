import { parseA1 } from '../model/cell';
import type { CellLink, Grid } from '../model/grid';
import { valueAt } from '../model/grid';

/** The first argument of HYPERLINK, a text or a cell of the same sheet. */
const CALL = /^=\s*HYPERLINK\(\s*(?:"((?:[^"]|"")*)"|(\$?[A-Z]{1,3}\$?\d{1,7}))\s*[,)]/i;

/**
 * The links that are formulas: `=HYPERLINK("https://…","Xem")` leads where a link on the cell would, and Google Sheets
 * makes such a formula of every link. An address that the formula computes is left out: it is written nowhere.
 *
 * @param links the links that are on cells; they go before
 */
export function formulaLinks(grid: Omit<Grid, 'links'>, links: readonly CellLink[]): readonly CellLink[] {
  const found: CellLink[] = [];
  for (const [row, formulas] of grid.formulas.entries())
    for (const [column, formula] of (formulas ?? []).entries()) {
      const address = formula === null || formula === undefined ? null : addressIn(formula, grid);
      if (address === null || address === '') continue;
      if (links.some((link) => link.row === row && link.column === column)) continue;
      const isInside = address.startsWith('#');
      found.push({
        row,
        column,
        target: isInside ? null : address,
        location: isInside ? address.slice(1) : null,
      });
    }
  return found;
}

function addressIn(formula: string, grid: Omit<Grid, 'links'>): string | null {
  const [, text, cell] = CALL.exec(formula) ?? [];
  if (text !== undefined) return text.replaceAll('""', '"').trim();
  const place = parseA1(cell ?? '');
  const value = place && valueAt({ ...grid, links: [] }, place.row, place.column);
  return typeof value === 'string' ? value.trim() : null;
}

import type { CellValue } from '../model/cell';
import { isCellError } from '../model/cell';
import { formulaAt, valueAt, type CellLink, type Grid } from '../model/grid';
import { fingerprint } from '../text/fingerprint';
import { plainText } from '../text/key';

/** A fingerprint for each row of a sheet, in their order; an empty row has "". */
export type RowFingerprints = readonly string[];

/** What a cell says: its formula, or its value. Two texts that only spaces or their encoding tell apart are the same. */
export function cellContentKey(grid: Grid, row: number, column: number): string {
  return formulaAt(grid, row, column) ?? valueKey(valueAt(grid, row, column));
}

function valueKey(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return `e${value.error}`;
  if (typeof value !== 'string') return `${typeof value}${String(value)}`;
  const words = plainText(value);
  return words === '' ? '' : `s${words}`;
}

/** Where a cell's link leads, as one text; "" for none. */
export function linkKey(links: ReadonlyMap<string, CellLink>, row: number, column: number): string {
  const link = links.get(`${row},${column}`);
  return link ? `${link.target ?? ''}#${link.location ?? ''}` : '';
}

/** A sheet's links by "row,column". */
export const linksByCell = ({ links }: Grid): ReadonlyMap<string, CellLink> =>
  new Map(links.map((link) => [`${link.row},${link.column}`, link]));

/** How many columns a row of the sheet has at most. */
export const rowWidth = (grid: Grid, row: number): number =>
  Math.max(grid.values[row]?.length ?? 0, grid.formulas[row]?.length ?? 0);

/** A fingerprint for each row, by which an unchanged row is recognised. */
export function rowFingerprints(grid: Grid): RowFingerprints {
  const links = linksByCell(grid);
  const rows = Math.max(grid.values.length, grid.formulas.length);
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: rowWidth(grid, row) }, (_unused, column) => {
      const says = cellContentKey(grid, row, column) + linkKey(links, row, column);
      return says === '' ? '' : `${column}:${says}`;
    }).filter((cell) => cell !== '');
    return cells.length === 0 ? '' : fingerprint(cells.join('\u0001'));
  });
}

import { isCellError, parseA1, type CellRef, type CellValue } from '../model/cell';
import { formula, number, text, type CellContent, type LinkEdit } from '../model/edits';
import { cellOf, formatAt, formulaAt, valueAt, type CellLink, type Grid } from '../model/grid';
import { cellContentKey, linkKey, linksByCell, rowWidth } from './row-fingerprints';

/** What a part has in a cell where the whole has something else. */
export interface CellDifference {
  readonly section: string;
  /** The cell of the whole. */
  readonly cell: CellRef;
  readonly stands: CellValue;
  readonly offered: CellValue;
  /** By which the values of several parts are compared. */
  readonly fingerprint: string;
  readonly content: CellContent;
  readonly numberFormat: string | null;
  readonly link: LinkEdit['to'] | null;
}

/** A row of a part and the same row of the whole. */
export interface RowsBeside {
  readonly section: string;
  readonly part: Grid;
  readonly partRow: number;
  readonly whole: Grid;
  readonly wholeRow: number;
}

/** Every cell in which the two rows differ. */
export function differencesOf({
  section,
  part,
  partRow,
  whole,
  wholeRow,
}: RowsBeside): readonly CellDifference[] {
  const [partLinks, wholeLinks] = [linksByCell(part), linksByCell(whole)];
  const width = Math.max(rowWidth(part, partRow), rowWidth(whole, wholeRow));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const link = linkKey(partLinks, partRow, column);
    const sameLink = link === linkKey(wholeLinks, wholeRow, column);
    const says = cellContentKey(part, partRow, column);
    if (sameLink && says === cellContentKey(whole, wholeRow, column)) return [];
    const format = formatAt(part, partRow, column);
    return {
      section,
      cell: cellOf(whole, wholeRow, column),
      stands: valueAt(whole, wholeRow, column),
      offered: valueAt(part, partRow, column),
      fingerprint: `${says}\t${link}`,
      content: contentOf(part, partRow, column),
      numberFormat: format === formatAt(whole, wholeRow, column) ? null : format,
      link: sameLink ? null : linkTarget(partLinks.get(`${partRow},${column}`)),
    };
  });
}

function contentOf(grid: Grid, row: number, column: number): CellContent {
  const [written, value] = [formulaAt(grid, row, column), valueAt(grid, row, column)];
  if (written !== null) return formula(written, value);
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return text(value);
  // Neither TRUE nor an error value can be written as a constant.
  return formula(isCellError(value) ? `=${value.error}` : value ? '=TRUE' : '=FALSE', value);
}

/** Where a link of a part leads, for writing it again; a place that is no cell is left out. */
function linkTarget(link: CellLink | undefined): LinkEdit['to'] {
  if (!link) return { kind: 'none' };
  if (link.target !== null)
    return { kind: 'address', address: link.target + (link.location === null ? '' : `#${link.location}`) };
  const [, sheet = '', place = ''] = /^'?(.*?)'?!(.+)$/.exec(link.location ?? '') ?? [];
  const cell = parseA1(place);
  return cell ? { kind: 'cell', sheet: sheet.replaceAll("''", "'"), ...cell } : { kind: 'none' };
}

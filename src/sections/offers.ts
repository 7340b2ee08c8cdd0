import { isCellError, parseA1, type CellRef, type CellValue } from '../model/cell';
import { formula, number, text, type CellContent, type LinkEdit } from '../model/edits';
import { cellOf, formatAt, formulaAt, valueAt, type CellLink, type Grid } from '../model/grid';
import { cellSign, linkSign, linksByCell, rowWidth } from './row-signs';

/** What a part has in a cell where the whole has something else. */
export interface Offer {
  readonly section: string;
  /** The cell of the whole. */
  readonly cell: CellRef;
  readonly stands: CellValue;
  readonly offered: CellValue;
  /** By which offers of several parts are compared. */
  readonly sign: string;
  readonly content: CellContent;
  readonly numberFormat: string | null;
  readonly link: LinkEdit['to'] | null;
}

/** A row of a part beside the same row of the whole. */
export interface RowsBeside {
  readonly section: string;
  readonly part: Grid;
  readonly partRow: number;
  readonly whole: Grid;
  readonly wholeRow: number;
}

/** Every cell in which the two rows differ. */
export function differencesOf({ section, part, partRow, whole, wholeRow }: RowsBeside): readonly Offer[] {
  const [partLinks, wholeLinks] = [linksByCell(part), linksByCell(whole)];
  const width = Math.max(rowWidth(part, partRow), rowWidth(whole, wholeRow));
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const link = linkSign(partLinks, partRow, column);
    const sameLink = link === linkSign(wholeLinks, wholeRow, column);
    const says = cellSign(part, partRow, column);
    if (sameLink && says === cellSign(whole, wholeRow, column)) return [];
    const format = formatAt(part, partRow, column);
    return {
      section,
      cell: cellOf(whole, wholeRow, column),
      stands: valueAt(whole, wholeRow, column),
      offered: valueAt(part, partRow, column),
      sign: `${says}\t${link}`,
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

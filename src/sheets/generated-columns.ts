import type { Assessment } from '../model/assessment';
import type { CellRange } from '../model/cell';
import type { Block, CellContent, FormatEdit, LinkEdit, NameEdit } from '../model/edits';
import { valueAt, type Grid, type WorkbookContent } from '../model/grid';
import { BODY, HEADER, range } from './cell-styles';
import { findGeneratedPlace, GENERATED_PLACES, type GeneratedPlace } from '../memory/generated-sheets';

/** A column that we add to the criteria sheet, as edits of that sheet. */
export interface GeneratedColumn {
  readonly column: number;
  readonly blocks: readonly Block[];
  readonly formats: readonly FormatEdit[];
  readonly links: readonly LinkEdit[];
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
  readonly name: NameEdit;
}

/** What such a column holds, by the rows of the table. */
export interface GeneratedColumnContent {
  readonly place: GeneratedPlace;
  readonly header: string;
  readonly width: number;
  readonly cellAt: (row: number) => CellContent;
  readonly linkAt: (row: number) => LinkEdit['to'] | null;
}

/**
 * Makes a generated column. It keeps its place, else right of everything that the table's rows hold, and right
 * of `after`; the office's own columns are never touched. Links of an earlier run go where nothing takes their place.
 */
export function generatedColumn(
  { place, header, width, cellAt, linkAt }: GeneratedColumnContent,
  assessment: Assessment,
  { content, grid }: { readonly content: WorkbookContent; readonly grid: Grid },
  after = -1,
): GeneratedColumn {
  const { set } = assessment;
  const { headerRows, lastRow } = set.layout;
  const existing = existingColumn(place, assessment, content);
  const column = existing?.firstColumn ?? Math.max(freeColumn(assessment, grid), after + 1);
  const first = headerRows.last + 1;
  const last = Math.max(lastRow, existing?.lastRow ?? 0);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => [cellAt(first + index)]);
  const links = rows.flatMap((_, index): LinkEdit[] => {
    const to = linkAt(first + index);
    return to ? [{ row: first + index, column, to, tip: null }] : [];
  });
  return {
    column,
    blocks: [{ row: headerRows.last, column, cells: [[{ kind: 'text', text: header }], ...rows] }],
    formats: [
      { range: range(headerRows.last, column, headerRows.last, column), style: HEADER },
      { range: range(first, column, lastRow, column), style: BODY },
    ],
    links: [...links, ...(existing ? leftOverLinks(grid, column, links) : [])],
    columnWidths: [{ column, width }],
    name: {
      name: GENERATED_PLACES[place],
      sheet: set.sheet,
      range: range(headerRows.last, column, last, column),
    },
  };
}

/** Takes off the links of a column that are not among those that are to be there. */
export function leftOverLinks(
  grid: Grid,
  column: number,
  wanted: readonly Pick<LinkEdit, 'row'>[],
  isGenerated: (link: Grid['links'][number]) => boolean = () => true,
): readonly LinkEdit[] {
  const rows = new Set(wanted.map(({ row }) => row));
  return grid.links
    .filter((link) => link.column === column && !rows.has(link.row) && isGenerated(link))
    .map(({ row }) => ({ row, column, to: { kind: 'none' }, tip: null }));
}

/** The column that we made, where it is still one and is not a column of the office's by now. */
function existingColumn(
  place: GeneratedPlace,
  { set }: Assessment,
  content: WorkbookContent,
): CellRange | null {
  const found = findGeneratedPlace(place, content);
  if (!found || found.grid.sheet !== set.sheet) return null;
  const { firstColumn, lastColumn } = found.range;
  const isTheirs = Object.values<number | undefined>(set.layout.columns).includes(firstColumn);
  return firstColumn === lastColumn && !isTheirs ? found.range : null;
}

/** True where a generated column is in the criteria sheet. */
export const hasGeneratedColumn = (
  place: GeneratedPlace,
  assessment: Assessment,
  content: WorkbookContent,
): boolean => existingColumn(place, assessment, content) !== null;

/** The first column right of all that is in the table's rows. */
function freeColumn({ set }: Assessment, grid: Grid): number {
  const { headerRows, lastRow, scoreColumn } = set.layout;
  let last = scoreColumn;
  for (let row = headerRows.first; row <= lastRow; row++) {
    for (let column = (grid.values[row]?.length ?? 0) - 1; column > last; column--) {
      const value = valueAt(grid, row, column);
      if (value !== null && value !== '') last = column;
    }
  }
  for (const { firstRow, lastRow: to, lastColumn } of grid.merges)
    if (firstRow <= lastRow && to >= headerRows.first) last = Math.max(last, lastColumn);
  return last + 1;
}

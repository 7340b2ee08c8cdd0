import type { CellRef } from '../../model/cell';
import type { CellContent, CellStyle, LinkTarget } from '../../model/edits';
import { shortTip } from '../../text/link';
import type { MessageKey, Translate } from '../../model/message';

/** Where a cell leads when it is clicked, and what is shown when the mouse rests on it. */
export interface ColumnLink {
  readonly to: LinkTarget;
  readonly tip?: string | null;
}

/** A link to a cell; none where there is no such cell. */
export const linkTo = (cell: CellRef | null, tip: string | null = null): ColumnLink | null =>
  cell && { to: { kind: 'cell', ...cell }, tip: shortTip(tip) };

/**
 * All that is known of one column of a table. The header, the cells of every row, formats, links, widths, heights
 * and merges follow from it, and other columns, sections and sheets refer to it by its id: there is no other
 * place that knows where it is.
 */
export interface Column<Row, Context, Id extends string = string> {
  readonly id: Id;
  /** The header: a sentence, or words that are the same in every language. */
  readonly header: MessageKey | { readonly words: string };
  /**
   * The column of the sheet at which it begins, where that one has another id. Each column reaches to where the
   * next one of its table begins; over several columns of the sheet its cells are merged.
   */
  readonly startColumn?: string;
  /** What a row's cell holds; `undefined` leaves the cell alone. */
  readonly cell: (row: Row, context: Context) => CellContent | undefined;
  /** Number format and alignment, on top of the row's own style; of all rows, or row by row. */
  readonly style?: CellStyle | ((row: Row) => CellStyle | undefined);
  /** Where a row's cell leads. */
  readonly link?: (row: Row, context: Context) => ColumnLink | null;
  /** True where the cells look like links, which every reader knows. */
  readonly looksLinked?: true;
  /** True where a person may write: what is written there is kept from run to run. */
  readonly isEditable?: true;
  /** False where a text stays on one line and runs over the next cells. */
  readonly wrap?: false;
}

/** A column of a sheet: all tables that are below each other share its width. */
export interface GridColumn {
  readonly id: string;
  /** In characters. */
  readonly width: number;
}

/** A column of the table that lays out its sheet: the others of the sheet are on its columns. */
export type GridTableColumn<Row, Context, Id extends string = string> = Column<Row, Context, Id> & GridColumn;

/** The columns of a sheet, from the first. */
export interface SheetGrid {
  readonly columns: readonly GridColumn[];
  /** The position of the last one. */
  readonly last: number;
  /** The position of a column; throws a `RangeError` for an id that the sheet does not have. */
  readonly indexOf: (id: string) => number;
}

/** The grid of a sheet from its columns. */
export function sheetGrid(columns: readonly GridColumn[]): SheetGrid {
  const positions = new Map(columns.map(({ id }, index) => [id, index]));
  return {
    columns,
    last: columns.length - 1,
    indexOf: (id) => {
      const index = positions.get(id);
      if (index === undefined) throw new RangeError(`no column ${id}`);
      return index;
    },
  };
}

/** The columns of a sheet that a column of a table covers, both included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** The width of a span in characters. */
export const spanWidth = ({ columns }: SheetGrid, { first, last }: ColumnSpan): number =>
  columns.slice(first, last + 1).reduce((sum, { width }) => sum + width, 0);

/** Which columns of the sheet each column of a table covers: from its own to the next one's, the last one to `upTo`. */
export function spansOf(
  grid: SheetGrid,
  columns: readonly { readonly id: string; readonly startColumn?: string }[],
  upTo?: string,
): ReadonlyMap<string, ColumnSpan> {
  const starts = columns.map(({ id, startColumn }) => grid.indexOf(startColumn ?? id));
  const end = upTo === undefined ? grid.last : grid.indexOf(upTo);
  return new Map(
    columns.map(({ id }, index) => {
      const [first = 0, next = end + 1] = [starts[index], starts[index + 1]];
      if (next <= first) throw new RangeError(`column ${id} stands right of the one after it`);
      return [id, { first, last: next - 1 }];
    }),
  );
}

/** A header in the sheet's language. */
export const headerText = ({ header }: Pick<Column<never, never>, 'header'>, t: Translate): string =>
  typeof header === 'string' ? t({ key: header, args: {} }) : header.words;

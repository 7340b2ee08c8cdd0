import type { CellRange } from '../../model/cell';
import type { Block, ChartEdit, FormatEdit, LinkEdit, SheetEdits } from '../../model/edits';
import type { Column, SheetGrid } from './column';

/** What a section puts on its sheet. */
export interface DrawnSection {
  readonly blocks: readonly Block[];
  readonly formats?: readonly FormatEdit[];
  readonly links?: readonly LinkEdit[];
  readonly merges?: readonly CellRange[];
  readonly rowHeights?: SheetEdits['rowHeights'];
  readonly charts?: readonly ChartEdit[];
}

/** A part of a generated sheet, below the one before it: it has a name, and nobody counts where it begins. */
export interface SheetSection<Context> {
  readonly id: string;
  /** In rows. */
  readonly height: number;
  /** Rows that stay free below it; none where it is left out. */
  readonly gap?: number;
  /** True where it begins a printed page. */
  readonly startsPage?: boolean;
  /** True for a heading: it is printed on the page of what it heads. */
  readonly headsNext?: boolean;
  /** True where it is printed on one page. */
  readonly isWhole?: boolean;
  /** True for a signature: it is whole, and on the page of the last rows of what it signs. */
  readonly signsBefore?: boolean;
  /** Of a table: its columns, by which others refer to its cells. */
  readonly columns?: readonly Pick<Column<never, never>, 'id' | 'startColumn' | 'header' | 'isEditable'>[];
  /** Of a table that does not reach to the sheet's last column: the one where it ends. */
  readonly upTo?: string;
  /** Of a table: its lines by the key of what they show, counted from the section's first row. */
  readonly lines?: ReadonlyMap<string, number>;
  /** Of a table: true where its first row is its header. */
  readonly hasHeader?: boolean;
  /** Of a table: the height in points that texts take in one of its rows; both counted from the section's first. */
  readonly heightOf?: (texts: readonly string[], row: number, grid: SheetGrid) => number;
  readonly draw: (place: SectionPlace, context: Context) => DrawnSection;
}

/** Where a section is. */
export interface SectionPlace {
  readonly firstRow: number;
  readonly grid: SheetGrid;
}

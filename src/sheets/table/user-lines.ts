import { text } from '../../model/edits';
import type { CellRange } from '../../model/cell';
import type { Criterion } from '../../model/criterion';
import type { Grid } from '../../model/grid';
import {
  isWorthKeeping,
  matchRows,
  preservedRows,
  type GeneratedTextHashes,
  type PreservedRow,
} from '../../memory/preserved-rows';
import { spansOf, type Column, type SheetGrid } from './column';
import type { SheetSection } from './section';
import { tableSection, type TableContext, type TableOutline } from './table-section';

/** A table into which a person writes, as the next run finds it again. */
export interface UserTable {
  readonly grid: SheetGrid;
  readonly columns: readonly Pick<Column<never, never>, 'id' | 'startColumn' | 'isEditable'>[];
}

/** Where the table of the last run is. */
export interface ExistingTable {
  readonly grid: Grid;
  readonly range: CellRange;
}

export interface UserLineOptions {
  readonly leaves: readonly Criterion[];
  readonly date1904: boolean;
  readonly earlierHashes: GeneratedTextHashes;
  /** True where a person may have gone on writing below the table. */
  readonly isOpenEnded?: boolean;
  /** Takes out what is no line, such as the header of another table. */
  readonly isLine?: (line: UserLine) => boolean;
}

/** A line as it is in the workbook. */
export interface UserLine {
  readonly row: PreservedRow;
  /** What a column of it holds, as a person reads it. */
  readonly text: (column: string) => string;
}

/** What a person wrote into a table, by the leaf's id. */
export interface UserLines {
  readonly of: (leafId: string) => UserLine | null;
  /** Lines with words of a person whose leaf is gone, or is not among those that are listed now. */
  readonly orphans: (listed: ReadonlySet<string>) => readonly UserLine[];
}

/** The positions of the columns into which a person may write. */
export const editablePositions = ({ grid, columns }: UserTable): readonly number[] => {
  const spans = spansOf(grid, columns);
  return columns.flatMap(({ id, isEditable }) => (isEditable ? (spans.get(id)?.first ?? []) : []));
};

/** Reads what a person wrote into the table of the last run. */
export function userLines(
  table: UserTable,
  existing: ExistingTable | null,
  { leaves, date1904, earlierHashes, isOpenEnded = false, isLine = () => true }: UserLineOptions,
): UserLines {
  if (!existing) return { of: () => null, orphans: () => [] };
  const spans = spansOf(table.grid, table.columns);
  const editable = editablePositions(table);
  const lineOf = (row: PreservedRow): UserLine => ({
    row,
    text: (column) => row.texts[spans.get(column)?.first ?? -1] ?? '',
  });
  const width = table.grid.last + 1;
  const rows = preservedRows(existing.grid, {
    range: existing.range,
    width,
    editable,
    isOpenEnded,
    date1904,
  });
  const { of, orphans } = matchRows(
    rows.filter((row) => isLine(lineOf(row))),
    leaves,
  );
  return {
    of: (id) => {
      const row = of.get(id);
      return row ? lineOf(row) : null;
    },
    orphans: (listed) =>
      [...orphans, ...[...of].flatMap(([id, row]) => (listed.has(id) ? [] : [row]))]
        .filter((row) => isWorthKeeping(row, editable, earlierHashes))
        .map(lineOf),
  };
}

/** Lines that are kept for what a person wrote into them, in the columns of their table. */
export const keptSection = <Row, Context extends TableContext>(
  { columns, ...table }: Pick<TableOutline<Row, Context>, 'id' | 'columns' | 'gap'>,
  lines: readonly UserLine[],
  look: TableOutline<UserLine, Context>['lookOf'],
): SheetSection<Context> =>
  tableSection<UserLine, Context>({
    ...table,
    columns: columns.map(({ id, startColumn, header, style, isEditable }) => ({
      id,
      header,
      ...(startColumn === undefined ? {} : { startColumn }),
      ...(typeof style === 'object' ? { style } : {}),
      ...(isEditable ? { isEditable } : {}),
      cell: (line) => text(line.text(id)),
    })),
    rows: lines,
    hasHeader: false,
    ...(look ? { lookOf: look } : {}),
  });

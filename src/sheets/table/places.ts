import type { CellRange, CellRef } from '../../model/cell';
import { EMPTY_STRING, iff, overColumn, ref, type Expression } from '../../formulas/syntax';
import { range } from '../cell-styles';
import { spansOf, type Column, type SheetGrid, type ColumnSpan } from './column';
import type { SheetSection } from './section';

/** Where everything of a generated sheet is, by the names of its sections, lines and columns. */
export interface Places<Ids extends object> {
  readonly sheet: string;
  readonly grid: SheetGrid;
  readonly lastRow: number;
  /** The first row of a section. */
  readonly firstRow: (section: string) => number;
  /** The last row of a section, without what stays free below it. */
  readonly endRow: (section: string) => number;
  /** The cell of a line and a column; `null` where the table has no such line. */
  readonly cell: <Id extends keyof Ids>(section: Id, line: string, column: Ids[Id]) => CellRef | null;
  /** The same as a piece of a formula of the same sheet; throws a `RangeError` where there is no such line. */
  readonly ref: <Id extends keyof Ids>(section: Id, line: string, column: Ids[Id]) => Expression;
  /** The cells of a column over its lines without the header: from the first of some of them to the last, or of all. */
  readonly cells: <Id extends keyof Ids>(
    section: Id,
    column: Ids[Id],
    lines?: readonly string[],
  ) => CellRange;
  /** The sum over the cells of a column in some lines, as a piece of a formula of the same sheet. */
  readonly sum: <Id extends keyof Ids>(section: Id, lines: readonly string[], column: Ids[Id]) => Expression;
  /** The same sum, empty as long as none of the cells holds a number: no score is not a score of 0. */
  readonly sumOfFilled: <Id extends keyof Ids>(
    section: Id,
    lines: readonly string[],
    column: Ids[Id],
  ) => Expression;
  /** The header of a column. */
  readonly header: <Id extends keyof Ids>(section: Id, column: Ids[Id]) => Column<never, never>['header'];
}

interface Placed {
  readonly firstRow: number;
  readonly section: Omit<SheetSection<never>, 'draw'>;
  readonly spans: ReadonlyMap<string, ColumnSpan>;
}

/** Puts sections below each other from the sheet's first row on. */
export function placeSections<Ids extends object>(
  sheet: string,
  grid: SheetGrid,
  sections: readonly Omit<SheetSection<never>, 'draw'>[],
): Places<Ids> {
  let row = 0;
  let lastRow = 0;
  const placed = new Map(
    sections.map((section): readonly [string, Placed] => {
      const firstRow = row;
      lastRow = firstRow + section.height - 1;
      row = lastRow + 1 + (section.gap ?? 0);
      return [section.id, { firstRow, section, spans: spansOf(grid, section.columns ?? [], section.upTo) }];
    }),
  );
  if (placed.size < sections.length) throw new RangeError(`two sections of ${sheet} have one name`);
  const placeOf = (id: PropertyKey): Placed => known(placed.get(String(id)), `section ${String(id)}`);
  const columnOf = (section: PropertyKey, column: string): number =>
    known(placeOf(section).spans.get(column), `column ${column} in ${String(section)}`).first;
  const rowOf = (section: PropertyKey, line: string): number | null => {
    const offset = placeOf(section).section.lines?.get(line);
    return offset === undefined ? null : placeOf(section).firstRow + offset;
  };
  const over: OverLines = (name, section, lines, column) =>
    overColumn(
      name,
      lines.flatMap((line) => rowOf(section, line) ?? []),
      columnOf(section, column),
    );
  return {
    sheet,
    grid,
    lastRow,
    firstRow: (section) => placeOf(section).firstRow,
    endRow: (section) => placeOf(section).firstRow + placeOf(section).section.height - 1,
    cell: (section, line, column) => {
      const own = rowOf(section, line);
      return own === null ? null : { sheet, row: own, column: columnOf(section, String(column)) };
    },
    ref: (section, line, column) =>
      ref({
        row: known(rowOf(section, line) ?? undefined, `line ${line} in ${String(section)}`),
        column: columnOf(section, String(column)),
      }),
    cells: (section, column, lines = [...(placeOf(section).section.lines?.keys() ?? [])]) => {
      const rows = lines.flatMap((line) => rowOf(section, line) ?? []);
      const own = columnOf(section, String(column));
      const [first, last] = [rows[0] ?? placeOf(section).firstRow, rows.at(-1) ?? placeOf(section).firstRow];
      return range(first, own, last, own);
    },
    ...sums(over),
    header: (section, column) =>
      known(
        placeOf(section).section.columns?.find(({ id }) => id === column),
        `column ${String(column)}`,
      ).header,
  };
}

/** A function over the cells of a column in some lines. */
type OverLines = (
  name: 'SUM' | 'COUNT',
  section: PropertyKey,
  lines: readonly string[],
  column: string,
) => Expression;

const sums = <Ids extends object>(over: OverLines): Pick<Places<Ids>, 'sum' | 'sumOfFilled'> => ({
  sum: (section, lines, column) => over('SUM', section, lines, String(column)),
  sumOfFilled: (section, lines, column) => {
    const [count, sum] = [
      over('COUNT', section, lines, String(column)),
      over('SUM', section, lines, String(column)),
    ];
    return iff(`${count}=0`, EMPTY_STRING, sum);
  },
});

function known<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new RangeError(`no ${name}`);
  return thing;
}

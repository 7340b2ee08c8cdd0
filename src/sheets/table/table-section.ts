import type { CellRange } from '../../model/cell';
import type { CellContent, CellStyle, FormatEdit, LinkEdit } from '../../model/edits';
import type { Translate } from '../../model/message';
import { BODY, HEADER, LINKED, range } from '../cell-styles';
import { rowHeight, type MeasuredText } from '../row-height';
import { headerText, spansOf, spanWidth, type Column, type SheetGrid, type ColumnSpan } from './column';
import type { SheetSection, SectionPlace, DrawnSection } from './section';

/** A table: its columns and the rows that they show. */
export interface TableOutline<Row, Context> {
  readonly id: string;
  readonly columns: readonly Column<Row, Context>[];
  readonly rows: readonly Row[];
  /** The key by which other cells refer to a row; `null` for rows that nobody refers to, such as totals. */
  readonly keyOf?: (row: Row) => string | null;
  /** The style of a row; that of a table's body where it is left out. */
  readonly lookOf?: (row: Row) => CellStyle | undefined;
  /** False for lines that go on with the table above, or explain themselves. */
  readonly hasHeader?: false;
  /** The rows that it has at least: blank ones to write into. */
  readonly minRows?: number;
  /** The column of the sheet where the table ends; its last one where it is left out. */
  readonly upTo?: string;
  readonly gap?: number;
  readonly startsPage?: boolean;
}

/** What every table needs of its context. */
export interface TableContext {
  readonly t: Translate;
}

/** The section of a table. */
export function tableSection<Row, Context extends TableContext>(
  table: TableOutline<Row, Context>,
): SheetSection<Context> {
  const { id, columns, rows, keyOf, upTo, gap, startsPage } = table;
  const headerRows = table.hasHeader === false ? 0 : 1;
  const lines = rows.flatMap((row, index) => {
    const key = keyOf?.(row) ?? null;
    return key === null ? [] : [[key, headerRows + index] as const];
  });
  return {
    id,
    columns,
    lines: new Map(lines),
    hasHeader: headerRows > 0,
    heightOf: (texts, row, grid) => {
      const drawn = drawnColumns(table, grid);
      const line = rows[row - headerRows];
      const look = row < headerRows ? HEADER : ((line && table.lookOf?.(line)) ?? BODY);
      return heightOf(
        drawn.map(({ span }) => text(texts[span.first] ?? '')),
        drawn,
        look,
      );
    },
    height: headerRows + bodyHeight(table),
    ...(upTo === undefined ? {} : { upTo }),
    ...(gap === undefined ? {} : { gap }),
    ...(startsPage === undefined ? {} : { startsPage }),
    draw: (place, context) => drawTable(table, place, context),
  };
}

const bodyHeight = <Row, Context>({ rows, minRows = 0 }: TableOutline<Row, Context>): number =>
  Math.max(rows.length, minRows);

/** What each column of a table is drawn from: itself and the columns of the sheet that it covers. */
interface DrawnColumn<Row, Context> {
  readonly column: Column<Row, Context>;
  readonly span: ColumnSpan;
  readonly width: number;
}

function drawTable<Row, Context extends TableContext>(
  table: TableOutline<Row, Context>,
  { firstRow, grid }: SectionPlace,
  context: Context,
): DrawnSection {
  const { rows, hasHeader } = table;
  const columns = drawnColumns(table, grid);
  const header =
    hasHeader === false ? [] : [columns.map(({ column }) => text(headerText(column, context.t)))];
  const first = firstRow + header.length;
  const contents = rows.map((row) => columns.map(({ column }) => column.cell(row, context)));
  const links = rows.map((row, index) => rowLinks(row, first + index, columns, context));
  const last = first + bodyHeight(table) - 1;
  const area = (from: number, to: number): CellRange =>
    range(from, columns[0]?.span.first ?? 0, to, columns.at(-1)?.span.last ?? grid.last);
  const merged = columns.filter(({ span }) => span.last > span.first);
  return {
    blocks:
      header.length + contents.length === 0
        ? []
        : [
            {
              row: firstRow,
              column: columns[0]?.span.first ?? 0,
              cells: [...header, ...contents].map((cells) => spread(cells, columns)),
            },
          ],
    formats: [
      ...(header.length > 0 ? [{ range: area(firstRow, firstRow), style: HEADER }] : []),
      ...(last < first ? [] : bodyFormats(table, columns, { first, last, area, links })),
    ],
    links: links.flat(),
    merges: [...header, ...rows].flatMap((_, index) =>
      merged.map(({ span }) => range(firstRow + index, span.first, firstRow + index, span.last)),
    ),
    rowHeights: [
      ...header.map((cells) => ({ row: firstRow, height: heightOf(cells, columns, HEADER) })),
      ...rows.map((row, index) => ({
        row: first + index,
        height: heightOf(contents[index] ?? [], columns, table.lookOf?.(row) ?? BODY),
      })),
    ],
  };
}

const text = (words: string): CellContent => ({ kind: 'text', text: words });

function drawnColumns<Row, Context>(
  { columns, upTo }: TableOutline<Row, Context>,
  grid: SheetGrid,
): readonly DrawnColumn<Row, Context>[] {
  const spans = spansOf(grid, columns, upTo);
  return columns.flatMap((column) => {
    const span = spans.get(column.id);
    return span ? [{ column, span, width: spanWidth(grid, span) }] : [];
  });
}

/** A row's cells, each at the first column that it covers. */
function spread(
  cells: readonly (CellContent | undefined)[],
  columns: readonly { readonly span: ColumnSpan }[],
): readonly (CellContent | undefined)[] {
  const [first, last] = [columns[0]?.span.first ?? 0, columns.at(-1)?.span.last ?? -1];
  if (last - first + 1 === columns.length) return cells;
  const row = Array.from<CellContent | undefined>({ length: last - first + 1 });
  columns.forEach(({ span }, index) => (row[span.first - first] = cells[index]));
  return row;
}

interface Body {
  readonly first: number;
  readonly last: number;
  readonly area: (from: number, to: number) => CellRange;
  /** Of each row. */
  readonly links: readonly (readonly LinkEdit[])[];
}

function bodyFormats<Row, Context>(
  { rows, lookOf }: TableOutline<Row, Context>,
  columns: readonly DrawnColumn<Row, Context>[],
  { first, last, area, links }: Body,
): readonly FormatEdit[] {
  const styles = Array.from({ length: last - first + 1 }, (_, index) => {
    const row = rows[index];
    return (row === undefined ? undefined : lookOf?.(row)) ?? BODY;
  });
  return [
    ...alike(styles).map(({ from, to, value }) => ({ range: area(first + from, first + to), style: value })),
    ...columns.flatMap(({ column, span }): FormatEdit[] => {
      const { style, looksLinked, wrap } = column;
      const over = (from: number, to: number): CellRange =>
        range(first + from, span.first, first + to, span.last);
      const all = over(0, last - first);
      const linked = looksLinked
        ? alike(links.map((row) => row.some((link) => link.column === span.first)))
        : [];
      const styles = typeof style === 'function' ? alike(rows.map(style)) : [];
      return [
        ...(typeof style === 'object' ? [{ range: all, style }] : []),
        ...styles.flatMap(({ from, to, value }) => (value ? [{ range: over(from, to), style: value }] : [])),
        ...(wrap === false ? [{ range: all, style: { wrap } }] : []),
        ...linked.flatMap(({ from, to, value }) => (value ? [{ range: over(from, to), style: LINKED }] : [])),
      ];
    }),
  ];
}

/** Runs of neighbours that are the same. */
function alike<Value>(
  values: readonly Value[],
): readonly { readonly from: number; readonly to: number; readonly value: Value }[] {
  const runs: { from: number; to: number; value: Value }[] = [];
  values.forEach((value, index) => {
    const last = runs.at(-1);
    if (last && last.value === value) last.to = index;
    else runs.push({ from: index, to: index, value });
  });
  return runs;
}

function rowLinks<Row, Context>(
  row: Row,
  rowIndex: number,
  columns: readonly DrawnColumn<Row, Context>[],
  context: Context,
): readonly LinkEdit[] {
  return columns.flatMap(({ column, span }) => {
    const link = column.link?.(row, context);
    return link ? [{ row: rowIndex, column: span.first, to: link.to, tip: link.tip ?? null }] : [];
  });
}

/** Tall enough for every text of a row, also for one that a formula shows. */
function heightOf<Row, Context>(
  cells: readonly (CellContent | undefined)[],
  columns: readonly DrawnColumn<Row, Context>[],
  look: CellStyle,
): number {
  const isBold = look.font?.bold === true;
  const texts: MeasuredText[] = [];
  cells.forEach((content, index) => {
    const drawn = columns[index];
    const words = shownText(content);
    if (drawn && words !== '' && drawn.column.wrap !== false)
      texts.push({ text: words, width: drawn.width, isBold });
  });
  return rowHeight(texts);
}

function shownText(content: CellContent | undefined): string {
  if (content?.kind === 'text') return content.text;
  return content?.kind === 'formula' && typeof content.result === 'string' ? content.result : '';
}

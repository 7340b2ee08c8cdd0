import { GENERATED_SHEETS, type GeneratedSheetPlace } from '../../memory/generated-sheets';
import type { Assessment } from '../../model/assessment';
import type { CellRange } from '../../model/cell';
import { text, type ChartEdit } from '../../model/edits';
import { message } from '../../model/message';
import { BODY, GROUP, NOTE, range, TITLE } from '../cell-styles';
import type { IndicesIds, SheetContext } from '../sheet-context';
import { sheetGrid, spanWidth, type SheetGrid } from '../table/column';
import { linesSection, runningLine, wholeLine } from '../table/lines-section';
import type { SheetSection } from '../table/section';
import { placeSheet, type PlacedSheet } from '../table/sheet';
import { tableSection } from '../table/table-section';
import { FACTS, indexColumns, indexLine, type IndexRow, type ShownIndex } from './index-columns';

/** How many indices fit side by side on one page, and how many years below each other; the latest years count. */
const MAX_INDICES = 8;
const MAX_YEARS = 10;

/**
 * The sheet "Chỉ số qua các năm": every other index over the years, as formulas over the office's sheet, with its change, its
 * place and what was aimed at, and a chart of each. `null` while no sheet lists any.
 */
export function indicesSheet(
  { otherIndices }: Assessment,
  place: GeneratedSheetPlace,
): PlacedSheet<IndicesIds, SheetContext> | null {
  const indices = (otherIndices?.indices ?? []).slice(0, MAX_INDICES);
  const years = [...new Set(indices.flatMap((index) => index.years.map(({ year }) => year)))]
    .sort((a, b) => a - b)
    .slice(-MAX_YEARS);
  if (years.length === 0) return null;
  const shown = indices.map((index, position): ShownIndex => ({
    id: `index ${position}`,
    index,
    years: index.years.filter(({ year }) => years.includes(year)),
  }));
  const columns = indexColumns(shown);
  const rows: readonly IndexRow[] = [
    ...years.map((year) => ({ kind: 'year', year }) as const),
    ...FACTS.map((fact) => ({ kind: 'fact', fact }) as const),
  ];
  return placeSheet<IndicesIds, SheetContext>({
    place,
    grid: sheetGrid(columns),
    name: GENERATED_SHEETS.indices.name,
    sections: [
      linesSection<SheetContext>({
        id: 'head',
        lines: [
          wholeLine(({ t }) => text(t(message('indices.heading'))), TITLE, 24),
          runningLine(({ t }) => text(t(message('indices.note'))), NOTE),
        ],
        gap: 1,
      }),
      tableSection<IndexRow, SheetContext>({
        id: 'indices',
        columns,
        rows,
        keyOf: indexLine,
        lookOf: ({ kind }) => (kind === 'year' ? BODY : GROUP),
        gap: 1,
      }),
      ...chartSections(shown, years),
    ],
    titles: 'indices',
  });
}

const CHART_ROWS = 12;
const CHART_ROW_HEIGHT = 18;

/** A chart for each index, two side by side: their units differ, so that no scale fits them all. */
function chartSections(
  shown: readonly ShownIndex[],
  years: readonly number[],
): readonly SheetSection<SheetContext>[] {
  const pairs = shown.flatMap((each, index) =>
    index % 2 === 0 ? [[each, ...shown.slice(index + 1, index + 2)]] : [],
  );
  return pairs.map((pair, row): SheetSection<SheetContext> => ({
    id: `charts ${row}`,
    height: CHART_ROWS,
    // The first pair is below the table, two go on each page behind it.
    startsPage: row % 2 === 1,
    draw: ({ firstRow, grid }, context) => ({
      blocks: [],
      charts: pair.map((each, side) => ({
        name: `CCHC_ChiSo_${2 * row + side + 1}`,
        ...chartOf(each, years, context),
        place: placeOf(firstRow, sideOf(grid, side, shown.length)),
      })),
      rowHeights: Array.from({ length: CHART_ROWS }, (_, line) => ({
        row: firstRow + line,
        height: CHART_ROW_HEIGHT,
      })),
    }),
  }));
}

function chartOf(
  { id, index }: ShownIndex,
  years: readonly number[],
  { t, places: { indices: places } }: SheetContext,
): Omit<ChartEdit, 'name' | 'place'> {
  if (!places) throw new RangeError('the sheet of other indices has no place');
  const lines = years.map(String);
  return {
    kind: 'column',
    title: t(message('indices.chart', { index: index.name })),
    categories: places.cells('indices', 'year', lines),
    series: [{ name: index.name, values: places.cells('indices', id, lines) }],
  };
}

const placeOf = (firstRow: number, [first, last]: ReturnType<typeof sideOf>): CellRange =>
  range(firstRow, first, firstRow + CHART_ROWS - 2, last);

/** The first and the last column of one half of the sheet, or of all of it where there is one chart. */
function sideOf(grid: SheetGrid, side: number, charts: number): readonly [first: number, last: number] {
  if (charts === 1) return [0, grid.last];
  const half = spanWidth(grid, { first: 0, last: grid.last }) / 2;
  const middle = grid.columns.filter((_, last) => spanWidth(grid, { first: 0, last }) <= half).length - 1;
  return side === 0 ? [0, Math.max(0, middle)] : [Math.max(0, middle) + 1, grid.last];
}

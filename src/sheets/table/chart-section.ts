import { range } from '../cell-styles';
import { headerText } from './column';
import type { Places } from './places';
import type { SheetSection } from './section';
import type { TableContext } from './table-section';

/** A chart over some columns of a table: its series are named as their columns are. */
export interface ChartOutline<Ids extends object, Table extends keyof Ids, Context> {
  readonly id: string;
  readonly name: string;
  readonly title: (context: Context) => string;
  readonly table: Table;
  readonly lines: readonly string[];
  readonly categories: Ids[Table];
  readonly series: readonly Ids[Table][];
  readonly places: (context: Context) => Places<Ids>;
}

/** Rows that a chart takes, with a free one above and below it, and their height in points. */
const CHART_ROWS = 16;
const CHART_ROW_HEIGHT = 18;

/** The section of a bar chart over the whole width of the sheet. */
export const chartSection = <Ids extends object, Table extends keyof Ids, Context extends TableContext>(
  chart: ChartOutline<Ids, Table, Context>,
): SheetSection<Context> => ({
  id: chart.id,
  height: CHART_ROWS,
  isWhole: true,
  draw: ({ firstRow, grid }, context) => {
    const { name, title, table, lines, categories, series } = chart;
    const places = chart.places(context);
    return {
      blocks: [],
      charts: [
        {
          name,
          kind: 'bar',
          title: title(context),
          categories: places.cells(table, categories, lines),
          series: series.map((column) => ({
            name: headerText({ header: places.header(table, column) }, context.t),
            values: places.cells(table, column, lines),
          })),
          place: range(firstRow + 1, 0, firstRow + CHART_ROWS - 2, grid.last),
        },
      ],
      rowHeights: Array.from({ length: CHART_ROWS }, (_, index) => ({
        row: firstRow + index,
        height: CHART_ROW_HEIGHT,
      })),
    };
  },
});

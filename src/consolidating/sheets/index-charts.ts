import type { CellRange } from '../../model/cell';
import type { ChartEdit } from '../../model/edits';
import { message } from '../../model/message';
import type { SheetSection } from '../../sheets/table/section';
import { groupText } from './ranking-cells';
import { keyOfUnit, type ConsolidationContext, type RankedUnit } from './context';

/** Rows of the sheet that a chart takes besides those of its bars. */
const FRAME_ROWS = 6;

/** The ranked units of each group, whose rows follow each other. */
const groupsOf = (units: readonly RankedUnit[]): readonly (readonly RankedUnit[])[] =>
  [...new Set(units.map(({ group }) => group))].map((group) => units.filter((unit) => unit.group === group));

const heightOf = (units: readonly RankedUnit[]): number => units.length + FRAME_ROWS;

/** One chart of bars for each group, sorted as the ranking is. */
export function indexCharts(units: readonly RankedUnit[]): SheetSection<ConsolidationContext> {
  const groups = groupsOf(units);
  return {
    id: 'charts',
    height: Math.max(
      1,
      groups.reduce((sum, group) => sum + heightOf(group), 0),
    ),
    startsPage: true,
    draw: ({ firstRow, grid }, context) => {
      let row = firstRow;
      const charts = groups.map((group, index) => {
        const place = {
          firstRow: row,
          lastRow: row + heightOf(group) - 2,
          firstColumn: 0,
          lastColumn: grid.last,
        };
        row += heightOf(group);
        return chartOf(group, index, place, context);
      });
      return { blocks: [], charts };
    },
  };
}

function chartOf(
  units: readonly RankedUnit[],
  index: number,
  place: CellRange,
  context: ConsolidationContext,
): ChartEdit {
  const [first, last] = [units[0], units.at(-1)];
  const { ranking, t } = context;
  const rows = [first, last].flatMap((unit) =>
    unit ? (ranking.cell('units', keyOfUnit(unit), 'unit')?.row ?? []) : [],
  );
  const between = (column: 'unit' | 'index'): CellRange => ({
    ...ranking.cells('units', column),
    firstRow: rows[0] ?? 0,
    lastRow: rows.at(-1) ?? 0,
  });
  const title = t(message('consolidate.chart.index', { group: first ? groupText(first, context) : '' }));
  return {
    name: `CCHC_XepHang_${index + 1}`,
    kind: 'bar',
    title,
    categories: between('unit'),
    series: [{ name: t(message('consolidate.column.index')), values: between('index') }],
    place,
  };
}

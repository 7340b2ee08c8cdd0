import { fail } from '../batch/host-error';
import { described } from '../batch/wire-table';
import type { Scalar, TypeEntry } from '../batch/wire-table';
import { tell } from '../book/book';
import { guardStyles } from '../book/cells';
import type { Chart, ChartSeries } from '../book/sheet';
import { areaGiven, colorGiven, flagGiven, oneOf, textGiven, wholeGiven } from './arguments';
import { TYPES } from './types';
import type { RangeArea, InSheet, OfChart } from './types';

const { charts, chart: chartType, chartSeries } = TYPES;

/** The kinds of charts that the add-in makes. */
const KINDS = ['BarClustered', 'ColumnClustered'];

/** Charts. */
export const chartTables: readonly TypeEntry[] = [
  described(charts, {
    scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
    items: ({ book, sheet }) => sheet.charts.map((chart) => chartType.of({ book, sheet, chart })),
    // Charts that were just added are addressed by their id, others by the name that the add-in gave them.
    item: found,
    methods: {
      Add: add,
      GetItem: (self, key) => found(self, key) ?? fail('ItemNotFound'),
      GetItemOrNullObject: found,
      GetCount: ({ sheet }) => sheet.charts.length,
    },
  }),
  described(chartType, {
    identity: ({ chart }) => ({ Id: chart.id }),
    scalars: {
      Id: { get: ({ chart }) => chart.id },
      Name: ofChart('name', textGiven),
      ChartType: ofChart('kind', (value) => oneOf(KINDS, value)),
    },
    navigations: {
      Title: TYPES.chartTitle.of,
      Legend: TYPES.chartLegend.of,
      Series: TYPES.chartSeriesList.of,
    },
    methods: {
      Delete: ({ book, sheet, chart }) => {
        guardStyles(book, sheet);
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        tell(book, { kind: 'shown', sheet, range: chart.place, actor: book.actor });
      },
      SetPosition: (self, first, last) => {
        const [from, to] = [first, last ?? first].map((cell) => areaGiven(self.book, self.sheet, cell).range);
        if (!from || !to) return fail('InvalidArgument');
        const place = { ...from, lastRow: to.lastRow, lastColumn: to.lastColumn };
        change(self, { place });
      },
    },
  }),
  described(TYPES.chartTitle, {
    scalars: { Text: ofChart('title', textGiven), Visible: ofChart('titleShown', flagGiven) },
  }),
  described(TYPES.chartLegend, {
    scalars: {
      Visible: ofChart('legendShown', flagGiven),
      Position: ofChart('legendPosition', (value) =>
        oneOf(['Top', 'Bottom', 'Left', 'Right', 'Corner'], value),
      ),
    },
  }),
  described(TYPES.chartSeriesList, {
    scalars: { Count: { get: ({ chart }) => chart.series.length } },
    items: (self) => self.chart.series.map((series) => chartSeries.of({ ...self, series })),
    methods: {
      GetItemAt: (self, index) => {
        const series = self.chart.series[wholeGiven(index)] ?? fail('InvalidArgument');
        return chartSeries.of({ ...self, series });
      },
      GetCount: ({ chart }) => chart.series.length,
      Add: (self, name) => {
        const series: ChartSeries = {
          name: name === undefined ? '' : textGiven(name),
          values: null,
          categories: null,
          color: null,
        };
        self.chart.series.push(series);
        return chartSeries.of({ ...self, series });
      },
    },
  }),
  described(chartSeries, {
    scalars: {
      Name: {
        get: ({ series }) => series.name,
        set: ({ series }, value) => {
          series.name = textGiven(value);
        },
      },
    },
    navigations: { Format: TYPES.chartSeriesFormat.of },
    methods: {
      SetValues: ({ book, sheet, series }, given) => {
        series.values = areaGiven(book, sheet, given);
      },
      SetXAxisValues: ({ book, sheet, series }, given) => {
        series.categories = areaGiven(book, sheet, given);
      },
      Delete: ({ chart, series }) => {
        chart.series.splice(chart.series.indexOf(series), 1);
      },
    },
  }),
  described(TYPES.chartSeriesFormat, { navigations: { Fill: TYPES.chartFill.of } }),
  described(TYPES.chartFill, {
    methods: {
      SetSolidColor: ({ series }, color) => {
        series.color = colorGiven(color);
      },
    },
  }),
];

function ofChart<Part extends keyof Chart>(
  part: Part,
  read: (value: unknown) => Chart[Part],
): Scalar<OfChart> {
  return {
    get: ({ chart }) => chart[part],
    set: (self, value) => change(self, { [part]: read(value) } as Partial<Chart>),
  };
}

function change({ book, sheet, chart }: OfChart, parts: Partial<Chart>): void {
  guardStyles(book, sheet);
  Object.assign(chart, parts);
  tell(book, { kind: 'shown', sheet, range: chart.place, actor: book.actor });
}

function found({ book, sheet }: InSheet, key: unknown) {
  const wanted = textGiven(key);
  const chart =
    sheet.charts.find(({ id }) => id === wanted) ??
    sheet.charts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return chart ? chartType.of({ book, sheet, chart }) : null;
}

/** A chart of a range: its first column, or row, names the categories, and each other one is a series. */
function add({ book, sheet }: InSheet, kind: unknown, source: unknown, by: unknown) {
  guardStyles(book, sheet);
  const data = areaGiven(book, sheet, source);
  const chart: Chart = {
    id: book.newId(),
    name: `Chart ${sheet.charts.length + 1}`,
    kind: oneOf(KINDS, kind),
    title: '',
    titleShown: true,
    legendShown: true,
    legendPosition: 'Right',
    place: { firstRow: 0, firstColumn: 0, lastRow: 14, lastColumn: 7 },
    series: by === 'Rows' ? seriesByRows(data) : seriesByColumns(data),
  };
  sheet.charts.push(chart);
  tell(book, { kind: 'shown', sheet, range: chart.place, actor: book.actor });
  return chartType.of({ book, sheet, chart });
}

function seriesByColumns({ sheet, range }: RangeArea): ChartSeries[] {
  const { firstColumn, lastColumn } = range;
  const first = firstColumn === lastColumn ? firstColumn : firstColumn + 1;
  const categories = first === firstColumn ? null : { sheet, range: { ...range, lastColumn: firstColumn } };
  return Array.from({ length: lastColumn - first + 1 }, (_, index) => ({
    name: `Series${index + 1}`,
    values: { sheet, range: { ...range, firstColumn: first + index, lastColumn: first + index } },
    categories,
    color: null,
  }));
}

function seriesByRows({ sheet, range }: RangeArea): ChartSeries[] {
  const { firstRow, lastRow } = range;
  const first = firstRow === lastRow ? firstRow : firstRow + 1;
  const categories = first === firstRow ? null : { sheet, range: { ...range, lastRow: firstRow } };
  return Array.from({ length: lastRow - first + 1 }, (_, index) => ({
    name: `Series${index + 1}`,
    values: { sheet, range: { ...range, firstRow: first + index, lastRow: first + index } },
    categories,
    color: null,
  }));
}

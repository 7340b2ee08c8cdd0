import type { ChartEdit, PageMargins, PageSetup, SheetEdits } from '../../model/edits';
import { isSingle } from '../ranges';
import { fullAddressOf, rangeOn } from './address';
import { addConditionalFormat, removeConditionalFormat } from './conditional-formats';
import { runsOf } from './rectangles';
import type { SheetFrame } from './sheet-image';
import { payloadBytes, smallStep } from './step';
import type { Step } from './step';

const sheetOf = (context: Excel.RequestContext, sheet: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheet);

/** Empties the blocks that the edits clear: links first, which would otherwise leave their styles. */
export const clearSteps = ({ clear }: SheetEdits, sheet: string): readonly Step[] =>
  clear.map((range) =>
    smallStep(
      fullAddressOf(sheet, range),
      (context) => {
        const cells = rangeOn(context, sheet, range);
        cells.clear('Hyperlinks');
        cells.clear('Contents');
        cells.clear('Formats');
      },
      4,
    ),
  );

/** Merges areas; single cells are left out. */
export const mergeSteps = ({ merges }: SheetEdits, sheet: string): readonly Step[] =>
  merges
    .filter((range) => !isSingle(range))
    .map((range) =>
      smallStep(fullAddressOf(sheet, range), (context) => rangeOn(context, sheet, range).merge(false)),
    );

/** Points that a character of the default font takes in a column: 7 pixels of 0.75 points (Calibri 11). */
export const POINTS_OF_A_CHARACTER = 5.25;

/** Sets widths and heights, neighbours of a kind in one call. */
export function sizeSteps({ columnWidths, rowHeights }: SheetEdits, sheet: string): readonly Step[] {
  const widths = new Map(columnWidths.map(({ column, width }) => [column, width * POINTS_OF_A_CHARACTER]));
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  return [...widthSteps(sheet, widths), ...heightSteps(sheet, heights)];
}

const ascending = (places: Iterable<number>): readonly number[] =>
  [...places].sort((one, other) => one - other);

/** Sets widths in points. */
export const widthSteps = (sheet: string, widths: ReadonlyMap<number, number>): readonly Step[] =>
  runsOf(ascending(widths.keys())).map(([first, last]) => {
    const range = { firstRow: 0, lastRow: 0, firstColumn: first, lastColumn: last };
    const columns = Array.from({ length: last - first + 1 }, (_, place) => ({
      format: { columnWidth: widths.get(first + place) ?? 0 },
    }));
    return {
      place: fullAddressOf(sheet, range),
      bytes: payloadBytes(columns),
      run: (context) => rangeOn(context, sheet, range).setColumnProperties(columns),
    };
  });

/** Sets heights in points. */
export const heightSteps = (sheet: string, heights: ReadonlyMap<number, number>): readonly Step[] =>
  runsOf(ascending(heights.keys())).map(([first, last]) => {
    const range = { firstRow: first, lastRow: last, firstColumn: 0, lastColumn: 0 };
    const rows = Array.from({ length: last - first + 1 }, (_, place) => ({
      format: { rowHeight: heights.get(first + place) ?? 0 },
    }));
    return {
      place: fullAddressOf(sheet, range),
      bytes: payloadBytes(rows),
      run: (context) => rangeOn(context, sheet, range).setRowProperties(rows),
    };
  });

/** Takes our marks off where the edits say so, and puts theirs on. */
export const conditionalFormatSteps = (
  edits: SheetEdits,
  sheet: string,
  existing: SheetFrame['conditionalFormats'],
): readonly Step[] => [
  ...(edits.clearConditionalFormats ? existing : []).map((mark) =>
    smallStep(sheet, (context) => removeConditionalFormat(context, sheet, mark), 3),
  ),
  ...edits.conditionalFormats.map((mark) =>
    smallStep(fullAddressOf(sheet, mark.range), (context) => addConditionalFormat(context, sheet, mark), 8),
  ),
];

const CHART_TYPES = { bar: 'BarClustered', column: 'ColumnClustered' } as const;

/** Puts charts on; one of the same name goes before. */
export const chartSteps = ({ charts }: SheetEdits, sheet: string): readonly Step[] =>
  charts.map((chart) =>
    smallStep(
      `${sheet}!${chart.name}`,
      (context) => addChart(context, sheet, chart),
      12 + 6 * chart.series.length,
    ),
  );

function addChart(context: Excel.RequestContext, sheet: string, edit: ChartEdit): void {
  const { charts } = sheetOf(context, sheet);
  charts.getItemOrNullObject(edit.name).delete();
  const [first, ...others] = edit.series;
  const chart = charts.add(
    CHART_TYPES[edit.kind],
    rangeOn(context, sheet, (first ?? { values: edit.categories }).values),
    'Columns',
  );
  chart.name = edit.name;
  chart.title.text = edit.title;
  chart.setPosition(
    rangeOn(context, sheet, {
      ...edit.place,
      lastRow: edit.place.firstRow,
      lastColumn: edit.place.firstColumn,
    }),
    rangeOn(context, sheet, {
      ...edit.place,
      firstRow: edit.place.lastRow,
      firstColumn: edit.place.lastColumn,
    }),
  );
  const categories = rangeOn(context, sheet, edit.categories);
  if (first) {
    const series = chart.series.getItemAt(0);
    series.name = first.name;
    series.setXAxisValues(categories);
  }
  for (const { name, values } of others) {
    const series = chart.series.add(name);
    series.setValues(rangeOn(context, sheet, values));
    series.setXAxisValues(categories);
  }
}

/**
 * What is done last of a sheet: how it prints, what is frozen, its protection. Excel is known to refuse the first two
 * where another workbook has come to the front or there is no printer; the rest of the run holds without them.
 */
export const finishingSteps = (edits: SheetEdits, sheet: string): readonly FinishingStep[] => {
  const { page, freeze, protect } = edits;
  return [
    ...(page
      ? [{ ...smallStep(sheet, (context) => setPage(context, sheet, page), 8), isNeeded: false }]
      : []),
    ...(freeze
      ? [{ ...smallStep(sheet, (context) => setFreeze(context, sheet, freeze), 3), isNeeded: false }]
      : []),
    ...(protect ? [{ ...smallStep(sheet, (context) => protectSheet(context, sheet)), isNeeded: true }] : []),
  ];
};

/** A step at the end of a run. */
export interface FinishingStep extends Step {
  /** Whether the run has failed without it. */
  readonly isNeeded: boolean;
}

function setPage(context: Excel.RequestContext, sheet: string, page: PageSetup): void {
  const { pageLayout } = sheetOf(context, sheet);
  pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = page.paper;
  if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  const { titleRows, footer, header, margins } = page;
  if (margins) setMargins(pageLayout, margins);
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  const { headersFooters } = pageLayout;
  if (header !== undefined) {
    headersFooters.state = 'FirstAndDefault';
    headersFooters.defaultForAllPages.set({ centerHeader: header, centerFooter: '' });
    pageLayout.firstPageNumber = 1;
  } else if (footer !== null) headersFooters.defaultForAllPages.centerFooter = footer;
}

const POINTS_OF_A_MM = 72 / 25.4;

function setMargins(layout: Excel.PageLayout, { top, bottom, left, right, header }: PageMargins): void {
  const points = (millimetres: number): number => Number((millimetres * POINTS_OF_A_MM).toFixed(2));
  layout.topMargin = points(top);
  layout.bottomMargin = points(bottom);
  layout.leftMargin = points(left);
  layout.rightMargin = points(right);
  layout.headerMargin = points(header);
  layout.footerMargin = points(header);
}

function setFreeze(
  context: Excel.RequestContext,
  sheet: string,
  { rows, columns }: NonNullable<SheetEdits['freeze']>,
): void {
  const worksheet = sheetOf(context, sheet);
  const { freezePanes } = worksheet;
  if (rows === 0 && columns === 0) freezePanes.unfreeze();
  else if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
}

/** Without a password; widths and heights may still be changed, as with the file adapter. */
export const protectSheet = (context: Excel.RequestContext, sheet: string): void =>
  sheetOf(context, sheet).protection.protect({ allowFormatColumns: true, allowFormatRows: true });

import { parseA1Range } from '../../model/cell';
import type { CellRange } from '../../model/cell';
import type { SheetEdits } from '../../model/edits';
import { overlaps } from '../ranges';
import { cellCountOf, localAddress, rangeOn } from './address';
import { capabilities } from './capabilities';
import { queryCells } from './cells-image';
import type { CellsImage } from './cells-image';
import { queryConditionalFormats } from './conditional-formats';
import type { ExistingConditionalFormat } from './conditional-formats';
import { inRows, runsOf } from './rectangles';
import type { SheetTargets } from './targets';
import type { Query } from './round-trip';

/** Something to be asked for, with the size of its answer. */
export interface SizedAsk<Answer> {
  /** The number of cells whose contents and styles would take as much. */
  readonly cells: number;
  readonly ask: Query<Answer>;
}

/** What edits can change of a sheet besides its cells, as it was. */
export interface SheetFrame {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** In points, by column. */
  readonly widths: ReadonlyMap<number, number>;
  /** In points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly CellRange[];
  /** Ours, where the edits are about marks. */
  readonly conditionalFormats: readonly ExistingConditionalFormat[];
  /** Of the charts that the edits name, those that are there. */
  readonly charts: readonly string[];
  readonly page: PageImage | null;
  /** The cells that are frozen; `null` for none. */
  readonly freeze: string | null;
}

export const MARGIN_NAMES = [
  'topMargin',
  'bottomMargin',
  'leftMargin',
  'rightMargin',
  'headerMargin',
  'footerMargin',
] as const;
type MarginName = (typeof MARGIN_NAMES)[number];

/** How a sheet prints, as far as edits say it. */
export interface PageImage {
  readonly orientation: Excel.PageLayout['orientation'];
  readonly paperSize: Excel.PageLayout['paperSize'];
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly footer: string;
  readonly header: string;
  readonly headerState: Excel.HeaderFooterGroup['state'];
  readonly firstPageNumber: Excel.PageLayout['firstPageNumber'];
  /** In points. */
  readonly margins: Readonly<Record<MarginName, number>>;
  /** "$7:$7"; `null` where no row is repeated. */
  readonly titleRows: string | null;
}

/** So many cells are asked for in one call at most: larger answers are said to fail. */
const CELLS_OF_A_CALL = 4_000;

/** The images of the cells that the edits touch. */
export const queryTargets = ({ sheet, cells }: SheetTargets): readonly SizedAsk<CellsImage>[] =>
  cells.flatMap((range) =>
    inRows(range, CELLS_OF_A_CALL).map((part) => ({
      cells: cellCountOf(part),
      ask: queryCells(sheet, part),
    })),
  );

/** What else of the sheet the edits may change. */
export const queryFrame =
  ({ sheet, cells, columns, rows }: SheetTargets, edits: readonly SheetEdits[]): Query<SheetFrame> =>
  (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const protection = worksheet.protection.load('protected');
    const widths = runsOf(columns).map(([first, last]) => queryWidths(sheet, first, last)(context));
    const heights = runsOf(rows).map(([first, last]) => queryHeights(sheet, first, last)(context));
    const wantsMerges = edits.some(({ clear, merges }) => clear.length + merges.length > 0);
    const merges = wantsMerges ? queryMerges(sheet, cells)(context) : () => [];
    const wantsConditionalFormats = edits.some(
      ({ clearConditionalFormats, conditionalFormats }) =>
        clearConditionalFormats || conditionalFormats.length > 0,
    );
    const conditionalFormats = wantsConditionalFormats ? queryConditionalFormats(sheet)(context) : () => [];
    const charts = [...new Set(edits.flatMap((each) => each.charts.map(({ name }) => name)))].map((name) =>
      worksheet.charts.getItemOrNullObject(name).load('name'),
    );
    const page = edits.some((each) => each.page) ? queryPage(sheet)(context) : () => null;
    const frozen = edits.some(({ freeze }) => freeze)
      ? worksheet.freezePanes.getLocationOrNullObject().load('address')
      : null;
    return () => ({
      sheet,
      isProtected: protection.protected,
      widths: new Map(widths.flatMap((widthsOf) => widthsOf())),
      heights: new Map(heights.flatMap((heightsOf) => heightsOf())),
      merges: merges(),
      conditionalFormats: conditionalFormats(),
      charts: charts.filter(({ isNullObject }) => !isNullObject).map(({ name }) => name),
      page: page(),
      freeze: frozen && !frozen.isNullObject ? localAddress(frozen.address) : null,
    });
  };

type Sizes = readonly (readonly [number, number])[];

const queryWidths =
  (sheet: string, first: number, last: number): Query<Sizes> =>
  (context) => {
    const line: CellRange = { firstRow: 0, lastRow: 0, firstColumn: first, lastColumn: last };
    const columns = rangeOn(context, sheet, line).getColumnProperties({ format: { columnWidth: true } });
    return () => columns.value.flatMap(({ format }, place) => sized(first + place, format?.columnWidth));
  };

const queryHeights =
  (sheet: string, first: number, last: number): Query<Sizes> =>
  (context) => {
    const line: CellRange = { firstRow: first, lastRow: last, firstColumn: 0, lastColumn: 0 };
    const rows = rangeOn(context, sheet, line).getRowProperties({ format: { rowHeight: true } });
    return () => rows.value.flatMap(({ format }, place) => sized(first + place, format?.rowHeight));
  };

const sized = (place: number, size: number | undefined): Sizes => (size === undefined ? [] : [[place, size]]);

/** Merged areas around the cells, where the host can tell. */
const queryMerges =
  (sheet: string, cells: readonly CellRange[]): Query<readonly CellRange[]> =>
  (context) => {
    if (!capabilities().mergedAreas) return () => [];
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
    const areas = used.getMergedAreasOrNullObject().load('areas/items/address');
    return () =>
      areas.isNullObject
        ? []
        : areas.areas.items
            .flatMap(({ address }) => parseA1Range(localAddress(address)) ?? [])
            .filter((merge) => cells.some((range) => overlaps(range, merge)));
  };

const queryPage =
  (sheet: string): Query<PageImage> =>
  (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheet);
    pageLayout.load(['orientation', 'paperSize', 'zoom', 'firstPageNumber', ...MARGIN_NAMES]);
    const headersFooters = pageLayout.headersFooters.load('state');
    const everyPage = headersFooters.defaultForAllPages.load('centerHeader,centerFooter');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    return () => ({
      orientation: pageLayout.orientation,
      paperSize: pageLayout.paperSize,
      zoom: pageLayout.zoom,
      footer: everyPage.centerFooter,
      header: everyPage.centerHeader,
      headerState: headersFooters.state,
      firstPageNumber: pageLayout.firstPageNumber,
      margins: {
        topMargin: pageLayout.topMargin,
        bottomMargin: pageLayout.bottomMargin,
        leftMargin: pageLayout.leftMargin,
        rightMargin: pageLayout.rightMargin,
        headerMargin: pageLayout.headerMargin,
        footerMargin: pageLayout.footerMargin,
      },
      titleRows: titles.isNullObject ? null : localAddress(titles.address),
    });
  };

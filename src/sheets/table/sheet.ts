import {
  noEdits,
  type LineMoves,
  type NameEdit,
  type PageMargins,
  type PageSetup,
  type SheetEdits,
} from '../../model/edits';
import type { CellRange } from '../../model/cell';
import type { Grid, WorkbookContent } from '../../model/grid';
import { moveRowsBelow, type MovedRows } from '../../memory/preserved-rows';
import type { GeneratedSheetPlace } from '../../memory/generated-sheets';
import { range } from '../cell-styles';
import { spansOf, type SheetGrid } from './column';
import { lineMoves } from './line-moves';
import { ownLinks } from './own-links';
import { pageBreaks } from './page-breaks';
import { placeSections, type Places } from './places';
import type { SheetSection, DrawnSection } from './section';

/** From the edges of the page as it is read, in millimetres: the decree's. */
const MARGINS: PageMargins = { top: 20, bottom: 20, left: 30, right: 15, header: 10 };

/**
 * Printed on A4, landscape, one page wide; margins, and the page's number in the middle above from the second page on,
 * as Decree 30/2020/NĐ-CP, annex I, part I has them.
 */
const LANDSCAPE_A4 = {
  orientation: 'landscape',
  paper: 'A4',
  fitToWidth: true,
  footer: null,
  header: '&P',
  margins: MARGINS,
} as const satisfies Partial<PageSetup>;

/** A generated sheet: its columns and its sections, one below the other. */
export interface SheetOutline<Context> {
  readonly place: GeneratedSheetPlace;
  readonly grid: SheetGrid;
  readonly sections: readonly SheetSection<Context>[];
  /** The name of the whole block, by which the next run finds it; none for a sheet that we do not write again. */
  readonly name?: string;
  /** Names of parts in which a person writes, from the first row of one section to the last of another. */
  readonly parts?: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  /** The table whose header stays on every printed page. */
  readonly titles: string;
  /** What stays in sight when the sheet is scrolled: all down to a table's header, and the columns up to one. */
  readonly freeze?: { readonly header: string; readonly upTo?: string };
  /** Recognises lines that a person added below the block as lines of its table. */
  readonly isLine?: (texts: readonly string[]) => boolean;
}

/** A generated sheet whose sections have their rows. */
export interface PlacedSheet<Ids extends object, Context> {
  readonly places: Places<Ids>;
  readonly draw: (
    context: Context,
    content: WorkbookContent,
  ) => { readonly edits: SheetEdits; readonly names: readonly NameEdit[] };
}

/** Gives every section its rows; nothing is drawn before all sheets that refer to each other have theirs. */
export function placeSheet<Ids extends object, Context>(
  sheet: SheetOutline<Context>,
): PlacedSheet<Ids, Context> {
  const places = placeSections<Ids>(sheet.place.sheet, sheet.grid, sheet.sections);
  return { places, draw: (context, content) => drawSheet(sheet, places, context, content) };
}

function drawSheet<Ids extends object, Context>(
  sheet: SheetOutline<Context>,
  places: Places<Ids>,
  context: Context,
  content: WorkbookContent,
) {
  const { place, grid, sections, freeze } = sheet;
  const block = range(0, 0, places.lastRow, grid.last);
  const width = Math.max(grid.last, place.block?.lastColumn ?? 0) + 1;
  const table = { range: place.block ?? block, width, date1904: content.date1904 };
  const below = moveRowsBelow(existingGrid(place, content), table, places.lastRow, sheet.isLine);
  const parts = sections.map((section) =>
    section.draw({ firstRow: places.firstRow(section.id), grid }, context),
  );
  const all = <Part>(of: (part: DrawnSection) => readonly Part[] | undefined): readonly Part[] =>
    parts.flatMap((part) => of(part) ?? []);
  const titleRow = places.firstRow(sheet.titles);
  const blocks = [...all((part) => part.blocks), ...below.blocks];
  const links = all((part) => part.links);
  const areas = [
    ...sections.flatMap((section) => editableAreas(section, places, grid)),
    range(places.lastRow + 1, 0, Infinity, Infinity),
  ];
  const rowHeights = all((part) => part.rowHeights);
  const breaks = pageBreaks(
    sections.map((section) => ({ ...section, firstRow: places.firstRow(section.id) })),
    new Map(rowHeights.map(({ row, height }) => [row, height])),
    grid,
    MARGINS,
  );
  const existing = existingGrid(place, content);
  const edits: SheetEdits = {
    ...noEdits(place.sheet, true),
    lines: movesOf(sheet, places, content, { blocks, rowHeights, width, below }),
    clear: [range(0, 0, below.clearTo, width - 1)],
    blocks,
    formats: all((part) => part.formats),
    links: [...links, ...ownLinks(existing, { blocks, links }, areas, content)],
    merges: all((part) => part.merges),
    columnWidths: grid.columns.map((column, index) => ({ column: index, width: column.width })),
    rowHeights,
    freeze: {
      rows: freeze ? places.firstRow(freeze.header) + 1 : 0,
      columns: freeze?.upTo === undefined ? 0 : grid.indexOf(freeze.upTo) + 1,
    },
    page: {
      ...LANDSCAPE_A4,
      titleRows: { first: titleRow, last: titleRow },
      ...(breaks.length > 0 ? { breaks } : {}),
    },
    charts: all((part) => part.charts),
  };
  const named = (sheet.parts ?? []).map(({ name, from, to }) => ({
    name,
    sheet: place.sheet,
    range: range(places.firstRow(from), 0, places.endRow(to), grid.last),
  }));
  const whole = sheet.name === undefined ? [] : [{ name: sheet.name, sheet: place.sheet, range: block }];
  return { edits, names: [...whole, ...named] };
}

/** Where the lines of the sheet was before; `null` for a sheet that is new. */
function movesOf<Ids extends object, Context>(
  { place, grid, sections }: SheetOutline<Context>,
  places: Places<Ids>,
  content: WorkbookContent,
  drawn: Pick<SheetEdits, 'blocks' | 'rowHeights'> & { readonly width: number; readonly below: MovedRows },
): LineMoves | null {
  const table = existingTable(place, content);
  if (!table) return null;
  const { below, ...others } = drawn;
  return lineMoves({
    ...others,
    existing: table.grid,
    block: table.range,
    sections: sections.map((section) => ({ firstRow: places.firstRow(section.id), section })),
    below: below.moves,
    clearTo: below.clearTo,
    grid,
  });
}

/** The cells of a section into which a person may write. */
function editableAreas<Ids extends object>(
  { id, columns = [], upTo }: Pick<SheetSection<never>, 'id' | 'columns' | 'upTo'>,
  places: Places<Ids>,
  grid: SheetGrid,
): readonly CellRange[] {
  const spans = spansOf(grid, columns, upTo);
  return columns.flatMap((column) => {
    const span = column.isEditable ? spans.get(column.id) : undefined;
    return span ? [range(places.firstRow(id), span.first, places.endRow(id), span.last)] : [];
  });
}

const existingGrid = (
  { exists, sheet }: GeneratedSheetPlace,
  { grids }: WorkbookContent,
): Grid | undefined => (exists ? grids.find((grid) => grid.sheet === sheet) : undefined);

/** The block that the last run wrote into a sheet; `null` where there is none. */
export function existingTable(
  place: GeneratedSheetPlace,
  content: WorkbookContent,
): { readonly grid: Grid; readonly range: CellRange } | null {
  const grid = existingGrid(place, content);
  return grid && place.block ? { grid, range: place.block } : null;
}

import type { CellRange } from '../../model/cell';
import type { Grid } from '../../model/grid';
import type { Interruptible } from '../port';
import { WorkbookProblem } from '../problem';
import { cellCountOf, columnCountOf, rangeOn, rowCountOf } from './address';
import type { FoundSheet } from './discover';
import { platform } from './environment';
import { gridOf } from './grid-of-block';
import type { ReadBlock } from './grid-of-block';
import { problem } from './host-error';
import { splitIntoBatches } from './batches';
import { readBatch, stopIfAsked } from './round-trip';
import type { Query } from './round-trip';

/** A stretch of rows of a sheet's used range, to be read in one go. */
interface Stretch {
  readonly sheet: FoundSheet;
  readonly range: CellRange;
}

/** Rows that one trip reads at most, whatever the platform. */
const MAX_ROWS = 20_000;

/** Cells that one trip reads at most. A cell takes some 130 bytes in the answer; the web allows 5 MB. */
const mostCells = (): number => (platform() === 'web' ? 30_000 : 400_000);

/** More than this is no workbook of an office's self-assessment: the file adapter refuses as much. */
const MAX_CELLS_OF_ALL = 10_000_000;

/**
 * Reads the used range of every sheet, in one round trip unless they are too large for one: then in whole
 * stretches of rows, with progress and the chance to stop between them.
 */
export async function readGrids(
  sheets: readonly FoundSheet[],
  options: Interruptible = {},
): Promise<readonly Grid[]> {
  const all = sheets.reduce((sum, { used }) => sum + (used ? cellCountOf(used) : 0), 0);
  if (all > MAX_CELLS_OF_ALL) throw problem('too-large');
  const trips = splitIntoBatches(sheets.flatMap(stretchesOf), {
    sizeOf: ({ range }) => Math.max(cellCountOf(range), (rowCountOf(range) / MAX_ROWS) * mostCells()),
    most: mostCells(),
  });
  const blocks = new Map<string, ReadBlock[]>(sheets.map(({ id }) => [id, []]));
  for (const [done, stretches] of trips.entries()) {
    if (trips.length > 1) options.onProgress?.(done, trips.length);
    stopIfAsked(options);
    const read = await readStretches(stretches);
    for (const { id, block } of read) blocks.get(id)?.push(block);
  }
  if (trips.length > 1) options.onProgress?.(trips.length, trips.length);
  return sheets.map((sheet) => gridOf(sheet, blocks.get(sheet.id) ?? []));
}

function stretchesOf(sheet: FoundSheet): readonly Stretch[] {
  const { used } = sheet;
  if (!used) return [];
  const rows = Math.max(1, Math.min(MAX_ROWS, Math.floor(mostCells() / columnCountOf(used))));
  return Array.from({ length: Math.ceil(rowCountOf(used) / rows) }, (_, index) => {
    const firstRow = used.firstRow + index * rows;
    return { sheet, range: { ...used, firstRow, lastRow: Math.min(used.lastRow, firstRow + rows - 1) } };
  });
}

interface OfSheet {
  readonly id: string;
  readonly block: ReadBlock;
}

/** Reads stretches at once, or in halves where Excel finds the answer too large after all. */
async function readStretches(stretches: readonly Stretch[]): Promise<readonly OfSheet[]> {
  try {
    return await readBatch('read', (context) => {
      const asked = stretches.map((stretch) => ({
        id: stretch.sheet.id,
        block: queryStretch(stretch)(context),
      }));
      return () => asked.map(({ id, block }) => ({ id, block: block() }));
    });
  } catch (thrown) {
    const halves =
      thrown instanceof WorkbookProblem && thrown.kind === 'too-large' ? halved(stretches) : null;
    if (!halves) throw thrown;
    return [...(await readStretches(halves[0])), ...(await readStretches(halves[1]))];
  }
}

function halved(stretches: readonly Stretch[]): readonly [readonly Stretch[], readonly Stretch[]] | null {
  const middle = Math.ceil(stretches.length / 2);
  if (stretches.length > 1) return [stretches.slice(0, middle), stretches.slice(middle)];
  const [only] = stretches;
  if (!only || rowCountOf(only.range) < 2) return null;
  const { sheet, range } = only;
  const row = range.firstRow + Math.floor(rowCountOf(range) / 2);
  return [
    [{ sheet, range: { ...range, lastRow: row - 1 } }],
    [{ sheet, range: { ...range, firstRow: row } }],
  ];
}

const queryStretch =
  ({ sheet, range }: Stretch): Query<ReadBlock> =>
  (context) => {
    const cells = rangeOn(context, sheet.id, range).load('values,formulas,numberFormat');
    const rows = cells.getRowProperties({ rowHidden: true });
    const links = cells.getCellProperties({ hyperlink: true });
    const fonts = sheet.fonts.flatMap((font, place) => {
      if (font !== null) return [];
      const column = range.firstColumn + place;
      const one = rangeOn(context, sheet.id, { ...range, firstColumn: column, lastColumn: column });
      return [{ place, names: one.getCellProperties({ format: { font: { name: true } } }) }];
    });
    return () => ({
      row: range.firstRow,
      column: range.firstColumn,
      values: cells.values,
      formulas: cells.formulas,
      numberFormats: cells.numberFormat,
      links: links.value.map((row) => row.map(({ hyperlink }) => hyperlink ?? null)),
      hiddenRows: rows.value.map(({ rowHidden }) => rowHidden === true),
      fonts: new Map(
        fonts.map(({ place, names }) => [
          place,
          names.value.map(([cell]) => cell?.format?.font?.name ?? null),
        ]),
      ),
    });
  };

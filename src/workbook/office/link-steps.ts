import type { CellRange } from '../../model/cell';
import type { LinkEdit, LinkTarget, SheetEdits } from '../../model/edits';
import { encodeAddress, placeOfLink as linkPlace } from '../link-address';
import { shortTip } from '../../text/link';
import { contains } from '../ranges';
import { fullAddressOf, rangeOn } from './address';
import { imageAt, isLink } from './cells-image';
import type { CellsImage } from './cells-image';
import { cell, runsOf } from './rectangles';
import { payloadBytes } from './step';
import type { Step } from './step';

/** A link that is to be set, and where. */
export interface PlacedLink {
  readonly row: number;
  readonly column: number;
  readonly link: Excel.RangeHyperlink;
}

/** A link as Excel has it. The text that it shows is left out: setting it would replace the cell's content. */
function hyperlinkOf({
  to,
  tip,
}: {
  readonly to: LinkTarget;
  readonly tip: LinkEdit['tip'];
}): Excel.RangeHyperlink {
  const short = shortTip(tip);
  return {
    ...(to.kind === 'cell' ? { documentReference: linkPlace(to) } : { address: encodeAddress(to.address) }),
    ...(short === null ? {} : { screenTip: short }),
  };
}

/** The links of the edits that are not there already; the last of several on a cell counts. */
export function missingLinks(edits: SheetEdits, images: readonly CellsImage[]): readonly PlacedLink[] {
  const wanted = new Map<string, PlacedLink>();
  for (const edit of edits.links) {
    const { to, tip } = edit;
    if (to.kind === 'none') continue;
    const link = hyperlinkOf({ to, tip });
    wanted.set(`${edit.row},${edit.column}`, { row: edit.row, column: edit.column, link });
  }
  const isCleared = (row: number, column: number) =>
    edits.clear.some((range) => contains(range, row, column));
  return [...wanted.values()].filter(
    ({ row, column, link }) =>
      isCleared(row, column) || !isSame(imageAt(images, row, column)?.style.hyperlink, link),
  );
}

const isSame = (one: Excel.RangeHyperlink | null | undefined, other: Excel.RangeHyperlink): boolean =>
  (one?.address ?? '') === (other.address ?? '') &&
  (one?.documentReference ?? '') === (other.documentReference ?? '') &&
  (one?.screenTip ?? '') === (other.screenTip ?? '');

/** Steps that take links off cells, whose contents and styles stay. */
export const unlinkSteps = (
  sheet: string,
  { links }: SheetEdits,
  images: readonly CellsImage[],
): readonly Step[] =>
  links.flatMap(({ row, column, to }) => {
    if (to.kind !== 'none' || !isLink(imageAt(images, row, column)?.style.hyperlink)) return [];
    const range = cell(row, column);
    const run: Step['run'] = (context) => rangeOn(context, sheet, range).clear('Hyperlinks');
    return { place: fullAddressOf(sheet, range), bytes: 100, run };
  });

/** Rows of links that one call sets. */
const LINKS_OF_A_STEP = 1_000;

/**
 * Steps that set links, a stretch of a column in each call; or, where Excel would not take them so, cell by cell. To be
 * done before contents and styles: a link may change both.
 */
export function linkSteps(sheet: string, links: readonly PlacedLink[], oneByOne: boolean): readonly Step[] {
  const columns = new Map<number, Map<number, Excel.RangeHyperlink>>();
  for (const { row, column, link } of links) {
    const rows = columns.get(column) ?? new Map<number, Excel.RangeHyperlink>();
    columns.set(column, rows.set(row, link));
  }
  return [...columns].flatMap(([column, rows]) =>
    runsOf([...rows.keys()].sort((one, other) => one - other))
      .flatMap(([first, last]) => cut(first, last))
      .map(([first, last]) => {
        const all = Array.from({ length: last - first + 1 }, (_, down) => rows.get(first + down) ?? {});
        const range = { ...cell(first, column), lastRow: last };
        return stretchStep(sheet, range, all, oneByOne);
      }),
  );
}

const cut = (first: number, last: number): readonly (readonly [number, number])[] =>
  Array.from({ length: Math.ceil((last - first + 1) / LINKS_OF_A_STEP) }, (_, index) => {
    const from = first + index * LINKS_OF_A_STEP;
    return [from, Math.min(last, from + LINKS_OF_A_STEP - 1)];
  });

function stretchStep(
  sheet: string,
  range: CellRange,
  links: readonly Excel.RangeHyperlink[],
  oneByOne: boolean,
): Step {
  const together: Step['run'] = (context) =>
    rangeOn(context, sheet, range).setCellProperties(links.map((hyperlink) => [{ hyperlink }]));
  const singly: Step['run'] = (context) =>
    links.forEach((link, down) => {
      rangeOn(context, sheet, cell(range.firstRow + down, range.firstColumn)).hyperlink = link;
    });
  return {
    place: fullAddressOf(sheet, range),
    bytes: payloadBytes(links) * (oneByOne ? 3 : 1),
    run: oneByOne ? singly : together,
  };
}

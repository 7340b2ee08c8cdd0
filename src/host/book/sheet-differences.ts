import type { CellRange, CellValue } from '../../model/cell';
import { isCellError } from '../../model/cell';
import { noEdits } from '../../model/edits';
import type { Block, CellContent, FormatEdit, LinkEdit, SheetEdits } from '../../model/edits';
import { isMarkFormula } from '../../workbook/mark-formula';
import { parseReference } from '../../workbook/references';
import { sameSingle } from '../calculation/coercion';
import { addedCharts } from './added-charts';
import type { Style, CellStyles } from './style';
import { needsClearing, styleBetween } from './style-difference';
import { columnOf, eachCell, cellNumber, rowOf } from './places';
import { pageChange } from './page-differences';
import { rectanglesOf } from './rectangles';
import type { BookCell, BookLink, Mark, Sheet } from './sheet';

/** What the writer of files is to do to a sheet, and what it has no words for. */
export interface SheetDifferences {
  readonly edits: SheetEdits;
  readonly unsaved: readonly string[];
}

/** Two states of a sheet. */
interface Change {
  readonly before: Sheet;
  readonly after: Sheet;
  readonly unsaved: Set<string>;
}

/** What has become different on a sheet. */
export function sheetDifferences(before: Sheet, after: Sheet, styles: CellStyles): SheetDifferences {
  const unsaved = new Set<string>();
  const change: Change = { before, after, unsaved };
  const cleared = clearedPlaces(change);
  noteUnsaid(change);
  const conditionalFormats = markChange(change);
  const edits: SheetEdits = {
    ...noEdits(after.name),
    clear: rectanglesOf(cleared),
    blocks: blocksOf(change, cleared),
    formats: formatsOf(change, cleared, styles.plain),
    links: linksOf(change, cleared),
    merges: after.merges.filter(
      (range) => cleared.has(cellNumber(range.firstRow, range.firstColumn)) || !isAmong(before.merges, range),
    ),
    columnWidths: changedSizes(before.columnWidths, after.columnWidths).map(([column, width]) => ({
      column,
      width,
    })),
    rowHeights: changedSizes(before.rowHeights, after.rowHeights).map(([row, height]) => ({ row, height })),
    freeze: same(before.freeze, after.freeze) ? null : after.freeze,
    page: pageChange(before.page, after.page, unsaved),
    ...conditionalFormats,
    charts: addedCharts(after, unsaved),
    protect: after.protection !== null && before.protection === null,
  };
  return { edits, unsaved: [...unsaved] };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const isAmong = (ranges: readonly CellRange[], range: CellRange): boolean =>
  ranges.some((other) => same(inOrder(other), inOrder(range)));

const inOrder = ({ firstRow, firstColumn, lastRow, lastColumn }: CellRange) => [
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
];

const EMPTY_CELL = { value: null, formula: null } as const;

const cellIn = (sheet: Sheet, place: number): BookCell =>
  sheet.cells.get(place) ?? { ...EMPTY_CELL, style: sheet.columnStyle(columnOf(place)) };

/** Places whose style, link or merge can only be taken away by clearing them. */
function clearedPlaces({ before, after }: Change): ReadonlySet<number> {
  const cleared = new Set<number>();
  for (const [place, { style }] of before.cells)
    if (needsClearing(style, cellIn(after, place).style)) cleared.add(place);
  for (const place of before.links.keys()) if (!after.links.has(place)) cleared.add(place);
  for (const range of before.merges)
    if (!isAmong(after.merges, range)) eachCell(range, (row, column) => cleared.add(cellNumber(row, column)));
  // A merged area goes with a clearing that covers it, and comes again only as a whole.
  for (const range of before.merges) {
    if (!cleared.has(cellNumber(range.firstRow, range.firstColumn))) continue;
    eachCell(range, (row, column) => cleared.add(cellNumber(row, column)));
  }
  return cleared;
}

const allPlaces = ({ before, after }: Change): readonly number[] =>
  [...new Set([...before.cells.keys(), ...after.cells.keys()])].sort((one, other) => one - other);

/** The contents that differ, a block for each row; formulas whose value alone has changed too. */
function blocksOf(change: Change, cleared: ReadonlySet<number>): readonly Block[] {
  const { before, after, unsaved } = change;
  const rows = new Map<number, Map<number, CellContent>>();
  for (const place of allPlaces(change)) {
    const [was, is] = [cellIn(before, place), cellIn(after, place)];
    const unchanged = was.formula === is.formula && sameSingle(was.value, is.value);
    if (unchanged && !(cleared.has(place) && (is.formula !== null || is.value !== null))) continue;
    const content = contentOf(is);
    if (!content) {
      unsaved.add('a condition or an error typed as a constant');
      continue;
    }
    rows.set(rowOf(place), (rows.get(rowOf(place)) ?? new Map()).set(columnOf(place), content));
  }
  return [...rows].map(([row, cells]) => {
    const columns = [...cells.keys()];
    const first = Math.min(...columns);
    const width = Math.max(...columns) - first + 1;
    return {
      row,
      column: first,
      cells: [Array.from({ length: width }, (_, right) => cells.get(first + right))],
    };
  });
}

/** The content as edits say it; `null` where they have no word for it. */
function contentOf({
  value,
  formula,
}: {
  readonly value: CellValue;
  readonly formula: string | null;
}): CellContent | null {
  if (formula !== null) return { kind: 'formula', formula, result: value };
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  return typeof value === 'number' && !isCellError(value) ? { kind: 'number', value } : null;
}

/** The styles that differ: equal changes of neighbouring cells are one edit. */
function formatsOf(change: Change, cleared: ReadonlySet<number>, plain: Style): readonly FormatEdit[] {
  const { before, after, unsaved } = change;
  const places = new Map<Style, Map<Style, Set<number>>>();
  for (const place of new Set([...allPlaces(change), ...cleared])) {
    const from = cleared.has(place) ? plain : cellIn(before, place).style;
    const to = cellIn(after, place).style;
    if (from === to) continue;
    const ofFrom = places.get(from) ?? new Map<Style, Set<number>>();
    places.set(from, ofFrom.set(to, (ofFrom.get(to) ?? new Set<number>()).add(place)));
  }
  return [...places].flatMap(([from, ofFrom]) =>
    [...ofFrom].flatMap(([to, found]) => {
      const { style, unsupported } = styleBetween(from, to);
      unsupported.forEach((what) => unsaved.add(what));
      return rectanglesOf(found).map((range) => ({ range, style }));
    }),
  );
}

function linksOf({ before, after, unsaved }: Change, cleared: ReadonlySet<number>): readonly LinkEdit[] {
  return [...after.links].flatMap(([place, link]) => {
    if (!cleared.has(place) && same(linkParts(before.links.get(place)), linkParts(link))) return [];
    const to = destinationOf(link);
    if (!to) unsaved.add('a link to nowhere');
    return to ? [{ row: rowOf(place), column: columnOf(place), to, tip: link.tip }] : [];
  });
}

const linkParts = (link: BookLink | undefined) => link && [link.target, link.location, link.tip ?? ''];

function destinationOf({ target, location }: BookLink): LinkEdit['to'] | null {
  if (target !== null)
    return { kind: 'address', address: location === null ? target : `${target}#${location}` };
  const place = parseReference(location ?? '');
  return (
    place && { kind: 'cell', sheet: place.sheet, row: place.range.firstRow, column: place.range.firstColumn }
  );
}

const changedSizes = (before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>) =>
  [...after].filter(([line, size]) => before.get(line) !== size);

/** The condition of a mark that we put on, without what marks it. */
const conditionOf = (formula: string): string =>
  /^=?AND\(N\("CCHC"\)=0,([\s\S]*)\)$/.exec(formula)?.[1] ?? formula;

/** Our marks are put on again as a whole; edits have no words for those of others. */
function markChange({
  before,
  after,
  unsaved,
}: Change): Pick<SheetEdits, 'clearConditionalFormats' | 'conditionalFormats'> {
  const isGenerated = ({ formula }: Mark): boolean => isMarkFormula(formula.replace(/^=/, ''));
  const parts = ({ range, formula, fill, color, bold }: Mark) => [inOrder(range), formula, fill, color, bold];
  const [was, is] = [before.conditionalFormats, after.conditionalFormats];
  if (
    !same(
      was.filter((mark) => !isGenerated(mark)).map(parts),
      is.filter((mark) => !isGenerated(mark)).map(parts),
    )
  )
    unsaved.add('conditional formats that are not ours');
  if (same(was.filter(isGenerated).map(parts), is.filter(isGenerated).map(parts)))
    return { clearConditionalFormats: false, conditionalFormats: [] };
  return {
    clearConditionalFormats: was.some(isGenerated),
    conditionalFormats: is.filter(isGenerated).map(({ range, formula, fill, color, bold }) => ({
      range,
      formula: conditionOf(formula),
      style: {
        ...(fill === null ? {} : { fill: fill.slice(1) }),
        ...(color === null ? {} : { color: color.slice(1) }),
        ...(bold === null ? {} : { bold }),
      },
    })),
  };
}

/** What can change here and has no words among the edits. */
function noteUnsaid({ before, after, unsaved }: Change): void {
  const lines = (numbers: ReadonlySet<number>) => [...numbers].sort((one, other) => one - other);
  if (!same(lines(before.hiddenRows), lines(after.hiddenRows))) unsaved.add('hidden rows');
  if (!same(lines(before.hiddenColumns), lines(after.hiddenColumns))) unsaved.add('hidden columns');
  if (before.visibility !== after.visibility) unsaved.add('whether the sheet is visible');
  if (before.tabColor !== after.tabColor) unsaved.add('the colour of the tab');
  if (before.gridlines !== after.gridlines) unsaved.add('grid lines');
  if (before.protection && !after.protection) unsaved.add('protection that was taken off');
}

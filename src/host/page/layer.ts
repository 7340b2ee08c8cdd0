import type { CellRange } from '../../model/cell';
import { contains, overlaps } from '../../workbook/ranges';
import type { Book } from '../book/book';
import { cellAt } from '../book/cells';
import { cellNumber } from '../book/places';
import type { Sheet } from '../book/sheet';
import { cellElement } from './cell-element';
import { chartElement } from './chart-element';
import { boxOf, spanOf } from './layout';
import type { Layout, Lines } from './layout';

/** What is drawn: the same version of a workbook looks the same, so that rows that stay in sight stay as they are. */
export interface Scene {
  readonly book: Book;
  readonly layout: Layout;
  readonly version: number;
}

/** The cells of some rows and columns with all that lies over them, each at its place on the whole sheet. */
export interface Layer {
  readonly element: HTMLElement;
  readonly draw: (scene: Scene, rows: Lines, columns: Lines) => void;
}

/** A layer with nothing drawn yet. */
export function createLayer(): Layer {
  const element = box('layer');
  const lines = box('lines');
  const cells = box('cells');
  const merged = box('merged');
  const above = box('above');
  element.append(lines, cells, merged, above);
  const rows = new Map<number, HTMLElement>();
  let drawn = '';

  const draw = (scene: Scene, rowLines: Lines, columnLines: Lines): void => {
    const { book, layout, version } = scene;
    const [firstRow, lastRow] = rowLines;
    const [firstColumn, lastColumn] = columnLines;
    const isEmpty = lastRow < firstRow || lastColumn < firstColumn;
    const visible: CellRange = { firstRow, lastRow, firstColumn, lastColumn };
    const now = `${version} ${firstColumn} ${lastColumn}`;
    if (now !== drawn || isEmpty) {
      rows.clear();
      cells.replaceChildren();
    }
    drawn = now;
    if (isEmpty) return [lines, merged, above].forEach((part) => part.replaceChildren());
    for (const [row, existing] of rows) {
      if (row >= firstRow && row <= lastRow) continue;
      existing.remove();
      rows.delete(row);
    }
    const added = document.createDocumentFragment();
    for (let row = firstRow; row <= lastRow; row++) {
      if (rows.has(row)) continue;
      const fresh = rowElement(scene, row, visible);
      rows.set(row, fresh);
      added.append(fresh);
    }
    cells.append(added);
    lines.replaceChildren(...(book.active.gridlines ? columnLinesOf(layout, visible) : []));
    merged.replaceChildren(...mergedElements(scene, visible));
    above.replaceChildren(selectionElement(layout, book), ...chartsIn(scene, visible));
  };

  return { element, draw };
}

function box(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

function line(style: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement('i');
  Object.assign(element.style, style);
  return element;
}

/** The lines between columns, as far as is in sight. */
function columnLinesOf(layout: Layout, visible: CellRange): readonly HTMLElement[] {
  const { top, height } = boxOf(layout, visible);
  const lines: HTMLElement[] = [];
  for (let column = visible.firstColumn; column <= visible.lastColumn; column++) {
    const [left, width] = spanOf(layout.columns, column);
    const placed = { left: `${left + width - 1}px`, top: `${top}px`, width: '1px', height: `${height}px` };
    if (width > 0) lines.push(line(placed));
  }
  return lines;
}

/** A row's cells that are in sight, with the line below them; merged cells are drawn by themselves. */
function rowElement({ book, layout }: Scene, row: number, visible: CellRange): HTMLElement {
  const element = box('row-of-cells');
  const sheet = book.active;
  const [top, height] = spanOf(layout.rows, row);
  if (height === 0) return element;
  const { left, width } = boxOf(layout, visible);
  if (sheet.gridlines)
    element.append(
      line({ left: `${left}px`, top: `${top + height - 1}px`, width: `${width}px`, height: '1px' }),
    );
  const merges = sheet.merges.filter(({ firstRow, lastRow }) => firstRow <= row && row <= lastRow);
  // Texts may begin to the left of what is in sight and run into it.
  for (let column = Math.max(0, visible.firstColumn - FARTHEST); column <= visible.lastColumn; column++) {
    if (column < visible.firstColumn && !mayRunOver(sheet, row, column)) continue;
    if (merges.some((range) => contains(range, row, column))) continue;
    const last = lastAcross(sheet, layout, row, column);
    const cell = boxOf(layout, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: last });
    const room = last > column ? NO_ROOM : roomBeside(sheet, layout, row, column);
    const drawn = cell.width > 0 ? cellElement({ book, sheet, row, column, box: cell, room }) : null;
    if (drawn) element.append(drawn);
    column = last;
  }
  return element;
}

const NO_ROOM = { left: 0, right: 0 };

function mergedElements({ book, layout }: Scene, visible: CellRange): readonly HTMLElement[] {
  const sheet = book.active;
  return sheet.merges.flatMap((range) => {
    if (!overlaps(range, visible)) return [];
    const { firstRow: row, firstColumn: column } = range;
    return cellElement({ book, sheet, row, column, box: boxOf(layout, range), room: NO_ROOM }) ?? [];
  });
}

const chartsIn = ({ book, layout }: Scene, visible: CellRange): readonly HTMLElement[] =>
  book.active.charts
    .filter(({ place }) => overlaps(place, visible))
    .map((chart) => chartElement(chart, boxOf(layout, chart.place)));

/** A text that is centred across a selection lies over the empty cells behind it that are formatted so too. */
function lastAcross(sheet: Sheet, { columnCount }: Layout, row: number, column: number): number {
  const isAcross = (column: number) =>
    cellAt(sheet, row, column).style.horizontal === 'CenterAcrossSelection';
  let last = column;
  if (!isAcross(column)) return last;
  while (last + 1 < columnCount && isAcross(last + 1) && cellAt(sheet, row, last + 1).value === null) last++;
  return last;
}

function mayRunOver(sheet: Sheet, row: number, column: number): boolean {
  const { value, style } = cellAt(sheet, row, column);
  return typeof value === 'string' && !style.wrap;
}

/** As far as a text is looked after over empty cells. */
const FARTHEST = 12;

function roomBeside(sheet: Sheet, layout: Layout, row: number, column: number) {
  const isFree = (other: number): boolean => {
    const cell = sheet.cells.get(cellNumber(row, other));
    return (
      other >= 0 && other < layout.columnCount && (!cell || (cell.value === null && cell.formula === null))
    );
  };
  let [first, last] = [column, column];
  while (last < column + FARTHEST && isFree(last + 1)) last++;
  while (first > column - FARTHEST && isFree(first - 1)) first--;
  const width = (from: number, to: number): number => (from > to ? 0 : spanOf(layout.columns, from, to)[1]);
  return { left: width(first, column - 1), right: width(column + 1, last) };
}

function selectionElement(layout: Layout, book: Book): HTMLElement {
  const element = document.createElement('div');
  element.className = 'selection';
  if (book.selection.sheet !== book.active) {
    element.hidden = true;
    return element;
  }
  const { left, top, width, height } = boxOf(layout, shownSelection(book, layout));
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  return element;
}

/** What is selected, no further than the grid goes; of a merged area the whole. */
function shownSelection({ selection, active }: Book, { rowCount, columnCount }: Layout): CellRange {
  const { range } = selection;
  const merge = active.merges.find((area) => contains(area, range.firstRow, range.firstColumn));
  const isOne = range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
  if (merge && isOne) return merge;
  return {
    ...range,
    lastRow: Math.min(range.lastRow, rowCount - 1),
    lastColumn: Math.min(range.lastColumn, columnCount - 1),
  };
}

import { columnName } from '../../../src/model/cell';
import type { CellRange } from '../../../src/model/cell';
import { contains, overlaps } from '../../../src/workbook/file/ranges';
import type { Book } from '../book/book';
import { cellAt } from '../book/cells';
import { placeOf } from '../book/places';
import type { Sheet } from '../book/sheet';
import { cellElement } from './cell-element';
import type { Box } from './cell-element';
import { chartElement } from './chart-element';
import { layoutOf, lineAt, spanOf } from './layout';
import type { Layout } from './layout';

/** The grid on the page: draws what is in sight and nothing else, however many rows there are. */
export interface Grid {
  /** Draws anew; with `measured` also measures rows and columns anew. */
  readonly draw: (measured: boolean) => void;
  /** The cell under a point of the screen; `null` beside the cells. */
  readonly cellUnder: (x: number, y: number) => { readonly row: number; readonly column: number } | null;
  readonly bringIntoSight: (row: number, column: number) => void;
  /** Where a cell stands within the element around the grid; of a merged area the whole of it. */
  readonly placeOnScreen: (row: number, column: number) => Box;
  readonly element: HTMLElement;
}

export const ROW_HEADER = 46;
export const COLUMN_HEADER = 24;

/** Rows and columns drawn beyond what is in sight, so that scrolling finds them drawn. */
const ROWS_AHEAD = 6;
const COLUMNS_AHEAD = 2;

/** A stretch of lines, the last one included. */
type Lines = readonly [number, number];

/** Makes the grid within a scrolling element; `book` is asked anew each time, since another file may be opened. */
export function createGrid(element: HTMLElement, bookNow: () => Book): Grid {
  // The canvas is as large as the sheet and makes the scroll bars; what is drawn sticks to the corner in sight.
  const canvas = document.createElement('div');
  canvas.className = 'canvas';
  const sight = document.createElement('div');
  sight.className = 'sight';
  canvas.append(sight);
  element.replaceChildren(canvas);
  let layout: Layout | null = null;
  let measuredFor: Sheet | null = null;
  let waiting = 0;

  const now = (): Layout => {
    const book = bookNow();
    if (!layout || measuredFor !== book.active) layout = layoutOf(book, book.active);
    measuredFor = book.active;
    return layout;
  };

  const drawNow = (): void => {
    waiting = 0;
    drawGrid({ element, canvas, sight }, bookNow(), now());
  };
  const draw = (measured: boolean): void => {
    if (measured) layout = null;
    if (waiting === 0) waiting = requestAnimationFrame(drawNow);
  };
  element.addEventListener('scroll', () => draw(false), { passive: true });
  // It reports at once, before there is a workbook to draw.
  new ResizeObserver(() => measuredFor && draw(false)).observe(element);

  return {
    draw,
    element,
    cellUnder: (x, y) => cellUnder(element, bookNow().active, now(), x, y),
    bringIntoSight: (row, column) => bringIntoSight(element, bookNow().active, now(), row, column),
    placeOnScreen: (row, column) => placeOnScreen(element, bookNow().active, now(), row, column),
  };
}

const boxOf = ({ rows, columns }: Layout, range: CellRange): Box => {
  const [top, height] = spanOf(rows, range.firstRow, range.lastRow);
  const [left, width] = spanOf(columns, range.firstColumn, range.lastColumn);
  return { left, top, width, height };
};

/** The sizes of what is frozen, in pixels. */
const frozenSize = ({ freeze }: Sheet, { rows, columns }: Layout) => ({
  width: columns[freeze.columns] ?? 0,
  height: rows[freeze.rows] ?? 0,
});

interface Stage {
  readonly element: HTMLElement;
  readonly canvas: HTMLElement;
  readonly sight: HTMLElement;
}

function drawGrid({ element, canvas, sight }: Stage, book: Book, layout: Layout): void {
  const sheet = book.active;
  const { rows, columns, rowCount, columnCount } = layout;
  canvas.style.width = `${ROW_HEADER + (columns[columnCount] ?? 0)}px`;
  canvas.style.height = `${COLUMN_HEADER + (rows[rowCount] ?? 0)}px`;
  const [left, top] = [element.scrollLeft, element.scrollTop];
  const frozen = frozenSize(sheet, layout);
  const scrolling: readonly [Lines, Lines] = [
    [
      Math.max(sheet.freeze.rows, lineAt(rows, top + frozen.height) - ROWS_AHEAD),
      Math.min(rowCount - 1, lineAt(rows, top + element.clientHeight) + ROWS_AHEAD),
    ],
    [
      Math.max(sheet.freeze.columns, lineAt(columns, left + frozen.width) - COLUMNS_AHEAD),
      Math.min(columnCount - 1, lineAt(columns, left + element.clientWidth) + COLUMNS_AHEAD),
    ],
  ];
  const still: readonly [Lines, Lines] = [
    [0, sheet.freeze.rows - 1],
    [0, sheet.freeze.columns - 1],
  ];
  const layer = (name: string, rowLines: Lines, columnLines: Lines): HTMLElement =>
    layerOf(name, book, layout, rowLines, columnLines);
  const view = { width: element.clientWidth, height: element.clientHeight, left, top };
  Object.assign(sight.style, { width: `${view.width}px`, height: `${view.height}px` });
  sight.replaceChildren(
    placed(layer('cells', scrolling[0], scrolling[1]), 'scrolling', view, frozen),
    placed(layer('cells', still[0], scrolling[1]), 'still-rows', view, frozen),
    placed(layer('cells', scrolling[0], still[1]), 'still-columns', view, frozen),
    placed(layer('cells', still[0], still[1]), 'still', view, frozen),
    columnHeaders(layout, sheet, book, [still[1], scrolling[1]], view),
    rowHeaders(layout, sheet, book, [still[0], scrolling[0]], view),
    corner(),
  );
  element.dataset['sheet'] = sheet.name;
}

interface View {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

/**
 * Puts a layer into a window of its own, within which it is moved by how far the grid has been scrolled, unless it
 * stands still in that direction.
 */
function placed(
  layer: HTMLElement,
  kind: 'scrolling' | 'still-rows' | 'still-columns' | 'still',
  view: View,
  frozen: { readonly width: number; readonly height: number },
): HTMLElement {
  const window = document.createElement('div');
  window.className = `window ${kind}`;
  const rowsStill = kind === 'still' || kind === 'still-rows';
  const columnsStill = kind === 'still' || kind === 'still-columns';
  const [fromLeft, fromTop] = [columnsStill ? 0 : frozen.width, rowsStill ? 0 : frozen.height];
  const width = columnsStill ? frozen.width : Math.max(0, view.width - ROW_HEADER - frozen.width);
  const height = rowsStill ? frozen.height : Math.max(0, view.height - COLUMN_HEADER - frozen.height);
  Object.assign(window.style, {
    left: `${ROW_HEADER + fromLeft}px`,
    top: `${COLUMN_HEADER + fromTop}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  layer.style.transform = `translate(${-fromLeft - (columnsStill ? 0 : view.left)}px, ${-fromTop - (rowsStill ? 0 : view.top)}px)`;
  window.append(layer);
  return window;
}

function layerOf(name: string, book: Book, layout: Layout, rowLines: Lines, columnLines: Lines): HTMLElement {
  const layer = document.createElement('div');
  layer.className = `layer ${name}`;
  const [firstRow, lastRow] = rowLines;
  const [firstColumn, lastColumn] = columnLines;
  if (lastRow < firstRow || lastColumn < firstColumn) return layer;
  const sheet = book.active;
  const visible: CellRange = { firstRow, lastRow, firstColumn, lastColumn };
  if (sheet.gridlines) layer.append(gridlines(layout, visible));
  layer.append(...cellElements(book, sheet, layout, visible));
  layer.append(selectionElement(layout, book));
  for (const chart of sheet.charts)
    if (overlaps(chart.place, visible)) layer.append(chartElement(chart, boxOf(layout, chart.place)));
  return layer;
}

/** The lines between cells, as one background picture each way would not know of different sizes. */
function gridlines(layout: Layout, visible: CellRange): HTMLElement {
  const lines = document.createElement('div');
  lines.className = 'lines';
  const area = boxOf(layout, visible);
  const add = (style: Partial<CSSStyleDeclaration>): void => {
    const line = document.createElement('i');
    Object.assign(line.style, style);
    lines.append(line);
  };
  for (let row = visible.firstRow; row <= visible.lastRow; row++) {
    const [top, height] = spanOf(layout.rows, row);
    if (height > 0)
      add({ left: `${area.left}px`, top: `${top + height - 1}px`, width: `${area.width}px`, height: '1px' });
  }
  for (let column = visible.firstColumn; column <= visible.lastColumn; column++) {
    const [left, width] = spanOf(layout.columns, column);
    if (width > 0)
      add({ left: `${left + width - 1}px`, top: `${area.top}px`, width: '1px', height: `${area.height}px` });
  }
  return lines;
}

function cellElements(book: Book, sheet: Sheet, layout: Layout, visible: CellRange): readonly HTMLElement[] {
  const elements: HTMLElement[] = [];
  const merges = sheet.merges.filter((range) => overlaps(range, visible));
  const draw = (row: number, column: number, range: CellRange): void => {
    const box = boxOf(layout, range);
    if (box.width === 0 || box.height === 0) return;
    const isMerged = range.lastColumn > range.firstColumn;
    const room = isMerged ? { left: 0, right: 0 } : roomBeside(sheet, layout, row, column);
    const element = cellElement({ book, sheet, row, column, box, room });
    if (element) elements.push(element);
  };
  for (let row = visible.firstRow; row <= visible.lastRow; row++) {
    if (sheet.hiddenRows.has(row)) continue;
    for (let column = visible.firstColumn; column <= visible.lastColumn; column++) {
      if (merges.some((range) => contains(range, row, column))) continue;
      const last = lastAcross(sheet, layout, row, column);
      draw(row, column, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: last });
      column = last;
    }
  }
  for (const range of merges) draw(range.firstRow, range.firstColumn, range);
  return elements;
}

/** A text that is centred across a selection lies over the empty cells behind it that are formatted so too. */
function lastAcross(sheet: Sheet, { columnCount }: Layout, row: number, column: number): number {
  const isAcross = (at: number) => cellAt(sheet, row, at).look.horizontal === 'CenterAcrossSelection';
  let last = column;
  if (!isAcross(column)) return last;
  while (last + 1 < columnCount && isAcross(last + 1) && cellAt(sheet, row, last + 1).value === null) last++;
  return last;
}

/** As far as a text is looked after over empty cells. */
const FARTHEST = 12;

function roomBeside(sheet: Sheet, layout: Layout, row: number, column: number) {
  const isFree = (other: number): boolean => {
    const cell = sheet.cells.get(placeOf(row, other));
    return other >= 0 && other < layout.columnCount && (!cell || (cell.value === null && cell.formula === null));
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

function corner(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'corner';
  return element;
}

const range = ([first, last]: Lines): readonly number[] =>
  last < first ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);

function columnHeaders(
  layout: Layout,
  sheet: Sheet,
  book: Book,
  parts: readonly [Lines, Lines],
  view: View,
): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'headers columns';
  bar.style.width = `${view.width - ROW_HEADER}px`;
  const { firstColumn, lastColumn } = book.selection.range;
  parts.forEach((lines, part) => {
    for (const column of range(lines)) {
      const [left, width] = spanOf(layout.columns, column);
      if (width === 0) continue;
      const x = left - (part === 1 ? view.left : 0);
      // What scrolls goes beneath what stands still.
      if (part === 1 && x + width <= (layout.columns[sheet.freeze.columns] ?? 0)) continue;
      const header = headerElement(columnName(column), column >= firstColumn && column <= lastColumn);
      Object.assign(header.style, { left: `${x}px`, width: `${width}px`, zIndex: part === 0 ? '1' : '0' });
      bar.append(header);
    }
  });
  return bar;
}

function rowHeaders(
  layout: Layout,
  sheet: Sheet,
  book: Book,
  parts: readonly [Lines, Lines],
  view: View,
): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'headers rows';
  bar.style.height = `${view.height - COLUMN_HEADER}px`;
  const { firstRow, lastRow } = book.selection.range;
  parts.forEach((lines, part) => {
    for (const row of range(lines)) {
      const [top, height] = spanOf(layout.rows, row);
      if (height === 0) continue;
      const y = top - (part === 1 ? view.top : 0);
      if (part === 1 && y + height <= (layout.rows[sheet.freeze.rows] ?? 0)) continue;
      const header = headerElement(String(row + 1), row >= firstRow && row <= lastRow);
      const besideHidden = sheet.hiddenRows.has(row - 1) || sheet.hiddenRows.has(row + 1);
      header.classList.toggle('beside-hidden', besideHidden);
      Object.assign(header.style, { top: `${y}px`, height: `${height}px`, zIndex: part === 0 ? '1' : '0' });
      bar.append(header);
    }
  });
  return bar;
}

function headerElement(text: string, selected: boolean): HTMLElement {
  const element = document.createElement('div');
  element.className = selected ? 'header selected' : 'header';
  element.textContent = text;
  return element;
}

function cellUnder(element: HTMLElement, sheet: Sheet, layout: Layout, x: number, y: number) {
  const bounds = element.getBoundingClientRect();
  const [left, top] = [x - bounds.left - ROW_HEADER, y - bounds.top - COLUMN_HEADER];
  if (left < 0 || top < 0 || left > element.clientWidth || top > element.clientHeight) return null;
  const frozen = frozenSize(sheet, layout);
  return {
    row: lineAt(layout.rows, top < frozen.height ? top : top + element.scrollTop),
    column: lineAt(layout.columns, left < frozen.width ? left : left + element.scrollLeft),
  };
}

function bringIntoSight(
  element: HTMLElement,
  sheet: Sheet,
  layout: Layout,
  row: number,
  column: number,
): void {
  const frozen = frozenSize(sheet, layout);
  const [top, height] = spanOf(layout.rows, row);
  const [left, width] = spanOf(layout.columns, column);
  const [roomDown, roomAcross] = [element.clientHeight - COLUMN_HEADER, element.clientWidth - ROW_HEADER];
  if (row >= sheet.freeze.rows) {
    if (top < element.scrollTop + frozen.height) element.scrollTop = top - frozen.height;
    else if (top + height > element.scrollTop + roomDown) element.scrollTop = top + height - roomDown;
  }
  if (column >= sheet.freeze.columns) {
    if (left < element.scrollLeft + frozen.width) element.scrollLeft = left - frozen.width;
    else if (left + width > element.scrollLeft + roomAcross) element.scrollLeft = left + width - roomAcross;
  }
}

function placeOnScreen(element: HTMLElement, sheet: Sheet, layout: Layout, row: number, column: number): Box {
  const merge = sheet.merges.find((area) => contains(area, row, column));
  const cell = merge ?? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  const box = boxOf(layout, cell);
  const scrolled = {
    left: column < sheet.freeze.columns ? 0 : element.scrollLeft,
    top: row < sheet.freeze.rows ? 0 : element.scrollTop,
  };
  return { ...box, left: box.left + ROW_HEADER - scrolled.left, top: box.top + COLUMN_HEADER - scrolled.top };
}

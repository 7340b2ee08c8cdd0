import type { CellRange } from '../../../src/model/cell';
import { contains, overlaps } from '../../../src/workbook/file/ranges';
import type { Book } from '../book/book';
import { cellAt } from '../book/cells';
import { placeOf } from '../book/places';
import type { Sheet } from '../book/sheet';
import { cellElement } from './cell-element';
import { chartElement } from './chart-element';
import { boxOf, spanOf } from './layout';
import type { Layout, Lines } from './layout';

/** The cells of some rows and columns with all that lies over them, each at its place on the whole sheet. */
export function layerOf(book: Book, layout: Layout, rowLines: Lines, columnLines: Lines): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'layer';
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
    // Texts may begin to the left of what is in sight and run into it.
    for (let column = Math.max(0, visible.firstColumn - FARTHEST); column <= visible.lastColumn; column++) {
      if (column < visible.firstColumn && !mayRunOver(sheet, row, column)) continue;
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

function mayRunOver(sheet: Sheet, row: number, column: number): boolean {
  const { value, look } = cellAt(sheet, row, column);
  return typeof value === 'string' && !look.wrap;
}

/** As far as a text is looked after over empty cells. */
const FARTHEST = 12;

function roomBeside(sheet: Sheet, layout: Layout, row: number, column: number) {
  const isFree = (other: number): boolean => {
    const cell = sheet.cells.get(placeOf(row, other));
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

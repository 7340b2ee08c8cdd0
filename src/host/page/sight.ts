import { contains } from '../../workbook/ranges';
import type { Sheet } from '../book/sheet';
import { COLUMN_HEADER, ROW_HEADER, boxOf, frozenSize, lineAt, spanOf } from './layout';
import type { Box, Layout } from './layout';

/** The cell under a point of the screen; `null` outside the cells. */
export function cellUnder(element: HTMLElement, sheet: Sheet, layout: Layout, x: number, y: number) {
  const bounds = element.getBoundingClientRect();
  const [left, top] = [x - bounds.left - ROW_HEADER, y - bounds.top - COLUMN_HEADER];
  if (left < 0 || top < 0 || left > element.clientWidth || top > element.clientHeight) return null;
  const frozen = frozenSize(sheet, layout);
  return {
    row: lineAt(layout.rows, top < frozen.height ? top : top + element.scrollTop),
    column: lineAt(layout.columns, left < frozen.width ? left : left + element.scrollLeft),
  };
}

/** Scrolls as little as it takes to see the cell. */
export function bringIntoSight(
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

/** Where a cell is within the element around the grid; of a merged area the whole of it. */
export function placeOnScreen(
  element: HTMLElement,
  sheet: Sheet,
  layout: Layout,
  row: number,
  column: number,
): Box {
  const merge = sheet.merges.find((area) => contains(area, row, column));
  const cell = merge ?? { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  const box = boxOf(layout, cell);
  const scrolled = {
    left: column < sheet.freeze.columns ? 0 : element.scrollLeft,
    top: row < sheet.freeze.rows ? 0 : element.scrollTop,
  };
  return { ...box, left: box.left + ROW_HEADER - scrolled.left, top: box.top + COLUMN_HEADER - scrolled.top };
}

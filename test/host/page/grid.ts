import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { columnHeaders, corner, rowHeaders } from './headers';
import { layerOf } from './layer';
import { COLUMN_HEADER, ROW_HEADER, frozenSize, layoutOf, lineAt } from './layout';
import type { Box, Layout, Lines, View } from './layout';
import { bringIntoSight, cellUnder, placeOnScreen } from './sight';

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

/** Rows and columns drawn beyond what is in sight, so that scrolling finds them drawn. */
const ROWS_AHEAD = 6;
const COLUMNS_AHEAD = 2;

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
  const layer = (rowLines: Lines, columnLines: Lines): HTMLElement =>
    layerOf(book, layout, rowLines, columnLines);
  const view = { width: element.clientWidth, height: element.clientHeight, left, top };
  Object.assign(sight.style, { width: `${view.width}px`, height: `${view.height}px` });
  sight.replaceChildren(
    placed(layer(scrolling[0], scrolling[1]), 'scrolling', view, frozen),
    placed(layer(still[0], scrolling[1]), 'still-rows', view, frozen),
    placed(layer(scrolling[0], still[1]), 'still-columns', view, frozen),
    placed(layer(still[0], still[1]), 'still', view, frozen),
    columnHeaders(layout, sheet, book, [still[1], scrolling[1]], view),
    rowHeaders(layout, sheet, book, [still[0], scrolling[0]], view),
    corner(),
  );
  element.dataset['sheet'] = sheet.name;
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
  window.hidden = width === 0 || height === 0;
  layer.style.transform = `translate(${-fromLeft - (columnsStill ? 0 : view.left)}px, ${-fromTop - (rowsStill ? 0 : view.top)}px)`;
  window.append(layer);
  return window;
}

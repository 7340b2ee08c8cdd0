import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { columnHeaders, corner, rowHeaders } from './headers';
import { createLayer } from './layer';
import type { Layer, Scene } from './layer';
import { COLUMN_HEADER, ROW_HEADER, frozenSize, pageLayout, lineAt } from './layout';
import type { Box, Layout, Lines, View } from './layout';
import { bringIntoSight, cellUnder, placeOnScreen } from './sight';

/** The grid on the page: draws what is in sight and nothing else, however many rows there are. */
export interface GridView {
  /** Draws again; with `measured` also measures rows and columns again. */
  readonly draw: (measured: boolean) => void;
  /** The cell under a point of the screen; `null` outside the cells. */
  readonly cellUnder: (x: number, y: number) => { readonly row: number; readonly column: number } | null;
  readonly bringIntoSight: (row: number, column: number) => void;
  /** Where a cell is within the element around the grid; of a merged area the whole of it. */
  readonly placeOnScreen: (row: number, column: number) => Box;
  readonly element: HTMLElement;
}

/** Rows and columns drawn beyond what is in sight, so that scrolling finds them drawn. */
const ROWS_AHEAD = 6;
const COLUMNS_AHEAD = 2;

/** Makes the grid within a scrolling element; `book` is asked again each time, since another file may be opened. */
export function createGrid(element: HTMLElement, bookNow: () => Book): GridView {
  const stage = createStage(element);
  let layout: Layout | null = null;
  let measuredFor: Sheet | null = null;
  let waiting = 0;
  let version = 0;

  const now = (): Layout => {
    const book = bookNow();
    if (!layout || measuredFor !== book.active) {
      layout = pageLayout(book, book.active);
      version++;
    }
    measuredFor = book.active;
    return layout;
  };

  const drawSoon = (): void => {
    if (waiting !== 0) return;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      const measured = now();
      drawGrid(stage, { book: bookNow(), layout: measured, version });
    });
  };
  const draw = (measured: boolean): void => {
    if (measured) layout = null;
    version++;
    drawSoon();
  };
  element.addEventListener('scroll', drawSoon, { passive: true });
  // It reports at once, before there is a workbook to draw.
  new ResizeObserver(() => measuredFor && drawSoon()).observe(element);

  return {
    draw,
    element,
    cellUnder: (x, y) => cellUnder(element, bookNow().active, now(), x, y),
    bringIntoSight: (row, column) => bringIntoSight(element, bookNow().active, now(), row, column),
    placeOnScreen: (row, column) => placeOnScreen(element, bookNow().active, now(), row, column),
  };
}

/** Where a layer is still when the grid is scrolled. */
const KINDS = {
  scrolling: { rowsStill: false, columnsStill: false },
  'still-rows': { rowsStill: true, columnsStill: false },
  'still-columns': { rowsStill: false, columnsStill: true },
  still: { rowsStill: true, columnsStill: true },
} as const;

type Kind = keyof typeof KINDS;

/** A layer in a window of its own. */
interface Pane {
  readonly kind: Kind;
  readonly window: HTMLElement;
  readonly layer: Layer;
}

interface Stage {
  readonly element: HTMLElement;
  readonly canvas: HTMLElement;
  readonly sight: HTMLElement;
  readonly panes: readonly Pane[];
  readonly headers: HTMLElement;
}

/** The canvas is as large as the sheet and makes the scroll bars; what is drawn sticks to the corner in sight. */
function createStage(element: HTMLElement): Stage {
  const [canvas, sight, headers] = [division('canvas'), division('sight'), division('all-headers')];
  const panes = (Object.keys(KINDS) as Kind[]).map((kind) => {
    const window = division(`window ${kind}`);
    const layer = createLayer();
    window.append(layer.element);
    return { kind, window, layer };
  });
  sight.append(...panes.map(({ window }) => window), headers);
  canvas.append(sight);
  element.replaceChildren(canvas);
  return { element, canvas, sight, panes, headers };
}

function division(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

function drawGrid({ element, canvas, sight, panes, headers }: Stage, scene: Scene): void {
  const { book, layout } = scene;
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
  const view = { width: element.clientWidth, height: element.clientHeight, left, top };
  Object.assign(sight.style, { width: `${view.width}px`, height: `${view.height}px` });
  for (const pane of panes) {
    const { rowsStill, columnsStill } = KINDS[pane.kind];
    pane.layer.draw(scene, (rowsStill ? still : scrolling)[0], (columnsStill ? still : scrolling)[1]);
    placeWindow(pane, view, frozen);
  }
  headers.replaceChildren(
    columnHeaders(layout, sheet, book, [still[1], scrolling[1]], view),
    rowHeaders(layout, sheet, book, [still[0], scrolling[0]], view),
    corner(),
  );
  element.dataset['sheet'] = sheet.name;
}

/** Places a window; within it, its layer is moved by how far the grid has been scrolled, where it is not frozen. */
function placeWindow(
  { kind, window, layer }: Pane,
  view: View,
  frozen: { readonly width: number; readonly height: number },
): void {
  const { rowsStill, columnsStill } = KINDS[kind];
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
  const [right, down] = [columnsStill ? 0 : view.left, rowsStill ? 0 : view.top];
  layer.element.style.transform = `translate(${-fromLeft - right}px, ${-fromTop - down}px)`;
}

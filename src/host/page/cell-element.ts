import type { Book } from '../book/book';
import { cellAt, shownAt } from '../book/cells';
import type { Edge, Style } from '../book/style';
import { SIDES } from '../book/style';
import { cellNumber } from '../book/places';
import type { BookLink, Sheet } from '../book/sheet';
import type { Box } from './layout';
import { markAt } from './conditional';
import { fontOf, widthOf } from './measuring';
import { shownNumeral } from './numerals';

/** What a cell of the grid is drawn from. */
export interface CellDrawing {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly box: Box;
  /** How far its text may run over empty cells to its left and to its right. */
  readonly room: { readonly left: number; readonly right: number };
}

/** An element for a cell; nothing for one without content and style. */
export function cellElement(drawing: CellDrawing): HTMLElement | null {
  const { book, sheet, row, column, box } = drawing;
  const { style, value } = cellAt(sheet, row, column);
  const shown = shownAt(book, sheet, row, column);
  const text = typeof value === 'number' ? shownNumeral(shown) : shown;
  const link = sheet.links.get(cellNumber(row, column)) ?? null;
  const mark = sheet.conditionalFormats.length > 0 ? markAt(book, sheet, row, column) : null;
  const isPlain = text === '' && !link && !mark && style === book.styles.plain;
  if (isPlain) return null;
  const element = document.createElement('div');
  element.className = 'cell';
  element.dataset['row'] = String(row);
  element.dataset['column'] = String(column);
  Object.assign(element.style, {
    // Over the lines of the neighbours above and to the left, so that an edge between two cells is drawn once.
    left: `${box.left - 1}px`,
    top: `${box.top - 1}px`,
    width: `${box.width + 1}px`,
    height: `${box.height + 1}px`,
    backgroundColor: mark?.fill ?? style.fill ?? '',
  });
  drawEdges(element, style);
  if (text !== '') element.append(textElement(drawing, style, text, link));
  if (mark?.color) element.style.color = mark.color;
  if (mark?.bold) element.style.fontWeight = 'bold';
  return element;
}

const WIDTHS = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 } as const;

function drawEdges(element: HTMLElement, style: Style): void {
  for (const side of SIDES) {
    const edge = style.edges[side];
    // A fill hides the grid lines beneath it.
    if (edge) element.style.setProperty(`border-${side}`, lineOf(edge));
  }
}

const lineOf = ({ style, weight, color }: Edge): string => {
  const kind =
    style === 'Continuous' ? 'solid' : style === 'Double' ? 'double' : style === 'Dot' ? 'dotted' : 'dashed';
  return `${style === 'Double' ? 3 : WIDTHS[weight]}px ${kind} ${color}`;
};

const ACROSS: Readonly<Record<string, string>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
  CenterAcrossSelection: 'center',
  Distributed: 'center',
};

/** Numbers are at the right, conditions and errors in the middle, texts at the left. */
function horizontalOf({ sheet, row, column }: CellDrawing, style: Style): string {
  const chosen = ACROSS[style.horizontal];
  if (chosen) return chosen;
  const { value } = cellAt(sheet, row, column);
  if (typeof value === 'number') return 'right';
  return typeof value === 'string' || value === null ? 'left' : 'center';
}

function textElement(drawing: CellDrawing, style: Style, text: string, link: BookLink | null): HTMLElement {
  const { box, room } = drawing;
  const across = horizontalOf(drawing, style);
  const element = document.createElement('div');
  element.className = style.wrap ? 'text wrapped' : 'text';
  const middle =
    style.vertical === 'Center' ? 'center' : style.vertical === 'Top' ? 'flex-start' : 'flex-end';
  // What does not fit runs over empty neighbours; a text that is centred runs over both.
  const over = style.wrap ? 0 : widthOf(text, fontOf(style)) + 8 - box.width;
  const runsOver = over > 0 && typeof cellAt(drawing.sheet, drawing.row, drawing.column).value === 'string';
  const before =
    runsOver && across !== 'left' ? Math.min(room.left, across === 'center' ? over / 2 : over) : 0;
  const behind =
    runsOver && across !== 'right' ? Math.min(room.right, across === 'center' ? over / 2 : over) : 0;
  const { font } = style;
  Object.assign(element.style, {
    alignItems: middle,
    justifyContent: across === 'right' ? 'flex-end' : across === 'center' ? 'center' : 'flex-start',
    textAlign: across,
    left: `${-before}px`,
    width: `${box.width + before + behind}px`,
    font: fontOf(style),
    textDecoration: [font.underline === 'None' ? '' : 'underline', font.strikethrough ? 'line-through' : '']
      .join(' ')
      .trim(),
    color: font.color === '#000000' ? '' : font.color,
    paddingLeft: `${3 + style.indent * 9}px`,
  });
  const words = link ? linkElement(link, text) : spanOf(isTooNarrow(drawing, style, text) ? '####' : text);
  // The middle is that of the cell, also where there is more room on one side than on the other.
  if (across === 'center')
    words.style.margin = `0 ${Math.max(0, behind - before)}px 0 ${Math.max(0, before - behind)}px`;
  if (runsOver) words.style.flexShrink = '0';
  element.append(words);
  return element;
}

/** A number that does not fit is shown as number signs, never cut. */
function isTooNarrow({ sheet, row, column, box }: CellDrawing, style: Style, text: string): boolean {
  const isNumber = typeof cellAt(sheet, row, column).value === 'number';
  return isNumber && !style.wrap && widthOf(text, fontOf(style)) > box.width;
}

function spanOf(text: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
}

function linkElement({ target, location, tip }: BookLink, text: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.textContent = text;
  anchor.title = tip ?? target ?? location ?? '';
  anchor.dataset['location'] = target === null ? (location ?? '') : '';
  anchor.href = target !== null && /^(https?|mailto):/i.test(target) ? target : '#';
  anchor.target = '_blank';
  anchor.rel = 'noopener noreferrer';
  anchor.draggable = false;
  return anchor;
}

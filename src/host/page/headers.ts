import { columnName } from '../../model/cell';
import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import { COLUMN_HEADER, ROW_HEADER, spanOf } from './layout';
import type { Layout, Lines, View } from './layout';

/** The corner between the headers. */
export function corner(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'corner';
  return element;
}

const range = ([first, last]: Lines): readonly number[] =>
  last < first ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Columns or rows in sight: where each of them begins, those that are frozen and those that scroll. */
interface LinesInSight {
  readonly starts: Float64Array;
  readonly parts: readonly [frozen: Lines, scrolling: Lines];
  /** How many are frozen, and how far the others are scrolled, in pixels. */
  readonly frozen: number;
  readonly scrolled: number;
}

interface PlacedLine {
  readonly line: number;
  readonly start: number;
  readonly size: number;
  readonly zIndex: string;
}

/** Where the header of each line goes. What scrolls goes beneath what is frozen; hidden lines have no header. */
const placed = ({ starts, parts, frozen, scrolled }: LinesInSight): readonly PlacedLine[] =>
  parts.flatMap((lines, part) =>
    range(lines).flatMap((line): readonly PlacedLine[] => {
      const [from, size] = spanOf(starts, line);
      const start = from - (part === 1 ? scrolled : 0);
      const isCovered = part === 1 && start + size <= (starts[frozen] ?? 0);
      return size === 0 || isCovered ? [] : [{ line, start, size, zIndex: part === 0 ? '1' : '0' }];
    }),
  );

/** The letters above the columns in sight; `parts` are those that are frozen and those that scroll. */
export function columnHeaders(
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
  const inSight = { starts: layout.columns, parts, frozen: sheet.freeze.columns, scrolled: view.left };
  for (const { line, start, size, zIndex } of placed(inSight)) {
    const header = headerElement(columnName(line), line >= firstColumn && line <= lastColumn);
    Object.assign(header.style, { left: `${start}px`, width: `${size}px`, zIndex });
    bar.append(header);
  }
  return bar;
}

/** The numbers left of the rows in sight. */
export function rowHeaders(
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
  const inSight = { starts: layout.rows, parts, frozen: sheet.freeze.rows, scrolled: view.top };
  for (const { line, start, size, zIndex } of placed(inSight)) {
    const header = headerElement(String(line + 1), line >= firstRow && line <= lastRow);
    const besideHidden = sheet.hiddenRows.has(line - 1) || sheet.hiddenRows.has(line + 1);
    header.classList.toggle('beside-hidden', besideHidden);
    Object.assign(header.style, { top: `${start}px`, height: `${size}px`, zIndex });
    bar.append(header);
  }
  return bar;
}

function headerElement(text: string, selected: boolean): HTMLElement {
  const element = document.createElement('div');
  element.className = selected ? 'header selected' : 'header';
  element.textContent = text;
  return element;
}

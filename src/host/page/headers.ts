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
  parts.forEach((lines, part) => {
    for (const column of range(lines)) {
      const [left, width] = spanOf(layout.columns, column);
      if (width === 0) continue;
      const x = left - (part === 1 ? view.left : 0);
      // What scrolls goes beneath what is frozen.
      if (part === 1 && x + width <= (layout.columns[sheet.freeze.columns] ?? 0)) continue;
      const header = headerElement(columnName(column), column >= firstColumn && column <= lastColumn);
      Object.assign(header.style, { left: `${x}px`, width: `${width}px`, zIndex: part === 0 ? '1' : '0' });
      bar.append(header);
    }
  });
  return bar;
}

/** The numbers beside the rows in sight. */
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

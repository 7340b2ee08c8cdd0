import { StandInError } from '../batch/host-error';
import { as, selectInBook } from '../book/book';
import { cellAt } from '../book/cells';
import { typeInto } from '../book/person';
import { isCellError } from '../../model/cell';
import type { CellRange } from '../../model/cell';
import type { HostCore } from '../host';
import type { GridView } from './grid';
import { shownNumeral, takenNumeral } from './numerals';

/** Editing cells at the grid, with keys and mouse. */
export interface Editing {
  readonly isEditing: () => boolean;
  /** Puts an editor over the selected cell; with a text it replaces what is there. */
  readonly begin: (text?: string) => void;
  /** Ends editing; what was typed goes into the cell, or nowhere. */
  readonly end: (accepted: boolean) => boolean;
  /** Types into the selected cell without an editor. */
  readonly put: (content: string) => boolean;
  readonly move: (down: number, right: number, extend: boolean) => void;
  readonly selectCell: (row: number, column: number, extend: boolean) => void;
}

/** What editing tells the page. */
export interface EditingNews {
  readonly changed: () => void;
  readonly refused: (code: string) => void;
}

/** A cell's content as one would type it. */
export function typedText({ book }: HostCore): string {
  const { sheet, range } = book.selection;
  const { value, formula } = cellAt(sheet, range.firstRow, range.firstColumn);
  if (formula !== null) return formula;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'number') return shownNumeral(String(value));
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** Editing for a host; while the editor is open, Excel answers no batch, and neither does the host. */
export function createEditing(hostNow: () => HostCore, grid: GridView, news: EditingNews): Editing {
  let editor: HTMLTextAreaElement | null = null;
  /** Where a selection that grows began, and where it has got to. */
  let anchor = { row: 0, column: 0 };
  let head = { row: 0, column: 0 };

  const put = (content: string): boolean => typeSelected(hostNow(), content, news);

  const end = (accepted: boolean): boolean => {
    if (!editor) return true;
    const { value } = editor;
    if (accepted && !put(value)) return false;
    editor.remove();
    editor = null;
    hostNow().setCellEditing(false);
    news.changed();
    return true;
  };

  const begin = (text?: string): void => {
    const host = hostNow();
    const { range } = host.book.selection;
    grid.bringIntoSight(range.firstRow, range.firstColumn);
    editor = editorOver(grid, range.firstRow, range.firstColumn, text ?? typedText(host));
    host.setCellEditing(true);
    editor.focus();
    news.changed();
  };

  const selectCell = (row: number, column: number, extend: boolean): void => {
    const { book } = hostNow();
    head = { row, column };
    if (!extend) anchor = head;
    as(book, 'person', () => selectInBook(book, book.active, between(anchor, head)));
    grid.bringIntoSight(row, column);
  };

  return {
    isEditing: () => editor !== null,
    begin,
    end,
    put,
    selectCell,
    move: (down, right, extend) => {
      const { book } = hostNow();
      const { range } = book.selection;
      const from = extend ? head : { row: range.firstRow, column: range.firstColumn };
      const row = nextShown(from.row, down, book.active.hiddenRows);
      selectCell(row, nextShown(from.column, right, book.active.hiddenColumns), extend);
    },
  };
}

/** Types into the selected cell; tells where Excel would not have it. */
function typeSelected({ book }: HostCore, content: string, { refused }: EditingNews): boolean {
  const { sheet, range } = book.selection;
  const place = { row: range.firstRow, column: range.firstColumn };
  try {
    as(book, 'person', () => typeInto(book, sheet, place, takenNumeral(content)));
    return true;
  } catch (thrown) {
    if (!(thrown instanceof StandInError)) throw thrown;
    refused(thrown.code);
    return false;
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const between = (one: Place, other: Place): CellRange => ({
  firstRow: Math.min(one.row, other.row),
  firstColumn: Math.min(one.column, other.column),
  lastRow: Math.max(one.row, other.row),
  lastColumn: Math.max(one.column, other.column),
});

/** The line this many steps on, over those that are hidden. */
function nextShown(from: number, steps: number, hidden: ReadonlySet<number>): number {
  const by = Math.sign(steps);
  let line = from;
  for (let left = Math.abs(steps); left > 0; left--) {
    let next = line + by;
    while (hidden.has(next)) next += by;
    if (next < 0) break;
    line = next;
  }
  return line;
}

function editorOver(grid: GridView, row: number, column: number, text: string): HTMLTextAreaElement {
  const editor = document.createElement('textarea');
  editor.className = 'editor';
  editor.value = text;
  editor.rows = 1;
  editor.spellcheck = false;
  const place = grid.placeOnScreen(row, column);
  Object.assign(editor.style, {
    left: `${place.left}px`,
    top: `${place.top}px`,
    minWidth: `${Math.max(place.width, 60)}px`,
    minHeight: `${place.height}px`,
  });
  grid.element.parentElement?.append(editor);
  editor.setSelectionRange(text.length, text.length);
  return editor;
}

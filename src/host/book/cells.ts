import { isCellError } from '../../model/cell';
import type { CellRange, CellValue } from '../../model/cell';
import { contains, encloses, overlaps } from '../../workbook/ranges';
import { fail } from '../batch/host-error';
import { plainNumber, shownNumber, formattedText } from '../calculation/number-text';
import { recalculate, tell } from './book';
import type { Book } from './book';
import type { Style, StyleChange } from './style';
import { cellCount, columnOf, eachCell, isWholeColumns, isWholeRows, cellNumber, rowOf } from './places';
import type { BookCell, BookLink, Sheet } from './sheet';
import type { Typed } from './typed';

/** The cell's content and style; a cell that is not there is empty. */
export function cellAt(sheet: Sheet, row: number, column: number): BookCell {
  return (
    sheet.cells.get(cellNumber(row, column)) ?? {
      value: null,
      formula: null,
      style: sheet.columnStyle(column),
    }
  );
}

/** What a cell shows. */
export function shownAt(book: Book, sheet: Sheet, row: number, column: number): string {
  const { value, style } = cellAt(sheet, row, column);
  if (value === null) return '';
  if (typeof value === 'string') return formattedText(value, style.numberFormat);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isCellError(value)) return value.error;
  return style.numberFormat === 'General'
    ? plainNumber(Number(value.toPrecision(11)))
    : shownNumber(value, style.numberFormat, book.date1904);
}

/** Refuses writing where the workbook is read-only, or where the sheet is protected and a cell is locked. */
export function refuseLockedCells(book: Book, sheet: Sheet, range: CellRange): void {
  if (book.readOnly) fail('AccessDenied');
  if (!sheet.protection) return;
  const isLocked = (place: number): boolean =>
    (sheet.cells.get(place)?.style ?? sheet.columnStyle(columnOf(place))).locked;
  if (cellCount(range) > MAX_CELLS) fail('AccessDenied');
  eachCell(range, (row, column) => {
    if (isLocked(cellNumber(row, column))) fail('AccessDenied');
  });
}

/** Refuses changing styles, sizes and the like on a protected sheet. */
export function guardStyles(book: Book, sheet: Sheet): void {
  if (book.readOnly) fail('AccessDenied');
  if (sheet.protection && sheet.protection.options['allowFormatCells'] !== true) fail('AccessDenied');
}

/** Ranges with more cells than this are gone through by the cells that are there. */
const MAX_CELLS = 5_000_000;

/** The cells of a range: all of them, or of a very large one those that are there. */
export function eachPlace(sheet: Sheet, range: CellRange, visit: (place: number) => void): void {
  if (!isWholeColumns(range) && !isWholeRows(range) && cellCount(range) <= MAX_CELLS)
    return eachCell(range, (row, column) => visit(cellNumber(row, column)));
  for (const place of [...sheet.cells.keys()])
    if (contains(range, rowOf(place), columnOf(place))) visit(place);
}

/** Fills a cell. Of a merged area only the first cell takes anything; a part of an array formula refuses. */
export function fillCell(book: Book, sheet: Sheet, row: number, column: number, content: Typed): void {
  const isHere = (range: CellRange): boolean => contains(range, row, column);
  const merge = sheet.merges.find(isHere);
  if (merge && !(merge.firstRow === row && merge.firstColumn === column)) return;
  if (sheet.arrays.some((range) => isHere(range) && cellCount(range) > 1)) fail('InvalidOperation');
  const existing = cellAt(sheet, row, column);
  const { formula, numberFormat } = content;
  const style =
    numberFormat !== null && existing.style.numberFormat === 'General'
      ? book.styles.changed(existing.style, { numberFormat })
      : existing.style;
  // A formula that is there already keeps its value until it is calculated.
  const value = formula !== null && formula === existing.formula ? existing.value : content.value;
  put(sheet, cellNumber(row, column), { value, formula, style });
  book.calculation.changed(sheet, cellNumber(row, column));
}

/** Puts a cell; one without content and style is not kept. */
function put(sheet: Sheet, place: number, cell: BookCell): void {
  const isNothing =
    cell.value === null && cell.formula === null && cell.style === sheet.columnStyle(columnOf(place));
  if (isNothing) sheet.cells.delete(place);
  else sheet.cells.set(place, cell);
}

/** Changes the style of the cells of a range. */
export function restyle(book: Book, sheet: Sheet, range: CellRange, change: StyleChange): void {
  eachPlace(sheet, range, (place) => restyleCell(book, sheet, place, change));
  tell(book, { kind: 'shown', sheet, range, actor: book.actor });
}

/** Changes the style of one cell without raising an event. */
export function restyleCell(book: Book, sheet: Sheet, place: number, change: StyleChange): void {
  const cell = cellAt(sheet, rowOf(place), columnOf(place));
  put(sheet, place, { ...cell, style: book.styles.changed(cell.style, change) });
}

/** What `clear` takes away. */
export type Clearing = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Clears a range; merged areas that lie in it wholly go with the formats. */
export function clear(book: Book, sheet: Sheet, range: CellRange, what: Clearing): void {
  const contents = what === 'All' || what === 'Contents';
  const formats = what === 'All' || what === 'Formats';
  if (contents) refuseLockedCells(book, sheet, range);
  if (contents && sheet.arrays.some((array) => overlaps(array, range) && !encloses(range, array)))
    fail('InvalidOperation');
  if (formats) guardStyles(book, sheet);
  eachPlace(sheet, range, (place) => {
    const cell = sheet.cells.get(place);
    if (what !== 'Contents' && what !== 'Formats') sheet.links.delete(place);
    if (!cell) return;
    const style = formats ? book.styles.plain : cell.style;
    put(sheet, place, contents ? { value: null, formula: null, style } : { ...cell, style });
    if (contents) book.calculation.changed(sheet, place);
  });
  if (formats) unmerge(book, sheet, range);
  tell(book, { kind: contents ? 'changed' : 'shown', sheet, range, single: null, actor: book.actor });
}

/** Makes one area of a range; what it covers, except its first cell, is lost, as Excel warns. */
export function merge(book: Book, sheet: Sheet, range: CellRange, across: boolean): void {
  guardStyles(book, sheet);
  const rows = Array.from({ length: range.lastRow - range.firstRow + 1 }, (_, down) => ({
    ...range,
    firstRow: range.firstRow + down,
    lastRow: range.firstRow + down,
  }));
  for (const area of across ? rows : [range]) {
    if (cellCount(area) === 1) continue;
    unmerge(book, sheet, area);
    eachCell(area, (row, column) => {
      if (row === area.firstRow && column === area.firstColumn) return;
      const cell = sheet.cells.get(cellNumber(row, column));
      if (!cell || (cell.value === null && cell.formula === null)) return;
      put(sheet, cellNumber(row, column), { ...cell, value: null, formula: null });
      book.calculation.changed(sheet, cellNumber(row, column));
    });
    sheet.merges.push(area);
  }
  tell(book, { kind: 'shown', sheet, range, actor: book.actor });
}

/** Undoes every merged area that has a cell in the range. */
export function unmerge(book: Book, sheet: Sheet, range: CellRange): void {
  const left = sheet.merges.filter((area) => !overlaps(area, range));
  if (left.length === sheet.merges.length) return;
  sheet.merges.splice(0, sheet.merges.length, ...left);
  tell(book, { kind: 'shown', sheet, range, actor: book.actor });
}

/** How Excel shows a cell that has become a link. */
const LINK_LOOK: StyleChange = { font: { color: '#0563C1', underline: 'Single' } };

/** Puts a link on a cell, and its text into it where one is said or the cell is empty. */
export function putLink(book: Book, sheet: Sheet, place: number, link: BookLink, text: string | null): void {
  const [row, column] = [rowOf(place), columnOf(place)];
  sheet.links.set(place, link);
  restyleCell(book, sheet, place, LINK_LOOK);
  const { value, formula } = cellAt(sheet, row, column);
  const shown = text ?? (value === null && formula === null ? (link.target ?? link.location) : null);
  if (shown !== null && shown !== value)
    fillCell(book, sheet, row, column, { value: shown, formula: null, numberFormat: null });
}

/** The smallest range around everything that is there, or around all that holds something; `null` for nothing. */
export function usedRange(
  book: Book,
  sheet: Sheet,
  valuesOnly: boolean,
  within?: CellRange,
): CellRange | null {
  recalculate(book);
  let used: { -readonly [Edge in keyof CellRange]: CellRange[Edge] } | null = null;
  for (const [place, cell] of sheet.cells) {
    if (valuesOnly && cell.value === null && cell.formula === null) continue;
    const [row, column] = [rowOf(place), columnOf(place)];
    if (within && !contains(within, row, column)) continue;
    used ??= { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    used.firstRow = Math.min(used.firstRow, row);
    used.lastRow = Math.max(used.lastRow, row);
    used.firstColumn = Math.min(used.firstColumn, column);
    used.lastColumn = Math.max(used.lastColumn, column);
  }
  return used;
}

/** What all cells of some ranges have in common; `null` where they differ. */
export function common<Part>(
  areas: readonly { readonly sheet: Sheet; readonly range: CellRange }[],
  part: (style: Style) => Part,
): Part | null {
  const found = new Set<Part>();
  for (const { sheet, range } of areas) {
    if (found.size === 0) found.add(part(cellAt(sheet, range.firstRow, range.firstColumn).style));
    eachPlace(sheet, range, (place) => found.add(part(cellAt(sheet, rowOf(place), columnOf(place)).style)));
  }
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

/** A cell's value as the API gives it: nothing is "", an error is its text. */
export const apiValue = (value: CellValue): string | number | boolean =>
  value === null ? '' : isCellError(value) ? value.error : value;

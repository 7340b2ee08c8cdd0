import { addressOf } from '../../model/cell';
import type { CellRange } from '../../model/cell';
import type { Block, CellContent, Edits, LinkEdit, SheetEdits } from '../../model/edits';
import {
  LAST_COLUMN,
  MAX_ADDRESS_LENGTH,
  MAX_FORMULA_LENGTH,
  MAX_TEXT_LENGTH,
  MAX_ROW_HEIGHT,
  MAX_COLUMN_WIDTH,
} from '../../model/excel-limits';
import { encodeAddress } from '../link-address';
import { rangeIndex } from '../range-index';
import { checkPlace, checkRange, encloses } from '../ranges';
import { nameKey } from '../references';
import { refuse } from '../refuse';
import { a1Range } from '../../model/cell';
import { isSheetName } from '../sheet-name';

/** A sheet as the workbook lists it; into a chart sheet nothing can be written. */
export interface ListedSheet {
  readonly name: string;
  readonly isWorksheet: boolean;
}

/**
 * Refuses edits that no Excel could carry out, before either adapter asks for anything: a sheet that is not there,
 * a name that no sheet may have, a text or an address that is too long. Edits that make no sense (a row −1, a
 * number that is not one) are a mistake of the program and throw a RangeError. Why: decision 0095.
 *
 * @param sheets the workbook's sheets before the edits
 */
export function checkEdits(edits: Edits, sheets: readonly ListedSheet[]): void {
  edits.sheets.forEach(checkSheet);
  checkSheetNames(edits, sheets);
  for (const { name, range } of edits.names) {
    checkRange(range);
    if (!/^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u.test(name)) throw new RangeError(`no name: ${name}`);
  }
}

function checkSheetNames(edits: Edits, sheets: readonly ListedSheet[]): void {
  const known = new Map(sheets.map(({ name, isWorksheet }) => [nameKey(name), isWorksheet]));
  for (const { sheet, create } of edits.sheets) {
    const isWorksheet = known.get(nameKey(sheet));
    if (isWorksheet) continue;
    // A chart sheet of that name is no sheet to write into, nor can another be called the same.
    if (isWorksheet === false || !create) refuse('file.no-such-sheet', { sheet });
    if (!isSheetName(sheet)) refuse('file.sheet-name', { sheet });
    known.set(nameKey(sheet), true);
  }
  for (const { sheet } of edits.names)
    if (!known.has(nameKey(sheet))) refuse('file.no-such-sheet', { sheet });
}

/** The rectangles of a sheet in which edits touch contents, formats or links. */
export const touchedRanges = ({
  clear,
  blocks,
  formats,
  links,
  merges,
}: SheetEdits): readonly CellRange[] => [
  ...clear,
  ...blocks.flatMap(blockRange),
  ...formats.map(({ range }) => range),
  ...links.map(({ row, column }) => ({
    firstRow: row,
    lastRow: row,
    firstColumn: column,
    lastColumn: column,
  })),
  ...merges,
];

/** The rectangle of a block; none where it has no cells. */
export function blockRange({ row, column, cells }: Block): readonly CellRange[] {
  const width = Math.max(0, ...cells.map((line) => line.length));
  if (cells.length === 0 || width === 0) return [];
  return [
    { firstRow: row, lastRow: row + cells.length - 1, firstColumn: column, lastColumn: column + width - 1 },
  ];
}

function checkSheet(edits: SheetEdits): void {
  touchedRanges(edits).forEach(checkRange);
  edits.conditionalFormats.forEach(({ range }) => checkRange(range));
  edits.charts.forEach(({ categories, series, place }) =>
    [categories, place, ...series.map(({ values }) => values)].forEach(checkRange),
  );
  edits.links.forEach((link) => checkLink(link, edits.sheet));
  checkSizes(edits);
  checkMergesApart(edits);
  for (const { row, column, cells } of edits.blocks)
    cells.forEach((line, down) =>
      line.forEach((content, right) => {
        if (content) checkContent(content, edits.sheet, row + down, column + right);
      }),
    );
}

function checkContent(content: CellContent, sheet: string, row: number, column: number): void {
  checkPlace(row, column);
  if (content.kind === 'text') checkText(content.text, sheet, row, column);
  if (content.kind === 'number' && !Number.isFinite(content.value))
    throw new RangeError(`no number: ${content.value}`);
  if (content.kind !== 'formula') return;
  const { result, formula } = content;
  if (typeof result === 'number' && !Number.isFinite(result)) throw new RangeError(`no number: ${result}`);
  if (typeof result === 'string') checkText(result, sheet, row, column);
  if (formula.length > MAX_FORMULA_LENGTH)
    refuse('file.formula-too-long', { cell: addressOf({ sheet, row, column }), most: MAX_FORMULA_LENGTH });
}

function checkText({ length }: string, sheet: string, row: number, column: number): void {
  if (length > MAX_TEXT_LENGTH)
    refuse('file.text-too-long', { cell: addressOf({ sheet, row, column }), length, most: MAX_TEXT_LENGTH });
}

function checkLink({ row, column, to }: LinkEdit, sheet: string): void {
  if (to.kind === 'cell') checkPlace(to.row, to.column);
  if (to.kind === 'address' && encodeAddress(to.address).length > MAX_ADDRESS_LENGTH)
    refuse('file.address-too-long', { cell: addressOf({ sheet, row, column }), most: MAX_ADDRESS_LENGTH });
}

function checkSizes({ columnWidths, rowHeights }: SheetEdits): void {
  for (const { column, width } of columnWidths) {
    const isColumn = Number.isInteger(column) && column >= 0 && column <= LAST_COLUMN;
    if (!(isColumn && width >= 0 && width <= MAX_COLUMN_WIDTH))
      throw new RangeError(`no width: column ${column}, ${width}`);
  }
  for (const { row, height } of rowHeights) {
    checkPlace(row, 0);
    if (!(height >= 0 && height <= MAX_ROW_HEIGHT)) throw new RangeError(`no height: row ${row}, ${height}`);
  }
}

/** Merged areas of the same edits that overlap; the same one twice is one. */
function checkMergesApart({ merges, sheet }: SheetEdits): void {
  const before = rangeIndex();
  for (const range of merges) {
    const isOther = (merge: CellRange): boolean => !(encloses(range, merge) && encloses(merge, range));
    if (before.overlapping(range).some(isOther))
      refuse('file.merge-overlap', { sheet, range: a1Range(range) });
    before.add(range);
  }
}

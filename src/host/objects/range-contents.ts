import type { CellValue } from '../../model/cell';
import { fail } from '../batch/host-error';
import type { Scalar } from '../batch/wire-table';
import { recalculate, tell } from '../book/book';
import {
  apiValue,
  cellAt,
  fillCell,
  refuseLockedCells,
  guardStyles,
  restyleCell,
  shownAt,
} from '../book/cells';
import { cellCount, columnCount, eachCell, cellNumber, rowCount, tableOf } from '../book/places';
import { typed } from '../book/typed';
import { valueType } from './events';
import type { RangeArea } from './types';

/** A range with more cells than this has no contents to the API: they are `null`. */
const MAX_READ = 5_000_000;

/** Tables of what each cell of the range holds; counted, since Excel on the web lets only so much through. */
function contents<Content>(
  area: RangeArea,
  content: (row: number, column: number) => Content,
): Content[][] | null {
  if (cellCount(area.range) > MAX_READ) return null;
  recalculate(area.book);
  return tableOf(area.range, content);
}

/** Calls for each cell with what it is given; a single value, or a table of one, is for all of them. */
function spread(
  { range }: RangeArea,
  given: unknown,
  visit: (row: number, column: number, content: unknown) => void,
): void {
  if (cellCount(range) > MAX_READ) fail('InvalidArgument');
  const table = Array.isArray(given) ? (given as unknown[]) : null;
  const first = Array.isArray(table?.[0]) ? (table[0] as unknown[]) : null;
  if (!table) return eachCell(range, (row, column) => visit(row, column, given));
  if (table.length === 1 && first?.length === 1)
    return eachCell(range, (row, column) => visit(row, column, first[0]));
  const fits = table.every((row) => Array.isArray(row) && row.length === columnCount(range));
  if (table.length !== rowCount(range) || !fits) fail('InvalidArgument', WRONG_SIZE);
  eachCell(range, (row, column) => {
    const line = table[row - range.firstRow];
    visit(row, column, Array.isArray(line) ? line[column - range.firstColumn] : null);
  });
}

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Fills cells with what is typed; `null` leaves a cell as it is. */
function write(area: RangeArea, given: unknown): void {
  const { book, sheet, range } = area;
  refuseLockedCells(book, sheet, range);
  const before = cellAt(sheet, range.firstRow, range.firstColumn).value;
  spread(area, given, (row, column, content) => {
    if (content === null) return;
    fillCell(book, sheet, row, column, typed(content, cellAt(sheet, row, column).style.numberFormat));
  });
  recalculate(book);
  const after = cellAt(sheet, range.firstRow, range.firstColumn).value;
  const single = cellCount(range) === 1 ? { before, after } : null;
  tell(book, { kind: 'changed', sheet, range, single, actor: book.actor });
}

function writeFormats(area: RangeArea, given: unknown): void {
  const { book, sheet, range } = area;
  guardStyles(book, sheet);
  spread(area, given, (row, column, code) => {
    if (code === null) return;
    if (typeof code !== 'string') return fail('InvalidArgument');
    restyleCell(book, sheet, cellNumber(row, column), formatChange(code));
  });
  tell(book, { kind: 'shown', sheet, range, actor: book.actor });
}

/** One object for each code, by which equal changes are known to be equal. */
const CHANGES = new Map<string, { readonly numberFormat: string }>();

function formatChange(code: string): { readonly numberFormat: string } {
  const known = CHANGES.get(code) ?? { numberFormat: code === '' ? 'General' : code };
  CHANGES.set(code, known);
  return known;
}

const formulaOrValue = (formula: string | null, value: CellValue) => formula ?? apiValue(value);

/** What the cells of a range hold, and show. */
export const contentScalars: Readonly<Record<string, Scalar<RangeArea>>> = {
  Values: {
    get: (area) => contents(area, (row, column) => apiValue(cellAt(area.sheet, row, column).value)),
    set: write,
  },
  Formulas: {
    get: (area) =>
      contents(area, (row, column) => {
        const { formula, value } = cellAt(area.sheet, row, column);
        return formulaOrValue(formula, value);
      }),
    set: write,
  },
  Text: { get: (area) => contents(area, (row, column) => shownAt(area.book, area.sheet, row, column)) },
  ValueTypes: {
    get: (area) => contents(area, (row, column) => valueType(cellAt(area.sheet, row, column).value)),
  },
  NumberFormat: {
    get: (area) => contents(area, (row, column) => cellAt(area.sheet, row, column).style.numberFormat),
    set: writeFormats,
  },
};

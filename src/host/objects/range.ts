import type { CellRange } from '../../model/cell';
import { around } from '../../workbook/ranges';
import { fail } from '../batch/host-error';
import { described } from '../batch/wire-table';
import type { TypeEntry } from '../batch/wire-table';
import { selectInBook, recalculate, tell } from '../book/book';
import { clear, guardStyles, merge, unmerge, usedRange } from '../book/cells';
import type { Clearing } from '../book/cells';
import {
  cellCount,
  columnCount,
  overlapOf,
  isWholeColumns,
  isWholeRows,
  rowCount,
  COLUMNS,
  ROWS,
} from '../book/places';
import { areaGiven, checked, flagGiven, oneOf, wholeGiven } from './arguments';
import {
  getCellProperties,
  getLineProperties,
  setCellProperties,
  setLineProperties,
} from './cell-properties';
import { fullAddress } from './full-address';
import { contentScalars } from './range-contents';
import { linkScalar } from './range-links';
import { TYPES } from './types';
import type { RangeArea } from './types';

const { range: rangeType } = TYPES;

/** A Range over part of the same sheet. */
const of = (area: RangeArea, range: CellRange) => rangeType.of({ ...area, range: checked(range) });

/** Excel counts no further than this. */
const MAX_COUNTED = 2_147_483_647;

const CLEARINGS: readonly Clearing[] = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'];

export const rangeTable: TypeEntry = described(rangeType, {
  scalars: {
    Address: { get: fullAddress },
    RowIndex: { get: ({ range }) => range.firstRow },
    ColumnIndex: { get: ({ range }) => range.firstColumn },
    RowCount: { get: ({ range }) => rowCount(range) },
    ColumnCount: { get: ({ range }) => columnCount(range) },
    CellCount: { get: ({ range }) => (cellCount(range) > MAX_COUNTED ? -1 : cellCount(range)) },
    IsEntireRow: { get: ({ range }) => isWholeRows(range) },
    IsEntireColumn: { get: ({ range }) => isWholeColumns(range) },
    RowHidden: {
      get: (area) => hidden(area, 'rows'),
      set: (area, value) => hide(area, 'rows', flagGiven(value)),
    },
    ColumnHidden: {
      get: (area) => hidden(area, 'columns'),
      set: (area, value) => hide(area, 'columns', flagGiven(value)),
    },
    Hyperlink: linkScalar,
    ...contentScalars,
  },
  navigations: {
    Worksheet: TYPES.worksheet.of,
    Format: (area) => TYPES.rangeFormat.of({ book: area.book, areas: [area] }),
    ConditionalFormats: TYPES.marks.of,
  },
  methods: {
    GetCell: (area, row, column) => of(area, cellWithin(area.range, wholeGiven(row), wholeGiven(column))),
    GetRow: (area, row) => {
      const number = area.range.firstRow + wholeGiven(row);
      return of(area, { ...area.range, firstRow: number, lastRow: number });
    },
    GetColumn: (area, column) => {
      const number = area.range.firstColumn + wholeGiven(column);
      return of(area, { ...area.range, firstColumn: number, lastColumn: number });
    },
    GetLastCell: (area) =>
      of(area, { ...area.range, firstRow: area.range.lastRow, firstColumn: area.range.lastColumn }),
    GetLastRow: (area) => of(area, { ...area.range, firstRow: area.range.lastRow }),
    GetLastColumn: (area) => of(area, { ...area.range, firstColumn: area.range.lastColumn }),
    GetEntireRow: (area) => of(area, { ...area.range, firstColumn: 0, lastColumn: COLUMNS - 1 }),
    GetEntireColumn: (area) => of(area, { ...area.range, firstRow: 0, lastRow: ROWS - 1 }),
    GetOffsetRange: (area, rows, columns) =>
      of(area, shifted(area.range, wholeGiven(rows), wholeGiven(columns))),
    GetResizedRange: (area, rows, columns) =>
      of(area, resized(area.range, wholeGiven(rows), wholeGiven(columns))),
    GetBoundingRect: (area, other) => {
      const second = areaGiven(area.book, area.sheet, other);
      return second.sheet === area.sheet
        ? of(area, around(area.range, second.range))
        : fail('InvalidArgument');
    },
    GetIntersection: (area, other) => intersection(area, other) ?? fail('ItemNotFound'),
    GetIntersectionOrNullObject: intersection,
    GetUsedRangeOrNullObject: (area, valuesOnly) => {
      const used = usedRange(area.book, area.sheet, valuesOnly === true, area.range);
      return used && of(area, used);
    },
    GetMergedAreasOrNullObject: ({ book, sheet, range }) => {
      const areas = sheet.merges
        .filter((merged) => overlapOf(merged, range))
        .map((merged) => ({ book, sheet, range: merged }));
      return areas.length === 0 ? null : TYPES.rangeAreas.of({ book, areas });
    },
    Clear: ({ book, sheet, range }, what) =>
      clear(book, sheet, range, what === undefined ? 'All' : oneOf(CLEARINGS, what)),
    Merge: ({ book, sheet, range }, across) => merge(book, sheet, range, across === true),
    Unmerge: ({ book, sheet, range }) => {
      guardStyles(book, sheet);
      unmerge(book, sheet, range);
    },
    Select: ({ book, sheet, range }) => selectInBook(book, sheet, range),
    Calculate: ({ book }) => recalculate(book),
    GetCellProperties: getCellProperties,
    SetCellProperties: setCellProperties,
    GetRowProperties: (area, spec) => getLineProperties(area, 'row', spec),
    SetRowProperties: (area, given) => setLineProperties(area, 'row', given),
    GetColumnProperties: (area, spec) => getLineProperties(area, 'column', spec),
    SetColumnProperties: (area, given) => setLineProperties(area, 'column', given),
    // The client asks for this before it writes a large table in pieces.
    _ValidateArraySize: ({ range }, rows, columns) => {
      if (rows !== rowCount(range) || columns !== columnCount(range)) fail('InvalidArgument');
    },
  },
});

/** Several ranges of one sheet. */
export const rangeAreasTables: readonly TypeEntry[] = [
  described(TYPES.rangeAreas, {
    scalars: {
      Address: { get: ({ areas }) => areas.map(fullAddress).join(',') },
      AreaCount: { get: ({ areas }) => areas.length },
      CellCount: { get: ({ areas }) => areas.reduce((sum, { range }) => sum + cellCount(range), 0) },
    },
    navigations: {
      Areas: TYPES.rangeCollection.of,
      Format: TYPES.rangeFormat.of,
    },
    methods: {
      Clear: ({ areas }, what) =>
        areas.forEach(({ book, sheet, range }) =>
          clear(book, sheet, range, what === undefined ? 'All' : oneOf(CLEARINGS, what)),
        ),
    },
  }),
  described(TYPES.rangeCollection, {
    scalars: { Count: { get: ({ areas }) => areas.length } },
    items: ({ areas }) => areas.map(rangeType.of),
  }),
];

function intersection(area: RangeArea, other: unknown) {
  const second = areaGiven(area.book, area.sheet, other);
  const range = second.sheet === area.sheet ? overlapOf(area.range, second.range) : null;
  return range && of(area, range);
}

const cellWithin = ({ firstRow, firstColumn }: CellRange, row: number, column: number): CellRange => ({
  firstRow: firstRow + row,
  lastRow: firstRow + row,
  firstColumn: firstColumn + column,
  lastColumn: firstColumn + column,
});

const shifted = (range: CellRange, rows: number, columns: number): CellRange => ({
  firstRow: range.firstRow + rows,
  lastRow: range.lastRow + rows,
  firstColumn: range.firstColumn + columns,
  lastColumn: range.lastColumn + columns,
});

/** The rectangle from the first cell to the last one moved; it may come to lie on the other side. */
function resized(range: CellRange, rows: number, columns: number): CellRange {
  const [row, column] = [range.lastRow + rows, range.lastColumn + columns];
  return {
    firstRow: Math.min(range.firstRow, row),
    lastRow: Math.max(range.firstRow, row),
    firstColumn: Math.min(range.firstColumn, column),
    lastColumn: Math.max(range.firstColumn, column),
  };
}

type Lines = 'rows' | 'columns';

const linesOf = ({ sheet, range }: RangeArea, lines: Lines) =>
  lines === 'rows'
    ? { hiddenOnes: sheet.hiddenRows, first: range.firstRow, last: range.lastRow }
    : { hiddenOnes: sheet.hiddenColumns, first: range.firstColumn, last: range.lastColumn };

/** Whether all rows are hidden, or none is; `null` where some are. */
function hidden(area: RangeArea, lines: Lines): boolean | null {
  const { hiddenOnes, first, last } = linesOf(area, lines);
  let count = 0;
  for (const line of hiddenOnes) if (line >= first && line <= last) count++;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function hide(area: RangeArea, lines: Lines, wanted: boolean): void {
  const { book, sheet, range } = area;
  guardStyles(book, sheet);
  const { hiddenOnes, first, last } = linesOf(area, lines);
  for (let line = first; line <= last; line++) {
    if (wanted) hiddenOnes.add(line);
    else hiddenOnes.delete(line);
  }
  tell(book, { kind: 'shown', sheet, range, actor: book.actor });
}

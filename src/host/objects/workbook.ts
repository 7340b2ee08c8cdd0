import { fail } from '../batch/host-error';
import { described } from '../batch/wire-table';
import type { Scalar, TypeEntry } from '../batch/wire-table';
import {
  activate,
  addSheet,
  findSheet,
  removeSheet,
  renameSheet,
  selectInBook,
  recalculate,
  tell,
} from '../book/book';
import { usedRange } from '../book/cells';
import { isInSheet } from '../book/places';
import type { Visibility } from '../book/sheet';
import { APPLICATION_TABLES } from './application';
import { areaGiven, checked, flagGiven, oneOf, textGiven, wholeGiven } from './arguments';
import type { EventDesk } from './events';
import { TYPES } from './types';
import type { RangeArea, InSheet } from './types';

const { workbook, application, runtime, worksheets, worksheet, range } = TYPES;

const A1 = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

/** The workbook with its sheets, and the application around it. */
export function workbookTables(events: EventDesk): readonly TypeEntry[] {
  return [
    described(workbook, {
      scalars: {
        Name: { get: (book) => book.fileName },
        ReadOnly: { get: (book) => book.readOnly },
        IsDirty: { get: () => true },
      },
      navigations: {
        Worksheets: worksheets.of,
        Application: application.of,
        Names: (book) => TYPES.names.of({ book, scope: null }),
        CustomXmlParts: TYPES.xmlParts.of,
        Protection: TYPES.workbookProtection.of,
        Functions: TYPES.functions.of,
        _Runtime: runtime.of,
      },
      methods: {
        GetSelectedRange: (book) => range.of({ book, ...book.selection }),
        GetActiveCell: (book) =>
          range.of({
            book,
            sheet: book.selection.sheet,
            range: {
              ...book.selection.range,
              lastRow: book.selection.range.firstRow,
              lastColumn: book.selection.range.firstColumn,
            },
          }),
        _GetRangeForEventByReferenceId: (_, id) => rangeOfEvent(events.rangeOf(textGiven(id))),
      },
    }),
    ...APPLICATION_TABLES,
    sheetsTable(events),
    sheetTable(events),
  ];
}

const rangeOfEvent = (area: RangeArea | null) => (area ? range.of(area) : fail('ItemNotFound'));

const sheetsTable = (events: EventDesk): TypeEntry =>
  described(worksheets, {
    items: (book) => book.sheets.map((sheet) => worksheet.of({ book, sheet })),
    item: (book, key) => {
      const sheet = findSheet(book, textGiven(key));
      return sheet && worksheet.of({ book, sheet });
    },
    methods: {
      Add: (book, name) =>
        worksheet.of({ book, sheet: addSheet(book, name === undefined ? null : textGiven(name)) }),
      GetItemOrNullObject: (book, key) => {
        const sheet = findSheet(book, textGiven(key));
        return sheet && worksheet.of({ book, sheet });
      },
      GetActiveWorksheet: (book) => worksheet.of({ book, sheet: book.active }),
      GetFirst: (book, visibleOnly) => endOf(book.sheets, book, visibleOnly),
      GetLast: (book, visibleOnly) => endOf([...book.sheets].reverse(), book, visibleOnly),
      GetCount: (book, visibleOnly) =>
        book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
      ...events.methods(() => 'Workbook'),
    },
  });

function endOf(sheets: InSheet['book']['sheets'], book: InSheet['book'], visibleOnly: unknown) {
  const sheet = sheets.find(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
  return sheet ? worksheet.of({ book, sheet }) : fail('ItemNotFound');
}

const STATES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

const SHEET_SCALARS: Readonly<Record<string, Scalar<InSheet>>> = {
  Id: { get: ({ sheet }) => sheet.id },
  Name: {
    get: ({ sheet }) => sheet.name,
    set: ({ book, sheet }, value) => renameSheet(book, sheet, textGiven(value)),
  },
  Position: { get: ({ book, sheet }) => book.sheets.indexOf(sheet) },
  Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
  TabColor: {
    get: ({ sheet }) => sheet.tabColor,
    set: ({ sheet }, value) => {
      sheet.tabColor = textGiven(value);
    },
  },
  ShowGridlines: { get: ({ sheet }) => sheet.gridlines },
  // The client loads this property by one name and sets it by another.
  Gridlines: {
    set: ({ sheet }, value) => {
      sheet.gridlines = flagGiven(value);
    },
  },
  StandardWidth: { get: ({ sheet }) => charactersShown(sheet.defaultWidth) },
  StandardHeight: { get: ({ sheet }) => sheet.defaultHeight },
};

const sheetTable = (events: EventDesk): TypeEntry =>
  described(worksheet, {
    identity: ({ sheet }) => ({ Id: sheet.id }),
    scalars: SHEET_SCALARS,
    navigations: {
      Names: ({ book, sheet }) => TYPES.names.of({ book, scope: sheet }),
      Charts: TYPES.charts.of,
      FreezePanes: TYPES.freezePanes.of,
      Protection: TYPES.worksheetProtection.of,
      PageLayout: TYPES.pageLayout.of,
    },
    methods: {
      GetRange: ({ book, sheet }, address) =>
        range.of(address === undefined ? wholeSheet({ book, sheet }) : areaGiven(book, sheet, address)),
      GetRanges: ({ book, sheet }, addresses) =>
        TYPES.rangeAreas.of({
          book,
          areas: textGiven(addresses)
            .split(',')
            .map((address) => areaGiven(book, sheet, address.trim())),
        }),
      GetRangeByIndexes: ({ book, sheet }, row, column, rows, columns) =>
        range.of({
          book,
          sheet,
          range: sized(wholeGiven(row), wholeGiven(column), wholeGiven(rows), wholeGiven(columns)),
        }),
      GetCell: ({ book, sheet }, row, column) =>
        range.of({ book, sheet, range: sized(wholeGiven(row), wholeGiven(column), 1, 1) }),
      GetUsedRange: ({ book, sheet }, valuesOnly) =>
        range.of({ book, sheet, range: usedRange(book, sheet, valuesOnly === true) ?? A1 }),
      GetUsedRangeOrNullObject: ({ book, sheet }, valuesOnly) => {
        const used = usedRange(book, sheet, valuesOnly === true);
        return used && range.of({ book, sheet, range: used });
      },
      GetNextOrNullObject: (self, visibleOnly) => neighbour(self, 1, visibleOnly),
      GetPreviousOrNullObject: (self, visibleOnly) => neighbour(self, -1, visibleOnly),
      Activate: ({ book, sheet }) => activate(book, sheet),
      Delete: ({ book, sheet }) => removeSheet(book, sheet),
      Calculate: ({ book }) => recalculate(book),
      ...events.methods(({ sheet }: InSheet) => sheet.id),
    },
  });

function neighbour({ book, sheet }: InSheet, step: 1 | -1, visibleOnly: unknown) {
  const inOrder = step === 1 ? book.sheets : [...book.sheets].reverse();
  const next = inOrder
    .slice(inOrder.indexOf(sheet) + 1)
    .find(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
  return next ? worksheet.of({ book, sheet: next }) : null;
}

/** A width as the file has it counts five pixels of padding in; the API's standard width does not. */
const charactersShown = (width: number): number => Math.round(((width * 7 - 5) / 7) * 100) / 100;

function setVisibility({ book, sheet }: InSheet, value: unknown): void {
  const wanted = oneOf(STATES, value);
  const others = book.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  const next = others[0];
  if (wanted !== 'Visible' && !next) return fail('InvalidOperation');
  if (book.readOnly || book.structureLocked) return fail('AccessDenied');
  sheet.visibility = wanted;
  if (wanted !== 'Visible' && next && book.active === sheet) {
    book.active = next;
    selectInBook(book, next, A1);
  }
  tell(book, { kind: 'shown', sheet, range: null, actor: book.actor });
}

const wholeSheet = ({ book, sheet }: InSheet): RangeArea => ({
  book,
  sheet,
  range: { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 },
});

function sized(row: number, column: number, rows: number, columns: number) {
  const size = {
    firstRow: row,
    firstColumn: column,
    lastRow: row + rows - 1,
    lastColumn: column + columns - 1,
  };
  return isInSheet(size) ? checked(size) : fail('InvalidArgument');
}

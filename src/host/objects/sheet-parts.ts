import { fail } from '../batch/host-error';
import { described } from '../batch/wire-table';
import type { Scalar, TypeEntry } from '../batch/wire-table';
import { tell } from '../book/book';
import { guardStyles } from '../book/cells';
import { COLUMNS, ROWS, isWholeColumns, isWholeRows } from '../book/places';
import type { Page } from '../book/sheet';
import { areaGiven, numberGiven, objectGiven, oneOf, textGiven, wholeGiven } from './arguments';
import { TYPES } from './types';
import type { InSheet } from './types';

/** Protection, frozen panes and printing of a sheet. */
export const sheetPartTables: readonly TypeEntry[] = [
  described(TYPES.worksheetProtection, {
    scalars: {
      Protected: { get: ({ sheet }) => sheet.protection !== null },
      Options: { get: ({ sheet }) => sheet.protection?.options ?? null },
    },
    methods: {
      Protect: ({ book, sheet }, options, password) => {
        if (book.readOnly) fail('AccessDenied');
        if (sheet.protection) fail('InvalidOperation');
        sheet.protection = {
          options: options === undefined ? {} : objectGiven(options),
          password: password === undefined ? '' : textGiven(password),
        };
      },
      Unprotect: ({ book, sheet }, password) => {
        if (book.readOnly) fail('AccessDenied');
        const given = password === undefined ? '' : textGiven(password);
        if (sheet.protection && sheet.protection.password !== given) fail('AccessDenied');
        sheet.protection = null;
      },
    },
  }),
  described(TYPES.freezePanes, {
    methods: {
      FreezeRows: (self, rows) => freeze(self, { rows: wholeGiven(rows), columns: 0 }),
      FreezeColumns: (self, columns) => freeze(self, { rows: 0, columns: wholeGiven(columns) }),
      FreezeAt: (self, given) => {
        const { range } = areaGiven(self.book, self.sheet, given);
        freeze(self, {
          rows: isWholeColumns(range) ? 0 : range.lastRow + 1,
          columns: isWholeRows(range) ? 0 : range.lastColumn + 1,
        });
      },
      Unfreeze: (self) => freeze(self, { rows: 0, columns: 0 }),
      GetLocationOrNullObject: frozenRange,
    },
  }),
  described(TYPES.pageLayout, {
    scalars: {
      Orientation: ofPage('orientation', (value) => oneOf(['Portrait', 'Landscape'], value)),
      PaperSize: ofPage('paperSize', (value) => oneOf(['Letter', 'Legal', 'A3', 'A4', 'A5'], value)),
      TopMargin: ofPage('topMargin', numberGiven),
      BottomMargin: ofPage('bottomMargin', numberGiven),
      LeftMargin: ofPage('leftMargin', numberGiven),
      RightMargin: ofPage('rightMargin', numberGiven),
      HeaderMargin: ofPage('headerMargin', numberGiven),
      FooterMargin: ofPage('footerMargin', numberGiven),
      FirstPageNumber: ofPage('firstPageNumber', (value) => (value === '' ? '' : wholeGiven(value))),
      Zoom: { get: ({ sheet }) => zoomOf(sheet.page), set: setZoom },
    },
    navigations: { HeadersFooters: TYPES.headersFooters.of },
    methods: {
      SetPrintTitleRows: ({ book, sheet }, given) => {
        guardStyles(book, sheet);
        const { range } = areaGiven(book, sheet, given);
        if (!isWholeRows(range)) fail('InvalidArgument');
        sheet.page.titleRows = { first: range.firstRow, last: range.lastRow };
      },
      GetPrintTitleRowsOrNullObject: ({ book, sheet }) => {
        const rows = sheet.page.titleRows;
        if (!rows) return null;
        const range = { firstRow: rows.first, lastRow: rows.last, firstColumn: 0, lastColumn: COLUMNS - 1 };
        return TYPES.range.of({ book, sheet, range });
      },
    },
  }),
  described(TYPES.headersFooters, {
    scalars: {
      State: ofPage('headerState', (value) =>
        oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'], value),
      ),
    },
    navigations: { DefaultForAllPages: TYPES.headerFooter.of },
  }),
  described(TYPES.headerFooter, {
    scalars: { CenterHeader: ofPage('header', textGiven), CenterFooter: ofPage('footer', textGiven) },
  }),
];

function ofPage<Part extends keyof Page>(part: Part, read: (value: unknown) => Page[Part]): Scalar<InSheet> {
  return {
    get: ({ sheet }) => sheet.page[part],
    set: ({ book, sheet }, value) => {
      if (book.readOnly) fail('AccessDenied');
      sheet.page[part] = read(value);
    },
  };
}

function freeze({ book, sheet }: InSheet, frozen: { readonly rows: number; readonly columns: number }): void {
  if (frozen.rows < 0 || frozen.columns < 0) fail('InvalidArgument');
  if (book.readOnly) fail('AccessDenied');
  sheet.freeze = frozen;
  tell(book, { kind: 'shown', sheet, range: null, actor: book.actor });
}

/** The frozen rows and columns, as a range; nothing where all scroll. */
function frozenRange({ book, sheet }: InSheet) {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  const range = {
    firstRow: 0,
    firstColumn: 0,
    lastRow: (rows === 0 ? ROWS : rows) - 1,
    lastColumn: (columns === 0 ? COLUMNS : columns) - 1,
  };
  return TYPES.range.of({ book, sheet, range });
}

/** How large it prints: a scale, or this many pages wide and tall. */
const zoomOf = ({ fitToWidth, fitToHeight, scale }: Page) =>
  fitToWidth === null && fitToHeight === null
    ? { scale }
    : {
        ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
        ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
      };

function setZoom({ book, sheet }: InSheet, given: unknown): void {
  if (book.readOnly) fail('AccessDenied');
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = objectGiven(given);
  const pages = (value: unknown): number | null =>
    value === undefined || value === null ? null : wholeGiven(value);
  sheet.page.scale = scale === undefined || scale === null ? 100 : numberGiven(scale);
  sheet.page.fitToWidth = pages(wide);
  sheet.page.fitToHeight = pages(tall) ?? (sheet.page.fitToWidth === null ? null : 0);
}

import type { CellRange, CellValue } from '../../model/cell';
import { isSheetName } from '../../workbook/sheet-name';
import { fail } from '../batch/host-error';
import { engine } from '../calculation/engine';
import type { Engine } from '../calculation/engine';
import type { Source, SourceSheet } from '../calculation/source';
import type { CellStyles } from './style';
import { emptySheet } from './sheet';
import type { Sheet } from './sheet';

/** A defined name; `scope` is the sheet that it holds in, `null` for the whole workbook. */
export interface DefinedName {
  name: string;
  readonly scope: Sheet | null;
  /** What it stands for, without "=". */
  meaning: string;
  comment: string;
  visible: boolean;
}

/** A custom XML part. */
export interface XmlPart {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}

/** Who does something: the add-in, the person at the workbook, or somebody else who edits it at the same time. */
export type Actor = 'addin' | 'person' | 'colleague';

/** Something that has happened to the workbook. */
export type BookEvent = { readonly sheet: Sheet; readonly actor: Actor } & (
  | {
      readonly kind: 'changed';
      readonly range: CellRange;
      /** Of a change of one cell: what it held and holds. */
      readonly single: { readonly before: CellValue; readonly after: CellValue } | null;
    }
  | { readonly kind: 'selected'; readonly range: CellRange }
  | { readonly kind: 'activated'; readonly from: Sheet }
  | { readonly kind: 'added' }
  | { readonly kind: 'deleted' }
  /** Formats, links, sizes, merges and all else that only shows. */
  | { readonly kind: 'shown'; readonly range: CellRange | null }
);

/** A workbook that is open in the host. */
export interface Book {
  fileName: string;
  readonly sheets: Sheet[];
  readonly names: DefinedName[];
  readonly xmlParts: XmlPart[];
  readonly styles: CellStyles;
  active: Sheet;
  selection: { readonly sheet: Sheet; readonly range: CellRange };
  readOnly: boolean;
  /** Whether sheets may be neither added nor deleted. */
  structureLocked: boolean;
  structurePassword: string;
  readonly date1904: boolean;
  readonly calculation: Engine;
  calculationMode: string;
  eventsEnabled: boolean;
  actor: Actor;
  readonly newId: () => string;
  readonly listeners: Set<(event: BookEvent) => void>;
}

/** What a book is made from. */
export interface BookParts {
  readonly fileName: string;
  readonly styles: CellStyles;
  readonly date1904: boolean;
}

/** A workbook without sheets; at least one must be put in before it is used. */
export function emptyBook({ fileName, styles, date1904 }: BookParts): Book {
  const sheets: Sheet[] = [];
  const names: DefinedName[] = [];
  const nowhere = emptySheet('', '', styles.plain);
  const source: Source = {
    sheets,
    date1904,
    decimalMark: '.',
    nameMeaning: (name, sheet) => findName(names, name, sheet)?.meaning ?? null,
  };
  let lastId = 0;
  return {
    fileName,
    sheets,
    names,
    xmlParts: [],
    styles,
    active: nowhere,
    selection: { sheet: nowhere, range: A1 },
    readOnly: false,
    structureLocked: false,
    structurePassword: '',
    date1904,
    calculation: engine(source, (sheet, place, value) => putValue(sheets, sheet, place, value)),
    calculationMode: 'Automatic',
    eventsEnabled: true,
    actor: 'addin',
    newId: () => `{${(++lastId).toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`,
    listeners: new Set(),
  };
}

const A1: CellRange = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

function putValue(sheets: readonly Sheet[], sheet: SourceSheet, place: number, value: CellValue): void {
  const cells = sheets.find((candidate) => candidate === sheet)?.cells;
  const existing = cells?.get(place);
  if (cells && existing) cells.set(place, { ...existing, value });
}

/** A name that holds in the sheet, or else one of the whole workbook. */
export function findName(
  names: readonly DefinedName[],
  name: string,
  sheet: SourceSheet | null,
): DefinedName | null {
  const alike = names.filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  return (
    alike.find(({ scope }) => scope !== null && scope === sheet) ??
    alike.find(({ scope }) => scope === null) ??
    null
  );
}

/** Tells everybody who listens; what the add-in does while events are off is told to nobody but the page. */
export const tell = (book: Book, event: BookEvent): void =>
  book.listeners.forEach((listener) => listener(event));

/** Does something in the name of somebody else than the add-in. */
export function as<Result>(book: Book, actor: Actor, work: () => Result): Result {
  const before = book.actor;
  book.actor = actor;
  try {
    return work();
  } finally {
    book.actor = before;
  }
}

/** Formulas are recalculated when a value is read, and at the end of every batch. */
export function recalculate(book: Book): void {
  if (book.calculationMode !== 'Manual' && book.calculation.isPending()) book.calculation.calculate();
}

/** A sheet by its id, or its name in whatever case. */
export function findSheet(book: Book, key: string): Sheet | null {
  return (
    book.sheets.find(({ id }) => id === key) ??
    book.sheets.find(({ name }) => name.toLowerCase() === key.toLowerCase()) ??
    null
  );
}

/** Adds a sheet behind the last one. */
export function addSheet(book: Book, wanted: string | null): Sheet {
  guardStructure(book);
  const name = wanted ?? freeName(book);
  checkSheetName(book, name, null);
  const sheet = emptySheet(book.newId(), name, book.styles.plain);
  book.sheets.push(sheet);
  book.calculation.rewired(name);
  tell(book, { kind: 'added', sheet, actor: book.actor });
  return sheet;
}

function freeName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number++)
    if (!findSheet(book, `Sheet${number}`)) return `Sheet${number}`;
}

function checkSheetName(book: Book, name: string, self: Sheet | null): void {
  if (!isSheetName(name)) fail('InvalidArgument');
  const existing = findSheet(book, name);
  if (existing && existing !== self) fail('ItemAlreadyExists');
}

/** Renames a sheet. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  guardStructure(book);
  checkSheetName(book, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  book.calculation.rewired(before);
  book.calculation.rewired(name);
  tell(book, { kind: 'shown', sheet, range: null, actor: book.actor });
}

/** Takes a sheet out of the workbook; the last one that is visible stays. */
export function removeSheet(book: Book, sheet: Sheet): void {
  guardStructure(book);
  const left = book.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
  const next = left[0];
  if (!next) return fail('InvalidOperation');
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  for (const name of book.names.filter(({ scope }) => scope === sheet))
    book.names.splice(book.names.indexOf(name), 1);
  if (book.active === sheet) book.active = next;
  if (book.selection.sheet === sheet) book.selection = { sheet: next, range: A1 };
  book.calculation.rewired(sheet.name);
  tell(book, { kind: 'deleted', sheet, actor: book.actor });
}

/** Brings a sheet to the front. */
export function activate(book: Book, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') fail('InvalidOperation');
  const from = book.active;
  if (from === sheet) return;
  book.active = sheet;
  tell(book, { kind: 'activated', sheet, from, actor: book.actor });
}

/** Selects cells of a sheet, which comes to the front. */
export function selectInBook(book: Book, sheet: Sheet, range: CellRange): void {
  activate(book, sheet);
  book.selection = { sheet, range };
  tell(book, { kind: 'selected', sheet, range, actor: book.actor });
}

/** Refuses what a workbook that is read-only, or whose structure is locked, does not allow. */
function guardStructure(book: Book): void {
  if (book.readOnly || book.structureLocked) fail('AccessDenied');
}

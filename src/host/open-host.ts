import type { CellValue } from '../model/cell';
import type { XlsxOptions } from '../workbook/file/open-xlsx';
import { as, findSheet } from './book/book';
import type { Actor, Book } from './book/book';
import { parseAddress } from './book/address';
import { cellAt, shownAt } from './book/cells';
import type { Style } from './book/style';
import { openBook } from './book/open-book';
import { typeInto } from './book/person';
import { cellNumber } from './book/places';
import { saveBook } from './book/save-book';
import type { BookLink, Sheet } from './book/sheet';
import { bridgeTo } from './client/bridge';
import { loadClient } from './client/node-client';
import type { Client, ClientPlatform } from './client/node-client';
import { officeContext } from './client/office-context';
import type { OfficeContext } from './client/office-context';
import { hostCore } from './host';
import type { HostCore, HostOptions } from './host';
import { ALL_SETS } from './requirement-sets';
import { countTrips } from './round-trips';
import type { TripCounts } from './round-trips';

/** What a session may be opened with; what is left out is as in Excel on the web, in Vietnamese. */
export interface OpenOptions extends Partial<HostOptions>, XlsxOptions {
  readonly clientPlatform?: ClientPlatform;
  readonly fileName?: string;
  readonly language?: string;
}

/** A cell as a test sees it. */
export interface SeenCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly text: string;
  readonly style: Style;
  readonly link: BookLink | null;
}

/** A workbook open in the stand-in host, with Microsoft's client connected to it. It is not Excel. */
export interface HostSession extends Client {
  readonly Office: OfficeContext;
  readonly host: HostCore;
  readonly book: Book;
  /** The workbook as an .xlsx file, written by the project's own layer. */
  readonly save: () => Uint8Array;
  readonly sheet: (name: string) => Sheet;
  readonly cell: (sheet: string, address: string) => SeenCell;
  /** Somebody types into a cell, as into Excel's grid. */
  readonly type: (sheet: string, address: string, content: string | number, actor?: Actor) => void;
  readonly counts: () => TripCounts;
  /** Waits until nothing is under way any more: events delivered, references let go. */
  readonly settled: () => Promise<void>;
  /** Puts Excel, OfficeExtension and Office where an add-in looks for them; what it returns takes them away. */
  readonly asGlobals: () => () => void;
}

/** The most that a request or an answer may have in Excel on the web. */
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Opens an .xlsx file in a host with the genuine client, in Node; throws a Refusal when it is no workbook. */
export function openHost(bytes: Uint8Array, options: OpenOptions = {}): HostSession {
  const { clientPlatform = 'web', language = 'vi-VN', fileName = 'So.xlsx' } = options;
  const declaredSets = options.declaredSets ?? ALL_SETS;
  const { book, file } = openBook(bytes, fileName, options);
  const host = hostCore(book, {
    declaredSets,
    strict: options.strict ?? true,
    payloadLimit: options.payloadLimit ?? FIVE_MEGABYTES,
  });
  const client = loadClient(clientPlatform);
  const bridge = bridgeTo(host);
  client.OfficeExtension.HostBridge.init(bridge);
  const Office = officeContext(clientPlatform, language, declaredSets);

  const sheet = (name: string): Sheet => {
    const found = findSheet(book, name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };

  return {
    ...client,
    Office,
    host,
    book,
    save: () => saveBook(book, file).bytes,
    sheet,
    cell: (name, address) => seen(book, sheet(name), address),
    type: (name, address, content, actor = 'person') =>
      as(book, actor, () => typeInto(book, sheet(name), cellNamed(address), content)),
    counts: () => countTrips(host.trips),
    settled: bridge.settled,
    asGlobals: () => putGlobals({ Excel: client.Excel, OfficeExtension: client.OfficeExtension, Office }),
  };
}

function cellNamed(address: string) {
  const range = parseAddress(address);
  if (!range) throw new Error(`no cell ${address}`);
  return { row: range.firstRow, column: range.firstColumn };
}

function seen(book: Book, sheet: Sheet, address: string): SeenCell {
  const { row, column } = cellNamed(address);
  const { value, formula, style } = cellAt(sheet, row, column);
  const link = sheet.links.get(cellNumber(row, column)) ?? null;
  return { value, formula, text: shownAt(book, sheet, row, column), style, link };
}

function putGlobals(globals: Readonly<Record<string, unknown>>): () => void {
  const before = Object.keys(globals).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

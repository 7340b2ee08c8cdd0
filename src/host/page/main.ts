import { a1 } from '../../model/cell';
import { render } from '../../i18n/render';
import { Refusal } from '../../model/refusal';
import { activate, as, findSheet, selectInBook } from '../book/book';
import type { OpenedFile } from '../book/open-book';
import { openBook } from '../book/open-book';
import { typeInto } from '../book/person';
import { saveBook } from '../book/save-book';
import { splitAddress, parseAddress, shownRange } from '../book/address';
import { openPane } from '../client/frame-conversation';
import type { PaneIframe } from '../client/frame-conversation';
import { hostCore } from '../host';
import type { HostCore } from '../host';
import { ALL_SETS } from '../requirement-sets';
import { countTrips } from '../round-trips';
import { download } from './download';
import { createEditing, typedText } from './editing';
import type { Editing } from './editing';
import { elements } from './elements';
import { faultMenu } from './fault-menu';
import { createGrid } from './grid';
import { onKey } from './keys';
import type { GridView } from './grid';
import { labelPage } from './labels';
import { drawTabs } from './tabs';
import { pageText } from './texts';
import type { PageLanguage, PageText } from './texts';

/** What the page shows: a file, its host, and the pane next to it. */
interface Showing {
  readonly opened: OpenedFile;
  readonly host: HostCore;
  pane: PaneIframe | null;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const LOCALES = { vi: 'vi-VN', en: 'en-US' } as const;

const page = elements();
const query = new URLSearchParams(location.search);
let language: PageLanguage = query.get('lang') === 'en' ? 'en' : 'vi';
let showing: Showing | null = null;
let begun = 0;

const t = (text: PageText, blanks?: Readonly<Record<string, string | number>>): string =>
  pageText(language, text, blanks);

const current = (): Showing => {
  if (!showing) throw new Error('no workbook is open');
  return showing;
};

const grid: GridView = createGrid(page.grid, () => current().opened.book);
const editing: Editing = createEditing(() => current().host, grid, {
  changed: () => refresh(false),
  refused: (code) => tellUser(t('refused', { code })),
});

const tellUser = (sentence: string): void => {
  page.status.textContent = sentence;
};

/** Shows a workbook, with a host and a pane of its own. */
function show(opened: OpenedFile): void {
  showing?.pane?.close();
  const host = hostCore(opened.book, { declaredSets: ALL_SETS, strict: false, payloadLimit: FIVE_MEGABYTES });
  showing = { opened, host, pane: null };
  let stale = false;
  opened.book.listeners.add((event) => {
    // One drawing for all that a batch does.
    stale ||= event.kind !== 'selected';
    requestAnimationFrame(() => {
      refresh(stale);
      stale = false;
    });
  });
  host.beforeTrip(() => setTimeout(showTrips, 0));
  tellUser(t('ready'));
  refresh(true);
  showPane();
  // For tests and for the curious: what is open, and every batch of it.
  Object.assign(window, { standIn: { host, save: () => saveBook(opened.book, opened.file) } });
}

/** Loads the pane again: office.js asks for language and workbook once, when it starts. */
function showPane(): void {
  const { host, opened } = current();
  current().pane?.close();
  begun = performance.now();
  const pane = openPane(host, {
    url: 'pane/taskpane.html',
    locale: LOCALES[language],
    declaredSets: ALL_SETS,
    readOnly: opened.book.readOnly,
    onUnknown: (what) => tellUser(t('missing', { what })),
    onTabOut: (way) => (way === 'on' ? page.tabs.querySelector('button') : page.grid)?.focus(),
    onBoot: () => performance.measure('office.js asks for its context', { start: begun }),
  });
  current().pane = pane;
  pane.frame.title = t('pane');
  page.pane.replaceChildren(pane.frame);
}

/** Brings everything around the cells up to date, and the cells at the next chance. */
function refresh(measured: boolean): void {
  const { host, opened } = current();
  const { book } = opened;
  grid.draw(measured);
  const { range, sheet } = book.selection;
  page.nameBox.textContent = sheet === book.active ? shownRange(range) : a1(0, 0);
  if (document.activeElement !== page.formula) page.formula.value = typedText(host);
  page.fileName.textContent = book.fileName;
  showTrips();
  if (editing.isEditing()) tellUser(t('editing'));
  drawTabs(page.tabs, book, (sheet) => goTo(sheet, 'A1'));
}

/** How often the pane has asked, and what it asked for that the host does not have. */
function showTrips(): void {
  const { host } = current();
  const { reads, writes } = countTrips(host.trips);
  page.trips.textContent = t('trips', { reads, writes });
  const missing = host.missing.list().map(({ member }) => member);
  if (missing.length > 0) tellUser(t('missing', { what: missing.join(', ') }));
}

function goTo(sheetName: string, address: string): void {
  const { book } = current().opened;
  const sheet = findSheet(book, sheetName);
  const range = parseAddress(address);
  if (!sheet || !range || !editing.end(true)) return;
  as(book, 'person', () => {
    activate(book, sheet);
    selectInBook(book, sheet, range);
  });
  page.grid.scrollTo(0, 0);
  refresh(true);
  grid.bringIntoSight(range.firstRow, range.firstColumn);
}

async function openFile(file: File): Promise<void> {
  try {
    show(openBook(new Uint8Array(await file.arrayBuffer()), file.name));
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    tellUser(t('unreadable', { problem: render(thrown.sentence, language) }));
  }
}

/** Gives the workbook to the browser as a download. */
function saveFile(): void {
  const { opened } = current();
  if (!editing.end(true)) return;
  try {
    const { bytes, unsaved } = saveBook(opened.book, opened.file);
    download(opened.book.fileName, bytes);
    const file = opened.book.fileName;
    tellUser(unsaved.length === 0 ? t('saved', { file }) : t('unsaved', { what: unsaved.join('; ') }));
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    tellUser(render(thrown.sentence, language));
  }
}

function onPointerDown(event: PointerEvent): void {
  const link = event.target instanceof HTMLAnchorElement ? event.target : null;
  const cell = grid.cellUnder(event.clientX, event.clientY);
  if (!cell || link || !editing.end(true)) return;
  editing.selectCell(cell.row, cell.column, event.shiftKey);
  const drag = (move: PointerEvent): void => {
    const under = grid.cellUnder(move.clientX, move.clientY);
    if (under) editing.selectCell(under.row, under.column, true);
  };
  window.addEventListener('pointermove', drag);
  window.addEventListener('pointerup', () => window.removeEventListener('pointermove', drag), { once: true });
}

/** A link within the workbook goes to its cell; one to elsewhere is the browser's business. */
function onClick(event: MouseEvent): void {
  const place = event.target instanceof HTMLAnchorElement ? event.target.dataset['location'] : undefined;
  if (!place) return;
  event.preventDefault();
  const { sheet, cells } = splitAddress(place);
  goTo(sheet ?? current().opened.book.active.name, cells);
}

function colleagueEdits(): void {
  const { book } = current().opened;
  const { sheet, range } = book.selection;
  const place = { row: range.firstRow, column: range.firstColumn };
  as(book, 'colleague', () => typeInto(book, sheet, place, t('colleagueText')));
}

function listen(): void {
  page.grid.parentElement?.addEventListener('keydown', (event) => onKey(event, editing, page.grid));
  // As in Excel, where Tab stays in the grid.
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    current().pane?.focus();
  });
  page.grid.addEventListener('pointerdown', onPointerDown);
  page.grid.addEventListener('click', onClick);
  page.grid.addEventListener('dblclick', () => editing.begin());
  page.formula.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    if (editing.put(page.formula.value)) page.grid.focus();
  });
  page.open.addEventListener('click', () => page.file.click());
  page.file.addEventListener('change', () => {
    const [file] = page.file.files ?? [];
    if (file) void openFile(file);
  });
  page.save.addEventListener('click', saveFile);
  page.language.addEventListener('click', () => {
    language = language === 'vi' ? 'en' : 'vi';
    labelPage(page, language);
    tellUser(t('ready'));
    refresh(false);
    showPane();
  });
  page.faults.addEventListener('toggle', () => {
    if (!page.faults.open) return;
    faultMenu(page.faultsMenu, current().host, { t, told: tellUser, colleagueEdits });
  });
}

async function start(): Promise<void> {
  labelPage(page, language);
  listen();
  const name = query.get('file') ?? 'so-khoa-hoc-2026.xlsx';
  const response = await fetch(`samples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`no sample ${name}`);
  show(openBook(new Uint8Array(await response.arrayBuffer()), name));
}

void start();

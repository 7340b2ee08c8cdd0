import { noEdits } from '../../src/model/edits';
import { message } from '../../src/model/message';
import { pageOperationsOn } from '../../src/standalone/page-operations';
import { EMPTY_PAGE, reducePage, type FileToOpen } from '../../src/standalone/page-state';
import { createStore } from '../../src/taskpane/session/store';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook } from '../support/example-book';

// The page's files without its screens: Node has what they need of a browser but for the moment of painting.

beforeAll(() => {
  Object.assign(globalThis, { document: { visibilityState: 'hidden' } });
});

const fileOf = (name: string, bytes: Uint8Array): FileToOpen => ({
  name,
  size: bytes.length,
  bytes: async () => bytes,
});

function page() {
  const store = createStore(reducePage, EMPTY_PAGE);
  const downloads: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const files = pageOperationsOn(store, (name, bytes) => void downloads.push({ name, bytes }));
  return { store, files, downloads };
}

const [SHEET = ''] = openXlsx(exampleBook()).content.grids.map(({ sheet }) => sheet);
const note = {
  sheets: [
    {
      ...noEdits(SHEET),
      blocks: [{ row: 40, column: 0, cells: [[{ kind: 'text' as const, text: 'Ghi chú' }]] }],
    },
  ],
  names: [],
  state: null,
};

test('what is written is a change until it is saved or taken back; the bytes that were chosen stay', async () => {
  const { store, files, downloads } = page();
  const chosen = exampleBook();
  const copy = chosen.slice();
  await files.open(fileOf('xã Tân Hòa.xlsx', chosen));
  const { workbook } = store.get().open ?? fail();
  expect(store.get().isChanged).toBe(false);
  const { undo } = await workbook.apply(note);
  expect(store.get().isChanged).toBe(true);
  await undo();
  expect(store.get().isChanged).toBe(false);
  await workbook.apply(note);
  expect(files.save()).toBe(true);
  expect(store.get()).toMatchObject({
    isChanged: false,
    told: { key: 'page.saved', args: { file: 'xã Tân Hòa.xlsx' } },
  });
  const [saved] = downloads;
  expect(saved?.name).toBe('xã Tân Hòa.xlsx');
  const grid = openXlsx(saved?.bytes ?? chosen).content.grids[0];
  expect(grid?.values[40]?.[0]).toBe('Ghi chú');
  expect(chosen).toEqual(copy);
});

test('another file waits while changes are not saved, and opens when the person says so', async () => {
  const { store, files } = page();
  await files.open(fileOf('một.xlsx', exampleBook()));
  const first = store.get().open?.workbook ?? fail();
  await first.apply(note);
  await files.open(fileOf('hai.xlsx', exampleBook()));
  expect(store.get()).toMatchObject({ open: { name: 'một.xlsx' }, waiting: { name: 'hai.xlsx' } });
  await files.openWaiting();
  expect(store.get()).toMatchObject({ open: { name: 'hai.xlsx' }, waiting: null, isChanged: false });
  // What still runs on the file before concerns nobody any more.
  await first.apply(note);
  expect(store.get().isChanged).toBe(false);
});

test('a file that cannot be opened is named with the reason, and the one before stays open', async () => {
  const { store, files } = page();
  await files.open(fileOf('một.xlsx', exampleBook()));
  await files.open(fileOf('số liệu.csv', new TextEncoder().encode('a;b')));
  expect(store.get()).toMatchObject({
    open: { name: 'một.xlsx' },
    problem: message('page.problem', { file: 'số liệu.csv', problem: message('file.not-xlsx') }),
  });
  const gone: FileToOpen = {
    name: 'đã chuyển.xlsx',
    size: 9,
    bytes: () => Promise.reject(new Error('gone')),
  };
  await files.open(gone);
  expect(store.get().problem?.args['problem']).toEqual(message('page.unreadable'));
  const huge: FileToOpen = { name: 'phim.mp4', size: 3e9, bytes: () => fail() };
  await files.open(huge);
  expect(store.get().problem?.args['problem']).toEqual(message('file.too-large'));
});

test('a cell of a sheet that is gone is not shown, and says why', async () => {
  const { store, files } = page();
  await files.open(fileOf('một.xlsx', exampleBook()));
  const { workbook } = store.get().open ?? fail();
  const cell = { sheet: SHEET, row: 3, column: 2 };
  await workbook.select(cell);
  expect(store.get().shown).toEqual({ cell });
  await expect(workbook.select({ ...cell, sheet: 'Không có' })).rejects.toMatchObject({ kind: 'gone' });
});

function fail(): never {
  throw new Error('not to be asked for');
}

import { environment, hostReady } from '../../../src/workbook/office/environment';
import { officeWorkbook } from '../../../src/workbook/office/office-workbook';
import { STATE_NAMESPACE, stateXml } from '../../../src/workbook/state-xml';
import type { OpenOptions } from '../../../src/host/open-host';
import { editsOf, number, write } from '../../support/edits';
import { OTHER, RUN, SHEET, smallBook } from '../contract-book';
import { pictureOf } from '../picture';
import { officeSession } from './office-session';
import type { OfficeSession } from './office-session';

let session: OfficeSession | null = null;
const open = (options: OpenOptions = {}): OfficeSession => (session = officeSession(smallBook(), options));

afterEach(async () => {
  await session?.close();
  session = null;
});

describe('what surrounds the add-in', () => {
  test('the language, the platform and the age of Excel', async () => {
    open({ language: 'vi-VN' });
    expect(await hostReady()).toBe(true);
    expect(environment()).toEqual({ language: 'vi', isDark: false, platform: 'web', isSupported: true });
  });

  test('an English Excel on the desk, too old for the add-in', () => {
    open({ language: 'en-US', clientPlatform: 'mac', declaredSets: { ExcelApi: '1.7' } });
    expect(environment()).toEqual({ language: 'en', isDark: false, platform: 'desktop', isSupported: false });
  });

  test('a page without Excel is answered in Vietnamese and supports nothing', async () => {
    const opened = open();
    await opened.close();
    session = null;
    expect(environment()).toEqual({ language: 'vi', isDark: false, platform: 'desktop', isSupported: false });
  });
});

describe('a workbook that somebody looks at', () => {
  test('shows a cell', async () => {
    const { host } = open();
    await officeWorkbook().select({ sheet: OTHER, row: 4, column: 2 });
    expect(host.book.active?.name).toBe(OTHER);
    expect(host.book.selection).toMatchObject({
      range: { firstRow: 4, lastRow: 4, firstColumn: 2, lastColumn: 2 },
    });
  });

  test('does nothing where the workbook is not in front', async () => {
    const { host } = open();
    host.host.faults.inject({ error: 'InvalidSelection', moment: 'before', roundTrip: 1 });
    await expect(officeWorkbook().select({ sheet: OTHER, row: 4, column: 2 })).resolves.toBeUndefined();
  });

  test('tells of the first cell of what is selected, with its sheet, until it is told to stop', async () => {
    const { host } = open();
    const workbook = officeWorkbook();
    const told: unknown[] = [];
    const stop = await workbook.onSelect((cell) => told.push(cell));
    await workbook.select({ sheet: OTHER, row: 4, column: 2 });
    await host.settled();
    expect(told).toEqual([{ sheet: OTHER, row: 4, column: 2 }]);
    await stop();
    await workbook.select({ sheet: SHEET, row: 1, column: 1 });
    await host.settled();
    expect(told).toHaveLength(1);
  });

  test('tells of changes by others, not of its own, until it is told to stop', async () => {
    const { host } = open();
    const workbook = officeWorkbook();
    const told: string[] = [];
    const stop = await workbook.onChange(({ sheet }) => told.push(sheet));
    await workbook.apply(editsOf(write(SHEET, { H1: number(1) })));
    await host.settled();
    expect(told).toEqual([]);
    host.type(OTHER, 'A1', 8);
    host.type(SHEET, 'C2', 9, 'colleague');
    await host.settled();
    expect(told).toEqual([OTHER, SHEET]);
    await stop();
    host.type(SHEET, 'C2', 10);
    await host.settled();
    expect(told).toHaveLength(2);
  });

  test('pane-and-sheets 10: tells of a sheet that somebody added or deleted since the workbook was read', async () => {
    const { host } = open();
    const workbook = officeWorkbook();
    const told: string[] = [];
    await workbook.onChange(({ sheet }) => told.push(sheet));
    await workbook.read();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(OTHER).delete();
      await context.sync();
    });
    await host.settled();
    expect(told).toEqual(['']);
    await workbook.read();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Khác');
      await context.sync();
    });
    await host.settled();
    expect(told).toEqual(['', '']);
  });

  test('does not tell of sheets that it added itself and read again', async () => {
    const { host } = open();
    const workbook = officeWorkbook();
    const told: string[] = [];
    await workbook.onChange(({ sheet }) => told.push(sheet));
    await workbook.read();
    const applying = workbook.apply(RUN);
    const reading = workbook.read();
    await Promise.all([applying, reading]);
    const atOnce = told.length;
    await host.settled();
    expect(told.slice(atOnce)).toEqual([]);
  });

  test('says that a sheet is gone where its cell is to be shown', async () => {
    open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(OTHER).name = 'Tên khác';
      await context.sync();
    });
    await expect(officeWorkbook().select({ sheet: OTHER, row: 4, column: 2 })).rejects.toMatchObject({
      kind: 'gone',
    });
  });

  test('a problem with listening is a problem in words', async () => {
    const { host } = open();
    host.host.faults.inject({ error: 'TransportAccessDenied', moment: 'before', roundTrip: 1 });
    await expect(officeWorkbook().onChange(() => undefined)).rejects.toMatchObject({ kind: 'no-permission' });
  });
});

test('two runs that are asked for at once go one after the other', async () => {
  const { workbook, save } = open();
  await Promise.all([workbook.apply(RUN), workbook.apply(RUN)]);
  expect(pictureOf(save()).sheets).toHaveLength(3);
});

test('of several states of ours none is trusted, and the next run leaves one', async () => {
  const { workbook, host } = open();
  const xml = stateXml('{"version":1}');
  for (const id of ['{A}', '{B}']) host.book.xmlParts.push({ id, namespace: STATE_NAMESPACE, xml });
  expect((await workbook.read()).state).toBeNull();
  await workbook.apply({ ...editsOf(), state: 'neu' });
  expect((await workbook.read()).state).toBe('neu');
  expect(host.book.xmlParts).toHaveLength(1);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { assess } from '../../src/assess';
import { render } from '../../src/i18n/render';
import type { Grid } from '../../src/model/grid';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { launchChromium } from '../support/chromium';
import { recalculatedByLibreOffice } from '../support/libreoffice';
import { describeWithTool } from '../support/outside-tool';
import { servePage } from '../../src/host/server';
import type { PageServer } from '../../src/host/server';
import './page-window';

const SAMPLE = join(__dirname, '../../assets/samples/so-khoa-hoc-2026.xlsx');
const LIMIT = 120_000;
/** For the browser to do something small. */
const SOON = 60_000;

let server: PageServer;
let browser: Browser;

interface Visit {
  readonly page: Page;
  readonly pane: Frame;
  /** Hosts that were asked for anything. */
  readonly asked: ReadonlySet<string>;
  readonly errors: readonly string[];
}

/** Opens the page and waits until office.js has told the pane that it is ready. */
async function visit(query = ''): Promise<Visit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: { width: 1440, height: 860 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(SOON);
  const asked = new Set<string>();
  const errors: string[] = [];
  page.on('request', (request) => asked.add(new URL(request.url()).hostname));
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${server.address}${query}`);
  const frame = await page.waitForSelector('#pane iframe');
  const pane = await frame.contentFrame();
  if (!pane) throw new Error('the pane has no frame');
  await pane.waitForSelector('[data-ready]');
  return { page, pane, asked, errors };
}

/** What the page would save, as the browser downloads it. */
async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  return new Uint8Array(readFileSync(await download.path()));
}

/** The whole use case with a file, as the command line runs it. */
function byCommandLine(bytes: Uint8Array): Uint8Array {
  const workbook = openXlsx(bytes);
  const assessed = assess(workbook.content, { asOf: asDay(new Date().toISOString().slice(0, 10)) });
  return workbook.apply(assessed.report((sentence) => render(sentence, 'vi')));
}

beforeAll(async () => {
  server = await servePage({ port: 0, pane: 'plain' });
  browser = await launchChromium();
}, LIMIT);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test(
  'office.js boots in the frame as in Excel on the web, and nothing leaves this machine',
  async () => {
    const { pane, asked, errors } = await visit();
    expect(await pane.innerText('#host')).toBe('Đã nối với Excel (OfficeOnline)');
    const context = await pane.evaluate(() => ({
      language: Office.context.displayLanguage,
      floor: Office.context.requirements.isSetSupported('ExcelApi', '1.9'),
      beyond: Office.context.requirements.isSetSupported('ExcelApi', '1.16'),
    }));
    expect(context).toEqual({ language: 'vi-VN', floor: true, beyond: false });
    expect([...asked]).toEqual(['localhost']);
    expect(errors).toEqual([]);
  },
  LIMIT,
);

test(
  'it says that it is not Excel, in both languages',
  async () => {
    const { page } = await visit();
    expect(await page.innerText('#not-excel')).toBe('Không phải Excel');
    await page.click('#language');
    expect(await page.innerText('#not-excel')).toBe('Not Excel');
    const frame = page.frameLocator('#pane iframe');
    await frame.locator('[data-ready]').waitFor();
    expect(await frame.locator('#score').innerText()).toBe('Score');
  },
  LIMIT,
);

test(
  'a workbook that nobody touches is saved byte for byte',
  async () => {
    const { page } = await visit();
    expect(Buffer.compare(await saved(page), readFileSync(SAMPLE))).toBe(0);
  },
  LIMIT,
);

test(
  'a cell is edited by typing, and the file has what was typed',
  async () => {
    const { page } = await visit();
    await page.locator('.cell[data-row="8"][data-column="4"]').click();
    await page.waitForSelector('#name-box:text-is("E9")');
    await page.keyboard.type('15');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#name-box:text-is("E10")');
    await page.waitForSelector('.cell[data-row="8"][data-column="4"]:has-text("15")');
    expect(openXlsx(await saved(page)).content.grids[0]?.values[8]?.[4]).toBe(15);
  },
  LIMIT,
);

test(
  'numbers are shown and typed as the page’s language writes them',
  async () => {
    const { page } = await visit();
    const cell = page.locator('.cell[data-row="8"][data-column="4"]');
    await cell.click();
    await page.keyboard.type('12,5');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.cell[data-row="8"][data-column="4"]:has-text("12,5")');
    expect(openXlsx(await saved(page)).content.grids[0]?.values[8]?.[4]).toBe(12.5);
    await page.click('#language');
    await page.waitForSelector('.cell[data-row="8"][data-column="4"]:has-text("12.5")');
    await cell.click();
    await page.keyboard.type('0.75');
    await page.keyboard.press('Enter');
    expect(openXlsx(await saved(page)).content.grids[0]?.values[8]?.[4]).toBe(0.75);
  },
  LIMIT,
);

test(
  'while a person types into a cell, the add-in is refused as Excel refuses it',
  async () => {
    const { page, pane } = await visit();
    await page.locator('.cell[data-row="8"][data-column="4"]').dblclick();
    await page.waitForSelector('.editor');
    const reading = pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
        return null;
      }).catch((error: { readonly code: string }) => error.code),
    );
    expect(await reading).toBe('InvalidOperationInCellEditMode');
    await page.keyboard.press('Escape');
  },
  LIMIT,
);

/** Presses the button of the plain pane and waits for the result. */
async function score(pane: Frame): Promise<void> {
  await pane.click('#score');
  await pane.waitForFunction(() => document.getElementById('result')?.textContent?.includes('/'));
}

describeWithTool('libreoffice', 'the workbook saved in the page, to somebody else', () => {
  test(
    'LibreOffice opens it and calculates the same totals',
    async () => {
      const { page, pane } = await visit();
      await score(pane);
      const bytes = await saved(page);
      const before = openXlsx(bytes).content.grids;
      const after = openXlsx(recalculatedByLibreOffice(bytes)).content.grids;
      expect(after.map(({ sheet }) => sheet)).toEqual(before.map(({ sheet }) => sheet));
      // The table of the fields, down to its total.
      const summaries = [before, after].map((grids) => {
        const rows = Array.from(grids[3]?.values ?? [], (row) => row ?? []);
        const total = rows.findIndex((row) => row[1] === 'TỔNG CỘNG');
        return rows.slice(total - 8, total + 1).map((row) => row.slice(2, 7));
      });
      expect(numbersOf(summaries[0])?.[8]).toEqual([100, 70, 54.26, 77.51, 15.74]);
      expect(numbersOf(summaries[1])).toEqual(numbersOf(summaries[0]));
    },
    LIMIT,
  );
});

/** Numbers to the twelfth digit; sums of doubles may differ behind it. */
const numbersOf = (rows: readonly (readonly unknown[])[] | undefined) =>
  rows?.map((row) =>
    row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : (value ?? ''))),
  );

test(
  'scoring in the page writes what the command line writes into the same file',
  async () => {
    const { page, pane, asked } = await visit();
    await score(pane);
    const counts = await page.evaluate(() => ({
      trips: window.standIn?.host.trips.map(({ kind }) => kind).filter((kind) => kind !== 'housekeeping'),
      missing: window.standIn?.host.missing.list(),
      mistakes: window.standIn?.host.mistakes,
      references: window.standIn?.host.referenceCount(),
    }));
    expect(counts).toEqual({
      trips: ['read', 'read', 'write', 'write'],
      missing: [],
      mistakes: [],
      references: 0,
    });
    expect([...asked]).toEqual(['localhost']);
    const generated = openXlsx(await saved(page)).content;
    const theirs = openXlsx(byCommandLine(new Uint8Array(readFileSync(SAMPLE)))).content;
    expect(generated.grids.map(({ sheet }) => sheet)).toEqual(theirs.grids.map(({ sheet }) => sheet));
    generated.grids.forEach((grid, index) => expect(cellsOf(grid)).toEqual(cellsOf(theirs.grids[index])));
    expect(generated.names).toEqual(expect.arrayContaining([...theirs.names]));
    expect(generated.state).toBe(theirs.state);
  },
  LIMIT,
);

/** What a grid's cells hold, look like in numbers and lead to, in an order of its own. */
function cellsOf(grid: Grid | undefined) {
  const cells: unknown[] = [];
  for (let row = 0; row < Math.max(grid?.values.length ?? 0, grid?.formulas.length ?? 0); row++)
    for (let column = 0; column < MAX_COLUMNS; column++) {
      const value = grid?.values[row]?.[column] ?? null;
      const formula = grid?.formulas[row]?.[column] ?? null;
      const format = grid?.formats[row]?.[column] ?? null;
      if (value !== null || formula !== null)
        cells.push([
          row,
          column,
          formula ?? '',
          typeof value === 'number' ? Number(value.toPrecision(12)) : value,
          format,
        ]);
    }
  const links = [...(grid?.links ?? [])].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  return { cells, links };
}

const MAX_COLUMNS = 60;

test(
  'ten thousand rows are drawn a screenful at a time',
  async () => {
    const { page } = await visit();
    await page.evaluate(() => {
      const host = window.standIn?.host;
      const sheet = host?.book.active;
      if (!host || !sheet) throw new Error('no workbook');
      const style = host.book.styles.plain;
      for (let row = 200; row < 10_200; row++)
        for (let column = 0; column < 12; column++)
          sheet.cells.set(row * 16_384 + column, { value: `${row}.${column}`, formula: null, style });
      host.book.listeners.forEach((listen) => listen({ kind: 'shown', sheet, range: null, actor: 'person' }));
    });
    const frames = await page.evaluate(async () => {
      const grid = document.getElementById('grid');
      if (!grid) throw new Error('no grid');
      const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      await next();
      const times: number[] = [];
      let last = await next();
      for (let step = 0; step < 60; step++) {
        grid.scrollTop += 120;
        const now = await next();
        times.push(now - last);
        last = now;
      }
      return times.sort((one, other) => one - other);
    });
    // The middle one of sixty, as a wheel turns them: two frames of a screen on a machine that does other things too.
    expect(frames[30]).toBeLessThan(34);
    await page.locator('#grid').evaluate((grid) => grid.scrollTo(0, grid.scrollHeight - 2000));
    await page.waitForSelector('.cell[data-row="10160"]', { state: 'attached' });
    expect(await page.locator('.cell').count()).toBeLessThan(1500);
  },
  LIMIT,
);

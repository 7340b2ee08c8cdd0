import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { servePage, type PageServer } from '../../src/host/server';
import { launchChromium } from '../support/chromium';
import './page-window';

const SOON = 60_000;

/** The stand-in for Excel, served, with a browser before it. */
export interface Stand {
  readonly visit: (options?: VisitOptions) => Promise<PaneVisit>;
  readonly close: () => Promise<void>;
}

export interface VisitOptions {
  readonly language?: 'vi' | 'en';
  /** The pane's width. */
  readonly width?: number;
  readonly height?: number;
  /** What the browser enlarges everything by; width and height are what is left at that zoom. */
  readonly zoom?: number;
  /** A sample by its file name, or the bytes of a workbook. */
  readonly book?: string | Uint8Array;
}

/** One opening of the pane beside a workbook. */
export interface PaneVisit {
  readonly page: Page;
  readonly pane: Frame;
  readonly language: 'vi' | 'en';
  /** Hosts that were asked for anything. */
  readonly asked: ReadonlySet<string>;
  /** Errors and refusals that the browser told. */
  readonly errors: readonly string[];
  readonly goTo: (step: number) => Promise<void>;
  readonly save: () => Promise<Uint8Array>;
  /** Closes the pane and opens it again beside the same workbook. */
  readonly reopened: () => Promise<PaneVisit>;
  readonly leave: () => Promise<void>;
}

export async function openStand(): Promise<Stand> {
  const folder = mkdtempSync(join(tmpdir(), 'par-index-pane-'));
  const server = await servePage({ port: 0, pane: 'real' });
  const browser = await launchChromium();
  return {
    visit: (options = {}) => visit(browser, server, folder, options),
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function visit(
  browser: Browser,
  server: PageServer,
  folder: string,
  { language = 'vi', width = 320, height = 760, zoom = 1, book }: VisitOptions,
): Promise<PaneVisit> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: { width: width + 700, height: height + 160 },
    deviceScaleFactor: zoom,
    colorScheme: 'light',
    // A colour that is on its way to another is neither.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(SOON);
  const seen = watched(page);
  const sample = typeof book === 'string' ? `&file=${book}` : '';
  await page.goto(`${server.address}?lang=${language}${sample}`);
  await page.addStyleTag({ content: `aside, aside iframe { width: ${width}px !important; min-width: 0; }` });
  if (book instanceof Uint8Array) await openBytes(page, folder, book);
  return beside(page, { language, ...seen });
}

type Seen = Pick<PaneVisit, 'asked' | 'errors'>;

function watched(page: Page): Seen {
  const asked = new Set<string>();
  const errors: string[] = [];
  page.on('request', (request) => asked.add(new URL(request.url()).hostname));
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (said) => {
    if (/Content Security Policy/.test(said.text())) errors.push(said.text());
  });
  return { asked, errors };
}

/** The pane that stands beside the workbook now. */
async function beside(page: Page, seen: Seen & Pick<PaneVisit, 'language'>): Promise<PaneVisit> {
  const pane = await paneOf(page);
  return {
    ...seen,
    page,
    pane,
    goTo: async (step) => {
      await pane.locator('nav button').nth(step).click();
      await pane.locator('main h1').waitFor();
      await settled(pane);
    },
    save: async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
      return new Uint8Array(readFileSync(await download.path()));
    },
    reopened: async () => {
      // The page shows the pane again for each change of language; after two it is the same again.
      await page.click('#language');
      await page.click('#language');
      return beside(page, seen);
    },
    leave: () => page.context().close(),
  };
}

/** Gives the page a file as a person would, with its own button; the pane begins again. */
async function openBytes(page: Page, folder: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, 'workbook.xlsx');
  writeFileSync(path, bytes);
  const before = await page.locator('#pane iframe').elementHandle();
  await page.setInputFiles('#file', path);
  await page.waitForFunction(
    (old) => document.querySelector('#pane iframe') !== old || !old?.isConnected,
    before,
  );
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await page.waitForSelector('#pane iframe');
  const pane = await frame.contentFrame();
  if (!pane) throw new Error('the pane has no frame');
  await pane.locator('main h1').waitFor();
  await settled(pane);
  return pane;
}

/** Until nothing runs any more: what runs is told in the first status of the pane. */
export async function settled(pane: Frame): Promise<void> {
  await pane.waitForFunction(
    () => {
      const texts = [...document.querySelectorAll('main p, [role=status]')].map(
        (each) => each.textContent ?? '',
      );
      return !texts.some((text) =>
        /^(Đang (đọc|chấm|ghi|hoàn|mở|chuẩn)|Reading|Scoring|Writing|Undoing|Opening|Preparing)/.test(text),
      );
    },
    undefined,
    { timeout: SOON },
  );
}

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import sirv from 'sirv';
import { STANDALONE_PAGE } from '../../src/build/standalone-configuration';
import type { Language } from '../../src/i18n/keys';
import { launchChromium } from '../support/chromium';
import { productionBuild } from '../support/production-build';
import { settled } from './pane-visit';

const SOON = 60_000;

/** The page without Excel as it is built for offices, behind a plain server and in its folder. */
export interface PageStand {
  readonly visit: (options?: PageVisitOptions) => Promise<PageVisit>;
  readonly folder: string;
  readonly close: () => Promise<void>;
}

export interface PageVisitOptions {
  /** The browser's. */
  readonly language?: Language;
  readonly width?: number;
  /** Opened from a server that adds nothing of its own, or as a file of the machine. */
  readonly from?: 'server' | 'folder';
}

/** A file as a person has it. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One opening of the page. The screens stand in the page itself: what looks at a pane may look at it, too. */
export interface PageVisit {
  readonly page: Page;
  readonly pane: Frame;
  readonly language: Language;
  /** Hosts that were asked for anything; "" is the machine itself. */
  readonly asked: ReadonlySet<string>;
  readonly errors: readonly string[];
  readonly choose: (file: NamedBytes) => Promise<void>;
  readonly goTo: (step: number) => Promise<void>;
  readonly save: () => Promise<NamedBytes>;
  readonly leave: () => Promise<void>;
}

export async function openPageStand(): Promise<PageStand> {
  const folder = join(await productionBuild(), 'pane');
  const files = sirv(folder);
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launchChromium();
  const addresses = {
    server: `http://localhost:${port}/${STANDALONE_PAGE}`,
    folder: pathToFileURL(join(folder, STANDALONE_PAGE)).href,
  };
  return {
    folder,
    visit: ({ from = 'server', ...options } = {}) => visitPage(browser, addresses[from], options),
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function visitPage(
  browser: Browser,
  address: string,
  { language = 'vi', width = 1280 }: Omit<PageVisitOptions, 'from'>,
): Promise<PageVisit> {
  const context = await browser.newContext({
    acceptDownloads: true,
    viewport: { width, height: 760 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(SOON);
  const asked = new Set<string>();
  const errors: string[] = [];
  page.on('request', (request) => asked.add(new URL(request.url()).hostname));
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (said) => {
    if (/Content Security Policy/.test(said.text())) errors.push(said.text());
  });
  await page.goto(address);
  const pane = page.mainFrame();
  await pane.locator('main h1').waitFor();
  return {
    page,
    pane,
    language,
    asked,
    errors,
    choose: async ({ name, bytes }) => {
      const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
      await page.locator('input[type=file]').setInputFiles(file);
    },
    goTo: async (step) => {
      await pane.locator('nav button').nth(step).click();
      await pane.locator('main h1').waitFor();
      await settled(pane);
    },
    save: async () => {
      const name = { vi: 'Lưu tệp', en: 'Save the file' }[language];
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        pane.getByRole('button', { name, exact: true }).click(),
      ]);
      return {
        name: download.suggestedFilename(),
        bytes: new Uint8Array(readFileSync(await download.path())),
      };
    },
    leave: () => context.close(),
  };
}

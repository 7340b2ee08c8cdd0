import type { Server } from 'node:https';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { FIRST_LOAD_LIMIT, firstLoadBytes } from '../../src/build/first-load';
import { LICENCES_ALLOWED } from '../../src/build/licences';
import { serve } from '../../src/serving/serve';
import { launchChromium } from '../support/chromium';
import { productionBuild } from '../support/production-build';
import { pdfOfPictures } from '../support/scanned';
import { freePort, ownAuthority, type OwnAuthority } from './own-authority';
import { readFileSync } from 'node:fs';

jest.setTimeout(180_000);

/** A page with a black bar: nothing to read, but the recogniser must have started. */
const BAR = { width: 900, height: 1200, pixels: new Uint8Array(900 * 1200).fill(255).fill(0, 0, 9000) };

/** The pane of the project itself, as an office without Internet gets it. */
describe('the genuine pane, built for a closed network and served', () => {
  let own: OwnAuthority;
  let browser: Browser | undefined;
  let server: Server | undefined;
  let base = '';
  let out = '';

  beforeAll(async () => {
    own = await ownAuthority();
    const port = await freePort();
    base = `https://localhost:${port}`;
    out = await productionBuild();
    const files = ['--folder', out, '--cert', own.certFile, '--key', own.keyFile];
    ({ server } = await serve([...files, '--port', String(port)]));
    browser = await launchChromium();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
    own.remove();
  });

  test('starts in Chromium without a violation of its policy and without a word to anybody else', async () => {
    const context = await browser?.newContext({ ignoreHTTPSErrors: true });
    const page = await context?.newPage();
    if (!page) throw new Error('no browser');
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    await page.goto(`${base}/taskpane.html`);
    // Outside Excel the genuine client says so, and the page says what it is a part of.
    await page.locator('#old-office').waitFor({ state: 'visible' });
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(asked.filter((address) => new URL(address).origin !== base)).toEqual([]);
    const scripts = asked.filter((address) => address.includes('/code/'));
    expect(scripts.length).toBeGreaterThanOrEqual(2);
  });

  test('gives out the page without Excel, which starts under the policy of the server and its own', async () => {
    const context = await browser?.newContext({ ignoreHTTPSErrors: true });
    const page = await context?.newPage();
    if (!page) throw new Error('no browser');
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    await page.goto(`${base}/standalone.html`);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(asked.filter((address) => new URL(address).origin !== base)).toEqual([]);
  });

  test('recognises letters in a worker under a policy of its own, and the page may compile nothing', async () => {
    const context = await browser?.newContext({ ignoreHTTPSErrors: true });
    const page = await context?.newPage();
    if (!page) throw new Error('no browser');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${base}/taskpane.html`);
    const pdf = [...pdfOfPictures([BAR], 110)];
    const found = await page.evaluate(async (bytes) => {
      const program = document.getElementById('root')?.dataset['scan'] ?? '';
      const answer = await new Promise<unknown>((resolve) => {
        const worker = new Worker(program);
        worker.onmessage = ({ data }: MessageEvent<{ kind: string; answer?: unknown }>) => {
          if (data.kind === 'started') worker.postMessage(Uint8Array.from(bytes));
          if (data.kind === 'answer') resolve(data.answer);
        };
      });
      const nothing = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0]);
      const mayCompile = await WebAssembly.compile(nothing).then(
        () => true,
        () => false,
      );
      return { answer, mayCompile };
    }, pdf);
    expect(found).toMatchObject({ answer: { kind: 'pages', pages: [{ images: 1 }] }, mayCompile: false });
    expect(
      asked.filter((address) => new URL(address).origin !== base && !address.startsWith('data:')),
    ).toEqual([]);
  });

  test('loads within its limit', () => {
    const bytes = firstLoadBytes(join(out, 'pane'), 'taskpane.html');
    expect(bytes).toBeGreaterThan(50 * 1024);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
  });

  test('carries the notice of every package in it, all under licences that allow passing on', () => {
    const notices = readFileSync(join(out, 'pane/licences.txt'), 'utf8');
    const packages = [...notices.matchAll(/^(@?[\w./-]+) \d[\w.-]* \(([^)]+)\)$/gm)];
    const names = packages.map(([, name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(['react', 'react-dom', 'big.js', '@griffel/core', 'fflate']),
    );
    expect(new Set(packages.map(([, , licence]) => licence))).toEqual(
      new Set(LICENCES_ALLOWED.filter((licence) => notices.includes(`(${licence})`))),
    );
    expect(notices).toContain('Permission is hereby granted');
  });
});

import { existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:https';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { OFFICE_JS_HOST } from '../../src/serving/content-policy';
import { serve } from '../../src/serving/serve';
import { builtSample, ownFolder } from '../build/sample-build';
import { launchChromium } from '../support/chromium';
import { freePort, ownAuthority, type OwnAuthority } from './own-authority';

const OFFICE_FILES = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const { folder, remove } = ownFolder();
let own: OwnAuthority;
let browser: Browser;
const servers: Server[] = [];

/** Builds, serves and gives the address. */
async function served(name: string, ...args: readonly string[]): Promise<string> {
  const base = `https://localhost:${await freePort()}`;
  const built = await builtSample(join(folder, name), '--origin', base, ...args);
  const serving = await serve(['--folder', built, '--cert', own.certFile, '--key', own.keyFile]);
  servers.push(serving.server);
  return base;
}

interface Visit {
  readonly page: Page;
  /** Every address that has answered the page. */
  readonly asked: string[];
  /** What the browser says about the Content-Security-Policy, and every error of a script. */
  readonly complaints: string[];
}

async function visit(): Promise<Visit> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('requestfinished', (request) => asked.push(request.url()));
  page.on('console', (line) => {
    if (line.type() === 'error' || /content security policy/i.test(line.text())) complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, asked, complaints };
}

const elsewhere = (asked: readonly string[], ...hosts: readonly string[]): readonly string[] =>
  asked.filter((address) => !hosts.includes(new URL(address).origin));

beforeAll(async () => {
  own = await ownAuthority();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  own.remove();
  remove();
});

describe('a build for a closed network, in Chromium', () => {
  let base = '';
  beforeAll(async () => {
    base = await served('closed', '--self-host-office-js');
  });

  test('runs the genuine Office.js and the pane without a violation, and asks nobody else', async () => {
    const { page, asked, complaints } = await visit();
    await page.goto(`${base}/taskpane.html`);
    await page.getByText('Ngăn thử đã chạy').waitFor();
    // Outside Excel Office.js is ready with no host: its files have run.
    const host = await page.evaluate(async () => (await Office.onReady()).host);
    expect(host).toBeNull();
    expect(await page.locator('html').getAttribute('data-first')).toBe('ran');
    expect(complaints).toEqual([]);
    expect(asked.length).toBeGreaterThanOrEqual(4);
    expect(elsewhere(asked, base)).toEqual([]);
  });

  test('applies styles that are written at run time, as Fluent UI does', async () => {
    const { page, complaints } = await visit();
    await page.goto(`${base}/taskpane.html`);
    const colour = await page.evaluate(() => {
      const style = document.head.appendChild(document.createElement('style'));
      style.sheet?.insertRule('#root { color: rgb(1, 2, 3) }');
      const root = document.getElementById('root');
      return root ? getComputedStyle(root).color : '';
    });
    expect(colour).toBe('rgb(1, 2, 3)');
    expect(complaints).toEqual([]);
  });

  test.each([
    [
      'a script inline',
      () => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "ran"';
        document.body.append(script);
      },
    ],
    [
      'a handler in an attribute',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="document.title = \'ran\'">');
      },
    ],
    [
      'text as code',
      () => {
        // Later, because what the test itself evaluates is exempt.
        setTimeout(() => (0, eval)('document.title = "ran"'));
      },
    ],
    [
      'a script from elsewhere',
      () => {
        const script = document.createElement('script');
        script.src = 'https://example.org/ran.js';
        document.body.append(script);
      },
    ],
  ])('does not run %s', async (_, attack) => {
    const { page, asked, complaints } = await visit();
    await page.goto(`${base}/taskpane.html`);
    await page.evaluate(attack);
    await page.waitForTimeout(200);
    expect(await page.title()).not.toBe('ran');
    expect(complaints.join(' ')).toMatch(/content security policy/i);
    expect(elsewhere(asked, base)).toEqual([]);
  });

  test('sends nothing anywhere', async () => {
    const { page } = await visit();
    await page.goto(`${base}/taskpane.html`);
    const sent = await page.evaluate(() =>
      fetch('https://example.org/collect', { method: 'POST', mode: 'no-cors', body: 'x' }).then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(sent).toBe('refused');
  });

  test.each(['help.vi.html', 'help.en.html'])('shows %s with its style', async (name) => {
    const { page, asked, complaints } = await visit();
    await page.goto(`${base}/${name}`);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('scroll');
    await page.setViewportSize({ width: 320, height: 640 });
    const sideways = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await page.evaluate(sideways)).toBe(false);
    expect(complaints).toEqual([]);
    expect(elsewhere(asked, base)).toEqual([]);
  });
});

test('a build for the open network asks for Office.js at Microsoft and for nothing else elsewhere', async () => {
  const base = await served('open');
  const { page, asked, complaints } = await visit();
  await page.route(`${OFFICE_JS_HOST}/**`, (route) => {
    const file = join(OFFICE_FILES, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''));
    const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' };
    return existsSync(file)
      ? route.fulfill({ body: readFileSync(file), headers })
      : route.fulfill({ status: 404, headers });
  });
  await page.goto(`${base}/taskpane.html`);
  await page.getByText('Ngăn thử đã chạy').waitFor();
  expect(await page.evaluate(async () => (await Office.onReady()).host)).toBeNull();
  expect(complaints).toEqual([]);
  expect(asked.filter((address) => address.startsWith(OFFICE_JS_HOST)).length).toBeGreaterThan(0);
  expect(elsewhere(asked, base, OFFICE_JS_HOST)).toEqual([]);
});

describe('the pane in a frame', () => {
  /**
   * Shows a file of the pane in a frame of a page at an address, and says whether the browser let it. Not the pane
   * itself: Office.js leaves a frame that is not Excel's of its own accord.
   */
  async function framedAt(host: string, pane: string): Promise<boolean> {
    const { page } = await visit();
    await page.route(`${host}/**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${pane}/licences.txt"></iframe>` }),
    );
    await page.goto(`${host}/`);
    const text = page.frameLocator('iframe').getByText('The task pane contains');
    return text.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
  }
  let base = '';
  beforeAll(async () => {
    base = await served('framed', '--self-host-office-js', '--frame-ancestor', 'https://oos.tinh.gov.vn');
  });

  test.each([
    'https://usc-excel.officeapps.live.com',
    'https://tinh.sharepoint.com',
    'https://excel.cloud.microsoft',
    'https://oos.tinh.gov.vn',
  ])('is shown in Excel on the web at %s', async (host) => {
    expect(await framedAt(host, base)).toBe(true);
  });

  test('is not shown in a page of somebody else', async () => {
    expect(await framedAt('https://example.org', base)).toBe(false);
  });
});

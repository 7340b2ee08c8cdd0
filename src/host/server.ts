import { createReadStream, existsSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { createCA, createCert } from 'mkcert';
import { buildPane } from '../build/build-pane';
import { headersFor } from '../serving/headers';
import { listen } from '../serving/listen';
import { builtOnce } from './built-once';
import { OFFICE_JS_FOLDER } from './client/node-client';
import { buildPage } from './page/build-page';

const PROJECT = join(__dirname, '../..');
const SAMPLES = join(PROJECT, 'assets/samples');

/** What the server is started with. */
export interface ServerOptions {
  /** 0 takes any port that is free. */
  readonly port: number;
  /** The real pane, or the plain one that is in for it. */
  readonly pane: 'real' | 'plain';
}

/** The page, served on this machine alone. */
export interface PageServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Builds the page and its pane, and serves both at one https address: office.js trusts a page of its own host name.
 * Why: decision 0024.
 */
export async function servePage({ port, pane }: ServerOptions): Promise<PageServer> {
  // The port is taken first: building takes long, and a port that is in use can be told at once.
  let places: readonly Place[] = [];
  const server = createServer(await certificate(), (request, response) =>
    answer(places, request.url ?? '/', response),
  );
  await listen(server, { port, host: '127.0.0.1' });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  try {
    places = await placesOf(pane);
  } catch (error) {
    await close();
    throw error;
  }
  return { address: `https://localhost:${(server.address() as AddressInfo).port}/`, close };
}

/** Builds what is shown: the page, and the pane in it. */
async function placesOf(pane: ServerOptions['pane']): Promise<readonly Place[]> {
  const page = await builtOnce('page', buildPage);
  return [
    { path: '/pane/office/', folder: OFFICE_JS_FOLDER },
    ...(pane === 'real'
      ? [{ path: '/pane/', folder: await builtOnce('pane', buildRealPane) }]
      : [
          { path: '/pane/', folder: join(__dirname, 'page/plain-pane') },
          { path: '/pane/', folder: page },
        ]),
    { path: '/page/', folder: page },
    { path: '/page/', folder: join(__dirname, 'page') },
    { path: '/samples/', folder: SAMPLES },
    { path: '/', folder: join(__dirname, 'page'), only: 'index.html' },
  ];
}

const BESIDE = { kind: 'beside', path: 'office/office.js' } as const;
const buildRealPane = (folder: string) => buildPane({ mode: 'development', folder, officeJs: BESIDE });

/** A folder whose files are found below a path. */
interface Place {
  readonly path: string;
  readonly folder: string;
  readonly only?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

function answer(places: readonly Place[], url: string, response: ServerResponse): void {
  const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  const file = fileAt(places, path === '/' ? '/index.html' : path);
  if (!file) {
    response.writeHead(404, { 'Content-Type': 'text/plain' });
    response.end('404');
    return;
  }
  // The pane's own rules hold here as they will where it is served for good.
  const isPane = path.startsWith('/pane/') && !path.startsWith('/pane/office/');
  const rules = isPane ? headersFor(path.slice('/pane/'.length), { officeJs: 'self', framedBy: [] }) : {};
  response.writeHead(200, {
    ...rules,
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    // office.js loads its parts as scripts of another origin, whatever their origin is.
    'Access-Control-Allow-Origin': '*',
  });
  createReadStream(file).pipe(response);
}

function fileAt(places: readonly Place[], path: string): string | null {
  for (const { path: below, folder, only } of places) {
    if (!path.startsWith(below)) continue;
    const name = path.slice(below.length);
    const file = normalize(join(folder, name));
    const isServed = file.startsWith(folder + sep) && (only === undefined || only === name);
    if (isServed && extname(file) !== '.ts' && existsSync(file) && statSync(file).isFile()) return file;
  }
  return null;
}

/** A certificate for localhost, made at start and forgotten at the end: nobody is asked to trust it for good. */
async function certificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const ca = await createCA({
    organization: 'PAR Index test page',
    countryCode: 'VN',
    state: 'Viet Nam',
    locality: 'Ha Noi',
    validity: 30,
  });
  return createCert({
    ca: { key: ca.key, cert: ca.cert },
    domains: ['localhost', '127.0.0.1'],
    validity: 30,
  });
}

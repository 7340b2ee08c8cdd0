import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';

/** The client libraries of the package, by the platform of Excel that they are for. */
export const CLIENT_FILES = {
  web: 'excel-web-16.00.js',
  win32: 'excel-win32-16.01.js',
  mac: 'excel-mac-16.00.js',
} as const;

export type ClientPlatform = keyof typeof CLIENT_FILES;

/** The folder of Microsoft's package, as it was installed. */
export const OFFICE_JS_FOLDER = join(__dirname, '../../../node_modules/@microsoft/office-js/dist');

/** What the client gives to those who use it. Why: decision 0023. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { readonly HostBridge: HostBridge };
}

/** How the client is connected where there is no office.js. */
interface HostBridge {
  readonly init: (bridge: Bridge) => void;
}

/** The two ways of messages, all of them JSON. */
export interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  readonly sendMessageToHost: (text: string) => void;
}

type Loader = (window: Readonly<Record<string, unknown>>) => Client;

const loaders = new Map<string, Loader>();

/**
 * Runs Microsoft's client, unmodified, with as little of a browser around it as it asks for. Every call gives a
 * client of its own, of this realm: what it hands out is an instance of the same Array, Date and Promise.
 */
export function loadClient(platform: ClientPlatform): Client {
  const file = join(OFFICE_JS_FOLDER, CLIENT_FILES[platform]);
  const loader = loaders.get(file) ?? compile(file);
  loaders.set(file, loader);
  return loader(browserScope());
}

/**
 * The client makes and finds its globals on the window, as a script of a page does: hence `with`, and a window
 * that has every name that Node has not.
 */
function compile(file: string): Loader {
  const source = `with (window) {\n${readFileSync(file, 'utf8')}\n;return { Excel, OfficeExtension }; }`;
  return compileFunction(source, ['window'], { filename: file }) as Loader;
}

/** What the client touches of a browser while it loads. */
function browserScope(): Readonly<Record<string, unknown>> {
  const nothing = () => undefined;
  const element = () => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  const document = {
    createElement: element,
    getElementsByTagName: () => [],
    getElementById: () => null,
    head: element(),
    addEventListener: nothing,
  };
  const location = {
    href: 'https://localhost/',
    protocol: 'https:',
    host: 'localhost',
    search: '',
    hash: '',
  };
  const navigator = { userAgent: 'node' };
  const window: Record<string, unknown> = {
    document,
    location,
    navigator,
    addEventListener: nothing,
    setTimeout,
    clearTimeout,
    Promise,
    console,
  };
  const scope = new Proxy(window, { has: (own, name) => name in own || !(name in globalThis) });
  Object.assign(window, { window: scope, self: scope });
  return scope;
}

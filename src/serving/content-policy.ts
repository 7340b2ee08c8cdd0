/** What the Content-Security-Policy of a build depends on. */
export interface PolicyInput {
  /** Where Office.js comes from: Microsoft's CDN, or the same server. */
  readonly officeJs: 'cdn' | 'self';
  /** Hosts beyond Microsoft's that may frame the pane, for an Office Online Server of one's own. */
  readonly framedBy: readonly string[];
}

/** What may be run: scripts, or WebAssembly as well. */
type Allowed = 'scripts' | 'web-assembly';

/** Lets WebAssembly be compiled; JavaScript is not evaluated by it. Why: decision 0230. */
const WEB_ASSEMBLY = "'wasm-unsafe-eval'";

export const OFFICE_JS_HOST = 'https://appsforoffice.microsoft.com';

/** Hosts on which Excel on the web shows a workbook and, in a frame, the pane. Every ancestor must be listed. */
const EXCEL_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
];

/**
 * The Content-Security-Policy of the pane: scripts from files only, nothing evaluated, nothing sent anywhere but
 * where Office.js lives. Styles may be inline, because Fluent UI's Griffel writes them at run time and not
 * every web view of Office accepts a nonce (decision 0053). `X-Frame-Options` knows no list of hosts and would
 * lock Excel on the web out: `frame-ancestors` takes its place.
 */
export function contentPolicy({ officeJs, framedBy }: PolicyInput, allowed: Allowed = 'scripts'): string {
  const scripts = officeJs === 'cdn' ? ["'self'", OFFICE_JS_HOST] : ["'self'"];
  const directives: readonly (readonly [string, readonly string[]])[] = [
    ['default-src', ["'none'"]],
    ['script-src', allowed === 'web-assembly' ? [...scripts, WEB_ASSEMBLY] : scripts],
    ['style-src', ["'self'", "'unsafe-inline'"]],
    ['img-src', ["'self'", 'data:']],
    ['font-src', ["'self'"]],
    ['connect-src', scripts],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
    ['frame-ancestors', ["'self'", ...EXCEL_ON_THE_WEB, ...framedBy]],
  ];
  return directives.map(([name, sources]) => `${name} ${sources.join(' ')}`).join('; ');
}

/**
 * The policy that the page without Excel carries in itself, since it may be opened from a folder, where no server sends
 * one: scripts and pictures from its own folder, and nothing can be sent or fetched anywhere. `file:` stands for
 * browsers to which a page in a folder is not `'self'`; it opens nothing where the page comes from a server. WebAssembly is
 * compiled by the page itself where it gets no worker: letters of scans are recognised by it.
 */
export const standalonePolicy = (): string =>
  [
    "default-src 'none'",
    `script-src 'self' file: ${WEB_ASSEMBLY}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' file: data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

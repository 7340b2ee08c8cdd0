import { readAddress } from '../../src/serving/address';
import type { PolicyInput } from '../../src/serving/content-policy';
import { headersFor, KEPT_SECONDS, securityHeaders } from '../../src/serving/headers';
import { nginxConfiguration } from '../../src/serving/nginx';
import type { ServingSettings } from '../../src/serving/settings';
import { webConfig } from '../../src/serving/web-config';
import { all, only, readManifest as readXml, type Element } from '../manifest/read-manifest';

// IIS does not run here. What it would answer is worked out from the file by the rules of its documentation, and
// must be what the https server and nginx answer, which are asked in this folder's other tests.

const POLICIES: readonly PolicyInput[] = [
  { officeJs: 'cdn', framedBy: [] },
  { officeJs: 'self', framedBy: ['https://oos.tinh.gov.vn', 'https://*.tinh.gov.vn'] },
];

const settings = (policy: PolicyInput): ServingSettings => ({
  address: readAddress('https://cchc.tinh.gov.vn/cchc'),
  version: '1.2.3',
  policy,
});

const DAY = 24 * 60 * 60;

/** "365.00:00:00", days.hours:minutes:seconds, in seconds. */
function secondsOf(span: string): number {
  const [, days = '', hours = '', minutes = '', seconds = ''] =
    /^(\d+)\.(\d\d):(\d\d):(\d\d)$/.exec(span) ?? [];
  return Number(days) * DAY + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** The directives of a Cache-Control, in no order. */
const directives = (text: string): ReadonlySet<string> => new Set(text.split(/\s*,\s*/));

/** What a `clientCache` makes IIS send: "UseMaxAge" appends max-age to the custom directives. */
function cacheOf({ attributes }: Element): ReadonlySet<string> {
  if (attributes['cacheControlMode'] === 'DisableCache') return directives('no-cache');
  expect(attributes['cacheControlMode']).toBe('UseMaxAge');
  const age = secondsOf(attributes['cacheControlMaxAge'] ?? '');
  return directives(`${attributes['cacheControlCustom']}, max-age=${age}`);
}

/** The part of the configuration that holds for a path: the location of its first folder, or the whole. */
function partFor(configuration: Element, path: string): Element {
  const folder = path.split('/', 1)[0];
  const location = configuration.children.find(
    ({ name, attributes }) => name === 'location' && attributes['path'] === folder,
  );
  return (
    location ??
    only({ ...configuration, children: configuration.children.filter(isWhole) }, 'system.webServer')
  );
}

const isWhole = ({ name }: Element): boolean => name === 'system.webServer';

describe.each(POLICIES)('web.config for Office.js from $officeJs', (policy) => {
  const configuration = readXml(webConfig(settings(policy)));
  const customHeaders = only(partFor(configuration, 'taskpane.html'), 'customHeaders');

  test('is well-formed XML with the sections that IIS knows', () => {
    expect(configuration.name).toBe('configuration');
    const names = new Set(configuration.children.map(({ name }) => name));
    expect(names).toEqual(new Set(['system.webServer', 'location']));
    expect(all(configuration, 'directoryBrowse')[0]?.attributes).toEqual({ enabled: 'false' });
    expect(only(only(configuration, 'defaultDocument'), 'add').attributes).toEqual({
      value: 'taskpane.html',
    });
  });

  test('takes away what a server adds by itself, and sends the headers of the other servers', () => {
    expect(customHeaders.children[0]?.name).toBe('clear');
    const sent = customHeaders.children
      .slice(1)
      .map(({ attributes }) => [attributes['name'], attributes['value']]);
    expect(Object.fromEntries(sent)).toEqual(securityHeaders(policy));
    expect(sent.map(([name]) => name)).not.toContain('X-Frame-Options');
  });

  test.each([
    'taskpane.html',
    'licences.txt',
    ...Object.keys(KEPT_SECONDS).map((folder) => `${folder}/any.js`),
  ])('keeps %s as long as the other servers do', (path) => {
    const expected = headersFor(path, policy)['Cache-Control'] ?? '';
    expect(cacheOf(only(partFor(configuration, path), 'clientCache'))).toEqual(directives(expected));
  });

  test('says in its headers what nginx says, letter by letter', () => {
    const nginx = nginxConfiguration(settings(policy), '/srv/par-index/pane');
    const policies = [
      ...(/map \$uri \$par_index_policy \{[^}]*\}/.exec(nginx)?.[0].matchAll(/"(default-src[^"]*)"/g) ?? []),
    ];
    const [whole, ofScans] = policies.map(([, value]) => value);
    const added = [...nginx.matchAll(/add_header ([\w-]+) (?:"([^"]*)"|\$par_index_policy) always;/g)].map(
      ([, name, value]) => [name, value ?? whole],
    );
    const own = only(partFor(configuration, 'scan/any.js'), 'customHeaders').children.at(-1);
    expect(own?.attributes['value']).toBe(ofScans);
    expect(ofScans).toContain("'wasm-unsafe-eval'");
    expect(whole).not.toContain('wasm');
    const sent = customHeaders.children
      .slice(1)
      .map(({ attributes }) => [attributes['name'], attributes['value']]);
    expect(added).toEqual(sent);
  });
});

test('a value with signs of XML in it stays one value', () => {
  const policy: PolicyInput = { officeJs: 'self', framedBy: ['https://a.vn/?x="1"&y=<2>'] };
  const whole = partFor(readXml(webConfig(settings(policy))), 'taskpane.html');
  const header = only(whole, 'customHeaders').children[1];
  expect(header?.attributes['value']).toBe(securityHeaders(policy)['Content-Security-Policy']);
});

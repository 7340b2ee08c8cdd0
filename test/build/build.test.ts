import { mkdirSync, readdirSync, readFileSync, writeFileSync, existsSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import officePackage from '@microsoft/office-js/package.json';
import { build } from '../../src/build/build';
import { firstLoadBytes, localFiles, STANDALONE_FIRST_LOAD_LIMIT } from '../../src/build/first-load';
import { breaches } from '../manifest/manifest-rules';
import { laterRefusalOf } from '../support/refusal';
import { builtSample, ownFolder, SAMPLE_PAGES, SAMPLE_PANE } from './sample-build';

const { folder, remove } = ownFolder();
afterAll(remove);

const filesOf = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();

describe('a build for an address', () => {
  const out = join(folder, 'dist');
  const page = (name: string): string => readFileSync(join(out, 'pane', name), 'utf8');
  beforeAll(() => builtSample(folder, '--origin', 'https://cchc.tinh.gov.vn'));

  test('holds the files to serve, the manifest and what a server needs', () => {
    expect(readdirSync(out).sort()).toEqual(['manifest.xml', 'nginx.conf', 'pane', 'serving.json']);
    const files = filesOf(join(out, 'pane')).map((file) => file.replace(/\.[0-9a-f]{10}\./, '.HASH.'));
    expect(files.filter((file) => !file.startsWith('icons/'))).toEqual([
      'code/help.HASH.css',
      'code/help.HASH.js',
      'code/old-office.HASH.js',
      // The programs that read PDFs and many workbooks.
      'code/pdf.HASH.js',
      'code/reader.HASH.js',
      'code/standalone/old-office.HASH.js',
      'code/standalone/pdf.HASH.js',
      'code/standalone/reader.HASH.js',
      'code/standalone/standalone.HASH.js',
      'code/taskpane.HASH.js',
      'help.en.html',
      'help.vi.html',
      'licences.txt',
      'scan/scan.HASH.js',
      'standalone.html',
      'taskpane.html',
      'web.config',
    ]);
    expect(files.filter((file) => file.startsWith('icons/'))).toHaveLength(10);
  });

  test('writes a manifest for that address', () => {
    const manifest = readFileSync(join(out, 'manifest.xml'), 'utf8');
    expect(breaches(manifest)).toEqual([]);
    expect(manifest).toContain('"https://cchc.tinh.gov.vn/taskpane.html"');
  });

  test.each(['taskpane.html', 'standalone.html', 'help.vi.html', 'help.en.html'])(
    '%s holds no script of its own',
    (name) => {
      expect(page(name)).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(page(name)).not.toMatch(/\son\w+=/);
      expect(page(name)).not.toContain('javascript:');
    },
  );

  test('the page without Excel asks nobody for anything: no Office.js, and its policy allows no connection', () => {
    expect(page('standalone.html')).not.toMatch(/https?:|office\.js/);
    expect(page('standalone.html')).toContain("connect-src 'none'");
  });

  test('loads Office.js from Microsoft, the check of old Office first and the pane after it', () => {
    const sources = [...page('taskpane.html').matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(
      ([, src]) => src,
    );
    expect(sources[0]).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(sources[1]).toMatch(/^code\/old-office\.[0-9a-f]{10}\.js$/);
    expect(sources[2]).toMatch(/^code\/taskpane\.[0-9a-f]{10}\.js$/);
    expect(sources).toHaveLength(3);
  });

  test('names files by what is in them: a second build of the same gives the same', async () => {
    const before = filesOf(join(out, 'pane'));
    await builtSample(folder, '--origin', 'https://cchc.tinh.gov.vn');
    expect(filesOf(join(out, 'pane'))).toEqual(before);
  });

  test('writes the help in each language', () => {
    expect(page('help.vi.html')).toContain('Hướng dẫn nhanh');
    expect(page('help.en.html')).toContain('Quick guide');
    expect(page('help.en.html')).toContain('lang=en');
  });
});

test('a closed network gets Office.js with its licence, without what other programs use', async () => {
  const own = join(folder, 'closed');
  mkdirSync(own);
  const out = await builtSample(own, '--origin', 'https://cchc.tinh.gov.vn', '--self-host-office-js');
  const html = readFileSync(join(out, 'pane/taskpane.html'), 'utf8');
  expect(html).toContain(`office/${officePackage.version}/office.js`);
  expect(html).not.toContain('appsforoffice');
  const copied = join(out, 'pane/office', officePackage.version);
  const original = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
  for (const file of ['office.js', 'excel-web-16.00.js', 'excel-win32-16.01.js', 'vi-vn/office_strings.js']) {
    expect(readFileSync(join(copied, file)).equals(readFileSync(join(original, file)))).toBe(true);
  }
  expect(existsSync(join(copied, 'outlook-web-16.00.js'))).toBe(false);
  expect(readFileSync(join(out, 'pane/office/LICENSE.md'), 'utf8')).toContain(
    'MICROSOFT SOFTWARE LICENSE TERMS',
  );
  expect(readFileSync(join(out, 'serving.json'), 'utf8')).toContain('"officeJs": "self"');
});

test('TypeScript settings that lie beside the pane are not those of the build', async () => {
  const pane = join(folder, 'pane-with-settings');
  cpSync(SAMPLE_PANE, pane, { recursive: true });
  writeFileSync(join(pane, 'tsconfig.json'), '{ "files": [] }');
  await build(['--out', join(folder, 'with-settings'), '--origin', 'https://a.vn'], {
    ...SAMPLE_PAGES,
    pane,
  });
  expect(existsSync(join(folder, 'with-settings/manifest.xml'))).toBe(true);
});

describe('a build is refused', () => {
  const refused = (...args: readonly string[]) => laterRefusalOf(() => build(args, SAMPLE_PAGES));
  const out = join(folder, 'refused');

  test.each([
    ['without an address', [], 'build.usage'],
    ['with an option that is not there', ['--origin', 'https://a.vn', '--fast'], 'build.usage'],
    ['for http', ['--origin', 'http://a.vn'], 'build.address-not-https'],
    ['for half an address', ['--origin', 'a.vn'], 'build.bad-address'],
    ['for an address with a query', ['--origin', 'https://a.vn/?b=c'], 'build.address-too-long'],
    ['for an address with quotes', ['--origin', 'https://a.vn/"b'], 'build.bad-address'],
    ['for any host as frame', ['--origin', 'https://a.vn', '--frame-ancestor', '*'], 'build.bad-frame-host'],
    [
      'for a server folder with a semicolon',
      ['--origin', 'https://a.vn', '--pane-folder', '/a;b'],
      'build.usage',
    ],
  ])('%s', async (_, args, key) => {
    expect(await refused('--out', out, ...args)).toBe(key);
    expect(existsSync(out)).toBe(false);
  });

  test('into a folder with files of somebody else, which stay', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.docx'), 'mine');
    expect(await refused('--out', out, '--origin', 'https://a.vn')).toBe('build.out-not-ours');
    expect(readFileSync(join(out, 'thesis.docx'), 'utf8')).toBe('mine');
  });

  test('when the pane does not compile, in webpack’s words', async () => {
    const pane = join(folder, 'broken-pane');
    cpSync(SAMPLE_PANE, pane, { recursive: true });
    writeFileSync(join(pane, 'index.tsx'), "import './nowhere';");
    const key = await laterRefusalOf(() =>
      build(['--out', join(folder, 'broken'), '--origin', 'https://a.vn'], { ...SAMPLE_PAGES, pane }),
    );
    expect(key).toBe('build.failed');
    expect(existsSync(join(folder, 'broken/manifest.xml'))).toBe(false);
  });

  test.each(['pane', 'standalone'] as const)(
    'when the first load of the %s is over its limit',
    async (page) => {
      const own = join(folder, `heavy-${page}`);
      cpSync(SAMPLE_PAGES[page], own, { recursive: true });
      const ballast = randomBytes(STANDALONE_FIRST_LOAD_LIMIT).toString('base64');
      writeFileSync(join(own, 'index.tsx'), `document.title = ${JSON.stringify(ballast)};`);
      const args = ['--out', join(folder, 'heavy'), '--origin', 'https://a.vn'];
      expect(await laterRefusalOf(() => build(args, { ...SAMPLE_PAGES, [page]: own }))).toBe(
        'build.too-large',
      );
      expect(existsSync(join(folder, 'heavy/manifest.xml'))).toBe(false);
    },
  );
});

test('the first load counts the page and what it names, compressed, but not Office.js', () => {
  const own = join(folder, 'sizes');
  mkdirSync(join(own, 'code'), { recursive: true });
  mkdirSync(join(own, 'office'));
  const noise = randomBytes(5000);
  writeFileSync(join(own, 'code/a.js'), noise);
  writeFileSync(join(own, 'code/later.js'), noise);
  writeFileSync(join(own, 'office/office.js'), noise);
  writeFileSync(
    join(own, 'page.html'),
    '<script src=office/office.js></script><script defer src="code/a.js"></script>',
  );
  const bytes = firstLoadBytes(own, 'page.html');
  expect(bytes).toBeGreaterThan(5000);
  expect(bytes).toBeLessThan(5300);
  expect(localFiles('<link href=b.css rel=stylesheet><script src="https://c.vn/d.js">')).toEqual(['b.css']);
});

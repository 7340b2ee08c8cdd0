import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program that opens a workbook and saves it again, as an office does without a thought. */
export interface OtherProgram {
  readonly name: string;
  /** What it calls its version; `null` where it is not installed. */
  readonly version: () => string | null;
  readonly save: (input: string, output: string, folder: string) => boolean;
}

const LIMIT = 180_000;

const ran = (command: string, args: readonly string[], cwd?: string): string | null => {
  const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen' };
  const result = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: LIMIT,
    maxBuffer: 1 << 28,
    env,
    ...(cwd ? { cwd } : {}),
  });
  return result.status === 0 ? result.stdout + result.stderr : null;
};

/** npm packages that read and write workbooks, pinned; they are installed into the folder of the run alone. */
const PACKAGES = {
  xlsx: '0.18.5',
  exceljs: '4.4.0',
  'xlsx-populate': '1.21.0',
  '@odoo/o-spreadsheet': '19.3.7',
} as const;

/** What Odoo's spreadsheet needs beside itself to run without a browser. */
const HELPERS = { jsdom: '26.1.0', jszip: '3.10.1' };

/** Odoo's spreadsheet as its own page uses it: the parts of the file as text, a model, and the parts of another. */
const ODOO = `
const { JSDOM } = require('jsdom');
const page = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true }).window;
for (const name of Object.getOwnPropertyNames(page))
  if (!(name in globalThis) && !/Storage$/.test(name)) globalThis[name] = page[name];
globalThis.window = globalThis;
const [Zip, fs, { Model }] = [require('jszip'), require('fs'), require('@odoo/o-spreadsheet')];
(async () => {
  const [zip, parts, out] = [await Zip.loadAsync(fs.readFileSync(IN)), {}, new Zip()];
  for (const [name, part] of Object.entries(zip.files)) if (!part.dir) parts[name] = await part.async('text');
  for (const { path, content } of (await new Model(parts).exportXLSX()).files) out.file(path.replace(/^\\//, ''), content);
  fs.writeFileSync(OUT, await out.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
})().catch((error) => { console.error(error); process.exit(1); });`;

const SCRIPTS: Readonly<Record<keyof typeof PACKAGES, string>> = {
  xlsx: `const X = require('xlsx'); X.writeFile(X.readFile(IN, { cellStyles: true, cellNF: true }), OUT);`,
  exceljs: `const X = require('exceljs'); const w = new X.Workbook(); w.xlsx.readFile(IN).then(() => w.xlsx.writeFile(OUT));`,
  '@odoo/o-spreadsheet': ODOO,
  'xlsx-populate': `require('xlsx-populate').fromFileAsync(IN).then((w) => w.toFileAsync(OUT));`,
};

/** Installs the packages; a folder that has them already is used as it is. */
export function installPackages(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { ...PACKAGES, ...HELPERS } }),
  );
  ran('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], folder);
}

const npmPackage = (name: keyof typeof PACKAGES): OtherProgram => ({
  name,
  version: () => PACKAGES[name],
  save: (input, output, folder) => {
    const places = `const [IN, OUT] = ${JSON.stringify([input, output])};`;
    return ran('node', ['-e', `${places}${SCRIPTS[name]}`], folder) !== null;
  },
});

/** The one on the path may be without openpyxl, which Debian gives to its own. */
const PYTHONS = ['python3', '/usr/bin/python3'];
const OPENPYXL = 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';

const LIBREOFFICE: OtherProgram = {
  name: 'LibreOffice',
  version: () => /LibreOffice ([\d.]+)/.exec(ran('soffice', ['--version']) ?? '')?.[1] ?? null,
  save: (input, output, folder) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const saved = join(folder, 'saved');
    const args = [
      '--headless',
      '--norestore',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      saved,
    ];
    if (ran('soffice', [profile, ...args, input]) === null) return false;
    const name = input.slice(input.lastIndexOf('/') + 1).replace(/\.ods$/, '.xlsx');
    return ran('mv', [join(saved, name), output]) !== null;
  },
};

/** Calligra reads .xlsx and writes OpenDocument alone; LibreOffice takes that back into a workbook, as an office would. */
const CALLIGRA: OtherProgram = {
  name: 'Calligra Sheets, then LibreOffice',
  version: () =>
    /calligraconverter ([\d.]+)/.exec(ran('calligraconverter', ['--version']) ?? '')?.[1] ?? null,
  save: (input, output, folder) => {
    const document = input.replace(/\.xlsx$/, '.ods');
    if (ran('calligraconverter', ['--batch', input, document]) === null) return false;
    return LIBREOFFICE.save(document, output, folder);
  },
};

export const PROGRAMS: readonly OtherProgram[] = [
  LIBREOFFICE,
  {
    name: 'openpyxl',
    version: () =>
      PYTHONS.map((python) => ran(python, ['-c', 'import openpyxl; print(openpyxl.__version__)']))
        .find((version) => version !== null)
        ?.trim() ?? null,
    save: (input, output) => PYTHONS.some((python) => ran(python, ['-c', OPENPYXL, input, output]) !== null),
  },
  {
    name: 'Gnumeric',
    version: () => /version '([\d.]+)'/.exec(ran('ssconvert', ['--version']) ?? '')?.[1] ?? null,
    save: (input, output) => ran('ssconvert', ['--export-type=Gnumeric_Excel:xlsx2', input, output]) !== null,
  },
  npmPackage('xlsx'),
  npmPackage('exceljs'),
  npmPackage('xlsx-populate'),
  npmPackage('@odoo/o-spreadsheet'),
  CALLIGRA,
];

/** Programs one after the other, as a workbook goes from desk to desk; each by the beginning of its name. */
export const ORDERS: readonly (readonly string[])[] = [
  ['openpyxl', 'LibreOffice'],
  ['LibreOffice', 'Gnumeric'],
  ['Gnumeric', 'exceljs'],
  ['xlsx-populate', 'openpyxl'],
  ['@odoo', 'LibreOffice'],
  ['xlsx', 'Gnumeric', 'LibreOffice'],
];

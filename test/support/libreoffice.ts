import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram, toolMissing, withDirectory } from './outside-tool';

const COMMANDS = ['soffice', 'libreoffice'];
const LIMIT = 120_000;

/** LibreOffice trusts the values in a file; told so, it calculates every formula itself. */
const ALWAYS_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens a workbook in LibreOffice, has everything calculated again and saved again as .xlsx; returns the new
 * file. Throws when LibreOffice cannot open it, or is not installed.
 */
export const recalculatedByLibreOffice = (workbook: Uint8Array): Uint8Array =>
  converted(workbook, 'xlsx:Calc MS Excel 2007 XML', 'workbook.xlsx');

/** The same of many workbooks with one start of LibreOffice, in their order. */
export function recalculatedWorkbooks(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const names = workbooks.map((_, i) => `workbook-${i}.xlsx`);
  return withDirectory((directory) => {
    const inputs = workbooks.map((workbook, i) => {
      const input = join(directory, names[i] ?? '');
      writeFileSync(input, workbook);
      return input;
    });
    const output = runLibreOffice(directory, ['--convert-to', 'xlsx:Calc MS Excel 2007 XML'], inputs);
    return names.map((name) => new Uint8Array(readFileSync(join(output, name))));
  });
}

/** The pages that LibreOffice prints of a workbook, by their sizes in points; nothing of them is compressed. */
export function pagesByLibreOffice(
  workbook: Uint8Array,
): readonly { readonly width: number; readonly height: number }[] {
  return pagesIn(converted(workbook, 'pdf', 'workbook.pdf'));
}

/** How many pages LibreOffice prints of a Word file. */
export const pagesOfLetter = (document: Uint8Array): number =>
  pagesIn(converted(document, 'pdf', 'letter.pdf', ['letter.docx'])).length;

function pagesIn(bytes: Uint8Array): readonly { readonly width: number; readonly height: number }[] {
  const pdf = Buffer.from(bytes).toString('latin1');
  const pages = [...pdf.matchAll(/\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  return pages.map(([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));
}

/** A text as LibreOffice sets it in Word or prints it; headings, lists and tables as HTML has them. */
export const textByLibreOffice = (html: string, form: 'docx' | 'pdf'): Uint8Array =>
  form === 'docx'
    ? converted(html, 'docx:MS Word 2007 XML', 'text.docx', ['text.html', '--infilter=HTML (StarWriter)'])
    : converted(textByLibreOffice(html, 'docx'), 'pdf', 'text.pdf', ['text.docx']);

/** A Word file as LibreOffice understands it: its headings and tables as HTML. */
export const htmlByLibreOffice = (document: Uint8Array): string =>
  new TextDecoder().decode(converted(document, 'html', 'letter.html', ['letter.docx']));

/** LibreOffice takes seconds to start: what it made of a file in a form is not made again in the same suite. */
const made = new Map<string, Uint8Array>();

/** What LibreOffice makes of a file: the file of this name, in the form that its filter writes. */
function converted(...asked: Parameters<typeof convert>): Uint8Array {
  const [file, ...how] = asked;
  const key = createHash('sha256').update(file).update(JSON.stringify(how)).digest('hex');
  const bytes = made.get(key) ?? convert(...asked);
  made.set(key, bytes);
  return bytes.slice();
}

function convert(
  workbook: Uint8Array | string,
  filter: string,
  name: string,
  [given = '', ...more]: readonly string[] = ['workbook.xlsx'],
): Uint8Array {
  return withDirectory((directory) => {
    const input = join(directory, given);
    writeFileSync(input, workbook);
    const output = runLibreOffice(directory, [...more, '--convert-to', filter], [input]);
    if (!isThere(output, name)) throw new Error(`LibreOffice could not open the workbook`);
    return new Uint8Array(readFileSync(join(output, name)));
  });
}

/** Runs LibreOffice once over some files; returns the folder of what it wrote. */
function runLibreOffice(directory: string, how: readonly string[], inputs: readonly string[]): string {
  const profile = join(directory, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE);
  const output = join(directory, 'out');
  const args = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ...['--headless', '--norestore', ...how, '--outdir', output, ...inputs],
  ];
  const run = COMMANDS.map((command) => runProgram(command, args, LIMIT)).find((found) => found !== null);
  if (!run) throw toolMissing('libreoffice');
  if (run.failed) throw new Error(`LibreOffice could not open the workbook: ${run.failed}`);
  return output;
}

const isThere = (directory: string, name: string): boolean => {
  try {
    return readdirSync(directory).includes(name);
  } catch {
    return false;
  }
};

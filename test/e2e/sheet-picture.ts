import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram, withDirectory } from '../support/outside-tool';

const LIMIT = 120_000;

/** As in a Vietnamese office: decimal comma, A4. */
const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;

/**
 * The first page that holds some words, as LibreOffice prints the workbook, as PNG. Needs LibreOffice and poppler
 * (pdftotext, pdftoppm).
 */
export function printedPage(workbook: Uint8Array, words: string, dotsPerInch: number): Uint8Array {
  return withDirectory((folder) => {
    const input = join(folder, 'workbook.xlsx');
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), VIETNAMESE);
    writeFileSync(input, workbook);
    run('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      ...['--convert-to', 'pdf', '--outdir', folder, input],
    ]);
    const printed = join(folder, 'workbook.pdf');
    const pages = run('pdftotext', [printed, '-']).normalize('NFC').split('\f');
    const index = pages.findIndex((page) => page.includes(words)) + 1;
    if (index === 0) throw new Error(`No page holds “${words}”.`);
    const picture = join(folder, 'page');
    const only = ['-f', String(index), '-l', String(index), '-singlefile'];
    run('pdftoppm', [...only, '-r', String(dotsPerInch), '-png', printed, picture]);
    return new Uint8Array(readFileSync(`${picture}.png`));
  });
}

function run(program: string, args: readonly string[]): string {
  const ran = runProgram(program, args, LIMIT);
  if (!ran) throw new Error(`${program} is not installed; pictures of sheets need LibreOffice and poppler.`);
  if (ran.failed) throw new Error(`${program}: ${ran.failed}`);
  return ran.output;
}

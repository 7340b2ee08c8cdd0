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
 * Opens a workbook in LibreOffice, has everything calculated anew and saved again as .xlsx; returns the new
 * file. Throws when LibreOffice cannot open it, or is not installed.
 */
export function recalculatedByLibreOffice(workbook: Uint8Array): Uint8Array {
  return withDirectory((directory) => {
    const profile = join(directory, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE);
    const input = join(directory, 'workbook.xlsx');
    const output = join(directory, 'out');
    writeFileSync(input, workbook);
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...[
        '--headless',
        '--norestore',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        output,
        input,
      ],
    ];
    const run = COMMANDS.map((command) => runProgram(command, args, LIMIT)).find((found) => found !== null);
    if (!run) throw toolMissing('libreoffice');
    if (run.failed || !isThere(output))
      throw new Error(`LibreOffice could not open the workbook: ${run.failed}`);
    return new Uint8Array(readFileSync(join(output, 'workbook.xlsx')));
  });
}

const isThere = (directory: string): boolean => {
  try {
    return readdirSync(directory).includes('workbook.xlsx');
  } catch {
    return false;
  }
};

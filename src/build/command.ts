import { build, type BuildOptions } from 'esbuild';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './configuration';
import { licenceNotices, packagesIn, readThirdParty } from './licences';
import { SCAN_PARTS } from './own-script';

/** Where package.json looks for the command. */
const COMMAND_FILE = 'par-index.cjs';

/**
 * Bundles the command line into files that run with Node alone, and writes the licences of what is in it.
 * Why: decision 0085.
 *
 * @param folder is made where it is not there
 * @returns the names of the packages that are inside
 */
export async function buildCommand(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, COMMAND_FILE);
  const { metafile } = await build({
    entryPoints: [join(PROJECT, 'src/cli/par-index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    charset: 'utf8',
    define: { PDF_PROGRAM: JSON.stringify(PDF_FILE), SCAN_PROGRAM: JSON.stringify(SCAN_FILE) },
    metafile: true,
    logLevel: 'warning',
  });
  chmodSync(outfile, 0o755);
  const pdfInputs = await buildPdfProgram(join(folder, PDF_FILE));
  const scanInputs = await buildScanProgram(join(folder, SCAN_FILE));
  const packages = packagesIn([...Object.keys(metafile.inputs), ...pdfInputs, ...scanInputs]);
  const parties = packages.map((name) => readThirdParty(join(PROJECT, 'node_modules'), name));
  writeFileSync(join(folder, 'licences.txt'), licenceNotices(parties, 'The command par-index'));
  return packages;
}

/** The program of the thread that reads PDFs, by the side of the command. */
const PDF_FILE = 'par-index-pdf.mjs';

/** That of the thread that recognises the letters of scans, with all its data. Why: decision 0230. */
const SCAN_FILE = 'par-index-scan.cjs';

/** Bundles the thread that reads PDFs into one file; gives the names of the files that went into it. */
export const buildPdfProgram = (outfile: string): Promise<readonly string[]> =>
  buildThread(outfile, { entryPoints: [join(PROJECT, 'src/documents/pdf/pdf-thread.ts')], format: 'esm' });

/** Likewise the thread that recognises the letters of scans. */
export const buildScanProgram = (outfile: string): Promise<readonly string[]> =>
  buildThread(outfile, {
    entryPoints: [join(PROJECT, 'src/documents/scan/scan-thread.ts')],
    format: 'cjs',
    ...SCAN_PARTS,
  });

async function buildThread(outfile: string, options: BuildOptions): Promise<readonly string[]> {
  const { metafile } = await build({
    ...options,
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    charset: 'utf8',
    metafile: true,
    logLevel: 'error',
  });
  return Object.keys(metafile?.inputs ?? {});
}

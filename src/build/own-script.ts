import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { sources, type WebpackPluginInstance } from 'webpack';
import { SCAN_FOLDER } from '../serving/headers';
import { packagesIn } from './licences';

/** A program that no page loads with itself, in one script. Why: decisions 0190, 0220. */
export interface OwnScript {
  /** Where it lies, relative to the page. */
  readonly file: string;
  readonly code: string;
  /** The npm packages that went into it, by name. */
  readonly packages: readonly string[];
}

/** What the recogniser is made of: its data, as bytes; and it asks for files only where it runs in Node. */
export const SCAN_PARTS = { loader: { '.gz': 'binary' as const }, external: ['fs', 'crypto'] };

type Mode = 'production' | 'development';

/** The program of a worker that reads workbooks. */
export const readerScript = (mode: Mode, folder: string): OwnScript =>
  ownScript('reader', resolve(__dirname, '../consolidating/reading-worker.ts'), mode, folder);

/** The program that reads PDFs, in a worker or in the page. */
export const pdfScript = (mode: Mode, folder: string): OwnScript =>
  ownScript('pdf', resolve(__dirname, '../documents/pdf/pdf-script.ts'), mode, folder);

/**
 * The program that recognises letters in scans, with its WebAssembly and its data: in a folder of its own, since its answers
 * carry a policy of their own, and the same for both pages.
 */
export const scanScript = (mode: Mode): OwnScript =>
  ownScript('scan', resolve(__dirname, '../documents/scan/scan-script.ts'), mode, SCAN_FOLDER);

/**
 * Bundles a program by itself: as one more entry of the pages it would keep webpack from joining the modules that they
 * share.
 *
 * @param folder where the scripts go, below the build's folder
 */
function ownScript(name: string, program: string, mode: Mode, folder: string): OwnScript {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [program],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    minify: mode === 'production',
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    ...SCAN_PARTS,
  });
  const code = outputFiles[0]?.text ?? '';
  const mark = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return {
    file: join(folder, mode === 'production' ? `${name}.${mark}.js` : `${name}.js`),
    code,
    packages: packagesIn(Object.keys(metafile.inputs)),
  };
}

/** Puts the script among the files of a build, with what went into it for the list of licences. */
export const emitsScript = ({ file, code, packages }: OwnScript): WebpackPluginInstance => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('own script', (compilation) =>
      compilation.emitAsset(file, new sources.RawSource(code), { minimized: true, packages }),
    ),
});

import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { sources, type WebpackPluginInstance } from 'webpack';

/** The program of a worker that reads workbooks: one script, which no page loads with itself. Why: decision 0190. */
export interface ReaderScript {
  /** Where it lies, relative to the page. */
  readonly file: string;
  readonly code: string;
}

const PROGRAM = resolve(__dirname, '../consolidating/reading-worker.ts');

/**
 * Bundles the program by itself: an entry beside those of the pages would keep modules that they share from being joined.
 *
 * @param folder where the scripts go, below the build's folder
 */
export function readerScript(mode: 'production' | 'development', folder: string): ReaderScript {
  const { outputFiles } = buildSync({
    entryPoints: [PROGRAM],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    minify: mode === 'production',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  const mark = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return { file: join(folder, mode === 'production' ? `reader.${mark}.js` : 'reader.js'), code };
}

/** Puts the script among the files of a build. */
export const emitsReader = ({ file, code }: ReaderScript): WebpackPluginInstance => ({
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap('reader', (compilation) =>
      compilation.emitAsset(file, new sources.RawSource(code), { minimized: true }),
    ),
});

#!/usr/bin/env node
// Starts the command from one bundle of its sources, which starts in a fifth of the time. The bundle is named by
// what the sources are now (every file's path, size and time), so it is never stale; where it cannot be kept, the
// sources are run as they are. Each checkout keeps its own: several may share one node_modules. Why: decision 0005.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SRC = dirname(dirname(fileURLToPath(import.meta.url)));
const ENTRY = join(SRC, 'cli/par-index.ts');
const sign = (text) => createHash('sha256').update(text).digest('hex').slice(0, 24);
const CACHE = join(SRC, '../node_modules/.cache/par-index', sign(SRC));
/** Folders that the command is not made of. */
const LEFT_OUT = new Set(['taskpane', 'help', 'build', 'serving', 'host', 'samples', 'standalone']);

/** A name that changes with any source file. */
function nameOfSources() {
  const files = [process.version];
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!LEFT_OUT.has(entry.name)) visit(path);
        continue;
      }
      const { size, mtimeMs } = statSync(path);
      files.push(`${path} ${size} ${mtimeMs}`);
    }
  };
  visit(SRC);
  return `${sign(files.join('\n'))}.cjs`;
}

/** The thread that reads PDFs, bundled next to the command; its packages stay where they are. */
const pdfOf = (path) => path.replace(/\.cjs$/, '-pdf.mjs');
/** Likewise the thread that recognises the letters of scans, with its data inside. */
const scanOf = (path) => path.replace(/\.cjs$/, '-scan.cjs');

/** Makes the bundle and takes older ones of this checkout away; `false` where it cannot be kept. */
async function bundled(path) {
  const draft = join(CACHE, `draft-${process.pid}.cjs`);
  try {
    const { build } = await import('esbuild');
    mkdirSync(CACHE, { recursive: true });
    const options = {
      bundle: true,
      platform: 'node',
      target: 'node20.19',
      format: 'cjs',
      logLevel: 'silent',
    };
    const define = {
      PDF_PROGRAM: JSON.stringify(basename(pdfOf(path))),
      SCAN_PROGRAM: JSON.stringify(basename(scanOf(path))),
    };
    const pdf = {
      entryPoints: [join(SRC, 'documents/pdf/pdf-thread.ts')],
      packages: 'external',
      format: 'esm',
    };
    const scan = { entryPoints: [join(SRC, 'documents/scan/scan-thread.ts')], loader: { '.gz': 'binary' } };
    await build({ ...options, ...pdf, outfile: pdfOf(path) });
    await build({ ...options, ...scan, outfile: scanOf(path) });
    await build({ ...options, define, entryPoints: [ENTRY], outfile: draft });
    renameSync(draft, path);
    // Others may be starting at the same moment: what they bundle is left alone.
    const kept = [basename(path), basename(pdfOf(path)), basename(scanOf(path))];
    const isOld = (name) => !name.startsWith('draft-') && !kept.includes(name);
    for (const name of readdirSync(CACHE).filter(isOld)) rmSync(join(CACHE, name), { force: true });
    return true;
  } catch {
    return existsSync(path);
  }
}

/** Runs the bundle; `false` where it is gone, as when somebody has emptied the cache meanwhile. */
async function ranBundle(path) {
  try {
    await import(pathToFileURL(path).href);
    return true;
  } catch (error) {
    if (existsSync(path)) throw error;
    return false;
  }
}

/** Runs the sources as they are, or says in one sentence that the packages are not installed. */
function runSources() {
  const args = process.argv.slice(2);
  try {
    createRequire(import.meta.url).resolve('tsx');
  } catch {
    const isEnglish = args.includes('--lang=en') || args[args.indexOf('--lang') + 1] === 'en';
    const sentences = readFileSync(join(SRC, `i18n/${isEnglish ? 'en' : 'vi'}.json`), 'utf8');
    console.error(JSON.parse(sentences)['cli.not-installed']);
    return 1;
  }
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ENTRY, ...args], { stdio: 'inherit' });
  return status ?? 1;
}

const path = join(CACHE, nameOfSources());
const isThere = existsSync(path) || (await bundled(path));
if (!isThere || !(await ranBundle(path))) process.exitCode = runSources();

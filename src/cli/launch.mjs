#!/usr/bin/env node
// Starts the command from one bundle of its sources, which starts in a fifth of the time. The bundle is named by
// what the sources are now (every file's path, size and time), so it is never stale; where it cannot be kept, the
// sources are run as they are.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SRC = dirname(dirname(fileURLToPath(import.meta.url)));
const ENTRY = join(SRC, 'cli/par-index.ts');
const CACHE = join(SRC, '../node_modules/.cache/par-index');
/** Folders that the command is not made of. */
const LEFT_OUT = new Set(['taskpane', 'help', 'build', 'serving', 'host', 'samples']);

/** A name that changes with any source file. */
function nameOfSources() {
  const hash = createHash('sha256').update(process.version);
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!LEFT_OUT.has(entry.name)) visit(path);
        continue;
      }
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  };
  visit(SRC);
  return `${hash.digest('hex').slice(0, 24)}.cjs`;
}

/** Makes the bundle and takes older ones away; `false` where it cannot be kept. */
async function bundled(path) {
  const draft = join(CACHE, `draft-${process.pid}.cjs`);
  try {
    const { build } = await import('esbuild');
    mkdirSync(CACHE, { recursive: true });
    const options = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'silent' };
    await build({ ...options, entryPoints: [ENTRY], outfile: draft });
    renameSync(draft, path);
    // Others may be starting at the same moment: what they bundle is left alone.
    const isOld = (name) => !name.startsWith('draft-') && name !== basename(path);
    for (const name of readdirSync(CACHE).filter(isOld)) rmSync(join(CACHE, name), { force: true });
    return true;
  } catch {
    return existsSync(path);
  }
}

const path = join(CACHE, nameOfSources());
if (existsSync(path) || (await bundled(path))) {
  await import(pathToFileURL(path).href);
} else {
  const args = ['--import', 'tsx', ENTRY, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROJECT = join(__dirname, '../..');
const CACHE = join(PROJECT, 'node_modules/.cache/host');
/** What the bundles are made of. */
const SOURCES = ['src', 'assets', 'package-lock.json', 'tsconfig.json'];

/** A process that has begun a bundle and given no sign of life for so long is no longer there. */
const MAX_PATIENCE = 120_000;
const SIGN_OF_LIFE = 10_000;
const DAY = 86_400_000;

/**
 * A folder of bundles, made once for all processes that ask for it while no source changes: ten test files that
 * drive the pane, and whoever starts the page, need not each make their own.
 */
export async function builtOnce(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(CACHE, `${name}-${nameOfSources()}`);
  const lock = `${folder}.making`;
  mkdirSync(CACHE, { recursive: true });
  while (!existsSync(folder)) {
    if (!taken(lock)) {
      await pause(100);
      continue;
    }
    const draft = join(CACHE, `draft-${name}-${process.pid}`);
    const signs = setInterval(() => signOfLife(lock), SIGN_OF_LIFE);
    try {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(folder)) {
        await make(draft);
        renameSync(draft, folder);
      }
    } finally {
      clearInterval(signs);
      rmSync(lock, { recursive: true, force: true });
    }
    removeOld(name);
  }
  return folder;
}

/** Takes the lock where nobody holds it, or where whoever does has been gone for long. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > MAX_PATIENCE) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Tells those who wait that the bundle is still being made; a lock that somebody took away needs none. */
function signOfLife(lock: string): void {
  const now = new Date();
  if (existsSync(lock)) utimesSync(lock, now, now);
}

/** A name that changes with any source file. */
function nameOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  const visit = (path: string): void => {
    const { size, mtimeMs } = statSync(path);
    if (statSync(path).isDirectory()) for (const entry of readdirSync(path).sort()) visit(join(path, entry));
    else hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  SOURCES.forEach((source) => visit(join(PROJECT, source)));
  return hash.digest('hex').slice(0, 24);
}

/** Bundles of other sources go after a day: until then somebody may still have them open. */
function removeOld(name: string): void {
  for (const entry of readdirSync(CACHE)) {
    if (!entry.startsWith(`${name}-`)) continue;
    const path = join(CACHE, entry);
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > DAY) rmSync(path, { recursive: true, force: true });
  }
}

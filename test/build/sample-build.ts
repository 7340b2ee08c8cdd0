import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/build/build';

/** A pane so small that its build takes no time; what surrounds it is the genuine thing. */
export const SAMPLE_PANE = join(__dirname, 'sample-pane');
/** It and a page without Excel that is as small. */
export const SAMPLE_PAGES = { pane: SAMPLE_PANE, standalone: join(__dirname, 'sample-standalone') };

/** A folder of a test's own; `remove` takes it away. */
export function ownFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'par-index-build-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Builds the sample pages for an address into a new folder and gives that folder. */
export async function builtSample(folder: string, ...args: readonly string[]): Promise<string> {
  const out = join(folder, 'dist');
  await build(['--out', out, ...args], SAMPLE_PAGES);
  return out;
}

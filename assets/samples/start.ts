import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/run';
import { processTerminal } from '../../src/cli/terminal';

/** Scores sample (a) into a new workbook and says where it is. */
const sample = join(import.meta.dirname, 'so-khoa-hoc-2026.xlsx');
const folder = resolve('out');
const scored = join(folder, 'so-khoa-hoc-2026-da-cham.xlsx');
mkdirSync(folder, { recursive: true });
rmSync(scored, { force: true });
void run(['score', sample, '--as-of', '2026-12-31', '--out', scored], processTerminal()).then((code) => {
  process.exitCode = code;
});

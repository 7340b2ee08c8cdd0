import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { changedBook, type Change } from '../support/criteria-book';

/**
 * Many workbooks put together: the command (two threads), openpyxl that merely loads the same files, and another
 * checkout that scores them one after another in one process; in turn over the same files, with processor time,
 * the clock and peak memory.
 *
 * Usage: node --import tsx test/bench/consolidate.ts [--beside CHECKOUT] [SIZE…]. Beyond LARGEST_BESIDE files only the
 * command runs: the files repeat then.
 */

const LARGEST_BESIDE = 600;
const SAMPLE = 'assets/samples/so-khoa-hoc-2026.xlsx';
const UNIT = /^Đơn vị:/;

const args = process.argv.slice(2);
const beside = args[0] === '--beside' ? resolve(args[1] ?? '') : null;
const given = (beside ? args.slice(2) : args).map(Number);
const sizes = given.length > 0 ? given : [150, 600, 5_000];

const folder = mkdtempSync(join(tmpdir(), 'par-index-consolidate-'));
const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', 'import openpyxl']).status === 0,
);

interface Used {
  /** Seconds of the clock and of all processors, and megabytes. */
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

const REPORT = `process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('USED '+JSON.stringify({
  wall:performance.now()/1000,cpu:(u.userCPUTime+u.systemCPUTime)/1e6,peak:u.maxRSS/1024})+'\\n')})`;
const preload = join(folder, 'report.cjs');
writeFileSync(preload, REPORT);

function used(command: string, argv: readonly string[]): Used {
  const ran = spawnSync(command, argv, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (ran.status !== 0) throw new Error(`${command}: ${ran.stderr}`);
  return JSON.parse(/USED (.*)/.exec(ran.stderr)?.[1] ?? ran.stdout) as Used;
}

async function bundled(name: string, entry: string, root: string): Promise<string> {
  const outfile = join(folder, `${name}.cjs`);
  await build({
    ...{ entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'error' },
    absWorkingDir: root,
  });
  return outfile;
}

/** What a process of another checkout does: read, assess and print each file in its turn. */
const serialProgram = (root: string): string => `
import { readFileSync, readdirSync } from 'node:fs';
import { run } from ${JSON.stringify(join(root, 'src/cli/run.ts'))};
const [folder, count] = process.argv.slice(2);
const terminal = { write: () => {}, error: () => {}, paint: (_, text) => text, width: 120, now: () => Date.now() };
(async () => {
  for (const name of readdirSync(folder).sort().slice(0, Number(count)))
    await run(['score', folder + '/' + name, '--json'], terminal);
})();
void readFileSync;`;

/** The sample, handed over, under the names of many units. */
function makeUnits(command: string, count: number): string {
  const units = join(folder, 'units');
  mkdirSync(units);
  const sent = join(folder, 'sent.xlsx');
  spawnSync(process.execPath, [command, 'hand-over', SAMPLE, '--out', sent]);
  const bytes = new Uint8Array(readFileSync(sent));
  const { grids } = openXlsx(bytes).content;
  const [grid] = grids;
  if (!grid) throw new Error('the sample has no sheet');
  const place = Array.from(grid.values, (line) => line ?? []).flatMap((line, row) =>
    line.flatMap((value, column) => (UNIT.test(String(value)) ? [{ row, column }] : [])),
  )[0];
  if (!place) throw new Error('the sample names no unit');
  for (let no = 0; no < count; no++) {
    const change: Change = { ...place, input: `Đơn vị: Sở Thử nghiệm ${no + 1}` };
    const name = `don-vi-${String(no + 1).padStart(4, '0')}.xlsx`;
    writeFileSync(join(units, name), changedBook(bytes, grid.sheet, [change]));
  }
  return units;
}

/** A folder with as many files, which are repeated where there are not enough. */
function folderOf(units: string, made: number, count: number): string {
  const own = join(folder, `of-${count}`);
  mkdirSync(own);
  for (let no = 0; no < count; no++) {
    const source = `don-vi-${String((no % made) + 1).padStart(4, '0')}.xlsx`;
    linkSync(join(units, source), join(own, `${String(no + 1).padStart(5, '0')}-${source}`));
  }
  return own;
}

const cell = ({ cpu, wall, peak }: Used): string =>
  `${cpu.toFixed(1)} s processor, ${wall.toFixed(1)} s clock, ${peak.toFixed(0)} MB`;

async function main(): Promise<void> {
  const command = await bundled('par-index', 'src/cli/par-index.ts', process.cwd());
  const made = Math.min(Math.max(...sizes), LARGEST_BESIDE);
  const units = makeUnits(command, made);
  let serial: string | null = null;
  if (beside && existsSync(beside)) {
    const entry = join(beside, `bench-serial-${process.pid}.ts`);
    writeFileSync(entry, serialProgram(beside));
    try {
      serial = await bundled('serial', entry, beside);
    } finally {
      rmSync(entry, { force: true });
    }
  }
  let before: { readonly size: number; readonly own: Used } | null = null;
  for (const size of sizes) {
    const own = folderOf(units, made, size);
    const out = join(folder, `out-${size}.xlsx`);
    const ours = used(process.execPath, [
      '-r',
      preload,
      command,
      'consolidate',
      own,
      '--out',
      out,
      '--jobs',
      '2',
    ]);
    console.log(`${size} files: ${cell(ours)}`);
    if (before) {
      const doublings = Math.log2(size / before.size);
      const growth = (ours.cpu / before.own.cpu) ** (1 / doublings);
      console.log(`  ${growth.toFixed(2)} times the processor time per doubling`);
    }
    before = { size, own: ours };
    if (size > LARGEST_BESIDE) continue;
    const others: readonly (readonly [string, Used])[] = [
      ...(python
        ? [['openpyxl loads', used(python, ['test/bench/openpyxl_load.py', own, String(size)])] as const]
        : []),
      ...(serial
        ? [['one after another', used(process.execPath, ['-r', preload, serial, own, String(size)])] as const]
        : []),
    ];
    for (const [name, other] of others)
      console.log(
        `  ${name}: ${cell(other)}; ratio ${(ours.cpu / other.cpu).toFixed(3)} processor, ${(ours.wall / other.wall).toFixed(3)} clock`,
      );
  }
  rmSync(folder, { recursive: true, force: true });
}

void main();

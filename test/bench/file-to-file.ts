import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { benchWorkbook } from './bench-workbook';

/**
 * File to file: how long the command takes to read, score and write a workbook, beside openpyxl scripts that score
 * the same workbook and LibreOffice that only converts it; in one run and as ratios. The first script writes a
 * formula for each leaf and a bare list, the second the sheets that the command writes. Start-up included.
 */

const SIZES = [
  { leaves: 100, tasks: 500, rounds: 5 },
  { leaves: 2_000, tasks: 10_000, rounds: 5 },
  { leaves: 10_000, tasks: 50_000, rounds: 2 },
];

const folder = mkdtempSync(join(tmpdir(), 'par-index-bench-'));
const python = ['python3', '/usr/bin/python3'].find(
  (name) => spawnSync(name, ['-c', 'import openpyxl']).status === 0,
);

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs a command to its end under `/usr/bin/time`-like accounting of its own. */
function timed(command: string, args: readonly string[]): Run {
  const started = performance.now();
  const result = spawnSync(command, args, { encoding: 'utf8', timeout: 120_000, maxBuffer: 1 << 28 });
  const seconds = (performance.now() - started) / 1000;
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stderr}`);
  const peak = /PEAK (\d+)/.exec(result.stderr)?.[1];
  return { seconds, megabytes: peak === undefined ? NaN : Number(peak) / 1024 };
}

const best = (runs: readonly Run[]): Run => runs.reduce((a, b) => (b.seconds < a.seconds ? b : a));
const fixed = (value: number): string => value.toFixed(2).padStart(7);

const PEAK = "process.on('exit',()=>process.stderr.write('PEAK '+process.resourceUsage().maxRSS))";

interface Contender {
  readonly name: string;
  readonly run: (input: string, out: string) => Run;
}

async function contenders(): Promise<readonly Contender[]> {
  if (python === undefined) throw new Error('needs python3 with openpyxl');
  const [bundle, preload] = [join(folder, 'par-index.cjs'), join(folder, 'peak.cjs')];
  writeFileSync(preload, PEAK);
  await build({
    entryPoints: ['src/cli/par-index.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: bundle,
    logLevel: 'error',
  });
  const script = (...options: readonly string[]): Contender['run'] => {
    return (input, out) => timed(python, ['test/bench/openpyxl_score.py', input, out, ...options]);
  };
  const command = (...start: readonly string[]): Contender['run'] => {
    return (input, out) =>
      timed('node', ['--require', preload, ...start, 'score', input, '--as-of', '2026-12-31', '--out', out]);
  };
  const convert: Contender['run'] = (input, out) =>
    timed('soffice', [
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      `${out}.d`,
      input,
    ]);
  return [
    { name: 'openpyxl, bare list', run: script() },
    { name: 'openpyxl, same sheets', run: script('--same-sheets') },
    { name: 'LibreOffice, converts', run: convert },
    { name: 'par-index, built', run: command(bundle) },
    { name: 'par-index, as installed', run: command('src/cli/launch.mjs') },
  ];
}

async function main(): Promise<void> {
  const all = await contenders();
  const before = new Map<string, { readonly seconds: number; readonly leaves: number }>();
  for (const { leaves, tasks, rounds } of SIZES) {
    const input = join(folder, `${leaves}.xlsx`);
    writeFileSync(input, benchWorkbook({ leaves, tasks, evidence: 0 }));
    console.log(`\n${leaves} leaves, ${tasks} tasks; best of ${rounds}`);
    console.log('                          seconds  ÷ bare list  ÷ same sheets  × per doubling  peak MB');
    const results = new Map<string, Run>();
    for (const { name, run } of all) {
      const runs = Array.from({ length: rounds }, (_, round) =>
        run(input, join(folder, `${leaves}-${round}-${name.replace(/\W/g, '')}.xlsx`)),
      );
      results.set(name, best(runs));
    }
    for (const [name, { seconds, megabytes }] of results) {
      const [bare, same] = [results.get('openpyxl, bare list'), results.get('openpyxl, same sheets')];
      const last = before.get(name);
      const growth = last ? (seconds / last.seconds) ** (1 / Math.log2(leaves / last.leaves)) : NaN;
      const columns = [seconds / (bare?.seconds ?? NaN), seconds / (same?.seconds ?? NaN), growth, megabytes];
      const shown = columns.map((value) => (Number.isNaN(value) ? '' : value.toFixed(2)).padStart(13));
      console.log(`${name.padEnd(24)}${fixed(seconds)} ${shown.join(' ')}`);
      before.set(name, { seconds, leaves });
    }
  }
}

void main().finally(() => rmSync(folder, { recursive: true, force: true }));

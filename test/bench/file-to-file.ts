import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { benchWorkbook } from './bench-workbook';

/**
 * File to file: how long the command takes to read, score and write a workbook, beside an openpyxl script that
 * does the same, in one run and as a ratio. Start-up of Node and Python included; the best of several runs.
 */

const ROUNDS = 5;
const SIZE = { leaves: 2_000, tasks: 10_000, evidence: 0 };

const folder = mkdtempSync(join(tmpdir(), 'par-index-bench-'));
const input = join(folder, 'in.xlsx');
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

async function main(): Promise<void> {
  if (python === undefined) throw new Error('needs python3 with openpyxl');
  writeFileSync(input, benchWorkbook(SIZE));
  const bundle = join(folder, 'par-index.cjs');
  await build({
    entryPoints: ['src/cli/par-index.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: bundle,
    logLevel: 'error',
  });
  const peak = "process.on('exit',()=>process.stderr.write('PEAK '+process.resourceUsage().maxRSS))";
  const argsOf = (out: string): readonly string[] => [
    'score',
    input,
    '--as-of',
    '2026-12-31',
    '--out',
    out,
    '--json',
    `${out}.json`,
  ];
  const fromSource: Run[] = [];
  const bundled: Run[] = [];
  const openpyxl: Run[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const out = (name: string): string => join(folder, `${name}-${round}.xlsx`);
    const preload = join(folder, 'peak.cjs');
    writeFileSync(preload, peak);
    bundled.push(timed('node', ['--require', preload, bundle, ...argsOf(out('bundled'))]));
    fromSource.push(
      timed('node', [
        '--require',
        preload,
        '--import',
        'tsx',
        'src/cli/par-index.ts',
        ...argsOf(out('source')),
      ]),
    );
    openpyxl.push(timed(python, ['test/bench/openpyxl_score.py', input, out('openpyxl')]));
  }
  const yardstick = best(openpyxl);
  console.log(`${SIZE.leaves} leaves, ${SIZE.tasks} tasks; best of ${ROUNDS}`);
  console.log('                        seconds   ratio   peak MB');
  for (const [name, runs] of [
    ['openpyxl script', openpyxl],
    ['par-index, built', bundled],
    ['par-index, from source', fromSource],
  ] as const) {
    const { seconds, megabytes } = best(runs);
    console.log(
      `${name.padEnd(24)}${fixed(seconds)} ${fixed(seconds / yardstick.seconds)}   ${Number.isNaN(megabytes) ? '' : megabytes.toFixed(0)}`,
    );
  }
}

void main().finally(() => rmSync(folder, { recursive: true, force: true }));

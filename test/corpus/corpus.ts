import { fork, type ChildProcess } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { Trial } from './try-workbook';

/**
 * `npm run corpus -- FOLDER [REPORT.json]`: tries every workbook of strangers below a folder, one sub-folder for each
 * source: opens it, writes a cell with a look and a link, adds a sheet, a name and state, and compares the result with
 * what was there, part by part and cell by cell. Prints a table by source and one by reason, which docs/quality.md
 * repeats; the workbooks themselves are brought in for the run and never kept. Exits with 1 where one was changed,
 * crashed or hung.
 */

const LIMIT_MS = 60_000;
const MEMORY_MIB = 3072;
const WORKERS = Math.max(1, Math.min(2, availableParallelism()));

interface Tried {
  readonly path: string;
  readonly source: string;
  readonly trial: Trial;
  readonly milliseconds: number;
}

/** Workbooks below a folder, in the order of their names. */
function workbooksIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xlsx|xlsm|xltx|xltm)$/i.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

const startWorker = (): ChildProcess =>
  fork(new URL('./worker.ts', import.meta.url), {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${MEMORY_MIB}`],
  });

/** One workbook in a worker; a worker that hangs or dies is ended, and the trial says so. */
function tryIn(worker: ChildProcess, path: string): Promise<Trial> {
  return new Promise((resolve) => {
    const end = (trial: Trial): void => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('exit');
      resolve(trial);
    };
    const gaveUp = (how: 'crashed' | 'hung', reason: string): void => {
      worker.kill('SIGKILL');
      end({ end: how, reason, sentence: reason });
    };
    const timer = setTimeout(() => gaveUp('hung', `no answer in ${LIMIT_MS / 1000} s`), LIMIT_MS);
    worker.once('message', (trial: Trial) => end(trial));
    worker.once('exit', (code, signal) => gaveUp('crashed', `the process ended with ${code ?? signal}`));
    worker.send(path);
  });
}

async function tryAll(folder: string): Promise<readonly Tried[]> {
  const paths = workbooksIn(folder);
  const tried: Tried[] = [];
  let next = 0;
  const oneAfterAnother = async (): Promise<void> => {
    let worker = startWorker();
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const start = performance.now();
      const trial = await tryIn(worker, path);
      const [source = ''] = relative(folder, path).split(sep);
      tried.push({ path: relative(folder, path), source, trial, milliseconds: performance.now() - start });
      if (worker.killed || worker.exitCode !== null) worker = startWorker();
    }
    worker.kill();
  };
  await Promise.all(Array.from({ length: WORKERS }, oneAfterAnother));
  return tried.sort((one, other) => one.path.localeCompare(other.path));
}

const ENDS: readonly Trial['end'][] = ['kept', 'not read', 'not edited', 'changed', 'crashed', 'hung'];

const grouped = (tried: readonly Tried[], keyOf: (one: Tried) => string): readonly [string, Tried[]][] => {
  const groups = new Map<string, Tried[]>();
  for (const one of tried) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
};

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function bySource(tried: readonly Tried[]): string {
  const counts = (some: readonly Tried[]): readonly number[] =>
    ENDS.map((end) => some.filter(({ trial }) => trial.end === end).length);
  return [
    row('Source', 'Workbooks', ...ENDS),
    row('---', ...ENDS.map(() => '--:'), '--:'),
    ...grouped(tried, ({ source }) => source.replace('__', '/')).map(([source, some]) =>
      row(source, some.length, ...counts(some)),
    ),
    row('all', tried.length, ...counts(tried)),
  ].join('\n');
}

function byReason(tried: readonly Tried[]): string {
  const failed = tried.filter(({ trial }) => trial.end !== 'kept');
  return [
    row('End', 'Reason', 'Workbooks', 'For example'),
    row('---', '---', '--:', '---'),
    ...grouped(failed, ({ trial }) => `${trial.end}\t${trial.reason}`).map(([key, some]) =>
      row(...key.split('\t'), some.length, `${some[0]?.trial.sentence ?? ''} (${some[0]?.path ?? ''})`),
    ),
  ].join('\n');
}

async function main(folder: string, report: string | undefined): Promise<void> {
  const tried = await tryAll(folder);
  const [slowest] = [...tried].sort((one, other) => other.milliseconds - one.milliseconds);
  process.stdout.write(`${bySource(tried)}\n\n${byReason(tried)}\n\n`);
  process.stdout.write(
    `Slowest: ${slowest?.path ?? '–'}, ${Math.round(slowest?.milliseconds ?? 0)} ms (limit ${LIMIT_MS} ms)\n`,
  );
  if (report !== undefined) writeFileSync(report, JSON.stringify(tried, null, 1));
  process.exitCode = tried.some(({ trial }) => ['changed', 'crashed', 'hung'].includes(trial.end)) ? 1 : 0;
}

const [folder, report] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: npm run corpus -- FOLDER [REPORT.json]\n');
  process.exitCode = 2;
} else void main(folder, report);

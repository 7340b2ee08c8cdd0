import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { benchWorkbook } from './bench-workbook';
import { engineOf, HERE, type Engine } from './engine';
import { median } from './median';

/**
 * The stages of the whole way, each by itself: the best of several rounds in milliseconds, its share of the whole,
 * and by how much it grows when the workbook doubles. What grows by more than two per doubling is not linear.
 *
 * With the folder of another checkout as argument, both go the way over the same workbook, in turn and each in a
 * process of its own: in one process each would wait for the other's garbage and share its compiled code. The medians
 * of their CPU time stand beside each other: what else runs on the machine does not count. Numbers behind it say
 * which of the sizes are wanted.
 */

const SIZES = [
  { leaves: 100, tasks: 500, rounds: 9 },
  { leaves: 2_000, tasks: 10_000, rounds: 5 },
  { leaves: 10_000, tasks: 50_000, rounds: 3 },
];

/** Where two checkouts are compared: so many processes of each, and so many rounds for one of the table above. */
const TURNS = 4;
const ROUNDS_TO_COMPARE = 4;
/** The first rounds, in which most code is compiled, are no stage's own; the cold start is measured by itself. */
const WARM_UP = 0.5;

const STAGES = [
  'load .xlsx',
  'recognise and read',
  'score',
  'whole assessment',
  'make the edits',
  'save .xlsx',
];
const WHOLE = ['load .xlsx', 'whole assessment', 'make the edits', 'save .xlsx'];

type Stage = <Result>(name: string, work: () => Result) => Result;

function goTheWay(engine: Engine, bytes: Uint8Array, stage: Stage): void {
  const file = stage('load .xlsx', () => engine.open(bytes));
  const score = stage('recognise and read', () => engine.read(file.content));
  stage('score', score);
  // Opened once more, so that assessing finds nothing that reading left behind.
  const { content } = engine.open(bytes);
  const assessed = stage('whole assessment', () => engine.assess(content));
  const edits = stage('make the edits', () => engine.edits(assessed));
  stage('save .xlsx', () => file.apply(edits));
}

async function measure(): Promise<void> {
  const engine = await engineOf(HERE);
  const before = new Map<string, { readonly time: number; readonly leaves: number }>();
  for (const { leaves, tasks, rounds } of SIZES) {
    const bytes = benchWorkbook({ leaves, tasks, evidence: leaves });
    const times = new Map<string, number>();
    for (let round = 0; round < rounds; round++)
      goTheWay(engine, bytes, (name, work) => {
        const started = performance.now();
        const result = work();
        times.set(name, Math.min(times.get(name) ?? Infinity, performance.now() - started));
        return result;
      });
    const whole = WHOLE.reduce((sum, name) => sum + (times.get(name) ?? NaN), 0);
    console.log(`\n${leaves} criteria, ${tasks} tasks, ${leaves} documents`);
    console.log('                        best ms   of the whole   × per doubling');
    for (const [name, time] of [...times, ['load to save', whole] as const]) {
      const last = before.get(name);
      const growth = last ? (time / last.time) ** (1 / Math.log2(leaves / last.leaves)) : NaN;
      printRow(name, [
        time.toFixed(1),
        (time / whole).toFixed(2),
        Number.isNaN(growth) ? '' : growth.toFixed(2),
      ]);
      before.set(name, { time, leaves });
    }
  }
}

function compareWith(checkout: string, wanted: readonly number[]): void {
  const sizes = SIZES.filter(({ leaves }) => wanted.length === 0 || wanted.includes(leaves));
  for (const { leaves, tasks } of sizes) {
    const times = [HERE, checkout].map((folder) => ({ folder, own: new Map<string, number[]>() }));
    for (let turn = 0; turn < TURNS; turn++)
      for (const { folder, own } of turn % 2 === 0 ? times : times.toReversed())
        for (const [name, list] of timesInProcess(folder, leaves))
          own.set(name, [...(own.get(name) ?? []), ...list]);
    console.log(`\n${leaves} criteria, ${tasks} tasks, ${leaves} documents`);
    console.log('                        here ms       there ms   here ÷ there');
    for (const name of [...STAGES, 'load to save']) {
      const [here = NaN, there = NaN] = times.map(({ own }) => median(timesOf(own, name)));
      printRow(name, [here.toFixed(1), there.toFixed(1), (here / there).toFixed(3)]);
    }
  }
}

/** The option by which a process of its own is asked for the times of one checkout and size. */
const TIMES_OF = '--times-of';

/** The CPU times of each stage, taken in a new process. */
function timesInProcess(checkout: string, leaves: number): readonly (readonly [string, readonly number[]])[] {
  const args = ['--import', 'tsx', process.argv[1] ?? '', TIMES_OF, checkout, String(leaves)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as [string, number[]][];
}

/** What such a process does: the way again and again, then the times of the rounds that count. */
async function printTimes(checkout: string, wanted: number): Promise<void> {
  const engine = await engineOf(checkout);
  for (const { leaves, tasks, rounds } of SIZES.filter((size) => size.leaves === wanted)) {
    const bytes = benchWorkbook({ leaves, tasks, evidence: leaves });
    const times = new Map<string, number[]>();
    const all = rounds * ROUNDS_TO_COMPARE;
    for (let round = 0; round < all; round++) goTheWay(engine, bytes, cpuTime(times));
    console.log(JSON.stringify([...times].map(([name, list]) => [name, list.slice(all * WARM_UP)])));
  }
}

/** The times of a stage, round by round; of the way from load to save, those of its stages together. */
function timesOf(times: ReadonlyMap<string, readonly number[]>, name: string): readonly number[] {
  const own = times.get(name);
  if (own) return own;
  const parts = WHOLE.map((stage) => times.get(stage) ?? []);
  return (parts[0] ?? []).map((_, round) => parts.reduce((sum, part) => sum + (part[round] ?? NaN), 0));
}

/** Takes the processor's time of each stage, in milliseconds. */
const cpuTime =
  (times: Map<string, number[]>): Stage =>
  (name, work) => {
    const started = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(started);
    times.set(name, [...(times.get(name) ?? []), (user + system) / 1000]);
    return result;
  };

const printRow = (name: string, columns: readonly string[]): void =>
  console.log(`${name.padEnd(20)}${columns.map((text) => text.padStart(12)).join('   ')}`);

const [other, ...wanted] = process.argv.slice(2);
if (other === TIMES_OF) void printTimes(wanted[0] ?? HERE, Number(wanted[1]));
else if (other === undefined) void measure();
else compareWith(resolve(other), wanted.map(Number));

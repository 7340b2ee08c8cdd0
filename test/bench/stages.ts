import { assess } from '../../src/assess';
import { nativeCodec } from '../../src/cli/native-codec';
import { render } from '../../src/i18n/render';
import type { WorkbookContent } from '../../src/model/grid';
import { asDay } from '../../src/model/task';
import { recognise } from '../../src/reading/recognise';
import { evidenceMemory } from '../../src/memory/evidence-memory';
import { generatedSheetNames } from '../../src/memory/generated-sheets';
import { NO_STATE } from '../../src/memory/state';
import { scoreSet } from '../../src/scoring/score-set';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { benchWorkbook } from './bench-workbook';

/**
 * The stages of the whole way, each by itself: the best of several rounds in milliseconds, its share of the whole,
 * and by how much it grows when the workbook doubles. What grows by more than two per doubling is not linear.
 */

const SIZES = [
  { leaves: 100, tasks: 500, rounds: 9 },
  { leaves: 2_000, tasks: 10_000, rounds: 5 },
  { leaves: 10_000, tasks: 50_000, rounds: 3 },
];
const ASSESSING = { asOf: asDay('2026-12-31') };

const before = new Map<string, { readonly time: number; readonly leaves: number }>();

for (const { leaves, tasks, rounds } of SIZES) {
  const bytes = benchWorkbook({ leaves, tasks, evidence: leaves });
  const times = new Map<string, number>();
  const stage = <Result>(name: string, work: () => Result): Result => {
    const started = performance.now();
    const result = work();
    times.set(name, Math.min(times.get(name) ?? Infinity, performance.now() - started));
    return result;
  };
  for (let round = 0; round < rounds; round++) {
    const file = stage('load .xlsx', () => openXlsx(bytes, { codec: nativeCodec }));
    const { set } = stage('recognise and read', () => recognised(file.content));
    stage('score', () => scoreSet(set, () => false));
    const assessed = stage('whole assessment', () => assess(file.content, ASSESSING));
    const edits = stage('make the edits', () => assessed.report((sentence) => render(sentence, 'vi')));
    stage('save .xlsx', () => file.apply(edits));
  }
  print(leaves, tasks, times);
}

function recognised(content: WorkbookContent) {
  const sheets = generatedSheetNames(content);
  return recognise(content, {}, { sheets, evidence: evidenceMemory(content, NO_STATE.evidence) });
}

function print(leaves: number, tasks: number, times: ReadonlyMap<string, number>): void {
  const whole = ['load .xlsx', 'whole assessment', 'make the edits', 'save .xlsx']
    .map((name) => times.get(name) ?? NaN)
    .reduce((sum, time) => sum + time, 0);
  console.log(`\n${leaves} criteria, ${tasks} tasks, ${leaves} documents`);
  console.log('                        best ms   of the whole   × per doubling');
  for (const [name, time] of [...times, ['load to save', whole] as const]) {
    const last = before.get(name);
    const growth = last ? (time / last.time) ** (1 / Math.log2(leaves / last.leaves)) : NaN;
    const columns = [
      time.toFixed(1),
      (time / whole).toFixed(2),
      Number.isNaN(growth) ? '' : growth.toFixed(2),
    ];
    console.log(`${name.padEnd(20)}${columns.map((text) => text.padStart(12)).join('   ')}`);
    before.set(name, { time, leaves });
  }
}

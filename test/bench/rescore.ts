import { performance } from 'node:perf_hooks';
import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { rescore } from '../../src/scoring/rescore';
import { withTrial } from '../../src/scoring/trial';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { nativeCodec } from '../../src/cli/native-codec';
import { benchWorkbook } from './bench-workbook';

/**
 * How long one edit of one leaf takes to show in the total, beside the whole way from the grids and beside a
 * JSON.parse of as much text as the unit. `npx tsx test/bench/rescore.ts`
 */
const RUNS = 15;
const FRAME = 16;

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[RUNS >> 1] ?? NaN;

function timed(work: (run: number) => void): number {
  work(0);
  return median(
    Array.from({ length: RUNS }, (_, run) => {
      const start = performance.now();
      work(run + 1);
      return performance.now() - start;
    }),
  );
}

let slowest = 0;
for (const leaves of [100, 500, 2000]) {
  const { content } = openXlsx(benchWorkbook({ leaves, tasks: leaves * 5, evidence: leaves }), {
    codec: nativeCodec,
  });
  const text = JSON.stringify(content.grids.map(({ values }) => values));
  const options = { asOf: asDay('2026-12-31') };
  const assessed = assess(content, options);
  const { set } = assessed.assessment;
  const context = { precision: set.precision, isGeneratedFormula: assessed.isGeneratedFormula };
  const one = (run: number): void => {
    const target = assessed.assessment.leaves[(run * 37) % leaves]?.criterion;
    if (!target?.leaf) throw new Error('the bench workbook has no such leaf');
    const next = withTrial(target, target.leaf, { total: 40, achieved: run % 40 });
    rescore(assessed.assessment, new Map([[target, next]]), context);
  };
  const parse = timed(() => void JSON.parse(text));
  const edit = timed(one);
  const whole = timed(() => void assess(content, options));
  slowest = Math.max(slowest, edit);
  console.log(
    `${String(leaves).padStart(5)} leaves, ${leaves * 5} tasks: one edit ${edit.toFixed(2)} ms` +
      ` (${(edit / whole).toFixed(4)} of the whole way, ${whole.toFixed(0)} ms; ${(edit / parse).toFixed(2)} of JSON.parse, ${parse.toFixed(1)} ms)`,
  );
}
console.log(`slowest edit: ${(slowest / FRAME).toFixed(3)} of a frame of ${FRAME} ms`);
process.exitCode = slowest < FRAME ? 0 : 1;

import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { recognise } from '../../src/reading/recognise';
import { evidenceMemory } from '../../src/memory/evidence-memory';
import { generatedSheetNames } from '../../src/memory/generated-sheets';
import { NO_STATE } from '../../src/memory/state';
import { benchWorkbook } from './bench-workbook';

/**
 * Reading: how long it takes to recognise and read a criteria sheet and an annex once the file is loaded, beside
 * `JSON.parse` of the same cells in one run. The first run is the one that an officer waits for; the best of the
 * following ones is what an edit costs.
 */

const ROUNDS = 10;
const SIZES = [
  { leaves: 500, tasks: 2_500 },
  { leaves: 1_000, tasks: 5_000 },
  { leaves: 2_000, tasks: 10_000 },
];

const milliseconds = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};

const shown = (value: number): string => value.toFixed(1).padStart(9);

console.log('leaves   tasks    first ms  best ms   JSON.parse ms   best ÷ JSON.parse');
for (const size of SIZES) {
  const { content } = openXlsx(benchWorkbook({ ...size, evidence: 0 }));
  const json = JSON.stringify(
    content.grids.map(({ values, formulas, formats }) => [values, formulas, formats]),
  );
  const nothingOurs = {
    sheets: generatedSheetNames(content),
    evidence: evidenceMemory(content, NO_STATE.evidence),
  };
  const runs = Array.from({ length: ROUNDS }, () => milliseconds(() => recognise(content, {}, nothingOurs)));
  const parses = Array.from({ length: ROUNDS }, () => milliseconds(() => JSON.parse(json)));
  const [first = NaN] = runs;
  const [best, parse] = [Math.min(...runs), Math.min(...parses)];
  const label = `${String(size.leaves).padStart(6)}  ${String(size.tasks).padStart(6)}`;
  console.log(`${label} ${shown(first)} ${shown(best)}   ${shown(parse)}       ${shown(best / parse)}`);
}

import { performance } from 'node:perf_hooks';
import { cheapestSet } from '../../src/scoring/aim/cheapest';
import { median } from './median';

/** How long the cheapest set of measures takes to find for 80 leaves with two steps each. `npx tsx test/bench/aim.ts` */
const RUNS = 21;
const LEAVES = 80;
const LIMIT = 50;

/** Numbers that are the same in every run. */
let seed = 7;
const next = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed % below;
};
const groups = Array.from({ length: LEAVES }, () =>
  Array.from({ length: 2 }, () => ({ gain: 1 + next(125), cost: 1 + next(8) })),
);

let slowest = 0;
for (const need of [100, 1000, 3000, 5000]) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    cheapestSet(groups, need);
    return performance.now() - start;
  });
  const middle = median(times);
  slowest = Math.max(slowest, middle);
  console.log(
    `${need / 100} points among ${LEAVES} leaves: ${middle.toFixed(1)} ms (slowest ${Math.max(...times).toFixed(1)})`,
  );
}
console.log(`slowest median ${slowest.toFixed(1)} ms of ${LIMIT}`);
process.exitCode = slowest < LIMIT ? 0 : 1;

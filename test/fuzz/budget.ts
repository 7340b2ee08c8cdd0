/** How many inputs each fuzz test tries: few in CI, ten thousand with `npm run fuzz`. */
export const fuzzRuns = (inCi: number): number => Number(process.env.FUZZ_RUNS ?? inCi);

/** Nobody waits longer for one input, however odd. */
const PATIENCE_MS = 2000;

/** Does something and complains when it takes too long, as this process's own time: the machine may be busy. */
export function inTime<Result>(work: () => Result): Result {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  if (took > PATIENCE_MS) throw new Error(`took ${Math.round(took)} ms`);
  return result;
}

/** What every object has by inheritance; anything more has been smuggled in through an input. */
export const inherited = (): readonly string[] => {
  const names: string[] = [];
  for (const name in {}) names.push(name);
  return names;
};

/** A fuzz test may take its time. */
export const FUZZ_TIMEOUT = 1_800_000;

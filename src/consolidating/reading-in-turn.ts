import type { ReadUnit } from './read-result';

/** Where one workbook at a time is read: a thread, a worker of the browser, or the program itself. */
export interface UnitReader<Job> {
  /** `null` where the reader ended before it gave an answer; another takes its place. */
  readonly read: (job: Job) => Promise<ReadUnit | null>;
  /** Ends it, also in the middle of a workbook. */
  readonly end: () => unknown;
}

/** How workbooks are read. */
export interface ReadingOptions<Job> {
  /** How many are read at once, at most. */
  readonly readers: number;
  readonly start: () => UnitReader<Job>;
  /** What is told of a workbook whose reader ended. */
  readonly lost: (job: Job) => ReadUnit;
  /** Told of each result as soon as it is there; `index` is the place of its workbook among the jobs. */
  readonly onRead: (index: number, result: ReadUnit) => void;
  /** Ends all readers; what was read until then was reported, the rest is not. */
  readonly signal?: AbortSignal;
}

/**
 * Reads workbooks in several readers, each workbook in its turn as a reader is free. A reader that ends costs the
 * workbook that it was reading.
 */
export async function readInTurn<Job>(
  jobs: readonly Job[],
  { readers, start, lost, onRead, signal }: ReadingOptions<Job>,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    let reader = start();
    const stop = (): void => void reader.end();
    signal?.addEventListener('abort', stop);
    for (let index = next++; index < jobs.length && !signal?.aborted; index = next++) {
      const job = jobs[index];
      if (job === undefined) break;
      const result = await reader.read(job);
      if (signal?.aborted) break;
      if (result === null) reader = start();
      onRead(index, result ?? lost(job));
    }
    signal?.removeEventListener('abort', stop);
    await reader.end();
  };
  await Promise.all(Array.from({ length: Math.min(readers, jobs.length) }, work));
}

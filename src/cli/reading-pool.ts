import { Worker } from 'node:worker_threads';
import { message } from '../model/message';
import { readUnitFile, type ReadUnit, type UnitFile } from './read-unit-file';

/** What a thread that reads workbooks is started with, so that the program knows it is one. */
export const READING_THREAD = 'par-index/reading';

/** Below this many files starting threads takes longer than they save. */
const MIN_FILES_FOR_THREADS = 20;

/** A hostile workbook must not take the machine's memory with it. */
const MAX_MEGABYTES_OF_A_THREAD = 768;

/** How the files are read. */
export interface PoolOptions {
  /** Threads at most. */
  readonly jobs: number;
  /** The program that a thread runs: it answers every `UnitFile` that it is sent with a `ReadUnit`. `null` starts none. */
  readonly program: string | null;
  readonly onRead: (done: number) => void;
}

/**
 * Reads workbooks in several threads, each file in its turn as a thread is free. Results come in the order of the
 * files, whichever was ready first. A thread that dies costs the file that it was reading, and another takes its place.
 */
export async function readUnitFiles(
  files: readonly UnitFile[],
  { jobs, program, onRead }: PoolOptions,
): Promise<readonly ReadUnit[]> {
  const results: ReadUnit[] = [];
  let [next, done] = [0, 0];
  const keep = (index: number, result: ReadUnit): void => {
    results[index] = result;
    onRead(++done);
  };
  if (program === null || jobs < 2 || files.length < MIN_FILES_FOR_THREADS) {
    for (const [index, file] of files.entries()) keep(index, await readUnitFile(file));
    return results;
  }
  const work = async (): Promise<void> => {
    let thread = startThread(program);
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index];
      if (!file) break;
      const result = await askThread(thread, file);
      if (result === null) thread = startThread(program);
      keep(index, result ?? lost(file));
    }
    await thread.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, work));
  return results;
}

const startThread = (program: string): Worker =>
  new Worker(program, {
    workerData: READING_THREAD,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES_OF_A_THREAD },
  });

/** A thread's answer about one file; `null` where the thread ended before it gave one. */
function askThread(thread: Worker, file: UnitFile): Promise<ReadUnit | null> {
  return new Promise((resolve) => {
    const settle = (result: ReadUnit | null): void => {
      thread.off('message', settle);
      thread.off('error', ended);
      thread.off('exit', ended);
      resolve(result);
    };
    const ended = (): void => settle(null);
    thread.on('message', settle);
    thread.on('error', ended);
    thread.on('exit', ended);
    thread.postMessage(file);
  });
}

const lost = ({ shown }: UnitFile): ReadUnit => ({
  kind: 'refused',
  refused: { file: shown, problem: message('consolidate.reader-ended', { file: shown }) },
});

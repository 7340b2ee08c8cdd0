import { Worker } from 'node:worker_threads';
import { lostFile, refusedFile, type ReadUnit } from '../consolidating/read-result';
import { readInTurn, type UnitReader } from '../consolidating/reading-in-turn';
import { message } from '../model/message';
import { readUnitFile, type UnitFile } from './read-unit-file';

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
  /** Ends the reading: what was read by then is kept. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads workbooks in several threads. Results come in the order of the files, whichever was ready first; a file that a
 * stop left unread is refused with that reason.
 */
export async function readUnitFiles(
  files: readonly UnitFile[],
  { jobs, program, onRead, signal }: PoolOptions,
): Promise<readonly ReadUnit[]> {
  const results: ReadUnit[] = [];
  let done = 0;
  const isThreaded = program !== null && jobs >= 2 && files.length >= MIN_FILES_FOR_THREADS;
  await readInTurn(files, {
    readers: isThreaded ? jobs : 1,
    start: isThreaded ? () => threadReader(program) : () => HERE,
    lost: ({ shown }) => lostFile(shown),
    onRead: (index, result) => {
      results[index] = result;
      onRead(++done);
    },
    ...(signal ? { signal } : {}),
  });
  return files.map(
    ({ shown }, index) => results[index] ?? refusedFile(shown, message('consolidate.not-read')),
  );
}

const HERE: UnitReader<UnitFile> = { read: readUnitFile, end: () => undefined };

function threadReader(program: string): UnitReader<UnitFile> {
  const thread = new Worker(program, {
    workerData: READING_THREAD,
    resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES_OF_A_THREAD },
  });
  return { read: (file) => askThread(thread, file), end: () => thread.terminate() };
}

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

import type { BrowserFile } from '../../consolidating/browser-file';
import type { ReadUnit } from '../../consolidating/read-result';
import type { UnitReader } from '../../consolidating/reading-in-turn';
import { WORKER_STARTED } from '../../consolidating/worker-started';
import { painted } from '../one-at-a-time';

type BrowserReader = UnitReader<BrowserFile>;

/** More workers than this win nothing: each keeps an engine in memory. */
const MAX_WORKERS = 4;
/** A worker that has not started by then does not come. */
const MAX_START_MS = 20_000;
/** A workbook that takes longer has its reader ended, so that the others are read. */
const MAX_READING_MS = 120_000;

/** The program of a worker, as the build has written it into the page; `null` where there is none. */
const workerProgram = (): string | null => document.getElementById('root')?.dataset['reader'] ?? null;

/** How many workbooks this machine reads at once. */
export const readersHere = (): number => Math.min(navigator.hardwareConcurrency || 2, MAX_WORKERS);

/**
 * A worker of the browser that reads workbooks. Where none can be started (a page in a folder, a policy), the page
 * reads by itself, one workbook after the other. Why: decision 0190.
 */
export function browserReader(program = workerProgram()): BrowserReader {
  const worker = program === null ? null : startedWorker(program);
  const started = worker ? hasStarted(worker) : Promise.resolve(false);
  let stopped = (): void => undefined;
  const isEnded = new Promise<null>((resolve) => {
    stopped = () => resolve(null);
  });
  return {
    read: async (file) => {
      const isThere = await Promise.race([started, isEnded]);
      if (isThere === null) return null;
      return Promise.race([isThere && worker ? askWorker(worker, file) : readHere(file), isEnded]);
    },
    end: () => {
      worker?.terminate();
      stopped();
    },
  };
}

/** Browsers refuse a page in a folder a worker at once. */
function startedWorker(program: string): Worker | null {
  try {
    return new Worker(program);
  } catch {
    return null;
  }
}

const hasStarted = (worker: Worker): Promise<boolean> =>
  within(worker, MAX_START_MS, false, ({ data }) => data === WORKER_STARTED);

/** A worker's answer about one file; `null` where it ended before it gave one. */
function askWorker(worker: Worker, file: BrowserFile): Promise<ReadUnit | null> {
  const answer = within(worker, MAX_READING_MS, null, ({ data }: MessageEvent<ReadUnit>) => data);
  worker.postMessage(file);
  return answer.then((result) => {
    if (result === null) worker.terminate();
    return result;
  });
}

/** What the next message of a worker gives; `otherwise` where it fails or the time is over. */
function within<Answer>(
  worker: Worker,
  ms: number,
  otherwise: Answer,
  read: (event: MessageEvent) => Answer,
): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      worker.removeEventListener('message', told);
      worker.removeEventListener('error', failed);
      worker.removeEventListener('messageerror', failed);
      resolve(answer);
    };
    const told = (event: MessageEvent): void => settle(read(event));
    const failed = (): void => settle(otherwise);
    const timer = setTimeout(failed, ms);
    worker.addEventListener('message', told);
    worker.addEventListener('error', failed);
    worker.addEventListener('messageerror', failed);
  });
}

/** On the page's own thread; the page shows itself between two workbooks. */
async function readHere(file: BrowserFile): Promise<ReadUnit> {
  const { readBrowserFile } = await import('../../consolidating/browser-file');
  await painted();
  return readBrowserFile(file);
}

import type {
  ScanAnswer,
  ScanMessage,
  ScanProgress,
  ScanReader,
  ScanScript,
} from '../../documents/scan/scan-answer';
import { loadScript } from '../ui/load-script';

/** The program is some megabytes: on a slow line it takes its time. */
const MAX_START_MS = 120_000;
/** A page that takes longer has the recognition ended. */
const MAX_PAGE_MS = 180_000;

/** The program that recognises letters, as the build has written it into the page; `null` where there is none. */
const scanProgram = (): string | null => document.getElementById('root')?.dataset['scan'] ?? null;

const NO_RECOGNISER: ScanAnswer = { kind: 'no-recogniser' };
const TOO_LARGE: ScanAnswer = { kind: 'refused', why: 'too-large' };

/**
 * What recognises the letters of scans in this browser: a worker, which is ended when a page takes too long or when the signal stops it.
 * Where none can be started (a page in a folder, a policy), the page does so by itself, one piece after the other.
 * `null` where the build has no such program. Why: decision 0230.
 */
export function browserScan(
  signal: AbortSignal,
  progress: (progress: ScanProgress) => void,
): ScanReader | null {
  const program = scanProgram();
  if (program === null) return null;
  return async (bytes) => {
    // Stop may have been pressed while the file was read: its signal tells nobody who listens later.
    if (signal.aborted) return NO_RECOGNISER;
    const answer = await askWorker(program, bytes, { signal, progress });
    return answer ?? scanHere(program, bytes, { signal, progress });
  };
}

interface Asked {
  readonly signal: AbortSignal;
  readonly progress: (progress: ScanProgress) => void;
}

/** The worker's answer; `null` where none can be started. Browsers say so at once or a moment later. */
function askWorker(
  program: string,
  bytes: Uint8Array,
  { signal, progress }: Asked,
): Promise<ScanAnswer | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(program);
    } catch {
      resolve(null);
      return;
    }
    let hasStarted = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (answer: ScanAnswer | null): void => {
      clearTimeout(timer);
      worker.onmessage = null;
      worker.terminate();
      resolve(answer);
    };
    const wait = (limit: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => settle(hasStarted ? TOO_LARGE : null), limit);
    };
    wait(MAX_START_MS);
    signal.addEventListener('abort', () => settle(NO_RECOGNISER), { once: true });
    worker.onerror = () => settle(hasStarted ? NO_RECOGNISER : null);
    worker.onmessage = ({ data }: MessageEvent<ScanMessage>) => {
      wait(MAX_PAGE_MS);
      if (data.kind === 'started') {
        hasStarted = true;
        worker.postMessage(bytes);
      } else if (data.kind === 'page') progress(data);
      else settle(data.answer);
    };
  });
}

/** On the page's own thread, by the same program as a script of the page. */
async function scanHere(
  program: string,
  bytes: Uint8Array,
  { signal, progress }: Asked,
): Promise<ScanAnswer> {
  if (!loaded()) await loadScript(program);
  const scan = loaded();
  if (!scan || signal.aborted) return NO_RECOGNISER;
  return scan(bytes, progress, () => signal.aborted);
}

const loaded = (): ScanScript['parIndexScan'] | undefined => (globalThis as Partial<ScanScript>).parIndexScan;

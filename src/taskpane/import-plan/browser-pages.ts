import {
  PDF_STARTED,
  type PdfAnswer,
  type PdfPageReader,
  type PdfScript,
} from '../../documents/pdf/pdf-page';
import { loadScript } from '../ui/load-script';

/** A worker that has not started by then does not come. */
const MAX_START_MS = 20_000;
/** What a hostile PDF may take at most. */
const MAX_READING_MS = 90_000;

/** The program that reads PDFs, as the build has written it into the page; `null` where there is none. */
const pdfProgram = (): string | null => document.getElementById('root')?.dataset['pdf'] ?? null;

/**
 * What reads PDFs in this browser: a worker, which is ended when it takes too long or when the signal stops it. Where none can be
 * started (a page in a folder, a policy), the page reads by itself. `null` where the build has no such program.
 * Why: decision 0220.
 */
export function browserPages(signal: AbortSignal): PdfPageReader | null {
  const program = pdfProgram();
  if (program === null) return null;
  return async (bytes) => {
    const worker = await startedWorker(program);
    // Stop may have been pressed meanwhile: its signal tells nobody who listens later.
    if (signal.aborted) {
      worker?.terminate();
      return DAMAGED;
    }
    return worker ? askWorker(worker, bytes, signal) : readHere(program, bytes);
  };
}

/** Browsers refuse a page in a folder a worker at once; a policy does so a moment later. */
function startedWorker(program: string): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(program);
    } catch {
      resolve(null);
      return;
    }
    const settle = (isThere: boolean): void => {
      clearTimeout(timer);
      if (!isThere) worker.terminate();
      resolve(isThere ? worker : null);
    };
    const timer = setTimeout(() => settle(false), MAX_START_MS);
    worker.onmessage = ({ data }) => settle(data === PDF_STARTED);
    worker.onerror = () => settle(false);
  });
}

const DAMAGED: PdfAnswer = { kind: 'refused', why: 'damaged' };
const TOO_LARGE: PdfAnswer = { kind: 'refused', why: 'too-large' };

function askWorker(worker: Worker, bytes: Uint8Array, signal: AbortSignal): Promise<PdfAnswer> {
  return new Promise((resolve) => {
    const settle = (answer: PdfAnswer): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => settle(TOO_LARGE), MAX_READING_MS);
    signal.addEventListener('abort', () => settle(DAMAGED), { once: true });
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => settle(data);
    worker.onerror = () => settle(DAMAGED);
    worker.postMessage(bytes);
  });
}

/** On the page's own thread, by the same program as a script of the page. */
async function readHere(program: string, bytes: Uint8Array): Promise<PdfAnswer> {
  const { parIndexPdf } = globalThis as Partial<PdfScript>;
  if (parIndexPdf) return parIndexPdf(bytes);
  await loadScript(program);
  const loaded = (globalThis as Partial<PdfScript>).parIndexPdf;
  return loaded ? loaded(bytes) : DAMAGED;
}

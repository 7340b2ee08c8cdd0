import { Worker } from 'node:worker_threads';
import type { PdfAnswer, PdfPageReader } from './pdf-page';

/** What a hostile PDF may take at most. */
const MAX_READING_MS = 90_000;
const MAX_MEGABYTES = 768;

/**
 * Reads the pages of a PDF in a thread of Node, which is ended when it takes too long or too much memory.
 *
 * @param program the thread's program (`pdf-thread.ts`, bundled)
 */
export const nodePages =
  (program: string): PdfPageReader =>
  (bytes) =>
    new Promise((resolve) => {
      const thread = new Worker(program, {
        workerData: bytes,
        resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
        stdout: true,
        stderr: true,
      });
      const settle = (answer: PdfAnswer): void => {
        clearTimeout(timer);
        resolve(answer);
        void thread.terminate();
      };
      const timer = setTimeout(() => settle({ kind: 'refused', why: 'too-large' }), MAX_READING_MS);
      thread.once('message', settle);
      thread.once('error', (error: NodeJS.ErrnoException) =>
        settle({ kind: 'refused', why: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'damaged' }),
      );
      thread.once('exit', () => settle({ kind: 'refused', why: 'damaged' }));
    });

import { Worker } from 'node:worker_threads';
import type { ScanAnswer, ScanMessage, ScanProgress, ScanReader } from './scan-answer';

/** What a page may take at most, and the program to start. */
const LONGEST_PAGE = 180_000;
const MAX_MEGABYTES = 1024;

/**
 * Recognises the letters of a scan in a thread of Node, which is ended when a page takes too long or too much memory.
 *
 * @param program the thread's program (`scan-thread.ts`, bundled)
 */
export const nodeScan =
  (program: string, progress: (progress: ScanProgress) => void): ScanReader =>
  (bytes) =>
    new Promise((resolve) => {
      const thread = new Worker(program, {
        workerData: bytes,
        resourceLimits: { maxOldGenerationSizeMb: MAX_MEGABYTES },
        stdout: true,
        stderr: true,
      });
      let timer: NodeJS.Timeout | undefined;
      const settle = (answer: ScanAnswer): void => {
        clearTimeout(timer);
        resolve(answer);
        void thread.terminate();
      };
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => settle({ kind: 'refused', why: 'too-large' }), LONGEST_PAGE);
      };
      wait();
      thread.on('message', (told: ScanMessage) => {
        wait();
        if (told.kind === 'page') progress({ page: told.page, pages: told.pages });
        if (told.kind === 'answer') settle(told.answer);
      });
      thread.once('error', (error: NodeJS.ErrnoException) =>
        settle({ kind: 'refused', why: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-large' : 'damaged' }),
      );
      thread.once('exit', () => settle({ kind: 'refused', why: 'damaged' }));
    });

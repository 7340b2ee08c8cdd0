import { readScan } from './read-scan';
import type { ScanMessage, ScanScript } from './scan-answer';

// The program that recognises letters in a browser: a worker that answers every document that it is sent, or, where a page
// gets no worker (opened from a folder), a script of the page that leaves its function there. Why: decision 0230.

const tell = (told: ScanMessage): void => self.postMessage(told);

/** Lets the page show itself and hear a click; rejects where that click was Stop. */
const nextTurn = (isStopped: () => boolean): Promise<void> =>
  new Promise((resolve, reject) =>
    setTimeout(() => {
      if (isStopped()) reject(new Error('stopped'));
      else resolve();
    }),
  );

const isWorker = typeof document === 'undefined';
if (isWorker) {
  self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
    void readScan(data, {
      progress: (progress) => tell({ kind: 'page', ...progress }),
      pause: () => Promise.resolve(),
    }).then((answer) => tell({ kind: 'answer', answer }));
  });
  tell({ kind: 'started' });
} else {
  const parIndexScan: ScanScript['parIndexScan'] = (bytes, progress, isStopped) =>
    readScan(bytes, { progress, pause: () => nextTurn(isStopped) });
  Object.assign(globalThis, { parIndexScan });
}

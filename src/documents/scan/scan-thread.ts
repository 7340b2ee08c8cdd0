import '../pdf/pdf-stubs';
import { parentPort, workerData } from 'node:worker_threads';
import { readScan } from './read-scan';
import type { ScanMessage } from './scan-answer';

// A program of its own: recognises the document that it is started with, tells each page, answers once, and ends.

const tell = (told: ScanMessage): void => parentPort?.postMessage(told);

tell({ kind: 'started' });
void readScan(workerData, {
  progress: (progress) => tell({ kind: 'page', ...progress }),
  pause: () => Promise.resolve(),
}).then((answer) => tell({ kind: 'answer', answer }));

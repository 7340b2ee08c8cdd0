import { readPdfPages } from './pdf-pages';
import { PDF_STARTED, type PdfScript } from './pdf-page';

// The program that reads PDFs in a browser: a worker that answers every PDF that it is sent, or, where a page gets no
// worker (opened from a folder), a script of the page that leaves its function there. Why: decision 0220.

const isWorker = typeof document === 'undefined';
if (isWorker) {
  self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
    void readPdfPages(data).then((answer) => self.postMessage(answer));
  });
  self.postMessage(PDF_STARTED);
} else Object.assign(globalThis, { parIndexPdf: readPdfPages } satisfies PdfScript);

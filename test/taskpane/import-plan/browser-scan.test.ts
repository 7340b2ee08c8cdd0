/** @jest-environment jsdom */
import { PDF_STARTED } from '../../../src/documents/pdf/pdf-page';
import type { ScanMessage } from '../../../src/documents/scan/scan-answer';
import { browserPages } from '../../../src/taskpane/import-plan/browser-pages';
import { browserScan } from '../../../src/taskpane/import-plan/browser-scan';

/** A worker as a browser gives one, of which the test says when it starts; the real one is run in test/e2e/import-plan. */
class SlowWorker {
  static last: SlowWorker | null = null;
  static made = 0;
  onmessage: ((event: { readonly data: ScanMessage | typeof PDF_STARTED }) => void) | null = null;
  onerror: (() => void) | null = null;
  sent = 0;
  isEnded = false;
  constructor() {
    SlowWorker.last = this;
    SlowWorker.made++;
  }
  postMessage(): void {
    this.sent++;
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const settled = (promise: Promise<unknown>): Promise<unknown> =>
  Promise.race([promise, new Promise((resolve) => setTimeout(() => resolve('still waiting'), 50))]);

describe('a press on Stop while letters are to be recognised', () => {
  beforeEach(() => {
    document.body.innerHTML = '<div id="root" data-scan="scan.js" data-pdf="pdf.js"></div>';
    SlowWorker.last = null;
    SlowWorker.made = 0;
    Object.assign(globalThis, { Worker: SlowWorker });
  });

  test('before the worker is made: none is made', async () => {
    const stop = new AbortController();
    const read = browserScan(stop.signal, () => undefined);
    stop.abort();
    expect(await settled(read?.(new Uint8Array()) ?? Promise.resolve('no reader'))).toEqual({
      kind: 'no-recogniser',
    });
    expect(SlowWorker.made).toBe(0);
  });

  test('while the worker starts: it is ended, and the document is not sent to it', async () => {
    const stop = new AbortController();
    const answer = browserScan(stop.signal, () => undefined)?.(new Uint8Array());
    stop.abort();
    expect(await settled(answer ?? Promise.resolve('no reader'))).toEqual({ kind: 'no-recogniser' });
    SlowWorker.last?.onmessage?.({ data: { kind: 'started' } });
    expect(SlowWorker.last).toMatchObject({ isEnded: true, sent: 0 });
  });

  test('while the worker that reads PDFs starts: the document is not sent to it', async () => {
    const stop = new AbortController();
    const answer = browserPages(stop.signal)?.(new Uint8Array());
    stop.abort();
    SlowWorker.last?.onmessage?.({ data: PDF_STARTED });
    expect(await settled(answer ?? Promise.resolve('no reader'))).toEqual({
      kind: 'refused',
      why: 'damaged',
    });
    expect(SlowWorker.last).toMatchObject({ isEnded: true, sent: 0 });
  });
});

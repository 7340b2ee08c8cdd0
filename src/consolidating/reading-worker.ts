import { readBrowserFile, type BrowserFile } from './browser-file';
import { WORKER_STARTED } from './worker-started';

// The program of a worker of the browser: it answers every `BrowserFile` that it is sent with a `ReadUnit`.

self.addEventListener('message', ({ data }: MessageEvent<BrowserFile>) => {
  void readBrowserFile(data).then((result) => self.postMessage(result));
});
self.postMessage(WORKER_STARTED);

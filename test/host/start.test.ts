import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');
const LIMIT = 120_000;

/** `npm start -- …`, which must end by itself here. */
const started = (
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly error: string }> =>
  new Promise((resolve) => {
    const command = ['--import', 'tsx', 'src/host/serve.ts', '--no-open', ...args];
    const child = spawn(process.execPath, command, { cwd: PROJECT, timeout: LIMIT });
    let error = '';
    child.stderr.on('data', (piece: Buffer) => (error += piece.toString()));
    child.on('close', (code) => resolve({ code, error }));
  });

test(
  'pane-and-sheets 20: a port that another program uses is named, with the way out, before anything is built',
  async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      expect(await started('--port', String(port))).toEqual({
        code: 2,
        error: `Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác bằng --port, ví dụ --port 8444.\n`,
      });
    } finally {
      other.close();
    }
  },
  LIMIT,
);

test.each([
  [['--port', 'abc'], 'Cổng “abc” không đúng. Hãy dùng một số từ 1 đến 65535.\n'],
  [['--port', '0'], 'Cổng “0” không đúng. Hãy dùng một số từ 1 đến 65535.\n'],
  [['--cong', '1'], 'Cách dùng: npm start -- [--port 8443] [--no-open] [--plain-pane] [--lang vi|en]\n'],
  [
    ['--lang', 'en', '--port'],
    'Usage: npm start -- [--port 8443] [--no-open] [--plain-pane] [--lang vi|en]\n',
  ],
])(
  '%s is refused in one sentence',
  async (args, error) => {
    expect(await started(...args)).toEqual({ code: 2, error });
  },
  LIMIT,
);

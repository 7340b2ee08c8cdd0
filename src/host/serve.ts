import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { servePage } from './server';

const DEFAULT_PORT = 8443;
const PROJECT = join(__dirname, '../..');

/** `npm start`: shows the add-in beside a workbook on this machine, without Excel. `--port`, `--plain-pane`, `--no-open`. */
async function main(args: readonly string[]): Promise<void> {
  const portAt = args.indexOf('--port');
  const port = portAt < 0 ? DEFAULT_PORT : Number(args[portAt + 1]);
  const hasPane = existsSync(join(PROJECT, 'src/taskpane/index.tsx'));
  const pane = hasPane && !args.includes('--plain-pane') ? 'real' : 'plain';
  const { address } = await servePage({ port, pane });
  console.log(`\n  ${address}\n`);
  console.log(
    '  Không phải Excel: trang thử nghiệm trên máy này. Chứng thư tự ký, trình duyệt sẽ hỏi một lần.',
  );
  console.log(
    '  Not Excel: a test page on this machine. The certificate is self-signed; the browser asks once.',
  );
  if (!args.includes('--no-open') && isAtDesk()) openBrowser(address);
}

/** Whether a person with a screen has started this, and no build server. */
const isAtDesk = (): boolean =>
  process.stdout.isTTY &&
  !process.env['CI'] &&
  (process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address];
  const child = spawn(command ?? 'xdg-open', args, { stdio: 'ignore', detached: true });
  // The address is printed above: a browser that does not come up is no reason to stop.
  child.on('error', () => undefined);
  child.unref();
}

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
});

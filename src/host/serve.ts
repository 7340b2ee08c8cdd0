import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { readPort } from '../serving/listen';
import { runCommand, type CommandLine } from '../serving/run-command';
import { servePage } from './server';

const DEFAULT_PORT = '8443';
const PROJECT = join(__dirname, '../..');

const OPTIONS = {
  port: { type: 'string', default: DEFAULT_PORT },
  'plain-pane': { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
} as const;

/** `npm start`: shows the add-in beside a workbook on this machine, without Excel. */
async function start({ args, print: t }: CommandLine): Promise<void> {
  const options = readOptions(args);
  const hasPane = existsSync(join(PROJECT, 'src/taskpane/index.tsx'));
  const pane = hasPane && !options['plain-pane'] ? 'real' : 'plain';
  const { address } = await servePage({ port: readPort(options.port), pane });
  t(message('start.listening', { address }));
  if (!options['no-open'] && isAtDesk()) openBrowser(address);
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch {
    throw new Refusal(message('start.usage'));
  }
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

void runCommand(start);

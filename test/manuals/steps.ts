import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trial } from './trials';

/** A fresh clone in which a manual is followed, and how far one has come. */
export interface Clone {
  readonly at: string;
  /** Stands for the machine's own root where a manual installs something. */
  readonly root: string;
  readonly authority: string;
  installed: boolean;
  /** The address that was built for last. */
  address: string;
  server: { readonly port: number; readonly stop: () => void } | null;
}

const LIMIT = 600_000;
/** nginx serves on a port that needs no rights. */
const NGINX_PORT = 18443;

type Kind = Extract<Trial['kind'], 'files' | 'run' | 'server' | 'nginx' | 'ask' | 'watch'>;

const STEPS: Readonly<Record<Kind, (command: string, clone: Clone) => void | Promise<void>>> = {
  files: runs,
  run: runs,
  server: serves,
  watch: watches,
  nginx: installs,
  ask: asks,
};

export async function takeStep(kind: Kind, command: string, clone: Clone): Promise<void> {
  if (!clone.installed && command !== 'npm ci') {
    shell('npm ci', clone.at);
    clone.installed = true;
  }
  await STEPS[kind](command, clone);
}

/** Ends well, and leaves what is committed as it was. */
function runs(command: string, clone: Clone): void {
  shell(command, clone.at);
  if (command.startsWith('npm ci')) clone.installed = true;
  const built = / --out /.test(command) ? null : /--origin (\S+)/.exec(command);
  clone.address = built?.[1] ?? clone.address;
  const changed = shell('git status --porcelain --untracked-files=no', clone.at);
  if (changed !== '') throw new Error(`changes what is committed:\n${changed}`);
}

function shell(command: string, cwd: string): string {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    encoding: 'utf8',
    timeout: LIMIT,
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`exit ${status}\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  return stdout;
}

/** Starts, says where it serves, gives the page, and goes on until the next server is started. */
async function serves(command: string, clone: Clone): Promise<void> {
  clone.server?.stop();
  const heard = await started(command, clone, /https:\/\/\S+/);
  const said = /https:\/\/[^\s/]+(?::(\d+))?/.exec(heard);
  const named = /(?:cổng|port) (\d+)/.exec(heard)?.[1] ?? said?.[1] ?? /localhost:(\d+)/.exec(heard)?.[1];
  const port = Number(named ?? 443);
  if (clone.server) clone.server = { ...clone.server, port };
  const isGenerated = command !== 'npm start';
  if (isGenerated) return givesThePane(clone, port);
  givesPage(`--insecure https://localhost:${port}/`, clone);
  clone.server?.stop();
}

/** The pane of the address that was built for, over a certificate that is believed. */
function givesThePane(clone: Clone, port: number): void {
  const { hostname } = new URL(clone.address);
  const believed = `--cacert ${clone.authority} ${resolved(hostname, port)}`;
  givesPage(`${believed} https://${hostname}:${port}/taskpane.html`, clone);
}

function givesPage(asked: string, { at }: Clone): void {
  const page = shell(`curl -s --fail ${asked}`, at);
  if (!page.includes('<html')) throw new Error(`no page: ${asked}: ${page.slice(0, 200)}`);
}

const resolved = (host: string, port: number): string => `--resolve ${host}:${port}:127.0.0.1`;

/** Starts something that goes on, and waits until it has said what it says when it is ready. */
function started(command: string, clone: Clone, ready: RegExp): Promise<string> {
  const child = spawn('sh', ['-c', command], { cwd: clone.at, detached: true });
  const stop = (): void => {
    // The shell, npm and the program: all that was started, by its own group.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  };
  clone.server = { port: 0, stop };
  return new Promise((resolve, reject) => {
    let heard = '';
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`never said ${ready}:\n${heard}`));
    }, LIMIT / 4);
    const listen = (chunk: Buffer): void => {
      heard += chunk.toString('utf8');
      // The command's own line, which npm prints, is no answer.
      const answer = heard.replace(/^> .*$/gm, '');
      if (!ready.test(answer)) return;
      clearTimeout(timer);
      resolve(answer);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${heard}`)));
  });
}

async function watches(command: string, clone: Clone): Promise<void> {
  clone.server?.stop();
  await started(command, clone, /compiled/);
  clone.server?.stop();
}

/** What "sudo" would do to the machine is done below a folder; nginx then serves from there. */
function installs(command: string, clone: Clone): void {
  const { at, root } = clone;
  mkdirSync(join(root, 'etc/nginx/sites-enabled'), { recursive: true });
  const below = (text: string): string => text.replace(/(^|\s)\/(srv|etc)\//g, `$1${root}/$2/`);
  if (!command.includes('nginx -t')) {
    shell(below(command.replace(/^sudo /, '')), at);
    return;
  }
  clone.server?.stop();
  const site = join(root, 'etc/nginx/sites-enabled/par-index.conf');
  const written = readFileSync(site, 'utf8');
  const moved = below(written).replace(/(listen\s+(?:\[::\]:)?)443/g, `$1${NGINX_PORT}`);
  writeFileSync(site, moved);
  if (existsSync('/etc/nginx/mime.types')) cpSync('/etc/nginx/mime.types', join(root, 'mime.types'));
  const main = join(root, 'main.conf');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const http = `http { include ${root}/mime.types; access_log off; include ${site}; }`;
  writeFileSync(main, `${user}pid ${root}/nginx.pid;\nerror_log ${root}/error.log;\nevents {}\n${http}\n`);
  shell(`nginx -t -p ${root} -c ${main} && nginx -p ${root} -c ${main}`, at);
  clone.server = { port: NGINX_PORT, stop: () => shell(`nginx -s stop -p ${root} -c ${main}`, at) };
  givesThePane(clone, NGINX_PORT);
}

/** The question of the manual, put to the server that stands; the answer is what the manual says. */
function asks(command: string, clone: Clone): void {
  const { server, authority, at } = clone;
  if (!server) throw new Error('no server stands');
  const url = /https:\/\/\S+/.exec(command)?.[0] ?? '';
  const { hostname, pathname } = new URL(url);
  const question = command.replace(url, `https://${hostname}:${server.port}${pathname}`);
  const answer = shell(
    `${question} --cacert ${authority} ${resolved(hostname, server.port)}`,
    at,
  ).toLowerCase();
  for (const header of [
    'content-security-policy:',
    'x-content-type-options: nosniff',
    'cache-control: no-cache',
  ]) {
    if (!answer.includes(header)) throw new Error(`no ${header} in\n${answer}`);
  }
  if (answer.includes('x-frame-options')) throw new Error('there is X-Frame-Options');
}

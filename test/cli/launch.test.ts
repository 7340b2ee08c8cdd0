import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');
const CACHE = join(PROJECT, 'node_modules/.cache/par-index');
/** The folder of this checkout's own bundle. */
const OWN = createHash('sha256')
  .update(join(realpathSync(PROJECT), 'src'))
  .digest('hex')
  .slice(0, 24);
const LIMIT = 120_000;

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly error: string;
}

/** `par-index …` as `npm run par-index` starts it. */
const launched = (...args: readonly string[]): Promise<Ended> => launchedIn(PROJECT, ...args);

const launchedIn = (checkout: string, ...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/launch.mjs', ...args], { cwd: checkout, timeout: LIMIT });
    const said = { output: '', error: '' };
    child.stdout.on('data', (piece: Buffer) => (said.output += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (said.error += piece.toString()));
    child.on('close', (code) => resolve({ code, ...said }));
  });

/** Another checkout of the command's sources, with or without the packages of this one. */
function checkout(hasPackages: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'par-index-checkout-'));
  cpSync(join(PROJECT, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(PROJECT, 'package.json'), join(folder, 'package.json'));
  cpSync(join(PROJECT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  if (hasPackages) symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

test(
  'several starts at once all run the command, from one bundle of the sources',
  async () => {
    const all = await Promise.all([1, 2, 3].map(() => launched('--help')));
    for (const { code, output } of all) {
      expect(code).toBe(0);
      expect(output).toContain('par-index score');
    }
    expect(readdirSync(join(CACHE, OWN)).filter((name) => /^(?!draft-)[^-]*\.cjs$/.test(name))).toHaveLength(
      1,
    );
  },
  LIMIT,
);

test(
  'the exit code is the command’s own',
  async () => {
    expect((await launched('score', 'khong-co-tep-nay.xlsx')).code).toBe(2);
  },
  LIMIT,
);

test(
  'two checkouts that share their packages leave each other’s bundle alone',
  async () => {
    const other = checkout(true);
    try {
      await launched('--version');
      const before = readdirSync(join(CACHE, OWN));
      expect((await launchedIn(other, '--version')).code).toBe(0);
      expect(readdirSync(join(CACHE, OWN))).toEqual(before);
    } finally {
      const theirs = createHash('sha256')
        .update(join(realpathSync(other), 'src'))
        .digest('hex')
        .slice(0, 24);
      rmSync(join(CACHE, theirs), { recursive: true, force: true });
      rmSync(other, { recursive: true, force: true });
    }
  },
  LIMIT,
);

test(
  'a checkout without its packages says so in one sentence',
  async () => {
    const bare = checkout(false);
    try {
      expect(await launchedIn(bare, '--version')).toEqual({
        code: 1,
        output: '',
        error: 'Các gói kèm theo chưa được cài. Hãy chạy npm ci trong thư mục mã nguồn rồi thử lại.\n',
      });
      expect((await launchedIn(bare, '--version', '--lang', 'en')).error).toBe(
        'The packages are not installed. Run npm ci in the folder of the sources and try again.\n',
      );
    } finally {
      rmSync(bare, { recursive: true, force: true });
    }
  },
  LIMIT,
);

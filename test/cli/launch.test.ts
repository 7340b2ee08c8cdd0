import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');
const CACHE = join(PROJECT, 'node_modules/.cache/par-index');
const LIMIT = 120_000;

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** `par-index …` as `npm run par-index` starts it. */
const launched = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/launch.mjs', ...args], { cwd: PROJECT, timeout: LIMIT });
    let output = '';
    child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
    child.on('close', (code) => resolve({ code, output }));
  });

test(
  'several starts at once all run the command, from one bundle of the sources',
  async () => {
    const all = await Promise.all([1, 2, 3].map(() => launched('--help')));
    for (const { code, output } of all) {
      expect(code).toBe(0);
      expect(output).toContain('par-index score');
    }
    expect(readdirSync(CACHE).filter((name) => !name.startsWith('draft-'))).toHaveLength(1);
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

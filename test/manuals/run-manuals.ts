import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { COMMANDS, firstOfEach, type ManualCommand } from './commands';
import { give } from './belongings';
import { takeStep, type Clone } from './steps';
import { trialOf } from './trials';

/**
 * Walks through every manual as a new user would: a fresh clone of what is committed, then each command as it is
 * written, in the order of its manual. `npx tsx test/manuals/run-manuals.ts`, or with the names of some manuals. Takes a
 * quarter of an hour. Needs git, curl, openssl and nginx, and says of every command whether and how it was run.
 */
const PROJECT = resolve(__dirname, '../..');

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), 'par-index-manuals-'));
  try {
    const clone = await freshClone(folder);
    const commands = COMMANDS.filter(({ manual }) => asked.length === 0 || asked.includes(manual));
    const failed: string[] = [];
    for (const command of firstOfEach(commands)) failed.push(...(await tryOut(command, clone)));
    clone.server?.stop();
    if (failed.length > 0) throw new Error(`Not as the manuals say:\n${failed.join('\n')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A clone with what an office has beside it: a workbook, certificates. */
async function freshClone(folder: string): Promise<Clone> {
  const at = join(folder, 'clone');
  const { status } = spawnSync('git', ['clone', '--quiet', PROJECT, at], { stdio: 'inherit' });
  if (status !== 0) throw new Error('git clone failed');
  const authority = await give(at);
  return { at, root: join(folder, 'root'), authority, installed: false, address: '', server: null };
}

async function tryOut({ manual, line, command }: ManualCommand, clone: Clone): Promise<readonly string[]> {
  const where = `${manual}:${line}: ${command}`;
  const trial = trialOf(command);
  if (!trial) return [`${where}: nobody said how it is tried`];
  if (trial.kind === 'mention') return [];
  if (trial.kind === 'person' || trial.kind === 'own-run') {
    console.log(`  not here   ${where} (${trial.why})`);
    return [];
  }
  const before = Date.now();
  try {
    await takeStep(trial.kind, command, clone);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    console.log(`  FAILED     ${where}\n${why}`);
    return [`${where}: ${why}`];
  }
  console.log(`  ${`${((Date.now() - before) / 1000).toFixed(1)} s`.padEnd(10)} ${where}`);
  return [];
}

main().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { message } from '../model/message';
import { Refusal } from '../model/refusal';
import { runCommand, type CommandLine } from '../serving/run-command';
import { manifestId, sideloadSteps, type SideloadStep } from './sideload';

const OPTIONS = {
  manifest: { type: 'string', default: 'manifest.xml' },
  remove: { type: 'boolean' },
} as const;

function sideload({ args, print: t }: CommandLine): void {
  const { manifest, remove } = readOptions(args);
  const file = resolve(manifest);
  if (!existsSync(file)) throw new Refusal(message('cli.no-such-file', { file: manifest }));
  const id = manifestId(readFileSync(file, 'utf8'), manifest);
  const machine = { platform: process.platform, home: homedir() };
  sideloadSteps(remove ? 'remove' : 'add', { id, file }, machine).forEach(take);
  t(message(remove ? 'sideload.removed' : 'sideload.added', { id }));
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch {
    throw new Refusal(message('sideload.usage'));
  }
}

function take(step: SideloadStep): void {
  switch (step.kind) {
    case 'copy':
      mkdirSync(dirname(step.to), { recursive: true });
      return copyFileSync(step.from, step.to);
    case 'delete':
      return rmSync(step.file, { force: true });
    case 'run': {
      const { status, stderr } = spawnSync(step.command, step.args, { encoding: 'utf8' });
      if (status === 0) return;
      const command = [step.command, ...step.args].join(' ');
      throw new Refusal(message('sideload.failed', { command, problem: (stderr ?? '').trim() }));
    }
  }
}

void runCommand(sideload);

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs that are not npm packages, by which the tests check what we write with somebody else's eyes. */
export type OutsideTool = 'libreoffice' | 'openpyxl' | 'nginx' | 'poppler';

const HOW_TO_INSTALL: Readonly<Record<OutsideTool, string>> = {
  libreoffice: 'apt-get install libreoffice-calc-nogui, or the installer of libreoffice.org',
  openpyxl: 'apt-get install python3-openpyxl, or pip install openpyxl',
  nginx: 'apt-get install nginx-light',
  poppler: 'apt-get install poppler-utils',
};

const LEFT_OUT = (process.env['PAR_INDEX_LEAVE_OUT'] ?? '').split(/[\s,]+/);

/**
 * Tests that need the tool. Without the tool they fail and say how to install it; somebody who cannot
 * install it sets PAR_INDEX_LEAVE_OUT to its name and sees in the results that they were left out.
 */
export function describeWithTool(tool: OutsideTool, title: string, tests: () => void): void {
  if (!LEFT_OUT.includes(tool)) return describe(title, tests);
  describe(title, () => {
    test(`LEFT OUT: PAR_INDEX_LEAVE_OUT names ${tool}`, () => {
      console.warn(`${title}: left out, because PAR_INDEX_LEAVE_OUT names ${tool}`);
    });
  });
}

/** The error for a tool that is not there. */
export const toolMissing = (tool: OutsideTool): Error =>
  new Error(
    `${tool} is not installed. Install it (${HOW_TO_INSTALL[tool]}), ` +
      `or leave its tests out with PAR_INDEX_LEAVE_OUT=${tool}.`,
  );

/** Runs a program with a time limit, in milliseconds; `null` when there is no such program. */
export function runProgram(
  command: string,
  args: readonly string[],
  limit: number,
): { readonly output: string; readonly failed: string | null } | null {
  const result = spawnSync(command, args, { encoding: 'utf8', timeout: limit, maxBuffer: 1 << 28 });
  if (result.error && 'code' in result.error && result.error.code === 'ENOENT') return null;
  const failed =
    result.error?.message ?? (result.status === 0 ? null : `exit ${result.status}: ${result.stderr}`);
  return { output: result.stdout, failed };
}

/** Does something with a directory of its own, which is removed afterwards. */
export function withDirectory<Result>(work: (directory: string) => Result): Result {
  const directory = mkdtempSync(join(tmpdir(), 'par-index-'));
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

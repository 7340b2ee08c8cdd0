import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Terminal } from '../../src/cli/terminal';

/** What a command line did: its exit code and what it said. */
export interface Ran {
  readonly code: 0 | 1 | 2 | 3;
  readonly output: string;
  readonly error: string;
}

/** A folder of a test's own, and the command run in it. */
export interface Desk {
  readonly path: (name: string) => string;
  readonly put: (name: string, bytes: Uint8Array | string) => string;
  readonly read: (name: string) => Uint8Array;
  readonly files: () => readonly string[];
  /** Runs `par-index` with these arguments on a terminal that only remembers. */
  readonly run: (argv: readonly string[], terminal?: Partial<Terminal>) => Promise<Ran>;
  readonly clear: () => void;
}

/** Noon of the last day of 2026. */
export const NOON = new Date(2026, 11, 31, 12).getTime();

/** A new folder; `clear` removes it with all that is in it. */
export function desk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'par-index-cli-'));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    put: (name, bytes) => {
      writeFileSync(path(name), bytes);
      return path(name);
    },
    read: (name) => new Uint8Array(readFileSync(path(name))),
    files: () => readdirSync(folder).sort(),
    run: async (argv, terminal = {}) => {
      const said = { output: '', error: '' };
      const code = await run(argv, {
        write: (text) => void (said.output += text),
        error: (text) => void (said.error += text),
        paint: (_, text) => text,
        width: 120,
        now: () => NOON,
        ...terminal,
      });
      return { code, ...said };
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

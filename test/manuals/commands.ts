import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');

/** Every manual: the README and the guides, by their paths. Decisions are records, not instructions. */
export const MANUALS: readonly string[] = [
  'README.md',
  ...readdirSync(join(PROJECT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export const manualText = (manual: string): string => readFileSync(join(PROJECT, manual), 'utf8');

/** A command as a manual tells a person to type it. */
export interface ManualCommand {
  readonly manual: string;
  /** Counted from 1. */
  readonly line: number;
  readonly command: string;
}

/** What a person types begins with one of these. */
const PROGRAM = /^(?:npm|npx|sudo|curl|node|git)\s/;

/** Every command of a manual: the lines of its blocks, and commands within its sentences. */
export function commandsOf(manual: string): readonly ManualCommand[] {
  const found: ManualCommand[] = [];
  let isFenced = false;
  manualText(manual)
    .split('\n')
    .forEach((text, index) => {
      if (/^\s*```/.test(text)) isFenced = !isFenced;
      const whole = isFenced ? text.trim() : /^ {4,}(\S.*)$/.exec(text)?.[1];
      const within = isFenced ? [] : [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
      for (const each of [whole ?? '', ...within]) {
        const command = each.replace(/\s+#.*$/, '').trim();
        if (PROGRAM.test(command)) found.push({ manual, line: index + 1, command });
      }
    });
  return found;
}

export const COMMANDS: readonly ManualCommand[] = MANUALS.flatMap(commandsOf);

/** Without those that an earlier manual has too. */
export const firstOfEach = (commands: readonly ManualCommand[]): readonly ManualCommand[] =>
  commands.filter(({ command }, index) => commands.findIndex((each) => each.command === command) === index);

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scripts } from '../../package.json';
import { readBuildArguments } from '../../src/build/build-arguments';
import { readArguments } from '../../src/cli/arguments';
import { readServeArguments } from '../../src/serving/serve-arguments';
import { splitLanguage } from '../../src/serving/run-command';

const PROJECT = join(__dirname, '../..');
const GUIDES = ['README.md', ...readdirSync(join(PROJECT, 'docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);
const text = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');

interface Written {
  readonly guide: string;
  readonly script: string;
  readonly args: readonly string[];
}

/** Every `npm run` that stands in a block of commands, with what it is given. */
const COMMANDS: readonly Written[] = GUIDES.flatMap((guide) =>
  text(guide)
    .split('\n')
    .map((line) => /^(?: {2,4})?npm run (?:--silent )?([\w:-]+)(?: -- ([^#]*))?/.exec(line))
    .filter((match) => match !== null)
    .map(([, script = '', given = '']) => ({
      guide,
      script,
      args: given.trim().split(/\s+/).filter(Boolean),
    })),
);

/** How the command itself reads its command line; it throws a `Refusal` for one that it would not take. */
const READERS: Readonly<Record<string, (args: readonly string[]) => unknown>> = {
  build: (args) => readBuildArguments(splitLanguage(args).args),
  serve: (args) => readServeArguments(splitLanguage(args).args),
  'par-index': readArguments,
};

test('the guides hold commands', () => {
  expect(COMMANDS.filter(({ script }) => script in READERS).length).toBeGreaterThan(12);
});

test.each(
  COMMANDS.map(
    (command) => [`${command.guide}: npm run ${command.script} ${command.args.join(' ')}`, command] as const,
  ),
)('%s', (_, { script, args }) => {
  expect(Object.keys(scripts)).toContain(script);
  expect(() => READERS[script]?.(args)).not.toThrow();
});

test.each(GUIDES)('%s links to files that are there', (guide) => {
  const links = [...text(guide).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
  const missing = links
    .filter((link) => !/^\w+:/.test(link))
    .filter((link) => !existsSync(join(PROJECT, guide, '..', link)));
  expect(missing).toEqual([]);
});

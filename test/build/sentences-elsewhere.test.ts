import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  NEVER_IN_THE_PANE,
  NEVER_ON_SCREENS,
  SENTENCES_OF_SCREENS,
} from '../../src/build/sentences-elsewhere';

const SRC = join(__dirname, '../../src');

/** Every source file that an entry comes to, whichever way it imports but for types; not through those that are left out. */
function reachedFrom(entry: string, leftOut: RegExp = /^$/): ReadonlySet<string> {
  const reached = new Set([join(SRC, entry)]);
  for (const file of reached) {
    const text = readFileSync(file, 'utf8').replace(/^(?:import|export) type [^;]*;/gm, '');
    for (const [, name = ''] of text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)) {
      const path = join(dirname(file), name);
      const found = ['.ts', '.tsx', '/index.ts'].map((end) => path + end).find((each) => existsSync(each));
      if (found && !leftOut.test(found)) reached.add(found);
    }
  }
  return reached;
}

/** The keys of sentences that a file names, whole or as the beginning of a pattern. */
const keysIn = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/['`]([a-z][\w-]*\.[\w.-]*)/g)].map(([, key = '']) => key);

test.each([
  ['taskpane/index.tsx', NEVER_IN_THE_PANE],
  ['standalone/index.tsx', NEVER_ON_SCREENS],
] as const)('%s comes to no file that says a sentence which is left out of its build', (entry, leftOut) => {
  const files = reachedFrom(entry);
  expect(files.size).toBeGreaterThan(200);
  const missing = [...files].flatMap((file) =>
    keysIn(file)
      .filter((key) => leftOut.test(key))
      .map((key) => `${file.slice(SRC.length + 1)}: ${key}`),
  );
  expect(missing).toEqual([]);
});

/** What comes with such a screen, whose sentences come with it. */
const OF_THE_SCREEN: Readonly<Record<string, RegExp>> = {
  consolidation: /\/taskpane\/consolidate\/(?:ConsolidateScreen|ConsolidateStep)\.tsx$/,
  year: /\/taskpane\/year\/YearStep\.tsx$/,
  import: /\/taskpane\/import-plan\/(?:ImportScreen|ImportStep)\.tsx$/,
};

const ENTRIES = ['taskpane/index.tsx', 'standalone/index.tsx'] as const;

describe.each(SENTENCES_OF_SCREENS)('the sentences of the screen “$layer”', ({ layer, keys, file }) => {
  test.each(ENTRIES)('are said by no file of %s outside it', (entry) => {
    const screen = OF_THE_SCREEN[layer] ?? /^$/;
    const missing = [...reachedFrom(entry, screen)].flatMap((source) =>
      keysIn(source)
        .filter((key) => keys.test(key))
        .map((key) => `${source.slice(SRC.length + 1)}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  test('are brought by one file that the build knows', () => {
    expect([...reachedFrom('taskpane/index.tsx')].filter((source) => file.test(source))).toHaveLength(1);
  });
});

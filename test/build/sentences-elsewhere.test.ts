import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  NEVER_IN_THE_PANE,
  NEVER_ON_SCREENS,
  ONLY_IN_A_CONSOLIDATION,
  SENTENCES_OF_A_CONSOLIDATION,
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

/** What comes with the step "Tổng hợp", whose sentences come with it. */
const OF_THE_STEP = /\/(?:taskpane\/consolidate\/(?:ConsolidateScreen|ConsolidateStep)\.tsx)$/;

test.each(['taskpane/index.tsx', 'standalone/index.tsx'])(
  'outside the step “Tổng hợp” no file of %s says what only that step brings',
  (entry) => {
    const missing = [...reachedFrom(entry, OF_THE_STEP)].flatMap((file) =>
      keysIn(file)
        .filter((key) => ONLY_IN_A_CONSOLIDATION.test(key))
        .map((key) => `${file.slice(SRC.length + 1)}: ${key}`),
    );
    expect(missing).toEqual([]);
  },
);

test('the file that brings the sentences of the step is the one that the build knows', () => {
  expect(
    [...reachedFrom('taskpane/index.tsx')].filter((file) => SENTENCES_OF_A_CONSOLIDATION.test(file)),
  ).toHaveLength(1);
});

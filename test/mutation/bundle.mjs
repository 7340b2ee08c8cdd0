// One script of all tests of an area (scoring, or what the command names) and of the mutated sources, made in the sandbox
// that Stryker calls this in. A mutant's cost is mostly that of loading modules one by one; a single script loads in a
// blink. Tests that need files, or a whole workbook, are left out: they would load the whole engine each time.
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const AREA = process.argv[2] ?? 'scoring';
const FOLDER = `test/${AREA}`;
/** Tests that say nothing of columns, codes, rows and wordings, and those that go through files. */
const LEFT_OUT = {
  scoring: [],
  reading: [
    'damaged-sheet',
    'evidence-column.test.ts',
    'mapping.test.ts',
    'sheet-fuzz.test.ts',
    'sheet-kinds.test.ts',
    'targets.test.ts',
    'tasks.test.ts',
    'uncalculated.test.ts',
  ],
};
const hasProperties = (name) => readFileSync(`${FOLDER}/${name}`, 'utf8').includes("'fast-check'");

const tests = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.test.ts') && !LEFT_OUT[AREA]?.includes(name),
);
// A mutant that an example kills need not wait for the properties.
const examplesFirst = [
  ...tests.filter((name) => !hasProperties(name)),
  ...tests.filter((name) => hasProperties(name)),
];
const imports = ['./test/mutation/fixed-seed', ...examplesFirst.map((name) => `./${FOLDER}/${name}`)];

await build({
  stdin: { contents: imports.map((path) => `import '${path}';`).join('\n'), resolveDir: '.' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
  outfile: `out/mutation-tests/${AREA}.js`,
});

// One script of all tests of scoring and of the mutated sources, made in the sandbox that Stryker calls this in.
// A mutant's cost is mostly that of loading modules one by one; a single script loads in a blink. Tests that need a
// whole workbook stand in a folder of their own and are left out: they would load the whole engine each time.
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const FOLDER = 'test/scoring';
const hasProperties = (name) => readFileSync(`${FOLDER}/${name}`, 'utf8').includes("'fast-check'");

const tests = readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts'));
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
  outfile: 'out/mutation-tests/scoring.js',
});

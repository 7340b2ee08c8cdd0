import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Hidden Unicode in the project's own files: zero-width and direction marks, no-break spaces, decomposed
 * Vietnamese. They look like nothing and break comparisons. Tests that need them write escapes; the corpora of
 * damaged text are named below.
 */
const DAMAGED_ON_PURPOSE = [
  /^test\/reading\/wordings\/(?:damaged|unreadable)\.ts$/,
  /^test\/reading\/sheets\//,
];

const CHECKED = /\.(?:ts|tsx|js|mjs|cjs|json|md|html|css|xml)$/;

const RULES: readonly { readonly what: string; readonly found: (text: string) => number }[] = [
  {
    what: 'hidden or direction-changing character',
    found: (text) => text.search(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/),
  },
  { what: 'no-break or odd space', found: (text) => text.search(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/) },
  { what: 'decomposed letter (not NFC)', found: firstDecomposed },
];

function firstDecomposed(text: string): number {
  if (text === text.normalize('NFC')) return -1;
  return text.search(/\p{L}[\u0300-\u0323]/u);
}

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(
    (file) =>
      CHECKED.test(file) &&
      file !== 'package-lock.json' &&
      !DAMAGED_ON_PURPOSE.some((path) => path.test(file)),
  );

let problems = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  for (const { what, found } of RULES) {
    const index = found(text);
    if (index < 0) continue;
    problems++;
    console.error(`${file}:${text.slice(0, index).split('\n').length}: ${what}`);
  }
}
process.exitCode = problems > 0 ? 1 : 0;

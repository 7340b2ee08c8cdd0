import { join } from 'node:path';
import { deadExports, namesWithTwoMeanings, tooLong } from './faults';
import { DEAD_LEFT, NAMES_LEFT, TAKEN_BY_TESTS, TOO_LONG_LEFT } from './left';
import { factsOf, sourcesBelow } from './source-files';

/** "Progress: model/b.ts, sheets/a.ts" → "Progress". */
const nameIn = (line: string): string => line.split(':', 1)[0] ?? '';

/** "a.ts long (61)" → "a.ts long". */
const withoutCount = (line: string): string => line.replace(/ \(\d+\)$/, '');

describe('the sources', () => {
  const facts = factsOf(sourcesBelow(join(__dirname, '../../src')));

  test('no exported name has two meanings', () => {
    const found = namesWithTwoMeanings(facts);
    expect(found.filter((line) => !NAMES_LEFT.includes(nameIn(line)))).toEqual([]);
    expect(NAMES_LEFT.filter((name) => !found.some((line) => nameIn(line) === name))).toEqual([]);
  });

  test('every export is taken by another file, or is listed with its reason', () => {
    expect(deadExports(facts)).toEqual([...DEAD_LEFT, ...Object.keys(TAKEN_BY_TESTS)].sort());
  });

  test('functions have at most 60 lines, files at most 250', () => {
    const found = tooLong(facts);
    expect(found.filter((line) => !TOO_LONG_LEFT.includes(withoutCount(line)))).toEqual([]);
    expect(TOO_LONG_LEFT.filter((place) => !found.some((line) => withoutCount(line) === place))).toEqual([]);
  });
});

describe('the check itself', () => {
  const of = (files: Readonly<Record<string, string>>) => factsOf(new Map(Object.entries(files)));

  test('finds a name that two files declare, as a value in the one and as a type in the other', () => {
    const facts = of({
      'sheets/a.ts': 'export const Progress = 3;',
      'model/b.ts': 'export interface Progress { readonly done: number }',
      'cli/c.ts': "export { Progress } from '../sheets/a';",
    });
    expect(namesWithTwoMeanings(facts)).toEqual(['Progress: model/b.ts, sheets/a.ts']);
  });

  test('two declarations of one name in one file are one meaning', () => {
    const facts = of({ 'a.ts': 'export type Kind = 1; export const Kind = 1;' });
    expect(namesWithTwoMeanings(facts)).toEqual([]);
  });

  test('finds an export that nobody takes, under whatever form it is exported', () => {
    const facts = of({
      'a.ts':
        'export const one = 1; export function two() {} export type Three = 3; export const { four } = x;',
      'b.ts': "import { one as first } from './a';",
    });
    expect(deadExports(facts)).toEqual(['a.ts Three', 'a.ts four', 'a.ts two']);
  });

  test.each([
    ['a named import', "import { one } from './a';"],
    ['an import of a type', "import type { one } from './a';"],
    ['a re-export', "export { one as other } from './a';"],
    ['an import of all', "import * as a from './a';"],
    ['an import when it is needed', "const a = () => import('./a');"],
    ['a type by import', "type A = typeof import('./a');"],
  ])('takes %s for use', (_, text) => {
    expect(deadExports(of({ 'a.ts': 'export const one = 1;', 'b.ts': text }))).toEqual([]);
  });

  test('a type that another export of its file names is in use, a value is not', () => {
    const facts = of({
      'a.ts':
        'export interface Options { a: 1 } export const limit = 1; export const run = (o: Options) => limit;',
      'b.ts': "import { run } from './a';",
    });
    expect(deadExports(facts)).toEqual(['a.ts limit']);
  });

  test('finds a function of 61 lines and a file of 251, not those of 60 and 250', () => {
    const body = (lines: number): string => `{${'\n'.repeat(lines - 1)}}`;
    const facts = of({
      'a.ts': `const long = () => ${body(61)};\nfunction short() ${body(60)}\n`,
      'b.ts': '\n'.repeat(251),
      'c.ts': '\n'.repeat(250),
    });
    expect(tooLong(facts)).toEqual(['a.ts long (61)', 'b.ts (251)']);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');

const PAGES = [
  'README.md',
  'src/host/README.md',
  ...readdirSync(join(PROJECT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];

/** The places of the repository that a page names: `src/cli/run.ts`, `test/sheets`. */
const placesIn = (page: string): readonly string[] =>
  [
    ...readFileSync(join(PROJECT, page), 'utf8').matchAll(/`((?:src|test|docs|assets|findings)\/[\w./-]+)`/g),
  ].map(([, place = '']) => place);

test.each(PAGES)('every place of the repository that %s names is there', (page) => {
  expect(placesIn(page).filter((place) => !existsSync(join(PROJECT, place)))).toEqual([]);
});

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');
const FOLDER = join(PROJECT, 'docs/decisions');
const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const records = readdirSync(FOLDER).filter((file) => /^\d{4}-/.test(file));

test('the index of decisions links every record once, and no other', () => {
  const linked = [...index.matchAll(/\]\((\d{4}-[\w-]+\.md)\)/g)].map(([, file = '']) => file);
  expect(linked.sort()).toEqual([...records].sort());
});

test('a record is linked under its own number', () => {
  const wrong = [...index.matchAll(/\[(\d{4})\]\((\d{4})-/g)].filter(([, shown, own]) => shown !== own);
  expect(wrong).toEqual([]);
});

test('no number is given twice', () => {
  const numbers = records.map((file) => file.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('where a decision shows is there', () => {
  const places = [...index.matchAll(/`([\w.-]+(?:\/[\w.-]*)*)`/g)].map(([, place = '']) => place);
  const isThere = (place: string): boolean =>
    [PROJECT, join(PROJECT, 'src')].some((folder) => existsSync(join(folder, place)));
  expect(places.filter((place) => /[/.]/.test(place) && !isThere(place))).toEqual([]);
});

test('every record is named where a newcomer would ask why: in the sources, the tests or the pages', () => {
  const places = ['src', 'test', 'docs', '.dependency-cruiser.cjs', 'README.md'].flatMap(filesAt);
  const named = new Set(
    places.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/decisions?[\s/]+\[?(\d{4})/g)].map(([, number]) => number),
    ),
  );
  expect(records.filter((file) => !named.has(file.slice(0, 4)))).toEqual([]);
});

/** The text files at a place of the project, but for the records themselves. */
function filesAt(place: string): readonly string[] {
  const path = join(PROJECT, place);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|m?js|md|html|css)$/.test(file))
    .map((file) => join(path, file))
    .filter((file) => !file.startsWith(FOLDER));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from '../../src/i18n/en.json';
import vi from '../../src/i18n/vi.json';

const SENTENCES: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = { vi, en };
const SRC = join(__dirname, '..', '..', 'src');

/** Every source file but the sentences themselves. */
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|mjs|html)$/.test(file))
  .map((file) => readFileSync(join(SRC, file), 'utf8'))
  .join('\n');

/** The blanks of a sentence: {achieved}, {rate|percent}. */
const blanksIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\{(\w+)(?:\|(\w+))?\}/g)].map(([, name]) => name ?? '').sort();

const stylesIn = (sentence: string): ReadonlyMap<string, string> =>
  new Map([...sentence.matchAll(/\{(\w+)\|(\w+)\}/g)].map(([, name = '', style = '']) => [name, style]));

describe('the sentences of both languages', () => {
  test('have the same keys, in alphabetical order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(vi));
    expect(Object.keys(vi)).toEqual([...Object.keys(vi)].sort());
  });

  test.each(Object.keys(vi))('%s has the same blanks in both', (key) => {
    expect(blanksIn(SENTENCES.en[key] ?? '')).toEqual(blanksIn(SENTENCES.vi[key] ?? ''));
    expect(stylesIn(SENTENCES.en[key] ?? '')).toEqual(stylesIn(SENTENCES.vi[key] ?? ''));
  });

  test('name only styles that numbers and days can be written in', () => {
    const styles = new Set(Object.values(vi).flatMap((sentence) => [...stylesIn(sentence).values()]));
    const known = ['number', 'points', 'ratio', 'percent', 'fixed', 'year', 'day'];
    expect([...styles].filter((style) => !known.includes(style))).toEqual([]);
  });

  test('are all used: each key stands in the code, whole or as the end of a pattern', () => {
    const whole = new Set(
      [...sources.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key),
    );
    const patterns = [...sources.matchAll(/`([a-z][\w-]*\.)((?:[\w.-]|\$\{[^}]+\})+)`/g)].map(
      ([, start = '', end = '']) =>
        new RegExp(`^${(start + end).replaceAll('.', '\\.').replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`),
    );
    const unused = Object.keys(vi).filter(
      (key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});

describe.each(['vi', 'en'] as const)('the sentences in %s', (language) => {
  const sentences = Object.entries(SENTENCES[language]);

  test('are composed (NFC), without hidden or odd characters', () => {
    const odd = sentences.filter(
      ([, sentence]) =>
        sentence !== sentence.normalize('NFC') ||
        /[^\p{L}\p{N}\n .,;:…!?“”’'"()[\]{}<>|/\\%+=×÷→≥≤−–_*#-]/u.test(sentence),
    );
    expect(odd).toEqual([]);
  });

  test('begin and end without a space, and have two only where lines are set out below one another', () => {
    const untidy = sentences.filter(
      ([key, sentence]) =>
        !key.startsWith('cli.help.') &&
        (sentence !== sentence.trim() || (!sentence.includes('\n') && / {2}/.test(sentence))),
    );
    expect(untidy).toEqual([]);
  });

  test('say something', () => {
    expect(
      sentences.filter(([key, sentence]) => !/[\p{L}{]/u.test(sentence) && !key.includes('.mark.')),
    ).toEqual([]);
  });
});

test('Vietnamese sentences are Vietnamese, English ones are English', () => {
  const marked = /[ăâđêôơưàảãạáằẳẵặắầẩẫậấèẻẽẹéềểễệếìỉĩịíòỏõọóồổỗộốờởỡợớùủũụúừửữựứỳỷỹỵý]/iu;
  const quoted = (sentence: string): string => sentence.replace(/“[^”]*”/g, '').replace(/\{[^}]*\}/g, '');
  expect(Object.entries(en).filter(([, sentence]) => marked.test(quoted(sentence)))).toEqual([]);
  const long = Object.entries(vi).filter(
    ([, sentence]) =>
      quoted(sentence)
        .replace(/[^\p{L} ]/gu, '')
        .trim()
        .split(/ +/).length > 5,
  );
  expect(long.filter(([, sentence]) => !marked.test(sentence))).toEqual([]);
});

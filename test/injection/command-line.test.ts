import { INJECTIONS, spelt } from '../support/injection-corpus';
import { desk } from '../support/command-line';
import { styleText } from 'node:util';
import { poisonedBook } from './poisoned-book';

const ALL = poisonedBook(INJECTIONS.map(({ text }) => text));
const ESC = '\u001B';
/** The colours and weights of the table, and their ends. */
const OURS = new RegExp(String.raw`${ESC}\[(?:1|2|22|31|33|39)m`, 'g');
/** What a terminal obeys, a line feed aside, and what turns the direction of a line. */
const OBEYED = /[^\P{Cc}\n]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const table = desk();
beforeAll(() => table.put('all.xlsx', ALL));
afterAll(() => table.clear());

const badLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => OBEYED.test(line))
    .map(spelt);

test.each([
  ['the table', 'score', []],
  ['the table in English', 'score', ['--lang', 'en']],
  ['the findings', 'check', []],
  ['the JSON', 'score', ['--json']],
  ['the findings as JSON', 'check', ['--json']],
  ['the hand-over', 'hand-over', ['--out', table.path('sent.xlsx')]],
] as const)('%s: nothing reaches the terminal that it would obey', async (_, command, options) => {
  const { code, output, error } = await table.run([command, table.path('all.xlsx'), ...options]);
  expect(code).toBe(0);
  expect(output.length).toBeGreaterThan(200);
  expect(badLines(output)).toEqual([]);
  expect(badLines(error)).toEqual([]);
});

test('on a terminal with colours, ours are the only ones', async () => {
  // As `processTerminal` paints, whatever standard output is here.
  const paint: Parameters<typeof table.run>[1] = {
    paint: (style, text) => styleText(style, text, { validateStream: false }),
  };
  const { output } = await table.run(['score', table.path('all.xlsx')], paint);
  expect(output).toContain(styleText('yellow', '', { validateStream: false }).slice(0, 5));
  expect(badLines(output.replaceAll(OURS, ''))).toEqual([]);
});

test('each of the texts is told, also those that a terminal would obey', async () => {
  const { output } = await table.run(['check', table.path('all.xlsx')]);
  const pieces = INJECTIONS.filter(({ kind }) => kind === 'terminal').flatMap(
    ({ text }) => text.split(/\p{Cc}+/u).findLast((piece) => piece !== '') ?? [],
  );
  expect(pieces.length).toBeGreaterThan(10);
  for (const piece of pieces) expect(output).toContain(piece);
});

test('the JSON means the same as what was read', async () => {
  const { output } = await table.run(['check', table.path('all.xlsx'), '--json']);
  const { findings } = JSON.parse(output) as { readonly findings: readonly { readonly message: string }[] };
  const all = findings.map(({ message }) => message).join('\n');
  for (const text of ['\u009B31mđỏ', '\u001B[2J', '\u202Efdp.exe']) expect(all).toContain(text);
});

const NAMES = [
  'a\u001B[31mb.xlsx',
  'a\u009B31mb.xlsx',
  'a\u202Efdp.xlsx',
  'a\rb.xlsx',
  '\u001B]0;x\u0007.xlsx',
];

test.each(NAMES.map((name) => [spelt(name), name] as const))(
  'a file named %s is told without being obeyed',
  async (_, name) => {
    const missing = await table.run(['score', table.path(name)]);
    expect(missing.code).toBe(2);
    expect(badLines(missing.error)).toEqual([]);
    const refused = await table.run(['score', table.put(name, 'không phải bảng tính')]);
    expect(refused.code).toBe(2);
    expect(badLines(refused.error)).toEqual([]);
    const scored = await table.run(['score', table.put(name, ALL), '--out', table.path(`${name}.out.xlsx`)]);
    expect(scored.code).toBe(0);
    expect(badLines(scored.output + scored.error)).toEqual([]);
  },
);

test('a word of the command line is told without being obeyed', async () => {
  const { code, error } = await table.run(['score', '--sheet\u001B[31m']);
  expect(code).toBe(2);
  expect(badLines(error)).toEqual([]);
});

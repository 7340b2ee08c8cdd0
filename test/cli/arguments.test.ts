import { COMMAND_NAMES, readArguments } from '../../src/cli/arguments';
import type { Command, ScoreOptions } from '../../src/cli/command';
import { refusalArgs, refusalOf } from '../support/refusal';

const read = (line: string): Command => readArguments(line.split(' ').filter((word) => word !== ''));

const optionsOf = (line: string): ScoreOptions => {
  const command = read(line);
  if (command.kind !== 'score') throw new Error(`no options: ${command.kind}`);
  return command.options;
};

describe('score', () => {
  test('with a file alone prints a table and writes nothing', () => {
    expect(read('score tu-cham.xlsx')).toEqual({
      kind: 'score',
      file: 'tu-cham.xlsx',
      options: {
        out: null,
        inPlace: false,
        json: null,
        previous: null,
        aim: null,
        bands: null,
        asOf: null,
        year: null,
        sheets: {},
        learned: null,
        saveLearned: null,
        language: 'vi',
      },
    });
  });

  test.each<[string, Partial<ScoreOptions>]>([
    ['--out ra.xlsx', { out: 'ra.xlsx' }],
    ['--out=ra.xlsx', { out: 'ra.xlsx' }],
    ['--in-place', { inPlace: true }],
    ['--as-of 2026-12-31', { asOf: '2026-12-31' as NonNullable<ScoreOptions['asOf']> }],
    ['--year 2026', { year: 2026 }],
    ['--criteria-sheet Bảng1', { sheets: { criteriaSheet: 'Bảng1' } }],
    ['--task-sheet PL1 --evidence-sheet TLKC', { sheets: { taskSheet: 'PL1', evidenceSheet: 'TLKC' } }],
    ['--target-sheet CT', { sheets: { targetSheet: 'CT' } }],
    ['--previous-sheet KQ', { sheets: { previousSheet: 'KQ' } }],
    ['--learned cot.json --save-learned moi.json', { learned: 'cot.json', saveLearned: 'moi.json' }],
    ['--aim 85,5', { aim: 85.5 }],
    [
      '--bands Khá:80;Tốt:90',
      {
        bands: [
          { name: 'Tốt', from: 90 },
          { name: 'Khá', from: 80 },
        ],
      },
    ],
    ['--lang en', { language: 'en' }],
    ['--lang vi', { language: 'vi' }],
  ])('%s', (line, options) => {
    expect(optionsOf(`score a.xlsx ${line}`)).toMatchObject(options);
    expect(optionsOf(`score ${line} a.xlsx`)).toMatchObject(options);
  });

  test.each<[string, string | null]>([
    ['--json', '-'],
    ['--json ra.json', 'ra.json'],
    ['--json=ra.json', 'ra.json'],
    ['--json=ra.txt', 'ra.txt'],
    ['--json --out ra.xlsx', '-'],
    ['', null],
  ])('“%s” puts the JSON to %p', (line, target) => {
    expect(optionsOf(`score a.xlsx ${line}`).json).toBe(target);
  });

  test('--json before the workbook does not take it for its file', () => {
    expect(read('score --json a.xlsx')).toMatchObject({ file: 'a.xlsx', options: { json: '-' } });
    expect(read('--json score a.xlsx')).toMatchObject({ kind: 'score', options: { json: '-' } });
  });
});

test('check takes the same options', () => {
  expect(read('check a.xlsx --json ra.json --year 2026')).toMatchObject({
    kind: 'check',
    file: 'a.xlsx',
    options: { json: 'ra.json', year: 2026 },
  });
});

test('template needs a place to write to', () => {
  expect(read('template --out mau.xlsx --lang en')).toEqual({
    kind: 'template',
    out: 'mau.xlsx',
    language: 'en',
  });
  expect(refusalOf(() => read('template'))).toBe('cli.template-needs-out');
});

test.each([
  ['', { kind: 'help', language: 'vi' }],
  ['help', { kind: 'help', language: 'vi' }],
  ['--help', { kind: 'help', language: 'vi' }],
  ['-h --lang en', { kind: 'help', language: 'en' }],
  ['score --help', { kind: 'help', language: 'vi' }],
  ['--version', { kind: 'version' }],
])('“%s”', (line, command) => {
  expect(read(line)).toEqual(command);
});

describe('a command line is refused', () => {
  test.each([
    [
      'of no known command',
      'grade a.xlsx',
      'cli.unknown-command',
      { command: 'grade', commands: COMMAND_NAMES.join(', ') },
    ],
    ['without a file', 'score', 'cli.no-file', { command: 'score' }],
    ['with two files', 'score a.xlsx b.xlsx', 'cli.too-many-files', { extra: 'b.xlsx' }],
    [
      'with a day that does not exist',
      'score a.xlsx --as-of 2026-02-30',
      'cli.bad-day',
      { value: '2026-02-30' },
    ],
    ['with a day in another form', 'score a.xlsx --as-of 31/12/2026', 'cli.bad-day', { value: '31/12/2026' }],
    ['with a year of two digits', 'score a.xlsx --year 26', 'cli.bad-year', { value: '26' }],
    ['with a year of another century', 'score a.xlsx --year 1926', 'cli.bad-year', { value: '1926' }],
    ['with a language that is not there', 'score a.xlsx --lang fr', 'cli.bad-language', { value: 'fr' }],
  ])('%s', (_, line, key, args) => {
    expect(refusalOf(() => read(line))).toBe(key);
    expect(refusalArgs(() => read(line))).toEqual(args);
  });

  test.each([
    ['check a.xlsx --out ra.xlsx', 'check', '--out'],
    ['score a.xlsx --strict', 'score', '--strict'],
    ['score a.xlsx --protect', 'score', '--protect'],
    ['clean a.xlsx --out b.xlsx --year 2026', 'clean', '--year'],
    ['template --out mau.xlsx --json', 'template', '--json'],
    ['hand-over a.xlsx --out b.xlsx --all', 'hand-over', '--all'],
  ])('with an option of another command: %s', (line, command, option) => {
    expect(refusalOf(() => read(line))).toBe('cli.option-of-another');
    expect(refusalArgs(() => read(line))).toEqual({ command, option });
  });

  test.each([
    ['score a.xlsx --colour', '--colour'],
    ['score a.xlsx --out', '--out'],
    ['score a.xlsx --in-place=yes', '--in-place'],
    ['score a.xlsx -x', '-x'],
  ])('with an option that cannot be: %s', (line, option) => {
    expect(refusalOf(() => read(line))).toBe('cli.bad-option');
    expect(refusalArgs(() => read(line))).toEqual({ option });
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULT_LIST } from './fault-list';

const TESTS = join(__dirname, '..');

const numbered = (list: string, prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${list} ${prefix}${index + 1}`);

/** The numbers of the three trials. */
const NUMBERS = [
  'engine 1.1',
  ...numbered('engine', 'S', 10),
  ...numbered('engine', 'P', 6),
  ...numbered('engine', 'D', 12),
  ...numbered('files', '', 9),
  ...numbered('files', 'F', 8),
  ...numbered('pane-and-sheets', '', 23),
];

test('every numbered fault has a test or a reason why it was left', () => {
  expect(Object.keys(FAULT_LIST)).toEqual(NUMBERS);
});

test.each(Object.entries(FAULT_LIST))(
  '%s: the test stands where the list says, or the reason is given',
  (_, entry) => {
    if ('left' in entry) expect(entry.left.length).toBeGreaterThan(40);
    else
      for (const { file, test: title } of entry.tests) {
        const path = join(TESTS, file);
        expect(existsSync(path)).toBe(true);
        expect(readFileSync(path, 'utf8')).toContain(title);
      }
  },
);

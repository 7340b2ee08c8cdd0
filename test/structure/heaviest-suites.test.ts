import { existsSync } from 'node:fs';
import { join } from 'node:path';
import heaviest from '../support/heaviest.json';

test('the suites that are to run first are there, each named once', () => {
  expect(heaviest.filter((suite) => !existsSync(join(__dirname, '../..', suite)))).toEqual([]);
  expect(new Set(heaviest).size).toBe(heaviest.length);
});

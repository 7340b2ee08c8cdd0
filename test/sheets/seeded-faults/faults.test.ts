import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SEEDED_FAULTS, withFault } from './faults';

const SOURCES = join(__dirname, '../../../src');

test.each(SEEDED_FAULTS)('the sources have the place of the seeded fault “$name”', (fault) => {
  const source = readFileSync(join(SOURCES, fault.file), 'utf8');
  expect(withFault(source, fault)).not.toBe(source);
});

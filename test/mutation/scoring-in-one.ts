import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All tests of scoring as one file: under mutation they run a thousand times, and most of the time of a small
 * test file goes into loading what all of them use.
 */
const folder = join(__dirname, '../scoring');
const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
files.forEach((name) => jest.requireActual(join(folder, name)));

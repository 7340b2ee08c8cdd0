import fc from 'fast-check';
import { addDays } from '../../src/text/date/day';
import type { Day } from '../../src/model/task';
import { asDay } from '../../src/model/task';

/** A day from 1905 to 2100. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: 71_500 })
  .map((count) => addDays(asDay('1905-01-01'), count) ?? asDay('1905-01-01'));

/** Excel's cells hold this many characters. */
const LONGEST_CELL = 32_767;

const PIECES: readonly string[] = [
  '1/',
  '1-',
  '/',
  '-A',
  'A-',
  '1/A-',
  'C:\\',
  '\\\\a',
  '0OlI',
  '1/2026/',
  ' ',
  '\n',
  '1/ \n',
  'ngày ',
  'tháng 1, ',
  'quý I, ',
  'hàng quý, ',
  'từ ngày a ',
  'sau khi (',
  '15/6, ',
  '(',
  'trang 1, ',
  'a.',
  '1) ',
  '- ',
  '\u0301',
  '118/BC-SKHCN, ',
];

/** Long texts that repeat one piece: whatever scans them twice over for each piece takes for ever. */
export const hostileTexts = (): readonly string[] =>
  PIECES.map((piece) => piece.repeat(Math.floor(LONGEST_CELL / piece.length)));

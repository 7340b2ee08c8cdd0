import fc from 'fast-check';
import { asPoints } from '../../src/model/points';
import { asDay } from '../../src/model/task';
import { readGoals } from '../../src/reading/wording/read-goals';
import { readRule } from '../../src/reading/wording/read-rule';
import { dayFromSerial, isDay, serialFromDay } from '../../src/text/date/day';
import { readDeadline } from '../../src/text/deadline/deadline';
import { readDocumentReferences } from '../../src/text/document/document';
import { splitEvidenceText } from '../../src/text/document/evidence-text';
import { findLinks } from '../../src/text/link';
import { readNumber } from '../../src/text/number';
import { findPageNotes } from '../../src/text/document/page-note';
import { readProgress } from '../../src/text/progress';
import { readWrittenDate } from '../../src/text/date/written-date';
import { FUZZ_TIMEOUT, fuzzRuns, inherited, inTime } from './budget';

const RUNS = { numRuns: fuzzRuns(500) };

/** What cells of these workbooks are made of, put together as nobody would. */
const PIECES: readonly string[] = [
  ...['0', '1', '15', '31', '32', '2026', '1900', '99999', '0,5', '95,5', '1.234', '1.234,5', '1,234.5'],
  ...[
    '%',
    ' %',
    '/',
    '-',
    '–',
    '.',
    ',',
    ';',
    ':',
    '(',
    ')',
    '+',
    '=',
    '≥',
    '<',
    '…',
    '“',
    '"',
    '\n',
    '\t',
    ' ',
  ],
  ...['ngày', 'tháng', 'quý', 'năm', 'trước', 'sau', 'từ', 'đến', 'dưới', 'trên', 'trở lên', 'hằng', 'hàng'],
  ...['Quý II', '15/6/2026', '31-12-2026', '29/02/2026', '2026-13-45', 'cuối', 'đầu', 'giữa', 'khi', 'theo'],
  ...['điểm', 'điểm tối đa', 'mỗi', 'cứ', 'tỷ lệ', 'b/a', 'x', '×', 'không quá', 'còn lại', 'được', 'bị trừ'],
  ...['118/BC-SKHCN', '57-NQ/TW', 'NĐ-CP', 'Số', 'trang', 'https://a.vn', '\\\\may', 'C:\\', 'javascript:'],
  ...['\u200b', '\u202e', '\u0301', '\ufeff', '\ud800', '\u0000', '𝟗', '٣', '１', '__proto__', 'constructor'],
];
const anyText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((list) => list.join(' ')),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((list) => list.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 4000 }))
      .map(([piece, times]) => piece.repeat(times).slice(0, 32_767)),
  },
);
const anyCell = fc.oneof(
  { weight: 6, arbitrary: anyText },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom({ error: '#N/A' }, null) },
);
const anyOptions = fc.record({
  isDate: fc.boolean(),
  date1904: fc.boolean(),
  isMonthOnly: fc.boolean(),
  year: fc.option(fc.integer({ min: 1900, max: 2200 })),
});

afterEach(() => expect(inherited()).toEqual([]));

test(
  'a text is read as a number only when it has the digits for it, and as zero only when they are zeros',
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = inTime(() => readNumber(text));
        if (read.kind !== 'number') return;
        expect(Number.isFinite(read.value) || /\d{300}/.test(text)).toBe(true);
        if (read.value === 0) expect(text.normalize('NFKC').replace(/\D/g, '')).toMatch(/^0+$/);
      }),
      RUNS,
    );
  },
  FUZZ_TIMEOUT,
);

test(
  'a number that an office writes is read as that number',
  () => {
    const anyNumber = fc.tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(anyNumber, fc.boolean(), ([whole, hundredths], isPercent) => {
        const value = Number(`${whole}.${String(hundredths).padStart(2, '0')}`);
        const written = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2 }).format(value);
        const expected = isPercent ? Number(`${value}e-2`) : value;
        expect(readNumber(isPercent ? `${written}%` : written)).toMatchObject({
          kind: 'number',
          value: expected,
        });
      }),
      RUNS,
    );
  },
  FUZZ_TIMEOUT,
);

test(
  'a deadline is a day of the calendar or none, whatever the cell holds',
  () => {
    fc.assert(
      fc.property(anyCell, anyOptions, (value, options) => {
        const { due, kind } = inTime(() => readDeadline(value, options));
        expect(due === null || isDay(due)).toBe(true);
        if (kind === 'unknown') expect(due).toBeNull();
      }),
      RUNS,
    );
  },
  FUZZ_TIMEOUT,
);

test(
  'a date is a day of the calendar or unreadable, whatever the text',
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = inTime(() => readWrittenDate(text));
        if (read.kind === 'day') expect(isDay(read.day)).toBe(true);
      }),
      RUNS,
    );
  },
  FUZZ_TIMEOUT,
);

test(
  'a day and its serial number lead to each other',
  () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 3_000_000 }), fc.boolean(), (serial, date1904) => {
        const day = dayFromSerial(serial, date1904);
        if (day !== null) expect(serialFromDay(asDay(day), date1904)).toBe(serial);
      }),
      RUNS,
    );
  },
  FUZZ_TIMEOUT,
);

test(
  'a wording gives a rule or the reason why not, and no more points than there are',
  () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(0.25, 1, 2, 2.5, 100), (text, max) => {
        const { rule } = inTime(() => readRule(text, asPoints(max)));
        if (rule.kind === 'levels') {
          for (const { points } of rule.levels) expect(points >= 0 && points <= max).toBe(true);
        }
        if (rule.kind === 'tiers') expect(rule.bands.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  },
  FUZZ_TIMEOUT,
);

test.each<readonly [string, (text: string) => unknown]>([
  ['goals', readGoals],
  ['documents', readDocumentReferences],
  ['evidence', splitEvidenceText],
  ['links', findLinks],
  ['page notes', findPageNotes],
  ['progress', readProgress],
])(
  'reading %s never throws and never hangs',
  (_, read) => {
    fc.assert(
      fc.property(anyText, (text) => {
        inTime(() => read(text));
      }),
      RUNS,
    );
  },
  FUZZ_TIMEOUT,
);

test('a word without an end is read in time, whatever a phrase looks back at', () => {
  for (const word of ['đầu', 'theo', '100%'])
    expect(inTime(() => readRule(word.repeat(4_000), asPoints(2))).rule.kind).toBe('unreadable');
});

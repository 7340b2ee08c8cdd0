import fc from 'fast-check';
import { isDay, partsOfDay, serialFromDay } from '../../src/text/date/day';
import type { DeadlineOptions } from '../../src/text/deadline/deadline';
import { readDeadline } from '../../src/text/deadline/deadline';
import { DEADLINE_CORPUS } from './deadline-corpus';
import { anyDay, hostileTexts } from './arbitraries';

const IN_2026: DeadlineOptions = { year: 2026, isDate: false, date1904: false };
const AS_DATE: DeadlineOptions = { ...IN_2026, isDate: true };

const read = (text: string, year: number | null) => {
  const { kind, due, conditional } = readDeadline(text, { ...IN_2026, year });
  return { kind, due, conditional };
};

describe('a deadline as it stands in the annex', () => {
  it.each(DEADLINE_CORPUS.map((example) => [example.text, example] as const))(
    'reads “%s”',
    (text, example) => {
      const { kind, due, conditional, year } = example;
      const deadline = readDeadline(text, { ...IN_2026, year });
      expect(deadline).toMatchObject({ text, kind, due, conditional });
    },
  );

  it('has a text of its own in each row of the corpus', () => {
    const keys = DEADLINE_CORPUS.map(({ text, year }) => `${year}: ${text}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the same deadline, typed otherwise', () => {
  const VARIANTS: readonly (readonly [name: string, write: (text: string) => string])[] = [
    ['decomposed', (text) => text.normalize('NFD')],
    ['with no-break spaces', (text) => text.replaceAll(' ', '\u00A0')],
    ['with narrow spaces', (text) => text.replaceAll(' ', '\u202F')],
    ['with spaces doubled', (text) => text.replaceAll(' ', '  ')],
    ['with en dashes', (text) => text.replaceAll('-', '\u2013')],
    ['with a zero-width space before each word', (text) => text.replaceAll(' ', ' \u200B')],
    ['in quotation marks', (text) => `“${text}”`],
    ['with a line break at its end', (text) => `${text}\r\n`],
  ];

  it.each(VARIANTS)('reads alike %s', (_name, write) => {
    for (const { text, kind, due, conditional, year } of DEADLINE_CORPUS) {
      if (text.includes('\n')) continue;
      expect([text, read(write(text), year)]).toEqual([text, { kind, due, conditional }]);
    }
  });

  it('reads capitals alike, but for a Roman numeral that is a small l', () => {
    for (const { text, kind, due, conditional, year } of DEADLINE_CORPUS) {
      if (/l[IV]|Il/.test(text)) continue;
      expect([text, read(text.toUpperCase(), year)]).toEqual([text, { kind, due, conditional }]);
    }
  });
});

describe('every written form of a day', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const FORMS: readonly ((year: number, month: number, day: number) => string)[] = [
    (year, month, day) => `${day}/${month}/${year}`,
    (year, month, day) => `${two(day)}/${two(month)}/${year}`,
    (year, month, day) => `${two(day)}-${two(month)}-${year}`,
    (year, month, day) => `${two(day)}.${two(month)}.${year}`,
    (year, month, day) => `${year}-${two(month)}-${two(day)}`,
    (year, month, day) => `ngày ${day} tháng ${month} năm ${year}`,
    (year, month, day) => `${two(day)} tháng ${two(month)} năm ${year}`,
    (year, month, day) => `chậm nhất là ngày ${day}/${month}/${year}`,
    (year, month, day) => `Đến hết ngày ${day}/${month}/${year}.`,
    (year, month, day) => `Hoàn thành trong ngày ${day} / ${month} / ${year}`,
  ];

  it('reads as that day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...FORMS), (day, write) => {
        const parts = partsOfDay(day);
        expect(parts).not.toBeNull();
        if (!parts) return;
        const text = write(parts.year, parts.month, parts.day);
        expect([text, read(text, 2026)]).toEqual([text, { kind: 'date', due: day, conditional: false }]);
      }),
    );
  });

  it('is in time one day less behind “trước”', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const parts = partsOfDay(day);
        if (!parts) return;
        const within = read(`đến ${parts.day}/${parts.month}/${parts.year}`, null).due;
        const before = read(`trước ${parts.day}/${parts.month}/${parts.year}`, null).due;
        expect(serialOf(within)).toBe(serialOf(before) + 1);
      }),
    );
  });

  // In the system of 1904 the day before 01/01/1904 has no number; the days here begin in 1905.
  const serialOf = (day: string | null): number =>
    day !== null && isDay(day) ? (serialFromDay(day, true) ?? NaN) : NaN;
});

describe('a deadline that Excel keeps as a number', () => {
  it('is due on the day that a date cell shows', () => {
    expect(readDeadline(46_173, AS_DATE)).toMatchObject({
      text: '31/05/2026',
      kind: 'date',
      due: '2026-05-31',
      conditional: false,
    });
  });

  it('leaves the time of day out', () => {
    expect(readDeadline(46_173.75, AS_DATE).due).toBe('2026-05-31');
  });

  it('counts from 1904 where the workbook does', () => {
    expect(readDeadline(46_173 - 1462, { ...AS_DATE, date1904: true }).due).toBe('2026-05-31');
  });

  it('is due on the last day of a month that is shown without a day', () => {
    expect(readDeadline(46_174, { ...AS_DATE, isMonthOnly: true })).toMatchObject({
      text: '06/2026',
      kind: 'month',
      due: '2026-06-30',
      conditional: false,
    });
  });

  it('is a year where the number is one', () => {
    expect(readDeadline(2026, IN_2026)).toMatchObject({
      text: '2026',
      kind: 'year',
      due: '2026-12-31',
      conditional: false,
    });
  });

  it('is a day that lost its format where nothing else makes sense', () => {
    expect(readDeadline(46_173, IN_2026)).toMatchObject({
      kind: 'date',
      due: '2026-05-31',
      text: '31/05/2026',
    });
  });

  it.each([0, 1, 6, 12, 31, -5, 6.2026, 46_173.5, 1e9, NaN, Infinity])('is unknown for %d', (value) => {
    expect(readDeadline(value, IN_2026)).toMatchObject({ kind: 'unknown', due: null, conditional: false });
  });

  it.each([
    [60, 'the leap day that 1900 did not have'],
    [-1, 'a day before the first'],
    [3_000_000, 'a day after 31/12/9999'],
  ])('is unknown for %d, %s', (value) => {
    expect(readDeadline(value, AS_DATE)).toMatchObject({ kind: 'unknown', due: null });
  });

  it('is unknown for empty cells, errors and truth values, and keeps their text', () => {
    expect(readDeadline(null, IN_2026)).toMatchObject({
      text: '',
      kind: 'unknown',
      due: null,
      conditional: false,
    });
    expect(readDeadline({ error: '#N/A' }, IN_2026).text).toBe('#N/A');
    expect(readDeadline(true, IN_2026).text).toBe('TRUE');
  });
});

describe('what always holds of a deadline', () => {
  const words = fc.constantFrom(
    ...[
      'trước',
      'sau',
      'từ',
      'đến',
      'hết',
      'trong',
      'chậm nhất',
      'ngày',
      'tháng',
      'quý',
      'năm',
      'và',
      'hoặc',
    ],
    ...['cuối', 'đầu', 'giữa', 'hàng', 'mỗi', 'theo', 'khi', 'dự kiến', 'thường xuyên', 'định kỳ', 'báo cáo'],
    ...['1', '2', '3', '6', '14', '31', '2026', '2027', '15/6', '15/6/2026', 'I', 'II', 'IV', '/', '-', ','],
    ...['(', ')', ';', ':', '.', '…', '\n', 'lần', 'của', 'hoàn thành', 'kế hoạch', 'T6', '%', 'không'],
  );
  const phrase = fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' '));

  it('has a day of the calendar or none, whatever the words', () => {
    fc.assert(
      fc.property(phrase, fc.option(fc.integer({ min: 2000, max: 2100 })), (text, year) => {
        const { kind, due } = read(text, year);
        expect(due === null || isDay(due)).toBe(true);
        if (kind === 'unknown' || kind === 'continuous') expect(due).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('is never due before its year, but for “trước” its first period', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const { due } = read(text, 2026);
        if (due !== null) expect(due >= '2025-12-31').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the annex where its own words name the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2000, max: 2100 }), (quarter, year) => {
        const text = `Quý ${['I', 'II', 'III', 'IV'][quarter - 1] ?? ''}/${year}`;
        expect(read(text, null)).toEqual(read(text, 1999));
      }),
    );
  });

  it('takes any text without throwing and keeps it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(readDeadline(text, IN_2026).text).toBe(text);
      }),
    );
  });

  it('takes the longest cell that Excel can hold', () => {
    for (const text of hostileTexts()) expect(readDeadline(text, IN_2026).due).toBeNull();
  });
});

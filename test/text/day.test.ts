import fc from 'fast-check';
import { asDay } from '../../src/model/task';
import {
  addDays,
  dayFromSerial,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  lastDayOfMonth,
  partsOfDay,
  serialFromDay,
  writeDay,
} from '../../src/text/date/day';
import { anyDay } from './arbitraries';

const day = asDay;

describe('the calendar', () => {
  it.each([
    [2026, 1, 31],
    [2026, 2, 28],
    [2028, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2100, 2, 28],
    [2026, 4, 30],
    [2026, 0, 0],
    [2026, 13, 0],
  ])('gives %i-%i %i days', (year, month, count) => {
    expect(daysInMonth(year, month)).toBe(count);
  });

  it('knows no day that is not there', () => {
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(dayOf(2026, 6, 31)).toBeNull();
    expect(dayOf(2026, 13, 1)).toBeNull();
    expect(dayOf(2026, 1, 0)).toBeNull();
    expect(dayOf(0, 1, 1)).toBeNull();
    expect(dayOf(10_000, 1, 1)).toBeNull();
    expect(dayOf(2026, 1.5, 1)).toBeNull();
    expect(dayOf(NaN, 1, 1)).toBeNull();
  });

  it('takes days apart and refuses other text', () => {
    expect(partsOfDay('2026-03-31')).toEqual({ year: 2026, month: 3, day: 31 });
    for (const text of ['', '2026-3-31', '31/03/2026', '2026-02-30', '2026-03-31T00:00']) {
      expect(partsOfDay(text)).toBeNull();
      expect(isDay(text)).toBe(false);
    }
    expect(isDay('2026-03-31')).toBe(true);
  });

  it('ends months', () => {
    expect(lastDayOfMonth(2028, 2)).toBe('2028-02-29');
    expect(lastDayOfMonth(2026, 13)).toBeNull();
  });

  it('adds days over months, years and leap days', () => {
    expect(addDays(day('2026-06-01'), -1)).toBe('2026-05-31');
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('9999-12-31'), 1)).toBeNull();
    expect(addDays(day('0001-01-01'), -1)).toBeNull();
    expect(addDays(day('abc'), 1)).toBeNull();
    expect(addDays(day('2026-01-01'), 0.5)).toBeNull();
  });

  it('counts the days between two', () => {
    expect(daysBetween(day('2026-01-01'), day('2026-12-31'))).toBe(364);
    expect(daysBetween(day('2026-03-02'), day('2026-03-01'))).toBe(-1);
    expect(daysBetween(day('abc'), day('2026-03-01'))).toBeNull();
  });

  it('writes days as offices do', () => {
    expect(writeDay(day('2026-03-04'))).toBe('04/03/2026');
    expect(writeDay(day('abc'))).toBe('abc');
  });
});

describe("Excel's serial numbers", () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [36_526, '2000-01-01'],
    [45_658, '2025-01-01'],
    [46_112, '2026-03-31'],
    [2_958_465, '9999-12-31'],
  ])('%i is %s from 1900', (serial, expected) => {
    expect(dayFromSerial(serial, false)).toBe(expected);
    expect(serialFromDay(day(expected), false)).toBe(serial);
  });

  it.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [44_650, '2026-03-31'],
  ])('%i is %s from 1904', (serial, expected) => {
    expect(dayFromSerial(serial, true)).toBe(expected);
    expect(serialFromDay(day(expected), true)).toBe(serial);
  });

  it('has no day for what Excel shows as none', () => {
    for (const serial of [0, -1, 60, 60.5, 2_958_466, NaN, Infinity, 1e300]) {
      expect(dayFromSerial(serial, false)).toBeNull();
    }
    expect(dayFromSerial(-1, true)).toBeNull();
    expect(serialFromDay(day('1899-12-31'), false)).toBeNull();
    expect(serialFromDay(day('1903-12-31'), true)).toBeNull();
    expect(serialFromDay(day('abc'), false)).toBeNull();
  });

  it('drops the time of day', () => {
    expect(dayFromSerial(46_112.999, false)).toBe('2026-03-31');
  });

  it('comes back from a day, 1900 to 2100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 73_415 }), fc.boolean(), (serial, date1904) => {
        fc.pre(date1904 || serial !== 60);
        const read = dayFromSerial(serial, date1904);
        expect(read === null ? null : serialFromDay(read, date1904)).toBe(serial);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with the calendar of the language, day for day', () => {
    const first = Date.UTC(1900, 2, 1);
    for (let count = 0; count < 73_000; count += 1) {
      const expected = new Date(first + count * 86_400_000).toISOString().slice(0, 10);
      if (dayFromSerial(61 + count, false) !== expected) throw new Error(`${61 + count} is not ${expected}`);
    }
  });
});

describe('what always holds of days', () => {
  it('adding there and back again changes nothing', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
        const to = addDays(from, count);
        expect(to === null ? null : addDays(to, -count)).toBe(from);
        expect(to === null ? null : daysBetween(from, to)).toBe(count);
      }),
    );
  });

  it('a later day is a greater text', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 1000 }), (from, count) => {
        const to = addDays(from, count);
        expect(to !== null && from < to).toBe(true);
      }),
    );
  });
});

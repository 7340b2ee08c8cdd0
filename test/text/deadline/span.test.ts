import { writeDay } from '../../../src/text/date/day';
import { dateSpan, dueOf, isImpossible, joined, months } from '../../../src/text/deadline/span';

const quarter = (number: number, year: number | null) => months('quarter', year, number * 3 - 2, number * 3);
const due = (...args: Parameters<typeof dueOf>): string | null => {
  const day = dueOf(...args);
  return day && writeDay(day);
};

test('"trong quý II" ends with the quarter, "trước quý II" the day before it begins', () => {
  expect(due(quarter(2, 2026), 'within')).toBe('30/06/2026');
  expect(due(quarter(2, 2026), 'before')).toBe('31/03/2026');
});

test('the last day of February follows the year', () => {
  expect(due(months('month', 2028, 2, 2), 'within')).toBe('29/02/2028');
  expect(due(months('month', 2026, 2, 2), 'within')).toBe('28/02/2026');
});

test('a day that the year does not have is impossible, and unknown while there is no year', () => {
  expect(isImpossible(dateSpan(2026, 2, 29))).toBe(true);
  expect(isImpossible(dateSpan(2028, 2, 29))).toBe(false);
  expect(isImpossible(dateSpan(null, 2, 29))).toBe(false);
});

test('"ngày … tháng 12": due by the end of the month; what is before it nobody can say', () => {
  expect(due(dateSpan(2026, 12, null), 'within')).toBe('31/12/2026');
  expect(due(dateSpan(2026, 12, null), 'before')).toBeNull();
});

test('without a year there is no day', () => {
  expect(due(quarter(3, null), 'within')).toBeNull();
});

describe('several stretches as one', () => {
  test('"quý III, IV năm 2026": the year counts for both, the last one decides', () => {
    const both = joined([quarter(3, null), quarter(4, 2026)], false);
    expect(both && [due(both, 'within'), both.first]).toEqual([
      '31/12/2026',
      { year: 2026, month: 7, day: 1 },
    ]);
  });

  test('"từ tháng 11 đến tháng 02/2027" begins in the year before', () => {
    const overNewYear = [months('month', null, 11, 11), months('month', 2027, 2, 2)];
    expect(joined(overNewYear, true)?.first).toEqual({ year: 2026, month: 11, day: 1 });
    expect(joined(overNewYear, false)).toBeNull();
  });

  test('quarters that do not ascend have no last one', () => {
    expect(joined([quarter(4, 2026), quarter(1, 2026)], false)).toBeNull();
  });
});

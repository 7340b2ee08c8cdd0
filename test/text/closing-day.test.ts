import { closingDayOf, closingOn, readClosingDay } from '../../src/text/closing-day';

test('a closing day and its reading, in one form', () => {
  expect(closingDayOf('in')).toEqual({ day: 14, reading: 'in' });
  expect(closingDayOf('before-20')).toEqual({ day: 20, reading: 'before' });
  expect(closingOn({ day: 14, reading: 'before' })).toBe('before');
  expect(closingOn({ day: 15, reading: 'in' })).toBe('in-15');
});

test('what is kept with the workbook is read back; days that not every month has are not', () => {
  expect(['in', 'before', 'in-14', 'before-15', 'in-28'].map(readClosingDay)).toEqual([
    'in',
    'before',
    'in',
    'before-15',
    'in-28',
  ]);
  expect(['in-29', 'in-0', 'after-15', '15', '', null, 15].map(readClosingDay)).toEqual(Array(7).fill(null));
});

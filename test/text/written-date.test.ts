import fc from 'fast-check';
import { dayInWords, readWrittenDate } from '../../src/text/date/written-date';
import { hostileTexts } from './arbitraries';

const DAYS: readonly (readonly [text: string, day: string])[] = [
  ['01/6/2026', '2026-06-01'],
  ['15/7/2021', '2021-07-15'],
  ['10-02-2025', '2025-02-10'],
  ['10.02.2025', '2025-02-10'],
  ['10–02–2025', '2025-02-10'],
  ['2026-06-18', '2026-06-18'],
  ['2026/06/18', '2026-06-18'],
  ['ngày 24 tháng 12 năm 2025', '2025-12-24'],
  ['Ngày 24/12/2025', '2025-12-24'],
  ['24 tháng 12 năm 2025', '2025-12-24'],
  ['24 tháng 12, năm 2025', '2025-12-24'],
  ['ngay 24 thang 12 nam 2025', '2025-12-24'],
  ['Lai Châu, ngày 24 tháng 12 năm 2025', '2025-12-24'],
  ['24/12/2025.', '2025-12-24'],
  [' 24 / 12 / 2025 ', '2025-12-24'],
  ['29/02/2028', '2028-02-29'],
  ['01/6/26', '2026-06-01'],
  ['15/12/25', '2025-12-15'],
  ['ngày 24\ntháng 12 năm 2025', '2025-12-24'],
];

/** D5: dates as programs write them in Vietnamese. */
const OF_PROGRAMS: typeof DAYS = [
  ['5 tháng 3, 2026', '2026-03-05'],
  ['5 thg 3, 2026', '2026-03-05'],
  ['05 thg3 2026', '2026-03-05'],
  ['5-thg 3-2026', '2026-03-05'],
  ['05 Tháng Ba 2026', '2026-03-05'],
  ['15 tháng mười hai, 2026', '2026-12-15'],
  ['14:05:09 5/3/2026', '2026-03-05'],
  ['05/03/2026 14:05', '2026-03-05'],
  ['5/3/2026 2:05 CH', '2026-03-05'],
  ['2026-03-05T14:05:09', '2026-03-05'],
  ['2026-03-05T14:05:09.000Z', '2026-03-05'],
  ['Thứ năm, 5 tháng 3, 2026', '2026-03-05'],
  ['Thứ 5, ngày 05/3/2026', '2026-03-05'],
  ['Chủ Nhật, 1 tháng 3 năm 2026', '2026-03-01'],
];

test.each(OF_PROGRAMS)('D5: %s', (text, day) => {
  for (const form of [text, text.normalize('NFD')]) {
    expect(readWrittenDate(form)).toEqual({ kind: 'day', day });
  }
});

test.each([
  ['Đã hoàn thành ngày 25/3/2026', '2026-03-25'],
  ['Đã hoàn thành ngày 5 tháng 3 năm 2026', '2026-03-05'],
  ['Xong ngày 5/3', '2026-03-05'],
  ['Hoàn thành 5 thg 3, 2026', '2026-03-05'],
  ['Đã hoàn thành 10/12 nhiệm vụ', null],
  ['Đã hoàn thành', null],
  ['Từ ngày 01/3/2026 đến ngày 15/3/2026', null],
  ['Xong tháng 3/2026', null],
])('the day among words: %s', (text, day) => {
  expect(dayInWords(text, 2026)).toBe(day);
});

const MONTHS: readonly (readonly [text: string, year: number, month: number])[] = [
  ['tháng 12 năm 2025', 2025, 12],
  ['ngày   tháng 12 năm 2025', 2025, 12],
  ['ngày … tháng 12 năm 2025', 2025, 12],
  ['ngày ...... tháng 12 năm 2025', 2025, 12],
  ['ngày ___ tháng 12 năm 2025', 2025, 12],
  ['ngày /12/2025', 2025, 12],
  ['…/12/2025', 2025, 12],
  ['/12/2025', 2025, 12],
  ['12/2025', 2025, 12],
  ['tháng 3/2025', 2025, 3],
  ['Thái Nguyên, ngày tháng 12 năm 2025', 2025, 12],
];

const UNREADABLE: readonly string[] = [
  '',
  ' ',
  'abc',
  '13/25/2025',
  '31/6/2026',
  '29/02/2026',
  '0/6/2026',
  '15/6',
  'ngày tháng năm 2025',
  'ngày … tháng … năm 2025',
  '2026',
  '25/6/26',
  '26/06/01',
  '01/6/75',
  '15/6-2026',
  '15/6/2026/7',
  '15/6/2026 và 16/6/2026',
  '15/6/2026 (dự kiến)',
  'Số 118 ngày 15/6/2026',
  '24 tháng 13 năm 2025',
  'Hôm qua',
];

describe('a written date', () => {
  it.each(DAYS)('“%s” is %s', (text, day) => {
    expect(readWrittenDate(text)).toEqual({ kind: 'day', day });
  });

  it.each(MONTHS)('“%s” leaves the day of %i-%i open', (text, year, month) => {
    expect(readWrittenDate(text)).toEqual({ kind: 'month', year, month });
  });

  it.each(UNREADABLE)('“%s” is unreadable', (text) => {
    expect(readWrittenDate(text)).toEqual({ kind: 'unreadable' });
  });

  it('reads alike decomposed, in capitals and with no-break spaces', () => {
    for (const [text, day] of DAYS) {
      for (const variant of [text.normalize('NFD'), text.toUpperCase(), text.replaceAll(' ', '\u00A0')]) {
        expect([text, readWrittenDate(variant)]).toEqual([text, { kind: 'day', day }]);
      }
    }
  });

  it('never swaps day and month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 31 }), (month, beyond) => {
        expect(readWrittenDate(`${month}/${beyond}/2026`)).toEqual({ kind: 'unreadable' });
      }),
    );
  });

  it('takes any text without throwing', () => {
    const kinds = ['day', 'month', 'unreadable'];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(kinds).toContain(readWrittenDate(text).kind);
      }),
    );
    for (const text of hostileTexts()) expect(readWrittenDate(text).kind).toBe('unreadable');
  });
});

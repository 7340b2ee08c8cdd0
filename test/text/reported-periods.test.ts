import { readReportedPeriods } from '../../src/text/reported-periods';
import { writeDay } from '../../src/text/date/day';

/** Each period as "first–last: progress". */
const reported = (text: string, year: number | null = 2026): readonly string[] =>
  readReportedPeriods(text, year).map(
    ({ from, to, progress }) => `${writeDay(from)}–${writeDay(to)}: ${progress}`,
  );

const QUARTERS = ['01/01/2026–31/03/2026', '01/04/2026–30/06/2026', '01/07/2026–30/09/2026'];

test('one word for several quarters counts for each of them', () => {
  const done = [`${QUARTERS[0]}: done`, `${QUARTERS[1]}: done`];
  expect(reported('Đã hoàn thành quý I, II')).toEqual(done);
  expect(reported('Quý I, II: đã hoàn thành')).toEqual(done);
});

test('quarters with a name each before one colon are reported together, those behind it by themselves', () => {
  expect(reported('Quý I, quý II: đã hoàn thành, quý III: chưa thực hiện')).toEqual([
    `${QUARTERS[0]}: done`,
    `${QUARTERS[1]}: done`,
    `${QUARTERS[2]}: not-done`,
  ]);
  expect(reported('Đã hoàn thành quý I, quý II: đang thực hiện')).toEqual([
    `${QUARTERS[0]}: done`,
    `${QUARTERS[1]}: not-done`,
  ]);
});

test('what is still under way is not done with the rest', () => {
  expect(reported('Quý I, II: đã hoàn thành; quý III đang thực hiện')).toEqual([
    `${QUARTERS[0]}: done`,
    `${QUARTERS[1]}: done`,
    `${QUARTERS[2]}: not-done`,
  ]);
});

test('a report that was sent completes its period; "6 tháng" is the first half', () => {
  expect(reported('Đã báo cáo quý I')).toEqual([`${QUARTERS[0]}: done`]);
  expect(reported('Đã gửi báo cáo 6 tháng')).toEqual(['01/01/2026–30/06/2026: done']);
});

test('a year of its own counts before that of the annex; without any year there is no period', () => {
  expect(reported('Đã hoàn thành quý I năm 2025')).toEqual(['01/01/2025–31/03/2025: done']);
  expect(reported('Đã hoàn thành quý I', null)).toEqual([]);
});

test.each([
  ['a period of which nothing is said', 'Quý I, quý II'],
  ['a day of completion, which is no period', 'Đã hoàn thành ngày 15/3/2026'],
  ['no period at all', 'Đã hoàn thành'],
])('%s gives none', (_, text) => {
  expect(reported(text)).toEqual([]);
});

test.each([
  ['Đã báo cáo đủ 11 tháng', '01/01/2026–30/11/2026: done'],
  ['Đã công khai đủ 3 quý', '01/01/2026–30/09/2026: done'],
  ['Đã đối soát tháng 1 đến tháng 7', '01/01/2026–31/07/2026: done'],
  ['Đã báo cáo đến tháng 8', '01/01/2026–31/08/2026: done'],
  ['Đã gửi đến hết quý III', '01/01/2026–30/09/2026: done'],
])('all turns up to one are told at once: %s', (text, period) => {
  expect(reported(text)).toEqual([period]);
});

test('a report that has its number was sent', () => {
  expect(reported('Quý I: số 52/BC-SXD; quý II: Báo cáo số 130/BC-SXD; quý III: chưa gửi')).toEqual([
    `${QUARTERS[0]}: done`,
    `${QUARTERS[1]}: done`,
    `${QUARTERS[2]}: not-done`,
  ]);
});

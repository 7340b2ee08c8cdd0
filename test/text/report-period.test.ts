import { readReportPeriod } from '../../src/text/report-period';

test.each([
  ['Quý I', 'q1', null],
  ['QUÝ 1/2026', 'q1', 2026],
  ['Q3/2026', 'q3', 2026],
  ['Báo cáo CCHC quý III năm 2026', 'q3', 2026],
  ['6 tháng đầu năm', 'h1', null],
  ['Sơ kết 06 tháng đầu năm 2026', 'h1', 2026],
  ['Quý II và 6 tháng', 'h1', null],
  ['Quý II', 'h1', null],
  ['9 tháng', 'q3', null],
  ['Quý IV', 'year', null],
  ['Năm', 'year', null],
  ['Báo cáo tổng kết công tác cải cách hành chính năm 2026', 'year', 2026],
])('“%s” is on %s', (words, name, year) => {
  expect(readReportPeriod(words)).toEqual({ name, year });
});

test.each([
  'Báo cáo chuyên đề quý I',
  'Báo cáo tháng 5 năm 2026',
  'Quý I, quý II',
  'Báo cáo tự chấm điểm năm 2026',
  'Báo cáo rà soát thủ tục hành chính năm 2026',
  '6 tháng cuối năm',
  'Quý I/2026 và quý I/2027',
  '',
])('“%s” is on no one period of the year', (words) => {
  expect(readReportPeriod(words)).toBeNull();
});

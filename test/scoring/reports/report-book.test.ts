import { assess, type Assessed } from '../../../src/assess';
import { toJson } from '../../../src/contract/to-json';
import { asDay } from '../../../src/model/task';
import { aboutReporting } from '../../../src/scoring/reports/figure-named';
import { dueReports } from '../../../src/scoring/reports/next-report';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from '../../support/example-book';
import { REPORTS, reportBook } from '../../support/report-book';
import { inVietnamese } from '../../support/say';

const assessed = (book: Uint8Array, asOf: string): Assessed =>
  assess(openXlsx(book).content, { asOf: asDay(asOf) });

const reportsOf = (book: Uint8Array, asOf = '2026-10-31') => {
  const { assessment, snapshot } = assessed(book, asOf);
  return toJson({ assessment, snapshot }, 'a.xlsx', inVietnamese).reports;
};

test('one in time, one two days late, one not sent, one to come', () => {
  expect(reportsOf(reportBook())).toMatchObject({
    closing: 'in',
    due: 3,
    onTime: 1,
    late: 1,
    overdue: 1,
    list: [
      { period: 'q1', due: '2026-03-14', sentOn: '2026-03-13', document: '21/BC-SKHCN', state: 'on-time' },
      { period: 'h1', due: '2026-06-14', sentOn: '2026-06-16', state: 'late' },
      { period: 'q3', due: '2026-09-14', sentOn: null, document: null, state: 'overdue' },
      { period: 'year', due: '2026-12-14', state: 'to-come' },
    ],
    toSend: [
      { report: 'quý III/2026', due: '2026-09-14', daysLeft: -47 },
      { report: 'năm 2026', due: '2026-12-14', daysLeft: 44 },
    ],
  });
});

test('deadlines on the 13th are those of a plan that says “trước ngày 14”', () => {
  const lines = REPORTS.map((line) => (line[1] === 'Quý I' ? line.with(2, 'trước ngày 14/3/2026') : line));
  expect(reportsOf(reportBook(lines))).toMatchObject({
    closing: 'before',
    list: [{ due: '2026-03-13', state: 'on-time' }, {}, { due: '2026-09-13' }, { due: '2026-12-13' }],
  });
});

test('a workbook without a book has no reports, and still a next closing day', () => {
  const { assessment, snapshot } = assessed(exampleBook(), '2026-06-09');
  expect(toJson({ assessment, snapshot }, 'a.xlsx', inVietnamese).reports).toBeNull();
  expect(
    dueReports(assessment).map(({ report, due, daysLeft }) => [inVietnamese(report), due, daysLeft]),
  ).toEqual([['6 tháng đầu năm 2026', '2026-06-14', 5]]);
});

describe('what the book has is said to the criteria about reports', () => {
  const missing = (rows: ReturnType<typeof exampleRows>, code: string): readonly string[] =>
    assessed(reportBook(REPORTS, { rows }), '2026-10-31')
      .assessment.findings.filter((each) => each.code === 'missing-input' && each.subject === code)
      .map(({ message }) => inVietnamese(message));

  test('a share takes its two figures from it', () => {
    const rows = exampleRows({
      '2.4': { name: 'Báo cáo CCHC định kỳ gửi đúng hạn', total: null, achieved: null, self: null },
    });
    expect(missing(rows, '2.4')).toEqual([
      'Chưa có số liệu. Sổ báo cáo có 1/3 báo cáo đã gửi như tiêu chí hỏi: có thể nhập tổng số 3 và kết quả 1.',
    ]);
  });

  test('what counts points off is told how many are late and missing', () => {
    const rows = exampleRows({ '1.2.1': { achieved: null } });
    expect(missing(rows, '1.2.1')[0]).toMatch(
      /Sổ báo cáo: đến hạn 3 báo cáo, gửi đúng hạn 1, gửi sau hạn 1, quá hạn chưa gửi 1\.$/,
    );
  });
});

test.each([
  ['Báo cáo gửi đúng thời hạn', 'Chế độ báo cáo cải cách hành chính', 'in-time'],
  ['Đủ số lượng, nội dung báo cáo định kỳ', 'Chế độ báo cáo cải cách hành chính', 'complete'],
  ['Thực hiện chế độ báo cáo CCHC định kỳ', 'Chỉ đạo, điều hành', 'in-time'],
  ['Thời gian gửi báo cáo', 'Báo cáo CCHC', 'in-time'],
  ['Số lượng báo cáo', 'Chế độ báo cáo định kỳ', 'complete'],
  ['Gửi báo cáo tự chấm đúng hạn, đủ tài liệu kiểm chứng', 'Cải cách hành chính', null],
  ['Báo cáo định kỳ thực hiện trên hệ thống', 'Hệ thống thông tin báo cáo', null],
  ['Báo cáo kết quả rà soát thủ tục hành chính', 'Cải cách thủ tục hành chính', null],
  ['Thực hiện chế độ báo cáo công chức', 'Công vụ', null],
  ['Hồ sơ giải quyết đúng hạn', 'Cải cách thủ tục hành chính', null],
])('“%s” under “%s” is about reports that are %s', (words, above, figure) => {
  expect(aboutReporting(words, [above])).toBe(figure);
});

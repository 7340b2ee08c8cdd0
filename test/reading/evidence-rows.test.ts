import { assess } from '../../src/assess';
import type { Assessment } from '../../src/model/assessment';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf, type Rows } from '../support/grids';
import { below, leafRow } from '../support/small-sheets';

const SET = gridOf(
  'Tiêu chí',
  below(
    ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 6],
    ['1.1', 'Kế hoạch', 3],
    leafRow('1.1.1', 'Ban hành kế hoạch', 1),
    leafRow('1.1.2', 'Giao việc, đôn đốc và kiểm tra', 1),
    leafRow('1.1.3', 'Báo cáo định kỳ', 1),
    ['1.2', 'Tuyên truyền', 3],
    leafRow('1.2.1', 'Ban hành văn bản tuyên truyền', 2),
    leafRow('1.2.2', 'Báo cáo chuyên đề', 1),
  ),
);

const assessed = (rows: Rows): Assessment =>
  assess(contentOf(SET, gridOf('Minh chứng', rows)), { asOf: asDay('2026-12-31') }).assessment;

const HEADER = ['TT', 'Tiêu chí', 'Tên tài liệu', 'Số, ký hiệu', 'Ngày ban hành'];

/** Of each entry its title, number, day and criteria. */
const entriesOf = (rows: Rows): readonly (readonly (string | null)[])[] =>
  assessed(rows).evidence.entries.map(({ title, document, issued, criteria }) => [
    title,
    document,
    issued,
    criteria.join(' '),
  ]);

describe('the criterion of a document', () => {
  it.each([
    ['1.1.1 - 1.1.3', '1.1.1 1.1.2 1.1.3'],
    ['1.1.2–1.1.3; 1.2.1', '1.1.2 1.1.3 1.2.1'],
    ['Tiêu chí 1.1 đến 1.2', '1.1 1.2'],
    ['Giao việc, đôn đốc và kiểm tra', '1.1.2'],
    ['báo cáo định kỳ; Báo cáo chuyên đề', '1.1.3 1.2.2'],
    ['Ban hành kế hoạch, giao việc, đôn đốc và kiểm tra', '1.1.1 1.1.2'],
    ['1.1.1 Ban hành kế hoạch', '1.1.1'],
    ['1.1.1. Kế hoạch của sở', '1.1.1'],
    ['TC 1.2.1\n1.2.2', '1.2.1 1.2.2'],
  ])('is told by code, range or name: %s', (criterion, codes) => {
    const rows = [HEADER, ['1', criterion, 'Báo cáo năm', '301/BC-SXD', '14/12/2026']];
    expect(entriesOf(rows)).toEqual([['Báo cáo năm', '301/BC-SXD', '2026-12-14', codes]]);
  });

  it.each(['1.1.1 Báo cáo định kỳ', 'Tổ chức hội nghị', '9.1 - 9.3'])(
    'stays a question where it is none or two: %s',
    (criterion) => {
      const { findings, evidence } = assessed([
        HEADER,
        ['1', criterion, 'Báo cáo năm', '301/BC-SXD', '14/12/2026'],
      ]);
      expect(evidence.entries.map(({ criteria }) => criteria)).toEqual([[criterion]]);
      expect(findings.map(({ code }) => code)).toContain('evidence-unknown-criterion');
    },
  );

  it('is the heading above where the list has no column for it', () => {
    const rows = [
      ['TT', 'Tên văn bản', 'Số, ký hiệu', 'Ngày ban hành'],
      ['Tiêu chí 1.1.1. Ban hành kế hoạch'],
      ['1', 'Kế hoạch năm', '12/KH-SXD', '20/01/2026'],
      ['2', 'Quyết định phân công', '13/QĐ-SXD', '22/01/2026'],
      ['Tiêu chí 1.2.2. Báo cáo chuyên đề'],
      ['3', 'Báo cáo chuyên đề', '90/BC-SXD', '04/5/2026'],
    ];
    expect(entriesOf(rows).map(([title, , , criteria]) => [title, criteria])).toEqual([
      ['Kế hoạch năm', '1.1.1'],
      ['Quyết định phân công', '1.1.1'],
      ['Báo cáo chuyên đề', '1.2.2'],
    ]);
  });
});

test.each(['Loại và trích yếu văn bản', 'Trích yếu nội dung của văn bản, tài liệu'])(
  'a column of titles under other words: %s',
  (title) => {
    const rows = [
      ['Tiêu chí', 'TT', title, 'Số hiệu', 'Ngày'],
      ['1.1.1', '1', 'Kế hoạch năm', '12/KH-SXD', '20/01/2026'],
      [null, '2', 'Quyết định phân công', '13/QĐ-SXD', '22/01/2026'],
    ];
    expect(entriesOf(rows)).toEqual([
      ['Kế hoạch năm', '12/KH-SXD', '2026-01-20', '1.1.1'],
      ['Quyết định phân công', '13/QĐ-SXD', '2026-01-22', '1.1.1'],
    ]);
  },
);

describe('the documents of one row', () => {
  const ofRow = (title: string, number: string | null, day: string | null): ReturnType<typeof entriesOf> =>
    entriesOf([HEADER, ['1', '1.1.3', title, number, day]]).map((entry) => entry.slice(0, 3));

  it('has "số" before the number', () => {
    expect(ofRow('Phân công', 'Số 9/QĐ-SXD', 'ngày 16/01/2026')).toEqual([
      ['Phân công', '9/QĐ-SXD', '2026-01-16'],
    ]);
  });

  it('have a number, a date and a title each', () => {
    expect(ofRow('Báo cáo quý I; báo cáo quý III', '52/BC-SXD; 208/BC-SXD', '12/3/2026; 16/9/2026')).toEqual([
      ['Báo cáo quý I', '52/BC-SXD', '2026-03-12'],
      ['báo cáo quý III', '208/BC-SXD', '2026-09-16'],
    ]);
  });

  it('share one title; one date holds for none of them', () => {
    expect(ofRow('Báo cáo quý', 'Số 41, 118/BC-SXD', '12/3/2026')).toEqual([
      ['Báo cáo quý', '41/BC-SXD', null],
      ['Báo cáo quý', '118/BC-SXD', null],
    ]);
  });

  it('have number and date in one column', () => {
    const rows = [
      ['TT', 'Số, ngày văn bản', 'Trích yếu', 'Tiêu chí'],
      ['1', '118/BC-SXD ngày 09/6/2026', 'Báo cáo 6 tháng', '1.1.3'],
      ['2', 'Số 04/KL-SXD (Mật) ngày 09/10/2026', 'Kết luận kiểm tra', '1.1.2'],
      ['3', '41/BC-SXD (12/3/2026)\n225/BC-SXD (11/9/2026)', 'Báo cáo quý', '1.1.3'],
    ];
    expect(entriesOf(rows).map((entry) => entry.slice(0, 3))).toEqual([
      ['Báo cáo 6 tháng', '118/BC-SXD', '2026-06-09'],
      ['Kết luận kiểm tra', '04/KL-SXD', '2026-10-09'],
      ['Báo cáo quý', '41/BC-SXD', '2026-03-12'],
      ['Báo cáo quý', '225/BC-SXD', '2026-09-11'],
    ]);
    expect(assessed(rows).evidence.entries.map(({ confidentiality }) => confidentiality)).toEqual([
      '',
      'Mật',
      '',
      '',
    ]);
  });

  it('have their numbers in the title', () => {
    const one = 'Kế hoạch số 08/KH-SXD ngày 09/01/2026 về cải cách hành chính';
    expect(ofRow(one, null, null)).toEqual([[one, '08/KH-SXD', '2026-01-09']]);
    const two = 'Quyết định số 77/QĐ-SXD ngày 02/3/2026 lập đoàn kiểm tra\nBiên bản làm việc ngày 05/8/2026';
    expect(ofRow(two, null, null)).toEqual([
      ['Quyết định lập đoàn kiểm tra', '77/QĐ-SXD', '2026-03-02'],
      ['Biên bản làm việc ngày 05/8/2026', '', '2026-08-05'],
    ]);
  });

  it('is one where the title only cites another', () => {
    const cited = 'Báo cáo kết quả thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024';
    expect(ofRow(cited, null, '14/12/2026')).toEqual([[cited, '', '2026-12-14']]);
    expect(ofRow('Giấy mời; biên bản đối thoại', null, '20/7/2026')).toEqual([
      ['Giấy mời; biên bản đối thoại', '', '2026-07-20'],
    ]);
  });
});

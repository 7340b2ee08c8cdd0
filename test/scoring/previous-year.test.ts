import { assess, type AssessOptions } from '../../src/assess';
import { noEdits, number, text, type CellContent } from '../../src/model/edits';
import { tableChoice } from '../../src/model/mapping';
import { asDay } from '../../src/model/task';
import { previousResults } from '../../src/scoring/previous-year';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { exampleBook, exampleRows } from '../support/example-book';
import { refusalOf } from '../support/refusal';

const assessment = (book: Uint8Array, options: Partial<AssessOptions> = {}) =>
  assess(openXlsx(book).content, { asOf: asDay('2026-12-31'), ...options }).assessment;

const yearOf = (year: number, rows = exampleRows({})) =>
  exampleBook({ title: `BẢNG TỰ ĐÁNH GIÁ CHỈ SỐ CCHC NĂM ${year}`, rows });

const beside = (lastYear: Uint8Array, thisYear: Uint8Array) =>
  assessment(thisYear, { previous: previousResults(assessment(lastYear)) });

/** This year with a sheet that holds last year's result. */
function withSheet(
  rows: readonly (readonly (string | number)[])[],
  title = 'KẾT QUẢ NĂM TRƯỚC',
  name = 'Kết quả năm trước',
  headers: readonly string[] = ['Mã', 'Tên', 'Tối đa', 'Đạt', 'Hạng'],
) {
  const cells = [[title], headers, ...rows].map((row) =>
    row.map((value): CellContent => (typeof value === 'number' ? number(value) : text(value))),
  );
  const sheet = { ...noEdits(name, true), blocks: [{ row: 0, column: 0, cells }] };
  return openXlsx(exampleBook()).apply({ sheets: [sheet], names: [], state: null });
}

describe('last year from another workbook', () => {
  test('its index, and by how much this year differs, in all and by field', () => {
    const last = yearOf(2025, exampleRows({ '1.1.2': { achieved: 13 } }));
    const { previous, total } = beside(last, yearOf(2026));
    expect(previous?.year).toBe(2025);
    expect(previous?.index).toBe(assessment(last).total.index);
    expect(previous?.difference).toBeCloseTo((total.index ?? 0) - (previous?.index ?? 0), 10);
    expect(previous?.fields.map(({ difference }) => difference)).toEqual([-5.17, 0]);
  });

  test('a changed maximum is compared in %: the same share is no change', () => {
    const last = yearOf(
      2025,
      exampleRows({ '1.1.1': { max: 1, rule: 'Kịp thời: 1 điểm; không kịp thời: 0 điểm' } }),
    );
    const line = beside(last, yearOf(2026)).previous?.leaves.find(
      ({ criterion }) => criterion.code === '1.1.1',
    );
    expect([line?.before?.max, line?.max, line?.difference]).toEqual([1, 0.5, 0]);
  });

  test('the result of the same year is refused', () => {
    expect(refusalOf(() => beside(yearOf(2026), yearOf(2026)))).toBe('previous.same-year');
  });

  test('the result of another set is refused: fewer than half of the leaves are in both', () => {
    const others = Object.fromEntries(
      ['1.1.1', '1.1.2', '1.1.3', '1.2.1', '1.2.2', '2.1'].map((code) => [
        code,
        { name: `Việc khác hẳn ${code}` },
      ]),
    );
    expect(refusalOf(() => beside(yearOf(2025, exampleRows(others)), yearOf(2026)))).toBe(
      'previous.other-set',
    );
  });

  test('what did not apply last year has no share, and no difference', () => {
    const line = beside(yearOf(2025), yearOf(2026)).previous?.leaves.find(
      ({ criterion }) => criterion.code === '2.1',
    );
    expect(line).toMatchObject({ shareBefore: null, share: null, difference: null });
  });
});

describe('last year from a sheet of the workbook', () => {
  const ROWS = [
    ['1', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC', 6, 5, ''],
    ['1.1', 'Kế hoạch CCHC năm', 3.5, 3, ''],
    ['1.1.1', 'Ban hành kế hoạch kịp thời', 0.5, 0.25, 4],
    ['1.1.2', 'Mức độ hoàn thành nhiệm vụ trong kế hoạch', 2, '1,75', ''],
    ['1.1.3', 'Tỷ lệ phòng, đơn vị được kiểm tra', 1, 1, ''],
    ['1.2.1', 'Báo cáo đúng hạn', 1, 1, ''],
    ['1.2.9', 'Việc không còn chấm', 1, 1, ''],
    ['2.3', 'Mức độ hài lòng', 2, 1.8, ''],
    ['', 'Tổng cộng', 100, 90, ''],
  ];

  test('leaves are told from their parents, surveys and the total stay out', () => {
    const { previous } = assessment(withSheet(ROWS));
    expect(previous?.year).toBe(2025);
    // 0,25 + 1,75 + 1 + 1 + 1 of 0,5 + 2 + 1 + 1 + 1.
    expect(previous?.index).toBe(90.91);
    expect(previous?.dropped.map(({ name }) => name)).toEqual(['Việc không còn chấm']);
    expect(previous?.leaves.flatMap(({ before }) => before?.points ?? [])).toEqual([0.25, 1.75, 1, 1]);
  });

  test('its title may name the year, and the sheet may bear any name', () => {
    const { previous, set } = assessment(
      withSheet(ROWS, 'Kết quả chấm điểm năm trước, năm 2024', 'Tham khảo'),
    );
    expect(previous?.year).toBe(2024);
    expect(set.sheet).toBe('Bộ tiêu chí');
  });

  test('it is never taken for the criteria, though it has codes, names, maxima and points', () => {
    expect(assessment(withSheet(ROWS)).recognition.criteria?.sheet).toBe('Bộ tiêu chí');
  });

  test('one of another set is a doubt with its cell, and the workbook is scored all the same', () => {
    const { previous, total, findings } = assessment(
      withSheet([['1.1', 'Xây dựng nông thôn mới', 5, 4, '']]),
    );
    expect(previous).toBeNull();
    expect(total.self).toBeGreaterThan(0);
    expect(findings.filter(({ cell }) => cell?.sheet === 'Kết quả năm trước')).toHaveLength(1);
  });

  test('under any title and name where a person chose the sheet and its columns', () => {
    const book = withSheet(
      ROWS.map(([code = '', name = '', max = '', points = '']) => [code, name, max, '', points]),
      'BẢNG ĐIỂM KÈM THEO QUYẾT ĐỊNH CÔNG BỐ NĂM 2025',
      'Công bố',
      ['Mã', 'Tên', 'Tối đa', 'Xếp loại', 'Được công nhận'],
    );
    expect(assessment(book).previous).toBeNull();
    const mapping = tableChoice('previous', 'Công bố', {
      headerRows: { first: 1, last: 1 },
      columns: { points: { column: 4, words: 'Được công nhận' } },
    });
    const { previous, recognition } = assessment(book, { mapping });
    expect([previous?.year, previous?.index]).toEqual([2025, 90.91]);
    expect(recognition.previous?.columns).toContainEqual(
      expect.objectContaining({ role: 'points', column: 4, certainty: 'chosen' }),
    );
  });

  test.each([
    ['Số TT', 'Tên tiêu chí thành phần', 'Điểm chuẩn', 'Điểm đạt được năm 2025', 'Ghi chú'],
    ['Mã TCTP', 'Lĩnh vực/tiêu chí', 'Thang điểm (tối đa)', 'Kết quả năm trước', 'Xếp thứ'],
    ['TT', 'Nội dung', 'Điểm tối đa theo quy định', 'Điểm tổ thẩm định chấm', 'Hạng'],
  ])('its columns are known by their words: %s · %s · %s · %s', (...headers) => {
    expect(assessment(withSheet(ROWS, undefined, undefined, headers)).previous?.index).toBe(90.91);
  });

  test('the points of the appraisal count before those that the office gave itself', () => {
    const rows = ROWS.map(([code = '', name = '', max = '', points = '']) => [code, name, max, max, points]);
    const headers = ['Mã', 'Tên', 'Điểm tối đa', 'Điểm tự đánh giá', 'Điểm thẩm định'];
    expect(assessment(withSheet(rows, undefined, undefined, headers)).previous?.index).toBe(90.91);
  });

  test('its figures are formulas over its cells in the sheet of two years', () => {
    const { content, apply } = openXlsx(withSheet(ROWS));
    const book = apply(assess(content, { asOf: asDay('2026-12-31') }).report(() => 'x'));
    const grid = openXlsx(book).content.grids.find(({ sheet }) => sheet === 'So sánh với năm trước');
    expect(grid?.formulas.flat()).toContain("='Kết quả năm trước'!D5");
  });
});

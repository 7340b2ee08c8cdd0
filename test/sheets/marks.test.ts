import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { assessedBook } from '../support/assessing';
import { changedBook, CRITERIA_SHEET, type Change } from '../support/criteria-book';
import { exampleBook, exampleRows } from '../support/example-book';

const STATUS = 16;

const statusOf = (file: Uint8Array, row: number): unknown =>
  openXlsx(file).content.grids[0]?.values[row]?.[STATUS];

describe('the review column of the criteria sheet', () => {
  const file = assessedBook(exampleBook()).written();

  test('says each leaf’s state in words', () => {
    expect([6, 7, 10, 11, 13, 15].map((row) => statusOf(file, row))).toEqual([
      'Đạt tối đa',
      'Chưa đạt tối đa',
      'Chưa đạt tối đa; chưa có TLKC',
      'Chưa có số liệu',
      'Không áp dụng',
      'Điều tra XHH',
    ]);
  });

  test('says of a score that was typed as text what it is', () => {
    const rows = exampleRows({ '1.1.2': { self: '2,0' } });
    expect(statusOf(assessedBook(exampleBook({ rows })).written(), 7)).toBe('Đạt tối đa');
  });

  test('leads from each leaf that lost points to its line in the plan', () => {
    const sheet = assessedBook(exampleBook()).edits.sheets[0];
    const link = sheet?.links.find(({ row, column }) => row === 7 && column === STATUS);
    expect(link?.to).toMatchObject({ kind: 'cell', sheet: 'Điểm chưa đạt và khắc phục' });
  });

  test('leads from each field to its line in the summary, which leads back', () => {
    const [criteria, summary] = assessedBook(exampleBook()).edits.sheets;
    const ways = [4, 12].map((row) => {
      const there = criteria?.links.find((link) => link.row === row && link.column === STATUS)?.to;
      if (there?.kind !== 'cell') return null;
      const back = summary?.links.find((link) => link.row === there.row && link.column === there.column)?.to;
      return [there.sheet, back?.kind === 'cell' ? [back.sheet, back.row] : back];
    });
    expect([4, 12].map((row) => statusOf(file, row))).toEqual(['Xem tổng hợp', 'Xem tổng hợp']);
    expect(ways).toEqual([4, 12].map((row) => ['Tổng hợp tự đánh giá', [CRITERIA_SHEET, row]]));
  });

  test('is no column of the office’s: recognition does not take it for one', () => {
    const { assessment } = assessedBook(file);
    expect(Object.values(assessment.set.layout.columns)).not.toContain(STATUS);
    expect(assessment.recognition.criteria?.doubts).toEqual([]);
  });

  test('stands right of remarks beside the table, and stays there', () => {
    const remark: Change = { row: 8, column: 18, input: 'hỏi lại phòng Tổng hợp' };
    const beside = assessedBook(changedBook(exampleBook(), CRITERIA_SHEET, [remark])).written();
    const header = openXlsx(beside).content.grids[0]?.values[3];
    expect(header?.[19]).toBe('Kết quả rà soát');
    expect(Buffer.from(assessedBook(beside).written()).equals(Buffer.from(beside))).toBe(true);
  });

  test('every mark follows the words: no colour without them', () => {
    const conditionalFormats = assessedBook(exampleBook()).edits.sheets[0]?.conditionalFormats ?? [];
    expect(conditionalFormats).toHaveLength(6);
    for (const { formula } of conditionalFormats) expect(formula).toMatch(/LEFT\(\$Q\d+,\d+\)="/);
  });
});

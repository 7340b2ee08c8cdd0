import { asDay } from '../../../src/model/task';
import type { Gap } from '../../../src/model/gap';
import { assessedBook } from '../../support/assessing';
import { openXlsx } from '../../../src/workbook/file/open-xlsx';
import { inVietnamese } from '../../support/say';
import { toJson } from '../../../src/contract/to-json';
import { communeBook } from '../../support/commune-book';
import { exampleBook, exampleRows } from '../../support/example-book';

const gapOf = (code: string, book: Uint8Array, asOf = '2026-11-01'): Gap | undefined =>
  assessedBook(book, { asOf: asDay(asOf) }).assessment.gaps.find(({ leaf }) => leaf.code === code);

test('the annex of the same workbook tells who leads and by when', () => {
  const content = 'Kiểm tra công tác CCHC tại các phòng, đơn vị được kiểm tra theo tỷ lệ';
  const tasks = [['1.', content, 'Thanh tra Sở', '', 'Quý III/2026', '', '', '']];
  const rows = exampleRows({ '1.1.3': { name: 'Tỷ lệ phòng, đơn vị được kiểm tra công tác CCHC' } });
  expect(gapOf('1.1.3', exampleBook({ rows, tasks }))?.lead).toMatchObject({
    unit: 'Thanh tra Sở',
    due: '2026-09-30',
    dueText: 'Quý III/2026',
  });
  expect(gapOf('1.1.3', exampleBook())?.lead).toEqual({ unit: '', due: null, dueText: '', task: null });
});

test('the year of the workbook and the day of judgement tell what is left for next year', () => {
  expect(gapOf('1.1.2', exampleBook())?.ease).toBe('small-change');
  expect(gapOf('1.1.2', exampleBook(), '2027-01-15')?.ease).toBe('next-year');
  expect(gapOf('1.2.2', exampleBook(), '2027-01-15')?.ease).toBe('at-the-desk');
});

describe('engine row 12: the cheapest first, then the largest losses', () => {
  const judged = assessedBook(communeBook(), { asOf: asDay('2026-11-01') });
  const { assessment, written } = judged;
  const CHEAPEST = ['at-the-desk', 'small-change', 'large-change', 'next-year'];
  const rank = ({ ease }: Pick<Gap, 'ease'>): number => CHEAPEST.indexOf(ease);
  const sorted = [...assessment.gaps].sort((a, b) => rank(a) - rank(b) || b.lost - a.lost);
  const order = sorted.map(({ leaf }) => leaf.shown);

  test('by the engine and in the JSON', () => {
    expect(new Set(sorted.map(rank)).size).toBeGreaterThan(1);
    expect(assessment.gaps.map(({ leaf }) => leaf.shown)).toEqual(order);
    expect(toJson(judged, 'xa.xlsx', inVietnamese).gaps.map(({ shown }) => shown)).toEqual(order);
  });

  test('on the sheet of the points lost; the report names the largest losses', () => {
    const { grids } = openXlsx(written()).content;
    const codes = (sheet: string): readonly unknown[] =>
      Array.from(grids.find((grid) => grid.sheet === sheet)?.values ?? [], (cells) => cells?.[0] ?? '');
    const plan = codes('Điểm chưa đạt và khắc phục').filter((code) => order.includes(String(code)));
    expect(plan).toEqual(order);
    const summary = codes('Tổng hợp tự đánh giá').map(String);
    const largest = [...assessment.gaps].sort((a, b) => b.lost - a.lost).map(({ leaf }) => leaf.shown);
    const head = summary.findIndex((words) =>
      words.startsWith('Các tiêu chí thành phần có số điểm chưa đạt lớn nhất'),
    );
    expect(summary.slice(head + 2, head + 2 + Math.min(5, largest.length))).toEqual(largest.slice(0, 5));
  });
});

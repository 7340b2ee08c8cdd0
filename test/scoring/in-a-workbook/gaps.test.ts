import { asDay } from '../../../src/model/task';
import type { Gap } from '../../../src/model/gap';
import { assessedBook } from '../../support/assessing';
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

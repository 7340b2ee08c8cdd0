import type { GapLead } from '../../src/model/assessment';
import { assessedBook } from '../support/assessing';
import { exampleBook, exampleRows } from '../support/example-book';

const task = (content: string, lead: string, due: string): readonly string[] => [
  '1.',
  content,
  lead,
  '',
  due,
  '',
  '',
  '',
];

const gapOf = (code: string, book: Uint8Array, asOf?: string) =>
  assessedBook(book, asOf ? { asOf: asOf as never } : {}).assessment.gaps.find(
    ({ leaf }) => leaf.code === code,
  );

describe('who leads and by when', () => {
  test('is told by the task of the annex that has the criterion’s words', () => {
    const tasks = [
      task(
        'Kiểm tra công tác CCHC tại các phòng, đơn vị được kiểm tra theo tỷ lệ',
        'Thanh tra Sở',
        'Quý III/2026',
      ),
      task('Xây dựng chuyên mục tuyên truyền', 'Văn phòng Sở', 'Quý I/2026'),
    ];
    const rows = exampleRows({ '1.1.3': { name: 'Tỷ lệ phòng, đơn vị được kiểm tra công tác CCHC' } });
    const lead: GapLead | undefined = gapOf('1.1.3', exampleBook({ rows, tasks }))?.lead;
    expect(lead).toMatchObject({ unit: 'Thanh tra Sở', due: '2026-09-30', dueText: 'Quý III/2026' });
  });

  test('is nobody where no task has them', () => {
    expect(gapOf('1.1.3', exampleBook())?.lead).toEqual({ unit: '', due: null, dueText: '', task: null });
  });
});

describe('how hard it is', () => {
  test.each([
    ['figures that are missing can be entered at any time', '1.2.2', '2027-01-15', 'at-the-desk'],
    ['one task more, while the year lasts', '1.1.2', '2026-11-01', 'small-change'],
    ['the same when the year is over', '1.1.2', '2027-01-15', 'next-year'],
    ['a report that was late stays late', '1.2.1', '2026-11-01', 'next-year'],
  ])('%s', (_, code, asOf, ease) => {
    expect(gapOf(code, exampleBook(), asOf)?.ease).toBe(ease);
  });
});

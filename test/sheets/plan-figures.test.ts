import { assessedBook } from '../support/assessing';
import { exampleBook, exampleRows } from '../support/example-book';
import { openXlsx } from '../../src/workbook/file/open-xlsx';

const PLAN = 'Điểm chưa đạt và khắc phục';

/** Every text and number of the generated sheets of the example. */
function written() {
  const book = assessedBook(exampleBook({ rows: exampleRows({ '2.4': { self: 0.5 } }) })).written();
  return openXlsx(book).content.grids;
}

test('13.4: the sentence above the plan and its line of totals are one figure, also where a score was typed over', () => {
  const rows = written().find(({ sheet }) => sheet === PLAN)?.values ?? [];
  const total = rows.find((row) => row?.includes('TỔNG CỘNG'));
  const lost = total?.find((value) => typeof value === 'number');
  const sentence = rows.flat().find((value) => typeof value === 'string' && value.startsWith('Còn '));
  expect(lost).toBeGreaterThan(0);
  expect(sentence).toContain(`Còn ${String(lost).replace('.', ',')} điểm chưa đạt ở `);
});

test('pane-and-sheets 5: no generated sheet speaks of points that an appraisal may take off', () => {
  const texts = written().flatMap(({ values }) =>
    values.flatMap((row) => row ?? []).filter((value) => typeof value === 'string'),
  );
  expect(
    texts.filter(
      (text) => /nguy cơ|dự kiến|có thể bị trừ/i.test(String(text)) && !/Kế hoạch/.test(String(text)),
    ),
  ).toEqual([]);
});

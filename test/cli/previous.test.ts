import { desk, type Desk } from '../support/command-line';
import { exampleBook, exampleRows } from '../support/example-book';
import type { AssessmentJson } from '../../src/contract/assessment-json';

let office: Desk;
beforeEach(() => {
  office = desk();
  office.put('nam-nay.xlsx', exampleBook());
  const rows = exampleRows({ '1.1.2': { achieved: 13 } });
  office.put('nam-truoc.xlsx', exampleBook({ title: 'BẢNG TỰ ĐÁNH GIÁ CHỈ SỐ CCHC NĂM 2025', rows }));
});
afterEach(() => office.clear());

const score = (previous: string, ...more: readonly string[]) =>
  office.run(['score', office.path('nam-nay.xlsx'), '--previous', office.path(previous), ...more]);

test('the JSON lays last year beside this one, and null stands where it is not known', async () => {
  const { output } = await score('nam-truoc.xlsx', '--json');
  const { previous, total } = JSON.parse(output) as AssessmentJson;
  expect(previous).toMatchObject({ year: 2025, fields: [{ code: '1' }, { code: '2', difference: 0 }] });
  expect(previous?.difference).toBeCloseTo((total.index ?? 0) - (previous?.index ?? 0), 10);
  const alone = await office.run(['score', office.path('nam-nay.xlsx'), '--json']);
  expect(JSON.parse(alone.output)).toMatchObject({ previous: null });
});

test('the table says it in one line', async () => {
  expect((await score('nam-truoc.xlsx')).output).toMatch(
    /So với năm 2025: Chỉ số 68,75 → 64,88 \(-3,87 điểm phần trăm\)\./,
  );
});

test.each([
  ['the same year', () => exampleBook(), 'cùng năm 2026'],
  ['no workbook', () => 'x', 'xau.xlsx'],
])('refuses %s and writes nothing', async (_, bytes, words) => {
  office.put('xau.xlsx', bytes());
  const { code, error } = await score('xau.xlsx', '--out', office.path('ra.xlsx'));
  expect(code).toBe(2);
  expect(error).toContain(words);
  expect(office.files()).not.toContain('ra.xlsx');
});

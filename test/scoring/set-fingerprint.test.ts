import type { Criterion } from '../../src/model/criterion';
import { setFingerprint } from '../../src/scoring/set-fingerprint';
import { assessedBook } from '../support/assessing';
import type { BookRow } from '../support/criteria-book';
import { exampleBook } from '../support/example-book';

const leaf = (code: string, name: string, max: number, more: Partial<BookRow> = {}): BookRow => ({
  code,
  name,
  max,
  rule: 'b/a × 1',
  total: 4,
  achieved: 3,
  ...more,
});

const ROWS: readonly BookRow[] = [
  { code: 'I', name: 'CHỈ ĐẠO, ĐIỀU HÀNH', max: 3 },
  leaf('1', 'Kế hoạch CCHC', 1),
  leaf('2', 'Tuyên truyền CCHC', 2),
];

const signOf = (rows: readonly BookRow[]): string | null =>
  setFingerprint(assessedBook(exampleBook({ rows, tasks: [], evidence: [] })).assessment.set);

test('the same set bears the same sign in every office, whatever it fills in and however it types', () => {
  const [field, plan, news] = ROWS as [BookRow, BookRow, BookRow];
  const sign = signOf(ROWS);
  expect(sign).toMatch(/^[0-9a-f]{16}$/);
  expect(signOf([field, { ...plan, achieved: 1, self: 0.25 }, news])).toBe(sign);
  expect(signOf([{ ...field, name: 'Chỉ đạo,  điều hành' }, { ...plan, name: 'Ke hoach CCHC' }, news])).toBe(
    sign,
  );
});

test('printed codes do not count', () => {
  const renumbered = ROWS.map((row, index) => ({ ...row, code: ['1', '1.1', '1.2'][index] ?? '' }));
  expect(signOf(renumbered)).toBe(signOf(ROWS));
});

test.each<[string, readonly BookRow[]]>([
  [
    'another maximum',
    [{ ...ROWS[0], max: 4 } as BookRow, ROWS[1] as BookRow, { ...ROWS[2], max: 3 } as BookRow],
  ],
  ['another name', [ROWS[0] as BookRow, leaf('1', 'Kế hoạch', 1), ROWS[2] as BookRow]],
  ['another order', [ROWS[0] as BookRow, leaf('1', 'Tuyên truyền CCHC', 2), leaf('2', 'Kế hoạch CCHC', 1)]],
  ['one leaf more', [...ROWS, leaf('3', 'Sáng kiến', 1)]],
])('%s is another set', (_, rows) => {
  expect(signOf(rows)).not.toBe(signOf(ROWS));
});

test('the level of a row counts', () => {
  const { set } = assessedBook(exampleBook({ rows: ROWS, tasks: [], evidence: [] })).assessment;
  const [field] = set.fields as [Criterion];
  const flat = [{ ...field, children: [] }, ...field.children];
  expect(setFingerprint({ ...set, fields: flat })).not.toBe(setFingerprint(set));
});

test('where there is no set there is no sign', () => {
  expect(setFingerprint({ fields: [], bonus: [], penalty: [] })).toBeNull();
});

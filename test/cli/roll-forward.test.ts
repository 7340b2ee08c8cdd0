import { desk, type Desk } from '../support/command-line';
import { exampleBook } from '../support/example-book';

let office: Desk;
beforeEach(() => {
  office = desk();
  office.put('nam-2026.xlsx', exampleBook());
});
afterEach(() => office.clear());

const roll = (...more: readonly string[]) =>
  office.run(['roll-forward', office.path('nam-2026.xlsx'), ...more]);

test('writes next year beside this year, says what it did, and prints nothing', async () => {
  const before = office.read('nam-2026.xlsx');
  const { code, output, error } = await roll('--out', office.path('nam-2027.xlsx'));
  expect([code, output]).toEqual([0, '']);
  expect(error).toMatch(/Đã bỏ nội dung \d+ ô .* Tiêu đề ghi năm 2027\./);
  expect(office.read('nam-2026.xlsx')).toEqual(before);
  const score = await office.run(['score', office.path('nam-2027.xlsx'), '--json']);
  expect(JSON.parse(score.output)).toMatchObject({ year: 2027, total: { self: 0 } });
});

test.each([
  ['without a place for it', [], 'roll-forward'],
  ['over this year', ['--out', 'nam-2026.xlsx'], 'nam-2026.xlsx'],
])('refuses %s', async (_, more, words) => {
  const { code, error } = await roll(
    ...more.map((each) => (each.endsWith('.xlsx') ? office.path(each) : each)),
  );
  expect(code).toBe(2);
  expect(error).toContain(words);
  expect(office.files()).toEqual(['nam-2026.xlsx']);
});

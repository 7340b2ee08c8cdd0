import { desk, type Desk } from '../support/command-line';
import { exampleBook } from '../support/example-book';

let office: Desk;
beforeEach(() => {
  office = desk();
  office.put('tu-cham.xlsx', exampleBook());
});
afterEach(() => office.clear());

const report = (...more: readonly string[]) => office.run(['report', office.path('tu-cham.xlsx'), ...more]);

test('writes a Word file and nothing on standard output', async () => {
  const { code, output, error } = await report('--kind', 'self', '--out', office.path('bao-cao.docx'));
  expect([code, output]).toEqual([0, '']);
  expect(error).toContain('Đã ghi báo cáo');
  expect([...office.read('bao-cao.docx').slice(0, 2)]).toEqual([0x50, 0x4b]);
});

test.each([
  ['another kind', ['--kind', 'tháng', '--out', 'a.docx'], 'tháng'],
  ['no kind', ['--out', 'a.docx'], '--kind'],
  ['no place', ['--kind', 'self'], '--out'],
  ['a name of another program', ['--kind', 'self', '--out', 'a.pdf'], '.docx'],
])('refuses %s', async (_, more, words) => {
  const { code, error } = await report(...more);
  expect(code).toBe(2);
  expect(error).toContain(words);
  expect(office.files()).toEqual(['tu-cham.xlsx']);
});

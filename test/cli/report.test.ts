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

test.each(['q1', 'h1', 'q3', 'year'])('writes the report on the period %s', async (kind) => {
  const { code, error } = await report(
    '--kind',
    kind,
    '--closing',
    'before',
    '--out',
    office.path('ky.docx'),
  );
  expect([code, error]).toEqual([0, expect.stringContaining('Đã ghi báo cáo')]);
  expect([...office.read('ky.docx').slice(0, 2)]).toEqual([0x50, 0x4b]);
});

test('a periodic report needs tasks or targets', async () => {
  const file = office.put('khong-nhiem-vu.xlsx', exampleBook({ tasks: [] }));
  const { code, error } = await office.run(['report', file, '--kind', 'q1', '--out', office.path('ky.docx')]);
  expect([code, error]).toEqual([2, expect.stringContaining('danh mục nhiệm vụ')]);
});

test.each([
  ['a reading of the closing day that there is not', ['--kind', 'q1', '--closing', 'sau'], '--closing sau'],
  ['a day that not every month has', ['--kind', 'q1', '--closing-day', '31'], '--closing-day 31'],
  ['a closing day of what has none', ['--kind', 'self', '--closing', 'in'], '--closing'],
  ['last year beside a period', ['--kind', 'q1', '--previous', 'nam-truoc.xlsx'], '--previous'],
])('refuses %s', async (_, more, words) => {
  const { code, error } = await report(...more, '--out', office.path('a.docx'));
  expect([code, error]).toEqual([2, expect.stringContaining(words)]);
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

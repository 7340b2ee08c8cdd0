import type { ComparisonJson } from '../../src/contract/comparison-json';
import { desk, type Desk } from '../support/command-line';
import { exampleBook, exampleRows } from '../support/example-book';

let office: Desk;
beforeEach(() => {
  office = desk();
  office.put('truoc.xlsx', exampleBook());
});
afterEach(() => office.clear());

const compare = (...more: readonly string[]) =>
  office.run(['compare', office.path('truoc.xlsx'), office.path('sau.xlsx'), ...more]);
const compared = async (): Promise<ComparisonJson> =>
  JSON.parse((await compare('--json')).output) as ComparisonJson;
const changed = ({ leaves }: ComparisonJson) =>
  leaves
    .filter(({ what }) => what.length > 0)
    .map(({ shown, difference, what }) => [shown, difference, what]);

describe('compare tells two copies of a workbook apart, leaf by leaf', () => {
  test('two tasks more: the figure, both scores and their difference', async () => {
    office.put('sau.xlsx', exampleBook({ rows: exampleRows({ '1.1.2': { achieved: 13 } }) }));
    const json = await compared();
    expect(json.schema).toBe('par-index/comparison@1');
    expect(json.leaves.find(({ shown }) => shown === '1.1.2')).toEqual({
      id: '1/1.1/1.1.2',
      shown: '1.1.2',
      name: 'Mức độ hoàn thành nhiệm vụ trong kế hoạch',
      a: 1.69,
      b: 2,
      difference: 0.31,
      what: ['achieved 11 → 13'],
    });
    expect(changed(json)).toHaveLength(1);
    expect(json.b.index).toBeGreaterThan(json.a.index ?? 100);
  });

  test('an empty cell is "–", never 0, and has no difference', async () => {
    office.put('sau.xlsx', exampleBook({ rows: exampleRows({ '1.1.1': { level: null } }) }));
    expect(changed(await compared())).toEqual([
      ['1.1.1', null, ['level Kịp thời → –', 'state scored → missing']],
    ]);
  });

  test('a rate of its own, a maximum and a rule that changed are told', async () => {
    office.put(
      'sau.xlsx',
      exampleBook({
        rows: exampleRows({
          '1.1.3': { achieved: '31%' },
          '2.4': { max: 1.5, rule: 'Từ 80% trở lên: b/a × 1,5; dưới 80%: 0 điểm' },
        }),
      }),
    );
    expect(changed(await compared())).toEqual([
      ['1.1.3', 0.5, ['rate 25.5 → 31']],
      ['2.4', -0.75, ['max 1 → 1.5', expect.stringMatching(/^rule .+ → .+80%.+$/)]],
    ]);
  });

  test('leaves of one workbook alone are listed apart', async () => {
    office.put('sau.xlsx', exampleBook({ rows: exampleRows({ '1.2.2': { name: 'Tuyên truyền về CCHC' } }) }));
    const { leaves, onlyInA, onlyInB } = await compared();
    expect(onlyInA.map(({ name }) => name)).toEqual(['Sáng kiến CCHC được công nhận']);
    expect(onlyInB.map(({ name }) => name)).toEqual(['Tuyên truyền về CCHC']);
    expect(leaves.map(({ shown }) => shown)).not.toContain('1.2.2');
  });

  test('both hand-overs with their codes', async () => {
    await office.run(['hand-over', office.path('truoc.xlsx'), '--out', office.path('sau.xlsx')]);
    const { a, b, leaves } = await compared();
    expect(a.snapshot).toBeNull();
    expect(b.snapshot).toMatchObject({
      day: '2026-12-31',
      holds: true,
      code: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
    expect(leaves.flatMap(({ what }) => what)).toEqual([]);
  });

  test('the table names what changed in words, with numbers of the language', async () => {
    office.put('sau.xlsx', exampleBook({ rows: exampleRows({ '1.1.2': { achieved: 10 } }) }));
    const { output, code } = await compare();
    expect(code).toBe(0);
    expect(output).toContain('Thay đổi 1 trong 9 tiêu chí thành phần');
    expect(output).toMatch(/1\.1\.2 .* 1,69 +0,00 +-1,69/);
    expect(output).toContain('Kết quả: 11 → 10');
    expect((await compare('--lang', 'en')).output).toContain('Achieved: 11 → 10');
  });

  test('writes the JSON beside the table where a file is named, and never over one', async () => {
    office.put('sau.xlsx', exampleBook());
    expect((await compare('--json', office.path('so-sanh.json'))).output).toContain('Thay đổi 0 trong 9');
    expect(office.files()).toContain('so-sanh.json');
    expect((await compare('--json', office.path('so-sanh.json'))).code).toBe(2);
  });

  test.each([
    [[], 'Cần hai tệp'],
    [['a.xlsx'], 'Cần hai tệp'],
    [['a.xlsx', 'b.xlsx', 'c.xlsx'], 'c.xlsx'],
  ])('refuses %j', async (files, words) => {
    const { code, error } = await office.run(['compare', ...files]);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });

  test('a file that is no workbook is refused by its name', async () => {
    office.put('sau.xlsx', 'không phải bảng tính');
    const { code, error } = await compare();
    expect(code).toBe(2);
    expect(error).toContain('sau.xlsx');
  });
});

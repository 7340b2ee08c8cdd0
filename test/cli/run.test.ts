import { version } from '../../package.json';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { desk, NOON, type Desk } from '../support/command-line';
import { exampleBook } from '../support/example-book';

let office: Desk;
beforeEach(() => {
  office = desk();
  office.put('tu-cham.xlsx', exampleBook());
});
afterEach(() => office.clear());

describe('score', () => {
  test('prints the result on standard output and writes nothing', async () => {
    const { code, output, error } = await office.run(['score', office.path('tu-cham.xlsx')]);
    expect(code).toBe(0);
    expect(output).toContain('TỔNG CỘNG');
    expect(error).toBe('');
    expect(office.files()).toEqual(['tu-cham.xlsx']);
  });

  test('--out writes the scored workbook beside the input, which stays as it is', async () => {
    const before = office.read('tu-cham.xlsx');
    const { code, error } = await office.run([
      'score',
      office.path('tu-cham.xlsx'),
      '--out',
      office.path('da-cham.xlsx'),
    ]);
    expect(code).toBe(0);
    expect(error).toBe(`Đã ghi ${office.path('da-cham.xlsx')}.\n`);
    expect(office.files()).toEqual(['da-cham.xlsx', 'tu-cham.xlsx']);
    expect(office.read('tu-cham.xlsx')).toEqual(before);
    const [criteria] = openXlsx(office.read('da-cham.xlsx')).content.grids;
    expect(criteria?.values[7]?.[9]).toBe(1.69);
  });

  test('--in-place writes over the input, and a second run changes nothing more', async () => {
    const argv = ['score', office.path('tu-cham.xlsx'), '--in-place'];
    expect((await office.run(argv)).code).toBe(0);
    const once = office.read('tu-cham.xlsx');
    expect((await office.run(argv)).code).toBe(0);
    expect(office.read('tu-cham.xlsx')).toEqual(once);
    expect(office.files()).toEqual(['tu-cham.xlsx']);
  });

  test('--json alone prints JSON and nothing else', async () => {
    const { output, error } = await office.run(['score', office.path('tu-cham.xlsx'), '--json']);
    expect(JSON.parse(output)).toMatchObject({ schema: 'par-index/assessment@1' });
    expect(error).toBe('');
  });

  test('--json with a file writes it there and prints the table', async () => {
    const { output } = await office.run([
      'score',
      office.path('tu-cham.xlsx'),
      '--json',
      office.path('ra.json'),
    ]);
    expect(output).toContain('TỔNG CỘNG');
    const written = new TextDecoder().decode(office.read('ra.json'));
    expect(JSON.parse(written)).toMatchObject({ schema: 'par-index/assessment@1', year: 2026 });
    expect(written.endsWith('\n')).toBe(true);
  });

  test('--lang en speaks English; what is written into the workbook stays Vietnamese', async () => {
    const argv = ['score', office.path('tu-cham.xlsx'), '--lang', 'en', '--out', office.path('da-cham.xlsx')];
    const { output, error } = await office.run(argv);
    expect(output).toContain('11/13 = 84.62% ≥ 80% → 0.8462 × 2 = 1.69');
    expect(output).toContain('TOTAL');
    expect(error).toBe(`Wrote ${office.path('da-cham.xlsx')}.\n`);
    const summary = openXlsx(office.read('da-cham.xlsx')).content.grids.at(-3);
    expect(summary?.values[6]?.[0]).toBe(
      'Kết quả tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2026',
    );
  });

  test('--as-of judges open tasks on that day; without it, today', async () => {
    const statuses = async (...more: readonly string[]): Promise<unknown> => {
      const { output } = await office.run(['score', office.path('tu-cham.xlsx'), '--json', ...more], {
        now: () => new Date(2026, 4, 31, 23, 59).getTime(),
      });
      const { asOf, tasks } = JSON.parse(output) as { asOf: string; tasks: { items: { status: string }[] } };
      return [asOf, ...tasks.items.map(({ status }) => status)];
    };
    expect(await statuses()).toEqual(['2026-05-31', 'done-on-time', 'open']);
    expect(await statuses('--as-of', '2026-06-01')).toEqual(['2026-06-01', 'done-on-time', 'overdue']);
  });
});

describe('check', () => {
  test('prints the findings and nothing else', async () => {
    const { code, output } = await office.run(['check', office.path('tu-cham.xlsx')]);
    expect(code).toBe(0);
    expect(output.split('\n')[0]).toBe('Cần xem lại: 0 lỗi, 7 cảnh báo, 1 lưu ý');
    expect(output).not.toContain('TỔNG CỘNG');
  });

  test('--json prints them as JSON, without the points', async () => {
    const { output } = await office.run(['check', office.path('tu-cham.xlsx'), '--json']);
    const findings = JSON.parse(output) as Record<string, unknown>;
    expect(Object.keys(findings)).toEqual(['schema', 'source', 'year', 'asOf', 'findings', 'handOver']);
    expect(findings['findings']).toHaveLength(8);
  });

  test('never overwrites a file with its JSON', async () => {
    office.put('ra.json', 'của tôi');
    const { code } = await office.run([
      'check',
      office.path('tu-cham.xlsx'),
      '--json',
      office.path('ra.json'),
    ]);
    expect(code).toBe(2);
    expect(new TextDecoder().decode(office.read('ra.json'))).toBe('của tôi');
  });
});

describe('template', () => {
  test('writes an empty workbook in the add-in’s own layout', async () => {
    const { code, output, error } = await office.run(['template', '--out', office.path('mau.xlsx')]);
    expect([code, output, error]).toEqual([0, '', '']);
    const { grids } = openXlsx(office.read('mau.xlsx')).content;
    expect(grids.map(({ sheet }) => sheet)).toEqual([
      'Bộ tiêu chí',
      'Danh mục nhiệm vụ',
      'Tài liệu kiểm chứng',
      'Chỉ tiêu',
      'Kế hoạch kiểm tra',
      'Tồn tại sau kiểm tra',
      'Sổ báo cáo',
      'Số liệu báo cáo',
      'Chỉ số khác',
    ]);
  });

  test('never over a file that is there', async () => {
    const before = office.read('tu-cham.xlsx');
    expect((await office.run(['template', '--out', office.path('tu-cham.xlsx')])).code).toBe(2);
    expect(office.read('tu-cham.xlsx')).toEqual(before);
  });
});

describe('help and version', () => {
  test.each([
    [['--help'], 'par-index score'],
    [['help', '--lang', 'en'], 'write nothing'],
    [[], 'par-index template'],
  ])('%j', async (argv, text) => {
    const { code, output } = await office.run(argv);
    expect(code).toBe(0);
    expect(output).toContain(text);
  });

  test('every option of the contract is explained', async () => {
    const { output } = await office.run(['--help']);
    for (const option of [
      '--out',
      '--in-place',
      '--json',
      '--as-of',
      '--year',
      '--criteria-sheet',
      '--task-sheet',
      '--evidence-sheet',
      '--lang',
    ]) {
      expect(output).toContain(option);
    }
  });

  test('the version is the package’s', async () => {
    expect((await office.run(['--version'])).output).toBe(`${version}\n`);
  });
});

describe('progress', () => {
  /** A clock that moves on by this many milliseconds each time that it is asked. */
  const clock = (step: number) => {
    let now = NOON;
    return () => (now += step);
  };

  test('is silent for anything under a second', async () => {
    const argv = ['score', office.path('tu-cham.xlsx'), '--out', office.path('ra.xlsx')];
    const { error } = await office.run(argv, { now: clock(100) });
    expect(error).toBe(`Đã ghi ${office.path('ra.xlsx')}.\n`);
  });

  test('tells the steps on standard error once a second has passed', async () => {
    const argv = ['score', office.path('tu-cham.xlsx'), '--out', office.path('ra.xlsx')];
    const { output, error } = await office.run(argv, { now: clock(700) });
    expect(error.split('\n').slice(0, -2)).toEqual(['Đã chấm điểm (2,1 s)', 'Đã ghi kết quả (2,8 s)']);
    expect(output).not.toContain('Đã chấm điểm (');
  });

  test('also while the findings of a large workbook are looked for', async () => {
    const { error } = await office.run(['check', office.path('tu-cham.xlsx'), '--lang', 'en'], {
      now: clock(1001),
    });
    expect(error).toMatch(/^Read the file \(1 s\)\n/);
  });
});

test('an error of the program is exit 1, said in a sentence, and nothing is written', async () => {
  const { code, error } = await office.run(
    ['score', office.path('tu-cham.xlsx'), '--out', office.path('ra.xlsx')],
    {
      now: () => {
        throw new TypeError('the clock stands still');
      },
    },
  );
  expect(code).toBe(1);
  expect(error).toContain('Lỗi của chương trình: ');
  expect(error).toContain('the clock stands still');
  expect(office.files()).toEqual(['tu-cham.xlsx']);
});

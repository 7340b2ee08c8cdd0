import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { desk } from '../support/command-line';
import { planText } from '../support/documents';

const PLAN = planText(
  'I. MỤC TIÊU',
  '- Trên 90% hồ sơ được giải quyết đúng hạn.',
  '- Mục tiêu của tỉnh năm 2026 là 95% hồ sơ.',
  'II. NHIỆM VỤ',
  'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn',
  '1\tRà soát văn bản\tThanh tra Sở\tCác phòng\tQuý II',
);

describe('par-index import-plan', () => {
  const place = desk();
  afterAll(() => place.clear());

  test('writes the workbook and the JSON of the contract', async () => {
    const file = place.put('ke-hoach.txt', PLAN);
    const ran = await place.run(['import-plan', file, '--out', place.path('nhap.xlsx'), '--json']);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.output)).toEqual({
      schema: 'par-index/plan@1',
      source: { file: 'ke-hoach.txt', kind: 'text' },
      unit: 'Sở Xây dựng',
      year: 2026,
      number: '41/KH-SXD',
      targets: [
        {
          no: '1',
          field: '',
          text: 'Trên 90% hồ sơ được giải quyết đúng hạn',
          goal: { comparison: 'more-than', at: 0.9, of: 'rate' },
          source: 'đoạn 7',
          doubtful: false,
        },
      ],
      tasks: [
        {
          no: '1',
          content: 'Rà soát văn bản',
          lead: 'Thanh tra Sở',
          support: 'Các phòng',
          product: '',
          field: '',
          deadline: { text: 'Quý II', kind: 'quarter', due: '2026-06-30', conditional: false },
          source: 'bảng 1, dòng 2',
          doubtful: false,
        },
      ],
      notTaken: [
        {
          text: 'Mục tiêu của tỉnh năm 2026 là 95% hồ sơ',
          why: 'Chỉ tiêu của cơ quan khác được dẫn lại.',
          source: 'đoạn 8',
        },
      ],
      changes: null,
    });
    const { content } = openXlsx(place.read('nhap.xlsx'));
    expect(content.grids.map(({ sheet }) => sheet)).toEqual([
      'Chỉ tiêu',
      'Danh mục nhiệm vụ',
      'Chưa đưa vào',
    ]);
    const { assessment } = assess(content, { asOf: asDay('2026-12-31') });
    expect([assessment.targets.length, assessment.tasks.length]).toEqual([1, 1]);
  });

  test('without JSON it lists what was read, and what was not taken', async () => {
    const ran = await place.run(['import-plan', place.path('ke-hoach.txt'), '--out', place.path('hai.xlsx')]);
    expect(ran.output).toContain('1. Trên 90% hồ sơ được giải quyết đúng hạn (đoạn 7)');
    expect(ran.output).toContain('Chỉ tiêu của cơ quan khác được dẫn lại.');
    expect(ran.error).toContain(
      'Đã đọc 1 chỉ tiêu, 1 nhiệm vụ; 0 dòng cần xem lại, 1 câu có con số không đưa vào.',
    );
  });

  test('the year that is given counts where deadlines name none', async () => {
    const ran = await place.run(['import-plan', place.path('ke-hoach.txt'), '--year', '2027', '--json']);
    expect(JSON.parse(ran.output)).toMatchObject({
      year: 2027,
      tasks: [{ deadline: { due: '2027-06-30' } }],
    });
  });

  test.each<[string, Uint8Array | string, string]>([
    ['without any figure', 'KẾ HOẠCH\nNâng cao chất lượng phục vụ.', 'Không tìm thấy chỉ tiêu'],
    ['with two plans', `${PLAN}\n${PLAN}`, 'Tệp có từ hai kế hoạch trở lên'],
    ['empty', '', 'Tệp rỗng'],
    [
      'of the old Word',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'Word cũ (.doc)',
    ],
    ['in an old encoding', new Uint8Array([0x4b, 0xbe, 0x20, 0xc8]), 'mã UTF-8'],
  ])('a file %s is refused in one sentence, and nothing is written', async (_, bytes, sentence) => {
    const file = place.put('sai.txt', bytes);
    const ran = await place.run(['import-plan', file, '--out', place.path('khong.xlsx')]);
    expect(ran).toMatchObject({ code: 2, output: '' });
    expect(ran.error).toMatch(/^sai\.txt: .+\n$/);
    expect(ran.error).toContain(sentence);
    expect(place.files()).not.toContain('khong.xlsx');
  });

  test('asks where to write', async () => {
    const ran = await place.run(['import-plan', place.path('ke-hoach.txt')]);
    expect(ran).toMatchObject({ code: 2, output: '' });
    expect(ran.error).toContain('--out');
  });
});

describe('par-index import-plan --into', () => {
  const place = desk();
  afterAll(() => place.clear());
  const CHANGED = PLAN.replace('Trên 90%', 'Trên 95%').replace(
    'Quý II',
    'Quý III\n2\tTập huấn một cửa\tVăn phòng Sở\tCác phòng\tTháng 8/2026',
  );
  const book = place.path('so.xlsx');
  const changed = place.put('sua-doi.txt', CHANGED);
  const cellsIn = (name: string, sheet: string) =>
    openXlsx(place.read(name)).content.grids.find((grid) => grid.sheet === sheet)?.values ?? [];

  beforeAll(async () => {
    await place.run(['import-plan', place.put('ke-hoach.txt', PLAN), '--out', book]);
  });

  test('tells what is new, changed and gone, and writes nothing without --out', async () => {
    const gone = place.put('rut-gon.txt', CHANGED.replace('1\tRà soát văn bản', '1\tKhảo sát doanh nghiệp'));
    const ran = await place.run(['import-plan', gone, '--into', book]);
    expect(ran.code).toBe(0);
    expect(ran.output).toContain('So với Chỉ tiêu: 0 dòng mới, 1 dòng thay đổi, 0 dòng như cũ, 0 dòng');
    expect(ran.output).toContain(
      'Chỉ tiêu: “Trên 90% hồ sơ được giải quyết đúng hạn” → “Trên 95% hồ sơ được giải quyết đúng hạn”',
    );
    expect(ran.output).toContain('  Mới: 2. Tập huấn một cửa');
    expect(ran.output).toContain('  Kế hoạch không còn: Rà soát văn bản (Danh mục nhiệm vụ!B5)');
    expect(place.files()).toEqual(['ke-hoach.txt', 'rut-gon.txt', 'so.xlsx', 'sua-doi.txt']);
  });

  test('the JSON has each line’s change with its cell', async () => {
    const ran = await place.run(['import-plan', changed, '--into', book, '--json']);
    expect(JSON.parse(ran.output).changes).toEqual({
      file: 'so.xlsx',
      targets: {
        lines: [
          {
            no: '1',
            change: 'changed',
            cell: 'Chỉ tiêu!C5',
            differences: [
              {
                role: 'text',
                before: 'Trên 90% hồ sơ được giải quyết đúng hạn',
                after: 'Trên 95% hồ sơ được giải quyết đúng hạn',
              },
            ],
          },
        ],
        gone: [],
      },
      tasks: {
        lines: [
          {
            no: '1',
            change: 'changed',
            cell: 'Danh mục nhiệm vụ!B5',
            differences: [{ role: 'deadline', before: 'Quý II', after: 'Quý III' }],
          },
          { no: '2', change: 'new', cell: null, differences: [] },
        ],
        gone: [],
      },
    });
  });

  test('a copy gets the new lines; cells that differ are kept, and that is said', async () => {
    const ran = await place.run(['import-plan', changed, '--into', book, '--out', place.path('moi.xlsx')]);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.error).toContain('2 ô trong so.xlsx khác với kế hoạch và được giữ nguyên.');
    expect(cellsIn('moi.xlsx', 'Chỉ tiêu')[4]?.[2]).toBe('Trên 90% hồ sơ được giải quyết đúng hạn');
    expect(cellsIn('moi.xlsx', 'Danh mục nhiệm vụ').slice(4, 6)).toEqual([
      expect.arrayContaining(['Rà soát văn bản', 'Quý II']),
      expect.arrayContaining([2, 'Tập huấn một cửa', 'Tháng 8/2026']),
    ]);
  });

  test('with --overwrite the cells that differ are written, too', async () => {
    const out = place.path('theo-ke-hoach.xlsx');
    const ran = await place.run(['import-plan', changed, '--into', book, '--overwrite', '--out', out]);
    expect(ran.error).not.toContain('giữ nguyên');
    expect(cellsIn('theo-ke-hoach.xlsx', 'Chỉ tiêu')[4]?.[4]).toBe(0.95);
    expect(cellsIn('theo-ke-hoach.xlsx', 'Danh mục nhiệm vụ')[4]?.[4]).toBe('Quý III');
  });

  test('a workbook of another year gets sheets of its own, and that is said', async () => {
    const next = place.put('nam-sau.txt', CHANGED.replaceAll('2026', '2027'));
    const ran = await place.run(['import-plan', next, '--into', book, '--out', place.path('hai-nam.xlsx')]);
    expect(ran.output).toContain('so.xlsx chưa có bảng chỉ tiêu của năm này');
    expect(cellsIn('hai-nam.xlsx', 'Chỉ tiêu (2)')[4]?.[4]).toBe(0.95);
  });

  test.each<[string, readonly string[], string]>([
    ['the workbook itself as output', ['--into', book, '--out', book], 'so.xlsx'],
    ['--overwrite without a workbook', ['--overwrite', '--json'], '--into'],
    ['a workbook that is not there', ['--into', 'khong-co.xlsx'], 'khong-co.xlsx'],
  ])('%s is refused', async (_, options, sentence) => {
    const ran = await place.run(['import-plan', changed, ...options]);
    expect(ran).toMatchObject({ code: 2, output: '' });
    expect(ran.error).toContain(sentence);
  });
});

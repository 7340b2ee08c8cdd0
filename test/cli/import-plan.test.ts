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

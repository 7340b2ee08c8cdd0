import { chmodSync, mkdirSync } from 'node:fs';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { noEdits } from '../../src/model/edits';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { rawZip } from '../workbook/file/raw-zip';
import { desk, type Desk, type Ran } from '../support/command-line';
import { contentOf, CRITERIA_SHEET, type Input } from '../support/criteria-book';
import { exampleBook } from '../support/example-book';
import { packed, workbookParts, worksheet } from '../support/xlsx';

let office: Desk;
beforeEach(() => {
  office = desk();
});
afterEach(() => office.clear());

const MEBIBYTE = 1024 * 1024;
const ONE_LINE = /^[^\n]+[.”"]\n$/;

/** A file of the container that old Excel and encryption share, with the name of one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}

/** A workbook archive whose sheet is not what its directory says. */
const bomb = (sheet: { content: string; claimedSize?: number }): Uint8Array =>
  rawZip(
    Object.entries(workbookParts({ 'Bộ tiêu chí': worksheet('') })).map(([name, content]) =>
      name.startsWith('xl/worksheets/') ? { name, ...sheet } : { name, content: String(content) },
    ),
  );

/** A workbook with one sheet of these rows. */
function bookOf(sheet: string, rows: readonly (readonly Input[])[]): Uint8Array {
  const block = { row: 0, column: 0, cells: rows.map((row) => row.map(contentOf)) };
  const edits = { ...noEdits(sheet), blocks: [block] };
  return openXlsx(emptyWorkbook(sheet)).apply({ sheets: [edits], names: [], state: null });
}

/** Rows that no office would write, the same each time. */
const garbage = (rows: number): readonly (readonly Input[])[] =>
  Array.from({ length: rows }, (_, i) =>
    Array.from({ length: 8 }, (__, j): Input => {
      const hash = (i * 2_654_435_761 + j * 40_503) % 1_000_003;
      return hash % 3 === 0
        ? hash / 7
        : hash % 3 === 1
          ? `x${hash.toString(36)} điểm ${hash % 10}`
          : `${hash}/${j}.${i}`;
    }),
  );

/** Asserts a refusal: exit 2, one line on standard error, nothing on standard output, no file more than before. */
async function expectRefused(argv: readonly string[], sentence: RegExp): Promise<Ran> {
  const before = office.files();
  const ran = await office.run(argv);
  expect([ran.code, ran.output]).toEqual([2, '']);
  expect(ran.error).toMatch(ONE_LINE);
  expect(ran.error).toMatch(sentence);
  expect(office.files()).toEqual(before);
  return ran;
}

describe('a file that is no workbook is refused by its name', () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    [
      'not a zip',
      () => new TextEncoder().encode('STT;Tiêu chí;Điểm tối đa'),
      /không phải là sổ làm việc Excel \(\.xlsx\)/,
    ],
    ['nothing at all', () => new Uint8Array(0), /Tệp rỗng/],
    ['an .xls', () => compoundFile('Workbook'), /định dạng Excel cũ/],
    ['locked by a password', () => compoundFile('EncryptedPackage'), /mật khẩu/],
    ['broken off', () => exampleBook().subarray(0, 3000), /thiếu phần cuối/],
    ['a zip of something else', () => packed({ 'a.txt': 'a' }), /không phải là sổ làm việc Excel/],
    [
      'a zip that claims to hold gigabytes',
      () => bomb({ content: 'x', claimedSize: 3000 * MEBIBYTE }),
      /quá lớn/,
    ],
    [
      'a zip that holds more than it claims',
      () => bomb({ content: ' '.repeat(8 * MEBIBYTE), claimedSize: 99 }),
      /hỏng/,
    ],
    [
      'an empty workbook',
      () => emptyWorkbook('Sheet1'),
      /Không tìm thấy bảng tiêu chí .*“Sheet1”.*--criteria-sheet/,
    ],
    [
      'a workbook without a criteria sheet',
      () =>
        bookOf('Danh bạ', [
          ['Họ tên', 'Điện thoại'],
          ['Văn phòng', '0208'],
        ]),
      /Không tìm thấy bảng tiêu chí .*“Danh bạ”/,
    ],
  ])('%s', async (_, make, sentence) => {
    office.put('tu-cham.xlsx', make());
    for (const command of ['score', 'check']) {
      const ran = await expectRefused([command, office.path('tu-cham.xlsx')], sentence);
      expect(ran.error.startsWith('tu-cham.xlsx: ')).toBe(true);
    }
    await expectRefused(['score', office.path('tu-cham.xlsx'), '--out', office.path('ra.xlsx')], sentence);
    await expectRefused(['score', office.path('tu-cham.xlsx'), '--in-place'], sentence);
  });

  test('in English, if that is asked for', async () => {
    office.put('tu-cham.xlsx', compoundFile('Workbook'));
    await expectRefused(
      ['score', office.path('tu-cham.xlsx'), '--lang', 'en'],
      /^tu-cham\.xlsx: The file is in the old Excel format \(\.xls/,
    );
    await expectRefused(['score', office.path('khong-co.xlsx'), '--lang=en'], /There is no file/);
  });
});

test('25,000 rows of garbage are refused', async () => {
  office.put('rac.xlsx', bookOf('Sheet1', garbage(25_000)));
  await expectRefused(
    ['score', office.path('rac.xlsx'), '--out', office.path('ra.xlsx')],
    /Không tìm thấy bảng tiêu chí/,
  );
}, 60_000);

describe('two sheets that are equally likely', () => {
  /** The example with its criteria sheet a second time, under another name. */
  function twice(): Uint8Array {
    const book = openXlsx(exampleBook());
    const [criteria] = book.content.grids;
    // Rows and cells that hold nothing are not in a grid at all.
    const cells = Array.from(criteria?.values ?? [], (row = []) =>
      Array.from(row, (value) =>
        contentOf(typeof value === 'number' || typeof value === 'string' ? value : null),
      ),
    );
    const copy = { ...noEdits('Bộ tiêu chí (2)', true), blocks: [{ row: 0, column: 0, cells }] };
    return book.apply({ sheets: [copy], names: [], state: null });
  }

  test('are both named, with the option that decides', async () => {
    office.put('tu-cham.xlsx', twice());
    const { error } = await expectRefused(
      ['score', office.path('tu-cham.xlsx')],
      /đều có thể là bảng tiêu chí/,
    );
    expect(error).toContain('--criteria-sheet "Bộ tiêu chí"');
    expect(error).toContain('--criteria-sheet "Bộ tiêu chí (2)"');
  });

  test.each([CRITERIA_SHEET, 'Bộ tiêu chí (2)', 'BỘ TIÊU CHÍ'])('the option decides: %s', async (sheet) => {
    office.put('tu-cham.xlsx', twice());
    const { code, output } = await office.run([
      'score',
      office.path('tu-cham.xlsx'),
      '--criteria-sheet',
      sheet,
      '--json',
    ]);
    expect(code).toBe(0);
    const { source } = JSON.parse(output) as { source: { criteriaSheet: string } };
    expect(source.criteriaSheet.toLowerCase()).toBe(sheet.toLowerCase());
  });
});

describe('sheets that were named and are not right', () => {
  test.each([
    ['--criteria-sheet', 'Bảng 9', /Không có trang tính “Bảng 9”.*“Bộ tiêu chí”/],
    ['--task-sheet', 'Bảng 9', /Không có trang tính “Bảng 9”/],
    ['--evidence-sheet', 'Bảng 9', /Không có trang tính “Bảng 9”/],
    ['--criteria-sheet', 'Danh mục nhiệm vụ', /“Danh mục nhiệm vụ” không có dòng tiêu đề/],
  ])('%s %s', async (option, sheet, sentence) => {
    office.put('tu-cham.xlsx', exampleBook());
    await expectRefused(['score', office.path('tu-cham.xlsx'), option, sheet], sentence);
  });
});

describe('an input that cannot be read', () => {
  test('is not there', async () => {
    await expectRefused(['score', office.path('khong-co.xlsx')], /Không có tệp “.*khong-co\.xlsx”/);
  });

  test('is a folder', async () => {
    mkdirSync(office.path('thu-muc.xlsx'));
    await expectRefused(['score', office.path('thu-muc.xlsx')], /không phải là tệp/);
  });
});

describe('an output that cannot be written', () => {
  beforeEach(() => void office.put('tu-cham.xlsx', exampleBook()));
  const score = (...more: readonly string[]): readonly string[] => [
    'score',
    office.path('tu-cham.xlsx'),
    ...more,
  ];

  test('is there already, and is left as it is', async () => {
    office.put('ra.xlsx', 'của tôi');
    await expectRefused(score('--out', office.path('ra.xlsx')), /“.*ra\.xlsx” đã có/);
    expect(new TextDecoder().decode(office.read('ra.xlsx'))).toBe('của tôi');
  });

  test('is the input, unless --in-place says so', async () => {
    await expectRefused(score('--out', office.path('tu-cham.xlsx')), /trùng với tệp vào.*--in-place/);
    const { code } = await office.run(score('--out', office.path('tu-cham.xlsx'), '--in-place'));
    expect(code).toBe(0);
  });

  test('is the input by another way there', async () => {
    mkdirSync(office.path('con'));
    await expectRefused(score('--out', office.path('con/../tu-cham.xlsx')), /trùng với tệp vào/);
  });

  test('lies in a folder that is not there', async () => {
    await expectRefused(score('--out', office.path('khong-co/ra.xlsx')), /Không có thư mục “.*khong-co”/);
  });

  test('lies in a folder that takes no files', async () => {
    // Nothing keeps root from writing into a folder of its own; nobody writes into /proc.
    const isRoot = process.getuid?.() === 0;
    mkdirSync(office.path('khoa'));
    chmodSync(office.path('khoa'), 0o555);
    await expectRefused(
      score('--out', isRoot ? '/proc/ra.xlsx' : office.path('khoa/ra.xlsx')),
      /Không ghi được tệp “.*ra\.xlsx”/,
    );
    chmodSync(office.path('khoa'), 0o755);
  });

  test('is the file for the JSON, and it is there already', async () => {
    office.put('ra.json', 'của tôi');
    await expectRefused(
      score('--out', office.path('ra.xlsx'), '--json', office.path('ra.json')),
      /“.*ra\.json” đã có/,
    );
    expect(new TextDecoder().decode(office.read('ra.json'))).toBe('của tôi');
  });
});

describe('a command line that cannot be understood', () => {
  test.each([
    [['grade', 'a.xlsx'], /Không có lệnh “grade”/],
    [['score'], /Chưa có tên tệp/],
    [['score', 'a.xlsx', 'b.xlsx'], /thừa: b\.xlsx/],
    [['score', 'a.xlsx', '--as-of', '31/12/2026'], /Ngày “31\/12\/2026” không đúng.*2026-12-31/],
    [['score', 'a.xlsx', '--year', '26'], /Năm “26” không đúng/],
    [['score', 'a.xlsx', '--lang', 'fr'], /Ngôn ngữ “fr” không có/],
    [['score', 'a.xlsx', '--colour'], /Tham số --colour không có, hoặc thiếu giá trị/],
    [['template'], /template --out/],
  ])('%j', async (argv, sentence) => {
    await expectRefused(argv, sentence);
  });
});

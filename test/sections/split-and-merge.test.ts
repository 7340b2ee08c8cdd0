import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import { formulaAt, valueAt } from '../../src/model/grid';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { desk, type Desk } from '../support/command-line';
import {
  changedBook,
  CRITERIA_SHEET,
  criteriaBook,
  FIRST_ROW,
  TEMPLATE_COLUMNS,
  type BookColumn,
  type BookRow,
  type Input,
} from '../support/criteria-book';

const OFFICE = 'Văn phòng Sở';
const PLANNING = 'Phòng Kế hoạch, Tài chính';
const TRADE = 'Phòng Thủ tục hành chính';

const COLUMNS: readonly BookColumn[] = [...TEMPLATE_COLUMNS, 'lead'];

/** One field led by the office, one by two sections, one leaf that nobody leads. */
const ROWS: readonly BookRow[] = [
  { code: '1', name: 'CHỈ ĐẠO, ĐIỀU HÀNH', max: 4, lead: OFFICE },
  { code: '1.1', name: 'Kế hoạch cải cách hành chính', max: 2, rule: 'b/a × 2' },
  {
    code: '1.2',
    name: 'Bố trí kinh phí kịp thời',
    max: 2,
    rule: 'Kịp thời: 2 điểm; không kịp thời: 0 điểm',
    lead: PLANNING,
  },
  { code: '2', name: 'THỦ TỤC HÀNH CHÍNH', max: 6 },
  { code: '2.1', name: 'Hồ sơ giải quyết đúng hạn', max: 3, rule: 'b/a × 3', lead: TRADE },
  {
    code: '2.2',
    name: 'Phản ánh, kiến nghị được xử lý',
    max: 2,
    rule: 'b/a × 2',
    lead: `${TRADE}; ${OFFICE}`,
  },
  { code: '2.3', name: 'Sáng kiến được công nhận', max: 1, rule: 'Có sáng kiến: 1 điểm; không có: 0 điểm' },
];

const EVIDENCE: readonly (readonly Input[])[] = [
  ['TL-01', '1.1', 'Kế hoạch cải cách hành chính năm 2026', '05/KH-SKHCN'],
];

const row = (code: string): number => FIRST_ROW + ROWS.findIndex((each) => each.code === code);
const column = (of: BookColumn): number => COLUMNS.indexOf(of);

let office: Desk;
beforeEach(() => {
  office = desk();
  office.put('so.xlsx', criteriaBook(ROWS, { columns: COLUMNS, evidence: EVIDENCE }));
});
afterEach(() => office.clear());

const PART = {
  [OFFICE]: 'phan/so - Văn phòng Sở.xlsx',
  [PLANNING]: 'phan/so - Phòng Kế hoạch, Tài chính.xlsx',
  [TRADE]: 'phan/so - Phòng Thủ tục hành chính.xlsx',
  '': 'phan/so - Chưa phân công.xlsx',
} as const;
type Section = keyof typeof PART;

const split = () =>
  office.run(['split', office.path('so.xlsx'), '--by', 'lead', '--out', office.path('phan')]);
const merge = (...sections: readonly Section[]) =>
  office.run([
    'merge',
    office.path('so.xlsx'),
    ...sections.map((each) => office.path(PART[each])),
    '--out',
    office.path('gop.xlsx'),
  ]);

/** A section fills in its part. */
function fill(section: Section, changes: readonly { code: string; in: BookColumn; input: Input }[]): void {
  const cells = changes.map(({ code, in: of, input }) => ({ row: row(code), column: column(of), input }));
  office.put(PART[section], changedBook(office.read(PART[section]), CRITERIA_SHEET, cells));
}

const criteriaOf = (file: string) => {
  const grid = openXlsx(office.read(file)).content.grids.find(({ sheet }) => sheet === CRITERIA_SHEET);
  if (!grid) throw new Error(`${file} has no criteria sheet`);
  return grid;
};
const merged = (code: string, of: BookColumn): CellValue =>
  valueAt(criteriaOf('gop.xlsx'), row(code), column(of));
/** The codes that are in view in a part. */
const inView = (section: Section): readonly string[] => {
  const { hiddenRows } = criteriaOf(PART[section]);
  return ROWS.flatMap(({ code }) =>
    typeof code === 'string' && !hiddenRows.includes(row(code)) ? code : [],
  );
};

describe('split gives each section its own criteria', () => {
  test('a part shows the rows that the section leads and the headings above them', async () => {
    const { code, output } = await split();
    expect(code).toBe(0);
    expect(inView(OFFICE)).toEqual(['1', '1.1', '2', '2.2']);
    expect(inView(PLANNING)).toEqual(['1', '1.2']);
    expect(inView(TRADE)).toEqual(['2', '2.1', '2.2']);
    expect(inView('')).toEqual(['2', '2.3']);
    expect(output.split('\n')[0]).toContain('Văn phòng Sở: 2 tiêu chí thành phần');
  });

  test('every cell keeps its place and what it holds', async () => {
    await split();
    for (const part of Object.values(PART)) {
      const { values, formulas } = criteriaOf(part);
      expect({ values, formulas }).toEqual({
        values: criteriaOf('so.xlsx').values,
        formulas: criteriaOf('so.xlsx').formulas,
      });
    }
  });

  test('a sheet that names no lead is refused, and nothing is written', async () => {
    office.put('so.xlsx', criteriaBook(ROWS, { columns: TEMPLATE_COLUMNS }));
    const { code, error } = await split();
    expect([code, office.files()]).toEqual([2, ['so.xlsx']]);
    expect(error).toContain('Trang “Bộ tiêu chí” chưa có cơ quan, đơn vị chủ trì nào');
  });

  test('a part that is there already is not written over', async () => {
    await split();
    const before = office.read(PART[OFFICE]);
    const { code, error } = await split();
    expect([code, error]).toEqual([2, expect.stringContaining('đã có')]);
    expect(office.read(PART[OFFICE])).toEqual(before);
  });
});

describe('merge joins what the sections filled in', () => {
  beforeEach(split);

  test('each cell comes from the section that filled it', async () => {
    fill(OFFICE, [
      { code: '1.1', in: 'total', input: 10 },
      { code: '1.1', in: 'achieved', input: 9 },
    ]);
    fill(PLANNING, [{ code: '1.2', in: 'level', input: 'Kịp thời' }]);
    fill(TRADE, [
      { code: '2.1', in: 'total', input: 200 },
      { code: '2.1', in: 'achieved', input: 199 },
    ]);
    const { code, output } = await merge(OFFICE, PLANNING, TRADE);
    expect(code).toBe(0);
    expect([
      merged('1.1', 'total'),
      merged('1.1', 'achieved'),
      merged('1.2', 'level'),
      merged('2.1', 'achieved'),
    ]).toEqual([10, 9, 'Kịp thời', 199]);
    expect(output).toBe('Đã lấy 5 ô từ 3 phần; còn 0 chỗ cần thống nhất.\n');
    const { output: scored } = await office.run(['score', office.path('gop.xlsx'), '--json']);
    // 9/10 × 2 + 2 + 199/200 × 3
    expect((JSON.parse(scored) as { total: { self: number } }).total.self).toBe(6.79);
  });

  test('two sections that say the same agree', async () => {
    for (const section of [TRADE, OFFICE] as const) fill(section, [{ code: '2.2', in: 'total', input: 4 }]);
    const { output } = await merge(OFFICE, TRADE);
    expect(output).toContain('còn 0 chỗ');
    expect(merged('2.2', 'total')).toBe(4);
  });

  test('two sections that differ are named with what they have, and the whole stays as it was', async () => {
    fill(TRADE, [{ code: '2.2', in: 'total', input: 4 }]);
    fill(OFFICE, [{ code: '2.2', in: 'total', input: 5.5 }]);
    const { output } = await merge(OFFICE, TRADE);
    expect(output).toContain(
      `Bộ tiêu chí!E${row('2.2') + 1}: các phòng ghi khác nhau (Văn phòng Sở ghi 5,5; Phòng Thủ tục hành chính ghi 4). Giữ nguyên (trống).`,
    );
    expect(merged('2.2', 'total')).toBeNull();
  });

  test('a row of another section is said and not taken', async () => {
    fill(PLANNING, [{ code: '2.1', in: 'total', input: 7 }]);
    const { output } = await merge(PLANNING);
    expect(output).toContain('không thuộc phần việc của phòng đã sửa (Phòng Kế hoạch, Tài chính ghi 7)');
    expect(merged('2.1', 'total')).toBeNull();
  });

  test('a maximum that a section changed is said and not taken', async () => {
    fill(TRADE, [{ code: '2.1', in: 'max', input: 5 }]);
    const { error, code } = await merge(TRADE);
    // Another maximum makes it another set.
    expect([code, error]).toEqual([2, expect.stringContaining('không cùng bộ tiêu chí')]);
  });

  test('a wording that a section changed is said and not taken', async () => {
    fill(TRADE, [{ code: '2.1', in: 'rule', input: 'b/a × 3, tối thiểu 1 điểm' }]);
    const { output } = await merge(TRADE);
    expect(output).toContain('cách tính điểm theo bộ tiêu chí');
    expect(merged('2.1', 'rule')).toBe('b/a × 3');
  });

  test('what the whole was given since the split is kept, and what it lacks is taken', async () => {
    office.put(
      'so.xlsx',
      changedBook(office.read('so.xlsx'), CRITERIA_SHEET, [
        { row: row('2.1'), column: column('total'), input: 300 },
      ]),
    );
    fill(TRADE, [
      { code: '2.1', in: 'total', input: 200 },
      { code: '2.1', in: 'achieved', input: 150 },
    ]);
    const { output } = await merge(TRADE);
    expect(output).toContain(
      'tệp chung đã đổi sau khi chia (Phòng Thủ tục hành chính ghi 200). Giữ nguyên 300.',
    );
    expect([merged('2.1', 'total'), merged('2.1', 'achieved')]).toEqual([300, 150]);
  });

  test('documents that sections add come below one another; one number for two of them is said', async () => {
    const add = (section: Section, cells: readonly Input[]) =>
      office.put(
        PART[section],
        changedBook(
          office.read(PART[section]),
          EVIDENCE_SHEET,
          cells.map((input, index) => ({ row: evidenceRow() + 1, column: index, input })),
        ),
      );
    add(OFFICE, ['TL-02', '1.1', 'Báo cáo kết quả thực hiện kế hoạch', '12/BC-SKHCN']);
    add(TRADE, ['TL-02', '2.1', 'Báo cáo giải quyết thủ tục hành chính', '30/BC-SKHCN']);
    const { output } = await merge(OFFICE, TRADE);
    const grid = openXlsx(office.read('gop.xlsx')).content.grids.find(
      ({ sheet }) => sheet === EVIDENCE_SHEET,
    );
    expect(grid?.values.slice(evidenceRow() + 1).map((cells) => cells.slice(0, 4))).toEqual([
      ['TL-02', '1.1', 'Báo cáo kết quả thực hiện kế hoạch', '12/BC-SKHCN'],
      ['TL-02', '2.1', 'Báo cáo giải quyết thủ tục hành chính', '30/BC-SKHCN'],
    ]);
    expect(output).toContain(
      'số TL-02 đã dùng cho tài liệu khác (Phòng Thủ tục hành chính ghi Báo cáo giải quyết thủ tục hành chính)',
    );
  });

  test('a part of another set is refused by its name', async () => {
    office.put(PART[TRADE], criteriaBook(ROWS.slice(0, 5), { columns: COLUMNS }));
    const { code, error } = await merge(OFFICE, TRADE);
    expect([code, error]).toEqual([
      2,
      expect.stringContaining('“so - Phòng Thủ tục hành chính.xlsx” không cùng bộ tiêu chí'),
    ]);
    expect(office.files()).not.toContain('gop.xlsx');
  });

  test('parts that were scored on the way bring their figures, not our formulas and columns', async () => {
    fill(OFFICE, [
      { code: '1.1', in: 'total', input: 10 },
      { code: '1.1', in: 'achieved', input: 9 },
    ]);
    await office.run(['score', office.path(PART[OFFICE]), '--out', office.path(PART[OFFICE]), '--in-place']);
    const { output } = await merge(OFFICE);
    expect(output).toBe('Đã lấy 2 ô từ 1 phần; còn 0 chỗ cần thống nhất.\n');
    expect(formulaAt(criteriaOf('gop.xlsx'), row('1.1'), column('self'))).toBeNull();
  });
});

describe('split by field, for several appraisers', () => {
  test('each has the rows of one field, and the figures of all come together', async () => {
    await office.run(['split', office.path('so.xlsx'), '--by', 'field', '--out', office.path('phan')]);
    const parts = ['phan/so - 1 CHỈ ĐẠO, ĐIỀU HÀNH.xlsx', 'phan/so - 2 THỦ TỤC HÀNH CHÍNH.xlsx'] as const;
    expect(criteriaOf(parts[0]).hiddenRows).toEqual(['2', '2.1', '2.2', '2.3'].map(row));
    const appraise = (part: string, code: string, input: number) =>
      office.put(
        part,
        changedBook(office.read(part), CRITERIA_SHEET, [
          { row: row(code), column: column('appraised'), input },
        ]),
      );
    appraise(parts[0], '1.1', 1.5);
    appraise(parts[1], '2.1', 2.5);
    const files = parts.map(office.path);
    const { code } = await office.run([
      'merge',
      office.path('so.xlsx'),
      ...files,
      '--out',
      office.path('gop.xlsx'),
    ]);
    expect([code, merged('1.1', 'appraised'), merged('2.1', 'appraised')]).toEqual([0, 1.5, 2.5]);
  });
});

test('a part whose state another program dropped is compared with the whole, and that is said', async () => {
  await split();
  fill(TRADE, [{ code: '2.1', in: 'total', input: 200 }]);
  const dropped = openXlsx(office.read(PART[TRADE])).apply({
    sheets: [],
    names: [],
    state: null,
    remove: { sheets: [], names: [], state: true },
  });
  office.put(PART[TRADE], dropped);
  const { output } = await merge(TRADE);
  expect(output).toContain('Phần “so - Phòng Thủ tục hành chính.xlsx” không còn dấu');
  expect(merged('2.1', 'total')).toBe(200);
});

const EVIDENCE_SHEET = 'Tài liệu kiểm chứng';
const evidenceRow = (): number => {
  const grid = openXlsx(office.read('so.xlsx')).content.grids.find(({ sheet }) => sheet === EVIDENCE_SHEET);
  return grid?.values.findIndex((cells) => cells?.[0] === 'TL-01') ?? -1;
};

test('whatever sections fill into their own rows, the whole has all of it and nothing else', async () => {
  await split();
  const cell = fc.record({
    of: fc.constantFrom<readonly [Section, string]>(
      [OFFICE, '1.1'],
      [PLANNING, '1.2'],
      [TRADE, '2.1'],
      ['', '2.3'],
    ),
    in: fc.constantFrom<BookColumn>('total', 'achieved', 'level', 'explanation', 'notes', 'evidence'),
    input: fc.oneof(
      fc.integer({ min: 1, max: 9_999 }),
      fc.constantFrom('Kịp thời', 'Có sáng kiến', 'Xem báo cáo'),
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(cell, { selector: ({ of, in: at }) => of[1] + at, maxLength: 12 }),
      async (cells) => {
        const parts = new Map<Section, Uint8Array>();
        for (const section of Object.keys(PART) as Section[]) {
          const own = cells.filter(({ of }) => of[0] === section);
          parts.set(section, office.read(PART[section]));
          fill(
            section,
            own.map(({ of, in: at, input }) => ({ code: of[1], in: at, input })),
          );
        }
        const { code, output } = await office.run([
          'merge',
          office.path('so.xlsx'),
          ...Object.values(PART).map(office.path),
          '--out',
          office.path(`gop-${Math.random()}.xlsx`),
        ]);
        expect([code, output]).toEqual([
          0,
          `Đã lấy ${cells.length} ô từ 4 phần; còn 0 chỗ cần thống nhất.\n`,
        ]);
        for (const [section, bytes] of parts) office.put(PART[section], bytes);
      },
    ),
    { numRuns: 15 },
  );
});

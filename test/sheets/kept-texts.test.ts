import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { a1 } from '../../src/model/cell';
import { noEdits } from '../../src/model/edits';
import type { Grid } from '../../src/model/grid';
import { assessedBook } from '../support/assessing';
import {
  changedBook,
  CRITERIA_SHEET,
  FIRST_ROW,
  TEMPLATE_COLUMNS,
  type BookRow,
  type Change,
} from '../support/criteria-book';
import { editsOf, linkIn, linkOut } from '../support/edits';
import { exampleBook, EXAMPLE_ROWS } from '../support/example-book';

const PLAN = 'Điểm chưa đạt và khắc phục';
const SUMMARY = 'Tổng hợp tự đánh giá';
const APPRAISAL = 'Đối chiếu thẩm định';
const [MEASURE, UNIT, DUE, NOTE] = [5, 7, 8, 10] as const;

const gridOf = (file: Uint8Array, sheet: string): Grid => {
  const grid = openXlsx(file).content.grids.find((each) => each.sheet === sheet);
  if (!grid) throw new Error(`no sheet ${sheet}`);
  return grid;
};

/** The row of a generated table whose second column holds this name. */
function rowNamed(file: Uint8Array, sheet: string, name: string): number {
  const row = gridOf(file, sheet).values.findIndex((cells) => cells?.[1] === name);
  if (row < 0) throw new Error(`no line ${name}`);
  return row;
}

const lineOf = (file: Uint8Array, name: string): readonly unknown[] =>
  gridOf(file, PLAN).values[rowNamed(file, PLAN, name)] ?? [];

/** The place of a name that we made. */
function placeOf(file: Uint8Array, name: string): { readonly firstRow: number; readonly lastRow: number } {
  const found = openXlsx(file).content.names.find((each) => each.name === name);
  if (!found) throw new Error(`no name ${name}`);
  return found.range;
}

/** The rows of the criteria sheet put into the workbook again, as a person does who sorts, inserts and deletes. */
function withRows(file: Uint8Array, rows: readonly BookRow[]): Uint8Array {
  const lines = 30;
  const changes: Change[] = [];
  for (let position = 0; position < lines; position++) {
    TEMPLATE_COLUMNS.forEach((column, index) => {
      changes.push({ row: FIRST_ROW + position, column: index, input: rows[position]?.[column] ?? null });
    });
  }
  return changedBook(file, CRITERIA_SHEET, changes);
}

const again = (file: Uint8Array): Uint8Array => assessedBook(file).written();

const REPORT = 'Báo cáo đúng hạn';
const TASKS = 'Mức độ hoàn thành nhiệm vụ trong kế hoạch';

const added: BookRow = {
  code: '1.2.9',
  name: 'Tiêu chí mới',
  max: 1,
  rule: 'b/a × 1',
  total: 4,
  achieved: 1,
};
const without = (name: string): readonly BookRow[] => EXAMPLE_ROWS.filter((row) => row.name !== name);
const swapped = EXAMPLE_ROWS.map(
  (row, position, all) => (position === 6 ? all[7] : position === 7 ? all[6] : row) ?? row,
);
const renumbered = EXAMPLE_ROWS.map((row) =>
  row.name === REPORT ? { ...row, code: '1.2.2' } : row.code === '1.2.2' ? { ...row, code: '1.2.1' } : row,
);
/** The criteria of ten runs: rows put in, taken out, moved and renumbered. */
const TEN_SETS: readonly (readonly BookRow[])[] = [
  EXAMPLE_ROWS,
  [...EXAMPLE_ROWS.slice(0, 8), added, ...EXAMPLE_ROWS.slice(8)],
  without('Sáng kiến CCHC được công nhận'),
  without(REPORT),
  EXAMPLE_ROWS,
  swapped,
  renumbered,
  without(TASKS),
  // Added, removed and moved at once.
  [...swapped.slice(0, 8), added, ...swapped.slice(8)].filter(({ name }) => name !== REPORT),
  EXAMPLE_ROWS,
];

describe('what the officer writes into our sheets', () => {
  const first = again(exampleBook());
  const plan = rowNamed(first, PLAN, TASKS);
  const late = rowNamed(first, PLAN, REPORT);
  const explanations = placeOf(first, 'CCHC_GiaiTrinh').firstRow;
  const explained = gridOf(first, SUMMARY).values.findIndex(
    (cells, row) => row > explanations && cells?.[1] === REPORT,
  );
  const difficulties = placeOf(first, 'CCHC_KhoKhan').firstRow;
  const signature = placeOf(first, 'CCHC_KyTen').lastRow;
  const edited = changedBook(
    changedBook(first, PLAN, [
      { row: plan, column: MEASURE, input: 'Giao ban hằng tuần, đôn đốc 2 nhiệm vụ còn lại' },
      { row: plan, column: NOTE, input: '=HYPERLINK("http://x.vn")' },
      { row: late, column: UNIT, input: 'Phòng Tổng hợp' },
      { row: late, column: DUE, input: 'Quý I/2027' },
    ]),
    SUMMARY,
    [
      { row: explained, column: 6, input: '- Báo cáo quý III gửi qua trục liên thông' },
      { row: difficulties, column: 0, input: 'Thiếu 02 biên chế phụ trách CCHC' },
      { row: difficulties + 2, column: 0, input: '@SUM của phần mềm tỉnh chưa ổn định' },
      { row: signature, column: 4, input: 'Họ và tên' },
    ],
  );

  /** All that must still be there. */
  function expectKept(file: Uint8Array): void {
    expect(lineOf(file, TASKS)[MEASURE]).toBe('Giao ban hằng tuần, đôn đốc 2 nhiệm vụ còn lại');
    expect(lineOf(file, TASKS)[NOTE]).toBe('=HYPERLINK("http://x.vn")');
    expect(lineOf(file, REPORT).slice(UNIT, DUE + 1)).toEqual(['Phòng Tổng hợp', 'Quý I/2027']);
    const texts = gridOf(file, SUMMARY).values.flat();
    expect(texts).toContain('- Báo cáo quý III gửi qua trục liên thông');
    expect(texts).toContain('Thiếu 02 biên chế phụ trách CCHC');
    expect(texts).toContain('@SUM của phần mềm tỉnh chưa ổn định');
    expect(texts).toContain('Họ và tên');
    // Text stays text: none of it has become a formula.
    const formulas = openXlsx(file).content.grids.flatMap((grid) => grid.formulas.flat());
    expect(formulas.filter((formula) => formula && /HYPERLINK|@SUM|trục/.test(formula))).toEqual([]);
  }

  test('survives ten runs with rows added, removed and moved in the criteria sheet', () => {
    let file = edited;
    expect(TEN_SETS).toHaveLength(10);
    for (const rows of TEN_SETS) {
      file = again(withRows(file, rows));
      expectKept(file);
    }
  });

  test('beside what the appraisers found survives them too', () => {
    const appraised = (rows: readonly BookRow[]): readonly BookRow[] =>
      rows.map((row) => (row.name === TASKS || row.name === REPORT ? { ...row, appraised: 0.1 } : row));
    const scored = again(exampleBook({ rows: appraised(EXAMPLE_ROWS) }));
    let file = changedBook(scored, APPRAISAL, [
      { row: rowNamed(scored, APPRAISAL, TASKS), column: 9, input: '15/02/2027' },
      { row: rowNamed(scored, APPRAISAL, REPORT), column: 10, input: '-2+3 là số của Sở Nội vụ' },
    ]);
    for (const rows of TEN_SETS) {
      file = again(withRows(file, appraised(rows)));
      const line = (name: string) => gridOf(file, APPRAISAL).values[rowNamed(file, APPRAISAL, name)];
      expect([line(TASKS)?.[9], line(REPORT)?.[10]]).toEqual(['15/02/2027', '-2+3 là số của Sở Nội vụ']);
    }
  });

  test('survives the loss of our state', () => {
    const { grids, names, date1904 } = openXlsx(again(edited)).content;
    expect(grids.length).toBeGreaterThan(3);
    const cleaned = openXlsx(edited).apply({
      sheets: [],
      names: [],
      state: null,
      remove: { sheets: [], names: [], state: true },
    });
    expect(openXlsx(cleaned).content).toMatchObject({ state: null, date1904 });
    expect(names.length).toBeGreaterThan(0);
    expectKept(again(cleaned));
  });

  test('gives way again where the officer empties a cell', () => {
    const kept = again(edited);
    const row = rowNamed(kept, PLAN, TASKS);
    const emptied = again(changedBook(kept, PLAN, [{ row, column: MEASURE, input: null }]));
    expect(lineOf(emptied, TASKS)[MEASURE]).toBe(lineOf(first, TASKS)[MEASURE]);
  });

  test('and what is written below our blocks is carried along when they grow', () => {
    const last = gridOf(first, PLAN).values.length;
    const signed = changedBook(first, PLAN, [{ row: last + 1, column: 1, input: 'Người lập: Văn phòng Sở' }]);
    const rows = Array.from({ length: 4 }, (_, position): BookRow => ({
      code: `2.${position + 5}`,
      name: `Tiêu chí thêm ${position + 1}`,
      max: 1,
      rule: 'b/a × 1',
      total: 4,
      achieved: 1,
    }));
    const grown = again(withRows(signed, [...EXAMPLE_ROWS.slice(0, -1), ...rows, ...EXAMPLE_ROWS.slice(-1)]));
    expect(gridOf(grown, PLAN).values.flat()).toContain('Người lập: Văn phòng Sở');
    expect(Buffer.from(again(grown)).equals(Buffer.from(grown))).toBe(true);
  });
});

describe('files fault 4: links that the officer put on own texts in our sheets', () => {
  const first = again(exampleBook());
  const plan = rowNamed(first, PLAN, TASKS);
  const difficulties = placeOf(first, 'CCHC_KhoKhan').firstRow;
  const linked = (file: Uint8Array, sheet: string): readonly string[] => {
    const grid = gridOf(file, sheet);
    return grid.links
      .filter(({ target, location }) => target !== null || location === `'${CRITERIA_SHEET}'!B5`)
      .map(({ row, column, target, location }) => `${grid.values[row]?.[column]} → ${target ?? location}`);
  };
  const edited = openXlsx(
    changedBook(
      changedBook(first, PLAN, [
        { row: plan, column: MEASURE, input: 'Theo kế hoạch đã ban hành' },
        { row: plan, column: NOTE, input: 'Xem bảng' },
        { row: plan, column: UNIT, input: 'Phòng Tổng hợp' },
      ]),
      SUMMARY,
      [{ row: difficulties, column: 0, input: 'Thiếu máy quét hồ sơ' }],
    ),
  ).apply(
    editsOf(
      {
        ...noEdits(PLAN),
        links: [
          linkOut(a1(plan, MEASURE), 'https://vi-du.gov.vn/ke-hoach.pdf#page=2'),
          linkIn(a1(plan, NOTE), CRITERIA_SHEET, 'B5'),
          linkOut(a1(plan, UNIT), 'javascript:alert(1)'),
        ],
      },
      { ...noEdits(SUMMARY), links: [linkOut(a1(difficulties, 0), 'https://vi-du.gov.vn/van-ban')] },
    ),
  );

  test.each([
    ['scored again', (file: Uint8Array) => again(file)],
    [
      'after its line moved',
      (file: Uint8Array) =>
        again(withRows(file, [...EXAMPLE_ROWS.slice(0, 8), added, ...EXAMPLE_ROWS.slice(8)])),
    ],
    ['after its criterion was taken out', (file: Uint8Array) => again(withRows(file, without(TASKS)))],
    ['twice', (file: Uint8Array) => again(again(file))],
  ])('stay with their texts, %s; what runs something does not', (_, run) => {
    const file = run(edited);
    expect(linked(file, PLAN)).toEqual([
      'Theo kế hoạch đã ban hành → https://vi-du.gov.vn/ke-hoach.pdf#page=2',
      `Xem bảng → '${CRITERIA_SHEET}'!B5`,
    ]);
    expect(linked(file, SUMMARY)).toEqual(['Thiếu máy quét hồ sơ → https://vi-du.gov.vn/van-ban']);
  });

  test('go with a text that the officer takes away', () => {
    const emptied = changedBook(edited, PLAN, [{ row: plan, column: NOTE, input: null }]);
    expect(linked(again(emptied), PLAN)).toHaveLength(1);
  });
});

test('proposals that nobody touched follow the figures', () => {
  const first = again(exampleBook());
  const better = again(
    withRows(
      first,
      EXAMPLE_ROWS.map((row) => (row.name === TASKS ? { ...row, achieved: 12 } : row)),
    ),
  );
  expect(lineOf(first, TASKS)[MEASURE]).toBe(
    'Đạt 12/13 (thêm 1): +0,16 điểm\nĐạt 13/13 (thêm 2): +0,31 điểm\nThay liên kết bằng địa chỉ mà cơ quan thẩm định mở được.',
  );
  expect(lineOf(better, TASKS)[MEASURE]).toBe(
    'Đạt 13/13 (thêm 1): +0,15 điểm\nThay liên kết bằng địa chỉ mà cơ quan thẩm định mở được.',
  );
});

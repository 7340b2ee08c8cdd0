import { mkdirSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AppraisalCopiesJson } from '../../src/contract/appraisal-copies-json';
import type { CollectedAppraisalJson } from '../../src/contract/collected-appraisal-json';
import { a1 } from '../../src/model/cell';
import { noEdits } from '../../src/model/edits';
import { valueAt, type Grid } from '../../src/model/grid';
import { emptyWorkbook } from '../../src/workbook/file/book/empty-workbook';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { desk, type Desk } from '../support/command-line';
import {
  changedBook,
  contentOf,
  CRITERIA_SHEET,
  criteriaBook,
  FIRST_ROW,
  TEMPLATE_COLUMNS,
  type BookRow,
  type Input,
} from '../support/criteria-book';
import { recalculatedByLibreOffice } from '../support/libreoffice';
import { seenByOpenpyxl } from '../support/openpyxl';
import { describeWithTool } from '../support/outside-tool';

const ROUNDS = 'Bảng thẩm định';
const HEALTH = 'Sở Y tế';
const JUSTICE = 'Sở Tư pháp';
const STEERING = '1. CHỈ ĐẠO, ĐIỀU HÀNH';
const PROCEDURES = '2. THỦ TỤC HÀNH CHÍNH';

/** Two fields, and a bonus block outside the hundred points. */
const ROWS: readonly BookRow[] = [
  { code: '1', name: 'CHỈ ĐẠO, ĐIỀU HÀNH', max: 4 },
  { code: '1.1', name: 'Kế hoạch được thực hiện', max: 2, rule: 'b/a × 2', total: 10, achieved: 9 },
  {
    code: '1.2',
    name: 'Kiểm tra các phòng',
    max: 2,
    rule: 'Có kiểm tra: 2 điểm; không kiểm tra: 0 điểm',
    level: 'Có kiểm tra',
  },
  { code: '2', name: 'THỦ TỤC HÀNH CHÍNH', max: 5 },
  { code: '2.1', name: 'Hồ sơ đúng hạn', max: 3, rule: 'b/a × 3', total: 200, achieved: 199 },
  { code: '2.2', name: 'Phản ánh được trả lời', max: 2, rule: 'b/a × 2', total: 3, achieved: 1 },
];
const row = (code: string): number => FIRST_ROW + ROWS.findIndex((each) => each.code === code);

/** Without columns of the appraisal, as most units send it. */
const COLUMNS = TEMPLATE_COLUMNS.filter((column) => column !== 'appraised' && column !== 'opinion');

let province: Desk;
beforeEach(() => {
  province = desk();
  mkdirSync(province.path('nhan'));
  for (const unit of [HEALTH, JUSTICE])
    province.put(`nhan/${unit}.xlsx`, criteriaBook(ROWS, { columns: COLUMNS, unit: `Đơn vị: ${unit}` }));
});
afterEach(() => province.clear());

const appraise = (...more: readonly string[]) =>
  province.run(['appraise', province.path('nhan'), '--out', province.path('giao'), ...more]);
const collect = (...more: readonly string[]) =>
  province.run(['collect', province.path('giao'), '--out', province.path('gop'), ...more]);
const collected = async (...more: readonly string[]): Promise<CollectedAppraisalJson> =>
  JSON.parse((await collect(...more, '--json')).output) as CollectedAppraisalJson;

const gridOf = (file: string, sheet: string): Grid => {
  const found = openXlsx(province.read(file)).content.grids.find((grid) => grid.sheet === sheet);
  if (!found) throw new Error(`${file} has no sheet ${sheet}`);
  return found;
};

type Written = 'Điểm thẩm định lần 1' | 'Điểm thẩm định lần 2' | 'Ý kiến thẩm định' | 'Điểm tự đánh giá';
const columnOf = (file: string, header: Written): number =>
  (gridOf(file, CRITERIA_SHEET).values[FIRST_ROW - 1] ?? []).indexOf(header);

/** Somebody fills in a workbook of the appraisal; under another name it is a copy of it. */
function fill(
  file: string,
  figures: readonly (readonly [code: string, header: Written, input: Input])[],
  as = file,
): void {
  const cells = figures.map(([code, header, input]) => ({
    row: row(code),
    column: columnOf(file, header),
    input,
  }));
  mkdirSync(dirname(province.path(as)), { recursive: true });
  province.put(as, changedBook(province.read(file), CRITERIA_SHEET, cells));
}

const inWhole = (unit: string, code: string, header: Written): unknown => {
  const file = `gop/${unit}.xlsx`;
  return valueAt(gridOf(file, CRITERIA_SHEET), row(code), columnOf(file, header));
};

/** The lines of the sheet of the rounds by the name of the field. */
const roundsOf = (file: string): ReadonlyMap<string, readonly unknown[]> => {
  const values = Array.from(gridOf(file, ROUNDS).values, (line) => line ?? []);
  const header = values.findIndex((line) => line[1] === 'Lĩnh vực');
  return new Map(values.slice(header + 1, header + 4).map((line) => [String(line[1]), line.slice(2)]));
};

describe('appraise gives out a workbook for each unit', () => {
  test('with what the unit claims beside each round; a round that has not begun shows nothing, and no 0', async () => {
    const { code, output, error } = await appraise();
    expect([code, error]).toEqual([0, expect.stringContaining('cho 2 đơn vị')]);
    expect(output).toContain(`${HEALTH}: ${province.path(`giao/${HEALTH}.xlsx`)}`);
    // 9/10 × 2 + 2 of 4; 199/200 × 3 + 1/3 × 2 of 5.
    const rounds = roundsOf(`giao/${HEALTH}.xlsx`);
    expect(rounds.get('CHỈ ĐẠO, ĐIỀU HÀNH')).toEqual([4, 3.8, 95, '', '', '', '', '', 2]);
    expect(rounds.get('THỦ TỤC HÀNH CHÍNH')).toEqual([5, 3.66, 73.2, '', '', '', '', '', 2]);
    expect(rounds.get('TỔNG CỘNG')).toEqual([9, 7.46, 82.89, '', '', '', '', '', 4]);
  });

  test('every cell that the unit wrote stays what it is', async () => {
    await appraise();
    const { values } = gridOf(`giao/${HEALTH}.xlsx`, CRITERIA_SHEET);
    gridOf(`nhan/${HEALTH}.xlsx`, CRITERIA_SHEET).values.forEach((line, index) =>
      expect(values[index]?.slice(0, line.length)).toEqual(line),
    );
  });

  test('below a header of two rows the sheet is read as before, and the new columns are found', async () => {
    province.put(`nhan/${HEALTH}.xlsx`, underTwoRows());
    const before = await scoreOf(`nhan/${HEALTH}.xlsx`);
    await appraise();
    expect(await scoreOf(`giao/${HEALTH}.xlsx`)).toEqual(before);
    expect(before).toBe(1.8);
    const { merges } = gridOf(`giao/${HEALTH}.xlsx`, CRITERIA_SHEET);
    expect(merges).toContainEqual({ firstRow: 2, lastRow: 3, firstColumn: 7, lastColumn: 7 });
  });

  test('a unit that sent nothing, and a file that cannot be read, are said', async () => {
    province.put('nhan/hong.xlsx', 'không phải sổ');
    const { code, output } = await appraise('--json', '--strict');
    const { units } = JSON.parse(output) as AppraisalCopiesJson;
    expect([code, units.map(({ unit, copy }) => [unit, copy !== null])]).toEqual([
      3,
      [
        [JUSTICE, true],
        [HEALTH, true],
        ['hong.xlsx', false],
      ],
    ]);
    expect(units[2]?.message).toMatch(/không phải|không mở được/);
  });

  test('for several appraisers each field has a folder, in which only its own rows are in view', async () => {
    await appraise('--by', 'field');
    expect(readdirSync(province.path('giao')).sort()).toEqual([STEERING, PROCEDURES, 'Bản chung']);
    const { hiddenRows } = gridOf(`giao/${PROCEDURES}/${HEALTH}.xlsx`, CRITERIA_SHEET);
    expect(ROWS.filter(({ code }) => hiddenRows.includes(row(String(code)))).map(({ code }) => code)).toEqual(
      ['1', '1.1', '1.2'],
    );
  });

  test('where a workbook is there already nothing is written', async () => {
    mkdirSync(province.path('giao'));
    province.put(`giao/${HEALTH}.xlsx`, 'của ai đó');
    const { code, error } = await appraise();
    expect([code, error]).toEqual([2, expect.stringContaining('đã có')]);
    expect(readdirSync(province.path('giao'))).toEqual([`${HEALTH}.xlsx`]);
  });

  test('a part is no workbook of a unit: a consolidation says so', async () => {
    await appraise('--by', 'field');
    const { output } = await province.run([
      ...['consolidate', province.path(`giao/${PROCEDURES}`), '--json'],
      ...['--as-of', '2026-12-31'],
    ]);
    expect(output).toContain('Tệp này chỉ là phần “2 THỦ TỤC HÀNH CHÍNH”');
    expect(output).not.toContain('"state": "ranked"');
  });
});

describe('collect joins what comes back', () => {
  test('points and opinions of each field, and the index of the round beside the self-scores', async () => {
    await appraise('--by', 'field');
    fill(`giao/${STEERING}/${HEALTH}.xlsx`, [
      ['1.1', 'Điểm thẩm định lần 1', 1.5],
      ['1.1', 'Ý kiến thẩm định', 'Thiếu báo cáo'],
      ['1.2', 'Điểm thẩm định lần 1', 2],
    ]);
    fill(`giao/${PROCEDURES}/${HEALTH}.xlsx`, [['2.1', 'Điểm thẩm định lần 1', 2.5]]);
    const { units, problems } = await collected();
    expect(units.map(({ unit, taken, conflicts }) => [unit, taken, conflicts])).toEqual([
      [JUSTICE, 0, []],
      [HEALTH, 4, []],
    ]);
    expect(problems).toEqual([]);
    // 3.5 of 4; 2.5 of the 3 points of the one leaf that is appraised.
    const rounds = roundsOf(`gop/${HEALTH}.xlsx`);
    expect(rounds.get('CHỈ ĐẠO, ĐIỀU HÀNH')).toEqual([4, 3.8, 95, 3.5, 87.5, '', '', -0.3, 0]);
    expect(rounds.get('THỦ TỤC HÀNH CHÍNH')).toEqual([5, 3.66, 73.2, 2.5, 83.33, '', '', -0.49, 1]);
    expect(rounds.get('TỔNG CỘNG')).toEqual([9, 7.46, 82.89, 6, 85.71, '', '', -0.79, 1]);
  });

  test('two appraisers of one field who differ are named, and the cell stays empty', async () => {
    await appraise('--by', 'field');
    const part = `giao/${PROCEDURES}/${HEALTH}.xlsx`;
    fill(part, [['2.1', 'Điểm thẩm định lần 1', 2]], `ve/A/${HEALTH}.xlsx`);
    fill(part, [['2.1', 'Điểm thẩm định lần 1', 2.5]], `ve/B/${HEALTH}.xlsx`);
    const { units } = await collected(province.path('ve'));
    const unit = units.find((each) => each.unit === HEALTH);
    expect(unit).toMatchObject({
      taken: 0,
      conflicts: [
        {
          kind: 'sections-differ',
          stands: null,
          offers: [
            { from: `A/${HEALTH}.xlsx`, value: 2 },
            { from: `B/${HEALTH}.xlsx`, value: 2.5 },
          ],
        },
      ],
    });
    expect(inWhole(HEALTH, '2.1', 'Điểm thẩm định lần 1') ?? '').toBe('');
  });

  test('what is the office’s, and what is another appraiser’s field, is listed and not taken', async () => {
    await appraise('--by', 'field');
    fill(`giao/${PROCEDURES}/${HEALTH}.xlsx`, [
      ['2.2', 'Điểm tự đánh giá', 2],
      ['1.1', 'Điểm thẩm định lần 1', 0.5],
    ]);
    const { units } = await collected();
    const unit = units.find((each) => each.unit === HEALTH);
    expect(unit?.conflicts.map(({ kind }) => kind).sort()).toEqual(['not-appraisal', 'other-section']);
    expect(unit?.taken).toBe(0);
    expect(inWhole(HEALTH, '1.1', 'Điểm thẩm định lần 1') ?? '').toBe('');
  });

  test('what was joined before is not written over by a whole copy that holds something else, or nothing', async () => {
    await appraise();
    const given = `giao/${HEALTH}.xlsx`;
    fill(given, [], `ve/cu/${HEALTH}.xlsx`);
    fill(given, [['2.1', 'Điểm thẩm định lần 1', 1]], `ve/khac/${HEALTH}.xlsx`);
    fill(given, [['2.1', 'Điểm thẩm định lần 1', 3]]);
    const { units } = await collected(province.path('ve'));
    const unit = units.find((each) => each.unit === HEALTH);
    expect(unit?.conflicts).toMatchObject([{ kind: 'whole-changed', stands: 3 }]);
    expect(inWhole(HEALTH, '2.1', 'Điểm thẩm định lần 1')).toBe(3);
  });

  test('a file without its unit, of another set, or that cannot be read, is a line with its sentence', async () => {
    await appraise();
    mkdirSync(province.path('ve'));
    province.put('ve/la.xlsx', criteriaBook(ROWS, { unit: 'Đơn vị: Sở Xây dựng' }));
    province.put('ve/khac.xlsx', criteriaBook(ROWS.slice(0, 5), { unit: `Đơn vị: ${HEALTH}` }));
    province.put('ve/hong.xlsx', 'PK');
    const { problems } = await collected(province.path('ve'));
    const of = (file: string) => problems.find((problem) => problem.file === file)?.message ?? '';
    expect(of('la.xlsx')).toContain('“Sở Xây dựng”');
    expect(of('khac.xlsx')).toContain('Không cùng bộ tiêu chí');
    expect(of('hong.xlsx')).not.toBe('');
    expect(of(`${HEALTH}.xlsx`)).toContain('Chưa nhận lại');
    expect((await collect(province.path('ve'), '--out', province.path('gop2'), '--strict')).code).toBe(3);
  });

  test('the second round is a second time: its figure counts, and the first stays beside it', async () => {
    await appraise();
    fill(`giao/${HEALTH}.xlsx`, [
      ['1.1', 'Điểm thẩm định lần 1', 1],
      ['1.2', 'Điểm thẩm định lần 1', 2],
    ]);
    await collect();
    fill(`gop/${HEALTH}.xlsx`, [['1.1', 'Điểm thẩm định lần 2', 1.75]]);
    await province.run(['collect', province.path('gop'), '--out', province.path('lan2')]);
    expect(roundsOf(`lan2/${HEALTH}.xlsx`).get('CHỈ ĐẠO, ĐIỀU HÀNH')).toEqual([
      ...[4, 3.8, 95],
      ...[3, 75],
      ...[3.75, 93.75],
      ...[-0.05, 0],
    ]);
  });
});

describeWithTool('openpyxl', 'protected', () => {
  test('--protect leaves the columns of the appraisal open and nothing else', async () => {
    await appraise('--protect');
    const file = `giao/${HEALTH}.xlsx`;
    const sheet = seenByOpenpyxl(province.read(file)).sheets.find(({ name }) => name === CRITERIA_SHEET);
    const locked = (column: number): unknown => sheet?.cells[a1(row('1.1'), column)]?.locked;
    expect([sheet?.isProtected, locked(columnOf(file, 'Điểm thẩm định lần 1')), locked(2)]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describeWithTool('libreoffice', 'the workbooks of an appraisal in LibreOffice', () => {
  const LIMIT = 120_000;

  test(
    'every sum and index of the rounds recalculates to what was written beside it',
    async () => {
      await appraise();
      const given = `giao/${HEALTH}.xlsx`;
      fill(given, [
        ['1.1', 'Điểm thẩm định lần 1', '1,5'],
        ['1.2', 'Điểm thẩm định lần 1', 7],
        ['2.1', 'Điểm thẩm định lần 1', 2.5],
        ['2.1', 'Điểm thẩm định lần 2', 2.75],
        ['2.2', 'Điểm thẩm định lần 1', '-'],
      ]);
      await collect();
      const file = `gop/${HEALTH}.xlsx`;
      const before = gridOf(file, ROUNDS);
      province.put('gop/tinh-lai.xlsx', recalculatedByLibreOffice(province.read(file)));
      const after = gridOf('gop/tinh-lai.xlsx', ROUNDS);
      expect(Array.from(after.values, trimmed)).toEqual(Array.from(before.values, trimmed));
      // A figure above the maximum is a word and in no sum; a dash is no figure.
      expect(roundsOf(file).get('TỔNG CỘNG')).toEqual([9, 7.46, 82.89, 4, 80, 4.25, 85, -0.54, 2]);
      expect(JSON.stringify(before.values)).toContain('ngoài thang điểm');
      // LibreOffice is Excel enough to open what it saved: a figure that is put right moves every sum.
      fill('gop/tinh-lai.xlsx', [['1.2', 'Điểm thẩm định lần 1', 1]]);
      province.put('gop/tinh-lai.xlsx', recalculatedByLibreOffice(province.read('gop/tinh-lai.xlsx')));
      expect(roundsOf('gop/tinh-lai.xlsx').get('TỔNG CỘNG')).toEqual([
        ...[9, 7.46, 82.89],
        ...[5, 71.43],
        ...[5.25, 75, -1.54, 1],
      ]);
    },
    LIMIT,
  );

  test(
    'parts that were saved by LibreOffice are joined without a conflict of its making',
    async () => {
      await appraise('--by', 'field');
      const part = `giao/${PROCEDURES}/${HEALTH}.xlsx`;
      fill(part, [['2.1', 'Điểm thẩm định lần 1', 2.5]]);
      province.put(part, recalculatedByLibreOffice(province.read(part)));
      const { units } = await collected();
      expect(units.find(({ unit }) => unit === HEALTH)).toMatchObject({ taken: 1, conflicts: [] });
    },
    LIMIT,
  );
});

const scoreOf = async (file: string): Promise<number> => {
  const { output } = await province.run(['score', province.path(file), '--json']);
  return (JSON.parse(output) as { total: { self: number } }).total.self;
};

/** "Số liệu" over "Tổng số" and "Đạt", every other header over both rows. */
function underTwoRows(): Uint8Array {
  const lines: readonly (readonly Input[])[] = [
    ['TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    [`Đơn vị: ${HEALTH}`],
    ['STT', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Số liệu', null, 'Điểm tự đánh giá'],
    [null, null, null, null, 'Tổng số', 'Đạt', null],
    ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 2],
    ['1.1', 'Kế hoạch được thực hiện', 2, 'b/a × 2', 10, 9],
  ];
  const over = (column: number) => ({ firstRow: 2, lastRow: 3, firstColumn: column, lastColumn: column });
  return openXlsx(emptyWorkbook(CRITERIA_SHEET)).apply({
    sheets: [
      {
        ...noEdits(CRITERIA_SHEET),
        blocks: lines.map((cells, line) => ({ row: line, column: 0, cells: [cells.map(contentOf)] })),
        merges: [...[0, 1, 2, 3, 6].map(over), { firstRow: 2, lastRow: 2, firstColumn: 4, lastColumn: 5 }],
      },
    ],
    names: [],
    state: null,
  });
}

const trimmed = (line: readonly unknown[] | undefined): readonly unknown[] => {
  const cells = Array.from(line ?? [], (value) => (value === '' ? null : value));
  while (cells.length > 0 && (cells.at(-1) ?? null) === null) cells.pop();
  return cells;
};

import { consolidate } from '../../src/consolidating/consolidate';
import { feedbackOf, type UnitFeedback } from '../../src/consolidating/feedback';
import type { Basis, UnitRecord } from '../../src/model/consolidation';
import { valueAt } from '../../src/model/grid';
import { openXlsx } from '../../src/workbook/file/open-xlsx';
import { desk, type Desk } from '../support/command-line';
import { criteriaBook, type BookRow } from '../support/criteria-book';
import { recalculatedByLibreOffice } from '../support/libreoffice';
import { describeWithTool } from '../support/outside-tool';
import { leaf, points, record } from './records';

const withLeaves = (unit: string, ...selves: readonly number[]): UnitRecord =>
  record(
    unit,
    selves.reduce((sum, each) => sum + each, 0),
    {
      max: selves.length,
      leaves: selves.map((self, index) => leaf({ code: `1.${index + 1}`, self: points(self) })),
    },
  );

function feedbackFor(unit: string, records: readonly UnitRecord[], basis: Basis = 'self'): UnitFeedback {
  const options = { year: 2026, basis, provisional: false, dense: false, list: null, previous: [] };
  const found = feedbackOf(consolidate(records, [], options)).find((each) => each.unit.unit === unit);
  if (!found) throw new Error(`no feedback for ${unit}`);
  return found;
}

describe('where most others do better', () => {
  const units = [withLeaves('Xã A', 1, 0.2), withLeaves('Xã B', 0.5, 0.6), withLeaves('Xã C', 0.4, 0.9)];

  test('a leaf counts where more than half of the others have a higher share', () => {
    expect(feedbackFor('Xã A', units).behind.map(({ code, better }) => [code, better])).toEqual([['1.2', 2]]);
    // Of the two others one is better at each leaf: that is not most of them.
    expect(feedbackFor('Xã B', units).behind).toEqual([]);
    expect(feedbackFor('Xã C', units).behind.map(({ code }) => code)).toEqual(['1.1']);
  });

  test('mean and best are those of the whole group', () => {
    expect(feedbackFor('Xã A', units).behind[0]).toMatchObject({
      points: 0.2,
      applicable: 1,
      mean: 56.67,
      best: 90,
    });
  });

  test('a unit alone is behind nobody', () => {
    expect(feedbackFor('Xã A', units.slice(0, 1))).toMatchObject({ others: 0, behind: [] });
  });

  test('a unit whose figures are not all there is told too, and ranks nobody', () => {
    const open = record('Xã D', null);
    expect(feedbackFor('Xã D', [...units, open]).unit).toMatchObject({ rank: null, state: 'provisional' });
    expect(feedbackFor('Xã A', [...units, open]).others).toBe(2);
  });
});

test('what the appraisal changed is listed, and nothing that it left', () => {
  const appraised = record('Xã A', 1.5, {
    max: 2,
    leaves: [
      leaf({ code: '1.1', self: points(1), appraised: points(0.5) }),
      leaf({ code: '1.2', self: points(0.5), appraised: points(0.5) }),
    ],
  });
  expect(feedbackFor('Xã A', [appraised]).changed.map(({ code }) => code)).toEqual(['1.1']);
});

describe('par-index consolidate --feedback', () => {
  let province: Desk;
  beforeEach(() => {
    province = desk();
    for (const [unit, done] of Object.entries({ 'Sở Nội vụ': 90, 'Sở Y tế': 60, 'Sở Tư pháp': 75 }))
      province.put(`${unit}.xlsx`, criteriaBook(rowsOf(done), { unit: `Đơn vị: ${unit}` }));
  });
  afterEach(() => province.clear());

  const rowsOf = (done: number): readonly BookRow[] => [
    { code: '1', name: 'CHỈ ĐẠO, ĐIỀU HÀNH', max: 3 },
    { code: '1.1', name: 'Nhiệm vụ hoàn thành', max: 2, rule: 'b/a × 2', total: 100, achieved: done },
    { code: '1.2', name: 'Sáng kiến', max: 1, rule: 'Có: 1 điểm; không có: 0 điểm', level: 'Có' },
    { code: '2', name: 'THỦ TỤC HÀNH CHÍNH', max: 4 },
    {
      code: '2.1',
      name: 'Hồ sơ đúng hạn',
      max: 4,
      rule: 'b/a × 4',
      total: 100,
      achieved: done,
      appraised: 2,
    },
  ];
  const consolidated = () =>
    province.run(['consolidate', province.path(''), '--feedback', province.path('phan-hoi')]);
  const sheetOf = (unit: string) => openXlsx(province.read(`phan-hoi/${unit}.xlsx`)).content.grids;

  test('each unit has a workbook of its own that says how it stands', async () => {
    const { code, error } = await consolidated();
    expect([code, error]).toEqual([0, expect.stringContaining('Đã ghi 3 tệp phản hồi')]);
    const [grid] = sheetOf('Sở Y tế');
    const texts = grid?.values.map((row) => row?.[0]).filter((value) => typeof value === 'string');
    expect(texts).toEqual(expect.arrayContaining(['Đơn vị: Sở Y tế', 'Xếp hạng: 3/3', 'Chỉ số: 65,71%']));
  });

  test('under each header stands what it says', async () => {
    await consolidated();
    const [grid] = sheetOf('Sở Y tế');
    const index = grid?.values.findIndex((row) => row?.[1] === 'Lĩnh vực') ?? -1;
    const cells = (row: number) =>
      Array.from({ length: 8 }, (_, column) => grid && valueAt(grid, row, column));
    expect(cells(index)).toEqual([
      'Mã',
      'Lĩnh vực',
      'Điểm đạt',
      'Điểm tối đa áp dụng',
      'Tỷ lệ đạt (%)',
      'Trung bình nhóm (%)',
      'Cao nhất nhóm (%)',
      'Hơn, kém trung bình',
    ]);
    // 1,2 + 1 of 3; the others have 2,8 and 2,5.
    expect(cells(index + 1)).toEqual(['1', 'CHỈ ĐẠO, ĐIỀU HÀNH', 2.2, 3, 73.33, 83.33, 93.33, -10]);
    expect(cells(index + 2)).toEqual(['2', 'THỦ TỤC HÀNH CHÍNH', 2.4, 4, 60, 75, 90, -15]);
  });

  test('a file that is there already is not written over', async () => {
    await consolidated();
    const before = province.read('phan-hoi/Sở Y tế.xlsx');
    expect(
      (
        await province.run([
          'consolidate',
          province.path('Sở Y tế.xlsx'),
          '--feedback',
          province.path('phan-hoi'),
        ])
      ).code,
    ).toBe(2);
    expect(province.read('phan-hoi/Sở Y tế.xlsx')).toEqual(before);
  });

  describeWithTool('libreoffice', 'recalculated by LibreOffice', () => {
    test('every formula gives what stands beside it', async () => {
      await consolidated();
      const bytes = province.read('phan-hoi/Sở Tư pháp.xlsx');
      const [before] = openXlsx(bytes).content.grids;
      const [after] = openXlsx(recalculatedByLibreOffice(bytes)).content.grids;
      const differing = (before?.values ?? []).flatMap((row, index) =>
        (row ?? []).flatMap((value, column) => {
          const seen = after ? valueAt(after, index, column) : null;
          const isSame =
            typeof value === 'number' && typeof seen === 'number'
              ? Math.abs(value - seen) < 1e-9
              : (value ?? '') === (seen ?? '');
          return isSame ? [] : [[index, column, value, seen]];
        }),
      );
      expect(differing).toEqual([]);
    }, 60_000);
  });
});

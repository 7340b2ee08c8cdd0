import { assess, type Assessed } from '../../src/assess';
import type { Grid } from '../../src/model/grid';
import type { Mapping } from '../../src/model/mapping';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf, type Rows } from '../support/grids';
import { refusalOf } from '../support/refusal';
import { HEADER, leafRow, scale } from '../support/small-sheets';

const assessed = (grids: readonly Grid[], mapping: Mapping = {}): Assessed =>
  assess(contentOf(...grids), { asOf: asDay('2026-12-31'), mapping });

const summary = (grids: readonly Grid[], mapping?: Mapping) => {
  const { assessment } = assessed(grids, mapping);
  return {
    max: assessment.total.max,
    self: assessment.total.self,
    bonus: assessment.bonus,
    penalty: assessment.penalty,
    doubts: (assessment.recognition.criteria?.doubts ?? []).map(({ message }) => message.key),
    wrong: assessment.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
  };
};

const FIRST = gridOf('Trang 1', [
  ['BỘ TIÊU CHÍ NĂM 2026 (Phần 1)'],
  HEADER,
  ['I', 'CHỈ ĐẠO', 3],
  leafRow('1', 'Kế hoạch', 1),
  leafRow('2', 'Báo cáo', 2),
]);

const SECOND: Rows = [
  ['II', 'THỦ TỤC', 4],
  leafRow('1', 'Niêm yết', 1),
  ['2', 'Công khai', 3, scale(3), null, 'Không'],
  [null, 'TỔNG CỘNG', 7],
];

describe('one set on several sheets is read as one', () => {
  test('it goes on on the second sheet, whose total is that of the whole', () => {
    const second = gridOf('Trang 2', [['(tiếp theo)'], HEADER, ...SECOND]);
    const read = { max: 7, self: 4, bonus: 0, penalty: 0, doubts: ['doubt.set-parts'], wrong: [] };
    expect(summary([FIRST, second])).toEqual(read);
    expect(summary([FIRST, second], { criteriaSheet: 'Trang 2' })).toEqual(read);
    expect(summary([FIRST, second], { year: 2026 })).toEqual(read);
  });

  test('the second sheet has no header of its own', () => {
    expect(summary([FIRST, gridOf('Trang 2', SECOND)])).toMatchObject({
      max: 7,
      self: 4,
      doubts: ['doubt.set-parts'],
    });
  });

  test('one field a sheet beside a sheet that only lists the fields', () => {
    const fields = ['Chỉ đạo', 'Thủ tục', 'Nhân sự'];
    const list = gridOf('Tổng hợp', [
      ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm tự chấm'],
      ...fields.map((name, i) => [i + 1, name, 2]),
    ]);
    const sheets = fields.map((name, i) =>
      gridOf(`LV${i + 1}`, [
        [name.toUpperCase()],
        HEADER,
        [i + 1, name, 2],
        leafRow(`${i + 1}.1`, `Việc của ${name}`, 2),
        [null, 'Cộng', 2],
      ]),
    );
    expect(summary([list, ...sheets])).toMatchObject({ max: 6, self: 6, wrong: [] });
  });

  test('sheets named as parts whose codes begin anew', () => {
    const sheets = ['Chỉ đạo', 'Thủ tục'].map((name, i) =>
      gridOf(`Lĩnh vực ${i + 1}`, [
        [name.toUpperCase()],
        HEADER,
        leafRow('1', `Kế hoạch ${name}`, 1),
        leafRow('2', `Báo cáo ${name}`, 2),
      ]),
    );
    const { assessment } = assessed(sheets);
    expect(assessment.total).toMatchObject({ max: 6, self: 6 });
    const ids = assessment.leaves.map(({ criterion }) => criterion.id);
    expect(new Set(ids).size).toBe(4);
  });

  test('the title of a sheet names the field of its criteria', () => {
    const sheets = ['Chỉ đạo, điều hành', 'Thủ tục'].map((name, i) =>
      gridOf(`${i + 1}. Phần`, [
        [`Lĩnh vực ${i + 1}: ${name}`],
        HEADER,
        leafRow(`${i + 1}.1`, `Kế hoạch ${i}`, 1),
        leafRow(`${i + 1}.2`, `Báo cáo ${i}`, 2),
        [null, 'Cộng', 3],
      ]),
    );
    const { fields } = assessed(sheets).assessment;
    expect(fields.map(({ criterion: { code, name }, sums }) => [code, name, sums.max])).toEqual([
      ['1', 'Chỉ đạo, điều hành', 3],
      ['2', 'Thủ tục', 3],
    ]);
  });

  test('a remark that stands on both sheets makes them no copies', () => {
    const columns = ['Kết quả', 'Điểm tối đa', 'Tiêu chí', 'Cách tính điểm', 'Tổng số', 'Điểm tự chấm'];
    const field = (no: number): Rows => [
      [null, 1, `LĨNH VỰC SỐ ${no} CỦA TỈNH`],
      [null, 1, `Nhóm việc ${no}-1`],
      ['Có', 1, `Kế hoạch ${no}`, scale(1)],
      [null, null, 'Ghi chú: tính đến ngày báo cáo'],
    ];
    const sheets = [
      gridOf('Phần 1', [['BẢNG ĐIỂM NĂM 2026'], columns, ...field(1), columns, ...field(2)]),
      gridOf('Phần 2', [['(tiếp theo)'], columns, columns, ...field(3), columns, ...field(4)]),
    ];
    expect(summary(sheets)).toMatchObject({ max: 4, doubts: ['doubt.set-parts'] });
  });

  test('points outside the hundred on a sheet of their own', () => {
    const outside = gridOf('Điểm thưởng, trừ', [
      HEADER,
      ['III', 'ĐIỂM THƯỞNG', 2],
      ['1', 'Sáng kiến', 2, 'Mỗi sáng kiến 1 điểm, tối đa 2 điểm', null, 1],
      ['IV', 'ĐIỂM TRỪ', -3],
      ['1', 'Gửi muộn', -3, 'Mỗi lần chậm trừ 0,5 điểm', null, 2],
    ]);
    expect(summary([FIRST, outside])).toMatchObject({ max: 3, self: 3, bonus: 1, penalty: 1 });
  });

  test('a total that is not that of the whole is said', () => {
    const second = gridOf('Trang 2', [HEADER, ...SECOND.slice(0, 3), [null, 'TỔNG CỘNG', 8]]);
    expect(summary([FIRST, second]).wrong).toEqual(['sum-mismatch']);
  });

  test('nothing is written: formulas and the summary stand beside one table', () => {
    const both = assessed([FIRST, gridOf('Trang 2', [HEADER, ...SECOND])]);
    expect(refusalOf(() => both.report(() => ''))).toBe('output.set-in-parts');
  });
});

describe('sheets that are not parts of one set', () => {
  test('last year’s copy', () => {
    const before: Grid = {
      ...FIRST,
      sheet: '2025',
      values: [['BỘ TIÊU CHÍ NĂM 2025'], ...FIRST.values.slice(1)],
    };
    expect(summary([before, FIRST], { year: 2026 })).toMatchObject({ max: 3, doubts: [] });
  });

  test('a second set with other criteria under the same codes is named, never left out in silence', () => {
    const other = gridOf('Cấp xã', [
      HEADER,
      ['I', 'TIẾP DÂN', 9],
      leafRow('1', 'Lịch tiếp dân', 4),
      leafRow('2', 'Sổ tiếp dân', 5),
    ]);
    expect(summary([FIRST, other], { criteriaSheet: 'Trang 1' })).toMatchObject({
      max: 3,
      doubts: ['doubt.other-criteria'],
    });
  });
});

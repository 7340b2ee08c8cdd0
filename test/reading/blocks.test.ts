import { assess } from '../../src/assess';
import type { CellValue } from '../../src/model/cell';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf } from '../support/grids';
import { below, leafRow, readSmall, scale } from '../support/small-sheets';

type Row = readonly CellValue[];

/** Two fields whose codes are of one style, and blocks outside the hundred under any other. */
const withBlocks = (fields: readonly [string, string], ...blocks: readonly Row[]) =>
  below(
    [fields[0], 'CHỈ ĐẠO', 3],
    leafRow('1.1', 'Kế hoạch', 3),
    [fields[1], 'THỦ TỤC', 2],
    leafRow('2.1', 'Niêm yết', 1),
    leafRow('2.2', 'Công khai', 1),
    ...blocks,
  );

const ARABIC = ['1', '2'] as const;
const ROMAN = ['I', 'II'] as const;

describe('S1: blocks outside the hundred under any heading and any numbering', () => {
  const bonus = (code: CellValue, heading: string): readonly Row[] => [
    [code, heading, 2],
    leafRow(code === null ? null : `${code}.1`, 'Sáng kiến', 0.5),
  ];

  test.each([
    [ARABIC, 'IX', 'ĐIỂM THƯỞNG'],
    [ARABIC, 'B', 'PHẦN ĐIỂM THƯỞNG'],
    [ARABIC, '3', 'ĐIỂM KHUYẾN KHÍCH'],
    [ARABIC, null, 'ĐIỂM CỘNG'],
    [ARABIC, 'C', 'CÁC NỘI DUNG CỘNG ĐIỂM'],
    [ROMAN, '9', 'ĐIỂM THƯỞNG'],
    [ROMAN, 'B', 'Điểm thưởng'],
    [ROMAN, 'III', 'Điểm cộng thêm'],
    [ROMAN, null, 'PHẦN ĐIỂM THƯỞNG'],
    [ROMAN, 'VIII', 'ĐỔI MỚI SÁNG TẠO (ĐIỂM THƯỞNG)'],
  ] as const)('fields %s, block %s %s', (fields, code, heading) => {
    const read = readSmall(withBlocks(fields, ...bonus(code, heading)));
    expect(read).toMatchObject({ max: 5, self: 5, bonus: 0.5, penalty: 0, said: [] });
  });

  test.each([
    [ARABIC, 'X', 'ĐIỂM TRỪ'],
    [ARABIC, 'B', 'CÁC NỘI DUNG TRỪ ĐIỂM'],
    [ARABIC, '3', 'Trừ điểm'],
    [ROMAN, 'IX', 'ĐIỂM TRỪ VÀ XỬ LÝ VI PHẠM (tối đa trừ 20 điểm)'],
    [ROMAN, '7', 'PHẦN TRỪ ĐIỂM'],
    [ROMAN, null, 'ĐIỂM PHẠT'],
    [ROMAN, 'V', 'Các hành vi bị trừ điểm'],
  ] as const)('fields %s, penalty %s %s', (fields, code, heading) => {
    const leaf: Row = [
      code === null ? null : `${code}.1`,
      'Gửi muộn',
      -2,
      'Mỗi lần chậm trừ 0,5 điểm',
      null,
      2,
    ];
    const read = readSmall(withBlocks(fields, [code, heading, -5], leaf));
    expect(read).toMatchObject({ max: 5, self: 5, bonus: 0, penalty: 1, said: [] });
  });

  test('both blocks, then the total', () => {
    const read = readSmall(
      withBlocks(
        ROMAN,
        ...bonus('III', 'ĐIỂM THƯỞNG'),
        ['V', 'ĐIỂM TRỪ', 5],
        ['1', 'Gửi muộn', 2, 'Mỗi lần chậm trừ 1 điểm', null, 1],
        [null, 'TỔNG CỘNG', 5],
      ),
    );
    expect(read).toMatchObject({ max: 5, self: 5, bonus: 0.5, penalty: 1, said: [] });
  });

  test('one heading for both', () => {
    const read = readSmall(
      withBlocks(
        ROMAN,
        ['III', 'ĐIỂM THƯỞNG, ĐIỂM TRỪ'],
        ['1', 'Điểm thưởng', 2],
        ['1.1', 'Sáng kiến', 1, scale(1), null, 'Có'],
        ['2', 'Điểm trừ', 2],
        ['2.1', 'Gửi muộn', 2, 'Mỗi lần chậm trừ 1 điểm', null, 1],
      ),
    );
    expect(read).toMatchObject({ max: 5, bonus: 1, penalty: 1 });
  });

  test('a block of which every maximum is below 0 takes points off, whatever its heading', () => {
    const read = readSmall(
      withBlocks(
        ROMAN,
        ['III', 'XỬ LÝ VI PHẠM', -5],
        ['1', 'Gửi muộn', -2, 'Mỗi lần chậm trừ 1 điểm', null, 1],
      ),
    );
    expect(read).toMatchObject({ max: 5, penalty: 1 });
  });

  test('leaves without codes in a block', () => {
    const read = readSmall(
      withBlocks(
        ROMAN,
        ['III', 'ĐIỂM THƯỞNG', 2],
        [null, '- Sáng kiến', 1, scale(1), null, 'Có'],
        [null, '- Khen thưởng', 1, scale(1), null, 'Không'],
      ),
    );
    expect(read).toMatchObject({ max: 5, self: 5, bonus: 1, said: [] });
  });

  test('a field after the block is a field', () => {
    const read = readSmall(
      withBlocks(
        ROMAN,
        ['', 'ĐIỂM THƯỞNG', 1],
        leafRow(1, 'Sáng kiến', 1),
        ['III', 'NHÂN LỰC', 2],
        leafRow('3.1', 'Đào tạo', 2),
      ),
    );
    expect(read).toMatchObject({
      fields: ['I CHỈ ĐẠO', 'II THỦ TỤC', 'III NHÂN LỰC'],
      max: 7,
      bonus: 1,
      said: [],
    });
  });

  test('a criterion that speaks of points off stays where it is', () => {
    const read = readSmall(
      below(['1', 'CHỈ ĐẠO', 2], leafRow('1.1', 'Kế hoạch', 1), leafRow('1.2', 'Trừ điểm do nộp chậm', 1)),
    );
    expect(read).toMatchObject({ max: 2, bonus: 0, penalty: 0 });
  });
});

describe('S2: what a penalty takes off', () => {
  const penalty = (wording: string, input: CellValue, max: CellValue = -2) =>
    readSmall(
      withBlocks(ROMAN, ['III', 'ĐIỂM TRỪ', -5], ['III.1', 'Gửi biểu số liệu', max, wording, null, input]),
    );

  test.each<[string, CellValue, number]>([
    ['Gửi muộn: trừ 1 điểm; không gửi: trừ 2 điểm', 'Gửi muộn', 1],
    ['Gửi muộn: trừ 1 điểm\nKhông gửi: trừ 2 điểm', 'Không gửi', 2],
    ['Có: trừ 1 điểm; không: 0 điểm', 'Có', 1],
    ['Có: -1 điểm; không: 0 điểm', 'Có', 1],
    ['Mỗi lần chậm trừ 0,5 điểm', 3, 1.5],
    // D6
    ['Trừ 1 điểm/lần, tối đa trừ 5 điểm', 2, 2],
  ])('%s, %s takes off %d', (wording, input, off) => {
    expect(penalty(wording, input)).toMatchObject({ penalty: off, max: 5, self: 5 });
    expect(penalty(wording, input, null).penalty).toBe(off);
  });

  test('what is not understood or not declared has its reason, and is said', () => {
    const { assessment } = assess(
      contentOf(
        gridOf(
          'Bảng',
          withBlocks(
            ROMAN,
            ['III', 'ĐIỂM TRỪ', -5],
            ['1', 'Vi phạm khác', -2, 'Theo kết luận của Hội đồng', null, 'Có'],
            ['2', 'Gửi muộn', -2, 'Mỗi lần chậm trừ 0,5 điểm'],
          ),
        ),
      ),
      { asOf: asDay('2026-12-31') },
    );
    expect(
      assessment.outside.map(({ kind, criterion, outcome }) => [kind, criterion.name, outcome.state]),
    ).toEqual([
      ['penalty', 'Vi phạm khác', 'unreadable'],
      ['penalty', 'Gửi muộn', 'missing'],
    ]);
    const said = assessment.findings.map(({ code, subject }) => `${code} ${subject}`);
    expect(said).toContain('unreadable-rule 1');
    expect(said).toContain('missing-input 2');
  });
});

describe('penalties without a maximum', () => {
  const blocks = (wording: string, achieved: CellValue, typed: CellValue = null) =>
    readSmall(
      withBlocks(ROMAN, ['III', 'ĐIỂM TRỪ'], ['1', 'Gửi báo cáo chậm', null, wording, null, achieved, typed]),
    );

  test('each case takes off what the set says', () => {
    expect(blocks('Mỗi lần chậm trừ 0,5 điểm', 3)).toMatchObject({ max: 5, self: 5, penalty: 1.5, said: [] });
  });

  test('up to what the wording allows', () => {
    expect(blocks('Mỗi lần chậm trừ 0,5 điểm, trừ tối đa 1 điểm', 3)).toMatchObject({ penalty: 1 });
  });

  test.each([-2, 2])('%d that the office typed itself', (typed) => {
    expect(blocks('Trừ theo kết luận của cấp trên', null, typed)).toMatchObject({ max: 5, penalty: 2 });
  });

  test('a heading for both above a block for each is no leaf', () => {
    const read = readSmall(
      withBlocks(
        ROMAN,
        ['III', 'ĐIỂM THƯỞNG, ĐIỂM PHẠT'],
        ['1', 'Điểm thưởng: công trình được gắn biển', 2, scale(2), null, 'Có'],
        ['2', 'Điểm phạt: bị xử phạt hành chính', -3, 'Mỗi lần trừ 1 điểm, tối đa 3 điểm', null, 1],
      ),
    );
    expect(read).toMatchObject({ max: 5, self: 5, bonus: 2, penalty: 1, said: [] });
  });
});

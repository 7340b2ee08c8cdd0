import type { CellValue } from '../../src/model/cell';
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

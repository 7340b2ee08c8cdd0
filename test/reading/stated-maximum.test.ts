import { assess } from '../../src/assess';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf } from '../support/grids';

const HEADER = ['STT', 'Tiêu chí', 'Cách tính điểm', 'Kết quả (b)', 'Điểm tự đánh giá'];

/** The maximum and the state of a leaf in a table without a column of maxima. */
function leafOf(wording: string, achieved: number) {
  const rows = [
    HEADER,
    ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH'],
    ['1.1', 'Ban hành kế hoạch', 'Có ban hành: 1 điểm; không ban hành: 0 điểm', 'Có ban hành'],
    ['1.2', 'Chế độ báo cáo', wording, achieved],
  ];
  const { leaves } = assess(contentOf(gridOf('Tiêu chí', rows)), { asOf: asDay('2026-12-31') }).assessment;
  const leaf = leaves.find(({ criterion }) => criterion.code === '1.2');
  return [leaf?.criterion.max ?? null, leaf?.outcome?.state, leaf?.outcome?.points ?? null];
}

describe('without a column of maxima the scale tells the maximum, or nothing does', () => {
  test.each([
    ['Mỗi báo cáo chậm trừ 0,25 điểm.', 0, [null, 'invalid', null]],
    ['Mỗi báo cáo thiếu trừ 0,5 điểm, trừ tối đa 1 điểm.', 1, [null, 'invalid', null]],
    ['Mỗi tin, bài được 0,05 điểm.', 7, [null, 'invalid', null]],
    ['Đủ báo cáo: 2 điểm; mỗi báo cáo chậm trừ 0,25 điểm.', 1, [2, 'scored', 1.75]],
    ['Mỗi tin, bài được 0,05 điểm, tối đa 0,5 điểm.', 7, [0.5, 'scored', 0.35]],
  ])('%s', (wording, achieved, expected) => {
    expect(leafOf(wording, achieved)).toEqual(expected);
  });
});

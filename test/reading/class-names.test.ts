import { assess } from '../../src/assess';
import type { CellValue } from '../../src/model/cell';
import { asDay } from '../../src/model/task';
import { contentOf, gridOf } from '../support/grids';

/** The points of one leaf, its scale and what an office put under "Đạt" and under "Mức đạt". */
function pointsOf(scale: string, max: number, achieved: CellValue, level: CellValue): number | null {
  const rows: readonly (readonly CellValue[])[] = [
    ['BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Đạt', 'Mức đạt', 'Điểm tự đánh giá'],
    ['1', 'GIẢI QUYẾT THỦ TỤC'],
    ['1.1', 'Thời gian trả kết quả', max, scale, achieved, level],
    ['1.2', 'Công khai thủ tục', 1, 'Có: 1 điểm; không: 0 điểm', null, 'Có'],
  ];
  const { leaves } = assess(contentOf(gridOf('Bo tieu chi', rows)), { asOf: asDay('2026-12-31') }).assessment;
  return leaves.find(({ criterion }) => criterion.code === '1.1')?.outcome?.points ?? null;
}

describe('a class with a name is scored by its figure and by its name', () => {
  const MINUTES =
    'Bậc A (6 điểm): dưới 120 phút; Bậc B (4 điểm): từ 120 đến 150 phút; Bậc C (0 điểm): trên 150 phút';
  const SHARES =
    'Tốt: từ 3 thủ tục trở lên: 6 điểm; khá: từ 1 đến 2 thủ tục: 3 điểm; yếu: dưới 1 thủ tục: 0 điểm';

  test.each([
    [MINUTES, 110, null, 6],
    [MINUTES, 150, null, 4],
    [MINUTES, null, 'A', 6],
    [MINUTES, null, 'Bậc B', 4],
    [MINUTES, null, 'bậc c', 0],
    [MINUTES, null, 'D', null],
    [SHARES, 3, null, 6],
    [SHARES, null, 'Khá', 3],
    [SHARES, null, 'Yếu', 0],
  ])('%s: %s, %s', (scale, achieved, level, points) => {
    expect(pointsOf(scale, 6, achieved, level)).toBe(points);
  });

  test('a number in its name is no number of anything', () => {
    const scale = 'Mức 1: có ban hành: 6 điểm; Mức 2: không ban hành: 0 điểm';
    expect(pointsOf(scale, 6, 1, null)).toBeNull();
    expect(pointsOf(scale, 6, null, 'Mức 2')).toBe(0);
  });
});

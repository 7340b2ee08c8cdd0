import { isAboutThePlan } from '../../src/scoring/figure-offers';
import { unitsIn } from '../../src/checking/names';

describe('a criterion is about the plan of the annex', () => {
  test.each([
    ['Mức độ hoàn thành nhiệm vụ trong kế hoạch', true],
    ['Mức độ thực hiện kế hoạch CCHC năm', true],
    ['Tỷ lệ hoàn thành nhiệm vụ cải cách hành chính', true],
    ['MUC DO HOAN THANH KE HOACH CCHC', true],
    ['Hoàn thành kế hoạch tuyên truyền CCHC', false],
    ['Mức độ hoàn thành kế hoạch kiểm tra CCHC', false],
    ['Ban hành kế hoạch CCHC kịp thời', false],
    ['Hoàn thành nhiệm vụ UBND tỉnh giao', false],
  ])('“%s”: %p', (name, about) => {
    expect(isAboutThePlan(name)).toBe(about);
  });
});

test('several units stand in one cell', () => {
  expect(unitsIn('Văn phòng Sở; Phòng Chuyển đổi số\nThanh tra ')).toEqual([
    'Văn phòng Sở',
    'Phòng Chuyển đổi số',
    'Thanh tra',
  ]);
  expect(unitsIn('')).toEqual([]);
});

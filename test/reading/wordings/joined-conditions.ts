import { levels } from './builders';
import type { WordingExample } from './builders';

const joined = (
  max: number,
  options: readonly (readonly [label: string, points: number])[],
  separator = '; ',
): WordingExample => ({
  wording: options
    .map(([label, points]) => `${label}: ${String(points).replace('.', ',')} điểm`)
    .join(separator),
  max,
  rule: levels(options),
});

/** Classes that ask for something else beside their figure, which the figure alone does not tell. */
export const JOINED_CONDITIONS: readonly WordingExample[] = [
  joined(4, [
    ['Giải quyết đúng hạn từ 98% trở lên và không để xảy ra khiếu nại', 4],
    ['Giải quyết đúng hạn từ 98% trở lên nhưng để xảy ra khiếu nại', 2],
    ['Giải quyết đúng hạn dưới 98%', 0],
  ]),
  joined(2, [
    ['Giải ngân từ 95% kế hoạch trở lên và không bị cắt vốn', 2],
    ['Còn lại', 0],
  ]),
  joined(3, [
    ['Tỷ lệ số hóa đạt 90% trở lên và có kiểm tra chất lượng', 3],
    ['Tỷ lệ số hóa đạt 90% trở lên nhưng thiếu kiểm tra chất lượng', 1.5],
    ['Tỷ lệ số hóa đạt dưới 90%', 0],
  ]),
  joined(2, [
    ['Từ 95% trở lên, không có phản ánh tiêu cực', 2],
    ['Từ 85% đến dưới 95%, không có phản ánh tiêu cực', 1],
    ['Dưới 85% hoặc có phản ánh tiêu cực', 0],
  ]),
  joined(
    3,
    [
      ['Không để xảy ra cháy nổ và có từ 02 đợt diễn tập trở lên', 3],
      ['Không để xảy ra cháy nổ và có 01 đợt diễn tập', 2],
      ['Các trường hợp khác', 0],
    ],
    '\n',
  ),
];

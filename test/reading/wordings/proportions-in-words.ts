import { linear } from './builders';
import type { WordingExample } from './builders';

/** Points in proportion that are told in words, before or behind their condition. */
export const PROPORTIONS_IN_WORDS: readonly WordingExample[] = [
  // Points that follow from the rate stand behind a comma, no part of a label.
  { wording: 'Đạt 100% được điểm tối đa, thấp hơn thì tính theo tỷ lệ % tương ứng', max: 2, rule: linear() },
  { wording: 'Đạt 100% được 2 điểm, thấp hơn tính theo tỷ lệ', max: 2, rule: linear() },
  {
    wording: 'Hoàn thành 100%: 2 điểm; không hoàn thành 100%: tính theo tỷ lệ tương ứng',
    max: 2,
    rule: linear(),
  },
  {
    wording: 'Từ 50% trở lên tính điểm theo tỷ lệ, dưới 50% không được điểm',
    max: 3,
    rule: linear({ floor: 0.5 }),
  },
  {
    wording: 'Tính theo phần trăm hoàn thành; dưới 50% không tính điểm',
    max: 3,
    rule: linear({ floor: 0.5 }),
  },
  // A lead-in that is itself the award.
  {
    wording:
      'Điểm tính theo tỷ lệ thuận với số tiêu chí đạt: đủ 100% được điểm tối đa; dưới 40% không có điểm.',
    max: 1.5,
    rule: linear({ floor: 0.4 }),
  },
  // The formula before its condition, limits that say what the maximum says.
  { wording: '(b/a) x 2 nếu b/a ≥ 70%, ngược lại 0 điểm', max: 2, rule: linear({ floor: 0.7 }) },
  {
    wording:
      '[(Tỷ lệ % thực hiện × 2,0)/100%] nếu đạt từ 60% trở lên. Nếu đạt dưới 60% thì điểm đánh giá là 0.',
    max: 2,
    rule: linear({ floor: 0.6 }),
  },
  { wording: 'min(2; b/a x 2)', max: 2, rule: linear() },
  {
    wording: 'Từ 50% đến dưới 100%: (b/a) x điểm tối đa. 100%: điểm tối đa. Dưới 50%: 0 điểm',
    max: 2,
    rule: linear({ floor: 0.5 }),
  },
  {
    wording:
      'Điểm tự chấm = 1,5 × (số thủ tục cung cấp trực tuyến toàn trình : tổng số thủ tục đủ điều kiện). Không có thủ tục đủ điều kiện: đạt 1,5 điểm',
    max: 1.5,
    rule: linear(),
    policy: 'full',
  },
];

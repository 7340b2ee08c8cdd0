import {
  atLeast,
  atMost,
  fromTo,
  fromUnder,
  over,
  overTo,
  overUnder,
  tiers,
  under,
  unreadable,
} from './builders';
import type { WordingExample } from './builders';

/** Percentages without their sign, ranges from above, classes that end before the best one. */
export const BARE_RATES: readonly WordingExample[] = [
  // Percentages without their sign, shares, thousandths.
  {
    wording: 'Tỷ lệ từ 90 đến 100: 2 điểm; từ 80 đến dưới 90: 1 điểm; dưới 80: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 1), atLeast(0.9, 2)]),
  },
  {
    wording: 'Từ 90% trở lên: 2 điểm; 80 - dưới 90: 1 điểm; dưới 80: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 1), atLeast(0.9, 2)]),
  },
  {
    wording: 'Tỷ lệ đạt: >= 0,95: 3 điểm; 0,8 - < 0,95: 2 điểm; < 0,8: 0 điểm',
    max: 3,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, 2), atLeast(0.95, 3)]),
  },
  {
    wording: 'Tỷ lệ đạt (%): 95-100: 3 điểm; 85-94: 2 điểm; 75-84: 1 điểm; <75: 0 điểm',
    max: 3,
    rule: tiers('rate', [under(0.75, 0), fromTo(0.75, 0.84, 1), fromTo(0.85, 0.94, 2), atLeast(0.95, 3)]),
  },
  {
    wording: 'Tỷ lệ hồ sơ quá hạn dưới 5‰: 2 điểm; từ 5‰ đến 10‰: 1 điểm; trên 10‰: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.005, 2), fromTo(0.005, 0.01, 1), over(0.01, 0)]),
  },
  // Marks are no percentages.
  {
    wording:
      'Chỉ số CCHC đạt từ 90 điểm trở lên: 3 điểm; từ 80 đến dưới 90 điểm: 2 điểm; dưới 80 điểm: 0 điểm',
    max: 3,
    rule: tiers('count', [under(80, 0), fromUnder(80, 90, 2), atLeast(90, 3)]),
  },
  {
    wording: 'Đạt trên 8 điểm: 3 điểm; từ 6,5 đến 8 điểm: 2 điểm; dưới 6,5 điểm: 0 điểm',
    max: 3,
    rule: tiers('count', [under(6.5, 0), fromTo(6.5, 8, 2), over(8, 3)]),
  },
  // Ranges from their upper end.
  {
    wording: '100%-90%: 2 điểm; dưới 90%-80%: 1 điểm; dưới 80%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 1), atLeast(0.9, 2)]),
  },
  {
    wording: 'Từ dưới 90% xuống 80%: 1 điểm; từ 90% trở lên: 2 điểm; dưới 80%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 1), atLeast(0.9, 2)]),
  },
  {
    wording: 'Đạt 70% trở xuống: 1 điểm, trên 70% đến 90%: 1,5 điểm, trên 90%: 3 điểm',
    max: 3,
    rule: tiers('rate', [atMost(0.7, 1), overTo(0.7, 0.9, 1.5), over(0.9, 3)]),
  },
  // Classes that end before the best one: what lies beyond has no score.
  {
    wording:
      'Dưới 50%: 0 điểm; từ 50% đến dưới 70%: 1 điểm; từ 70% đến dưới 90%: 2 điểm. (Theo báo cáo của Sở Tài chính.)',
    max: 3,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.7, 1), fromUnder(0.7, 0.9, 2)]),
  },
  {
    wording: 'Dưới 50%: 0 điểm; từ 50% đến dưới 70%: 1 điểm; từ 70% trở lên: 2 điểm',
    max: 3,
    rule: unreadable('below-maximum'),
  },
  // Intervals, classes beside each other, the whole in brackets, the bound of "trở xuống" behind its noun.
  {
    wording: '[90%; 100%]: 2đ; [70%; 90%): 1đ; [0%; 70%): 0đ',
    max: 2,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 1), atLeast(0.9, 2)]),
  },
  {
    wording: '> 85%: 2 / 75 - 85%: 1,5 / 65 - < 75%: 1 / < 65%: 0',
    max: 2,
    rule: tiers('rate', [under(0.65, 0), fromUnder(0.65, 0.75, 1), fromTo(0.75, 0.85, 1.5), over(0.85, 2)]),
  },
  {
    wording:
      'Toàn bộ (100%) viên chức được tập huấn: 2đ; trên 75%: 1,5đ; trên 50% đến 75%: 1đ; không quá 50%: 0đ',
    max: 2,
    rule: tiers('rate', [atMost(0.5, 0), overTo(0.5, 0.75, 1), overUnder(0.75, 1, 1.5), atLeast(1, 2)]),
  },
  {
    wording:
      'Hoàn thành 100% kế hoạch thì đạt 2 điểm; hoàn thành trên 80% - dưới 100% kế hoạch thì đạt 1 điểm; hoàn thành từ 80% kế hoạch trở xuống thì không có điểm.',
    max: 2,
    rule: tiers('rate', [atMost(0.8, 0), overUnder(0.8, 1, 1), atLeast(1, 2)]),
  },
];

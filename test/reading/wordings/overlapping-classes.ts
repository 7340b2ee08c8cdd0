import { atLeast, fromUnder, over, overTo, tiers, under } from './builders';
import type { WordingExample } from './builders';

/** Two neighbouring classes share a part of the scale: that part has no score, the rest is as clear as without it. */
export const OVERLAPPING_CLASSES: readonly WordingExample[] = [
  {
    wording: 'Từ 70% trở lên: 1 điểm; từ 60% đến 80%: 0,5 điểm; dưới 60%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.7, 0.5), over(0.8, 1)]),
  },
  {
    wording: '≥ 90%: 1,5 điểm; 80% đến 92%: 0,75 điểm; < 80%: 0 điểm',
    max: 1.5,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 0.75), over(0.92, 1.5)]),
  },
  {
    wording: 'Trên 80%: 2 điểm; từ 60% đến 85%: 1 điểm; dưới 60%: 0 điểm',
    max: 2,
    rule: tiers('rate', [
      under(0.6, 0),
      { ...fromUnder(0.6, 0.8, 1), to: { at: 0.8, inclusive: true } },
      over(0.85, 2),
    ]),
  },
  {
    wording: 'Từ 80% trở lên: 1,5đ; từ 60% đến 85%: 0,75đ; còn lại: 0đ',
    max: 1.5,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.75), over(0.85, 1.5)]),
  },
  {
    wording:
      'Tỷ lệ công chức hoàn thành chương trình bồi dưỡng bắt buộc\n- Từ 80% trở lên: 2 điểm\n- Từ 60% đến 85%: 1 điểm\n- Dưới 60%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 1), over(0.85, 2)]),
  },
  {
    wording: '- Đạt từ 80% trở lên: 1,5 điểm\n- Đạt từ 50% đến 85%: 1,0 điểm\n- Đạt dưới 50%: 0 điểm',
    max: 1.5,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.8, 1), over(0.85, 1.5)]),
  },
  {
    wording: 'Trễ dưới 2%: 2 điểm; từ 1,5% đến 5%: 1 điểm; trên 5%: 0 điểm',
    max: 2,
    rule: tiers('rate', [
      under(0.015, 2),
      { ...overTo(0.02, 0.05, 1), from: { at: 0.02, inclusive: true } },
      over(0.05, 0),
    ]),
  },
  // 95 % is on both sides of the best class: each side is a class of its own.
  {
    wording:
      'Từ 85% đến 100%: 4 điểm; từ 70% đến dưới 85% hoặc trên 100% đến 120%: 2 điểm; dưới 70% hoặc trên 120%: 0 điểm',
    max: 4,
    rule: {
      ...tiers('rate', [
        under(0.7, 0),
        fromUnder(0.7, 0.85, 2),
        { ...atLeast(0.85, 4), to: { at: 1, inclusive: true } },
        overTo(1, 1.2, 2),
        over(1.2, 0),
      ]),
      mayExceed: true,
    },
  },
];

import {
  atLeast,
  atMost,
  exactly,
  fromTo,
  fromUnder,
  over,
  overTo,
  overUnder,
  share,
  tiers,
  under,
} from './builders';
import type { WordingExample } from './builders';

/** Bands of a rate: points fixed for each band, whichever way is better. */
const RATE_TIERS: readonly WordingExample[] = [
  {
    wording: 'Từ 30% trở lên: 1; từ 20% đến dưới 30%: 0,5; dưới 20%: 0',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording: '≥30%: 1; 20% - <30%: 0,5; <20%: 0',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording: '≥30 %: 1; 20–<30 %: 0,5; <20 %: 0',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording: '0%: 1; ≤1%: 0,75; ≤3%: 0,5; >3%: 0',
    max: 1,
    rule: tiers('rate', [atMost(0, 1), overTo(0, 0.01, 0.75), overTo(0.01, 0.03, 0.5), over(0.03, 0)]),
  },
  {
    wording: '0 %: 1; ≤1 %: 0,75; ≤3 %: 0,5; ≤5 %: 0,25; >5 %: 0',
    max: 1,
    rule: tiers('rate', [
      atMost(0, 1),
      overTo(0, 0.01, 0.75),
      overTo(0.01, 0.03, 0.5),
      overTo(0.03, 0.05, 0.25),
      over(0.05, 0),
    ]),
  },
  {
    wording:
      'Từ 30% số phòng, đơn vị trở lên: 1 điểm; từ 20% đến dưới 30% số phòng, đơn vị: 0,5 điểm; dưới 20% số phòng, đơn vị: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording: '- Đạt từ 95% trở lên: 2 điểm\n- Đạt từ 90% đến dưới 95%: 1 điểm\n- Đạt dưới 90%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 1), atLeast(0.95, 2)]),
  },
  {
    wording: 'Tỷ lệ hồ sơ trễ hạn không quá 1%: 1 điểm; trên 1% đến 3%: 0,5 điểm; trên 3%: 0 điểm',
    max: 1,
    rule: tiers('rate', [atMost(0.01, 1), overTo(0.01, 0.03, 0.5), over(0.03, 0)]),
  },
  {
    wording: 'Tối thiểu 80%: 1,5; từ 60% đến dưới 80%: 0,75; dưới 60%: 0',
    max: 1.5,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.75), atLeast(0.8, 1.5)]),
  },
  {
    wording: 'Ít nhất 50% cán bộ được bồi dưỡng: 0,5 điểm; dưới 50%: 0 điểm',
    max: 0.5,
    rule: tiers('rate', [under(0.5, 0), atLeast(0.5, 0.5)]),
  },
  {
    wording: 'Tỷ lệ lớn hơn hoặc bằng 90%: 1 điểm; nhỏ hơn 90%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.9, 0), atLeast(0.9, 1)]),
  },
  {
    wording: 'Đạt 97,5% trở lên: 1 điểm; từ 95% đến dưới 97,5%: 0,5 điểm; dưới 95%: không tính điểm',
    max: 1,
    rule: tiers('rate', [under(0.95, 0), fromUnder(0.95, 0.975, 0.5), atLeast(0.975, 1)]),
  },
  {
    wording: 'Từ 80 phần trăm trở lên: 1 điểm; dưới 80 phần trăm: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), atLeast(0.8, 1)]),
  },
  {
    wording: 'Đạt 100%: 1 điểm; từ 90% đến dưới 100%: 0,5 điểm; dưới 90%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 0.5), atLeast(1, 1)]),
  },
  {
    wording: '100%: 1; 90% - <100%: 0,75; 80% - <90%: 0,5; 70% - <80%: 0,25; <70%: 0',
    max: 1,
    rule: tiers('rate', [
      under(0.7, 0),
      fromUnder(0.7, 0.8, 0.25),
      fromUnder(0.8, 0.9, 0.5),
      fromUnder(0.9, 1, 0.75),
      atLeast(1, 1),
    ]),
  },
  {
    wording: '<60%: 0; 60%-<80%: 0,5; ≥80%: 1',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), atLeast(0.8, 1)]),
  },
  {
    wording: 'Dưới 50%: 0 điểm; từ 50% đến dưới 70%: 0,5 điểm; từ 70% trở lên: 1 điểm',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.7, 0.5), atLeast(0.7, 1)]),
  },
  {
    wording:
      'Từ 70% trở lên được điểm tối đa; từ 50% đến dưới 70% được 50% số điểm tối đa; dưới 50% không được điểm',
    max: 2,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.7, 1), atLeast(0.7, 2)]),
  },
  {
    wording: '>= 90%: 1đ; >= 80% và < 90%: 0.5đ; < 80%: 0đ',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording: 'Không có hồ sơ trễ hạn: 1 điểm; tỷ lệ hồ sơ trễ hạn đến 2%: 0,5 điểm; trên 2%: 0 điểm',
    max: 1,
    rule: tiers('rate', [atMost(0, 1), overTo(0, 0.02, 0.5), over(0.02, 0)]),
  },
  {
    wording: 'Không có hồ sơ trễ hạn: 1; dưới 3%: 0,5; từ 3% trở lên: 0',
    max: 1,
    rule: tiers('rate', [atMost(0, 1), overUnder(0, 0.03, 0.5), atLeast(0.03, 0)]),
  },
  {
    wording: 'Tỷ lệ trễ hạn dưới 1%: 1 điểm; từ 1% đến dưới 5%: 0,5 điểm; từ 5% trở lên: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.01, 1), fromUnder(0.01, 0.05, 0.5), atLeast(0.05, 0)]),
  },
  {
    wording: '≥ 80%: 1; ≥ 60%: 0,5; < 60%: 0',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), atLeast(0.8, 1)]),
  },
  {
    wording:
      'Nếu tỷ lệ đạt từ 90% trở lên thì được 1 điểm; nếu tỷ lệ đạt từ 70% đến dưới 90% thì được 0,5 điểm; nếu tỷ lệ đạt dưới 70% thì được 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording: '1 điểm nếu đạt từ 80% trở lên; 0,5 điểm nếu đạt từ 60% đến dưới 80%; 0 điểm nếu đạt dưới 60%',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), atLeast(0.8, 1)]),
  },
  {
    wording: 'Trên 50%: 1 điểm; từ 30% đến 50%: 0,5 điểm; dưới 30%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.3, 0), fromTo(0.3, 0.5, 0.5), over(0.5, 1)]),
  },
  {
    wording: 'Từ 20% trở lên: 1 điểm; từ 10% đến dưới 20%: 0,5 điểm; còn lại: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.1, 0), fromUnder(0.1, 0.2, 0.5), atLeast(0.2, 1)]),
  },
  {
    wording: 'Đạt 100%: 0,5 điểm; các trường hợp khác: 0 điểm',
    max: 0.5,
    rule: tiers('rate', [under(1, 0), atLeast(1, 0.5)]),
  },
  {
    wording: '100%: 0,75; <100%: 0',
    max: 0.75,
    rule: tiers('rate', [under(1, 0), atLeast(1, 0.75)]),
  },
  {
    wording:
      '100% số thủ tục hành chính được công khai: 1 điểm; dưới 100% số thủ tục hành chính được công khai: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(1, 0), atLeast(1, 1)]),
  },
  {
    wording:
      'a) Tỷ lệ đạt từ 98% trở lên: 2,5 điểm\nb) Tỷ lệ đạt từ 95% đến dưới 98%: 1,5 điểm\nc) Tỷ lệ đạt từ 90% đến dưới 95%: 0,5 điểm\nd) Tỷ lệ đạt dưới 90%: 0 điểm',
    max: 2.5,
    rule: tiers('rate', [
      under(0.9, 0),
      fromUnder(0.9, 0.95, 0.5),
      fromUnder(0.95, 0.98, 1.5),
      atLeast(0.98, 2.5),
    ]),
  },
  {
    wording: 'Từ 80% đến 100%: 1 điểm; từ 50% đến dưới 80%: 0,5 điểm; dưới 50%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.8, 0.5), atLeast(0.8, 1)]),
  },
  {
    wording:
      'Tỷ lệ từ 65% trở lên (1,5 điểm); từ 50% đến dưới 65% (1 điểm); từ 30% đến dưới 50% (0,5 điểm); dưới 30% (0 điểm)',
    max: 1.5,
    rule: tiers('rate', [
      under(0.3, 0),
      fromUnder(0.3, 0.5, 0.5),
      fromUnder(0.5, 0.65, 1),
      atLeast(0.65, 1.5),
    ]),
  },
  {
    wording: 'x ≥ 90%: 1; 70% ≤ x < 90%: 0,5; x < 70%: 0',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording:
      '• Trên 95%: 2 điểm\n• Từ trên 90% đến 95%: 1,5 điểm\n• Từ trên 80% đến 90%: 1 điểm\n• Từ 80% trở xuống: 0 điểm',
    max: 2,
    rule: tiers('rate', [atMost(0.8, 0), overTo(0.8, 0.9, 1), overTo(0.9, 0.95, 1.5), over(0.95, 2)]),
  },
];

/** Bands of a rate where some band is a formula and the whole is not simply proportional above a floor. */
const MIXED_TIERS: readonly WordingExample[] = [
  {
    wording:
      'Từ 90% trở lên: 1 điểm; từ 70% đến dưới 90%: tính theo công thức (b/a) x điểm tối đa; dưới 70%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(1)), atLeast(0.9, 1)]),
  },
  {
    wording: '≥95%: 2; 80% - <95%: b/a × 2; <80%: 0',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, share(2)), atLeast(0.95, 2)]),
  },
  {
    wording: '100%: 2; 80% - <100%: b/a × 1,5; <80%: 0',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, share(1.5)), atLeast(1, 2)]),
  },
  {
    wording:
      'Đạt 100%: 1 điểm; từ 80% đến dưới 100%: (b/a) x điểm tối đa; từ 50% đến dưới 80%: 0,25 điểm; dưới 50%: 0 điểm',
    max: 1,
    rule: tiers('rate', [
      under(0.5, 0),
      fromUnder(0.5, 0.8, 0.25),
      fromUnder(0.8, 1, share(1)),
      atLeast(1, 1),
    ]),
  },
  {
    wording: 'Từ 80% trở lên: b/a × 1,5; dưới 80%: 0,25',
    max: 1.5,
    rule: tiers('rate', [under(0.8, 0.25), atLeast(0.8, share(1.5))]),
  },
  {
    wording: 'Từ 98% đến 100%: 2,5 điểm; từ 90% đến dưới 98%: b/a x 2,5; dưới 90%: 0 điểm',
    max: 2.5,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.98, share(2.5)), atLeast(0.98, 2.5)]),
  },
];

/** Bands of a count. */
const COUNT_TIERS: readonly WordingExample[] = [
  {
    wording: 'Từ 02 sáng kiến trở lên: 1,5; 01 sáng kiến: 0,75; không có: 0',
    max: 1.5,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.75), atLeast(2, 1.5)]),
  },
  {
    wording: '1 sáng kiến 0,75; từ 2: 1,5; không có: 0',
    max: 1.5,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.75), atLeast(2, 1.5)]),
  },
  {
    wording: '≥ 3 mô hình: 1; 2 mô hình: 0,5; 1 mô hình: 0,25; 0 mô hình: 0',
    max: 1,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.25), exactly(2, 0.5), atLeast(3, 1)]),
  },
  {
    wording:
      '- Có từ 03 sáng kiến trở lên: 1 điểm\n- Có 02 sáng kiến: 0,75 điểm\n- Có 01 sáng kiến: 0,5 điểm\n- Không có sáng kiến: 0 điểm',
    max: 1,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.5), exactly(2, 0.75), atLeast(3, 1)]),
  },
  {
    wording: 'Không có sáng kiến: 0 điểm; có 1 sáng kiến: 0,25 điểm; có từ 2 sáng kiến trở lên: 0,5 điểm',
    max: 0.5,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.25), atLeast(2, 0.5)]),
  },
  {
    wording: 'Tổ chức ít nhất 02 cuộc đối thoại: 1 điểm; 01 cuộc đối thoại: 0,5 điểm; không tổ chức: 0 điểm',
    max: 1,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording: 'Từ 10 tin, bài trở lên: 0,5 điểm; từ 5 đến 9 tin, bài: 0,25 điểm; dưới 5 tin, bài: 0 điểm',
    max: 0.5,
    rule: tiers('count', [under(5, 0), fromTo(5, 9, 0.25), atLeast(10, 0.5)]),
  },
  {
    wording: 'Từ 12 tin bài trở lên: 1 điểm; từ 6 đến dưới 12 tin bài: 0,5 điểm; dưới 6 tin bài: 0 điểm',
    max: 1,
    rule: tiers('count', [under(6, 0), fromUnder(6, 12, 0.5), atLeast(12, 1)]),
  },
  {
    wording: 'Có 2 đề tài trở lên được áp dụng: 1,0đ; có 1 đề tài: 0,5đ; không có đề tài: 0đ',
    max: 1,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording: '0 vụ việc: 1; 1 - 2 vụ việc: 0,5; từ 3 vụ việc trở lên: 0',
    max: 1,
    rule: tiers('count', [atMost(0, 1), fromTo(1, 2, 0.5), atLeast(3, 0)]),
  },
  {
    wording:
      'Không có đơn thư quá hạn: 1 điểm; có 01 đơn thư quá hạn: 0,5 điểm; có từ 02 đơn thư quá hạn trở lên: 0 điểm',
    max: 1,
    rule: tiers('count', [atMost(0, 1), exactly(1, 0.5), atLeast(2, 0)]),
  },
  {
    wording:
      '1,5 điểm nếu có từ 02 sáng kiến trở lên; 0,75 điểm nếu có 01 sáng kiến; 0 điểm nếu không có sáng kiến',
    max: 1.5,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.75), atLeast(2, 1.5)]),
  },
];

export const TIERS: readonly WordingExample[] = [...RATE_TIERS, ...MIXED_TIERS, ...COUNT_TIERS];

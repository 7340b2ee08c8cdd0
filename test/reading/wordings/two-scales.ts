import { unreadable } from './builders';
import type { WordingExample } from './builders';

/** Wordings of which one statement changes what the others give, or that count in a way that no rule knows. */
export const TWO_SCALES: readonly WordingExample[] = [
  // What changes the points of others is no option beside them.
  {
    wording:
      'Đạt 100%: 3 điểm; từ 80% đến dưới 100%: 2 điểm; dưới 80%: 0 điểm. Có báo cáo sai số liệu: trừ 1 điểm.',
    max: 3,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording:
      'Đạt 100%: 3 điểm; từ 80% đến dưới 100%: 2 điểm; dưới 80%: 0 điểm. Nếu có hồ sơ trễ hạn thì trừ thêm 0,5 điểm.',
    max: 3,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording:
      'Đạt 100%: 3 điểm; từ 80% đến dưới 100%: 2 điểm; dưới 80%: 0 điểm. Vượt kế hoạch được cộng 0,5 điểm nhưng không quá điểm tối đa.',
    max: 3,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording: 'Tốt: 3 điểm; khá: 2 điểm; yếu: 0 điểm; có mô hình mới được cộng 0,5 điểm',
    max: 3,
    rule: unreadable('mixed-conditions'),
  },
  {
    wording: 'Mỗi lần chậm trừ 0,5 điểm; có báo cáo sai: trừ 1 điểm',
    max: 3,
    rule: unreadable('mixed-conditions'),
  },
  // Ways of counting that no rule here knows.
  {
    wording: 'Nội suy tuyến tính: đạt 100% được 3 điểm, đạt 50% được 1 điểm',
    max: 3,
    rule: unreadable('not-understood'),
  },
  {
    wording: 'Đạt 100%: 3 điểm; dưới 100%: 1 điểm (nhân hệ số 1,5 đối với xã miền núi)',
    max: 3,
    rule: unreadable('not-understood'),
  },
];

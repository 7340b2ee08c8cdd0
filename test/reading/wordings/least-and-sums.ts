import { atLeast, levels, linear, share, tiers, under } from './builders';
import type { WordingExample } from './builders';

/** Proportions that earn so much at the least, rates of sums, and classes that hold for each of what an office has. */
export const LEAST_AND_SUMS: readonly WordingExample[] = [
  {
    wording: 'Điểm = tỷ lệ giải ngân × 8 điểm, thấp nhất 2 điểm',
    max: 8,
    rule: tiers('rate', [under(0.25, 2), atLeast(0.25, share(8))]),
  },
  {
    wording: 'Điểm = b/a × 3. Trường hợp điểm tính ra dưới 1 điểm thì vẫn được tính 1 điểm.',
    max: 3,
    rule: tiers('rate', [under(0.333333333333, 1), atLeast(0.333333333333, share(3))]),
  },
  {
    wording: 'Điểm = (tỷ lệ đạt được/80%) × 4, tối thiểu 1 điểm',
    max: 4,
    rule: tiers('rate', [under(0.2, 1), atLeast(0.2, share(4, 0.8))]),
  },
  {
    wording: 'Điểm = (b1 + b2 + b3)/(a1 + a2 + a3) × điểm tối đa',
    max: 3,
    rule: linear(),
  },
  {
    wording:
      'Điểm = (số đơn giải quyết đúng hạn + số đơn giải quyết trước hạn)/(số đơn đã giải quyết + số đơn chưa giải quyết) × 4. Trong đó: số liệu lấy từ Hệ thống quản lý đơn thư tại thời điểm 30/11.',
    max: 4,
    rule: linear(),
  },
  {
    wording:
      'Yêu cầu: 100% viên chức được tập huấn. Đạt từ 85% trở lên: b/a × điểm tối đa; dưới 85%: 0 điểm.',
    max: 3,
    rule: linear({ floor: 0.85 }),
  },
  {
    wording:
      'Phân công lãnh đạo phụ trách cho mỗi địa bàn: 2 điểm; phân công chưa đủ: 1 điểm; không phân công: 0 điểm',
    max: 2,
    rule: levels([
      ['Phân công lãnh đạo phụ trách cho mỗi địa bàn', 2],
      ['phân công chưa đủ', 1],
      ['không phân công', 0],
    ]),
  },
  {
    wording: 'Có niêm yết riêng của mỗi lĩnh vực: 3 điểm; không có: 0 điểm',
    max: 3,
    rule: levels([
      ['Có niêm yết riêng của mỗi lĩnh vực', 3],
      ['không có', 0],
    ]),
  },
  {
    wording: 'Mỗi thôn có tổ công nghệ số: 4 điểm; có thôn chưa thành lập: 2 điểm; không thành lập: 0 điểm',
    max: 4,
    rule: levels([
      ['Mỗi thôn có tổ công nghệ số', 4],
      ['có thôn chưa thành lập', 2],
      ['không thành lập', 0],
    ]),
  },
];

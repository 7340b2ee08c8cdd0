import {
  atLeast,
  atMost,
  exactly,
  fromTo,
  fromUnder,
  levels,
  line,
  linear,
  over,
  overUnder,
  tiers,
  under,
  type WordingExample,
} from './builders';

/** Points on a line between classes, falling shares, plans that may be exceeded, fractions in words, parts that add up. */
export const LINES_AND_PARTS: readonly WordingExample[] = [
  {
    wording: 'Hoàn thành 100%: 4 điểm; từ 60% trở xuống: 0 điểm; trên 60% đến dưới 100% thì tính nội suy',
    max: 4,
    rule: tiers('rate', [atMost(0.6, 0), overUnder(0.6, 1, line([0.6, 0], [1, 4])), atLeast(1, 4)]),
  },
  {
    wording:
      'Từ 90% trở lên: 2 điểm; đạt 50%: 1 điểm; dưới 50%: 0 điểm. Các mức trung gian tính theo phương pháp nội suy tuyến tính.',
    max: 2,
    rule: tiers('rate', [
      under(0.5, 0),
      exactly(0.5, 1),
      overUnder(0.5, 0.9, line([0.5, 1], [0.9, 2])),
      atLeast(0.9, 2),
    ]),
  },
  {
    wording: 'Có từ 08 mô hình trở lên: 2 điểm; không có mô hình: 0 điểm; ở giữa hai mức thì nội suy',
    max: 2,
    rule: tiers('count', [atMost(0, 0), overUnder(0, 8, line([0, 0], [8, 2])), atLeast(8, 2)]),
  },
  {
    wording:
      'Từ 80% đến 100%: từ 2 đến 3 điểm; từ 50% đến dưới 80%: từ 1 đến dưới 2 điểm; dưới 50%: 0 điểm. Điểm trong mỗi khoảng tính theo cách nội suy.',
    max: 3,
    rule: tiers('rate', [
      under(0.5, 0),
      fromUnder(0.5, 0.8, line([0.5, 1], [0.8, 2])),
      atLeast(0.8, line([0.8, 2], [1, 3])),
    ]),
  },
  {
    wording: 'Điểm = (100% - tỷ lệ văn bản ban hành chậm) × điểm tối đa',
    max: 2,
    rule: tiers('rate', [{ from: null, to: null, award: line([0, 2], [1, 0]) }]),
  },
  {
    wording: 'Điểm = (1 − b/a) × 3; trong đó a là tổng số hồ sơ, b là số hồ sơ bị trả lại',
    max: 3,
    rule: tiers('rate', [{ from: null, to: null, award: line([0, 3], [1, 0]) }]),
  },
  {
    wording: 'Điểm tự chấm = max(0; 1 - tỷ lệ trễ hạn/25%) x 2',
    max: 2,
    rule: tiers('rate', [{ from: null, to: null, award: line([0, 2], [0.25, 0]) }]),
  },
  {
    wording: 'Điểm = 3 - tỷ lệ hồ sơ quá hạn × 3',
    max: 3,
    rule: tiers('rate', [{ from: null, to: null, award: line([0, 3], [1, 0]) }]),
  },
  {
    wording: 'Trên 100% kế hoạch: 3 điểm; từ 90% đến 100%: 2 điểm; dưới 90%: 0 điểm',
    max: 3,
    rule: { ...tiers('rate', [under(0.9, 0), fromTo(0.9, 1, 2), over(1, 3)]), mayExceed: true },
  },
  {
    wording: 'Điểm = sản lượng thực hiện/sản lượng kế hoạch × 5 điểm; vượt kế hoạch vẫn chỉ tính 5 điểm',
    max: 5,
    rule: { ...linear(), mayExceed: true },
  },
  {
    wording:
      'Từ 2/3 số hộ trở lên: 2 điểm; từ một nửa đến dưới 2/3 số hộ: 1 điểm; dưới một nửa số hộ: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 2 / 3, 1), atLeast(2 / 3, 2)]),
  },
  {
    wording: 'Quá nửa số chi bộ được kiểm tra: 1 điểm; không quá nửa: 0,5 điểm',
    max: 1,
    rule: tiers('rate', [atMost(0.5, 0.5), over(0.5, 1)]),
  },
  {
    wording: 'Ban hành từ 1/2 đến 1/3: 1 điểm; sau 1/3: 0 điểm',
    max: 1,
    rule: levels([
      ['Ban hành từ 1/2 đến 1/3', 1],
      ['sau 1/3', 0],
    ]),
  },
  {
    wording: 'Ban hành kế hoạch: 0,5; có báo cáo: 0,5',
    max: 1,
    rule: levels([
      ['Riêng Ban hành kế hoạch', 0.5],
      ['Riêng có báo cáo', 0.5],
      ['Ban hành kế hoạch + có báo cáo', 1, 'assumed'],
      ['Không có nội dung nào', 0, 'assumed'],
    ]),
  },
  {
    wording:
      '- Có kế hoạch: 0,25 điểm\n- Có báo cáo kết quả: 0,25 điểm\n- Có kiểm tra: 0,5 điểm\n- Không có: 0 điểm',
    max: 1,
    rule: levels([
      ['Có kế hoạch', 0.25],
      ['Có báo cáo kết quả', 0.25],
      ['Có kiểm tra', 0.5],
      ['Có kế hoạch + Có báo cáo kết quả', 0.5, 'assumed'],
      ['Có kế hoạch + Có kiểm tra', 0.75, 'assumed'],
      ['Có báo cáo kết quả + Có kiểm tra', 0.75, 'assumed'],
      ['Có kế hoạch + Có báo cáo kết quả + Có kiểm tra', 1, 'assumed'],
      ['Không có', 0],
    ]),
  },
  {
    wording: 'So với mức bình quân của khối: cao hơn được 1đ; bằng được 0,5đ; thấp hơn được 0đ',
    max: 1,
    rule: levels([
      ['cao hơn', 1],
      ['bằng', 0.5],
      ['thấp hơn', 0],
    ]),
  },
  {
    wording:
      '- Chỉ chấm 2 điểm khi 100% cán bộ, công chức đạt chuẩn về trình độ\n- các trường hợp còn lại chấm 0 điểm',
    max: 2,
    rule: tiers('rate', [under(1, 0), atLeast(1, 2)]),
  },
];

import { linear } from './builders';
import type { WordingExample } from './builders';

/** In proportion to the rate, from nothing upwards. */
const PLAIN: readonly WordingExample[] = [
  { wording: '(b/a) x điểm tối đa', max: 1, rule: linear() },
  { wording: 'b/a × 2,5', max: 2.5, rule: linear() },
  { wording: 'b:a*điểm tối đa', max: 1, rule: linear() },
  { wording: 'b/a×1', max: 1, rule: linear() },
  { wording: 'Điểm = b/a × 1', max: 1, rule: linear() },
  { wording: 'Điểm đánh giá = (b/a) × 1,5', max: 1.5, rule: linear() },
  { wording: 'Tính theo công thức: (b/a) * điểm tối đa', max: 2, rule: linear() },
  { wording: 'Điểm đánh giá được tính theo công thức b/a nhân với điểm tối đa.', max: 1, rule: linear() },
  {
    wording: 'Số hồ sơ đúng hạn/Tổng số hồ sơ x điểm tối đa',
    max: 2,
    rule: linear(),
  },
  {
    wording: '(Số TTHC được công khai / Tổng số TTHC thuộc thẩm quyền) x 1 điểm',
    max: 1,
    rule: linear(),
  },
  {
    wording: 'Điểm = Số máy tính có phần mềm diệt vi-rút bản quyền : Tổng số máy tính × 0,75',
    max: 0.75,
    rule: linear(),
  },
  { wording: '[(Tỷ lệ % đạt được x Điểm tối đa)/100%]', max: 1, rule: linear() },
  {
    wording: 'Điểm được tính theo công thức: [(Tỷ lệ % đạt được x 1,5)/100%]',
    max: 1.5,
    rule: linear(),
  },
  { wording: 'Tỷ lệ % đạt được × điểm tối đa', max: 1, rule: linear() },
  { wording: 'Tính điểm theo tỷ lệ phần trăm đạt được nhân với điểm tối đa', max: 1, rule: linear() },
  { wording: 'Điểm tối đa nhân với tỷ lệ phần trăm đạt được', max: 1.5, rule: linear() },
  { wording: 'Điểm tối đa x (b/a)', max: 2, rule: linear() },
  { wording: '1,5 × b/a', max: 1.5, rule: linear() },
  { wording: 'Đạt 100%: điểm tối đa; dưới 100%: tính theo tỷ lệ', max: 1, rule: linear() },
  { wording: 'Đạt 100%: 1 điểm; dưới 100%: tính theo tỷ lệ tương ứng.', max: 1, rule: linear() },
  {
    wording: '(b/a) x điểm tối đa, trong đó: a là tổng số nhiệm vụ được giao; b là số nhiệm vụ hoàn thành',
    max: 1.5,
    rule: linear(),
  },
  {
    wording: 'Công thức: b/a × 1\na: tổng số hồ sơ tiếp nhận\nb: số hồ sơ giải quyết đúng hạn',
    max: 1,
    rule: linear(),
  },
];

/** In proportion, and nothing below a floor. */
const FLOORED: readonly WordingExample[] = [
  {
    wording:
      'Đạt 100%: 2 điểm; từ 80% đến dưới 100%: tính theo công thức (b/a) x điểm tối đa; dưới 80%: 0 điểm.',
    max: 2,
    rule: linear({ floor: 0.8 }),
  },
  { wording: '100%: 2; 80% - <100%: b/a × 2; <80%: 0', max: 2, rule: linear({ floor: 0.8 }) },
  { wording: '100 %: 2; 80–<100 %: b/a×2; <80 %: 0', max: 2, rule: linear({ floor: 0.8 }) },
  { wording: 'b/a×1; <80 %: 0', max: 1, rule: linear({ floor: 0.8 }) },
  { wording: '95–100 %: b/a×2,5; <95 %: 0', max: 2.5, rule: linear({ floor: 0.95 }) },
  {
    wording: 'Dưới 80%: 0 điểm; từ 80% trở lên: (b/a) x điểm tối đa',
    max: 1,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'Từ 70% - 100% thì điểm đánh giá được tính theo công thức: (b/a) x điểm tối đa. Dưới 70% thì điểm đánh giá là 0.',
    max: 2.5,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording:
      '- Hoàn thành 100% kế hoạch: 1,5 điểm\n- Hoàn thành từ 80% đến dưới 100% kế hoạch: điểm = b/a × 1,5\n- Hoàn thành dưới 80% kế hoạch: 0 điểm',
    max: 1.5,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording: 'Tính theo tỷ lệ đạt được nhân với điểm tối đa; nếu tỷ lệ đạt dưới 90% thì không tính điểm.',
    max: 1,
    rule: linear({ floor: 0.9 }),
  },
  {
    wording: '(b/a) x điểm tối đa. Nếu b/a < 80% thì được 0 điểm',
    max: 0.5,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording: 'Trên 80%: (b/a) × điểm tối đa; từ 80% trở xuống: 0 điểm',
    max: 1,
    rule: linear({ floor: { at: 0.8, inclusive: false } }),
  },
  {
    wording: '>90%: b/a × 1,5; ≤90%: 0',
    max: 1.5,
    rule: linear({ floor: { at: 0.9, inclusive: false } }),
  },
  {
    wording: 'b/a × 2; ≤ 70%: 0',
    max: 2,
    rule: linear({ floor: { at: 0.7, inclusive: false } }),
  },
  {
    wording: 'Từ 90% trở lên: [(Tỷ lệ % đạt được x Điểm tối đa)/100%]; dưới 90%: 0 điểm',
    max: 1.5,
    rule: linear({ floor: 0.9 }),
  },
  {
    wording: 'Số hồ sơ giải quyết đúng hạn/Tổng số hồ sơ đã giải quyết x 2,5; tỷ lệ dưới 95%: 0 điểm',
    max: 2.5,
    rule: linear({ floor: 0.95 }),
  },
  {
    wording: '≥ 80%: tính theo tỷ lệ; < 80%: 0 điểm',
    max: 1,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'Đạt 100% được điểm tối đa; từ 70% đến dưới 100% tính theo tỷ lệ phần trăm; dưới 70% không có điểm',
    max: 1,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording: '<80%: 0đ; 80% đến <100%: (b/a)*1,5đ; 100%: 1,5đ',
    max: 1.5,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'Nếu đạt 100% thì được 1 điểm; nếu đạt từ 80% đến dưới 100% thì tính theo công thức b/a x 1; nếu đạt dưới 80% thì được 0 điểm',
    max: 1,
    rule: linear({ floor: 0.8 }),
  },
];

/** In proportion up to a target, full from there. */
const TARGETED: readonly WordingExample[] = [
  { wording: '(tỷ lệ đạt được/65%) x điểm tối đa', max: 1.5, rule: linear({ target: 0.65 }) },
  { wording: 'min(1; x/80%) × 1,5', max: 1.5, rule: linear({ target: 0.8 }) },
  { wording: 'min(1; x/20 %)×0,5', max: 0.5, rule: linear({ target: 0.2 }) },
  {
    wording: 'Từ 50% trở lên: 2 điểm; dưới 50%: (tỷ lệ đạt được/50%) x 2',
    max: 2,
    rule: linear({ target: 0.5 }),
  },
  {
    wording: 'Đạt từ 80% trở lên: điểm tối đa; dưới 80%: điểm = (Tỷ lệ % đạt được/80%) × điểm tối đa',
    max: 1,
    rule: linear({ target: 0.8 }),
  },
  {
    wording: 'Dưới 65%: [(Tỷ lệ % đạt được x Điểm tối đa)/65%]; từ 65% trở lên: 1,5 điểm',
    max: 1.5,
    rule: linear({ target: 0.65 }),
  },
  {
    wording: '≥ 20%: 1; < 20%: x/20% × 1',
    max: 1,
    rule: linear({ target: 0.2 }),
  },
  {
    wording:
      'Nếu tỷ lệ đạt từ 50% trở lên thì được điểm tối đa; nếu tỷ lệ đạt dưới 50% thì tính theo công thức: (tỷ lệ đạt được/50%) x điểm tối đa.',
    max: 1,
    rule: linear({ target: 0.5 }),
  },
  {
    wording: 'Điểm = (Tỷ lệ đạt được / 80%) × 1,5, tối đa 1,5 điểm',
    max: 1.5,
    rule: linear({ target: 0.8 }),
  },
  {
    wording:
      'Từ 60% trở lên: 1 điểm; từ 30% đến dưới 60%: (tỷ lệ đạt được/60%) x điểm tối đa; dưới 30%: 0 điểm',
    max: 1,
    rule: linear({ floor: 0.3, target: 0.6 }),
  },
  {
    wording: '≥80%: 2; 50% - <80%: (x/80%) × 2; <50%: 0',
    max: 2,
    rule: linear({ floor: 0.5, target: 0.8 }),
  },
  {
    wording:
      '- Dưới 40%: 0 điểm\n- Từ 40% đến dưới 70%: [(Tỷ lệ % đạt được x Điểm tối đa)/70%]\n- Từ 70% trở lên: điểm tối đa',
    max: 1.5,
    rule: linear({ floor: 0.4, target: 0.7 }),
  },
];

export const LINEAR: readonly WordingExample[] = [...PLAIN, ...FLOORED, ...TARGETED];

import { unreadable } from './builders';
import type { WordingExample } from './builders';

const NO_WORDING: readonly WordingExample[] = ['', '   ', '…', '...', '-'].map((wording) => ({
  wording,
  max: 1,
  rule: unreadable('no-wording'),
}));

const gap = unreadable('gap-between-tiers');

/** Some rate or count earns nothing that is said. */
const GAPS: readonly WordingExample[] = [
  { wording: '≥80%: 1; <70%: 0', max: 1, rule: gap },
  { wording: 'Từ 80% trở lên: 1', max: 1, rule: gap },
  { wording: 'Trên 80%: 1 điểm; dưới 80%: 0 điểm', max: 1, rule: gap },
  { wording: 'Từ 90% trở lên: 2 điểm; từ 70% đến dưới 80%: 1 điểm; dưới 70%: 0 điểm', max: 2, rule: gap },
  { wording: 'Từ 80% trở lên: 1 điểm; từ 60% đến dưới 80%: 0,5 điểm', max: 1, rule: gap },
  { wording: 'Từ 80% trở lên: tính theo công thức (b/a) x điểm tối đa; dưới 70%: 0 điểm', max: 1, rule: gap },
  { wording: 'Từ 03 sáng kiến trở lên: 1 điểm; 01 sáng kiến: 0,5 điểm; không có: 0 điểm', max: 1, rule: gap },
  { wording: '0%: 1; từ 1% đến 3%: 0,5; >3%: 0', max: 1, rule: gap },
];

const overlap = unreadable('overlapping-tiers');

/** Some rate earns two different things. */
const OVERLAPS: readonly WordingExample[] = [
  { wording: 'Từ 70% trở lên: 1 điểm; từ 60% đến 80%: 0,5 điểm; dưới 60%: 0 điểm', max: 1, rule: overlap },
  { wording: '90% - 100%: 1; 80% - 90%: 0,5; <80%: 0', max: 1, rule: overlap },
  { wording: 'Từ 50% trở lên: 1 điểm; từ 50% trở xuống: 0 điểm', max: 1, rule: overlap },
  {
    wording: 'Từ 10 tin, bài trở lên: 0,5 điểm; từ 5 đến 10 tin, bài: 0,25 điểm; dưới 5 tin, bài: 0 điểm',
    max: 0.5,
    rule: overlap,
  },
  { wording: '≥ 90%: 1,5 điểm; 80% đến 92%: 0,75 điểm; < 80%: 0 điểm', max: 1.5, rule: overlap },
];

const above = unreadable('above-maximum');

const ABOVE_MAXIMUM: readonly WordingExample[] = [
  { wording: 'Kịp thời: 1 điểm; không kịp thời: 0 điểm', max: 0.5, rule: above },
  { wording: 'Từ 80% trở lên: 2 điểm; từ 50% đến dưới 80%: 1 điểm; dưới 50%: 0 điểm', max: 1, rule: above },
  { wording: '(b/a) x 2', max: 1, rule: above },
  {
    wording: 'Từ 02 sáng kiến trở lên: 1,5 điểm; 01 sáng kiến: 0,75 điểm; không có: 0 điểm',
    max: 1,
    rule: above,
  },
  { wording: 'Mỗi tin, bài được 0,1 điểm, tối đa 2 điểm', max: 1, rule: above },
];

const below = unreadable('below-maximum');

/** No option reaches the maximum: parts to be added up, or a slip in the points. */
const BELOW_MAXIMUM: readonly WordingExample[] = [
  { wording: 'Ban hành kế hoạch: 0,5; có báo cáo: 0,5', max: 1, rule: below },
  {
    wording: '- Có kế hoạch: 0,25 điểm\n- Có báo cáo kết quả: 0,25 điểm\n- Có kiểm tra: 0,5 điểm',
    max: 1,
    rule: below,
  },
  {
    wording: 'Công khai đầy đủ: 0,5 điểm; công khai chưa đầy đủ: 0,25 điểm; không công khai: 0 điểm',
    max: 0.75,
    rule: below,
  },
  { wording: 'Từ 30% trở lên: 0,75; từ 20% đến dưới 30%: 0,5; dưới 20%: 0', max: 1, rule: below },
  { wording: 'b/a × 0,5', max: 1, rule: below },
];

const mixed = unreadable('mixed-conditions');

/** Two measures decide at once. */
const MIXED: readonly WordingExample[] = [
  {
    wording:
      'Từ 90% trở lên và có từ 02 sáng kiến trở lên: 1 điểm; từ 70% đến dưới 90% và có 01 sáng kiến: 0,5 điểm; còn lại: 0 điểm',
    max: 1,
    rule: mixed,
  },
  {
    wording:
      'Tỷ lệ đúng hạn từ 95% trở lên và tỷ lệ trực tuyến từ 50% trở lên: 2 điểm; tỷ lệ đúng hạn từ 90% trở lên và tỷ lệ trực tuyến từ 30% trở lên: 1 điểm; còn lại: 0 điểm',
    max: 2,
    rule: mixed,
  },
  { wording: 'Từ 80% trở lên: 1 điểm; 01 sáng kiến: 0,5 điểm; không có: 0 điểm', max: 1, rule: mixed },
  { wording: '≥90% và ≥10 tin, bài: 1; ≥70% và ≥5 tin, bài: 0,5; còn lại: 0', max: 1, rule: mixed },
];

const several = unreadable('several-formulas');

/** More than one formula, and nothing in the sheet that chooses or weighs them. */
const SEVERAL: readonly WordingExample[] = [
  {
    wording: 'Tính theo một trong hai công thức: (b/a) x điểm tối đa hoặc (d/c) x điểm tối đa',
    max: 1,
    rule: several,
  },
  {
    wording: 'Đối với đơn vị có TTHC: (b/a) x 1; đối với đơn vị không có TTHC: (d/c) x 1',
    max: 1,
    rule: several,
  },
  { wording: '(b/a × k1 + d/c × k2) × điểm tối đa', max: 2, rule: several },
  { wording: '(b/a) x 0,5 + (d/c) x 0,5', max: 1, rule: several },
  {
    wording:
      'Công thức 1: b/a x điểm tối đa; công thức 2: (b - c)/a x điểm tối đa. Đơn vị lựa chọn công thức phù hợp.',
    max: 1,
    rule: several,
  },
];

const unclear = unreadable('not-understood');

/** What the office cannot compute from its own figures, or what a careful official reads two ways. */
const NOT_UNDERSTOOD: readonly WordingExample[] = [
  { wording: 'Điểm = (tỷ lệ của đơn vị / tỷ lệ của đơn vị cao nhất) × điểm tối đa', max: 1, rule: unclear },
  {
    wording:
      'Đơn vị có tỷ lệ cao nhất được điểm tối đa; các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu',
    max: 2,
    rule: unclear,
  },
  {
    wording: 'Đạt mục tiêu: 1 điểm; vượt mục tiêu: tính theo đơn vị dẫn đầu, tối đa 2 điểm',
    max: 2,
    rule: unclear,
  },
  {
    wording: 'Vượt mục tiêu: tính theo đơn vị dẫn đầu, tối đa 2 điểm; không đạt: 0 điểm',
    max: 2,
    rule: unclear,
  },
  {
    wording: 'Từ 80% trở lên: 1 điểm; vượt 80%: so với đơn vị có tỷ lệ cao nhất, 2 điểm; dưới 80%: 0 điểm',
    max: 2,
    rule: unclear,
  },
  {
    wording: 'Hoàn thành: tính theo số lượng nhiệm vụ, 1 điểm; không hoàn thành: 0 điểm',
    max: 1,
    rule: unclear,
  },
  { wording: 'Điểm nội suy từ 0,5 điểm (tương ứng 50%) đến 1 điểm (tương ứng 100%)', max: 1, rule: unclear },
  {
    wording:
      'Từ 80% trở lên: 1 điểm; từ 50% đến dưới 80%: nội suy tuyến tính từ 0,5 đến 1 điểm; dưới 50%: 0 điểm',
    max: 1,
    rule: unclear,
  },
  { wording: 'Thực hiện theo hướng dẫn của Sở Nội vụ', max: 1, rule: unclear },
  { wording: 'Theo kết quả thẩm định của Sở Nội vụ', max: 2, rule: unclear },
  { wording: 'Giảm 1% trừ 0,1 điểm', max: 1, rule: unclear },
  { wording: 'Đạt 100%: 1 điểm; cứ giảm 5% thì trừ 0,1 điểm', max: 1, rule: unclear },
  { wording: 'Cứ tăng thêm 1% được cộng 0,05 điểm, tối đa 0,5 điểm', max: 0.5, rule: unclear },
  {
    wording: 'Mỗi sáng kiến cấp tỉnh được 0,5 điểm, mỗi sáng kiến cấp sở được 0,25 điểm, tối đa 1,5 điểm',
    max: 1.5,
    rule: unclear,
  },
  { wording: 'Mỗi báo cáo chậm trừ 0,1 điểm, mỗi báo cáo thiếu trừ 0,25 điểm', max: 1, rule: unclear },
  {
    wording:
      'Chậm từ 1 đến 5 ngày trừ 0,1 điểm; chậm từ 6 đến 10 ngày trừ 0,25 điểm; chậm trên 10 ngày trừ 0,5 điểm',
    max: 0.5,
    rule: unclear,
  },
  { wording: 'Thực hiện như tiêu chí 1.1.1', max: 1, rule: unclear },
  { wording: 'Như trên', max: 0.5, rule: unclear },
  { wording: 'Tùy mức độ thực hiện để chấm điểm', max: 1, rule: unclear },
  {
    wording: 'Đầy đủ: 1 điểm; chưa đầy đủ: từ 0,25 đến 0,75 điểm tùy mức độ; không thực hiện: 0 điểm',
    max: 1,
    rule: unclear,
  },
  { wording: 'Ban hành kế hoạch cải cách hành chính năm kịp thời, đầy đủ nội dung', max: 1, rule: unclear },
  { wording: 'Có/Không', max: 0.5, rule: unclear },
  { wording: 'Chưa đầy đủ thì trừ điểm tương ứng', max: 1, rule: unclear },
  { wording: 'Đúng hạn: 1 điểm; chậm: trừ 0,25 điểm', max: 1, rule: unclear },
  { wording: 'Điểm tối đa: 1 điểm', max: 1, rule: unclear },
  { wording: 'Căn cứ hồ sơ thực tế để đánh giá', max: 1, rule: unclear },
  { wording: 'Cao hơn mức trung bình của tỉnh: tính theo tỷ lệ; thấp hơn: 0 điểm', max: 1, rule: unclear },
  {
    wording: '50% số điểm do đơn vị tự chấm, 50% số điểm theo kết quả điều tra xã hội học',
    max: 2,
    rule: unclear,
  },
  { wording: '((b - c)/a)² x điểm tối đa', max: 1, rule: unclear },
];

/** Typed in a font of the years before Unicode: TCVN3 and VNI. */
const LEGACY_FONTS: readonly WordingExample[] = [
  { wording: 'KÞp thêi: 0,5 ®iÓm; kh«ng kÞp thêi: 0 ®iÓm', max: 0.5, rule: unreadable('legacy-font') },
  { wording: 'Tõ 80% trë lªn: 1 ®iÓm; d\u00adíi 80%: 0 ®iÓm', max: 1, rule: unreadable('legacy-font') },
  { wording: 'Kòp thôøi: 0,5 ñieåm; khoâng kòp thôøi: 0 ñieåm', max: 0.5, rule: unreadable('legacy-font') },
];

export const UNREADABLE: readonly WordingExample[] = [
  ...NO_WORDING,
  ...GAPS,
  ...OVERLAPS,
  ...ABOVE_MAXIMUM,
  ...BELOW_MAXIMUM,
  ...MIXED,
  ...SEVERAL,
  ...NOT_UNDERSTOOD,
  ...LEGACY_FONTS,
];

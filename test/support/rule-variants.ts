import { asPoints } from '../../src/model/points';
import type { Rule } from '../../src/model/rule';
import { readRule } from '../../src/reading/wording/read-rule';

/** A wording of a richer form, and the rule that is read from it. */
export interface RuleVariant {
  readonly wording: string;
  readonly max: number;
  readonly rule: Rule;
}

const variant = (max: number, wording: string): RuleVariant => ({
  wording,
  max,
  rule: readRule(wording, asPoints(max)).rule,
});

/** Points in proportion that are rounded to a step. */
const ROUNDED: readonly RuleVariant[] = [
  variant(2, '(b/a) x điểm tối đa, làm tròn đến 0,25 điểm'),
  variant(3, 'Từ 60% trở lên: b/a × 3; dưới 60%: 0 điểm; điểm làm tròn lên đến 0,5 điểm'),
  variant(1.5, 'min(1; x/80%) × 1,5; điểm làm tròn xuống đến 0,1 điểm'),
  variant(
    2,
    'Từ 95% trở lên: 2 điểm; từ 60% đến dưới 95%: b/a × 1,7; dưới 60%: 0 điểm; điểm làm tròn đến 0,1 điểm',
  ),
];

/** So much more or less for each whole step, of a rate and of a number. */
const STEPS: readonly RuleVariant[] = [
  variant(3, 'Đạt từ 95% trở lên: 3 điểm; cứ giảm 1% trừ 0,2 điểm'),
  variant(2, 'Đạt 100%: 2 điểm; cứ giảm 2,5% trừ 0,15 điểm, trừ tối đa 1 điểm'),
  variant(3, 'Đạt 80%: 1 điểm; mỗi 5% tăng thêm được cộng 0,5 điểm, tối đa 3 điểm; dưới 80%: 0 điểm'),
  variant(2.5, 'Cứ 10% được 0,25 điểm'),
  variant(2, 'Cứ 5 hồ sơ trễ hạn trừ 0,3 điểm'),
  variant(2, 'Từ trường hợp thứ 3 trở đi, mỗi trường hợp trừ 0,3 điểm'),
  variant(2, 'Đạt 5 tin: 1 điểm; mỗi tin tiếp theo cộng 0,1 điểm, tối đa 2 điểm'),
];

/** Steps within one class only: up to a bound beyond which nothing is left, or below the class that earns all. */
const STEPS_IN_A_CLASS: readonly RuleVariant[] = [
  variant(2, 'Gửi đúng hạn: 2 điểm; chậm mỗi ngày trừ 0,2 điểm; chậm quá 5 ngày: 0 điểm'),
  variant(3, 'Từ 10 tin, bài trở lên: 3 điểm; dưới 10 tin, bài: mỗi tin, bài 0,3 điểm'),
  variant(3, 'Để xảy ra 01 vụ việc bị trừ 0,5 điểm, từ vụ thứ 2 trở đi trừ 0,7 điểm/vụ'),
  variant(2, 'Cứ 1% hồ sơ trễ hạn trừ 0,15 điểm; trên 8% hồ sơ trễ hạn: 0 điểm'),
  variant(2, 'Đạt 100% dự toán: 2 điểm. Cứ hụt thu 2% trừ 0,2 điểm; hụt thu từ 15% trở lên: 0 điểm'),
];

/** Classes between which, or beyond which, the wording leaves something open. */
const WITH_GAPS: readonly RuleVariant[] = [
  variant(2, 'Từ 90% trở lên: 2 điểm; từ 70% đến dưới 80%: 1 điểm; dưới 70%: 0 điểm'),
  variant(2, 'Dưới 50%: 0 điểm; từ 50% đến dưới 70%: 1 điểm; từ 70% đến dưới 90%: 1,5 điểm'),
  variant(2, 'Từ 05 sáng kiến trở lên: 2 điểm; từ 02 đến 03 sáng kiến: 1 điểm; dưới 02 sáng kiến: 0 điểm'),
];

/** No more than so much is taken off. */
const WITH_MOST: readonly RuleVariant[] = [
  variant(2, 'Mỗi báo cáo chậm trừ 0,3 điểm, trừ tối đa 1 điểm'),
  variant(1.35, 'Mỗi lần chậm trừ 0,125 điểm nhưng điểm còn lại tối thiểu là 0,5 điểm'),
];

/** A class of its own for each number of events. */
const STAIRCASES: readonly RuleVariant[] = [
  variant(3, 'Lần thứ nhất trừ 0,5 điểm; lần thứ hai trừ tiếp 1 điểm; từ lần thứ ba trở đi trừ hết điểm'),
  variant(
    2,
    'Không có vi phạm: 2 điểm; 01 trường hợp: trừ 0,5 điểm; 02 trường hợp: trừ 1,2 điểm; từ 03 trở lên: trừ hết',
  ),
];

/** Points on a line between classes, and what is left of the maximum. */
const LINES: readonly RuleVariant[] = [
  variant(3, 'Đạt 100%: 3 điểm; từ 50% trở xuống: 0 điểm; trên 50% đến dưới 100% thì nội suy tuyến tính'),
  variant(1.35, 'Điểm = (100% - tỷ lệ trễ hạn) × điểm tối đa'),
  variant(2, 'Điểm = max(0; 1 - tỷ lệ trễ hạn/30%) × 2, làm tròn đến 0,1 điểm'),
  variant(2, 'Có từ 07 mô hình trở lên: 2 điểm; không có mô hình: 0 điểm; ở giữa hai mức thì nội suy'),
];

/** Shares that no decimal writes out. */
const FRACTIONS: readonly RuleVariant[] = [
  variant(2, 'Trên 2/3 số hộ: 2 điểm; từ 1/3 đến 2/3 số hộ: 1 điểm; dưới 1/3 số hộ: 0 điểm'),
];

/** Plans that may be exceeded. */
const EXCEEDED: readonly RuleVariant[] = [
  variant(3, 'Điểm = b/a × 3; vượt kế hoạch vẫn chỉ tính 3 điểm'),
  variant(6, 'Điểm = thực hiện/kế hoạch × 5 điểm, tối đa 6 điểm'),
  variant(3, 'Trên 100% kế hoạch: 3 điểm; từ 90% đến 100%: 2 điểm; dưới 90%: 0 điểm'),
];

/** A number in proportion to the one that earns all points, and points that are shared out evenly. */
const NUMBERS_IN_PROPORTION: readonly RuleVariant[] = [
  variant(3, 'Có từ 7 sáng kiến trở lên: 3 điểm; dưới 7 sáng kiến: điểm = số sáng kiến/7 x 3'),
  variant(2, 'Điểm tối đa chia đều cho 6 nội dung'),
  variant(3, 'Họp đủ 12 cuộc: 3 điểm; thiếu mỗi cuộc trừ 0,35 điểm; thiếu từ 06 cuộc trở lên: 0 điểm'),
];

/** So much more above the plan and less below it; the best class in the middle. */
const AROUND_THE_PLAN: readonly RuleVariant[] = [
  variant(6, 'Đạt 100% dự toán: 5 điểm; cứ vượt 1% cộng 0,1 điểm, tối đa 6 điểm; cứ hụt 1% trừ 0,2 điểm'),
  variant(
    3,
    'Vượt kế hoạch từ 10% trở lên: 3 điểm; vượt kế hoạch dưới 10%: 2,5 điểm; đạt 100%: 2 điểm; dưới 100%: 0 điểm',
  ),
  variant(2, 'Tỷ lệ từ 95% đến 105%: 2 điểm; dưới 95% hoặc trên 105%: 0,5 điểm'),
];

/** The richer forms of rules, by what is special about them. */
export const RULE_VARIANTS = {
  rounding: ROUNDED,
  steps: STEPS,
  'steps in a class': STEPS_IN_A_CLASS,
  gaps: WITH_GAPS,
  most: WITH_MOST,
  staircases: STAIRCASES,
  lines: LINES,
  fractions: FRACTIONS,
  exceeded: EXCEEDED,
  'numbers in proportion': NUMBERS_IN_PROPORTION,
  'around the plan': AROUND_THE_PLAN,
} as const;

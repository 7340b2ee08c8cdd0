import {
  atLeast,
  count,
  deduction,
  fromUnder,
  levels,
  linear,
  manual,
  survey,
  tiers,
  under,
} from './builders';
import type { WordingExample } from './builders';

/** Decided by a survey, not by the office. */
const SURVEYED: readonly WordingExample[] = [
  { wording: 'Điều tra xã hội học', max: 3, rule: survey },
  { wording: 'ĐTXHH', max: 2, rule: survey },
  { wording: 'Xác định qua điều tra XHH', max: 1.5, rule: survey },
  { wording: 'Điểm đánh giá được xác định thông qua kết quả điều tra xã hội học.', max: 1.5, rule: survey },
  { wording: 'Theo kết quả khảo sát mức độ hài lòng của người dân, tổ chức', max: 10, rule: survey },
  { wording: 'Lấy phiếu khảo sát ý kiến đại biểu HĐND', max: 3, rule: survey },
  { wording: 'Điểm điều tra xã hội học (đơn vị không tự chấm)', max: 2, rule: survey },
  { wording: 'Tính theo kết quả phiếu điều tra, khảo sát lãnh đạo UBND cấp xã', max: 2, rule: survey },
  { wording: 'Kết quả Chỉ số SIPAS x điểm tối đa', max: 10, rule: survey },
  { wording: 'Tỷ lệ % hài lòng qua khảo sát × 10', max: 10, rule: survey },
];

/** The office enters the points itself. */
const ENTERED: readonly WordingExample[] = [
  { wording: 'Đơn vị tự nhập điểm', max: 1, rule: manual },
  { wording: 'Nhập điểm trực tiếp', max: 2, rule: manual },
  { wording: 'Đơn vị nhập trực tiếp số điểm, không quá điểm tối đa', max: 1, rule: manual },
  { wording: 'Điểm do đơn vị tự nhập, tối đa 2 điểm', max: 2, rule: manual },
  { wording: 'Nhập điểm bằng tay.', max: 1.5, rule: manual },
];

/** What becomes of a leaf that does not apply, said beside its rule. */
const WITH_POLICY: readonly WordingExample[] = [
  {
    wording: '(b/a) x điểm tối đa. Trường hợp không phát sinh hồ sơ thì được điểm tối đa.',
    max: 1,
    rule: linear(),
    policy: 'full',
  },
  {
    wording: 'Từ 80% trở lên: b/a × 1; dưới 80%: 0. Không phát sinh: không tính điểm, loại khỏi tổng điểm',
    max: 1,
    rule: linear({ floor: 0.8 }),
    policy: 'remove',
  },
  {
    wording:
      'Có tổ chức: 0,5 điểm; không tổ chức: 0 điểm. Đơn vị không có thủ tục hành chính thì không đánh giá tiêu chí này.',
    max: 0.5,
    rule: levels([
      ['Có tổ chức', 0.5],
      ['không tổ chức', 0],
    ]),
    policy: 'remove',
  },
  {
    wording:
      '- Từ 90% trở lên: 1 điểm\n- Từ 70% đến dưới 90%: 0,5 điểm\n- Dưới 70%: 0 điểm\n- Không phát sinh: điểm tối đa',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), atLeast(0.9, 1)]),
    policy: 'full',
  },
  {
    wording: 'Mỗi trường hợp quá hạn trừ 0,25 điểm. Nếu không phát sinh thì được tính điểm tối đa.',
    max: 1,
    rule: deduction(0.25, 'trường hợp quá hạn'),
    policy: 'full',
  },
  {
    wording:
      'Trong năm không phát sinh phản ánh, kiến nghị: được điểm tối đa. Có phát sinh: tính theo công thức (b/a) x điểm tối đa',
    max: 1,
    rule: linear(),
    policy: 'full',
  },
  {
    wording: 'b/a × 2; <95%: 0; không phát sinh hồ sơ: 2 điểm',
    max: 2,
    rule: linear({ floor: 0.95 }),
    policy: 'full',
  },
  {
    wording: 'Đủ: 0,5; thiếu: 0 (không phát sinh: không đánh giá, trừ khỏi tổng điểm tối đa)',
    max: 0.5,
    rule: levels([
      ['Đủ', 0.5],
      ['thiếu', 0],
    ]),
    policy: 'remove',
  },
  {
    wording:
      'Số văn bản đã xử lý/Tổng số văn bản phải xử lý x 1. Trường hợp không có văn bản phải xử lý thì đạt điểm tối đa.',
    max: 1,
    rule: linear(),
    policy: 'full',
  },
  {
    wording:
      '100%: 1; 80% - <100%: b/a × 1; <80%: 0. Đơn vị không phát sinh thì loại tiêu chí này khỏi tổng điểm.',
    max: 1,
    rule: linear({ floor: 0.8 }),
    policy: 'remove',
  },
  {
    wording:
      'Tỷ lệ đạt được nhân với điểm tối đa; trường hợp không phát sinh nhiệm vụ được giao thì tính đủ 1,5 điểm',
    max: 1.5,
    rule: linear(),
    policy: 'full',
  },
  {
    wording:
      'Mỗi tin, bài được 0,05 điểm, tối đa 0,5 điểm. Không áp dụng đối với đơn vị không có Trang thông tin điện tử.',
    max: 0.5,
    rule: count(0.05, 'tin, bài', 0.5),
    policy: 'remove',
  },
];

export const SURVEYS: readonly WordingExample[] = [...SURVEYED, ...ENTERED, ...WITH_POLICY];

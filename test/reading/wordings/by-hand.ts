import { judgement, levels, manual, otherUnits } from './builders';
import type { WordingExample } from './builders';

/** Entered by a person: by the wording's own word, for want of other units' figures, by judgement. */
export const BY_HAND: readonly WordingExample[] = [
  { wording: 'Đơn vị tự nhập điểm', max: 1, rule: manual },
  { wording: 'Nhập điểm trực tiếp', max: 2, rule: manual },
  { wording: 'Đơn vị nhập trực tiếp số điểm, không quá điểm tối đa', max: 1, rule: manual },
  { wording: 'Điểm do đơn vị tự nhập, tối đa 2 điểm', max: 2, rule: manual },
  { wording: 'Nhập điểm bằng tay.', max: 1.5, rule: manual },
  {
    wording: 'Điểm = (tỷ lệ của đơn vị / tỷ lệ của đơn vị cao nhất) × điểm tối đa',
    max: 1,
    rule: otherUnits,
  },
  {
    wording:
      'Đơn vị có tỷ lệ cao nhất được điểm tối đa; các đơn vị khác tính theo tỷ lệ so với đơn vị dẫn đầu',
    max: 2,
    rule: otherUnits,
  },
  {
    wording: 'Đạt mục tiêu: 1 điểm; vượt mục tiêu: tính theo đơn vị dẫn đầu, tối đa 2 điểm',
    max: 2,
    rule: otherUnits,
  },
  {
    wording: 'Vượt mục tiêu: tính theo đơn vị dẫn đầu, tối đa 2 điểm; không đạt: 0 điểm',
    max: 2,
    rule: otherUnits,
  },
  {
    wording: 'Từ 80% trở lên: 1 điểm; vượt 80%: so với đơn vị có tỷ lệ cao nhất, 2 điểm; dưới 80%: 0 điểm',
    max: 2,
    rule: otherUnits,
  },
  { wording: 'Tùy mức độ thực hiện để chấm điểm', max: 1, rule: judgement },
  {
    wording: 'Đầy đủ: 1 điểm; chưa đầy đủ: từ 0,25 đến 0,75 điểm tùy mức độ; không thực hiện: 0 điểm',
    max: 1,
    rule: levels([
      ['Đầy đủ', 1],
      ['chưa đầy đủ', 0.75, 'open'],
      ['không thực hiện', 0],
    ]),
  },
  { wording: 'Cao hơn mức trung bình của tỉnh: tính theo tỷ lệ; thấp hơn: 0 điểm', max: 1, rule: otherUnits },
  { wording: 'Điểm = (kết quả của đơn vị / kết quả của đơn vị cao nhất tỉnh) x 5', max: 5, rule: otherUnits },
  { wording: 'Tùy theo mức độ hoàn thành chấm từ 0 đến 2 điểm', max: 2, rule: judgement },
  { wording: 'Chấm từ 0 - 4 điểm căn cứ vào mức độ và chất lượng thực hiện', max: 4, rule: judgement },
  {
    wording: 'Tốt: 3 điểm; chưa tốt: từ 1 đến 2 điểm tùy mức độ; không làm: 0 điểm',
    max: 3,
    rule: levels([
      ['Tốt', 3],
      ['chưa tốt', 2, 'open'],
      ['không làm', 0],
    ]),
  },
  { wording: 'Do Ban Giám hiệu chấm trên cơ sở minh chứng: 5 điểm', max: 5, rule: judgement },
];

import { survey } from './builders';
import type { WordingExample } from './builders';

/** Decided by a survey. */
export const SURVEYS: readonly WordingExample[] = [
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
  {
    wording: 'Sở Nội vụ tổ chức điều tra xã hội học, đơn vị không tự đánh giá tiêu chí này.',
    max: 1.5,
    rule: survey,
  },
  {
    wording: 'Chấm điểm qua phiếu khảo sát người dân, tổ chức đến giao dịch tại Bộ phận Một cửa',
    max: 2,
    rule: survey,
  },
  {
    wording: 'Điểm số lấy từ kết quả điều tra XHH; các đơn vị để trống cột điểm tự chấm.',
    max: 1,
    rule: survey,
  },
  {
    wording: 'Căn cứ kết quả đo lường sự hài lòng (SIPAS) do UBND tỉnh công bố: tỷ lệ hài lòng (%) x 10 điểm',
    max: 10,
    rule: survey,
  },
  {
    wording: 'Điểm được xác định thông qua điều tra xã hội học; cơ quan, đơn vị không tự chấm điểm.',
    max: 5,
    rule: survey,
  },
  {
    wording:
      'Căn cứ kết quả khảo sát, đo lường mức độ hài lòng của người dân, tổ chức (SIPAS) do Sở Nội vụ thực hiện. Cơ quan không tự đánh giá nội dung này.',
    max: 10,
    rule: survey,
  },
  {
    wording:
      'Điểm số căn cứ kết quả điều tra xã hội học do Sở Nội vụ thực hiện; các cơ quan, đơn vị không tự chấm điểm nội dung này.',
    max: 3,
    rule: survey,
  },
  {
    wording:
      'Lấy từ kết quả khảo sát mức độ hài lòng của người dân, tổ chức (SIPAS): Chỉ số hài lòng x 10 điểm',
    max: 10,
    rule: survey,
  },
  {
    wording:
      'Điểm số xác định qua kết quả đo lường sự hài lòng của người dân, tổ chức (SIPAS) do Sở Nội vụ công bố; đơn vị không tự chấm điểm nội dung này.',
    max: 10,
    rule: survey,
  },
  {
    wording:
      'Điều tra xã hội học thông qua phiếu hỏi đối với lãnh đạo các sở, ngành và UBND cấp xã. Cơ quan, đơn vị không tự đánh giá.',
    max: 3,
    rule: survey,
  },
  {
    wording:
      'Xác định qua kết quả đo lường sự hài lòng của người dân, tổ chức do Sở Nội vụ chủ trì thực hiện; cơ quan, đơn vị không tự chấm điểm.',
    max: 10,
    rule: survey,
  },
  {
    wording:
      'Điểm đánh giá căn cứ kết quả điều tra xã hội học đối với đại biểu HĐND tỉnh và lãnh đạo UBND cấp xã.',
    max: 3,
    rule: survey,
  },
  {
    wording:
      'Đánh giá qua điều tra xã hội học. Sở Nội vụ chủ trì khảo sát, tổng hợp kết quả; cơ quan, đơn vị không tự chấm điểm tiêu chí này.',
    max: 5,
    rule: survey,
  },
  {
    wording:
      'Điểm tiêu chí này được xác định từ kết quả khảo sát mức độ hài lòng của người dân, tổ chức (SIPAS).',
    max: 10,
    rule: survey,
  },
  {
    wording:
      'Điểm được xác định qua kết quả điều tra xã hội học do Sở Nội vụ thực hiện; cơ quan, đơn vị không tự chấm điểm nội dung này.',
    max: 5,
    rule: survey,
  },
  {
    wording:
      'Theo kết quả khảo sát mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS) do UBND tỉnh công bố.',
    max: 10,
    rule: survey,
  },
];

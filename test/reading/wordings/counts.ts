import { count, deduction } from './builders';
import type { WordingExample } from './builders';

/** So many points for each unit. */
const EACH_EARNS: readonly WordingExample[] = [
  { wording: 'Mỗi tin, bài được 0,05 điểm, tối đa 0,5 điểm', max: 0.5, rule: count(0.05, 'tin, bài', 0.5) },
  { wording: '0,05 điểm/tin, bài, tối đa 0,5', max: 0.5, rule: count(0.05, 'tin, bài', 0.5) },
  { wording: '0,05/tin bài, tối đa 0,5', max: 0.5, rule: count(0.05, 'tin bài', 0.5) },
  {
    wording: 'Cứ 01 sáng kiến được cộng 0,75 điểm nhưng không quá 1,5 điểm',
    max: 1.5,
    rule: count(0.75, 'sáng kiến', 1.5),
  },
  { wording: 'Mỗi sáng kiến: 0,75 điểm', max: 1.5, rule: count(0.75, 'sáng kiến') },
  { wording: 'Mỗi sáng kiến được 0,5 điểm', max: 1, rule: count(0.5, 'sáng kiến') },
  { wording: '0,25đ/văn bản', max: 1, rule: count(0.25, 'văn bản') },
  {
    wording: 'Mỗi mô hình được tính 0,5 điểm; tổng điểm không vượt quá 1 điểm.',
    max: 1,
    rule: count(0.5, 'mô hình', 1),
  },
  {
    wording: '01 tin, bài được 0,1 điểm, tối đa không quá 1 điểm',
    max: 1,
    rule: count(0.1, 'tin, bài', 1),
  },
  {
    wording: 'Mỗi cuộc đối thoại được 0,25 điểm, nhưng không vượt quá 0,5 điểm',
    max: 0.5,
    rule: count(0.25, 'cuộc đối thoại', 0.5),
  },
  {
    wording: 'Mỗi quy chế nội bộ ban hành đúng nội dung yêu cầu được 0,5 điểm (tối đa 2 điểm)',
    max: 2,
    rule: count(0.5, 'quy chế nội bộ ban hành đúng nội dung yêu cầu', 2),
  },
  { wording: '- Mỗi lớp tập huấn: 0,2 điểm\n- Tối đa: 1 điểm', max: 1, rule: count(0.2, 'lớp tập huấn', 1) },
  {
    wording: 'Tối đa 0,5 điểm; mỗi tin, bài tính 0,05 điểm',
    max: 0.5,
    rule: count(0.05, 'tin, bài', 0.5),
  },
  {
    wording: '01 chuyên mục = 0,25 điểm, tối đa 0,5 điểm',
    max: 0.5,
    rule: count(0.25, 'chuyên mục', 0.5),
  },
  {
    wording: 'Cứ mỗi tin, bài được cộng 0.05đ, tối đa 0.5đ.',
    max: 0.5,
    rule: count(0.05, 'tin, bài', 0.5),
  },
  {
    wording: 'Cộng 0,5 điểm cho mỗi mô hình mới, không quá 1,5 điểm',
    max: 1.5,
    rule: count(0.5, 'mô hình mới', 1.5),
  },
  {
    wording: 'Được 0,25 điểm đối với mỗi đề tài, tối đa 1 điểm',
    max: 1,
    rule: count(0.25, 'đề tài', 1),
  },
  {
    wording: 'Điểm = số tin, bài × 0,05, tối đa 0,5 điểm',
    max: 0.5,
    rule: count(0.05, 'tin, bài', 0.5),
  },
  {
    wording: 'Số sáng kiến x 0,5 điểm nhưng không vượt quá 1,5 điểm',
    max: 1.5,
    rule: count(0.5, 'sáng kiến', 1.5),
  },
  { wording: 'Mỗi bài viết 0,1; tối đa 1', max: 1, rule: count(0.1, 'bài viết', 1) },
  {
    wording: 'Mỗi một hội nghị được 0,5 điểm và tối đa là 1 điểm',
    max: 1,
    rule: count(0.5, 'hội nghị', 1),
  },
  {
    wording: '0,1 điểm / 01 phóng sự; tối đa 0,5 điểm',
    max: 0.5,
    rule: count(0.1, 'phóng sự', 0.5),
  },
  {
    wording: '0,25 điểm cho mỗi giải pháp được công nhận',
    max: 1,
    rule: count(0.25, 'giải pháp được công nhận'),
  },
  {
    wording: 'Cứ 1 sáng kiến được công nhận thì được cộng 0,5 điểm, nhưng tổng điểm cộng không quá 1 điểm',
    max: 1,
    rule: count(0.5, 'sáng kiến được công nhận', 1),
  },
];

/** So many points off for each event. */
const EACH_COSTS: readonly WordingExample[] = [
  { wording: 'Mỗi báo cáo thiếu trừ 0,25 điểm', max: 0.75, rule: deduction(0.25, 'báo cáo thiếu') },
  { wording: 'Trừ 0,25 điểm/báo cáo chậm', max: 0.75, rule: deduction(0.25, 'báo cáo chậm') },
  {
    wording: 'Chậm 1 báo cáo trừ 0,25 điểm, trừ đến hết điểm',
    max: 0.75,
    rule: deduction(0.25, 'Chậm báo cáo'),
  },
  {
    wording: 'Cứ 01 trường hợp vi phạm bị trừ 0,5 điểm',
    max: 1,
    rule: deduction(0.5, 'trường hợp vi phạm'),
  },
  {
    wording: 'Thiếu 01 nội dung trừ 0,1đ, không quá số điểm tối đa',
    max: 1,
    rule: deduction(0.1, 'Thiếu nội dung'),
  },
  { wording: 'Thiếu 1 báo cáo trừ 0,25', max: 0.75, rule: deduction(0.25, 'Thiếu báo cáo') },
  {
    wording: 'Mỗi quyết định chậm trừ 0,25',
    max: 1,
    rule: deduction(0.25, 'quyết định chậm'),
  },
  { wording: 'Mỗi trường hợp trừ 0,5', max: 1, rule: deduction(0.5, 'trường hợp') },
  { wording: 'Chậm 1 kỳ trừ 0,25', max: 0.75, rule: deduction(0.25, 'Chậm kỳ') },
  {
    wording: 'Trừ 0,5 điểm cho mỗi trường hợp bị kỷ luật',
    max: 1,
    rule: deduction(0.5, 'trường hợp bị kỷ luật'),
  },
  {
    wording: 'Trừ 0,1 điểm đối với mỗi hồ sơ trễ hạn, trừ không quá điểm tối đa',
    max: 1,
    rule: deduction(0.1, 'hồ sơ trễ hạn'),
  },
  {
    wording: 'Điểm tối đa 1 điểm. Mỗi văn bản ban hành sai thể thức trừ 0,1 điểm.',
    max: 1,
    rule: deduction(0.1, 'văn bản ban hành sai thể thức'),
  },
  {
    wording: 'Trừ 0,25đ/01 báo cáo thiếu, tối đa trừ 1 điểm',
    max: 1,
    rule: deduction(0.25, 'báo cáo thiếu'),
  },
  {
    wording: 'Đủ báo cáo: 1 điểm; thiếu 01 báo cáo trừ 0,25 điểm',
    max: 1,
    rule: deduction(0.25, 'thiếu báo cáo'),
  },
  {
    wording: 'Không có trường hợp vi phạm: điểm tối đa; mỗi trường hợp vi phạm trừ 0,5 điểm',
    max: 1,
    rule: deduction(0.5, 'trường hợp vi phạm'),
  },
  {
    wording: 'Cứ mỗi báo cáo gửi chậm bị trừ 0.2 điểm, trừ cho đến hết số điểm của tiêu chí.',
    max: 1,
    rule: deduction(0.2, 'báo cáo gửi chậm'),
  },
  {
    wording: 'Mỗi văn bản chậm ban hành bị trừ 0,2đ; trừ tối đa bằng điểm tối đa của tiêu chí',
    max: 1,
    rule: deduction(0.2, 'văn bản chậm ban hành'),
  },
  {
    wording: '01 nhiệm vụ quá hạn thì trừ 0,25 điểm',
    max: 1,
    rule: deduction(0.25, 'nhiệm vụ quá hạn'),
  },
  {
    wording: 'Bị trừ 0,5 điểm/lần nhắc nhở bằng văn bản',
    max: 2,
    rule: deduction(0.5, 'lần nhắc nhở bằng văn bản'),
  },
  {
    wording: '0,25 điểm bị trừ cho mỗi báo cáo chậm',
    max: 1,
    rule: deduction(0.25, 'báo cáo chậm'),
  },
  {
    wording: 'Nếu thiếu 1 thành phần hồ sơ thì trừ 0,1 điểm cho đến khi hết điểm',
    max: 0.5,
    rule: deduction(0.1, 'thiếu thành phần hồ sơ'),
  },
  {
    wording: 'Mỗi phản ánh, kiến nghị xử lý quá hạn trừ 0,1 điểm. Điểm thấp nhất là 0.',
    max: 1,
    rule: deduction(0.1, 'phản ánh, kiến nghị xử lý quá hạn'),
  },
];

export const COUNTS: readonly WordingExample[] = [...EACH_EARNS, ...EACH_COSTS];

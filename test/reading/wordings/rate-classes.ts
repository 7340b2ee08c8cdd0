import {
  assumed,
  atLeast,
  atMost,
  exactly,
  fromTo,
  fromUnder,
  over,
  overTo,
  overUnder,
  tiers,
  under,
} from './builders';
import type { WordingExample } from './builders';

/** Up to three classes of a rate, each with its points. */
export const RATE_CLASSES: readonly WordingExample[] = [
  {
    wording: 'Từ 30% trở lên: 1; từ 20% đến dưới 30%: 0,5; dưới 20%: 0',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording: '≥30%: 1; 20% - <30%: 0,5; <20%: 0',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording: '≥30 %: 1; 20–<30 %: 0,5; <20 %: 0',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording:
      'Từ 30% số phòng, đơn vị trở lên: 1 điểm; từ 20% đến dưới 30% số phòng, đơn vị: 0,5 điểm; dưới 20% số phòng, đơn vị: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording: '- Đạt từ 95% trở lên: 2 điểm\n- Đạt từ 90% đến dưới 95%: 1 điểm\n- Đạt dưới 90%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 1), atLeast(0.95, 2)]),
  },
  {
    wording: 'Tỷ lệ hồ sơ trễ hạn không quá 1%: 1 điểm; trên 1% đến 3%: 0,5 điểm; trên 3%: 0 điểm',
    max: 1,
    rule: tiers('rate', [atMost(0.01, 1), overTo(0.01, 0.03, 0.5), over(0.03, 0)]),
  },
  {
    wording: 'Tối thiểu 80%: 1,5; từ 60% đến dưới 80%: 0,75; dưới 60%: 0',
    max: 1.5,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.75), atLeast(0.8, 1.5)]),
  },
  {
    wording: 'Ít nhất 50% cán bộ được bồi dưỡng: 0,5 điểm; dưới 50%: 0 điểm',
    max: 0.5,
    rule: tiers('rate', [under(0.5, 0), atLeast(0.5, 0.5)]),
  },
  {
    wording: 'Tỷ lệ lớn hơn hoặc bằng 90%: 1 điểm; nhỏ hơn 90%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.9, 0), atLeast(0.9, 1)]),
  },
  {
    wording: 'Đạt 97,5% trở lên: 1 điểm; từ 95% đến dưới 97,5%: 0,5 điểm; dưới 95%: không tính điểm',
    max: 1,
    rule: tiers('rate', [under(0.95, 0), fromUnder(0.95, 0.975, 0.5), atLeast(0.975, 1)]),
  },
  {
    wording: 'Từ 80 phần trăm trở lên: 1 điểm; dưới 80 phần trăm: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), atLeast(0.8, 1)]),
  },
  {
    wording: 'Đạt 100%: 1 điểm; từ 90% đến dưới 100%: 0,5 điểm; dưới 90%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 0.5), atLeast(1, 1)]),
  },
  {
    wording: '<60%: 0; 60%-<80%: 0,5; ≥80%: 1',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), atLeast(0.8, 1)]),
  },
  {
    wording: 'Dưới 50%: 0 điểm; từ 50% đến dưới 70%: 0,5 điểm; từ 70% trở lên: 1 điểm',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.7, 0.5), atLeast(0.7, 1)]),
  },
  {
    wording:
      'Từ 70% trở lên được điểm tối đa; từ 50% đến dưới 70% được 50% số điểm tối đa; dưới 50% không được điểm',
    max: 2,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.7, 1), atLeast(0.7, 2)]),
  },
  {
    wording: '>= 90%: 1đ; >= 80% và < 90%: 0.5đ; < 80%: 0đ',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording: 'Không có hồ sơ trễ hạn: 1 điểm; tỷ lệ hồ sơ trễ hạn đến 2%: 0,5 điểm; trên 2%: 0 điểm',
    max: 1,
    rule: tiers('rate', [atMost(0, 1), overTo(0, 0.02, 0.5), over(0.02, 0)]),
  },
  {
    wording: 'Không có hồ sơ trễ hạn: 1; dưới 3%: 0,5; từ 3% trở lên: 0',
    max: 1,
    rule: tiers('rate', [atMost(0, 1), overUnder(0, 0.03, 0.5), atLeast(0.03, 0)]),
  },
  {
    wording: 'Tỷ lệ trễ hạn dưới 1%: 1 điểm; từ 1% đến dưới 5%: 0,5 điểm; từ 5% trở lên: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.01, 1), fromUnder(0.01, 0.05, 0.5), atLeast(0.05, 0)]),
  },
  {
    wording: '≥ 80%: 1; ≥ 60%: 0,5; < 60%: 0',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), atLeast(0.8, 1)]),
  },
  {
    wording:
      'Nếu tỷ lệ đạt từ 90% trở lên thì được 1 điểm; nếu tỷ lệ đạt từ 70% đến dưới 90% thì được 0,5 điểm; nếu tỷ lệ đạt dưới 70% thì được 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording: '1 điểm nếu đạt từ 80% trở lên; 0,5 điểm nếu đạt từ 60% đến dưới 80%; 0 điểm nếu đạt dưới 60%',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), atLeast(0.8, 1)]),
  },
  {
    wording: 'Trên 50%: 1 điểm; từ 30% đến 50%: 0,5 điểm; dưới 30%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.3, 0), fromTo(0.3, 0.5, 0.5), over(0.5, 1)]),
  },
  {
    wording: 'Từ 20% trở lên: 1 điểm; từ 10% đến dưới 20%: 0,5 điểm; còn lại: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.1, 0), fromUnder(0.1, 0.2, 0.5), atLeast(0.2, 1)]),
  },
  {
    wording: 'Đạt 100%: 0,5 điểm; các trường hợp khác: 0 điểm',
    max: 0.5,
    rule: tiers('rate', [under(1, 0), atLeast(1, 0.5)]),
  },
  { wording: '100%: 0,75; <100%: 0', max: 0.75, rule: tiers('rate', [under(1, 0), atLeast(1, 0.75)]) },
  {
    wording:
      '100% số thủ tục hành chính được công khai: 1 điểm; dưới 100% số thủ tục hành chính được công khai: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(1, 0), atLeast(1, 1)]),
  },
  {
    wording: 'Từ 80% đến 100%: 1 điểm; từ 50% đến dưới 80%: 0,5 điểm; dưới 50%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.8, 0.5), atLeast(0.8, 1)]),
  },
  {
    wording: 'x ≥ 90%: 1; 70% ≤ x < 90%: 0,5; x < 70%: 0',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording:
      '- Từ 90% trở lên: 1 điểm\n- Từ 70% đến dưới 90%: 0,5 điểm\n- Dưới 70%: 0 điểm\n- Không phát sinh: điểm tối đa',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), atLeast(0.9, 1)]),
    policy: 'full',
  },
  { wording: '≥80%: 1; <70%: 0', max: 1, rule: tiers('rate', [under(0.7, 0), atLeast(0.8, 1)]) },
  { wording: 'Từ 80% trở lên: 1', max: 1, rule: tiers('rate', [assumed(under(0.8, 0)), atLeast(0.8, 1)]) },
  {
    wording: 'Trên 80%: 1 điểm; dưới 80%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), over(0.8, 1)]),
  },
  {
    wording: 'Từ 90% trở lên: 2 điểm; từ 70% đến dưới 80%: 1 điểm; dưới 70%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.8, 1), atLeast(0.9, 2)]),
  },
  {
    wording: 'Từ 80% trở lên: 1 điểm; từ 60% đến dưới 80%: 0,5 điểm',
    max: 1,
    rule: tiers('rate', [assumed(under(0.6, 0)), fromUnder(0.6, 0.8, 0.5), atLeast(0.8, 1)]),
  },
  {
    wording: '0%: 1; từ 1% đến 3%: 0,5; >3%: 0',
    max: 1,
    rule: tiers('rate', [atMost(0, 1), fromTo(0.01, 0.03, 0.5), over(0.03, 0)]),
  },
  {
    wording: '90% - 100%: 1; 80% - 90%: 0,5; <80%: 0',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 0.5), over(0.9, 1)]),
  },
  {
    wording: 'Từ 50% trở lên: 1 điểm; từ 50% trở xuống: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), over(0.5, 1)]),
  },
  {
    wording:
      'Số hồ sơ trễ hạn chiếm dưới 1% tổng số hồ sơ: 1 điểm; chiếm từ 1% đến dưới 3%: 0,5 điểm; chiếm từ 3% trở lên: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.01, 1), fromUnder(0.01, 0.03, 0.5), atLeast(0.03, 0)]),
  },
  {
    wording:
      'Nếu b/a ≥ 0,95 thì điểm đánh giá là 1; nếu 0,8 ≤ b/a < 0,95 thì điểm đánh giá là 0,5; nếu b/a < 0,8 thì điểm đánh giá là 0.',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, 0.5), atLeast(0.95, 1)]),
  },
  {
    wording:
      'Điểm tối đa khi tỷ lệ đạt từ 60% trở lên; 50% điểm tối đa khi tỷ lệ đạt từ 40% đến dưới 60%; 0 điểm khi tỷ lệ đạt dưới 40%.',
    max: 1.5,
    rule: tiers('rate', [under(0.4, 0), fromUnder(0.4, 0.6, 0.75), atLeast(0.6, 1.5)]),
  },
  {
    wording: 'Đạt từ 90% trở lên: 1 điểm; đạt từ 80% đến 89%: 0,5 điểm; đạt dưới 80%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), fromTo(0.8, 0.89, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording: 'Từ 80% đến 100% được 1 điểm; từ 60% đến 80% được 0,5 điểm; dưới 60% không được điểm',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), over(0.8, 1)]),
  },
  {
    wording:
      'Từ 30% số phòng, đơn vị trực thuộc trở lên được kiểm tra: 1 điểm; từ 20% đến dưới 30%: 0,5 điểm; dưới 20%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording: 'Từ 90% trở lên: 1 điểm; từ 60% đến dưới 80%: 0,5 điểm; dưới 60%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording: 'Đạt tối thiểu 50% thì chấm 0,5 điểm, còn lại 0 điểm.',
    max: 0.5,
    rule: tiers('rate', [under(0.5, 0), atLeast(0.5, 0.5)]),
  },
  {
    wording:
      'Chấm 1 điểm nếu tỷ lệ đạt từ 98% trở lên; chấm 0,5 điểm nếu tỷ lệ đạt từ 95% đến dưới 98%; chấm 0 điểm nếu tỷ lệ dưới 95%.',
    max: 1,
    rule: tiers('rate', [under(0.95, 0), fromUnder(0.95, 0.98, 0.5), atLeast(0.98, 1)]),
  },
  {
    wording: 'TRÊN 70%: 1 ĐIỂM. TỪ 50% ĐẾN 70%: 0,5 ĐIỂM. DƯỚI 50%: 0 ĐIỂM.',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), fromTo(0.5, 0.7, 0.5), over(0.7, 1)]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ phải bổ sung nhiều lần dưới 5%: 0,75 điểm; từ 5% đến 10%: 0,5 điểm; trên 10%: 0 điểm',
    max: 0.75,
    rule: tiers('rate', [under(0.05, 0.75), fromTo(0.05, 0.1, 0.5), over(0.1, 0)]),
  },
  {
    wording: 'Từ 99,5% trở lên: 1 điểm\nTừ 98% đến dưới 99,5%: 0,6 điểm\nDưới 98%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.98, 0), fromUnder(0.98, 0.995, 0.6), atLeast(0.995, 1)]),
  },
  {
    wording:
      '- Từ 95% hồ sơ trở lên được giải quyết đúng hạn: 2,00 điểm\n- Từ 90% đến dưới 95%: 1,00 điểm\n- Dưới 90%: 0 điểm\n* Trường hợp trong năm không phát sinh hồ sơ thì được tính điểm tối đa.',
    max: 2,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 1), atLeast(0.95, 2)]),
    policy: 'full',
  },
  {
    wording: '≥90%: 1đ; 80%-<90%: 0,5đ; <80%: 0đ',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording: '- Từ 90% trở lên: 2,00 điểm\n- Từ 70% đến dưới 80%: 1,00 điểm\n- Dưới 70%: 0,00 điểm',
    max: 2,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.8, 1), atLeast(0.9, 2)]),
  },
  {
    wording:
      '+ tỷ lệ trên 30% thì được 1 điểm\n+ tỷ lệ từ 20% đến 30% thì được 0,5 điểm\n+ tỷ lệ dưới 20% thì được 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromTo(0.2, 0.3, 0.5), over(0.3, 1)]),
  },
  {
    wording: 'TỶ LỆ TRỄ HẠN 0%: 1 ĐIỂM; TRÊN 0% ĐẾN 2%: 0,5 ĐIỂM; TRÊN 2%: 0 ĐIỂM',
    max: 1,
    rule: tiers('rate', [exactly(0, 1), overTo(0, 0.02, 0.5), over(0.02, 0)]),
  },
  {
    wording: 'Nếu b/a ≥ 0,9 thì điểm là 1; nếu 0,7 ≤ b/a < 0,9 thì điểm là 0,5; nếu b/a < 0,7 thì điểm là 0',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording:
      'Giải ngân từ 95% kế hoạch vốn trở lên: đạt 1 điểm. Giải ngân từ 85% đến dưới 95% kế hoạch vốn: đạt 0,5 điểm. Các trường hợp còn lại: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.85, 0), fromUnder(0.85, 0.95, 0.5), atLeast(0.95, 1)]),
  },
  {
    wording: '> = 85% : 1,25 điểm\n65% - < 85% : 0,75 điểm\n< 65% : 0 điểm',
    max: 1.25,
    rule: tiers('rate', [under(0.65, 0), fromUnder(0.65, 0.85, 0.75), atLeast(0.85, 1.25)]),
  },
  {
    wording: 'Tỷ lệ hồ sơ trễ hạn dưới 1%: 1 điểm; từ 1% đến dưới 3%: 0,5 điểm; từ 3% trở lên: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.01, 1), fromUnder(0.01, 0.03, 0.5), atLeast(0.03, 0)]),
  },
  {
    wording:
      'Tỷ lệ nhiệm vụ chuyển đổi số hoàn thành:\n- Từ 90% trở lên: 1 điểm\n- Từ 70% đến dưới 80%: 0,5 điểm\n- Dưới 70%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.8, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording:
      'Tỷ lệ VB QPPL ban hành đúng tiến độ: Đạt 100%: 0,5 điểm; từ 80% đến dưới 100%: 0,25 điểm; dưới 80%: 0 điểm',
    max: 0.5,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, 0.25), exactly(1, 0.5)]),
  },
  {
    wording:
      '2 điểm nếu tỷ lệ giải ngân vốn đầu tư công đạt trên 95%; 1 điểm nếu đạt từ 85% đến 95%; 0 điểm nếu đạt dưới 85%.',
    max: 2,
    rule: tiers('rate', [under(0.85, 0), fromTo(0.85, 0.95, 1), over(0.95, 2)]),
  },
  {
    wording:
      'Số hồ sơ có kết quả bản điện tử/tổng số hồ sơ đã giải quyết: từ 90% trở lên đạt 100% số điểm; từ 70% đến dưới 90% đạt 50% số điểm; dưới 70% không có điểm.',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording:
      'Mức độ hoàn thành kế hoạch tinh giản biên chế: đạt từ 90 đến 100% kế hoạch: 1 điểm; từ 75 đến dưới 90%: 0,5 điểm; dưới 75%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.75, 0), fromUnder(0.75, 0.9, 0.5), fromTo(0.9, 1, 1)]),
  },
  {
    wording:
      'Tỷ lệ TTHC liên thông được giải quyết đúng quy trình: từ 85% trở lên: 1,5 điểm; từ 65% đến dưới 85%: 0,75 điểm; dưới 65%: 0 điểm.\nĐơn vị không có TTHC liên thông thì không đánh giá nội dung này và không tính vào tổng điểm tối đa.',
    max: 1.5,
    rule: tiers('rate', [under(0.65, 0), fromUnder(0.65, 0.85, 0.75), atLeast(0.85, 1.5)]),
    policy: 'remove',
  },
  {
    wording:
      '- Từ 30% số phòng, đơn vị trực thuộc trở lên được kiểm tra: 1 điểm;\n- Từ 20% đến dưới 30%: 0,5 điểm;\n- Dưới 20%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording: '- Từ 90% trở lên: 1 điểm;\n- Từ 70% đến dưới 85%: 0,5 điểm;\n- Dưới 70%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.85, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording:
      'a) Từ 95% hồ sơ trở lên được giải quyết đúng hạn hoặc trước hạn: 1,0 điểm;\nb) Từ 90% đến dưới 95%: 0,5 điểm;\nc) Dưới 90%: không tính điểm.\nTrường hợp trong năm không phát sinh hồ sơ thì được tính điểm tối đa.',
    max: 1,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 0.5), atLeast(0.95, 1)]),
    policy: 'full',
  },
  {
    wording:
      'Trên 80% cán bộ, công chức được cử đi đào tạo, bồi dưỡng theo kế hoạch: 0,5 điểm; từ 60% đến 80%: 0,25 điểm; dưới 60%: 0 điểm.',
    max: 0.5,
    rule: tiers('rate', [under(0.6, 0), fromTo(0.6, 0.8, 0.25), over(0.8, 0.5)]),
  },
  {
    wording: 'Từ 80% trở lên: đạt 100% số điểm; từ 60% đến dưới 80%: đạt 50% số điểm; dưới 60%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), atLeast(0.8, 1)]),
  },
  {
    wording:
      'Chấm 1 điểm nếu tỷ lệ đạt từ 50% trở lên; chấm 0,5 điểm nếu tỷ lệ đạt từ 25% đến dưới 50%; chấm 0 điểm nếu tỷ lệ đạt dưới 25%.',
    max: 1,
    rule: tiers('rate', [under(0.25, 0), fromUnder(0.25, 0.5, 0.5), atLeast(0.5, 1)]),
  },
  {
    wording:
      'Mức độ hài lòng đạt từ 97,5% trở lên: 1,5 điểm; đạt từ 92,5% đến dưới 97,5%: 1,0 điểm; đạt dưới 92,5%: 0 điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.925, 0), fromUnder(0.925, 0.975, 1), atLeast(0.975, 1.5)]),
  },
  {
    wording: 'Không quá 2% hồ sơ quá hạn: 1 điểm; trên 2% đến 5%: 0,5 điểm; trên 5%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [atMost(0.02, 1), overTo(0.02, 0.05, 0.5), over(0.05, 0)]),
  },
  {
    wording:
      'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC:\nTừ 90% trở lên (2 điểm);\nTừ 75% đến dưới 90% (1,25 điểm);\nDưới 75% (0 điểm).',
    max: 2,
    rule: tiers('rate', [under(0.75, 0), fromUnder(0.75, 0.9, 1.25), atLeast(0.9, 2)]),
  },
  {
    wording: 'Tỷ lệ ≥ 80%: 2,0; 60% ≤ tỷ lệ < 80%: 1,0; tỷ lệ < 60%: 0',
    max: 2,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 1), atLeast(0.8, 2)]),
  },
  {
    wording:
      'Kiểm tra từ 30% số phòng, đơn vị trực thuộc trở lên: 1 điểm. Từ 20% đến dưới 30%: 0,5 điểm. Dưới 20%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording: 'Trên 90%: 1,0 điểm; từ trên 70% đến 90%: 0,6 điểm; từ 70% trở xuống: 0,2 điểm.',
    max: 1,
    rule: tiers('rate', [atMost(0.7, 0.2), overTo(0.7, 0.9, 0.6), over(0.9, 1)]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ quá hạn có văn bản xin lỗi:\n- Đạt 100%: 1 điểm;\n- Từ 80% đến dưới 100%: 0,5 điểm;\n- Dưới 80%: 0 điểm.\nTrong năm không phát sinh hồ sơ quá hạn: chấm điểm tối đa.',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, 0.5), exactly(1, 1)]),
    policy: 'full',
  },
  {
    wording:
      '- Tỷ lệ khai thác, sử dụng lại dữ liệu đã số hoá đạt từ 50% trở lên: đạt điểm tối đa;\n- Từ 30% đến dưới 50%: 50% điểm tối đa;\n- Dưới 30%: không tính điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.5, 0.75), atLeast(0.5, 1.5)]),
  },
  {
    wording: '≥ 90%: 2đ; từ 75% đến < 90%: 1đ; < 75%: 0đ.',
    max: 2,
    rule: tiers('rate', [under(0.75, 0), fromUnder(0.75, 0.9, 1), atLeast(0.9, 2)]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ phải trả lại, yêu cầu bổ sung không quá 5%: 1 điểm; trên 5% đến 10%: 0,5 điểm; trên 10%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [atMost(0.05, 1), overTo(0.05, 0.1, 0.5), over(0.1, 0)]),
  },
  {
    wording: 'Đạt tỷ lệ từ 70% trở lên được 0,5 điểm, dưới 70% không được điểm.',
    max: 0.5,
    rule: tiers('rate', [under(0.7, 0), atLeast(0.7, 0.5)]),
  },
  {
    wording:
      '- Từ 95% hồ sơ trở lên được giải quyết đúng hạn: 2 điểm\n- Từ 90% đến dưới 95% hồ sơ được giải quyết đúng hạn: 1 điểm\n- Dưới 90% hồ sơ được giải quyết đúng hạn: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 1), atLeast(0.95, 2)]),
  },
  {
    wording: 'Tỷ lệ từ 90% trở lên: 1 điểm; từ 70% đến dưới 85%: 0,5 điểm; dưới 70%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.85, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording:
      'Phản ánh, kiến nghị được xử lý đúng hạn:\n+ Đạt 100%: 1 điểm\n+ Từ 80% đến dưới 100%: 0,5 điểm\n+ Dưới 80%: 0 điểm\nTrường hợp trong năm không phát sinh phản ánh, kiến nghị thì được tính điểm tối đa.',
    max: 1,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, 0.5), exactly(1, 1)]),
    policy: 'full',
  },
  {
    wording: 'Trên 80% hồ sơ được số hóa: 1 điểm. Từ 60% đến 80%: 0,5 điểm. Dưới 60%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromTo(0.6, 0.8, 0.5), over(0.8, 1)]),
  },
  {
    wording:
      '- Kiểm tra từ 30% số phòng, đơn vị trực thuộc trở lên: điểm tối đa;\n- Kiểm tra từ 20% đến dưới 30% số phòng, đơn vị trực thuộc: 50% số điểm tối đa;\n- Kiểm tra dưới 20% số phòng, đơn vị trực thuộc: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.2, 0), fromUnder(0.2, 0.3, 0.5), atLeast(0.3, 1)]),
  },
  {
    wording:
      'Nếu tỷ lệ từ 60% trở lên thì được 1 điểm, từ 40% đến dưới 60% được 0,5 điểm, dưới 40% được 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.4, 0), fromUnder(0.4, 0.6, 0.5), atLeast(0.6, 1)]),
  },
  {
    wording: '100% máy tính được cài đặt phần mềm diệt vi-rút có bản quyền: 0,5 điểm\nDưới 100%: 0 điểm',
    max: 0.5,
    rule: tiers('rate', [under(1, 0), exactly(1, 0.5)]),
  },
  {
    wording: '100% phiếu gửi lên được phản hồi: 1 điểm',
    max: 1,
    rule: tiers('rate', [assumed(under(1, 0)), atLeast(1, 1)]),
  },
  {
    wording: 'Từ 80% công chức trở lên dùng chữ ký số: 2đ',
    max: 2,
    rule: tiers('rate', [assumed(under(0.8, 0)), atLeast(0.8, 2)]),
  },
  {
    wording: 'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ (đồng thời bị trừ điểm tại nhóm IX).',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording: 'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ. Chỉ tính mức cao nhất đạt được.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording: 'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ (không bao gồm nghị quyết).',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording: 'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ (Mẫu số chỉ tính hồ sơ đã đến hạn).',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording:
      'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ. Không chấm lại điểm của từng hệ thống.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording: 'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ (tối đa 3 điểm).',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording: 'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ. Số liệu lấy từ phần mềm một cửa.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording: 'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ. Kết quả do Văn phòng cung cấp.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording:
      'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ. Mỗi đơn vị chỉ được tính một lần trong năm.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording:
      'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ. Tỷ lệ % = (số hồ sơ đúng hạn/tổng số hồ sơ) x 100.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording:
      'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ. Không tính hồ sơ rút theo yêu cầu của công dân.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording:
      'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ. Trường hợp tỷ lệ lẻ thì lấy hai chữ số thập phân.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording: 'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ (bao gồm cả hồ sơ liên thông)',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording:
      'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ. Nội dung này phối hợp với Phòng Nội vụ.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording: 'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ và bị trừ điểm tại nhóm IX.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording:
      'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ (theo Quyết định số 45/QĐ-UBND ngày 12/01/2026)',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording: 'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ. Ghi chú: hồ sơ trả lại không tính.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording:
      '(Chỉ tính văn bản do đơn vị ban hành.) Từ 90% trở lên: 2 điểm; từ 50% đến dưới 90%: 1 điểm; dưới 50%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.9, 1), atLeast(0.9, 2)]),
  },
  {
    wording: 'Từ 70% trở lên: 2,0đ; từ 40% đến dưới 70%: 1,0đ.',
    max: 2,
    rule: tiers('rate', [assumed(under(0.4, 0)), fromUnder(0.4, 0.7, 1), atLeast(0.7, 2)]),
  },
  {
    wording: 'Tỷ lệ trễ hạn dưới 1%: 2 điểm; từ 1% đến 3%: 1 điểm',
    max: 2,
    rule: tiers('rate', [under(0.01, 2), fromTo(0.01, 0.03, 1), assumed(over(0.03, 0))]),
  },
  {
    wording: 'Thực hiện trên 90%: 1; Dưới 90%: 0',
    max: 1,
    rule: tiers('rate', [under(0.9, 0), over(0.9, 1)]),
  },
  {
    wording: 'Tỷ lệ trễ hạn dưới 5%: trừ 1 điểm; từ 5% đến dưới 10%: trừ 2 điểm; từ 10% trở lên: trừ hết',
    max: 4,
    rule: tiers('rate', [under(0.05, 3), fromUnder(0.05, 0.1, 2), atLeast(0.1, 0)]),
  },
  {
    wording: 'Thực hiện 100%: 3 điểm; không đạt 100% trừ 1 điểm',
    max: 3,
    rule: tiers('rate', [under(1, 2), atLeast(1, 3)]),
  },
  {
    wording: 'Không đạt 100% thì trừ 0,5 điểm',
    max: 2,
    rule: tiers('rate', [under(1, 1.5), assumed(atLeast(1, 2))]),
  },
  {
    wording: 'Có xin lỗi 100% hồ sơ trễ hạn: 1\nKhông xin lỗi đầy đủ: 0',
    max: 1,
    rule: tiers('rate', [under(1, 0), atLeast(1, 1)]),
  },
  {
    wording: '100% nhiệm vụ hoàn thành: 4đ; từ 80% đến dưới 100%: 2đ; không xây dựng kế hoạch: 0đ',
    max: 4,
    rule: tiers('rate', [atMost(0, 0), fromUnder(0.8, 1, 2), atLeast(1, 4)]),
  },
  {
    wording:
      '100% máy tính của cơ quan được cài đặt phần mềm diệt vi-rút; nếu không đạt 100% thì trừ 3 điểm, trừ một lần.',
    max: 10,
    rule: tiers('rate', [under(1, 7), assumed(atLeast(1, 10))]),
  },
  {
    wording: '100% cán bộ được tập huấn; nếu không đạt 100% thì trừ 2 điểm, chỉ trừ một lần.',
    max: 5,
    rule: tiers('rate', [under(1, 3), assumed(atLeast(1, 5))]),
  },
  {
    wording: 'Đạt từ 90% trở lên: 3 điểm; dưới 90% trừ 1 điểm (trừ 01 lần)',
    max: 3,
    rule: tiers('rate', [under(0.9, 2), atLeast(0.9, 3)]),
  },
  // Whether 95% is with 90% or with the rest is not said: it is asked about, and has no points by itself.
  {
    wording: 'Hoàn thành 100%: 4 điểm; hoàn thành 85%: 2 điểm; còn lại: 1 điểm',
    max: 4,
    rule: tiers('rate', [under(0.85, 1), exactly(0.85, 2), atLeast(1, 4)]),
  },
  {
    wording: 'Có từ ⅔ số tổ trở lên: 1 điểm; từ ½ đến dưới ⅔ số tổ: 0,5 điểm; dưới ½: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 2 / 3, 0.5), atLeast(2 / 3, 1)]),
  },
  {
    wording: 'Tỷ lệ | Điểm\n100% | 3\n90% - dưới 100% | 2\nDưới 90% | 0',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 2), atLeast(1, 3)]),
  },
  {
    wording: 'Tỷ lệ bỏ việc: không có (0%): 4 điểm; dưới 1%: 2 điểm; từ 1% trở lên: 0 điểm',
    max: 4,
    rule: tiers('rate', [atMost(0, 4), overUnder(0, 0.01, 2), atLeast(0.01, 0)]),
  },
  {
    wording: 'Đạt từ 95% trở lên, từ 75% đến dưới 95%, dưới 75%: được tương ứng 5, 3, 0 điểm',
    max: 5,
    rule: tiers('rate', [under(0.75, 0), fromUnder(0.75, 0.95, 3), atLeast(0.95, 5)]),
  },
  // Growth and reduction over last year.
  {
    wording:
      'So với năm trước:\n- Giảm từ 15% lượng giấy trở lên: 2 điểm\n- Giảm từ 5% đến dưới 15%: 1 điểm\n- Giảm dưới 5% hoặc không giảm: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.05, 0), fromUnder(0.05, 0.15, 1), atLeast(0.15, 2)]),
  },
  {
    wording: 'Đạt 100%: 3,0đ; từ 90% đến dưới 100%: 1,5đ; dưới 90%: 0đ. Xem thêm mục 2.3.',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 1, 1.5), atLeast(1, 3)]),
  },
  {
    wording:
      'Số liệu được chốt vào ngày 15/12 hằng năm. Đạt từ 90% kế hoạch trở lên được chấm 2 điểm. Mức từ 70% đến dưới 90% chỉ được 1 điểm, thấp hơn 70% thì không được điểm.',
    max: 2,
    rule: { ...tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 1), atLeast(0.9, 2)]) },
  },
  {
    wording:
      '2 điểm nếu 100% đơn thư được trả lời; 1 điểm nếu từ 85% đến dưới 100%; 0 điểm nếu dưới 85%. Trường hợp cả năm không nhận được đơn thư nào thì được 2 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.85, 0), fromUnder(0.85, 1, 1), atLeast(1, 2)]),
    policy: 'full',
  },
];

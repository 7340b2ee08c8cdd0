import {
  linear,
  line,
  atLeast,
  atMost,
  exactly,
  fromTo,
  fromUnder,
  over,
  overTo,
  share,
  tiers,
  under,
} from './builders';
import type { WordingExample } from './builders';

/** Classes of a rate, one of which earns in proportion. */
export const RATE_CLASSES_IN_PROPORTION: readonly WordingExample[] = [
  {
    wording:
      'Từ 90% trở lên: 1 điểm; từ 70% đến dưới 90%: tính theo công thức (b/a) x điểm tối đa; dưới 70%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(1)), atLeast(0.9, 1)]),
  },
  {
    wording: '≥95%: 2; 80% - <95%: b/a × 2; <80%: 0',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, share(2)), atLeast(0.95, 2)]),
  },
  {
    wording: '100%: 2; 80% - <100%: b/a × 1,5; <80%: 0',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, share(1.5)), atLeast(1, 2)]),
  },
  {
    wording:
      'Đạt 100%: 1 điểm; từ 80% đến dưới 100%: (b/a) x điểm tối đa; từ 50% đến dưới 80%: 0,25 điểm; dưới 50%: 0 điểm',
    max: 1,
    rule: tiers('rate', [
      under(0.5, 0),
      fromUnder(0.5, 0.8, 0.25),
      fromUnder(0.8, 1, share(1)),
      atLeast(1, 1),
    ]),
  },
  {
    wording: 'Từ 80% trở lên: b/a × 1,5; dưới 80%: 0,25',
    max: 1.5,
    rule: tiers('rate', [under(0.8, 0.25), atLeast(0.8, share(1.5))]),
  },
  {
    wording: 'Từ 98% đến 100%: 2,5 điểm; từ 90% đến dưới 98%: b/a x 2,5; dưới 90%: 0 điểm',
    max: 2.5,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.98, share(2.5)), atLeast(0.98, 2.5)]),
  },
  {
    wording: 'Từ 80% trở lên: tính theo công thức (b/a) x điểm tối đa; dưới 70%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), atLeast(0.8, share(1))]),
  },
  {
    wording:
      'Đạt từ 95% trở lên: điểm tối đa; đạt từ 75% đến dưới 95%: điểm = tỷ lệ đạt được x điểm tối đa; đạt dưới 75%: 0 điểm. Đơn vị không có dự án thì không đánh giá tiêu chí này.',
    max: 2,
    rule: tiers('rate', [under(0.75, 0), fromUnder(0.75, 0.95, share(2)), atLeast(0.95, 2)]),
    policy: 'remove',
  },
  {
    wording: 'Từ 95% trở lên: 2 điểm; từ 80% đến dưới 95%: điểm đánh giá = tỷ lệ % x 2; dưới 80%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, share(2)), atLeast(0.95, 2)]),
  },
  {
    wording:
      'Đạt 100%: 1,5 điểm. Từ 70% đến dưới 100%: tính theo công thức b/a x 1,0. Dưới 70%: không chấm điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 1, share(1)), atLeast(1, 1.5)]),
  },
  {
    wording: 'Tỷ lệ ≥ 90%: b/a x 2 điểm\n70% ≤ Tỷ lệ < 90%: b/a x 1 điểm\nTỷ lệ < 70%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(1)), atLeast(0.9, share(2))]),
  },
  {
    wording:
      'Từ 50% trở lên: điểm tối đa; từ 30% đến dưới 50%: (tỷ lệ đạt được/50%) × 50% điểm tối đa; dưới 30%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.5, share(0.5, 0.5)), atLeast(0.5, 1)]),
  },
  {
    wording: 'Từ 80% trở lên đạt điểm tối đa; dưới 80% thì điểm bằng tỷ lệ nhân 0,5.',
    max: 1,
    rule: tiers('rate', [under(0.8, share(0.5)), atLeast(0.8, 1)]),
  },
  {
    wording:
      '- Từ 80% trở lên: tính theo tỷ lệ, công thức (b/a)*2,0\n- Từ 60% đến dưới 80%: 0,5 điểm\n- Dưới 60%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), atLeast(0.8, share(2))]),
  },
  {
    wording: 'Trên 90%: 1 điểm; từ 60% đến 90%: lấy tỷ lệ % nhân với 0,8; dưới 60%: không có điểm.',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromTo(0.6, 0.9, share(0.8)), over(0.9, 1)]),
  },
  {
    wording:
      'Giải ngân đạt từ 98% kế hoạch vốn trở lên: 3 điểm. Từ 85% đến dưới 98%: điểm = tỷ lệ giải ngân × 3. Từ 70% đến dưới 85%: điểm = tỷ lệ giải ngân × 1,5. Dưới 70%: 0 điểm.',
    max: 3,
    rule: tiers('rate', [
      under(0.7, 0),
      fromUnder(0.7, 0.85, share(1.5)),
      fromUnder(0.85, 0.98, share(3)),
      atLeast(0.98, 3),
    ]),
  },
  {
    wording:
      '- Từ 95% trở lên: 2,00\n- Từ 80% đến dưới 95%: điểm đánh giá được tính theo công thức (b/a) x 2,00\n- Dưới 80%: 0,00',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, share(2)), atLeast(0.95, 2)]),
  },
  {
    wording: '100%: 1đ; 70% - <100%: b/a x 0,8đ; <70%: 0đ',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 1, share(0.8)), exactly(1, 1)]),
  },
  {
    wording:
      '+ tỷ lệ từ 80% trở lên thì điểm = tỷ lệ x 1,5\n+ tỷ lệ từ 50% đến dưới 80% thì được 0,5 điểm\n+ tỷ lệ dưới 50% thì không được điểm',
    max: 1.5,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.8, 0.5), atLeast(0.8, share(1.5))]),
  },
  {
    wording: 'TRÊN 90%: 2 ĐIỂM. TỪ 60% ĐẾN 90%: TỶ LỆ ĐẠT ĐƯỢC * 1,5 ĐIỂM. DƯỚI 60%: 0,25 ĐIỂM.',
    max: 2,
    rule: tiers('rate', [under(0.6, 0.25), fromTo(0.6, 0.9, share(1.5)), over(0.9, 2)]),
  },
  {
    wording: '1 điểm: từ 90% trở lên\n(b/a) * 1 điểm: từ 70% đến dưới 90%\n0 điểm: dưới 70%',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(1)), atLeast(0.9, 1)]),
  },
  {
    wording:
      '- Tỷ lệ đạt từ 90% trở lên: (b/a) × 3,00\n- Tỷ lệ đạt từ 70% đến dưới 90%: (b/a) × 2,00\n- Tỷ lệ đạt dưới 70%: (b/a) × 1,00',
    max: 3,
    rule: tiers('rate', [under(0.7, share(1)), fromUnder(0.7, 0.9, share(2)), atLeast(0.9, share(3))]),
  },
  {
    wording: '≥ 80%: 2đ; 40% - < 80%: (tỷ lệ/80%) x 1,5đ; < 40%: 0đ',
    max: 2,
    rule: tiers('rate', [under(0.4, 0), fromUnder(0.4, 0.8, share(1.5, 0.8)), atLeast(0.8, 2)]),
  },
  {
    wording:
      'đạt 100% kế hoạch thì được 1 điểm, từ 60% đến dưới 100% thì tính bằng tỷ lệ hoàn thành nhân 0,75, còn lại 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 1, share(0.75)), exactly(1, 1)]),
  },
  {
    wording:
      '- Tỷ lệ từ 98% trở lên: 2 điểm;\n- Tỷ lệ từ 90% đến dưới 98%: điểm = tỷ lệ x 2;\n- Tỷ lệ dưới 90%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.98, share(2)), atLeast(0.98, 2)]),
  },
  {
    wording:
      'Hoàn thành 100% kế hoạch theo dõi thi hành pháp luật: 1,5 điểm\nHoàn thành từ 80% đến dưới 100% kế hoạch: (b/a) x 1,0 điểm\nHoàn thành dưới 80% kế hoạch: 0 điểm\n(a: số nhiệm vụ theo kế hoạch; b: số nhiệm vụ đã hoàn thành)',
    max: 1.5,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, share(1)), exactly(1, 1.5)]),
  },
  {
    wording:
      'Gọi x là tỷ lệ văn bản trao đổi dưới dạng điện tử:\nx ≥ 95%: 1 điểm\n70% ≤ x < 95%: x × 0,8 điểm\nx < 70%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.95, share(0.8)), atLeast(0.95, 1)]),
  },
  {
    wording:
      '• Giải ngân từ 95% kế hoạch vốn trở lên: điểm tối đa\n• Giải ngân từ 80% đến dưới 95%: (tỷ lệ giải ngân/95%) x 2,0 điểm\n• Giải ngân dưới 80%: 0 điểm',
    max: 2.5,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, share(2, 0.95)), atLeast(0.95, 2.5)]),
  },
  {
    wording:
      'Tỷ lệ phản ánh, kiến nghị được xử lý:\n- Đạt 100%: 2 điểm\n- Từ 50% đến dưới 100%: tính theo tỷ lệ b/a × 1,5 điểm\n- Dưới 50%: 0,25 điểm',
    max: 2,
    rule: tiers('rate', [under(0.5, 0.25), fromUnder(0.5, 1, share(1.5)), exactly(1, 2)]),
  },
  {
    wording:
      'Tỷ lệ từ 70% trở lên: tính điểm theo công thức (b/a) x 1 điểm\nTỷ lệ từ 50% đến dưới 70%: 0,25 điểm\nTỷ lệ dưới 50%: không có điểm\nTrong đó a là số phòng, ban được giao tự chủ; b là số phòng, ban đã ban hành quy chế chi tiêu nội bộ',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.7, 0.25), atLeast(0.7, share(1))]),
  },
  {
    wording:
      '- Trên 90% hồ sơ được tái sử dụng dữ liệu: 1,00 điểm;\n- Từ 60% đến 90%: [tỷ lệ đạt được x 0,75] điểm;\n- Dưới 60%: 0,00 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromTo(0.6, 0.9, share(0.75)), over(0.9, 1)]),
  },
  {
    wording:
      'Từ 90% trở lên: (b/a) x 3 điểm; từ 70% đến dưới 90%: (b/a) x 2 điểm; dưới 70%: 0 điểm. Với a là tổng số chỉ tiêu được giao, b là số chỉ tiêu hoàn thành.',
    max: 3,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(2)), atLeast(0.9, share(3))]),
  },
  {
    wording: 'Từ 90% trở lên: 1 điểm; từ 70% đến dưới 90%: tỷ lệ đạt được x 1 điểm; dưới 70%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(1)), atLeast(0.9, 1)]),
  },
  {
    wording: '- Đạt 100%: 2 điểm\n- Từ 80% đến dưới 100%: 1,5 điểm x tỷ lệ đạt được\n- Dưới 80%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, share(1.5)), exactly(1, 2)]),
  },
  {
    wording:
      'Đạt từ 80% trở lên: 1,5 điểm; đạt từ 60% đến dưới 80%: 0,75 điểm; đạt dưới 60%: tỷ lệ đạt được x 0,5 điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.6, share(0.5)), fromUnder(0.6, 0.8, 0.75), atLeast(0.8, 1.5)]),
  },
  {
    wording:
      'Từ 95% trở lên: đạt điểm tối đa.\nTừ 80% đến dưới 95%: tính điểm theo công thức (b/a) x 2. Trong đó a là tổng số hồ sơ phải số hóa, b là số hồ sơ đã số hóa.\nDưới 80%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, share(2)), atLeast(0.95, 2)]),
  },
  {
    wording:
      'Từ 60% trở lên: 1 điểm; từ 30% đến dưới 60%: (tỷ lệ đạt được/60%) × 0,5 điểm; dưới 30%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.6, share(0.5, 0.6)), atLeast(0.6, 1)]),
  },
  {
    wording: 'Từ 70% trở lên: tỷ lệ % x 2 điểm; từ 50% đến dưới 70%: 0,5 điểm; dưới 50%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.7, 0.5), atLeast(0.7, share(2))]),
  },
  {
    wording:
      '- 100% PAKN được xử lý đúng hạn: 1 điểm;\n- Từ 75% đến dưới 100%: điểm = 0,75 x tỷ lệ xử lý đúng hạn;\n- Dưới 75%: 0 điểm.\nNếu không phát sinh PAKN trong kỳ đánh giá thì được điểm tối đa.',
    max: 1,
    rule: tiers('rate', [under(0.75, 0), fromUnder(0.75, 1, share(0.75)), exactly(1, 1)]),
    policy: 'full',
  },
  {
    wording:
      'Trên 85%: 1,5 điểm;\nTừ 50% đến 85%: tính theo tỷ lệ thực tế nhân với điểm tối đa;\nDưới 50%: 0 điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.5, 0), fromTo(0.5, 0.85, share(1.5)), over(0.85, 1.5)]),
  },
  {
    wording:
      'Tỷ lệ số hóa hồ sơ khi tiếp nhận:\n- Từ 90% trở lên: 1,5 điểm;\n- Từ 70% đến dưới 90%: tính điểm theo công thức (b/a) x 1,5, trong đó a là tổng số hồ sơ tiếp nhận, b là số hồ sơ được số hóa;\n- Dưới 70%: 0 điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(1.5)), atLeast(0.9, 1.5)]),
  },
  {
    wording:
      'Đạt từ 95% trở lên được 2 điểm; đạt từ 80% đến dưới 95% thì điểm = tỷ lệ đạt được x 1,5; dưới 80% được 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.95, share(1.5)), atLeast(0.95, 2)]),
  },
  {
    wording:
      '- Hoàn thành 100% nhiệm vụ đề ra trong kế hoạch: 1 điểm;\n- Hoàn thành từ 80% đến dưới 100%: điểm số tính bằng (b/a) x 1;\n- Hoàn thành từ 50% đến dưới 80%: 0,25 điểm;\n- Hoàn thành dưới 50%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [
      under(0.5, 0),
      fromUnder(0.5, 0.8, 0.25),
      fromUnder(0.8, 1, share(1)),
      exactly(1, 1),
    ]),
  },
  {
    wording:
      '100% cơ quan, đơn vị trực thuộc thực hiện: 2 điểm. Dưới 100%: tính theo tỷ lệ thực hiện nhân với 1,5 điểm.',
    max: 2,
    rule: tiers('rate', [under(1, share(1.5)), exactly(1, 2)]),
  },
  {
    wording:
      '- Từ 60% hồ sơ trở lên: 1 điểm;\n- Từ 30% đến dưới 60%: (tỷ lệ thực tế/60%) x 0,75 điểm;\n- Dưới 30%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.6, share(0.75, 0.6)), atLeast(0.6, 1)]),
  },
  {
    wording:
      '- Từ 95% trở lên: 3 điểm\n- Từ 90% đến dưới 95%: 2 điểm\n- Từ 70% đến dưới 90%: Điểm = (b/a) x 2\n- Dưới 70%: 0 điểm\n(a: tổng số hồ sơ đã giải quyết; b: số hồ sơ giải quyết đúng hạn)',
    max: 3,
    rule: tiers('rate', [
      under(0.7, 0),
      fromUnder(0.7, 0.9, share(2)),
      fromUnder(0.9, 0.95, 2),
      atLeast(0.95, 3),
    ]),
  },
  {
    wording:
      'Trên 98%: 0,5 điểm; trên 90% đến 98%: (Số văn bản gửi, nhận qua trục liên thông/Tổng số văn bản) x 0,4 điểm; từ 90% trở xuống: không có điểm.',
    max: 0.5,
    rule: tiers('rate', [atMost(0.9, 0), overTo(0.9, 0.98, share(0.4)), over(0.98, 0.5)]),
  },
  {
    wording:
      '- Đạt tỷ lệ 100%: 2,5 điểm.\n- Từ 85% đến dưới 100%: 2 điểm x tỷ lệ đạt được.\n- Từ 60% đến dưới 85%: 1 điểm x tỷ lệ đạt được.\n- Dưới 60%: 0 điểm.',
    max: 2.5,
    rule: tiers('rate', [
      under(0.6, 0),
      fromUnder(0.6, 0.85, share(1)),
      fromUnder(0.85, 1, share(2)),
      exactly(1, 2.5),
    ]),
  },
  {
    wording:
      '- Đạt tỷ lệ từ 90% trở lên: 1 điểm;\n- Đạt tỷ lệ từ 70% đến dưới 90%: Tỷ lệ % đạt được x 0,8;\n- Đạt tỷ lệ dưới 70%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, share(0.8)), atLeast(0.9, 1)]),
  },
  {
    wording:
      '- Đạt 100%: 2 điểm;\n- Từ 80% đến dưới 100%: (b/a) x 1,5;\n- Dưới 80%: 0 điểm.\nTrong đó: a là tổng số TTHC thuộc thẩm quyền giải quyết; b là số TTHC được cung cấp trực tuyến.',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 1, share(1.5)), exactly(1, 2)]),
  },
  {
    wording:
      '- Từ 80% trở lên: 2 điểm;\n- Từ 50% đến dưới 80%: (Tỷ lệ đạt được/80%) x 1,5;\n- Từ 30% đến dưới 50%: 0,5 điểm;\n- Dưới 30%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [
      under(0.3, 0),
      fromUnder(0.3, 0.5, 0.5),
      fromUnder(0.5, 0.8, share(1.5, 0.8)),
      atLeast(0.8, 2),
    ]),
  },
  {
    wording:
      '- Nếu từ 80% trở lên: (b/a) x 2\n- Nếu từ 50% đến dưới 80%: 0,5 điểm\n- Nếu dưới 50%: 0 điểm\nVới a là tổng số văn bản phải xử lý sau rà soát, b là số văn bản đã được xử lý.',
    max: 2,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.8, 0.5), atLeast(0.8, share(2))]),
  },
  {
    wording: 'Tỷ lệ từ 60% trở lên: 1 điểm; dưới 60%: Tỷ lệ % đạt được x 0,5.',
    max: 1,
    rule: tiers('rate', [under(0.6, share(0.5)), atLeast(0.6, 1)]),
  },
  {
    wording:
      '- Từ 95% trở lên: 3 điểm\n- Từ 85% đến dưới 95%: (b/a) x 2,5\n- Từ 70% đến dưới 85%: 1 điểm\n- Dưới 70%: 0 điểm',
    max: 3,
    rule: tiers('rate', [
      under(0.7, 0),
      fromUnder(0.7, 0.85, 1),
      fromUnder(0.85, 0.95, share(2.5)),
      atLeast(0.95, 3),
    ]),
  },
  {
    wording: 'Trên 80%: 1,5 điểm.\nTừ 50% đến 80%: Tỷ lệ % x 1 điểm.\nDưới 50%: 0 điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.5, 0), fromTo(0.5, 0.8, share(1)), over(0.8, 1.5)]),
  },
  {
    wording:
      '- Từ 90% trở lên: 1 điểm;\n- Từ 60% đến dưới 90%: Tỷ lệ đạt được x điểm tối đa;\n- Từ 40% đến dưới 60%: 0,25 điểm;\n- Dưới 40%: không chấm điểm.',
    max: 1,
    rule: tiers('rate', [
      under(0.4, 0),
      fromUnder(0.4, 0.6, 0.25),
      fromUnder(0.6, 0.9, share(1)),
      atLeast(0.9, 1),
    ]),
  },
  {
    wording: 'Gọi T là tỷ lệ (%) đạt được.\nT ≥ 60%: Điểm = (T - 60)/40 x 3\nT < 60%: 0 điểm',
    max: 3,
    rule: tiers('rate', [under(0.6, 0), atLeast(0.6, line([0.6, 0], [1, 3]))]),
  },
  {
    wording:
      'Từ 80% trở lên: 4 điểm; từ 50% đến dưới 80%: điểm = 1 + (tỷ lệ - 50%)/30% x 3; dưới 50%: 0 điểm',
    max: 4,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.8, line([0.5, 1], [0.8, 4])), atLeast(0.8, 4)]),
  },
  {
    wording: 'Đạt 100%: 2 điểm; từ 70% đến dưới 100% tính điểm theo tỷ lệ (tỷ lệ x 2 điểm); dưới 70%: 0 điểm',
    max: 2,
    rule: linear({ floor: 0.7 }),
  },
  // A rate that went down, and what that earns; nothing is left to whoever assesses.
  {
    wording: 'Giảm từ 10% trở lên 2 điểm; giảm từ 5% đến dưới 10% 1 điểm; giảm dưới 5% 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.05, 0), fromUnder(0.05, 0.1, 1), atLeast(0.1, 2)]),
  },
  {
    wording:
      'Tỷ lệ từ 50% đến 100% được tính từ 2 điểm đến 4 điểm theo phương pháp nội suy; dưới 50% không tính điểm',
    max: 4,
    rule: tiers('rate', [under(0.5, 0), atLeast(0.5, line([0.5, 2], [1, 4]))]),
  },
  // A rate from which on all points are earned.
  {
    wording: 'Điểm bằng tỷ lệ % hộ dùng nước sạch nhân với 6; tỷ lệ từ 90% trở lên được tính là 100%.',
    max: 6,
    rule: tiers('rate', [under(0.9, share(6)), atLeast(0.9, 6)]),
  },
  // Lines from a place on the scale.
  {
    wording: 'Tỷ lệ trên 40%: Điểm = (Tỷ lệ − 40%)/60% × Điểm tối đa; Tỷ lệ từ 40% trở xuống: 0 điểm',
    max: 6,
    rule: tiers('rate', [atMost(0.4, 0), over(0.4, line([0.4, 0], [1, 6]))]),
  },
  {
    wording:
      'Từ 50% đến dưới 90%: điểm = (tỷ lệ - 50%)/(90% - 50%) x 2; từ 90% trở lên: 2 điểm; dưới 50%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.9, line([0.5, 0], [0.9, 2])), atLeast(0.9, 2)]),
  },
  {
    wording: 'Từ 50% đến 100%: điểm = 4 × (tỷ lệ đạt – 50)/50; dưới 50%: 0 điểm',
    max: 4,
    rule: tiers('rate', [under(0.5, 0), atLeast(0.5, line([0.5, 0], [1, 4]))]),
  },
];

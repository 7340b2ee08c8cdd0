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

/** Four classes of a rate and more. */
export const MANY_RATE_CLASSES: readonly WordingExample[] = [
  {
    wording: '0%: 1; ≤1%: 0,75; ≤3%: 0,5; >3%: 0',
    max: 1,
    rule: tiers('rate', [atMost(0, 1), overTo(0, 0.01, 0.75), overTo(0.01, 0.03, 0.5), over(0.03, 0)]),
  },
  {
    wording: '0 %: 1; ≤1 %: 0,75; ≤3 %: 0,5; ≤5 %: 0,25; >5 %: 0',
    max: 1,
    rule: tiers('rate', [
      atMost(0, 1),
      overTo(0, 0.01, 0.75),
      overTo(0.01, 0.03, 0.5),
      overTo(0.03, 0.05, 0.25),
      over(0.05, 0),
    ]),
  },
  {
    wording: '100%: 1; 90% - <100%: 0,75; 80% - <90%: 0,5; 70% - <80%: 0,25; <70%: 0',
    max: 1,
    rule: tiers('rate', [
      under(0.7, 0),
      fromUnder(0.7, 0.8, 0.25),
      fromUnder(0.8, 0.9, 0.5),
      fromUnder(0.9, 1, 0.75),
      atLeast(1, 1),
    ]),
  },
  {
    wording:
      'a) Tỷ lệ đạt từ 98% trở lên: 2,5 điểm\nb) Tỷ lệ đạt từ 95% đến dưới 98%: 1,5 điểm\nc) Tỷ lệ đạt từ 90% đến dưới 95%: 0,5 điểm\nd) Tỷ lệ đạt dưới 90%: 0 điểm',
    max: 2.5,
    rule: tiers('rate', [
      under(0.9, 0),
      fromUnder(0.9, 0.95, 0.5),
      fromUnder(0.95, 0.98, 1.5),
      atLeast(0.98, 2.5),
    ]),
  },
  {
    wording:
      'Tỷ lệ từ 65% trở lên (1,5 điểm); từ 50% đến dưới 65% (1 điểm); từ 30% đến dưới 50% (0,5 điểm); dưới 30% (0 điểm)',
    max: 1.5,
    rule: tiers('rate', [
      under(0.3, 0),
      fromUnder(0.3, 0.5, 0.5),
      fromUnder(0.5, 0.65, 1),
      atLeast(0.65, 1.5),
    ]),
  },
  {
    wording:
      '• Trên 95%: 2 điểm\n• Từ trên 90% đến 95%: 1,5 điểm\n• Từ trên 80% đến 90%: 1 điểm\n• Từ 80% trở xuống: 0 điểm',
    max: 2,
    rule: tiers('rate', [atMost(0.8, 0), overTo(0.8, 0.9, 1), overTo(0.9, 0.95, 1.5), over(0.95, 2)]),
  },
  {
    wording:
      '- Hoàn thành 100% chỉ tiêu, nhiệm vụ được giao: 2 điểm\n- Đạt từ 90% đến dưới 100%: 1,5 điểm\n- Đạt từ 80% đến dưới 90%: 1 điểm\n- Dưới 80%: 0 điểm',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 1), fromUnder(0.9, 1, 1.5), atLeast(1, 2)]),
  },
  {
    wording: '≥ 90%\t2,0\n≥ 80%, < 90%\t1,5\n≥ 70%, < 80%\t1,0\n< 70%\t0',
    max: 2,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.8, 1), fromUnder(0.8, 0.9, 1.5), atLeast(0.9, 2)]),
  },
  {
    wording:
      'Đạt 100% tính 1 điểm, đạt 95 - dưới 100% tính 0,75 điểm, đạt 90 - dưới 95% tính 0,5 điểm, dưới 90% không tính điểm',
    max: 1,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 0.5), fromUnder(0.95, 1, 0.75), atLeast(1, 1)]),
  },
  {
    wording:
      'Giải ngân đạt từ 95% kế hoạch vốn trở lên: 2 điểm; đạt từ 80% đến dưới 95%: 1 điểm; đạt từ 60% đến dưới 80%: 0,5 điểm; đạt dưới 60%: không có điểm',
    max: 2,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), fromUnder(0.8, 0.95, 1), atLeast(0.95, 2)]),
  },
  {
    wording:
      'Kiểm tra từ 30% số phòng, đơn vị trở lên: 1 điểm; từ 20% đến dưới 30%: 0,75 điểm; dưới 20%: 0,5 điểm; không kiểm tra phòng, đơn vị nào: 0 điểm',
    max: 1,
    rule: tiers('rate', [atMost(0, 0), overUnder(0, 0.2, 0.5), fromUnder(0.2, 0.3, 0.75), atLeast(0.3, 1)]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ bị trả lại bằng 0%: 1 điểm; trên 0% đến 2%: 0,75 điểm; trên 2% đến 5%: 0,5 điểm; trên 5%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [atMost(0, 1), overTo(0, 0.02, 0.75), overTo(0.02, 0.05, 0.5), over(0.05, 0)]),
  },
  {
    wording:
      'Thấp hơn 50%: 0 điểm. Từ 50% đến thấp hơn 70%: 0,5 điểm. Từ 70% đến thấp hơn 90%: 0,75 điểm. Từ 90% trở lên: 1 điểm.',
    max: 1,
    rule: tiers('rate', [
      under(0.5, 0),
      fromUnder(0.5, 0.7, 0.5),
      fromUnder(0.7, 0.9, 0.75),
      atLeast(0.9, 1),
    ]),
  },
  {
    wording: '≥ 95%: 2,0\n90% ≤ tỷ lệ < 95%: 1,5\n80% ≤ tỷ lệ < 90%: 1,0\n< 80%: 0',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 1), fromUnder(0.9, 0.95, 1.5), atLeast(0.95, 2)]),
  },
  {
    wording:
      'Không có hồ sơ trễ hạn (0%): 1 điểm; trên 0% đến 1%: 0,75 điểm; trên 1% đến 3%: 0,5 điểm; trên 3% đến 5%: 0,25 điểm; trên 5%: 0 điểm',
    max: 1,
    rule: tiers('rate', [
      exactly(0, 1),
      overTo(0, 0.01, 0.75),
      overTo(0.01, 0.03, 0.5),
      overTo(0.03, 0.05, 0.25),
      over(0.05, 0),
    ]),
  },
  {
    wording:
      '- Tỷ lệ giải ngân đạt trên 95%: 1,5 điểm;\n- Trên 90% đến 95%: 1 điểm;\n- Trên 80% đến 90%: 0,5 điểm;\n- Từ 80% trở xuống: 0 điểm.',
    max: 1.5,
    rule: tiers('rate', [atMost(0.8, 0), overTo(0.8, 0.9, 0.5), overTo(0.9, 0.95, 1), over(0.95, 1.5)]),
  },
  {
    wording: 'Từ 90% - 100%: 1đ\nTừ 80% - cận 90%: 0,75đ\nTừ 70% - cận 80%: 0,5đ\nDưới 70%: 0đ',
    max: 1,
    rule: tiers('rate', [
      under(0.7, 0),
      fromUnder(0.7, 0.8, 0.5),
      fromUnder(0.8, 0.9, 0.75),
      atLeast(0.9, 1),
    ]),
  },
  {
    wording:
      'Đạt 100%: 2 điểm; từ 95% đến dưới 100%: 1,5 điểm; từ 90% đến dưới 95%: 1 điểm; dưới 90%: không có điểm. Trong năm không phát sinh phản ánh, kiến nghị thì được tính điểm tối đa.',
    max: 2,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 1), fromUnder(0.95, 1, 1.5), atLeast(1, 2)]),
    policy: 'full',
  },
  {
    wording:
      'Tỷ lệ từ 60% trở lên: 100% số điểm; từ 40% đến dưới 60%: 70% số điểm; từ 20% đến dưới 40%: 40% số điểm; dưới 20%: 0% số điểm',
    max: 1.5,
    rule: tiers('rate', [
      under(0.2, 0),
      fromUnder(0.2, 0.4, 0.6),
      fromUnder(0.4, 0.6, 1.05),
      atLeast(0.6, 1.5),
    ]),
  },
  {
    wording: '> 80%: 1,0 điểm; > 60% - 80%: 0,75 điểm; > 40% - 60%: 0,5 điểm; ≤ 40%: 0 điểm',
    max: 1,
    rule: tiers('rate', [atMost(0.4, 0), overTo(0.4, 0.6, 0.5), overTo(0.6, 0.8, 0.75), over(0.8, 1)]),
  },
  {
    wording:
      '3 điểm: đạt từ 98% trở lên\n2 điểm: từ 95% đến dưới 98%\n1 điểm: từ 90% đến dưới 95%\n0 điểm: dưới 90%',
    max: 3,
    rule: tiers('rate', [under(0.9, 0), fromUnder(0.9, 0.95, 1), fromUnder(0.95, 0.98, 2), atLeast(0.98, 3)]),
  },
  {
    wording:
      '- Đạt 100%: 1,50 điểm\n- Từ 90% đến dưới 100%: 1,00 điểm\n- Từ 80% đến dưới 90%: 0,50 điểm\n- Dưới 80%: 0,00 điểm',
    max: 1.5,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 0.5), fromUnder(0.9, 1, 1), exactly(1, 1.5)]),
  },
  {
    wording: 'Trên 90%: 2đ; trên 80% - 90%: 1,5đ; trên 70% - 80%: 1đ; từ 70% trở xuống: 0đ',
    max: 2,
    rule: tiers('rate', [atMost(0.7, 0), overTo(0.7, 0.8, 1), overTo(0.8, 0.9, 1.5), over(0.9, 2)]),
  },
  {
    wording: 'Tỷ lệ hồ sơ quá hạn: dưới 1%: 1,00; từ 1% đến dưới 3%: 0,75; từ 3% đến 5%: 0,25; trên 5%: 0,00',
    max: 1,
    rule: tiers('rate', [
      under(0.01, 1),
      fromUnder(0.01, 0.03, 0.75),
      fromTo(0.03, 0.05, 0.25),
      over(0.05, 0),
    ]),
  },
  {
    wording:
      'tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70% chấm 1,5 điểm, đạt từ 50% đến dưới 70% chấm 1 điểm, đạt từ 30% đến dưới 50% chấm 0,5 điểm, đạt dưới 30% chấm 0 điểm',
    max: 1.5,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.5, 0.5), fromUnder(0.5, 0.7, 1), atLeast(0.7, 1.5)]),
  },
  {
    wording: 'DƯỚI 60%: 0 Đ\nTỪ 60% ĐẾN DƯỚI 80%: 0,25 Đ\nTỪ 80% ĐẾN DƯỚI 100%: 0,5 Đ\n100%: 1 Đ',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.25), fromUnder(0.8, 1, 0.5), exactly(1, 1)]),
  },
  {
    wording:
      'Từ 90% trở lên: 100% số điểm; từ 75% đến dưới 90%: 75% số điểm; từ 60% đến dưới 75%: 50% số điểm; dưới 60%: không có điểm',
    max: 2,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.75, 1), fromUnder(0.75, 0.9, 1.5), atLeast(0.9, 2)]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ TTHC giải quyết đúng hạn, trước hạn:\n- Từ 98% trở lên: 2 điểm\n- Từ 95% đến dưới 98%: 1,5 điểm\n- Từ 90% đến dưới 95%: 1 điểm\n- Dưới 90%: 0 điểm',
    max: 2,
    rule: tiers('rate', [
      under(0.9, 0),
      fromUnder(0.9, 0.95, 1),
      fromUnder(0.95, 0.98, 1.5),
      atLeast(0.98, 2),
    ]),
  },
  {
    wording: 'Tỷ lệ hồ sơ DVCTT: ≥ 80%: 1,5đ; 60% - <80%: 1,0đ; 40% - <60%: 0,5đ; <40%: 0đ.',
    max: 1.5,
    rule: tiers('rate', [under(0.4, 0), fromUnder(0.4, 0.6, 0.5), fromUnder(0.6, 0.8, 1), atLeast(0.8, 1.5)]),
  },
  {
    wording:
      'Trên 50% số phòng, đơn vị trực thuộc được kiểm tra: 1 điểm. Trên 30% đến 50%: 0,75 điểm. Trên 20% đến 30%: 0,5 điểm. Từ 20% trở xuống: 0 điểm.',
    max: 1,
    rule: tiers('rate', [atMost(0.2, 0), overTo(0.2, 0.3, 0.5), overTo(0.3, 0.5, 0.75), over(0.5, 1)]),
  },
  {
    wording:
      'Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC (x):\nx ≥ 90%: 1,00\n70% ≤ x < 90%: 0,75\n50% ≤ x < 70%: 0,50\nx < 50%: 0,00',
    max: 1,
    rule: tiers('rate', [
      under(0.5, 0),
      fromUnder(0.5, 0.7, 0.5),
      fromUnder(0.7, 0.9, 0.75),
      atLeast(0.9, 1),
    ]),
  },
  {
    wording:
      'Dưới 50%: 0 điểm; từ 50% đến dưới 75%: 0,5 điểm; từ 75% đến dưới 100%: 0,75 điểm; đạt 100%: 1 điểm (tính trên số công chức được bố trí đúng vị trí việc làm).',
    max: 1,
    rule: tiers('rate', [under(0.5, 0), fromUnder(0.5, 0.75, 0.5), fromUnder(0.75, 1, 0.75), exactly(1, 1)]),
  },
  {
    wording:
      'Tỷ lệ văn bản đi được ký số (trừ văn bản mật): từ 99,5% trở lên: 1 điểm; từ 97% đến dưới 99,5%: 0,7 điểm; từ 95% đến dưới 97%: 0,4 điểm; dưới 95%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [
      under(0.95, 0),
      fromUnder(0.95, 0.97, 0.4),
      fromUnder(0.97, 0.995, 0.7),
      atLeast(0.995, 1),
    ]),
  },
  {
    wording:
      'Đạt 100%: 2 điểm. Đạt từ 90% đến dưới 100%: 1,5 điểm. Đạt từ 80% đến dưới 90%: 1 điểm. Đạt dưới 80%: 0 điểm.',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), fromUnder(0.8, 0.9, 1), fromUnder(0.9, 1, 1.5), exactly(1, 2)]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ trễ hạn bằng 0%: 1 điểm\nTrên 0% đến 1%: 0,75 điểm\nTrên 1% đến 3%: 0,5 điểm\nTrên 3%: 0 điểm',
    max: 1,
    rule: tiers('rate', [exactly(0, 1), overTo(0, 0.01, 0.75), overTo(0.01, 0.03, 0.5), over(0.03, 0)]),
  },
  {
    wording: '≥ 70%: 1,5 điểm; 50% - < 70%: 1,0 điểm; 30% - < 50%: 0,5 điểm; < 30%: 0 điểm.',
    max: 1.5,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.5, 0.5), fromUnder(0.5, 0.7, 1), atLeast(0.7, 1.5)]),
  },
  {
    wording:
      'Tỷ lệ giải ngân vốn đầu tư công đến hết ngày 31/01 năm sau:\n+ Đạt từ 95% kế hoạch vốn trở lên: 2,0 điểm\n+ Đạt từ 85% đến dưới 95%: 1,5 điểm\n+ Đạt từ 75% đến dưới 85%: 1,0 điểm\n+ Đạt từ 65% đến dưới 75%: 0,5 điểm\n+ Đạt dưới 65%: 0 điểm',
    max: 2,
    rule: tiers('rate', [
      under(0.65, 0),
      fromUnder(0.65, 0.75, 0.5),
      fromUnder(0.75, 0.85, 1),
      fromUnder(0.85, 0.95, 1.5),
      atLeast(0.95, 2),
    ]),
  },
  {
    wording:
      'Hoàn thành 100% nhiệm vụ được giao: 1 điểm; hoàn thành từ 90% – dưới 100%: 0,75 điểm; hoàn thành từ 80% – dưới 90%: 0,5 điểm; hoàn thành từ 70% – dưới 80%: 0,25 điểm; hoàn thành dưới 70%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [
      under(0.7, 0),
      fromUnder(0.7, 0.8, 0.25),
      fromUnder(0.8, 0.9, 0.5),
      fromUnder(0.9, 1, 0.75),
      exactly(1, 1),
    ]),
  },
  {
    wording:
      '- Đạt từ 95% trở lên: 1 điểm;\n- Từ 90% đến dưới 95%: 0,75 điểm;\n- Từ 80% đến dưới 90%: 0,5 điểm;\n- Dưới 80%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [
      under(0.8, 0),
      fromUnder(0.8, 0.9, 0.5),
      fromUnder(0.9, 0.95, 0.75),
      atLeast(0.95, 1),
    ]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ trễ hạn dưới 1%: 2 điểm; từ 1% đến dưới 3%: 1,5 điểm; từ 3% đến dưới 5%: 1 điểm; từ 5% trở lên: 0 điểm.',
    max: 2,
    rule: tiers('rate', [
      under(0.01, 2),
      fromUnder(0.01, 0.03, 1.5),
      fromUnder(0.03, 0.05, 1),
      atLeast(0.05, 0),
    ]),
  },
  {
    wording:
      '- Tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt từ 99,5% trở lên: 3,0 điểm;\n- Từ 98% đến dưới 99,5%: 2,0 điểm;\n- Từ 95% đến dưới 98%: 1,0 điểm;\n- Dưới 95%: 0 điểm.',
    max: 3,
    rule: tiers('rate', [
      under(0.95, 0),
      fromUnder(0.95, 0.98, 1),
      fromUnder(0.98, 0.995, 2),
      atLeast(0.995, 3),
    ]),
  },
  {
    wording:
      'Giải ngân đạt 100% kế hoạch vốn giao: 2 điểm\nĐạt từ 95% - dưới 100%: 1,5 điểm\nĐạt từ 90% - dưới 95%: 1 điểm\nĐạt từ 85% - dưới 90%: 0,5 điểm\nDưới 85%: 0 điểm',
    max: 2,
    rule: tiers('rate', [
      under(0.85, 0),
      fromUnder(0.85, 0.9, 0.5),
      fromUnder(0.9, 0.95, 1),
      fromUnder(0.95, 1, 1.5),
      exactly(1, 2),
    ]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ quá hạn:\n- Bằng 0%: 1 điểm;\n- Trên 0% đến 1%: 0,75 điểm;\n- Trên 1% đến 3%: 0,5 điểm;\n- Trên 3%: 0 điểm.',
    max: 1,
    rule: tiers('rate', [exactly(0, 1), overTo(0, 0.01, 0.75), overTo(0.01, 0.03, 0.5), over(0.03, 0)]),
  },
  {
    wording: '≥ 90%: 1,5 điểm\n80% - < 90%: 1 điểm\n70% - < 80%: 0,5 điểm\n< 70%: 0 điểm',
    max: 1.5,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.8, 0.5), fromUnder(0.8, 0.9, 1), atLeast(0.9, 1.5)]),
  },
  {
    wording:
      'Tỷ lệ hồ sơ trễ hạn dưới 1%: 2 điểm; từ 1% đến dưới 3%: 1 điểm; từ 3% đến dưới 5%: 0,5 điểm; từ 5% trở lên: 0 điểm.',
    max: 2,
    rule: tiers('rate', [
      under(0.01, 2),
      fromUnder(0.01, 0.03, 1),
      fromUnder(0.03, 0.05, 0.5),
      atLeast(0.05, 0),
    ]),
  },
  {
    wording:
      'Hoàn thành 100% kế hoạch: 1 điểm.\nHoàn thành từ 90% đến dưới 100% kế hoạch: 0,75 điểm.\nHoàn thành từ 70% đến dưới 90% kế hoạch: 0,5 điểm.\nHoàn thành dưới 70% kế hoạch: 0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), fromUnder(0.9, 1, 0.75), exactly(1, 1)]),
  },
  {
    wording:
      '- Trên 90%: 2,0 điểm;\n- Trên 70% đến 90%: 1,0 điểm;\n- Trên 50% đến 70%: 0,5 điểm;\n- Từ 50% trở xuống: 0 điểm.',
    max: 2,
    rule: tiers('rate', [atMost(0.5, 0), overTo(0.5, 0.7, 0.5), overTo(0.7, 0.9, 1), over(0.9, 2)]),
  },
  {
    wording: 'Đạt 95-100%: 5 điểm; 80-94%: 3 điểm; 50-79%: 1 điểm',
    max: 5,
    rule: tiers('rate', [
      assumed(under(0.5, 0)),
      fromTo(0.5, 0.79, 1),
      fromTo(0.8, 0.94, 3),
      atLeast(0.95, 5),
    ]),
  },
  {
    wording: 'Dưới 80%: trừ 3 điểm; từ 80% đến dưới 90%: trừ 2 điểm; từ 90% đến dưới 100%: trừ 1 điểm',
    max: 5,
    rule: tiers('rate', [
      under(0.8, 2),
      fromUnder(0.8, 0.9, 3),
      fromUnder(0.9, 1, 4),
      assumed(atLeast(1, 5)),
    ]),
  },
];

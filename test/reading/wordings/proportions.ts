import { linear } from './builders';
import type { WordingExample } from './builders';

/** In proportion to the rate, from a floor or up to a target. */
export const PROPORTIONS: readonly WordingExample[] = [
  { wording: '(b/a) x điểm tối đa', max: 1, rule: linear() },
  { wording: 'b/a × 2,5', max: 2.5, rule: linear() },
  { wording: 'b:a*điểm tối đa', max: 1, rule: linear() },
  { wording: 'b/a×1', max: 1, rule: linear() },
  { wording: 'Điểm = b/a × 1', max: 1, rule: linear() },
  { wording: 'Điểm đánh giá = (b/a) × 1,5', max: 1.5, rule: linear() },
  { wording: 'Tính theo công thức: (b/a) * điểm tối đa', max: 2, rule: linear() },
  { wording: 'Điểm đánh giá được tính theo công thức b/a nhân với điểm tối đa.', max: 1, rule: linear() },
  { wording: 'Số hồ sơ đúng hạn/Tổng số hồ sơ x điểm tối đa', max: 2, rule: linear() },
  { wording: '(Số TTHC được công khai / Tổng số TTHC thuộc thẩm quyền) x 1 điểm', max: 1, rule: linear() },
  {
    wording: 'Điểm = Số máy tính có phần mềm diệt vi-rút bản quyền : Tổng số máy tính × 0,75',
    max: 0.75,
    rule: linear(),
  },
  { wording: '[(Tỷ lệ % đạt được x Điểm tối đa)/100%]', max: 1, rule: linear() },
  { wording: 'Điểm được tính theo công thức: [(Tỷ lệ % đạt được x 1,5)/100%]', max: 1.5, rule: linear() },
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
  { wording: 'Dưới 80%: 0 điểm; từ 80% trở lên: (b/a) x điểm tối đa', max: 1, rule: linear({ floor: 0.8 }) },
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
  { wording: '(b/a) x điểm tối đa. Nếu b/a < 80% thì được 0 điểm', max: 0.5, rule: linear({ floor: 0.8 }) },
  {
    wording: 'Trên 80%: (b/a) × điểm tối đa; từ 80% trở xuống: 0 điểm',
    max: 1,
    rule: linear({ floor: { at: 0.8, inclusive: false } }),
  },
  { wording: '>90%: b/a × 1,5; ≤90%: 0', max: 1.5, rule: linear({ floor: { at: 0.9, inclusive: false } }) },
  { wording: 'b/a × 2; ≤ 70%: 0', max: 2, rule: linear({ floor: { at: 0.7, inclusive: false } }) },
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
  { wording: '≥ 80%: tính theo tỷ lệ; < 80%: 0 điểm', max: 1, rule: linear({ floor: 0.8 }) },
  {
    wording:
      'Đạt 100% được điểm tối đa; từ 70% đến dưới 100% tính theo tỷ lệ phần trăm; dưới 70% không có điểm',
    max: 1,
    rule: linear({ floor: 0.7 }),
  },
  { wording: '<80%: 0đ; 80% đến <100%: (b/a)*1,5đ; 100%: 1,5đ', max: 1.5, rule: linear({ floor: 0.8 }) },
  {
    wording:
      'Nếu đạt 100% thì được 1 điểm; nếu đạt từ 80% đến dưới 100% thì tính theo công thức b/a x 1; nếu đạt dưới 80% thì được 0 điểm',
    max: 1,
    rule: linear({ floor: 0.8 }),
  },
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
  { wording: '≥ 20%: 1; < 20%: x/20% × 1', max: 1, rule: linear({ target: 0.2 }) },
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
  { wording: '≥80%: 2; 50% - <80%: (x/80%) × 2; <50%: 0', max: 2, rule: linear({ floor: 0.5, target: 0.8 }) },
  {
    wording:
      '- Dưới 40%: 0 điểm\n- Từ 40% đến dưới 70%: [(Tỷ lệ % đạt được x Điểm tối đa)/70%]\n- Từ 70% trở lên: điểm tối đa',
    max: 1.5,
    rule: linear({ floor: 0.4, target: 0.7 }),
  },
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
    wording: 'Điểm đánh giá = điểm tối đa x số nhiệm vụ hoàn thành/tổng số nhiệm vụ được giao',
    max: 2,
    rule: linear(),
  },
  {
    wording: 'Lấy số TTHC đã công khai chia cho tổng số TTHC phải công khai rồi nhân với 1,5 điểm.',
    max: 1.5,
    rule: linear(),
  },
  {
    wording:
      'Gọi a là tổng số hồ sơ phải số hóa, b là số hồ sơ đã số hóa. Điểm đánh giá = (b/a) x điểm tối đa.',
    max: 1,
    rule: linear(),
  },
  {
    wording:
      'Trường hợp đạt 100% thì được điểm tối đa; trường hợp chưa đạt 100% thì tính điểm theo tỷ lệ tương ứng.',
    max: 1,
    rule: linear(),
  },
  {
    wording:
      'Nếu b/a = 1 thì điểm đánh giá là 1,5; nếu 0,8 ≤ b/a < 1 thì điểm đánh giá được tính theo công thức (b/a) x 1,5; nếu b/a < 0,8 thì điểm đánh giá là 0.',
    max: 1.5,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'Hoàn thành 100% kế hoạch được 2 điểm, hoàn thành từ 70% đến dưới 100% được tính theo tỷ lệ hoàn thành x 2 điểm, hoàn thành dưới 70% không được tính điểm.',
    max: 2,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording:
      'Chỉ tính điểm khi tỷ lệ đạt từ 80% trở lên; điểm được tính bằng tỷ lệ đạt được nhân với điểm tối đa.',
    max: 1,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording: 'Không tính điểm nếu tỷ lệ dưới 60%; từ 60% trở lên, điểm = tỷ lệ % x điểm tối đa',
    max: 1.5,
    rule: linear({ floor: 0.6 }),
  },
  {
    wording:
      'Tỷ lệ xử lý văn bản = (b/a) x 100%.\n- Đạt 100%: 1 điểm\n- Từ 90% đến dưới 100%: tỷ lệ x 1 điểm\n- Dưới 90%: 0 điểm',
    max: 1,
    rule: linear({ floor: 0.9 }),
  },
  {
    wording:
      'Điểm = (số kiến nghị đã thực hiện/tổng số kiến nghị phải thực hiện) x 2 (dưới 80% không tính điểm)',
    max: 2,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      '- Từ 95% - 100%: [(tỷ lệ % hồ sơ đúng hạn x điểm tối đa)/100%];\n- Dưới 95%: 0 điểm;\n- Trong năm không phát sinh hồ sơ: đạt điểm tối đa.',
    max: 2.5,
    rule: linear({ floor: 0.95 }),
    policy: 'full',
  },
  {
    wording: 'Đạt chỉ tiêu 60% trở lên được 1 điểm; chưa đạt chỉ tiêu thì điểm = tỷ lệ đạt được/60% x 1 điểm',
    max: 1,
    rule: linear({ target: 0.6 }),
  },
  {
    wording:
      'Điểm đánh giá = (Tỷ lệ thanh toán trực tuyến : 45%) x 1,5. Trường hợp tỷ lệ vượt 45% thì tính bằng điểm tối đa.',
    max: 1.5,
    rule: linear({ target: 0.45 }),
  },
  {
    wording: 'Mục tiêu: 70%. Đạt hoặc vượt mục tiêu: 2 điểm; chưa đạt: (tỷ lệ thực hiện/70%) × 2 điểm',
    max: 2,
    rule: linear({ target: 0.7 }),
  },
  {
    wording: 'Tỷ lệ đạt được chia cho 20% rồi nhân với điểm tối đa, nhưng không vượt quá điểm tối đa.',
    max: 0.5,
    rule: linear({ target: 0.2 }),
  },
  {
    wording:
      'Đạt từ 85% trở lên: 2,5 điểm\nTừ 60% đến dưới 85%: điểm = (tỷ lệ giải ngân/85%) x 2,5, làm tròn đến 2 chữ số thập phân\nDưới 60%: 0 điểm',
    max: 2.5,
    rule: linear({ floor: 0.6, target: 0.85 }),
  },
  {
    wording:
      'Dưới 30% không chấm điểm; từ 30% đến dưới 50% chấm theo công thức (tỷ lệ đạt được × 2)/50%; từ 50% trở lên chấm 2 điểm.',
    max: 2,
    rule: linear({ floor: 0.3, target: 0.5 }),
  },
  {
    wording: '≥ 65%: điểm tối đa; 40% ≤ tỷ lệ < 65%: (tỷ lệ/65%) × điểm tối đa; < 40%: 0 điểm.',
    max: 1.5,
    rule: linear({ floor: 0.4, target: 0.65 }),
  },
  {
    wording:
      'Tính tỷ lệ % số nhiệm vụ hoàn thành so với kế hoạch. Nếu tỷ lệ này đạt từ 80% - 100% thì điểm đánh giá được tính theo công thức: (b/a) × 1,5.\nTrong đó:\na là tổng số nhiệm vụ trong kế hoạch;\nb là số nhiệm vụ đã hoàn thành.\nNếu tỷ lệ này dưới 80% thì điểm đánh giá là 0.',
    max: 1.5,
    rule: linear({ floor: 0.8 }),
  },
  { wording: 'Điểm = (Số nhiệm vụ hoàn thành / Tổng số nhiệm vụ được giao) x 2', max: 2, rule: linear() },
  {
    wording: 'Đạt từ 50% trở lên: 1 điểm. Dưới 50%: điểm = (tỷ lệ đạt được / 50%) x 1 điểm.',
    max: 1,
    rule: linear({ target: 0.5 }),
  },
  {
    wording: 'Lấy số hồ sơ trả đúng hạn chia cho tổng số hồ sơ đã giải quyết rồi nhân với 2,5.',
    max: 2.5,
    rule: linear(),
  },
  {
    wording:
      'Tỷ lệ trên 75% được tính điểm theo công thức: Tỷ lệ x điểm tối đa; từ 75% trở xuống không tính điểm.',
    max: 1,
    rule: linear({ floor: { at: 0.75, inclusive: false } }),
  },
  {
    wording:
      'Điểm = b/a*3,0\n(a: tổng số hồ sơ TTHC tiếp nhận; b: số hồ sơ TTHC tiếp nhận trực tuyến)\nCơ quan không phát sinh hồ sơ TTHC thì không đánh giá tiêu chí này và được loại khỏi tổng điểm tối đa.',
    max: 3,
    rule: linear(),
    policy: 'remove',
  },
  {
    wording: '100%: 2 điểm; từ 70% đến dưới 100%: điểm = tỷ lệ % hoàn thành x 2 điểm; dưới 70%: 0 điểm.',
    max: 2,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording:
      'Từ 80% trở lên được 1,5 điểm; từ 40% đến dưới 80% tính theo công thức: (tỷ lệ thực hiện/80%) × 1,5; dưới 40% được 0 điểm.',
    max: 1.5,
    rule: linear({ floor: 0.4, target: 0.8 }),
  },
  {
    wording:
      'Chỉ tiêu giao: 65%. Điểm = (Tỷ lệ thực hiện / 65%) x 1,5; vượt chỉ tiêu được tính bằng điểm tối đa (1,5 điểm).',
    max: 1.5,
    rule: linear({ target: 0.65 }),
  },
  {
    wording:
      '(Số máy tính đã cài đặt phần mềm diệt vi-rút có bản quyền ÷ tổng số máy tính của cơ quan) × 1,0 điểm',
    max: 1,
    rule: linear(),
  },
  {
    wording: 'Tỷ lệ dưới 90%: 0 điểm\nTỷ lệ từ 90% trở lên: Điểm = Tỷ lệ % * 2',
    max: 2,
    rule: linear({ floor: 0.9 }),
  },
  {
    wording:
      'Tính theo công thức: (b/a) x 1,50.\nTrong đó:\na là tổng số nhiệm vụ trong kế hoạch;\nb là số nhiệm vụ đã hoàn thành.',
    max: 1.5,
    rule: linear(),
  },
  {
    wording:
      'lấy số văn bản được ký số chia cho tổng số văn bản phát hành rồi nhân với điểm tối đa; nếu tỷ lệ dưới 90% thì không được điểm',
    max: 1.5,
    rule: linear({ floor: 0.9 }),
  },
  {
    wording: 'TỶ LỆ HỒ SƠ TRỰC TUYẾN ĐẠT TỪ 50% TRỞ LÊN: 2 ĐIỂM. DƯỚI 50%: ĐIỂM = (TỶ LỆ ĐẠT ĐƯỢC / 50%) * 2',
    max: 2,
    rule: linear({ target: 0.5 }),
  },
  { wording: 'Điểm = Tỷ lệ % × điểm tối đa', max: 1, rule: linear() },
  {
    wording:
      '- Hoàn thành 100% kế hoạch: 2,00 điểm.\n- Hoàn thành từ 80% đến dưới 100% kế hoạch: điểm đánh giá = (b/a) × 2,00.\n- Hoàn thành dưới 80% kế hoạch: 0 điểm.',
    max: 2,
    rule: linear({ floor: 0.8 }),
  },
  { wording: 'Số điểm = 1,5 * (số TTHC được rà soát / tổng số TTHC phải rà soát)', max: 1.5, rule: linear() },
  {
    wording:
      '- Đạt từ 80% trở lên: 1,00 điểm\n- Từ 40% đến dưới 80%: (Tỷ lệ đạt được/80%) x 1,00 điểm\n- Dưới 40%: 0 điểm',
    max: 1,
    rule: linear({ floor: 0.4, target: 0.8 }),
  },
  { wording: 'b/a x 1đ; b/a ≤ 70%: 0đ', max: 1, rule: linear({ floor: { at: 0.7, inclusive: false } }) },
  {
    wording:
      'Tỷ lệ phản ánh, kiến nghị được trả lời đúng hạn nhân (x) 0,5 điểm. Không phát sinh phản ánh, kiến nghị thì đạt 0,5 điểm.',
    max: 0.5,
    rule: linear(),
    policy: 'full',
  },
  {
    wording: 'đạt 100% thì được 3 điểm; đạt dưới 100% thì tính điểm theo tỷ lệ tương ứng',
    max: 3,
    rule: linear(),
  },
  {
    wording:
      'Đ = (SỐ HỒ SƠ ĐÃ SỐ HÓA : TỔNG SỐ HỒ SƠ TIẾP NHẬN) . 1\nĐƠN VỊ KHÔNG CÓ TTHC THUỘC THẨM QUYỀN THÌ KHÔNG ĐÁNH GIÁ TIÊU CHÍ NÀY, GIẢM TRỪ ĐIỂM TƯƠNG ỨNG TRONG TỔNG ĐIỂM TỐI ĐA.',
    max: 1,
    rule: linear(),
    policy: 'remove',
  },
  {
    wording:
      'Tính điểm theo công thức: (b/a) × 1,50\nTrong đó:\na: Tổng số nhiệm vụ trong kế hoạch CCHC năm\nb: Số nhiệm vụ đã hoàn thành',
    max: 1.5,
    rule: linear(),
  },
  {
    wording:
      'Nếu tỷ lệ hoàn thành kế hoạch đào tạo, bồi dưỡng công chức đạt từ 80% trở lên thì điểm được tính bằng tỷ lệ hoàn thành x 1,5; đạt dưới 80% thì không tính điểm.',
    max: 1.5,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'Đạt từ 60% hồ sơ thanh toán trực tuyến trở lên: điểm tối đa. Dưới 60% thì tính theo công thức: (tỷ lệ đạt được/60%) x 1,0 điểm.',
    max: 1,
    rule: linear({ target: 0.6 }),
  },
  {
    wording: 'Điểm đánh giá = (Số hồ sơ giải quyết đúng hạn / Tổng số hồ sơ đã giải quyết trong kỳ) x 2,0',
    max: 2,
    rule: linear(),
  },
  {
    wording:
      'Hoàn thành 100% nhiệm vụ UBND tỉnh giao: 2 điểm\nTừ 70% đến dưới 100%: (Tỷ lệ % hoàn thành x 2)/100%\nDưới 70%: 0 điểm',
    max: 2,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording:
      'Tỷ lệ hồ sơ nộp trực tuyến đạt từ 50% trở lên: 1,5 điểm; từ 20% đến dưới 50%: điểm = (tỷ lệ đạt được : 50%) x 1,5; dưới 20%: 0 điểm.',
    max: 1.5,
    rule: linear({ floor: 0.2, target: 0.5 }),
  },
  {
    wording:
      'Đạt 100% số TTHC phải rà soát được điểm tối đa (02 điểm); đạt thấp hơn thì chấm theo quy tắc tam suất.',
    max: 2,
    rule: linear(),
  },
  {
    wording:
      'Trên 50% số kiến nghị sau thanh tra, kiểm toán được thực hiện: điểm = tỷ lệ thực hiện x 1,0. Từ 50% trở xuống: 0 điểm. Đơn vị không có kiến nghị phải thực hiện thì được tính điểm tối đa.',
    max: 1,
    rule: linear({ floor: { at: 0.5, inclusive: false } }),
    policy: 'full',
  },
  {
    wording:
      'Điểm đạt được tỷ lệ thuận với số TTHC được công khai (số TTHC đã công khai/tổng số TTHC thuộc thẩm quyền × điểm chuẩn).',
    max: 0.5,
    rule: linear(),
  },
  {
    wording: 'Tỷ lệ giải ngân (%) × 2,5 điểm; giải ngân dưới 65% kế hoạch vốn: 0 điểm.',
    max: 2.5,
    rule: linear({ floor: 0.65 }),
  },
  {
    wording:
      'Chỉ tiêu giao: 90%. Đạt hoặc vượt chỉ tiêu: 1 điểm; không đạt chỉ tiêu: điểm = (tỷ lệ thực hiện/90%) x 1 điểm.',
    max: 1,
    rule: linear({ target: 0.9 }),
  },
  {
    wording: 'Điểm đánh giá = (Số nhiệm vụ hoàn thành / Tổng số nhiệm vụ trong kế hoạch) x 2,0.',
    max: 2,
    rule: linear(),
  },
  {
    wording:
      'Tính điểm theo công thức: (b/a) x 1,5 điểm.\nTrong đó: a là tổng số văn bản phát hành (trừ văn bản mật); b là số văn bản được ký số và gửi, nhận trên môi trường điện tử.\nNếu tỷ lệ b/a < 80% thì điểm đánh giá là 0.',
    max: 1.5,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      '- Hoàn thành 100% kế hoạch: 1 điểm;\n- Hoàn thành từ 70% đến dưới 100% kế hoạch: điểm được tính bằng tỷ lệ % hoàn thành nhân với điểm tối đa;\n- Hoàn thành dưới 70% kế hoạch: 0 điểm.',
    max: 1,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording: 'Đạt tỷ lệ từ 50% trở lên: 2 điểm. Dưới 50%: điểm đánh giá = (tỷ lệ đạt được / 50%) x 2.',
    max: 2,
    rule: linear({ target: 0.5 }),
  },
  {
    wording:
      'Điểm số được tính theo tỷ lệ phần trăm kết quả thực hiện so với kế hoạch nhân với điểm tối đa của tiêu chí.',
    max: 1,
    rule: linear(),
  },
  {
    wording:
      'Tỷ lệ thanh toán trực tuyến đạt từ 65% trở lên được 1,5 điểm; đạt thấp hơn 65% thì tính theo công thức: (Tỷ lệ đạt được x 1,5)/65%.',
    max: 1.5,
    rule: linear({ target: 0.65 }),
  },
  {
    wording: 'Từ 95% đến 100%: Điểm = Tỷ lệ % x 2,5; dưới 95%: 0 điểm.',
    max: 2.5,
    rule: linear({ floor: 0.95 }),
  },
  {
    wording:
      'Điểm đánh giá = Số TTHC được rà soát/Tổng số TTHC phải rà soát theo kế hoạch × điểm tối đa. Cơ quan, đơn vị không có TTHC thuộc thẩm quyền giải quyết thì không đánh giá tiêu chí thành phần này (loại khỏi tổng điểm tối đa).',
    max: 1,
    rule: linear(),
    policy: 'remove',
  },
  {
    wording: 'Trên 60%: điểm đánh giá bằng tỷ lệ đạt được nhân với 1 điểm.\nTừ 60% trở xuống: 0 điểm.',
    max: 1,
    rule: linear({ floor: { at: 0.6, inclusive: false } }),
  },
  {
    wording:
      'Tỷ lệ hồ sơ nộp trực tuyến từ 80% trở lên: 1 điểm. Từ 40% đến dưới 80%: (tỷ lệ thực tế/80%) x 1 điểm. Dưới 40%: 0 điểm.',
    max: 1,
    rule: linear({ floor: 0.4, target: 0.8 }),
  },
  {
    wording:
      'Lấy số hồ sơ được cập nhật đúng, đủ chia cho tổng số hồ sơ phải cập nhật rồi nhân với 0,75 điểm.',
    max: 0.75,
    rule: linear(),
  },
  {
    wording: 'Điểm số = (Số TTHC được công khai đúng quy định/Tổng số TTHC phải công khai) x 1,5.',
    max: 1.5,
    rule: linear(),
  },
  {
    wording:
      'Tính theo công thức: (b/a)*2,0\nTrong đó:\n- a là tổng số nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao có thời hạn hoàn thành trong năm;\n- b là số nhiệm vụ đã hoàn thành đúng tiến độ.',
    max: 2,
    rule: linear(),
  },
  {
    wording:
      'Nếu tỷ lệ hoàn thành kế hoạch đạt từ 80% trở lên thì điểm đánh giá = tỷ lệ % hoàn thành x điểm tối đa; dưới 80% thì điểm đánh giá là 0.',
    max: 2,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      '- 100% văn bản phát hành được ký số: 1,5 điểm;\n- Từ 70% đến dưới 100%: (Số văn bản được ký số/Tổng số văn bản phát hành) x 1,5;\n- Dưới 70%: 0 điểm.',
    max: 1.5,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording:
      'Tỷ lệ hồ sơ TTHC nộp trực tuyến đạt từ 50% trở lên: 1 điểm. Dưới 50% thì tính theo công thức: (Tỷ lệ đạt được/50%) x 1 điểm.',
    max: 1,
    rule: linear({ target: 0.5 }),
  },
  {
    wording:
      '- Đạt từ 80% trở lên: 2 điểm;\n- Đạt từ 40% đến dưới 80%: điểm = (tỷ lệ thực tế/80%) x 2;\n- Dưới 40%: không tính điểm.',
    max: 2,
    rule: linear({ floor: 0.4, target: 0.8 }),
  },
  {
    wording:
      'Điểm đạt được tính tương ứng với tỷ lệ % công chức, viên chức được bồi dưỡng theo kế hoạch (ví dụ: đạt 85% kế hoạch thì được 0,85 điểm).',
    max: 1,
    rule: linear(),
  },
  {
    wording:
      'Tỷ lệ giải ngân trên 90% thì số điểm = tỷ lệ giải ngân x 2,5; từ 90% trở xuống thì không có điểm.',
    max: 2.5,
    rule: linear({ floor: { at: 0.9, inclusive: false } }),
  },
  {
    wording:
      'Nếu tỷ lệ b/a ≥ 0,85 thì điểm đánh giá được tính theo công thức (b/a)*1,00; nếu tỷ lệ b/a < 0,85 thì điểm đánh giá là 0.',
    max: 1,
    rule: linear({ floor: 0.85 }),
  },
  {
    wording:
      '- Tỷ lệ cắt giảm chi phí tuân thủ TTHC đạt từ 20% trở lên: 1 điểm;\n- Dưới 20%: điểm đánh giá = [Tỷ lệ cắt giảm x 1,0]/20%.',
    max: 1,
    rule: linear({ target: 0.2 }),
  },
  {
    wording:
      'Đạt bao nhiêu phần trăm thì được tính bấy nhiêu phần trăm của điểm tối đa. Cơ quan không có TTHC thuộc thẩm quyền giải quyết thì không đánh giá tiêu chí này, điểm tối đa của tiêu chí được trừ khỏi tổng điểm.',
    max: 1.5,
    rule: linear(),
    policy: 'remove',
  },
  {
    wording:
      'Điểm đánh giá được tính theo công thức: (b/a) x 1,5\nTrong đó:\na là tổng số nhiệm vụ được giao trong năm;\nb là số nhiệm vụ đã hoàn thành đúng hạn.',
    max: 1.5,
    rule: linear(),
  },
  {
    wording:
      '- Hoàn thành 100% nhiệm vụ: 2 điểm;\n- Hoàn thành từ 80% đến dưới 100% nhiệm vụ: tính theo công thức (b/a) x 2;\n- Hoàn thành dưới 80% nhiệm vụ: 0 điểm.\n(a: tổng số nhiệm vụ trong kế hoạch; b: số nhiệm vụ đã hoàn thành)',
    max: 2,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'Tỷ lệ hồ sơ nộp trực tuyến đạt từ 50% trở lên: 2 điểm.\nDưới 50% thì điểm được tính theo công thức: (Tỷ lệ % đạt được/50%) x 2.',
    max: 2,
    rule: linear({ target: 0.5 }),
  },
  {
    wording:
      'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn từ 95% trở lên được tính theo công thức: (b/a) x 2,5; dưới 95%: 0 điểm.',
    max: 2.5,
    rule: linear({ floor: 0.95 }),
  },
  {
    wording: 'Điểm = (Số hồ sơ giải quyết đúng hạn/Tổng số hồ sơ đã giải quyết) x điểm tối đa.',
    max: 3,
    rule: linear(),
  },
  {
    wording:
      'Tỷ lệ giải ngân trên 70%: điểm = Tỷ lệ % giải ngân x 2.\nTỷ lệ giải ngân từ 70% trở xuống: 0 điểm.',
    max: 2,
    rule: linear({ floor: { at: 0.7, inclusive: false } }),
  },
  {
    wording:
      'Điểm tự chấm = Tỷ lệ % hồ sơ thanh toán trực tuyến x 1.\nĐơn vị không có TTHC phát sinh nghĩa vụ tài chính thì không đánh giá tiêu chí này và được trừ khỏi tổng điểm tối đa.',
    max: 1,
    rule: linear(),
    policy: 'remove',
  },
  {
    wording:
      'Tính điểm theo tỷ lệ: (Số văn bản được ký số/Tổng số văn bản phát hành) x 1,5. Nếu tỷ lệ đạt dưới 90% thì không tính điểm.',
    max: 1.5,
    rule: linear({ floor: 0.9 }),
  },
  {
    wording:
      '- Từ 80% trở lên: 1,5 điểm;\n- Từ 40% đến dưới 80%: điểm = (Tỷ lệ đạt được/80%) x 1,5;\n- Dưới 40%: 0 điểm.',
    max: 1.5,
    rule: linear({ floor: 0.4, target: 0.8 }),
  },
  {
    wording: 'Đạt 100% số TTHC được công khai: 1 điểm; dưới 100% thì tính điểm theo tỷ lệ tương ứng.',
    max: 1,
    rule: linear(),
  },
  {
    wording: 'Đạt hoặc vượt chỉ tiêu 65%: 1,5 điểm. Không đạt chỉ tiêu: điểm = (Tỷ lệ thực tế/65%) x 1,5.',
    max: 1.5,
    rule: linear({ target: 0.65 }),
  },
  { wording: 'Điểm = a/b*Điểm tối đa', max: 5, rule: linear() },
  { wording: 'Điểm cho nội dung này = Tỷ lệ hồ sơ đúng hạn x 3', max: 3, rule: linear() },
  {
    wording:
      'Đạt từ 80% - dưới 100% thì điểm được tính theo công thức:\n[(Tỷ lệ % hoàn thành x 2)/100%]\nĐạt 100%: 2 điểm\nDưới 80%: 0 điểm',
    max: 2,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'Từ 80% trở lên thì điểm đánh giá tính theo công thức sau:\n(b/a) x 1,5\nDưới 80% thì điểm đánh giá là 0',
    max: 1.5,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording:
      'Điểm = (Số hồ sơ trực tuyến + số hồ sơ qua bưu chính)/(Tổng số hồ sơ trực tuyến + tổng số hồ sơ trực tiếp) x 4',
    max: 4,
    rule: linear(),
  },
  { wording: 'Điểm = Tỷ lệ % hồ sơ đúng hạn × 6,0 (làm tròn đến 0,25đ)', max: 6, rule: linear({ to: 0.25 }) },
  {
    wording: 'Tính theo công thức (b/a) x 5, kết quả làm tròn đến 01 chữ số thập phân',
    max: 5,
    rule: linear({ to: 0.1 }),
  },
  { wording: 'Điểm đạt = tỷ lệ x 10, làm tròn đến số nguyên', max: 10, rule: linear({ to: 1 }) },
  {
    wording: 'Điểm đạt = tỷ lệ x 10; điểm được làm tròn xuống đến 0,5 điểm',
    max: 10,
    rule: linear({ to: 0.5, way: 'down' }),
  },
  { wording: '(b/a) x 5; làm tròn 2 chữ số sau dấu phẩy', max: 5, rule: linear() },
  {
    wording:
      'Điểm đạt được = T/K × điểm tối đa, với T là số kiến nghị cử tri đã giải quyết xong, K là tổng số kiến nghị thuộc thẩm quyền.',
    max: 3,
    rule: linear(),
  },
  { wording: 'Điểm = M/N × 2, trong đó M là số hồ sơ đúng hạn, N là tổng số hồ sơ', max: 2, rule: linear() },
  {
    wording: 'Lấy tỷ lệ phần trăm đạt được nhân với điểm chuẩn của tiêu chí',
    max: 2,
    rule: linear(),
  },
  {
    wording: 'Tổng số văn bản xử lý đúng hạn chia cho tổng số văn bản đến, nhân với 3',
    max: 3,
    rule: linear(),
  },
  {
    wording:
      'Điểm = Tỷ lệ thực hiện/Tỷ lệ được giao x 2. Tỷ lệ được giao là 80%; thực hiện bằng hoặc vượt tỷ lệ được giao thì đạt điểm tối đa.',
    max: 2,
    rule: linear({ target: 0.8 }),
  },
  {
    wording: 'Tỷ lệ b/a*100% đạt ≥ 70% thì tính điểm theo tỷ lệ: b/a*2,0; < 70% thì 0 điểm',
    max: 2,
    rule: linear({ floor: 0.7 }),
  },
  {
    wording: '(b/a) x 0,5; kết quả làm tròn đến 2 chữ số thập phân, từ 0,005 trở lên làm tròn thành 0,01',
    max: 0.5,
    rule: linear(),
  },
  {
    wording:
      'Chấm theo tỷ lệ %: điểm số = tỷ lệ thực hiện nhân với điểm tối đa, chia cho 100. Lấy 02 chữ số thập phân.',
    max: 1,
    rule: linear(),
  },
  {
    wording:
      'Mức độ hoàn thành chương trình công tác tính theo công thức: b/a x điểm tối đa, trong đó b là số việc đã xong, a là tổng số việc được giao. Nếu tỷ lệ b/a < 0,6 thì điểm đánh giá là 0.',
    max: 1.5,
    rule: linear({ floor: 0.6 }),
  },
  { wording: 'Điểm = Tỷ lệ (%) thôn có nhà văn hóa × 0,05', max: 5, rule: linear() },
  {
    wording:
      '100% chi bộ được giám sát thì đạt điểm tối đa; nếu không đủ 100% thì tính theo tỷ lệ tương ứng với điểm tối đa',
    max: 2,
    rule: linear(),
  },
  // Gates.
  {
    wording: 'Đơn vị phải đạt tối thiểu 40% mới được chấm điểm; điểm = tỷ lệ đạt được x 5',
    max: 5,
    rule: linear({ floor: 0.4 }),
  },
  {
    wording:
      'Thăm dò bạn đọc: điểm = 4 × tỷ lệ bạn đọc hài lòng; riêng tỷ lệ hài lòng dưới 55% thì chấm 0 điểm.',
    max: 4,
    rule: linear({ floor: 0.55 }),
  },
  {
    wording:
      'Chỉ số hài lòng: Điểm số = Chỉ số hài lòng của bệnh nhân (%) × 2. Nguồn: kết quả khảo sát do Sở Y tế công bố.',
    max: 2,
    rule: linear(),
  },
];

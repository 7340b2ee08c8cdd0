import {
  atLeast,
  atMost,
  count,
  deduction,
  exactly,
  fromUnder,
  levels,
  linear,
  over,
  overTo,
  survey,
  tiers,
  under,
} from './builders';
import type { WordingExample } from './builders';

/** Decomposed letters, as some keyboards and PDF readers leave them. */
const decomposed = (wording: string): string => wording.normalize('NFD');

/** Right wordings, typed or copied badly. Labels and units are expected in composed letters. */
export const DAMAGED: readonly WordingExample[] = [
  {
    wording: decomposed('Tiếp nhận, xử lý kịp thời: 0,5 điểm; xử lý chậm: 0 điểm.'),
    max: 0.5,
    rule: levels([
      ['Tiếp nhận, xử lý kịp thời', 0.5],
      ['xử lý chậm', 0],
    ]),
  },
  {
    wording: decomposed('Từ 50% trở lên: 1 điểm; từ 30% đến dưới 50%: 0,5 điểm; dưới 30%: 0 điểm'),
    max: 1,
    rule: tiers('rate', [under(0.3, 0), fromUnder(0.3, 0.5, 0.5), atLeast(0.5, 1)]),
  },
  {
    wording: decomposed('Mỗi báo cáo gửi muộn trừ 0,25 điểm'),
    max: 1,
    rule: deduction(0.25, 'báo cáo gửi muộn'),
  },
  {
    wording: decomposed('Đạt từ 80% đến 100%: tính theo công thức (b/a) x điểm tối đa; dưới 80%: 0 điểm'),
    max: 1,
    rule: linear({ floor: 0.8 }),
  },
  {
    wording: 'Từ80%trở lên:2điểm;dưới80%:0điểm',
    max: 2,
    rule: tiers('rate', [under(0.8, 0), atLeast(0.8, 2)]),
  },
  {
    wording: 'Từ 85%  trở lên :  1,5  điểm ;  dưới 85%  :  0  điểm',
    max: 1.5,
    rule: tiers('rate', [under(0.85, 0), atLeast(0.85, 1.5)]),
  },
  {
    wording: 'Từ\u00a030%\u00a0trở\u00a0lên:\u00a01\u00a0điểm;\u00a0dưới\u00a030%:\u00a00\u00a0điểm',
    max: 1,
    rule: tiers('rate', [under(0.3, 0), atLeast(0.3, 1)]),
  },
  {
    wording:
      'Đầy đủ,\u00a0kịp thời:\u00a01\u00a0điểm; chưa đầy đủ:\u00a00,5\u00a0điểm; không có:\u00a00\u00a0điểm',
    max: 1,
    rule: levels([
      ['Đầy đủ, kịp thời', 1],
      ['chưa đầy đủ', 0.5],
      ['không có', 0],
    ]),
  },
  {
    wording: 'Có:1;Không:0',
    max: 1,
    rule: levels([
      ['Có', 1],
      ['Không', 0],
    ]),
  },
  {
    wording: '–  Đúng hạn : 0.50đ ;\r\n–  Chậm : 0.25đ ;\r\n–  Không báo cáo : 0đ .',
    max: 0.5,
    rule: levels([
      ['Đúng hạn', 0.5],
      ['Chậm', 0.25],
      ['Không báo cáo', 0],
    ]),
  },
  {
    wording: 'ĐÚNG HẠN: 0,5 ĐIỂM; QUÁ HẠN: 0 ĐIỂM',
    max: 0.5,
    rule: levels([
      ['ĐÚNG HẠN', 0.5],
      ['QUÁ HẠN', 0],
    ]),
  },
  {
    wording: 'TỪ 80% TRỞ LÊN: 1 ĐIỂM; TỪ 60% ĐẾN DƯỚI 80%: 0,5 ĐIỂM; DƯỚI 60%: 0 ĐIỂM',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), fromUnder(0.6, 0.8, 0.5), atLeast(0.8, 1)]),
  },
  { wording: '(B/A) X ĐIỂM TỐI ĐA; DƯỚI 80%: 0 ĐIỂM', max: 1, rule: linear({ floor: 0.8 }) },
  {
    wording: 'MỖI VĂN BẢN SAI THỂ THỨC TRỪ 0,25 ĐIỂM.',
    max: 1,
    rule: deduction(0.25, 'VĂN BẢN SAI THỂ THỨC'),
  },
  {
    wording: 'Số hóa đầy đủ hồ sơ: 1 điểm; số hóa chưa đầy đủ hồ sơ: 0,5 điểm; chưa số hóa: 0 điểm',
    max: 1,
    rule: levels([
      ['Số hóa đầy đủ hồ sơ', 1],
      ['số hóa chưa đầy đủ hồ sơ', 0.5],
      ['chưa số hóa', 0],
    ]),
  },
  {
    wording: 'Số hồ sơ được số hoá / Tổng số hồ sơ x điểm tối đa; dưới 50%: 0 điểm',
    max: 1.5,
    rule: linear({ floor: 0.5 }),
  },
  {
    wording: 'Từ 90% hồ sơ được số hóa trở lên: 1đ; dưới 90% hồ sơ được số hoá: 0đ',
    max: 1,
    rule: tiers('rate', [under(0.9, 0), atLeast(0.9, 1)]),
  },
  {
    wording: 'Thực hiện đúng “6 rõ”: 1 điểm; thực hiện chưa đúng “6 rõ”: 0 điểm',
    max: 1,
    rule: levels([
      ['Thực hiện đúng “6 rõ”', 1],
      ['thực hiện chưa đúng “6 rõ”', 0],
    ]),
  },
  {
    wording: 'Đủ: 1 điểm, thiếu: 0 điểm;',
    max: 1,
    rule: levels([
      ['Đủ', 1],
      ['thiếu', 0],
    ]),
  },
  {
    wording: 'Có : 0.5 đ\nKhông : 0 đ',
    max: 0.5,
    rule: levels([
      ['Có', 0.5],
      ['Không', 0],
    ]),
  },
  {
    wording: '  Có: 0,25 điểm;   không: 0 điểm   ',
    max: 0.25,
    rule: levels([
      ['Có', 0.25],
      ['không', 0],
    ]),
  },
  { wording: '>=80%:1;<80%:0', max: 1, rule: tiers('rate', [under(0.8, 0), atLeast(0.8, 1)]) },
  {
    wording: '>=95%:2; 85%-<95%:1; <85%:0.',
    max: 2,
    rule: tiers('rate', [under(0.85, 0), fromUnder(0.85, 0.95, 1), atLeast(0.95, 2)]),
  },
  {
    wording: 'Từ 70%đến dưới 90%:0,5đ;từ 90%trở lên:1đ;dưới 70%:0đ',
    max: 1,
    rule: tiers('rate', [under(0.7, 0), fromUnder(0.7, 0.9, 0.5), atLeast(0.9, 1)]),
  },
  {
    wording: 'Đạt 100 %  : 1 điểm ; từ 80 %  –  dưới 100 %  : ( b / a )  x  1 điểm ; dưới 80 %  : 0 điểm',
    max: 1,
    rule: linear({ floor: 0.8 }),
  },
  { wording: 'b / a x 2.5', max: 2.5, rule: linear() },
  { wording: '(b/a)xđiểm tối đa', max: 1, rule: linear() },
  { wording: '( b : a ) * điểm tối đa .', max: 1, rule: linear() },
  { wording: '(b/a) X 1,50 điểm', max: 1.5, rule: linear() },
  { wording: '(Tỷ lệ đạt được/50%)x1,5đ', max: 1.5, rule: linear({ target: 0.5 }) },
  { wording: 'Tỉ lệ % đạt được x điểm tối đa', max: 1, rule: linear() },
  {
    wording: 'Tỉ lệ đạt từ 75% trở lên: 1 điểm; dưới 75%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.75, 0), atLeast(0.75, 1)]),
  },
  { wording: 'Mỗi tin,bài được 0.05đ,tối đa 0.5đ', max: 0.5, rule: count(0.05, 'tin,bài', 0.5) },
  { wording: 'Mỗi  sáng kiến  được  0,5  điểm ,  tối đa  1  điểm', max: 1, rule: count(0.5, 'sáng kiến', 1) },
  { wording: 'Trừ 0.25đ/báo cáo thiếu', max: 1, rule: deduction(0.25, 'báo cáo thiếu') },
  {
    wording: 'Chậm 01 báo cáo  trừ  0,25đ .',
    max: 0.75,
    rule: deduction(0.25, 'Chậm báo cáo'),
  },
  {
    wording: 'Không có hồ sơ trễ hạn:1đ; ≤ 2%:0.5đ; > 2%:0đ',
    max: 1,
    rule: tiers('rate', [atMost(0, 1), overTo(0, 0.02, 0.5), over(0.02, 0)]),
  },
  {
    wording: 'từ 02 sáng kiến trở lên:1đ;01 sáng kiến:0,5đ;không có sáng kiến:0đ',
    max: 1,
    rule: tiers('count', [atMost(0, 0), exactly(1, 0.5), atLeast(2, 1)]),
  },
  {
    wording: 'Từ 55% trở lên: 1\nđiểm; dưới\n55%: 0 điểm',
    max: 1,
    rule: tiers('rate', [under(0.55, 0), atLeast(0.55, 1)]),
  },
  {
    wording: 'Đạt 100%: 1,5\nđiểm; từ 85% đến dưới 100%: (b/a) x điểm\ntối đa; dưới 85%: 0 điểm',
    max: 1.5,
    rule: linear({ floor: 0.85 }),
  },
  { wording: 'KẾT QUẢ ĐIỀU TRA XÃ HỘI HỌC', max: 2, rule: survey },
  { wording: decomposed('Điểm điều tra xã hội học.'), max: 2, rule: survey },
  {
    wording: '*Từ 60% trở lên: 1,0 điểm.\n*Dưới 60%: 0,0 điểm.',
    max: 1,
    rule: tiers('rate', [under(0.6, 0), atLeast(0.6, 1)]),
  },
  {
    wording: 'Có kế hoạch: 0,5 điểm;;\n\nKhông có kế hoạch: 0 điểm;',
    max: 0.5,
    rule: levels([
      ['Có kế hoạch', 0.5],
      ['Không có kế hoạch', 0],
    ]),
  },
  {
    wording: 'Ban hành đúng hạn:\t1 điểm\nBan hành trễ hạn:\t0,5 điểm\nKhông ban hành:\t0 điểm',
    max: 1,
    rule: levels([
      ['Ban hành đúng hạn', 1],
      ['Ban hành trễ hạn', 0.5],
      ['Không ban hành', 0],
    ]),
  },
];

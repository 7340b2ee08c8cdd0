import { atLeast, atMost, fromTo, levels, over, tiers } from './builders';
import type { WordingExample } from './builders';

/** Places of a ranking, grades, points in brackets before their condition. */
export const PLACES_AND_GRADES: readonly WordingExample[] = [
  {
    wording: 'Xếp thứ 1 đến thứ 5: 2 điểm; từ thứ 6 đến thứ 10: 1 điểm; sau thứ 10: 0 điểm',
    max: 2,
    rule: tiers('count', [fromTo(1, 5, 2), fromTo(6, 10, 1), over(10, 0)]),
  },
  {
    wording: 'Xếp hạng 1-3: 2đ; hạng 4-10: 1đ; từ hạng 11 trở đi: 0đ',
    max: 2,
    rule: tiers('count', [fromTo(1, 3, 2), fromTo(4, 10, 1), atLeast(11, 0)]),
  },
  {
    wording: 'Nằm trong top 5: 5 điểm; từ vị trí thứ 6 đến thứ 10: 3 điểm; từ vị trí 11 trở xuống: 1 điểm',
    max: 5,
    rule: tiers('count', [atMost(5, 5), fromTo(6, 10, 3), atLeast(11, 1)]),
  },
  {
    wording: 'Tăng 2 hạng trở lên: 5 điểm; giữ nguyên hạng: 3 điểm; giảm hạng: 0 điểm',
    max: 5,
    rule: levels([
      ['Tăng 2 hạng trở lên', 5],
      ['giữ nguyên hạng', 3],
      ['giảm hạng', 0],
    ]),
  },
  {
    wording: 'A: 3, B: 2, C: 1, D: 0',
    max: 3,
    rule: levels([
      ['A', 3],
      ['B', 2],
      ['C', 1],
      ['D', 0],
    ]),
  },
  {
    wording: 'Đạt (2,0); Không đạt (0)',
    max: 2,
    rule: levels([
      ['Đạt', 2],
      ['Không đạt', 0],
    ]),
  },
  {
    wording: 'Có (2đ) / Không (0đ)',
    max: 2,
    rule: levels([
      ['Có', 2],
      ['Không', 0],
    ]),
  },
  {
    wording: '[2 điểm] Ban hành đúng hạn; [1 điểm] Ban hành chậm; [0 điểm] Không ban hành',
    max: 2,
    rule: levels([
      ['Ban hành đúng hạn', 2],
      ['Ban hành chậm', 1],
      ['Không ban hành', 0],
    ]),
  },
  {
    wording: '(2 điểm) Ban hành đúng hạn\n(1 điểm) Ban hành chậm\n(0 điểm) Không ban hành',
    max: 2,
    rule: levels([
      ['Ban hành đúng hạn', 2],
      ['Ban hành chậm', 1],
      ['Không ban hành', 0],
    ]),
  },
  {
    wording:
      'Mức 1: Ban hành đúng hạn - 2 điểm; Mức 2: Ban hành chậm - 1 điểm; Mức 3: Không ban hành - 0 điểm',
    max: 2,
    rule: levels([
      ['Ban hành đúng hạn (Mức 1)', 2],
      ['Ban hành chậm (Mức 2)', 1],
      ['Không ban hành (Mức 3)', 0],
    ]),
  },
  {
    wording:
      'Mức 1 (2 điểm): Ban hành đúng hạn\nMức 2 (1 điểm): Ban hành chậm\nMức 3 (0 điểm): Không ban hành',
    max: 2,
    rule: levels([
      ['Ban hành đúng hạn (Mức 1)', 2],
      ['Ban hành chậm (Mức 2)', 1],
      ['Không ban hành (Mức 3)', 0],
    ]),
  },
  {
    wording:
      'Triển khai đầy đủ các nội dung: 2 điểm; triển khai chưa đầy đủ thì tùy mức độ trừ điểm tương ứng.',
    max: 2,
    rule: levels([
      ['Triển khai đầy đủ các nội dung', 2],
      ['triển khai chưa đầy đủ', 2, 'open'],
    ]),
  },
  {
    wording: 'Kết quả kiểm tra / Điểm\nTốt / 1,5\nĐạt / 1\nChưa đạt / 0',
    max: 1.5,
    rule: levels([
      ['Tốt', 1.5],
      ['Đạt', 1],
      ['Chưa đạt', 0],
    ]),
  },
];

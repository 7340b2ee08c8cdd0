import { asPoints } from '../../src/model/points';
import { readRule, type ReadWording } from '../../src/reading/wording/read-rule';
import { WORDINGS } from './wording-corpus';

/** Sentences that change the points of any scale which they are added to. */
const CHANGES: readonly string[] = [
  '. Có báo cáo sai số liệu thì trừ 0,25 điểm',
  '; mỗi nội dung thiếu trừ 0,1 điểm',
  '. Trường hợp có hồ sơ trễ hạn chỉ được tính 50% số điểm',
  '; có cách làm hay được cộng thêm 0,1 điểm',
  '. Đơn vị miền núi được nhân hệ số 1,2',
  '. Kết quả nhân với 0,8',
  '. Không đạt tiến độ bị trừ một nửa số điểm',
  '. Đơn vị bị phê bình thì hạ một mức điểm',
  '. Các đơn vị khác tính theo tỷ lệ',
  '. Điểm đạt được giảm một nửa nếu chậm',
  '. Điểm tối đa chỉ áp dụng khi có báo cáo',
  ' và trừ 0,1 điểm nếu nộp chậm',
  ' (có sai sót trừ 0,1 điểm)',
];

/** Every fifth wording of the corpus. */
const scored = WORDINGS.filter(
  ({ rule }, i) => i % 5 === 0 && !['unreadable', 'survey', 'manual'].includes(rule.kind),
);

/** The scale that a declared figure is measured by. */
const figuresOf = ({ rule, figures }: ReadWording): string =>
  JSON.stringify(rule.kind === 'levels' ? (figures?.bands ?? null) : 'bands' in rule ? rule.bands : rule);

describe('a sentence that changes the points, added to a scale that is read', () => {
  it.each(CHANGES)('%j is never dropped', (clause) => {
    const dropped = scored.filter(({ wording, max }) => {
      const before = readRule(wording, asPoints(max));
      const after = readRule(wording.replace(/[.;\s]+$/u, '') + clause, asPoints(max));
      const isSame = JSON.stringify(after.rule) === JSON.stringify(before.rule);
      const readsFigures = before.rule.kind !== 'levels' && after.rule.kind !== 'unreadable';
      return isSame || (readsFigures && figuresOf(after) === figuresOf(before));
    });
    expect(dropped.map(({ wording }) => wording)).toEqual([]);
  });
});

import type { Points } from '../../../model/points';
import type { Bound } from '../../../model/rule';
import { pick } from './assembled';
import { isMaximum } from './class-bands';
import type { Clause } from '../clauses/clause-kinds';

const WHOLE =
  /^(?:đạt|hoàn thành|đạt hoặc vượt|hoàn thành hoặc vượt|đạt và vượt|đạt, vượt) (?:mức )?(?:chỉ tiêu|kế hoạch|mục tiêu)(?: (?:được |đã |tỉnh |năm )?(?:giao|đề ra))?$/iu;

/** "Trang bị đủ máy tính cho công chức", beside "chưa đủ": all of what the other one has a share of. */
const ALL = /(?<!\p{L})(?:đủ|đầy đủ|toàn bộ|tất cả|hoàn thành|100 ?%)(?!\p{L})/iu;
const SHORT = /^(?:nếu |trường hợp )?(?:chưa|không|thiếu)(?: (?:đầy )?(?:đủ|hoàn thành|đạt|toàn bộ))?$/iu;
const ofAll = (label: string, shares: readonly string[]): boolean =>
  ALL.test(label) &&
  !/(?<!\p{L})(?:chưa|không)(?!\p{L})/iu.test(label) &&
  shares.every((short) => SHORT.test(short.trim()));

/** "Đạt chỉ tiêu: 6 điểm; không đạt: kết quả/chỉ tiêu × 6": the first is where the second comes to all of it. */
export function withWhole(clauses: readonly Clause[], max: Points): readonly Clause[] {
  const partial = clauses.flatMap((clause) =>
    (clause.kind === 'words' || clause.kind === 'otherwise') && clause.earns.kind === 'share'
      ? [clause.label]
      : [],
  );
  const [whole, ...more] = pick(clauses, 'words').filter(
    ({ label, earns }) => isMaximum(earns, max) && (WHOLE.test(label.trim()) || ofAll(label, partial)),
  );
  const shares = clauses.flatMap((clause) =>
    (clause.kind === 'words' || clause.kind === 'otherwise') && clause.earns.kind === 'share'
      ? [clause.earns]
      : [],
  );
  const [share] = shares;
  if (!whole || more.length > 0 || !share || shares.length > 1 || pick(clauses, 'range').length > 0)
    return clauses;
  const from: Bound = { at: share.target, inclusive: true };
  const range = { of: 'rate', from, to: null, subject: [], isMeasure: true, isUnitless: false } as const;
  return clauses.map((clause) => (clause === whole ? { ...clause, kind: 'range' as const, range } : clause));
}

import type { Rule } from '../../../model/rule';
import type { Token } from '../tokens/lexer';
import { hasPhrase, phraseLength, phrases, wordSet } from '../tokens/phrases';
import { AND_MORE } from '../tokens/words';

/** Words that say that what was planned can be exceeded (decision 0160). */
// prettier-ignore
const EXCEEDED = phrases(
  'vượt kế hoạch', 'vượt chỉ tiêu', 'vượt mức', 'vượt dự toán', 'vượt định mức', 'vượt mục tiêu', 'hoàn thành vượt', 'kết quả vượt', 'phần vượt', 'đạt và vượt', 'đạt hoặc vượt',
  'so với dự toán', 'doanh thu kế hoạch', 'số kế hoạch', 'sản lượng kế hoạch', 'kế hoạch năm giao', 'kế hoạch giao', 'vượt trên',
);
const isNot = wordSet('không chưa');
const NOT_ON_TOP = phrases(
  'không được cộng thêm',
  'không cộng thêm',
  'không được tính thêm',
  'không tính thêm',
);
const isBeyond = wordSet('vượt');

/** How many words may name what is exceeded: "vượt giờ giảng định mức không được cộng thêm". */
const MAX_EXCEEDED = 6;

/** "vượt giờ không được cộng thêm điểm": beyond the whole counts no more. */
const bringsNoMore = (tokens: readonly Token[], index: number): boolean =>
  isBeyond(tokens[index]) &&
  tokens
    .slice(index + 1, index + 2 + MAX_EXCEEDED)
    .some(
      (_, i, near) =>
        near.slice(0, i).every(({ kind }) => kind === 'word') && phraseLength(near, i, NOT_ON_TOP) > 0,
    );

const isExcess = wordSet('vượt trên quá');
const isWholeFigure = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.percent && token.value === 1;

/** "vượt kế hoạch", "vượt 100%", "từ 100% trở lên"; not "không vượt quá". */
const saysExceeded = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) => {
    if (isNot(tokens[index - 1])) return false;
    if (phraseLength(tokens, index, EXCEEDED) > 0 || bringsNoMore(tokens, index)) return true;
    if (isExcess(token) && (isWholeFigure(tokens[index + 1]) || isWholeFigure(tokens[index + 2])))
      return true;
    if (token.key === '/' && namesPlan(tokens, index + 1)) return true;
    return isWholeFigure(token) && (tokens[index - 1]?.key === '≥' || goesOn(tokens, index + 1));
  });

/** "số lượt thực hiện/số lượt kế hoạch"; "số nhiệm vụ theo kế hoạch" are all that there are. */
function namesPlan(tokens: readonly Token[], index: number): boolean {
  const end = tokens.findIndex(({ kind }, i) => i >= index && kind !== 'word');
  const name = tokens.slice(index, end < 0 ? undefined : end);
  return name.some(
    (token, i) => i > 0 && i <= 4 && phraseLength(name, i, PLAN) > 0 && !isIn(name[i - 1]) && !isIn(token),
  );
}

const PLAN = phrases('kế hoạch', 'chỉ tiêu', 'dự toán');
const isIn = wordSet('theo trong của tại nhiệm');

/** "100% kế hoạch trở lên" */
const goesOn = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(index, index + 12)
    .some(
      (_, i, near) =>
        near.slice(0, i).every(({ kind }) => kind === 'word') && phraseLength(near, i, AND_MORE) > 0,
    );

const PLANNED = phrases('kế hoạch', 'chỉ tiêu', 'dự toán', 'định mức', 'giải ngân');

/** What is measured by a plan; the tasks "theo kế hoạch" are all that there are. */
const isOfPlan = (tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => phraseLength(tokens, index, PLANNED) > 0 && !isIn(tokens[index - 1]));

/**
 * The rule, with the mark that its rate may pass the whole where the wording speaks of that; so does a formula over a plan that
 * is said to give no more than the maximum.
 */
export function mayExceedWhole(rule: Rule, tokens: readonly Token[], isCapped = false): Rule {
  if (rule.kind === 'linear') {
    const exceeds = saysExceeded(tokens) || (isCapped && isOfPlan(tokens));
    return exceeds ? { ...rule, mayExceed: true } : rule;
  }
  if (rule.kind !== 'tiers' || rule.of !== 'rate') return rule;
  const passes = rule.bands.some(
    ({ from, to, award }) =>
      [from, to].some((bound) => passesWhole(bound)) ||
      (award.kind === 'steps' && award.from >= 1 && award.each > 0) ||
      (award.kind === 'line' && award.to.at > 1),
  );
  return passes || saysExceeded(tokens) ? { ...rule, mayExceed: true } : rule;
}

const passesWhole = (bound: { readonly at: number; readonly inclusive: boolean } | null): boolean =>
  bound !== null && bound.at > 1;

const COUNTS_AS_WHOLE = phrases(
  'chỉ tính',
  'tính như',
  'tính bằng',
  'tính là',
  'vẫn tính',
  'được tính',
  'tính tối đa',
  'không tính thêm',
  'không được tính thêm',
  'không được cộng thêm',
  'không cộng thêm',
  'không tính',
  'không cộng',
  'vẫn chỉ',
  'tính điểm tối đa',
  'chấm điểm tối đa',
  'đạt điểm tối đa',
  'được điểm tối đa',
  'chấm tối đa',
  'vẫn chấm',
  'cũng chỉ',
  'lấy bằng',
  'coi như',
  'thì tính',
);
const isLead = wordSet('nếu trường hợp khi kết quả tỷ lệ đơn vị có mức hoàn thành thực hiện đạt phần các');

/** "Vượt kế hoạch vẫn chỉ tính 2 điểm", "kết quả vượt 100% tính như 100%": no more than all points. */
export function saysWholeAtMost(tokens: readonly Token[], max: number): boolean {
  const start = tokens.findIndex((token) => !isLead(token));
  if (!isExcess(tokens[start]) || !hasPhrase(tokens, COUNTS_AS_WHOLE)) return false;
  if (tokens.some((token, index) => token.kind === 'date' || (isNot(token) && index <= start))) return false;
  return tokens.every(
    (token) => token.kind !== 'number' || (token.percent ? token.value === 1 : token.value === max),
  );
}

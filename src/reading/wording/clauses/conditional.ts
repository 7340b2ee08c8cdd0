import type { Earned } from './amount';
import type { Clause } from './clause-kinds';
import {
  holdsOperation,
  namesMeasure,
  namesPoints,
  takesOff,
  withoutBrackets,
  withoutMerely,
  withoutOfEach,
} from './condition-words';
import { isNegated } from '../tokens/cuts';
import { readRange, type RangeCondition } from './condition';
import { readExcess } from './excess';
import type { Scale } from './formula';
import { sliceText, type Lexed, type Token } from '../tokens/lexer';
import { nthCase } from '../tokens/ordinals';
import { hasPhrase, phraseLength, wordSet } from '../tokens/phrases';
import { asPlace } from './rank';
import { ANY_RESULT, EACH, isAwardName, OTHERWISE, SOMETHING_AROSE } from '../tokens/words';

const isLead = wordSet('nếu khi với , - + . : ; ( mà');
const isTail = wordSet(', . : ; - ( thì = được đạt bị');

const isAdding = wordSet('cộng thưởng thêm');

/** "được cộng 0,5 điểm", "trừ thêm 1 điểm"; "tổng cộng" adds nothing. */
const comesOnTop = (tokens: readonly Token[], earns: Earned): boolean =>
  (earns.kind === 'off' && earns.further === true) ||
  (earns.kind === 'points' &&
    earns.points > 0 &&
    tokens.some((token, index) => isAdding(token) && tokens[index - 1]?.key !== 'tong'));

/** A condition from `from` to `to` with what it earns; points on top of others are marked as such. */
export function conditional(
  lexed: Lexed,
  from: number,
  to: number,
  earns: Earned,
  scale: Scale,
): Clause | null {
  const clause = plainConditional(lexed, from, to, earns, scale);
  if (!clause || !('label' in clause)) return clause;
  const award = [...lexed.tokens.slice(0, from), ...lexed.tokens.slice(to)];
  return comesOnTop(award, earns) ? { ...clause, onTop: true } : clause;
}

function plainConditional(
  lexed: Lexed,
  from: number,
  to: number,
  earns: Earned,
  scale: Scale,
): Clause | null {
  const { tokens } = lexed;
  let first = from;
  let last = to;
  while (first < last && isLead(tokens[first])) first++;
  last = beforeTail(tokens, first, beforeComputing(tokens, first, beforeTail(tokens, first, last)));
  if (first === last) return null;
  const named = tokens.slice(first, last);
  const condition = behindGrade(behindLead(withoutBrackets(named)));
  if (condition.some((token, index) => isWhat(token) && isHowMuch(condition[index + 1]))) return null;
  // "giảm 1%", "cứ tăng thêm 1%": a step, not a condition.
  if (holdsOperation(condition) || takesOff(condition) || namesSteps(condition, earns, scale)) return null;
  const label = sliceText(lexed, first, last);
  if (definesRate(condition, earns) && (scale.max !== 1 || inPercent(tokens)))
    return { kind: 'note', leadsIn: false };
  if (condition.every((token) => isAwardName(token))) {
    return earns.kind === 'share' || earns.kind === 'line'
      ? nameOrAlways(condition, earns)
      : words(label, earns);
  }
  const isProportional = earns.kind === 'share' || earns.kind === 'line';
  if (isProportional && (namesPoints(condition) || namesMeasure(condition))) return { kind: 'always', earns };
  // "Khảo sát người bệnh: điểm = 6 × tỷ lệ hài lòng"
  if (isProportional && namesRate(condition)) return { kind: 'always', earns };
  if (isProportional && opensFormula(tokens, to) && condition.every(({ kind }) => kind === 'word'))
    return { kind: 'always', earns };
  if (phraseLength(condition, 0, SOMETHING_AROSE) === condition.length) return { kind: 'always', earns };
  if (isOtherwise(condition)) return { kind: 'otherwise', label, earns };
  if (phraseLength(condition, 0, ANY_RESULT) === condition.length) {
    const isRate = tokens.some((token) => token.percent) && (earns.kind === 'steps' || earns.kind === 'line');
    const of = isRate ? 'rate' : 'count';
    const range = { of, from: null, to: null, subject: [], isMeasure: true, isUnitless: false } as const;
    return { kind: 'range', range, label, earns };
  }
  if (named.length > condition.length && isGrade(condition)) return words(label, earns);
  const place = asPlace(condition);
  const nth = isOff(earns) && !place && !WEEKDAY.test(label) ? nthCase(condition) : null;
  if (nth) return { kind: 'nth', ...nth, label, earns };
  const excess = scale.namesWhole ? readExcess(condition) : null;
  const range = excess ?? readRange(place ?? condition) ?? wholeInBracket(named);
  if (range) return { kind: 'range', range, label, earns };
  if (endsInBound(condition) && !tokens.slice(last, to).some(({ key }) => key === ':')) return null;
  // "Cơ bản đạt: 50%", "không tiết kiệm được: 0 điểm"
  const isNamedSo =
    (last - first <= 2 ? isReached(tokens[last]) : isDone(tokens[last]) && isNot(tokens[first])) &&
    tokens[last + 1]?.key === ':';
  return words(isNamedSo ? sliceText(lexed, first, last + 1) : label, earns);
}

/** "nộp sau ngày thứ Hai", "trước thứ 6 hằng tuần"; not "lần thứ hai". */
const WEEKDAY =
  /(?<!\p{L})(?:(?:trước|sau|ngày|sáng|chiều|trưa|vào|hết|đến|nộp|gửi) [Tt]hứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)(?!\p{L})|[Tt]hứ (?:[2-7]|hai|ba|tư|năm|sáu|bảy) (?:hằng|hàng|mỗi|trong) tuần)/u;

const hasFigure = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, percent }) => (kind === 'number' || kind === 'date') && !percent);

/** "… theo Nghị định số 33/2023/NĐ-CP: từ 95% trở lên": numbers in the lead are names; the class stands behind it. */
function behindLead(condition: readonly Token[]): readonly Token[] {
  const colon = condition.findLastIndex(({ key }) => key === ':');
  const [lead, rest] = [condition.slice(0, Math.max(colon, 0)), condition.slice(colon + 1)];
  if (colon < 1 || !hasFigure(lead) || lead.some(({ percent }) => percent)) return condition;
  return readRange(rest)?.of === 'rate' ? rest : condition;
}

/** So much for each: all points for what is done "cho mỗi lĩnh vực" are those of one class. */
function namesSteps(condition: readonly Token[], earns: Earned, { max }: Scale): boolean {
  const isWhole = earns.kind === 'points' && earns.points === max;
  return hasPhrase(withoutMerely(isWhole ? withoutOfEach(condition) : condition), EACH);
}

const isGradeWord = wordSet('mức loại hạng bậc');

/** The "Mức 1" of "Mức 1 (từ 90% đến 100%)" is a name, and no number of anything. */
const isGrade = (condition: readonly Token[]): boolean =>
  condition.length === 2 && isGradeWord(condition[0]) && condition[1]?.kind === 'number';

/** "bao nhiêu" asks for a figure, and names none. */
const isWhat = wordSet('bao');
const isHowMuch = wordSet('nhiêu');

const setsOff = wordSet(':');

/** The 1 of "Mức 1: có ban hành" is part of the name of the class. */
const behindGrade = (condition: readonly Token[]): readonly Token[] =>
  condition.length > 3 && isGrade(condition.slice(0, 2)) && setsOff(condition[2])
    ? condition.slice(3)
    : condition;

const isReached = wordSet('đạt');
const isDone = wordSet('được');
const isNot = wordSet('không chưa');
const isBoundWord = wordSet('đến tới dưới');
const isRank = wordSet('cấp bậc tuyến');

/** "tốt từ 4 đến | 5 điểm", "trung bình dưới | 2,5 điểm": the amount is the end of a range within which somebody decides. */
const endsInBound = (condition: readonly Token[]): boolean =>
  condition.length > 1 && isBoundWord(condition.at(-1)) && !isRank(condition.at(-2));

/** "Tỷ lệ báo cáo gửi đúng hạn: (b/a) x 1,5" */
const namesRate = (condition: readonly Token[]): boolean =>
  /^t[yi]$/.test(condition[0]?.key ?? '') &&
  condition[1]?.key === 'le' &&
  condition.every(({ kind, key }) => kind === 'word' || /^[,%]$/.test(key));

const isEqual = wordSet('= bằng');
const opensFormulaWord = wordSet('điểm số được tính chấm của tiêu chí đánh giá');
const isCase = wordSet('nếu không chưa có đã chậm thiếu đúng đủ');

/** ": điểm = …" behind a lead-in. */
function opensFormula(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.key !== ':' || tokens[to + 1]?.key !== 'diem') return false;
  if (tokens.slice(0, to).some(isCase)) return false;
  const next = tokens.findIndex((token, index) => index > to && !opensFormulaWord(token));
  return isEqual(tokens[next]);
}

const isAll = wordSet('toàn tất');

/** "Toàn bộ (100%) viên chức" */
function wholeInBracket(tokens: readonly Token[]): RangeCondition | null {
  const [all, , open, figure, close] = tokens;
  const isWhole = figure?.kind === 'number' && figure.percent && figure.value === 1;
  return isAll(all) && open?.key === '(' && isWhole && close?.key === ')' ? readRange([figure]) : null;
}

export const isOff = (earns: Earned): boolean =>
  earns.kind === 'off' || (earns.kind === 'points' && earns.points === 0);

function beforeTail(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first + 1 && isTail(tokens[end - 1]) && !isNegated(tokens, end - 1)) end--;
  return end;
}

const isComputing = wordSet('tính điểm số theo công thức như sau tương ứng');

/** "Trên 75% được tính điểm theo công thức": how its points are told is no part of a condition. */
function beforeComputing(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first + 1 && isComputing(tokens[end - 1])) end--;
  while (end < last && tokens[end]?.key !== 'tinh') end++;
  const isDenied = isNegated(tokens, end) || isNegated(tokens, end - 1);
  return end < last && !isDenied ? end : last;
}

/** "Còn lại", and "Không họp/Còn lại", which says both. */
function isOtherwise(condition: readonly Token[]): boolean {
  if (condition.some((token) => token.kind === 'number' || token.key === ':')) return false;
  const slash = condition.findLastIndex((token) => token.key === '/' || token.key === 'hoac');
  return [condition, condition.slice(slash + 1)].some(
    (part) => part.length > 0 && phraseLength(part, 0, OTHERWISE) === part.length,
  );
}

const words = (label: string, earns: Earned): Clause => ({ kind: 'words', label, earns });

/** "Tỷ lệ xử lý văn bản = (b/a) x 100%": a pure rate without points says what is measured. */
const definesRate = (condition: readonly Token[], earns: Earned): boolean =>
  ((earns.kind === 'share' && earns.of === 1) || (earns.kind === 'line' && earns.from.points === 1)) &&
  !condition.some((token) => token.kind === 'number') &&
  /^t[yi] le\b/.test(condition.map((token) => token.key).join(' '));

const inPercent = (tokens: readonly Token[]): boolean => tokens.at(-1)?.percent === true;

/** "Tỷ lệ = b/a x 100%" defines the rate; "Điểm = b/a × 2" is the rule. */
function nameOrAlways(condition: readonly Token[], earns: Earned): Clause {
  const names = condition.map((token) => token.key);
  return names.includes('diem') || names.includes('cong') || names.includes('tinh') || names.includes('cham')
    ? { kind: 'always', earns }
    : { kind: 'note', leadsIn: false };
}

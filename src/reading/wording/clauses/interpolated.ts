import { asPoints, type Points } from '../../../model/points';
import { lex, type Token } from '../tokens/lexer';
import { findPhrase, hasPhrase, phraseLength, phrases, wordSet } from '../tokens/phrases';
import { isVerb } from '../tokens/words';
import type { Clause } from './clause-kinds';
import { readRange } from './condition';

type InterpolatedClause = Extract<Clause, { kind: 'interpolated' }>;

/** Points on a line between two classes. */
const INTERPOLATION = phrases('nội suy');

const isBehind = wordSet(
  'tuyến tính giữa hai các mức điểm trên theo tỷ lệ tương ứng để xác định số liền kề kết quả đạt được thực tế . ; , ( ) và khoảng này đó cận nói nêu',
);
const isLeadOver = wordSet('theo phương pháp cách số sử dụng áp thì , ( bằng');
/** "Các mức trung gian", "kết quả nằm giữa hai mức": whatever the classes leave out. */
const isOpenPart = wordSet(
  'các những từng mức trung gian còn lại ở nằm giữa hai khoảng trong trường hợp khác kết quả giá trị tỷ lệ thực hiện đạt được điểm phần trên đó này nếu khi với đối : , của số liệu cụ thể và',
);
const isInBetween = wordSet('giữa gian lại khoảng khác');

/** "Các mức trung gian", "số sáng kiến ở giữa": no class of its own. */
const isWhateverIsLeft = (condition: readonly Token[]): boolean =>
  condition.every(isOpenPart) ||
  (condition.some(isInBetween) && condition.every(({ kind }) => kind === 'word' || kind === 'symbol'));

const isBetween = wordSet('giữa');
const isAnd = wordSet('và');
const isWithin = wordSet('trong khoảng nếu khi với tỷ lệ kết quả các mức');
const isNot = wordSet('không chưa');

const [FROM, TO] = lex('từ đến').tokens;

/**
 * "Trong khoảng trên 50% đến dưới 100% thì nội suy tuyến tính", "các mức còn lại tính theo phương pháp nội suy": where
 * points lie on a line between those of the classes on either side. `null` for anything else.
 */
export function readInterpolated(tokens: readonly Token[]): InterpolatedClause | null {
  const at = findPhrase(tokens, INTERPOLATION);
  if (at < 0 || isNot(tokens[at - 1])) return null;
  const behind = tokens.slice(at + phraseLength(tokens, at, INTERPOLATION));
  if (!behind.every(isBehind)) return null;
  let end = at;
  while (end > 0 && (isVerb(tokens[end - 1]) || isLeadOver(tokens[end - 1]))) end--;
  const condition = tokens.slice(0, end);
  const own = withOwnEnds(condition);
  if (own) return own;
  if (isWhateverIsLeft(condition)) return { kind: 'interpolated', within: null };
  const within = readRange(withPlainBounds(condition));
  return within ? { kind: 'interpolated', within } : null;
}

/** "Tỷ lệ từ 60% đến 100% được tính từ 3 điểm đến 5 điểm theo phương pháp nội suy": a class with the points at both ends. */
function withOwnEnds(tokens: readonly Token[]): InterpolatedClause | null {
  for (let cut = tokens.length - 1; cut > 0; cut--) {
    const points = endPoints(tokens.slice(cut));
    if (!points) continue;
    let end = cut;
    while (end > 0 && (isVerb(tokens[end - 1]) || isLeadOver(tokens[end - 1]) || isFromWord(tokens[end - 1])))
      end--;
    const within = readRange(withPlainBounds(tokens.slice(0, end)));
    if (within?.from && within.to) return { kind: 'interpolated', within, points };
  }
  return null;
}

const isFromWord = wordSet('từ');
const isToWord = wordSet('đến - tới');
const isPointWord = wordSet('điểm đ');
const isUnder = wordSet('dưới');

/** "3 điểm đến 5 điểm" */
function endPoints(tokens: readonly Token[]): readonly [Points, Points] | null {
  const figures = tokens.filter((token) => !isPointWord(token) && !isUnder(token));
  const [low, to, high, ...more] = figures;
  const isPlain = low?.kind === 'number' && high?.kind === 'number' && !low.percent && !high.percent;
  const isSaid = tokens.some((token) => isPointWord(token));
  return isPlain && isToWord(to) && more.length === 0 && isSaid
    ? [asPoints(low.value), asPoints(high.value)]
    : null;
}

/** "trong khoảng giữa 50% và 80%" as "từ 50% đến 80%". */
function withPlainBounds(condition: readonly Token[]): readonly Token[] {
  const first = condition.findIndex((token) => !isWithin(token));
  const named = condition.slice(Math.max(first, 0));
  if (!isBetween(named[0]) || !FROM || !TO) return named;
  return named.map((token, index) => (index === 0 ? FROM : isAnd(token) ? TO : token));
}

/** True where a wording speaks of interpolation, and not only to say that there is none. */
export const speaksOfInterpolation = (tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => phraseLength(tokens, index, INTERPOLATION) > 0 && !isNot(tokens[index - 1])) &&
  hasPhrase(tokens, INTERPOLATION);

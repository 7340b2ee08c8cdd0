import type { Rule } from '../../../model/rule';
import type { Token } from '../tokens/lexer';
import { phraseLength, phrases, wordSet } from '../tokens/phrases';

const isMost = wordSet('cao lớn tốt nhiều thấp nhỏ');
const isPoints = wordSet('điểm');
/** "0,5 điểm/lỗi nhưng thấp nhất …": a limit of points. */
const leadsToLimit = wordSet('nhưng trừ được cộng tính không và còn tối');
const isDivided = wordSet('/ : chia');
const isLess = wordSet('-');

const AVERAGE = phrases('bình quân', 'trung bình');
/** "bình quân toàn Tổng công ty", "trung bình của các đơn vị"; "trung bình 3 năm" may be of its own. */
const isOfOthers = wordSet('toàn chung các của tỉnh huyện ngành khối cụm cả');

/** How far before it the sign may be that makes a superlative a term of a quotient or of a difference. */
const MAX_NAME = 12;

/**
 * True where a formula divides by the average or the best result of several units, "kết quả của đơn vị / kết quả cao nhất trong Khối", or
 * takes the lowest of them away: figures of others, which no office has in its own workbook. "Điểm cao nhất" is the
 * maximum and no such figure.
 */
export function dividesByBest(rule: Rule, tokens: readonly Token[]): boolean {
  if (!isFormula(rule)) return false;
  const dividesByAverage = tokens.some((_, index) => {
    const length = phraseLength(tokens, index, AVERAGE);
    return length > 0 && isOfOthers(tokens[index + length]) && isTerm(tokens, index);
  });
  if (dividesByAverage) return true;
  return tokens.some(
    (token, index) =>
      isMost(token) &&
      tokens[index + 1]?.key === 'nhat' &&
      !isPoints(tokens[index - 1]) &&
      isTerm(tokens, index),
  );
}

const isFormula = (rule: Rule): boolean =>
  rule.kind === 'linear' ||
  rule.kind === 'unreadable' ||
  (rule.kind === 'tiers' && rule.bands.some(({ award }) => award.kind === 'share' || award.kind === 'line'));

function isTerm(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - MAX_NAME); at--) {
    const token = tokens[at];
    if (isDivided(token) || isLess(token)) return at < index - 1;
    if (leadsToLimit(token)) return false;
    if (token?.kind !== 'word' && token?.key !== '(' && token?.key !== ',') return false;
  }
  return false;
}

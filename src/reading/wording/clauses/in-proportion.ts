import { asPoints, asRatio } from '../../../model/points';
import type { Award } from '../../../model/rule';
import { readCountShare } from './count-share';
import type { Token } from '../tokens/lexer';
import { phraseLength, wordSet } from '../tokens/phrases';
import { IN_PROPORTION } from '../tokens/words';

/**
 * "tính theo tỷ lệ đạt được": the maximum times the rate. Words after it may only name the rate. A number in proportion to
 * the one that earns all points is a formula by itself.
 */
export function inProportion(tokens: readonly Token[], index: number, max: number): Award | null {
  const length = phraseLength(tokens, index, IN_PROPORTION);
  if (length === 0) return readCountShare(tokens, index, max);
  const rest = tokens.slice(index + length).filter((token) => !/^[.,;:!]$/.test(token.key));
  const isName = rest.every(isPartOfRateName);
  return isName ? { kind: 'share', of: asPoints(max), target: asRatio(1) } : null;
}

/** Words that would say more than what the rate is of: "tỷ lệ đạt được nếu không có …". */
const isBeyondName = wordSet('điểm nếu khi trừ cộng nhân chia mỗi không chưa dưới trên hoặc');

const isPartOfRateName = (token: Token): boolean =>
  token.key === '%' || token.key === ',' || (token.kind === 'word' && !isBeyondName(token));

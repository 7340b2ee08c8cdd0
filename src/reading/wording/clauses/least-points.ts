import { asPoints } from '../../../model/points';
import type { Cap } from './cap';
import type { Token } from '../tokens/lexer';
import { phraseLength, phrases, wordSet } from '../tokens/phrases';
import { POINTS } from '../tokens/words';

const BELOW = phrases(
  'thấp hơn',
  'dưới',
  'nhỏ hơn',
  'ít hơn',
  'không đủ',
  'chưa đủ',
  'chưa đến',
  'không đến',
  'chưa đạt',
);
// prettier-ignore
const isFiller = wordSet(
  'trường hợp nếu khi mà kết quả điểm số tổng tính ra được chấm đánh giá của đơn vị tiêu chí nội dung mục này thì vẫn lấy bằng là cho có mức sau trên ở theo công thức hưởng ghi , : .',
);

/**
 * "Trường hợp kết quả tính ra thấp hơn 1 điểm thì vẫn được chấm 1 điểm": so many points at the least. `null` where the
 * two amounts differ, or anything else is said.
 */
export function readLeastPoints(tokens: readonly Token[]): Cap | null {
  const below = tokens.findIndex((_, index) => phraseLength(tokens, index, BELOW) > 0);
  const first = below + phraseLength(tokens, below, BELOW);
  const last = tokens.findLastIndex(({ kind }) => kind === 'number');
  const [low, least] = [tokens[first], tokens[last]];
  const isPair = below >= 0 && low?.kind === 'number' && least !== undefined && last > first;
  if (!isPair || low.percent || least.percent || low.value !== least.value || low.value <= 0) return null;
  if (phraseLength(tokens, first + 1, POINTS) === 0 || phraseLength(tokens, last + 1, POINTS) === 0)
    return null;
  const others = tokens.filter((_, index) => index < below || (index > first && index !== last));
  return others.every((token) => isFiller(token) || token.key === 'd')
    ? { kind: 'floor', points: asPoints(low.value) }
    : null;
}

import type { Token } from '../tokens/lexer';
import { phraseLength, wordSet } from '../tokens/phrases';
import { MAXIMUM, POINTS, WHOLE_POINTS } from '../tokens/words';
import { withoutNoise } from '../../../text/binary-noise';

/** What a share is a share of: "số điểm tối đa", "tổng điểm", "điểm"; 0 for none. */
export const lengthOfWhole = (tokens: readonly Token[], index: number): number =>
  phraseLength(tokens, index, WHOLE_POINTS) ||
  phraseLength(tokens, index, MAXIMUM) ||
  phraseLength(tokens, index, POINTS);

const isHalf = wordSet('nửa');
const isBarePoints = wordSet('điểm đ');

/**
 * What a part of the points is, from its first token on and with what it is a part of at `next`: "nửa điểm" is half a point,
 * "một nửa số điểm", "1/2 điểm" half of the points.
 */
export function pointsOfPart(
  tokens: readonly Token[],
  { index, next, share }: { readonly index: number; readonly next: number; readonly share: number },
  max: number,
): number {
  const isBare = isBarePoints(tokens[next]) && lengthOfWhole(tokens, next) === 1;
  return isBare && isHalf(tokens[index]) ? 0.5 : withoutNoise(share * max);
}

import { asPoints, type Points } from '../../../model/points';
import type { Token } from '../tokens/lexer';
import { phraseLength, wordSet } from '../tokens/phrases';
import { lengthOfWhole, pointsOfPart } from './part-of-points';
import { HALF, isOffVerb, isVerb, POINTS } from '../tokens/words';

/** An amount of points within a sentence, and where to go on. */
export interface AmountAt {
  readonly points: Points;
  readonly next: number;
  /** True for a number without a word of what it is: the 2 of "được 2". */
  readonly isPlain: boolean;
}

/** "0,5 điểm", "0,5", "10% số điểm", "trừ 10%", "1/2 số điểm", "một nửa số điểm" at a place; `null` for none. */
export function amountAt(tokens: readonly Token[], index: number, max: number): AmountAt | null {
  const token = tokens[index];
  if (token?.kind === 'number' && !token.percent) {
    const unit = phraseLength(tokens, index + 1, POINTS);
    return { points: asPoints(token.value), next: index + 1 + unit, isPlain: unit === 0 };
  }
  const share = shareAt(tokens, index);
  if (!share) return null;
  const whole = lengthOfWhole(tokens, share.next);
  if (whole === 0 && !(token?.percent === true && takesOff(tokens, index, share.next))) return null;
  const points = asPoints(pointsOfPart(tokens, { index, next: share.next, share: share.of }, max));
  return { points, next: share.next + whole, isPlain: false };
}

const isLess = wordSet('giảm');
const followsAmount = wordSet('cho mỗi và đến tối nhưng không');

/** "trừ 10%"; the 20% of "cắt giảm 20% thời gian" are no points. */
const takesOff = (tokens: readonly Token[], index: number, next: number): boolean =>
  isOffVerb(tokens[index - 1]) &&
  !(isLess(tokens[index - 1]) && tokens[next]?.kind === 'word' && !followsAmount(tokens[next]));

function shareAt(
  tokens: readonly Token[],
  index: number,
): { readonly of: number; readonly next: number } | null {
  const half = phraseLength(tokens, index, HALF);
  if (half > 0) return { of: 0.5, next: index + half };
  const token = tokens[index];
  if (token?.kind === 'number' && token.percent) return { of: token.value, next: index + 1 };
  const [over, under] = token?.kind === 'date' ? token.key.split('/').map(Number) : [];
  return over && under && over < under ? { of: over / under, next: index + 1 } : null;
}

/** Where the amount is: one that a verb precedes, the word "điểm" follows, or that ends the statement. */
export function amountIndex(tokens: readonly Token[], from: number, max: number): number {
  return tokens.findIndex((token, index) => {
    if (index < from) return false;
    const amount = amountAt(tokens, index, max);
    if (!amount) return false;
    if (token.kind !== 'number' || token.percent) return true;
    return isVerb(tokens[index - 1]) || !amount.isPlain || index === tokens.length - 1;
  });
}

const isUpTo = wordSet('tối đa từ đến không quá');

/** "trừ tối đa 50% số điểm", "trừ từ 0,5 đến 1 điểm": how much is left open. */
export const openOff = (tokens: readonly Token[], index: number): boolean =>
  isUpTo(tokens[index]) &&
  tokens.slice(index, index + 3).some((token) => token.kind === 'number') &&
  !tokens.slice(index).some(({ key }) => key === ':') &&
  !isOfRate(tokens.slice(index)) &&
  tokens.slice(index).some((token) => token.kind === 'number');

/** "giảm từ 5% trở lên 3 điểm": a rate that went down, and what that earns. */
const isOfRate = (tokens: readonly Token[]): boolean => {
  const [first, ...more] = tokens.filter(({ kind }) => kind === 'number');
  return first?.percent === true && more.some(({ percent }) => !percent);
};

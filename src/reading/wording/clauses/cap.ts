import { asPoints, type Points } from '../../../model/points';
import { amountAt } from './amount-at';
import type { Token } from '../tokens/lexer';
import { findPhrase, phraseLength, wordSet } from '../tokens/phrases';
import { CAP_WORDS, FLOOR_WORDS, isCapFiller, MAXIMUM, UNTIL_NOTHING_LEFT } from '../tokens/words';

/** How far points for each unit go. */
export type Cap =
  | { readonly kind: 'unsaid' }
  /** Up to the maximum, or until nothing is left. */
  | { readonly kind: 'maximum' }
  | { readonly kind: 'points'; readonly points: Points }
  /** So many units count at most: "tính tối đa 4 sáng kiến". */
  | { readonly kind: 'units'; readonly count: number }
  /** So many points are left at the least: "thấp nhất còn 1 điểm". */
  | { readonly kind: 'floor'; readonly points: Points };

/** Reads what follows: nothing, "tối đa 0,5 điểm", "không quá số điểm tối đa", "trừ đến hết điểm". */
export function readCap(tail: readonly Token[], max: number): Cap | null {
  const tokens = tail.filter((token) => !/^[.,;()]$/.test(token.key));
  if (tokens.length === 0) return { kind: 'unsaid' };
  const floor = floorIn(tokens, max);
  if (floor) return floor;
  const nothing = findPhrase(tokens, UNTIL_NOTHING_LEFT);
  if (nothing >= 0 && tokens.slice(0, nothing).every(isCapFiller) && !hasNumber(tokens, nothing))
    return { kind: 'maximum' };
  const index = findPhrase(tokens, CAP_WORDS);
  if (index < 0 || !tokens.slice(0, index).every(isCapFiller)) return null;
  return capIn(tokens.slice(index + phraseLength(tokens, index, CAP_WORDS)), max);
}

/** Beyond a 0, "đến 0", "thấp nhất là 0". */
const hasNumber = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from).some((token) => token.kind === 'number' && token.value !== 0);

function capIn(rest: readonly Token[], max: number): Cap | null {
  const numberAt = rest.findIndex((token) => token.kind === 'number' || token.kind === 'date');
  if (numberAt >= 0 && rest.slice(0, numberAt).every(isCapFiller)) {
    const amount = amountAt(rest, numberAt, max);
    if (amount && isUnitBehind(rest.slice(amount.next), amount.isPlain)) {
      return { kind: 'points', points: amount.points };
    }
    const count = rest[numberAt];
    const isUnits = rest.slice(numberAt + 1).every((token) => token.kind === 'word' || token.key === ',');
    return count && !count.percent && isUnits ? { kind: 'units', count: count.value } : null;
  }
  const whole = findPhrase(rest, MAXIMUM);
  return whole >= 0 && isUnitBehind(rest.slice(whole + phraseLength(rest, whole, MAXIMUM)), false)
    ? { kind: 'maximum' }
    : null;
}

const isOfWord = wordSet(
  'cho của trong trên mỗi một cả toàn bộ / tiêu chí này mục nội dung phần năm kỳ đợt lần trường hợp đơn vị đó',
);

/** Nothing, or a unit behind the cap: "2 điểm/năm", "2 điểm cho cả tiêu chí". */
function isUnitBehind(rest: readonly Token[], isPlain: boolean): boolean {
  if (rest.length === 0) return true;
  // Behind a plain number, "tối đa 4 sáng kiến", the words are what is counted.
  if (isPlain) return false;
  const isSlash =
    rest[0]?.key === '/' && rest.length <= 6 && rest.slice(1).every(({ kind }) => kind === 'word');
  return isSlash || rest.every(isOfWord);
}

const isFloorWord = wordSet('còn lại giữ để ít tối thiểu nhất thấp dưới');

/** "nhưng không thấp hơn 1 điểm", "thấp nhất còn 0,5 điểm" */
function floorIn(tokens: readonly Token[], max: number): Cap | null {
  const number = tokens.findIndex((token) => token.kind === 'number');
  const index = tokens.findLastIndex((_, i) => i < number && phraseLength(tokens, i, FLOOR_WORDS) > 0);
  if (index < 0 || !tokens.slice(0, index).every((token) => isCapFiller(token) || isFloorWord(token)))
    return null;
  const rest = tokens.slice(index + phraseLength(tokens, index, FLOOR_WORDS));
  const numberAt = rest.findIndex((token) => token.kind === 'number');
  if (numberAt < 0 || !rest.slice(0, numberAt).every(isCapFiller)) return null;
  const amount = amountAt(rest, numberAt, max);
  if (!amount || amount.next !== rest.length) return null;
  return amount.points === 0 ? { kind: 'maximum' } : { kind: 'floor', points: asPoints(amount.points) };
}

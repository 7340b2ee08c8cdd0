import { asPoints, type Points } from '../../../model/points';
import type { Award } from '../../../model/rule';
import { openOff } from './amount-at';
import { lengthOfWhole, pointsOfPart } from './part-of-points';
import { readFormula, type Scale } from './formula';
import { inProportion } from './in-proportion';
import type { Token } from '../tokens/lexer';
import { readLine } from './line-award';
import { findPhrase, phraseLength, wordSet } from '../tokens/phrases';
import { readSteps } from './steps-award';
import { JUDGED } from '../judged/who-decides';
import {
  ALL_OFF,
  HALF,
  isBetween,
  isOffVerb,
  MAXIMUM,
  HERE,
  NO_POINTS,
  NOTHING_OFF,
  POINTS,
} from '../tokens/words';
import { withoutNoise } from '../../../text/binary-noise';

/** What a statement says is earned, before it is known what it is measured against. */
export type Earned =
  | Award
  /** So many points are taken off; `further`: on top of what was taken off before. */
  | { readonly kind: 'off'; readonly points: Points; readonly further?: true }
  /** "xuất sắc: 100%": a share without a word of what it is a share of. */
  | { readonly kind: 'bare-share'; readonly points: Points }
  /** "từ 0,5 đến 1 điểm", "trừ tối đa 50%": left to whoever assesses. */
  | { readonly kind: 'open'; readonly most: Points; readonly least?: Points };

/** So many words that carry no meaning may be before an amount ("thì được tính"); more are no sentence. */
const MAX_BETWEEN = 20;

/**
 * Reads tokens as what is earned: "0,5 điểm", "thì đạt điểm tối đa", "không tính điểm", "50% số điểm tối
 * đa", "tính theo công thức (b/a) x 2", "trừ 1 điểm". All tokens must belong to it, else `null`.
 */
export function readEarned(tokens: readonly Token[], scale: Scale): Earned | null {
  const piece = tokens.filter((token) => !QUIET.has(token.key));
  if (isGrade(piece)) return null;
  const judged = findPhrase(piece, JUDGED);
  for (let index = 0; index < Math.min(piece.length, MAX_BETWEEN); index++) {
    const earned =
      readSteps(piece, index) ??
      readLine(piece, index) ??
      takenOff(piece, index, scale.max) ??
      noPoints(piece, index) ??
      leftOpen(piece, index, judged, scale.max) ??
      fixedAmount(piece, index, scale.max) ??
      inProportion(piece, index, scale.max) ??
      readFormula(piece, index, scale) ??
      bareShare(piece, index, scale.max);
    if (earned) return earned;
    if (!isBetween(piece[index])) return null;
  }
  return null;
}

/** "D: 0": the fourth grade, not "đ". */
const isGrade = ([first, sign]: readonly Token[]): boolean =>
  first?.key === 'd' && first.isBare && sign?.key === ':';

/** As `readEarned`, for what is an award in itself. */
export function readAward(tokens: readonly Token[], scale: Scale): Award | null {
  const earned = readEarned(tokens, scale);
  return earned?.kind === 'points' || earned?.kind === 'share' || earned?.kind === 'steps' ? earned : null;
}

/** Marks that carry no meaning inside an amount. */
const QUIET = new Set(['"', "'", '…']);
const fixed = (points: number): Award & { readonly kind: 'points' } => ({
  kind: 'points',
  points: asPoints(points),
});

function noPoints(tokens: readonly Token[], index: number): Award | null {
  const length = phraseLength(tokens, index, NO_POINTS);
  const end = index + length + phraseLength(tokens, index + length, HERE);
  return length > 0 && isEnd(tokens, end) ? fixed(0) : null;
}

const isPassive = wordSet('bị sẽ phải');
const isMore = wordSet('thêm tiếp');
const isOffFiller = wordSet('đi điểm bớt còn là :');

/** "trừ 1 điểm", "bị trừ 50% số điểm", "trừ hết số điểm", "không trừ điểm", "-1 điểm". */
function takenOff(tokens: readonly Token[], index: number, max: number): Earned | null {
  const nothing = phraseLength(tokens, index, NOTHING_OFF);
  if (nothing > 0 && isEnd(tokens, index + nothing)) return { kind: 'off', points: asPoints(0) };
  const verb = isPassive(tokens[index]) ? index + 1 : index;
  const all = phraseLength(tokens, verb, ALL_OFF);
  if (all > 0 && isEnd(tokens, verb + all)) return { kind: 'off', points: asPoints(max) };
  if (isMinus(tokens, index)) return off(tokens, index + 1, max);
  if (!isOffVerb(tokens[verb])) return null;
  let next = verb + 1;
  while (isOffFiller(tokens[next])) next++;
  const open = openOff(tokens, next);
  if (open) return { kind: 'open', most: asPoints(max) };
  if (!isMore(tokens[next])) return off(tokens, next, max);
  const taken = off(tokens, next + 1, max);
  return taken && { ...taken, further: true };
}

/** "-1 điểm": a minus that touches its figure. */
const isMinus = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.key === '-' &&
  tokens[index + 1]?.kind === 'number' &&
  tokens[index]?.end === tokens[index + 1]?.start;

function off(tokens: readonly Token[], index: number, max: number): Extract<Earned, { kind: 'off' }> | null {
  const amount = fixedAmount(tokens, index, max) ?? bareShare(tokens, index, max);
  return amount ? { kind: 'off', points: amount.points } : null;
}

const isLowWord = wordSet('từ');
const isRangeWord = wordSet('- đến tới');

/** "tùy mức độ trừ điểm tương ứng", "căn cứ mức độ thực hiện để chấm điểm" */
const isJudgedWord = wordSet(
  'tùy tuỳ theo vào thuộc mức độ tính chất căn cứ để mà thì sẽ bị được trừ giảm chấm cho xem xét điểm số tương ứng phù hợp thực hiện vi phạm cụ thể kết quả chất lượng từng trường đánh giá . ; ,',
);

/** "từ 0,5 đến 1 điểm", "chấm từ 0 - 2 điểm": whoever assesses decides. */
function leftOpen(all: readonly Token[], index: number, firstJudged: number, max: number): Earned | null {
  const judged = firstJudged >= index ? firstJudged : -1;
  const isAllJudged = judged === index && all.slice(index).every(isJudgedWord) && all.length - index > 2;
  if (isAllJudged) return { kind: 'open', most: asPoints(max) };
  const tokens = judged < 0 ? all : all.slice(0, judged);
  const low = isLowWord(tokens[index]) ? index + 1 : index;
  const from = tokens[low];
  if (from?.kind !== 'number' || from.percent) return null;
  const unit = phraseLength(tokens, low + 1, POINTS);
  const sign = tokens[low + 1 + unit];
  if (!isRangeWord(sign)) return null;
  const high = low + 2 + unit;
  const amount = fixedAmount(tokens, tokens[high]?.key === 'duoi' ? high + 1 : high, max);
  const isSaid = low > index || phraseLength(tokens, high + 1, POINTS) > 0;
  if (!amount || !isSaid || amount.points <= from.value) return null;
  return { kind: 'open', most: amount.points, least: asPoints(from.value) };
}

/** "0,5 điểm", "(0,5 điểm)", "điểm tối đa", "điểm tối đa (2 điểm)", "50% số điểm tối đa", "1/2 số điểm". */
function fixedAmount(
  tokens: readonly Token[],
  index: number,
  max: number,
): (Award & { readonly kind: 'points' }) | null {
  if (tokens[index]?.key === '(') return bracketed(tokens, index, max);
  if (tokens[index]?.key === '+') return fixedAmount(tokens, index + 1, max);
  const whole = phraseLength(tokens, index, MAXIMUM);
  if (whole > 0) return maximumAmount(tokens, index + whole, max);
  const part = partOf(tokens, index);
  if (part) {
    const next = afterTimes(tokens, part.next);
    const length = lengthOfWhole(tokens, next);
    if (length === 0 || !isEnd(tokens, next + length)) return null;
    return fixed(pointsOfPart(tokens, { index, next, share: part.share }, max));
  }
  const token = tokens[index];
  if (token?.kind !== 'number' || token.percent) return null;
  const unit = phraseLength(tokens, index + 1, POINTS);
  // "Quyết định số 2" is a name, "điểm số 2" an amount.
  if (unit === 0 && tokens[index - 1]?.key === 'so' && tokens[index - 2]?.key !== 'diem') return null;
  return isEnd(tokens, index + 1 + unit) ? fixed(token.value) : null;
}

const isTimesSign = wordSet('× x nhân của');

/** "1/2*Điểm tối đa", "50% x số điểm", "một nửa của điểm tối đa". */
const afterTimes = (tokens: readonly Token[], index: number): number =>
  isTimesSign(tokens[index]) ? index + (tokens[index + 1]?.key === 'voi' ? 2 : 1) : index;

/** After "điểm tối đa": nothing more, or the amount repeated, in brackets or not; it must be the maximum. */
function maximumAmount(
  tokens: readonly Token[],
  index: number,
  max: number,
): (Award & { readonly kind: 'points' }) | null {
  if (isEnd(tokens, index)) return fixed(max);
  const start = [':', '=', 'la'].includes(tokens[index]?.key ?? '') ? index + 1 : index;
  if (isTimesSign(tokens[index])) return partOfMaximum(tokens, index, max);
  const repeated = fixedAmount(tokens, start, max);
  return repeated?.points === max ? repeated : null;
}

/** "Điểm tối đa x 50%" */
function partOfMaximum(
  tokens: readonly Token[],
  index: number,
  max: number,
): (Award & { readonly kind: 'points' }) | null {
  const part = partOf(tokens, afterTimes(tokens, index));
  return part && isEnd(tokens, part.next) ? fixed(withoutNoise(part.share * max)) : null;
}

/** A share of the points: "50%", "1/2", "một nửa". */
function partOf(
  tokens: readonly Token[],
  index: number,
): { readonly share: number; readonly next: number } | null {
  const half = phraseLength(tokens, index, HALF);
  if (half > 0) return { share: 0.5, next: index + half };
  const token = tokens[index];
  if (token?.kind === 'number' && token.percent) return { share: token.value, next: index + 1 };
  if (token?.kind === 'date') {
    const [over, under] = token.key.split('/').map(Number);
    return over && under && over < under ? { share: over / under, next: index + 1 } : null;
  }
  return null;
}

/** "75%", "1/2" with nothing after it. */
function bareShare(
  tokens: readonly Token[],
  index: number,
  max: number,
): Extract<Earned, { kind: 'bare-share' }> | null {
  const part = partOf(tokens, index);
  if (!part || part.share > 1 || !isEnd(tokens, part.next)) return null;
  return { kind: 'bare-share', points: asPoints(withoutNoise(part.share * max)) };
}

/** An amount in a bracket that ends the piece. */
function bracketed(
  tokens: readonly Token[],
  index: number,
  max: number,
): (Award & { readonly kind: 'points' }) | null {
  const end = tokens.findIndex((token, i) => i > index && token.key === ')');
  return end > index && isEnd(tokens, end + 1) ? fixedAmount(tokens.slice(index + 1, end), 0, max) : null;
}

const isStop = (token: Token | undefined): boolean => token !== undefined && /^[.,;:!]$/.test(token.key);
const isWholeWord = wordSet(
  'của cho toàn cả bộ tiêu chí này mục nội dung đó thành phần tctp trên / số điểm được',
);
const isCriterionWord = wordSet('tiêu mục nội');

/** True where nothing but closing punctuation follows, or words such as "của tiêu chí này". */
function isEnd(tokens: readonly Token[], index: number): boolean {
  const rest = tokens.slice(index);
  if (rest.every(isStop)) return true;
  return rest.some(isCriterionWord) && rest.every((token) => isStop(token) || isWholeWord(token));
}

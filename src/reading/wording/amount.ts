import { asPoints, asRatio, type Points } from '../../model/points';
import type { Award } from '../../model/rule';
import { readFormula, type Scale } from './formula';
import type { Token } from './lexer';
import { findPhrase, phraseLength, wordSet } from './phrases';
import { readSteps } from './steps-award';
import { JUDGED } from './who-decides';
import {
  ALL_OFF,
  HALF,
  IN_PROPORTION,
  isBetween,
  isOffVerb,
  MAXIMUM,
  NO_POINTS,
  NOTHING_OFF,
  POINTS,
  WHOLE_POINTS,
} from './words';

/** What a statement says is earned, before it is known what it is measured against. */
export type Earned =
  | Award
  /** So many points are taken off; `further`: on top of what was taken off before. */
  | { readonly kind: 'off'; readonly points: Points; readonly further?: true }
  /** "xuất sắc: 100%": a share without a word of what it is a share of. */
  | { readonly kind: 'bare-share'; readonly points: Points }
  /** "từ 0,5 đến 1 điểm", "trừ tối đa 50%": left to whoever assesses. */
  | { readonly kind: 'open'; readonly most: Points };

/**
 * Reads tokens as what is earned: "0,5 điểm", "thì đạt điểm tối đa", "không tính điểm", "50% số điểm tối
 * đa", "tính theo công thức (b/a) x 2", "trừ 1 điểm". All tokens must belong to it, else `null`.
 */
export function readEarned(tokens: readonly Token[], scale: Scale): Earned | null {
  const piece = tokens.filter((token) => !QUIET.has(token.key));
  for (let at = 0; at < piece.length; at++) {
    const earned =
      readSteps(piece, at) ??
      takenOff(piece, at, scale.max) ??
      noPoints(piece, at) ??
      leftOpen(piece, at, scale.max) ??
      fixedAmount(piece, at, scale.max) ??
      inProportion(piece, at, scale.max) ??
      readFormula(piece, at, scale) ??
      bareShare(piece, at, scale.max);
    if (earned) return earned;
    if (!isBetween(piece[at])) return null;
  }
  return null;
}

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

function noPoints(tokens: readonly Token[], at: number): Award | null {
  const length = phraseLength(tokens, at, NO_POINTS);
  return length > 0 && isEnd(tokens, at + length) ? fixed(0) : null;
}

const isPassive = wordSet('bị sẽ phải');
const isMore = wordSet('thêm tiếp');
const isOffFiller = wordSet('đi điểm bớt còn là :');

/** "trừ 1 điểm", "bị trừ 50% số điểm", "trừ hết số điểm", "không trừ điểm", "-1 điểm". */
function takenOff(tokens: readonly Token[], at: number, max: number): Earned | null {
  const nothing = phraseLength(tokens, at, NOTHING_OFF);
  if (nothing > 0 && isEnd(tokens, at + nothing)) return { kind: 'off', points: asPoints(0) };
  const verb = isPassive(tokens[at]) ? at + 1 : at;
  const all = phraseLength(tokens, verb, ALL_OFF);
  if (all > 0 && isEnd(tokens, verb + all)) return { kind: 'off', points: asPoints(max) };
  if (isMinus(tokens, at)) return off(tokens, at + 1, max);
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
const isMinus = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === '-' && tokens[at + 1]?.kind === 'number' && tokens[at]?.end === tokens[at + 1]?.start;

function off(tokens: readonly Token[], at: number, max: number): Extract<Earned, { kind: 'off' }> | null {
  const amount = fixedAmount(tokens, at, max) ?? bareShare(tokens, at, max);
  return amount ? { kind: 'off', points: amount.points } : null;
}

const isUpTo = wordSet('tối đa từ đến không quá');

/** "trừ tối đa 50% số điểm", "trừ từ 0,5 đến 1 điểm": how much is left open. */
const openOff = (tokens: readonly Token[], at: number): boolean =>
  isUpTo(tokens[at]) && tokens.slice(at).some((token) => token.kind === 'number');

const isLowWord = wordSet('từ');
const isRangeWord = wordSet('- đến tới');

/** "từ 0,5 đến 1 điểm", "chấm từ 0 - 2 điểm": whoever assesses decides. */
function leftOpen(all: readonly Token[], at: number, max: number): Earned | null {
  const judged = findPhrase(all, JUDGED, at);
  const tokens = judged < 0 ? all : all.slice(0, judged);
  const low = isLowWord(tokens[at]) ? at + 1 : at;
  const from = tokens[low];
  if (from?.kind !== 'number' || from.percent) return null;
  const unit = phraseLength(tokens, low + 1, POINTS);
  const sign = tokens[low + 1 + unit];
  if (!isRangeWord(sign)) return null;
  const amount = fixedAmount(tokens, low + 2 + unit, max);
  const isSaid = low > at || phraseLength(tokens, low + 3 + unit, POINTS) > 0;
  return amount && isSaid && amount.points > from.value ? { kind: 'open', most: amount.points } : null;
}

/** "0,5 điểm", "(0,5 điểm)", "điểm tối đa", "điểm tối đa (2 điểm)", "50% số điểm tối đa", "1/2 số điểm". */
function fixedAmount(
  tokens: readonly Token[],
  at: number,
  max: number,
): (Award & { readonly kind: 'points' }) | null {
  if (tokens[at]?.key === '(') return bracketed(tokens, at, max);
  if (tokens[at]?.key === '+') return fixedAmount(tokens, at + 1, max);
  const whole = phraseLength(tokens, at, MAXIMUM);
  if (whole > 0) return maximumAmount(tokens, at + whole, max);
  const part = partOf(tokens, at);
  if (part) {
    const next = afterTimes(tokens, part.next);
    const length =
      phraseLength(tokens, next, WHOLE_POINTS) ||
      phraseLength(tokens, next, MAXIMUM) ||
      phraseLength(tokens, next, POINTS);
    return length > 0 && isEnd(tokens, next + length) ? fixed(exact(part.share * max)) : null;
  }
  const token = tokens[at];
  if (token?.kind !== 'number' || token.percent) return null;
  const unit = phraseLength(tokens, at + 1, POINTS);
  return isEnd(tokens, at + 1 + unit) ? fixed(token.value) : null;
}

const isTimesSign = wordSet('× x nhân của');

/** "1/2*Điểm tối đa", "50% x số điểm", "một nửa của điểm tối đa". */
const afterTimes = (tokens: readonly Token[], at: number): number =>
  isTimesSign(tokens[at]) ? at + (tokens[at + 1]?.key === 'voi' ? 2 : 1) : at;

/** After "điểm tối đa": nothing more, or the amount repeated, in brackets or not; it must be the maximum. */
function maximumAmount(
  tokens: readonly Token[],
  at: number,
  max: number,
): (Award & { readonly kind: 'points' }) | null {
  if (isEnd(tokens, at)) return fixed(max);
  const start = [':', '=', 'la'].includes(tokens[at]?.key ?? '') ? at + 1 : at;
  if (isTimesSign(tokens[at])) return partOfMaximum(tokens, at, max);
  const repeated = fixedAmount(tokens, start, max);
  return repeated?.points === max ? repeated : null;
}

/** "Điểm tối đa x 50%" */
function partOfMaximum(
  tokens: readonly Token[],
  at: number,
  max: number,
): (Award & { readonly kind: 'points' }) | null {
  const part = partOf(tokens, afterTimes(tokens, at));
  return part && isEnd(tokens, part.next) ? fixed(exact(part.share * max)) : null;
}

/** A share of the points: "50%", "1/2", "một nửa". */
function partOf(
  tokens: readonly Token[],
  at: number,
): { readonly share: number; readonly next: number } | null {
  const half = phraseLength(tokens, at, HALF);
  if (half > 0) return { share: 0.5, next: at + half };
  const token = tokens[at];
  if (token?.kind === 'number' && token.percent) return { share: token.value, next: at + 1 };
  if (token?.kind === 'date') {
    const [over, under] = token.key.split('/').map(Number);
    return over && under && over < under ? { share: over / under, next: at + 1 } : null;
  }
  return null;
}

/** "75%", "1/2" with nothing after it. */
function bareShare(
  tokens: readonly Token[],
  at: number,
  max: number,
): Extract<Earned, { kind: 'bare-share' }> | null {
  const part = partOf(tokens, at);
  if (!part || part.share > 1 || !isEnd(tokens, part.next)) return null;
  return { kind: 'bare-share', points: asPoints(exact(part.share * max)) };
}

/** "tính theo tỷ lệ đạt được": the maximum times the rate. Words after it may only name the rate. */
function inProportion(tokens: readonly Token[], at: number, max: number): Award | null {
  const length = phraseLength(tokens, at, IN_PROPORTION);
  if (length === 0) return null;
  const rest = tokens.slice(at + length).filter((token) => !isStop(token));
  const isName = rest.every(isPartOfRateName);
  return isName ? { kind: 'share', of: asPoints(max), target: asRatio(1) } : null;
}

/** Words that would say more than what the rate is of: "tỷ lệ đạt được nếu không có …". */
const isBeyondName = wordSet('điểm nếu khi trừ cộng nhân chia mỗi không chưa dưới trên hoặc');

const isPartOfRateName = (token: Token): boolean =>
  token.key === '%' || token.key === ',' || (token.kind === 'word' && !isBeyondName(token));

/** An amount in a bracket that ends the piece. */
function bracketed(
  tokens: readonly Token[],
  at: number,
  max: number,
): (Award & { readonly kind: 'points' }) | null {
  const end = tokens.findIndex((token, i) => i > at && token.key === ')');
  return end > at && isEnd(tokens, end + 1) ? fixedAmount(tokens.slice(at + 1, end), 0, max) : null;
}

const isStop = (token: Token | undefined): boolean => token !== undefined && /^[.,;:!]$/.test(token.key);

const isWholeWord = wordSet(
  'của cho toàn cả bộ tiêu chí này mục nội dung đó thành phần tctp trên / số điểm được',
);
const isCriterionWord = wordSet('tiêu mục nội');

/** True where nothing but closing punctuation follows, or words such as "của tiêu chí này". */
function isEnd(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at);
  if (rest.every(isStop)) return true;
  return rest.some(isCriterionWord) && rest.every((token) => isStop(token) || isWholeWord(token));
}

const exact = (value: number): number => Number(value.toPrecision(12));

import { asPoints, asRatio } from '../../model/points';
import type { Award } from '../../model/rule';
import { readFormula, type Scale } from './formula';
import type { Token } from './lexer';
import { phraseLength, wordSet } from './phrases';
import { HALF, IN_PROPORTION, isBetween, MAXIMUM, NO_POINTS, POINTS } from './words';

/**
 * Reads tokens as what is earned: "0,5 điểm", "thì đạt điểm tối đa", "không tính điểm", "50% số điểm tối
 * đa", "tính theo công thức (b/a) x 2". All tokens must belong to it, else `null`.
 */
export function readAward(tokens: readonly Token[], scale: Scale): Award | null {
  const piece = tokens.filter((token) => !QUIET.has(token.key));
  for (let at = 0; at < piece.length; at++) {
    const award =
      noPoints(piece, at) ??
      fixedAmount(piece, at, scale.max) ??
      inProportion(piece, at, scale.max) ??
      readFormula(piece, at, scale);
    if (award) return award;
    if (!isBetween(piece[at])) return null;
  }
  return null;
}

/** Marks that carry no meaning inside an amount. */
const QUIET = new Set(['"', "'", '…']);

const fixed = (points: number): Award => ({ kind: 'points', points: asPoints(points) });

function noPoints(tokens: readonly Token[], at: number): Award | null {
  const length = phraseLength(tokens, at, NO_POINTS);
  return length > 0 && isEnd(tokens, at + length) ? fixed(0) : null;
}

/** "0,5 điểm", "(0,5 điểm)", "điểm tối đa", "điểm tối đa (2 điểm)", "50% số điểm tối đa", "1/2 số điểm". */
function fixedAmount(tokens: readonly Token[], at: number, max: number): Award | null {
  if (tokens[at]?.key === '(') return bracketed(tokens, at, max);
  const whole = phraseLength(tokens, at, MAXIMUM);
  if (whole > 0) return maximumAmount(tokens, at + whole, max);
  const part = partOf(tokens, at);
  if (part) {
    const length = phraseLength(tokens, part.next, MAXIMUM) || phraseLength(tokens, part.next, POINTS);
    return length > 0 && isEnd(tokens, part.next + length) ? fixed(exact(part.share * max)) : null;
  }
  const token = tokens[at];
  if (token?.kind !== 'number' || token.percent) return null;
  const unit = phraseLength(tokens, at + 1, POINTS);
  return isEnd(tokens, at + 1 + unit) ? fixed(token.value) : null;
}

/** After "điểm tối đa": nothing more, or the amount repeated, in brackets or not; it must be the maximum. */
function maximumAmount(tokens: readonly Token[], at: number, max: number): Award | null {
  if (isEnd(tokens, at)) return fixed(max);
  const start = [':', '=', 'la'].includes(tokens[at]?.key ?? '') ? at + 1 : at;
  const repeated = fixedAmount(tokens, start, max);
  return repeated?.kind === 'points' && repeated.points === max ? repeated : null;
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
function bracketed(tokens: readonly Token[], at: number, max: number): Award | null {
  const end = tokens.findIndex((token, i) => i > at && token.key === ')');
  return end > at && isEnd(tokens, end + 1) ? fixedAmount(tokens.slice(at + 1, end), 0, max) : null;
}

const isStop = (token: Token | undefined): boolean => token !== undefined && /^[.,;:!]$/.test(token.key);

/** True where nothing but closing punctuation follows. */
const isEnd = (tokens: readonly Token[], at: number): boolean => tokens.slice(at).every(isStop);

const exact = (value: number): number => Number(value.toPrecision(12));

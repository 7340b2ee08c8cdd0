import { asPoints } from '../../../model/points';
import type { LineAward } from '../../../model/rule';
import type { Token } from '../tokens/lexer';
import { phraseLength, wordSet } from '../tokens/phrases';
import { isTimesSign } from './formula-quantity';
import { MAXIMUM, POINTS } from '../tokens/words';

/** So many words name what is counted, at the most. */
const MAX_NAME = 20;

/**
 * "(số tin, bài/20) x 2", "2 × số mô hình : 5", "số buổi/8 x điểm tối đa": a number of things in proportion to the number
 * that earns all points, as a line from 0 to that number. `null` for anything else, and for a divisor of 1 or a share.
 */
export function readCountShare(tokens: readonly Token[], index: number, max: number): LineAward | null {
  const plain = withoutOuterSigns(tokens.slice(index).filter(({ key }) => !/^[()]$/.test(key)));
  const times = plain.findIndex(isTimes);
  if (times < 1) return null;
  const before = plain.slice(0, times);
  const after = plain.slice(times + (plain[times + 1]?.key === 'voi' ? 2 : 1));
  return shareOf(before, after, max) ?? shareOf(after, before, max);
}

const isTimes = (token: Token): boolean => isTimesSign(token);

const withoutOuterSigns = (tokens: readonly Token[]): readonly Token[] => {
  const end = tokens.findLastIndex(({ key }) => !/^[.,;]$/.test(key));
  return tokens.slice(0, end + 1);
};

function shareOf(quotient: readonly Token[], amount: readonly Token[], max: number): LineAward | null {
  const at = numberDivided(quotient);
  const points = at === null ? null : pointsIn(amount, max);
  if (at === null || points === null) return null;
  return { kind: 'line', from: { at: 0, points: asPoints(0) }, to: { at, points: asPoints(points) } };
}

const isNumberWord = wordSet('số');
const isRateWord = wordSet('tỷ tỉ lệ % phần trăm điểm');
const isDivided = wordSet('/ : chia');
const isBy = wordSet('cho');

/** The 20 of "số tin, bài / 20". */
function numberDivided(tokens: readonly Token[]): number | null {
  const sign = tokens.findIndex(isDivided);
  const name = tokens.slice(0, sign);
  const rest = tokens.slice(sign + 1).filter((token) => !isBy(token));
  const [number, ...unit] = rest;
  const isName =
    sign > 1 &&
    name.length <= MAX_NAME &&
    isNumberWord(name[0]) &&
    name.every((token) => (token.kind === 'word' || token.key === ',') && !isRateWord(token));
  const isUnit = unit.every((token) => name.some(({ key }) => key === token.key));
  if (!isName || !isUnit || number?.kind !== 'number' || number.percent) return null;
  return number.value > 1 ? number.value : null;
}

/** "2", "2 điểm", "điểm tối đa" and nothing else. */
function pointsIn(tokens: readonly Token[], max: number): number | null {
  const whole = phraseLength(tokens, 0, MAXIMUM);
  if (whole > 0 && whole === tokens.length) return max;
  const [number] = tokens;
  if (number?.kind !== 'number' || number.percent) return null;
  return tokens.length === 1 + phraseLength(tokens, 1, POINTS) ? number.value : null;
}

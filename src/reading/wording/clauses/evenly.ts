import { asPoints, type Points } from '../../../model/points';
import type { LineAward } from '../../../model/rule';
import type { Token } from '../tokens/lexer';
import { phraseLength, phrases, wordSet } from '../tokens/phrases';

const SHARED = phrases('chia đều cho', 'được chia đều cho', 'chia đều');
const isWhole = wordSet('số điểm tối đa tổng của tiêu chí mục nội dung này mức được chuẩn :');
const isNumberOf = wordSet('số tổng các cho');

/** A unit is named in this many words at the most. */
const MAX_UNIT = 8;

/**
 * "Số điểm tối đa chia đều cho 5 nội dung": all points for all of them, and the same part for each. `null` for anything
 * else.
 */
export function readEvenly(tokens: readonly Token[], max: Points): LineAward | null {
  const at = tokens.findIndex((_, index) => phraseLength(tokens, index, SHARED) > 0);
  if (at < 0 || !tokens.slice(0, at).every(isWhole)) return null;
  const rest = tokens.slice(at + phraseLength(tokens, at, SHARED)).filter(({ key }) => !/^[.,;]$/.test(key));
  const number = rest.findIndex(({ kind }) => kind === 'number');
  const figure = rest[number];
  const between = rest.slice(0, Math.max(number, 0));
  const unit = rest.slice(number + 1);
  const isPlain = between.every((token) => isWhole(token) || isNumberOf(token));
  const isUnit = unit.length > 0 && unit.length <= MAX_UNIT && unit.every(({ kind }) => kind === 'word');
  if (!figure || figure.percent || !Number.isInteger(figure.value) || figure.value < 2) return null;
  if (!isPlain || !isUnit) return null;
  return { kind: 'line', from: { at: 0, points: asPoints(0) }, to: { at: figure.value, points: max } };
}

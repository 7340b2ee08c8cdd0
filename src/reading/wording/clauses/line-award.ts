import { asPoints } from '../../../model/points';
import type { LineAward, LineEnd } from '../../../model/rule';
import type { Token } from '../tokens/lexer';
import { phraseLength, phrases, wordSet } from '../tokens/phrases';
import { POINTS } from '../tokens/words';

const BETWEEN = phrases('nội suy từ');
const isAt = wordSet('tại');
const isTo = wordSet('đến');

/**
 * "Nội suy từ 0 điểm tại 50% đến 3 điểm tại 100%": points on a line between two places. The form in which such a rule is
 * shown; `null` for anything else.
 */
export function readLine(tokens: readonly Token[], index: number): LineAward | null {
  const start = phraseLength(tokens, index, BETWEEN);
  const from = start > 0 ? endAt(tokens, index + start) : null;
  const to = from && isTo(tokens[from.next]) ? endAt(tokens, from.next + 1) : null;
  if (!from || !to || tokens.slice(to.next).some(({ key }) => !/^[.,;]$/.test(key))) return null;
  return { kind: 'line', from: from.end, to: to.end };
}

function endAt(
  tokens: readonly Token[],
  index: number,
): { readonly end: LineEnd; readonly next: number } | null {
  const points = tokens[index];
  const unit = phraseLength(tokens, index + 1, POINTS);
  const place = tokens[index + unit + 2];
  const isEnd = points?.kind === 'number' && !points.percent && unit > 0 && isAt(tokens[index + unit + 1]);
  if (!isEnd || place?.kind !== 'number') return null;
  return { end: { at: place.value, points: asPoints(points.value) }, next: index + unit + 3 };
}

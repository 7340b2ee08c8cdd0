import { asPoints } from '../../../model/points';
import type { StepsAward } from '../../../model/rule';
import type { Token } from '../tokens/lexer';
import { phraseLength, phrases, wordSet } from '../tokens/phrases';
import { POINTS } from '../tokens/words';

const AND_FROM = phrases('và kể từ', 'kể từ', 'và từ');
const EVERY = phrases('cứ', 'cứ mỗi', 'mỗi', 'cứ thêm');
const isSign = wordSet('trừ cộng');
const isUntil = wordSet('đến');

/**
 * "2 điểm và kể từ 95%, cứ 1% trừ 0,2 điểm, đến 0 điểm": so much from a bound on, and so much more or less for each
 * step beyond another. The form in which a rule of steps is shown; `null` for anything else.
 */
export function readSteps(tokens: readonly Token[], index: number): StepsAward | null {
  const base = pointsAt(tokens, index);
  const from = base && phraseLength(tokens, base.next, AND_FROM);
  const start = base && from ? tokens[base.next + from] : undefined;
  if (!base || !from || start?.kind !== 'number') return null;
  let next = base.next + from + 1;
  if (tokens[next]?.key === ',') next++;
  const every = phraseLength(tokens, next, EVERY);
  const per = tokens[next + every];
  const sign = tokens[next + every + 1];
  const each = pointsAt(tokens, next + every + 2);
  if (every === 0 || per?.kind !== 'number' || !isSign(sign) || !each) return null;
  const limitAt = tokens[each.next]?.key === ',' ? each.next + 1 : each.next;
  const limit = isUntil(tokens[limitAt]) ? pointsAt(tokens, limitAt + 1) : null;
  if (!limit || tokens.slice(limit.next).some((token) => !/^[.,;]$/.test(token.key))) return null;
  const signed = sign?.key === 'tru' ? -each.value : each.value;
  return {
    kind: 'steps',
    base: asPoints(base.value),
    from: start.value,
    per: per.value,
    each: asPoints(signed),
    limit: asPoints(limit.value),
  };
}

function pointsAt(
  tokens: readonly Token[],
  index: number,
): { readonly value: number; readonly next: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.percent) return null;
  const unit = phraseLength(tokens, index + 1, POINTS);
  return unit > 0 ? { value: token.value, next: index + 1 + unit } : null;
}

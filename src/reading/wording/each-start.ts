import { isNegated } from './cuts';
import type { Token } from './lexer';
import { afterWhile, fromNth } from './ordinals';
import { findPhrase, phraseLength, wordSet } from './phrases';
import { EACH, isVerb } from './words';

const isPause = wordSet(', : thì - trở đi');
const isBeyond = wordSet('quá trên vượt ngoài');

/** "Từ trường hợp thứ 3 trở đi, …", "Quá 02 lần, mỗi …": how many are let pass, and where the rest begins. */
export function startOf(tokens: readonly Token[]): { readonly after: number; readonly next: number } {
  const none = { after: 0, next: 0 };
  const at = tokens[0]?.key === 'ke' || tokens[0]?.key === 'tinh' ? 1 : 0;
  const nth = fromNth(tokens, at);
  if (nth) return { after: nth.n - 1, next: afterWhile(tokens, nth.next, isPause) };
  const number = isBeyond(tokens[0])
    ? tokens.slice(1, 3).findIndex((token) => token.kind === 'number') + 1
    : 0;
  const marker = number > 0 ? findPhrase(tokens, EACH, number) : -1;
  const value = tokens[number];
  if (marker < 0 || !value || value.percent || tokens.slice(number + 1, marker).some(hasDigits)) return none;
  return { after: value.value, next: marker };
}

export const hasDigits = (token: Token): boolean => token.kind === 'number' || token.kind === 'date';

export function backOverVerbs(tokens: readonly Token[], from: number, stop: number): number {
  let at = from;
  while (at > stop && isVerb(tokens[at - 1]) && !isNotReached(tokens, at - 1)) at--;
  return at;
}

const isReached = wordSet('đạt');

/** "mỗi chỉ tiêu không đạt trừ 1,5 điểm": the verb is part of the unit. */
const isNotReached = (tokens: readonly Token[], at: number): boolean =>
  isReached(tokens[at]) && isNegated(tokens, at);

export function forwardOverVerbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isVerb(tokens[at]) && phraseLength(tokens, at, EACH) === 0) at++;
  return at;
}

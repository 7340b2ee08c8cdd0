import { markedKey } from '../../text/key';
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

/** "mỗi đợt … được 0,5 điểm/đợt": the unit again. */
export function afterRepeatedUnit(tokens: readonly Token[], at: number, unit: readonly Token[]): number {
  if (tokens[at]?.key !== '/') return at;
  let next = at + 1;
  while (unit.some(({ key }) => key === tokens[next]?.key)) next++;
  return next > at + 1 ? next : at;
}

const isMerelyEach = wordSet('từng');
const isOf = wordSet('theo của trong tại ở đến tới đối với về cho');

/** "từng", "cho từng" */
const endsInMerelyEach = (tokens: readonly Token[], at: number): boolean =>
  isMerelyEach(tokens[at + phraseLength(tokens, at, EACH) - 1]);

/** Where "mỗi", "cứ" … stands; the "cứ" of "căn cứ" is none, nor is the "từng" of "theo từng tiêu chí". */
export const eachMarker = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    (_, at) =>
      phraseLength(tokens, at, EACH) > 0 &&
      tokens[at - 1]?.marked !== markedKey('căn') &&
      !(endsInMerelyEach(tokens, at) && at > 0 && (isOf(tokens[at - 1]) || !isVerb(tokens[at - 1]))),
  );

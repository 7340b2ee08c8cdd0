import { markedKey } from '../../../text/key';
import { isNegated } from '../tokens/cuts';
import type { Token } from '../tokens/lexer';
import { afterWhile, fromNth } from '../tokens/ordinals';
import { findPhrase, phraseLength, wordSet } from '../tokens/phrases';
import { EACH, isVerb } from '../tokens/words';

const isPause = wordSet(', : thì - trở đi');
const isBeyond = wordSet('quá trên vượt ngoài');

/** "Từ trường hợp thứ 3 trở đi, …", "Quá 02 lần, mỗi …": how many are let pass, and where the rest begins. */
export function startOf(tokens: readonly Token[]): { readonly after: number; readonly next: number } {
  const none = { after: 0, next: 0 };
  const index = tokens[0]?.key === 'ke' || tokens[0]?.key === 'tinh' ? 1 : 0;
  const nth = fromNth(tokens, index);
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
  let index = from;
  while (
    index > stop &&
    isVerbAt(tokens, index - 1) &&
    !isNotReached(tokens, index - 1) &&
    !isWorkDone(tokens, index - 1)
  )
    index--;
  return index;
}

const opensCompound = wordSet('kiểm thí trọng địa thời quan đặc nhược ưu yếu tâm cao');
const isPointsWord = wordSet('điểm');

/** A verb of awarding; the "điểm" of "kiểm điểm" or "thí điểm" is part of another word. */
const isVerbAt = (tokens: readonly Token[], index: number): boolean =>
  isVerb(tokens[index]) && !(isPointsWord(tokens[index]) && opensCompound(tokens[index - 1]));

const isLess = wordSet('giảm');
const makesWork = wordSet('cắt tinh tiết rút');
const isSuffered = wordSet('bị');

/** Verbs that give points. */
export const isGiving = wordSet('được cộng');

/** "mỗi thủ tục cắt giảm được 0,5 điểm", "mỗi đầu mối giảm được …": what the office made less, no points. */
const isWorkDone = (tokens: readonly Token[], index: number): boolean =>
  isLess(tokens[index]) &&
  (isGiving(tokens[index + 1]) || (makesWork(tokens[index - 1]) && !isSuffered(tokens[index - 2])));

const isReached = wordSet('đạt');

/** "mỗi chỉ tiêu không đạt trừ 1,5 điểm": the verb is part of the unit. */
const isNotReached = (tokens: readonly Token[], index: number): boolean =>
  isReached(tokens[index]) && isNegated(tokens, index);

export function forwardOverVerbs(tokens: readonly Token[], from: number): number {
  let index = from;
  while (isVerb(tokens[index]) && phraseLength(tokens, index, EACH) === 0) index++;
  return index;
}

/** "mỗi đợt … được 0,5 điểm/đợt": the unit again. */
export function afterRepeatedUnit(tokens: readonly Token[], index: number, unit: readonly Token[]): number {
  if (tokens[index]?.key !== '/') return index;
  let next = index + 1;
  while (unit.some(({ key }) => key === tokens[next]?.key)) next++;
  return next > index + 1 ? next : index;
}

const isMerelyEach = wordSet('từng');
const isOf = wordSet('theo của trong tại ở đến tới đối với về cho');

/** "từng", "cho từng" */
const endsInMerelyEach = (tokens: readonly Token[], index: number): boolean =>
  isMerelyEach(tokens[index + phraseLength(tokens, index, EACH) - 1]);

/** Where "mỗi", "cứ" … is; the "cứ" of "căn cứ" is not one, nor is the "từng" of "theo từng tiêu chí". */
export const eachMarker = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    (_, index) =>
      phraseLength(tokens, index, EACH) > 0 &&
      tokens[index - 1]?.marked !== markedKey('căn') &&
      !(
        endsInMerelyEach(tokens, index) &&
        index > 0 &&
        (isOf(tokens[index - 1]) || !isVerbAt(tokens, index - 1))
      ),
  );

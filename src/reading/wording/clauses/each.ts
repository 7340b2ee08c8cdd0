import { amountAt, amountIndex } from './amount-at';
import { isOfEach } from './condition-words';
import { eachClause, type EachClause } from './each-clause';
import {
  afterRepeatedUnit,
  eachMarker,
  backOverVerbs,
  forwardOverVerbs,
  hasDigits,
  isGiving,
  startOf,
} from './each-start';
import { lex, sliceText, type Lexed, type Token } from '../tokens/lexer';
import { maximumLess, numberTimes } from './number-times';
import { fromNth } from '../tokens/ordinals';
import { findPhrase, phraseLength, wordSet } from '../tokens/phrases';
import {
  CAP_WORDS,
  EACH,
  isOffVerb,
  isTakenOff,
  isVerb,
  MAXIMUM,
  POINTS,
  UNTIL_NOTHING_LEFT,
} from '../tokens/words';
import { COMPARED, mayBeUnit } from './unit-name';

/**
 * "Mỗi tin, bài được 0,05 điểm, tối đa 0,5 điểm", "0,05 điểm/tin, bài", "Trừ 0,25 điểm cho mỗi báo cáo chậm",
 * "Chậm 1 báo cáo trừ 0,25 điểm", "Số sáng kiến × 0,5 điểm, tối đa 1,5", "Từ lần thứ hai, mỗi lần trừ 10% số
 * điểm". `null` where it is none of these.
 */
export function readEach(whole: Lexed, max: number): EachClause | null {
  const lexed = withoutMaximum(whole, max);
  const start = startOf(lexed.tokens);
  const body = start.next === 0 ? lexed : lex(lexed.text.slice(lexed.tokens[start.next]?.start ?? 0));
  const read =
    eachUnitEarns(body, max) ??
    amountForUnit(body, max) ??
    oneOf(body, max) ??
    numberTimes(body, max) ??
    maximumLess(body, max) ??
    takenOffWhereAny(body, max);
  return read && start.after > 0 ? { ...read, after: start.after } : read;
}

/** "3 điểm trừ đi 0,5 điểm cho mỗi lần vi phạm", where 3 points are the maximum. */
function withoutMaximum(lexed: Lexed, max: number): Lexed {
  const amount = amountAt(lexed.tokens, 0, max);
  const verb = lexed.tokens[amount?.next ?? 0];
  const isWhole = amount?.points === max && isTakenOff(verb) && verb !== undefined;
  return isWhole ? lex(lexed.text.slice(verb.start)) : lexed;
}

/** "Trường hợp có nhiệm vụ quá hạn thì trừ 0,1 điểm/nhiệm vụ": the case says only that there is any. */
function takenOffWhereAny({ text, tokens }: Lexed, max: number): EachClause | null {
  const then = tokens.findIndex((token) => token.key === 'thi' || token.key === ':' || token.key === ',');
  const verb =
    then >= 0 ? then + 1 : tokens.findIndex((_, index) => index > 0 && startsTakingOff(tokens, index));
  const lead = tokens.slice(0, Math.max(verb, 0));
  const after = tokens[verb];
  if (!after || lead.length === 0 || lead.some(hasDigits)) return null;
  return startsTakingOff(tokens, verb) ? amountForUnit(lex(text.slice(after.start)), max) : null;
}

const startsTakingOff = (tokens: readonly Token[], index: number): boolean =>
  isTakenOff(tokens[index]) || (tokens[index]?.key === 'bi' && isTakenOff(tokens[index + 1]));

/** Words that may be between a lead and "mỗi": what is missing, late, wrong, or taken off. */
const isFault = wordSet(
  'thiếu chậm trễ muộn sai vi phạm không chưa quá vắng để có trừ cộng nếu tính với đối ứng hụt kém cho được thì : , giảm sót lỗi hỏng bỏ thêm và nhưng hoặc khi',
);

/** "Mỗi tin, bài được 0,05 điểm …", "Thiếu mỗi nội dung trừ 0,1đ". */
function eachUnitEarns(lexed: Lexed, max: number): EachClause | null {
  const { tokens } = lexed;
  const marker = eachMarker(tokens);
  const before = tokens.slice(0, Math.max(marker, 0));
  if (marker < 0 || before.some((token) => token.kind === 'number')) return null;
  const first = unitStart(tokens, marker + phraseLength(tokens, marker, EACH));
  if (first === null) return null;
  const { per, at: unitAt } = first;
  const amountPlace = amountIndex(tokens, unitAt + 1, max);
  const amount = amountAt(tokens, amountPlace, max);
  if (amountPlace < 0 || !amount) return null;
  // "Có báo cáo của mỗi phòng: 2 điểm", where there are no more than 2
  if (amount.points === max && isOfEach(tokens, marker) && !before.some(isTakenOff)) return null;
  const unitEnd = backOverVerbs(tokens, amountPlace, unitAt);
  if (unitEnd === unitAt || !mayBeUnit(tokens.slice(unitAt, unitEnd))) return null;
  const verbs = tokens.slice(unitEnd, amountPlace);
  // "Giảm mỗi đầu mối được 0,5 điểm" gives: the verb next to the amount decides.
  const said = verbs.findLast((token) => isOffVerb(token) || isGiving(token));
  const deducts = (said ? isOffVerb(said) : before.some(isTakenOff)) || isMinus(tokens, amountPlace);
  if (!deducts && before.length > 0 && !before.some((token) => isFault(token) || isVerb(token))) return null;
  const named =
    before.every(isVerb) || before.some(({ key }) => key === '(') ? '' : sliceText(lexed, 0, marker);
  // "mỗi lần vi phạm kể từ lần thứ hai"
  const from = nthBehind(tokens.slice(0, unitEnd), unitAt);
  const unit = joined(named, sliceText(lexed, unitAt, from?.at ?? unitEnd));
  const next = afterRepeatedUnit(tokens, amount.next, tokens.slice(unitAt, unitEnd));
  const isUnclear = !deducts && !verbs.some(isGiven) && namesFault(tokens.slice(0, unitEnd));
  const read = eachClause(tokens.slice(next), unit, { each: amount.points, deducts, per }, max);
  const isFurther = read?.isFurther === true || tokens.slice(0, unitAt).some(isMore);
  if (from && from.next < unitEnd) return null;
  return read && { ...read, isUnclear, isFurther, after: from ? from.n - 1 : read.after };
}

const isMore = wordSet('thêm');
const isGiven = wordSet('được cộng thưởng tính chấm');
const isFaultName = wordSet('lỗi chậm trễ muộn thiếu sai');
const namesFault = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, index) => isFaultName(token) || (token.key === 'vi' && tokens[index + 1]?.key === 'pham'),
  );

/** What can be part of a unit's name: words, and the signs that join them. */
const isUnit = (token: Token): boolean =>
  (token.kind === 'word' && token.key !== 'x') || /^[,()/-]$/.test(token.key);

/** "0,05 điểm/tin, bài, tối đa 0,5", "Trừ 0,25 điểm cho mỗi báo cáo chậm". */
function amountForUnit(lexed: Lexed, max: number): EachClause | null {
  const { tokens } = lexed;
  const place = tokens.findIndex((_, index) => amountAt(tokens, index, max) !== null);
  const amount = amountAt(tokens, place, max);
  if (!amount || !leadsToAmount(tokens.slice(0, place))) return null;
  const end = amount.next;
  const marker = forwardOverVerbs(tokens, end);
  const each = phraseLength(tokens, marker, EACH);
  // "0,5 điểm cho 01 sáng kiến": one of them, which only a cap makes a count.
  const isOne = each === 0 && marker > end && isExactlyOne(tokens[marker]);
  if (tokens[end]?.key !== '/' && each === 0 && !isOne) return null;
  const unitMark = tokens[end]?.key === '/' ? end + 1 : marker + each;
  const first = unitStart(tokens, unitMark);
  if (first === null) return null;
  const from = nthBehind(tokens, first.at);
  const unitEnd = from?.at ?? beforeCap(tokens, first.at);
  if (!tokens.slice(first.at, unitEnd).every(isUnit)) return null;
  const deducts = tokens.slice(0, unitMark).some(isOffVerb) || isMinus(tokens, place);
  const isUnclear =
    !deducts && !tokens.slice(0, place).some(isGiven) && namesFault(tokens.slice(first.at, unitEnd));
  const unit = sliceText(lexed, first.at, unitEnd);
  const tail = tokens.slice(from?.next ?? unitEnd);
  const read = eachClause(tail, unit, { each: amount.points, deducts, per: first.per }, max);
  if (!read || (isOne && read.cap.kind === 'unsaid')) return null;
  return { ...read, isUnclear, after: from ? from.n - 1 : read.after };
}

/** "-0,5 điểm/lần": the minus touches its figure; the dash of a list does not. */
const isMinus = (tokens: readonly Token[], place: number): boolean =>
  tokens[place - 1]?.key === '-' &&
  (tokens[place - 1]?.end === tokens[place]?.start || tokens[place - 2]?.key === ':');

/** "…/lần, kể từ lần thứ hai" */
function nthBehind(
  tokens: readonly Token[],
  from: number,
): { readonly at: number; readonly n: number; readonly next: number } | null {
  for (let index = from + 1; index < tokens.length; index++) {
    const nth = fromNth(tokens, index);
    if (!nth) continue;
    const isLed = tokens[index - 1]?.key === 'ke' || tokens[index - 1]?.key === 'tinh';
    let end = isLed ? index - 1 : index;
    while (end > from && /^[,(]$/.test(tokens[end - 1]?.key ?? '')) end--;
    return { at: end, n: nth.n, next: nth.next };
  }
  return null;
}

const isExactlyOne = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.value === 1 && !token.percent;

const isOneWord = wordSet('một');
const isNoUnit = wordSet('số phần trong cửa nửa cách vài ít chiều lòng');

/** The "một" of "thiếu một báo cáo"; not that of "một số", "một phần", "một trong các". */
const isWordOne = (tokens: readonly Token[], index: number): boolean =>
  isOneWord(tokens[index]) && tokens[index + 1]?.kind === 'word' && !isNoUnit(tokens[index + 1]);

/** "Trừ", "Được cộng", "Lấy điểm tối đa trừ đi": nothing but verbs and the maximum before the amount. */
function leadsToAmount(tokens: readonly Token[]): boolean {
  const index = findPhrase(tokens, MAXIMUM);
  const rest =
    index < 0
      ? tokens
      : [...tokens.slice(0, index), ...tokens.slice(index + phraseLength(tokens, index, MAXIMUM))];
  return rest.every((token) => isVerb(token)) && (index < 0 || rest.some((token) => isTakenOff(token)));
}

/** "Chậm 1 báo cáo trừ 0,25 điểm"; "01 tin, bài được 0,1 điểm, tối đa 1 điểm", where the cap says that it counts. */
function oneOf(lexed: Lexed, max: number): EachClause | null {
  const { tokens } = lexed;
  const oneAt = tokens.findIndex((token, index) => token.kind === 'number' || isWordOne(tokens, index));
  const place = amountIndex(tokens, oneAt + 1, max);
  const amount = amountAt(tokens, place, max);
  if (oneAt < 0 || !amount || !(isExactlyOne(tokens[oneAt]) || isWordOne(tokens, oneAt))) return null;
  // "Trường hợp đầu tiên trừ 1 điểm, …": the 1 is an amount.
  if (phraseLength(tokens, oneAt + 1, POINTS) > 0) return null;
  if (findPhrase(tokens.slice(0, oneAt), COMPARED) >= 0) return null;
  const unitEnd = backOverVerbs(tokens, place, oneAt + 1);
  if (unitEnd === oneAt + 1 || !tokens.slice(oneAt + 1, unitEnd).every(isUnit)) return null;
  const deducts = tokens.slice(unitEnd, place).some(isOffVerb) || isMinus(tokens, place);
  const unit = joined(sliceText(lexed, 0, oneAt), sliceText(lexed, oneAt + 1, unitEnd));
  const read = eachClause(tokens.slice(amount.next), unit, { each: amount.points, deducts, per: 1 }, max);
  if (!read || (!deducts && (oneAt > 0 || read.cap.kind === 'unsaid'))) return null;
  return { ...read, isLiteralOne: true };
}

const isNumberWord = wordSet('số');

/** Where a unit ends: before its cap, without the words that lead over to it. */
function beforeCap(tokens: readonly Token[], unitAt: number): number {
  const caps = [findPhrase(tokens, CAP_WORDS, unitAt), findPhrase(tokens, UNTIL_NOTHING_LEFT, unitAt)].filter(
    (index) => index >= 0,
  );
  let end = Math.min(tokens.length, ...caps);
  const isJoint = (token: Token | undefined): boolean =>
    isNumberWord(token) || /^(?:[,.;(:]|nhung|va|tru|tong|diem|cho)$/.test(token?.key ?? '');
  while (end > unitAt && isJoint(tokens[end - 1])) end--;
  return end;
}

/** Skips "1", "01" or "5" before the unit: how many make a step. */
function unitStart(
  tokens: readonly Token[],
  index: number,
): { readonly per: number; readonly at: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'number') return { per: 1, at: index };
  return token.percent || token.value < 1 ? null : { per: token.value, at: index + 1 };
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

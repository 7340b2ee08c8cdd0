import type { Points } from '../../model/points';
import { amountAt, amountIndex } from './amount-at';
import { readCap, type Cap } from './cap';
import {
  afterRepeatedUnit,
  eachMarker,
  backOverVerbs,
  forwardOverVerbs,
  hasDigits,
  startOf,
} from './each-start';
import { lex, sliceText, type Lexed, type Token } from './lexer';
import { fromNth } from './ordinals';
import { findPhrase, phraseLength, wordSet } from './phrases';
import {
  CAP_WORDS,
  COMPARISONS,
  EACH,
  isOffVerb,
  isTakenOff,
  isTimesWord,
  isVerb,
  MAXIMUM,
  UNTIL_NOTHING_LEFT,
} from './words';

/** So many points for each unit, added or taken off. */
export interface EachClause {
  readonly each: Points;
  readonly unit: string;
  readonly deducts: boolean;
  readonly cap: Cap;
  /** How many units make a step: 5 in "cứ 5 hồ sơ trễ trừ 1 điểm". */
  readonly per: number;
  /** How many units come before the first that counts: 2 in "từ trường hợp thứ 3 trở đi, mỗi …". */
  readonly after: number;
  /** True for "01 trường hợp: trừ 1 điểm", which beside "02 trường hợp: …" is a class of its own. */
  readonly isLiteralOne: boolean;
  /** True where it comes on top of something else: "mỗi tin, bài tiếp theo". */
  readonly isFurther: boolean;
}

/**
 * "Mỗi tin, bài được 0,05 điểm, tối đa 0,5 điểm", "0,05 điểm/tin, bài", "Trừ 0,25 điểm cho mỗi báo cáo chậm",
 * "Chậm 1 báo cáo trừ 0,25 điểm", "Số sáng kiến × 0,5 điểm, tối đa 1,5", "Từ lần thứ hai, mỗi lần trừ 10% số
 * điểm". `null` where it is none of these.
 */
export function readEach(lexed: Lexed, max: number): EachClause | null {
  const start = startOf(lexed.tokens);
  const body = start.next === 0 ? lexed : lex(lexed.text.slice(lexed.tokens[start.next]?.start ?? 0));
  const read =
    eachUnitEarns(body, max) ??
    amountForUnit(body, max) ??
    oneOf(body, max) ??
    numberTimes(body, max) ??
    takenOffWhereAny(body, max);
  return read && start.after > 0 ? { ...read, after: start.after } : read;
}

/** "Trường hợp có nhiệm vụ quá hạn thì trừ 0,1 điểm/nhiệm vụ": the case says only that there is any. */
function takenOffWhereAny({ text, tokens }: Lexed, max: number): EachClause | null {
  const then = tokens.findIndex((token) => token.key === 'thi' || token.key === ':' || token.key === ',');
  const verb =
    then >= 0 ? then + 1 : tokens.findIndex((_, index) => index > 0 && startsTakingOff(tokens, index));
  const lead = tokens.slice(0, Math.max(verb, 0));
  const after = tokens[verb];
  if (!after || lead.length === 0 || lead.some(hasDigits) || !startsTakingOff(tokens, verb)) return null;
  return amountForUnit(lex(text.slice(after.start)), max);
}

const startsTakingOff = (tokens: readonly Token[], index: number): boolean =>
  isTakenOff(tokens[index]) || (tokens[index]?.key === 'bi' && isTakenOff(tokens[index + 1]));

/** Words that may stand between a lead and "mỗi": what is missing, late, wrong, or taken off. */
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
  const { per, index: unitAt } = first;
  const amountPlace = amountIndex(tokens, unitAt + 1, max);
  const amount = amountAt(tokens, amountPlace, max);
  if (amountPlace < 0 || !amount) return null;
  const unitEnd = backOverVerbs(tokens, amountPlace, unitAt);
  if (unitEnd === unitAt || tokens.slice(unitAt, unitEnd).some(hasDigits)) return null;
  const verbs = tokens.slice(unitEnd, amountPlace);
  const deducts = before.some(isTakenOff) || verbs.some(isOffVerb);
  if (!deducts && before.length > 0 && !before.some((token) => isFault(token) || isVerb(token))) return null;
  const named = before.every(isVerb) ? '' : sliceText(lexed, 0, marker);
  const unit = joined(named, sliceText(lexed, unitAt, unitEnd));
  const next = afterRepeatedUnit(tokens, amount.next, tokens.slice(unitAt, unitEnd));
  const read = clause(tokens.slice(next), unit, { each: amount.points, deducts, per }, max);
  return read && tokens.slice(0, unitAt).some(isMore) ? { ...read, isFurther: true } : read;
}

const isMore = wordSet('thêm');

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
  const from = nthBehind(tokens, first.index);
  const unitEnd = from?.index ?? beforeCap(tokens, first.index);
  if (!tokens.slice(first.index, unitEnd).every(isUnit)) return null;
  const deducts = tokens.slice(0, unitMark).some(isOffVerb) || isMinus(tokens, place);
  const unit = sliceText(lexed, first.index, unitEnd);
  const tail = tokens.slice(from?.next ?? unitEnd);
  const read = clause(tail, unit, { each: amount.points, deducts, per: first.per }, max);
  if (!read || (isOne && read.cap.kind === 'unsaid')) return null;
  return from ? { ...read, after: from.n - 1 } : read;
}

/** "-0,5 điểm/lần": the minus touches its figure; the dash of a list does not. */
const isMinus = (tokens: readonly Token[], place: number): boolean =>
  place === 1 && tokens[0]?.key === '-' && tokens[0].end === tokens[1]?.start;

/** "…/lần, kể từ lần thứ hai" */
function nthBehind(
  tokens: readonly Token[],
  from: number,
): { readonly index: number; readonly n: number; readonly next: number } | null {
  for (let index = from + 1; index < tokens.length; index++) {
    const nth = fromNth(tokens, index);
    if (!nth) continue;
    const isLed = tokens[index - 1]?.key === 'ke' || tokens[index - 1]?.key === 'tinh';
    let end = isLed ? index - 1 : index;
    while (end > from && /^[,(]$/.test(tokens[end - 1]?.key ?? '')) end--;
    return { index: end, n: nth.n, next: nth.next };
  }
  return null;
}

const isExactlyOne = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.value === 1 && !token.percent;

/** "Trừ", "Được cộng", "Lấy điểm tối đa trừ đi": nothing but verbs and the maximum before the amount. */
function leadsToAmount(tokens: readonly Token[]): boolean {
  const index = findPhrase(tokens, MAXIMUM);
  const rest =
    index < 0
      ? tokens
      : [...tokens.slice(0, index), ...tokens.slice(index + phraseLength(tokens, index, MAXIMUM))];
  return rest.every((token) => isVerb(token)) && (index < 0 || rest.some((token) => isTakenOff(token)));
}

const COMPARED = [...COMPARISONS['at-least'], ...COMPARISONS['more-than'], ...COMPARISONS['less-than']];

/** "Chậm 1 báo cáo trừ 0,25 điểm"; "01 tin, bài được 0,1 điểm, tối đa 1 điểm", where the cap says that it counts. */
function oneOf(lexed: Lexed, max: number): EachClause | null {
  const { tokens } = lexed;
  const oneAt = tokens.findIndex((token) => token.kind === 'number');
  const place = amountIndex(tokens, oneAt + 1, max);
  const amount = amountAt(tokens, place, max);
  if (oneAt < 0 || !amount || !isExactlyOne(tokens[oneAt])) return null;
  if (findPhrase(tokens.slice(0, oneAt), COMPARED) >= 0) return null;
  const unitEnd = backOverVerbs(tokens, place, oneAt + 1);
  if (unitEnd === oneAt + 1 || !tokens.slice(oneAt + 1, unitEnd).every(isUnit)) return null;
  const deducts = tokens.slice(unitEnd, place).some(isOffVerb);
  const unit = joined(sliceText(lexed, 0, oneAt), sliceText(lexed, oneAt + 1, unitEnd));
  const read = clause(tokens.slice(amount.next), unit, { each: amount.points, deducts, per: 1 }, max);
  if (!read || (!deducts && (oneAt > 0 || read.cap.kind === 'unsaid'))) return null;
  return { ...read, isLiteralOne: true };
}

/** "Điểm = số tin, bài × 0,05, tối đa 0,5 điểm". */
function numberTimes(lexed: Lexed, max: number): EachClause | null {
  const { tokens } = lexed;
  const times = tokens.findIndex((token, index) => isTimes(token, tokens[index + 1]));
  const place = times + (tokens[times + 1]?.key === 'voi' ? 2 : 1);
  const amount = amountAt(tokens, place, max);
  if (times < 1 || !amount || tokens[place]?.kind !== 'number') return null;
  const numberWord = tokens.findIndex((token, i) => token.key === 'so' && i < times);
  if (numberWord < 0 || !tokens.slice(0, numberWord).every((token) => isVerb(token))) return null;
  const words = tokens.slice(numberWord + 1, times);
  if (!words.every((token) => token.kind === 'word' || token.key === ',') || words.length === 0) return null;
  const unit = sliceText(lexed, numberWord + (words[0]?.key === 'luong' ? 2 : 1), times);
  const read = clause(tokens.slice(amount.next), unit, { each: amount.points, deducts: false, per: 1 }, max);
  return read?.cap.kind === 'unsaid' ? null : read;
}

/** "×", "x", "nhân với", "nhân 0,5"; the "nhân" of "nhân rộng" is none. */
const isTimes = (token: Token, next: Token | undefined): boolean =>
  token.key === '×' ||
  token.key === 'x' ||
  (isTimesWord(token) && (next?.key === 'voi' || next?.kind === 'number'));

const FURTHER = /\b(?:tiếp theo|thêm|tăng thêm|vượt|tiếp|trở đi)\b/iu;

function clause(
  tail: readonly Token[],
  unit: string,
  amount: Pick<EachClause, 'each' | 'deducts' | 'per'>,
  max: number,
): EachClause | null {
  const cap = readCap(tail, max);
  const named = unit
    .replace(/^(?:nếu|khi)\s+/iu, '')
    .replace(/[\s,(]+$/, '')
    .replace(/,\s*(?:các\s+)?(?:đơn vị|cơ quan|địa phương)$/iu, '');
  if (!cap || named === '') return null;
  const isFurther = FURTHER.test(named.normalize('NFC'));
  return { ...amount, unit: named, cap, after: 0, isLiteralOne: false, isFurther };
}

/** Where a unit ends: before its cap, without the words that lead over to it. */
function beforeCap(tokens: readonly Token[], unitAt: number): number {
  const caps = [findPhrase(tokens, CAP_WORDS, unitAt), findPhrase(tokens, UNTIL_NOTHING_LEFT, unitAt)].filter(
    (index) => index >= 0,
  );
  let end = Math.min(tokens.length, ...caps);
  while (end > unitAt && /^(?:[,.;(:]|nhung|va|tru|tong|diem|cho)$/.test(tokens[end - 1]?.key ?? '')) end--;
  return end;
}

/** Skips "1", "01" or "5" before the unit: how many make a step. */
function unitStart(
  tokens: readonly Token[],
  index: number,
): { readonly per: number; readonly index: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'number') return { per: 1, index };
  return token.percent || token.value < 1 ? null : { per: token.value, index: index + 1 };
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

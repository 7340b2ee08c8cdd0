import { asPoints, type Points } from '../../model/points';
import { lex, sliceText, type Lexed, type Token } from './lexer';
import { markedKey } from '../../text/key';
import { findPhrase, phraseLength } from './phrases';
import {
  CAP_WORDS,
  EACH,
  isCapFiller,
  isTakenOff,
  isTimesWord,
  isVerb,
  MAXIMUM,
  POINTS,
  UNTIL_NOTHING_LEFT,
} from './words';

/** So many points for each unit, added or taken off. */
export interface EachClause {
  readonly each: Points;
  readonly unit: string;
  readonly deducts: boolean;
  readonly cap: Cap;
}

/** How far it goes: not said, up to the maximum (or until nothing is left), or up to so many points. */
export type Cap =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'maximum' }
  | { readonly kind: 'points'; readonly points: Points };

/**
 * "Mỗi tin, bài được 0,05 điểm, tối đa 0,5 điểm", "0,05 điểm/tin, bài", "Trừ 0,25 điểm cho mỗi báo cáo chậm",
 * "Chậm 1 báo cáo trừ 0,25 điểm", "Số sáng kiến × 0,5 điểm, tối đa 1,5". `null` where it is none of these, or
 * counts by twos and threes.
 */
export function readEach(lexed: Lexed): EachClause | null {
  return (
    eachUnitEarns(lexed) ??
    amountForUnit(lexed) ??
    oneOf(lexed) ??
    numberTimes(lexed) ??
    takenOffWhereAny(lexed)
  );
}

/** "Trường hợp có nhiệm vụ quá hạn thì trừ 0,1 điểm/nhiệm vụ": the case says only that there is any. */
function takenOffWhereAny({ text, tokens }: Lexed): EachClause | null {
  const then = tokens.findIndex((token) => token.key === 'thi');
  const lead = tokens.slice(0, Math.max(then, 0));
  const after = tokens[then + 1];
  const saysAny = lead.some((token) => token.key === 'co') && !lead.some((token) => token.kind === 'number');
  if (!after || !saysAny || !isTakenOff(after)) return null;
  return amountForUnit(lex(text.slice(after.start)));
}

/** "Mỗi tin, bài được 0,05 điểm …", "Thiếu mỗi nội dung trừ 0,1đ". */
function eachUnitEarns(lexed: Lexed): EachClause | null {
  const { tokens } = lexed;
  const marker = eachMarker(tokens);
  if (marker < 0 || tokens.slice(0, marker).some((token) => token.kind === 'number')) return null;
  const unitAt = afterOne(tokens, marker + phraseLength(tokens, marker, EACH));
  if (unitAt === null) return null;
  const amountAt = amountIndex(tokens, unitAt + 1);
  if (amountAt < 0) return null;
  const unitEnd = backOverVerbs(tokens, amountAt, unitAt);
  if (unitEnd === unitAt || tokens.slice(unitAt, unitEnd).some((token) => token.kind === 'number'))
    return null;
  const deducts =
    tokens.slice(0, marker).some(isTakenOff) || tokens.slice(unitEnd, amountAt).some(isTakenOff);
  const before = tokens.slice(0, marker).every(isVerb) ? '' : sliceText(lexed, 0, marker);
  const unit = joined(before, sliceText(lexed, unitAt, unitEnd));
  return clause(lexed, amountAt, unit, deducts, tokens.slice(afterAmount(tokens, amountAt)));
}

/** Where "mỗi", "cứ" … stands; the "cứ" of "căn cứ" is none. */
const eachMarker = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    (_, at) => phraseLength(tokens, at, EACH) > 0 && tokens[at - 1]?.marked !== markedKey('căn'),
  );

/** What can be part of a unit's name: words, and the signs that join them. */
const isUnit = (token: Token): boolean =>
  (token.kind === 'word' && token.key !== 'x') || /^[,()/-]$/.test(token.key);

/** "0,05 điểm/tin, bài, tối đa 0,5", "Trừ 0,25 điểm cho mỗi báo cáo chậm". */
function amountForUnit(lexed: Lexed): EachClause | null {
  const { tokens } = lexed;
  const amountAt = tokens.findIndex((token) => token.kind === 'number' && !token.percent);
  if (amountAt < 0 || !leadsToAmount(tokens.slice(0, amountAt))) return null;
  const end = afterAmount(tokens, amountAt);
  const marker = forwardOverVerbs(tokens, end);
  const each = phraseLength(tokens, marker, EACH);
  // "0,5 điểm cho 01 sáng kiến": one of them, which only a cap makes a count.
  const isOne = each === 0 && marker > end && isExactlyOne(tokens[marker]);
  if (tokens[end]?.key !== '/' && each === 0 && !isOne) return null;
  const unitMark = tokens[end]?.key === '/' ? end + 1 : marker + each;
  const unitAt = afterOne(tokens, unitMark);
  if (unitAt === null) return null;
  const unitEnd = beforeCap(tokens, unitAt);
  if (!tokens.slice(unitAt, unitEnd).every(isUnit)) return null;
  const deducts = tokens.slice(0, unitMark).some(isTakenOff);
  const read = clause(lexed, amountAt, sliceText(lexed, unitAt, unitEnd), deducts, tokens.slice(unitEnd));
  return isOne && read?.cap.kind === 'unsaid' ? null : read;
}

const isExactlyOne = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.value === 1 && !token.percent;

/** "Trừ", "Được cộng", "Lấy điểm tối đa trừ đi": nothing but verbs and the maximum before the amount. */
function leadsToAmount(tokens: readonly Token[]): boolean {
  const at = findPhrase(tokens, MAXIMUM);
  const rest =
    at < 0 ? tokens : [...tokens.slice(0, at), ...tokens.slice(at + phraseLength(tokens, at, MAXIMUM))];
  return rest.every((token) => isVerb(token)) && (at < 0 || rest.some((token) => isTakenOff(token)));
}

/** "Chậm 1 báo cáo trừ 0,25 điểm"; "01 tin, bài được 0,1 điểm, tối đa 1 điểm", where the cap says that it counts. */
function oneOf(lexed: Lexed): EachClause | null {
  const { tokens } = lexed;
  const oneAt = tokens.findIndex((token) => token.kind === 'number');
  const amountAt = amountIndex(tokens, oneAt + 1);
  if (oneAt < 0 || amountAt < 0 || afterOne(tokens, oneAt) !== oneAt + 1) return null;
  const unitEnd = backOverVerbs(tokens, amountAt, oneAt + 1);
  if (unitEnd === oneAt + 1 || !tokens.slice(oneAt + 1, unitEnd).every(isUnit)) return null;
  const deducts = tokens.slice(unitEnd, amountAt).some(isTakenOff);
  const unit = joined(sliceText(lexed, 0, oneAt), sliceText(lexed, oneAt + 1, unitEnd));
  const read = clause(lexed, amountAt, unit, deducts, tokens.slice(afterAmount(tokens, amountAt)));
  if (!read || (!deducts && (oneAt > 0 || read.cap.kind === 'unsaid'))) return null;
  return read;
}

/** "Điểm = số tin, bài × 0,05, tối đa 0,5 điểm". */
function numberTimes(lexed: Lexed): EachClause | null {
  const { tokens } = lexed;
  const times = tokens.findIndex((token, at) => isTimes(token, tokens[at + 1]));
  const amountAt = times + (tokens[times + 1]?.key === 'voi' ? 2 : 1);
  const amount = tokens[amountAt];
  if (times < 1 || amount?.kind !== 'number' || amount.percent) return null;
  const numberWord = tokens.findIndex((token, i) => token.key === 'so' && i < times);
  if (numberWord < 0 || !tokens.slice(0, numberWord).every((token) => isVerb(token))) return null;
  const words = tokens.slice(numberWord + 1, times);
  if (!words.every((token) => token.kind === 'word' || token.key === ',') || words.length === 0) return null;
  const unit = sliceText(lexed, numberWord + (words[0]?.key === 'luong' ? 2 : 1), times);
  const read = clause(lexed, amountAt, unit, false, tokens.slice(afterAmount(tokens, amountAt)));
  return read?.cap.kind === 'unsaid' ? null : read;
}

/** "×", "x", "nhân với", "nhân 0,5"; the "nhân" of "nhân rộng" is none. */
const isTimes = (token: Token, next: Token | undefined): boolean =>
  token.key === '×' ||
  token.key === 'x' ||
  (isTimesWord(token) && (next?.key === 'voi' || next?.kind === 'number'));

function clause(
  lexed: Lexed,
  amountAt: number,
  unit: string,
  deducts: boolean,
  tail: readonly Token[],
): EachClause | null {
  const cap = readCap(tail);
  const amount = lexed.tokens[amountAt];
  const named = unit
    .replace(/^(?:nếu|khi)\s+/iu, '')
    .replace(/[\s,(]+$/, '')
    .replace(/,\s*(?:các\s+)?(?:đơn vị|cơ quan|địa phương)$/iu, '');
  return cap && amount && named !== '' ? { each: asPoints(amount.value), unit: named, deducts, cap } : null;
}

/** Reads what follows: nothing, "tối đa 0,5 điểm", "không quá số điểm tối đa", "trừ đến hết điểm". */
export function readCap(tail: readonly Token[]): Cap | null {
  const tokens = tail.filter((token) => !/^[.,;()]$/.test(token.key));
  if (tokens.length === 0) return { kind: 'unsaid' };
  if (findPhrase(tokens, UNTIL_NOTHING_LEFT) >= 0) return { kind: 'maximum' };
  const at = findPhrase(tokens, CAP_WORDS);
  if (at < 0 || !tokens.slice(0, at).every(isCapFiller)) return null;
  const rest = tokens.slice(at + phraseLength(tokens, at, CAP_WORDS));
  const amountAt = rest.findIndex((token) => token.kind === 'number');
  const amount = rest[amountAt];
  if (amount && !amount.percent) {
    const isWhole =
      rest.slice(0, amountAt).every(isCapFiller) &&
      phraseLength(rest, amountAt + 1, POINTS) === rest.length - amountAt - 1;
    return isWhole ? { kind: 'points', points: asPoints(amount.value) } : null;
  }
  const whole = findPhrase(rest, MAXIMUM);
  return whole >= 0 && rest.length === whole + phraseLength(rest, whole, MAXIMUM)
    ? { kind: 'maximum' }
    : null;
}

/** The number of points: one that a verb precedes, the word "điểm" follows, or that ends the statement. */
function amountIndex(tokens: readonly Token[], from: number): number {
  return tokens.findIndex(
    (token, at) =>
      at >= from &&
      token.kind === 'number' &&
      !token.percent &&
      (isVerb(tokens[at - 1]) || phraseLength(tokens, at + 1, POINTS) > 0 || at === tokens.length - 1),
  );
}

const afterAmount = (tokens: readonly Token[], amountAt: number): number =>
  amountAt + 1 + phraseLength(tokens, amountAt + 1, POINTS);

function backOverVerbs(tokens: readonly Token[], from: number, stop: number): number {
  let at = from;
  while (at > stop && isVerb(tokens[at - 1])) at--;
  return at;
}

function forwardOverVerbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isVerb(tokens[at]) && phraseLength(tokens, at, EACH) === 0) at++;
  return at;
}

/** Where a unit ends: before its cap, without the words that lead over to it. */
function beforeCap(tokens: readonly Token[], unitAt: number): number {
  const caps = [findPhrase(tokens, CAP_WORDS, unitAt), findPhrase(tokens, UNTIL_NOTHING_LEFT, unitAt)].filter(
    (at) => at >= 0,
  );
  let end = Math.min(tokens.length, ...caps);
  while (end > unitAt && /^(?:[,.;(:]|nhung|va|tru|tong|diem|cho)$/.test(tokens[end - 1]?.key ?? '')) end--;
  return end;
}

/** Skips "1" or "01" before the unit; `null` where it counts by more than one. */
function afterOne(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return at;
  return token.value === 1 && !token.percent ? at + 1 : null;
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

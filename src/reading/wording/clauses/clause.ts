import { asPoints } from '../../../model/points';
import { readEarned, type Earned } from './amount';
import { readCap, type Cap } from './cap';
import { conditional, isOff } from './conditional';
import type { Clause } from './clause-kinds';
import { cuts, refusesWhole } from '../tokens/cuts';
import { readRange, type RangeCondition } from './condition';
import { readEach } from './each';
import { readEvenly } from './evenly';
import { saysWholeAtMost } from './exceeding';
import { readInterpolated } from './interpolated';
import { readEachWithin } from './each-within';
import { holdsPoints } from './label-points';
import type { Scale } from './formula';
import { lex, type Lexed, type Token } from '../tokens/lexer';
import { readLeastPoints } from './least-points';
import { readNote, readPolicy } from './notes';
import { findPhrase, phraseLength, wordSet } from '../tokens/phrases';
import { readRateSteps } from './rate-steps';
import { remarkOf, speaksOfPointsElsewhere, withoutTrailingRemark } from './remarks';
import { CAP_WORDS, FLOOR_WORDS, isCapFiller, POINTS, UNTIL_NOTHING_LEFT } from '../tokens/words';

/** Our own mark behind a class that a wording leaves unsaid. */
const ASSUMED = /\s*\(ngầm hiểu\)\s*$/iu;

/** A statement with more words is not part of a scale; reading takes time that grows with their square. */
const MAX_STATEMENT = 250;

/** Reads one statement; what it does not understand is `unknown`, never left out. */
export function readClause(text: string, scale: Scale): Clause {
  const isAssumed = ASSUMED.test(text);
  const whole = lex(isAssumed ? text.replace(ASSUMED, '') : text);
  if (whole.tokens.length > MAX_STATEMENT) return { kind: 'unknown' };
  const shorter = withoutTrailingRemark(whole);
  const clause = firstSound(
    [...(shorter && !shorter.mayBeCap ? [shorter] : []), whole, ...(shorter ? [shorter] : [])],
    scale,
  );
  if (clause && isAssumed && 'label' in clause) return { ...clause, assumed: true };
  if (clause) return clause;
  const remark = remarkOf(whole.tokens);
  return remark ? { kind: 'remark', remark } : { kind: 'unknown' };
}

/** The first of several readings whose label holds no points of its own, else the first of all. */
function firstSound(readings: readonly Lexed[], scale: Scale): Clause | null {
  const clauses = readings.map((lexed) => readAwarding(lexed, scale)).filter((clause) => clause !== null);
  return clauses.find((clause) => !holdsPoints(clause, scale.max)) ?? clauses[0] ?? null;
}

function readAwarding(lexed: Lexed, scale: Scale): Clause | null {
  const { tokens } = lexed;
  const note: Clause = { kind: 'note', leadsIn: tokens.at(-1)?.key === ':' && !isWhere(tokens) };
  const interpolated = readInterpolated(tokens);
  if (interpolated) return interpolated;
  if (readNote(tokens)) return note;
  const policy = readPolicy(tokens, scale);
  if (policy) {
    const level = policy === 'full' ? readConditional(lexed, scale) : null;
    return { kind: 'policy', policy, ...(level?.kind === 'words' ? { level } : {}) };
  }
  if (speaksOfPointsElsewhere(tokens)) return note;
  if (saysWholeAtMost(tokens, scale.max)) return note;
  const steps = readRateSteps(lexed, scale.max);
  if (steps) return { kind: 'rate-steps', ...steps };
  const evenly = readEvenly(tokens, scale.max);
  if (evenly) return { kind: 'always', earns: evenly };
  const each = readEach(lexed, scale.max);
  if (each) return { kind: 'each', ...each };
  const within = readEachWithin(lexed, scale.max);
  if (within) return { kind: 'each', ...within };
  const cap = readCapAlone(tokens, scale);
  if (cap) return { kind: 'cap', cap };
  const earns = isNamedLevel(tokens) ? null : readEarned(withoutCap(tokens, scale), scale);
  if (earns && earns.kind !== 'bare-share') return { kind: 'always', earns };
  return readGate(tokens) ?? readConditional(lexed, scale);
}

/** "Trong đó:" leads in what the letters stand for, never a second scale. */
const isWhere = (tokens: readonly Token[]): boolean =>
  tokens[0]?.key === 'trong' && tokens[1]?.key === 'do' && tokens.length <= 3;

/** "Tối đa 0,5 điểm" or "Điểm thấp nhất là 0" as a statement of its own. */
function readCapAlone(tokens: readonly Token[], { max }: Scale): Cap | null {
  const least = readLeastPoints(tokens);
  if (least) return least;
  const places = [CAP_WORDS, UNTIL_NOTHING_LEFT, FLOOR_WORDS].map((list) => findPhrase(tokens, list));
  if (!places.some((index) => index >= 0 && tokens.slice(0, index).every(isCapFiller))) return null;
  const cap = readCap(tokens, max);
  return cap?.kind === 'unsaid' ? null : cap;
}

const isReached = wordSet('đạt');

/** "Đạt: 0,5 điểm" names a level; "đạt 0,5 điểm" only says what is earned. */
const isNamedLevel = (tokens: readonly Token[]): boolean =>
  (isEqual(tokens[0]) && isThen(tokens[1])) ||
  (isReached(tokens[0]) && tokens[1]?.key === 'thi') ||
  (isSetOff(tokens[1]) && (isReached(tokens[0]) || (isGrade(tokens[0]) && tokens[2]?.kind === 'number')));

const isEqual = wordSet('bằng');
const isThen = wordSet('được thì :');

const isGrade = wordSet('a b c d e');
const isSetOff = wordSet(': = (');

/** A formula's "…, nhưng không vượt quá điểm tối đa" says what the maximum says anyway. */
function withoutCap(tokens: readonly Token[], { max }: Scale): readonly Token[] {
  const index = tokens.findLastIndex(
    (_, i) => i > 0 && tokens[i - 1]?.key !== 'diem' && phraseLength(tokens, i, CAP_WORDS) > 0,
  );
  let end = index;
  while (end > 0 && isCapFiller(tokens[end - 1])) end--;
  if (index < 0 || tokens[end - 1]?.key !== ',') return tokens;
  const cap = readCap(tokens.slice(end), max);
  const isMaximum = cap?.kind === 'maximum' || (cap?.kind === 'points' && cap.points === max);
  return isMaximum ? tokens.slice(0, end - 1) : tokens;
}

const isOnly = wordSet('chỉ');
const isGateWord = wordSet('chỉ được tính chấm điểm cho khi nếu với đối trường hợp các đơn vị có');

/** "Chỉ tính điểm khi tỷ lệ đạt từ 80% trở lên": below it nothing is earned. */
function readGate(tokens: readonly Token[]): Clause | null {
  const range = gateRange(tokens);
  if (!range?.from || range.to) return null;
  const below = { ...range, from: null, to: { at: range.from.at, inclusive: !range.from.inclusive } };
  return { kind: 'range', range: below, label: '', earns: { kind: 'points', points: asPoints(0) } };
}

const isNotBefore = wordSet('mới');
const isScored = wordSet('được tính chấm xét cho có điểm . ; :');
const isDemand = wordSet('đơn vị phải cần');

/** "Chỉ tính điểm khi tỷ lệ …", "phải đạt tối thiểu 50% mới được chấm điểm": what has to be reached. */
function gateRange(tokens: readonly Token[]): RangeCondition | null {
  const until = tokens.findIndex((token) => isNotBefore(token));
  const isUntil = until > 0 && tokens.length - until > 2 && tokens.slice(until + 1).every(isScored);
  if (!isOnly(tokens[0]) && !isUntil) return null;
  const condition = isUntil ? tokens.slice(0, until) : tokens;
  const index = condition.findIndex((token) => !(isUntil ? isDemand(token) : isGateWord(token)));
  return index < 0 ? null : readRange(condition.slice(index));
}

function readConditional(lexed: Lexed, scale: Scale): Clause | null {
  const { tokens } = lexed;
  const colon = tokens.findIndex((token) => token.key === ':');
  for (const { index, from, loose } of cuts(tokens)) {
    // "chậm: trừ 0,25": what follows a colon is an award as a whole or nothing that we know.
    if (loose && colon >= 0 && colon < index) continue;
    if (loose && refusesWhole(tokens, from)) continue;
    const earns = readEarned(tokens.slice(from), scale) ?? (loose ? null : below(tokens.slice(from)));
    if (!earns || (loose && earns.kind === 'bare-share')) continue;
    const clause = conditional(lexed, 0, index, earns, scale);
    if (clause) return clause;
  }
  return awardFirst(lexed, scale) ?? awardInside(lexed, scale);
}

const isUnder = wordSet('dưới');

/** "Không hoàn thành: dưới 10 điểm": left to whoever assesses. */
function below(tokens: readonly Token[]): Earned | null {
  const [under, figure] = tokens;
  const unit = phraseLength(tokens, 2, POINTS);
  const isAll = isUnder(under) && figure?.kind === 'number' && !figure.percent && unit > 0;
  return isAll && tokens.slice(2 + unit).every(({ kind }) => kind === 'symbol')
    ? { kind: 'open', most: asPoints(figure.value), least: asPoints(0) }
    : null;
}

/** "Để xảy ra một trong các lỗi sau thì trừ hết điểm: lộ bí mật, mất hồ sơ": the list behind explains the condition. */
function awardInside(lexed: Lexed, scale: Scale): Clause | null {
  const { tokens } = lexed;
  const then = tokens.findIndex((token) => token.key === 'thi');
  const colon = tokens.findIndex((token, index) => index > then && token.key === ':');
  if (then < 1 || colon < 0 || remarkOf(tokens.slice(colon + 1)) !== 'harmless') return null;
  const earns = readEarned(tokens.slice(then + 1, colon), scale);
  return earns && isOff(earns) ? conditional(lexed, 0, then, earns, scale) : null;
}

/** "0,5 điểm nếu ban hành kịp thời", "1 điểm: Có", "3 điểm loại A". */
function awardFirst(lexed: Lexed, scale: Scale): Clause | null {
  const { tokens } = lexed;
  const start = afterActor(tokens);
  const index = tokens.findIndex((token, i) => i > start && isAfterAward(token));
  const next = index < 1 ? amountEnd(tokens) : index + 1;
  const end = index < 1 ? next : index;
  if (end < 1) return null;
  const earns = readEarned(tokens.slice(start, end), scale);
  const isAmount =
    earns?.kind === 'share'
      ? tokens[index]?.key === ':' || (isIf(tokens[index]) && readRange(tokens.slice(index + 1)) !== null)
      : tokens.slice(0, end).some((token) => token.kind === 'number' || isFullOrNone(token));
  if (!earns || !isAmount) return null;
  const clause = conditional(lexed, next, tokens.length, earns, scale);
  return clause?.kind === 'words' ? { ...clause, pointsFirst: true } : clause;
}

const isActor = wordSet('đơn vị cơ quan phòng sở xã phường các địa phương');

/** "Đơn vị được 2 điểm nếu …": who is given them. */
function afterActor(tokens: readonly Token[]): number {
  const index = tokens.findIndex((token) => !isActor(token));
  return index > 0 && tokens[index]?.key === 'duoc' ? index : 0;
}

const isPointsWord = wordSet('điểm đ');

/** Where "3 điểm", "+2đ" at the beginning ends, if words follow at once. */
function amountEnd(tokens: readonly Token[]): number {
  const number = tokens[0]?.key === '+' ? 1 : 0;
  const unit = tokens[number + 1];
  const isAmount =
    tokens[number]?.kind === 'number' && isPointsWord(unit) && tokens[number + 2]?.kind === 'word';
  return isAmount ? number + 2 : 0;
}

const isIf = wordSet('nếu khi');
const isFullOrNone = wordSet('tối không');
const isAfterAward = wordSet(': nếu khi đối - cho');

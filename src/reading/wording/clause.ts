import { asPoints } from '../../model/points';
import type { Award, NotApplicablePolicy } from '../../model/rule';
import { readAward } from './amount';
import { readRange, type RangeCondition } from './condition';
import { readCap, readEach, type Cap, type EachClause } from './each';
import type { Scale } from './formula';
import { lex, sliceText, type Lexed, type Token } from './lexer';
import { readNote, readPolicy } from './notes';
import { findPhrase, hasPhrase, phraseLength, wordSet } from './phrases';
import {
  CAP_WORDS,
  EACH,
  isAwardName,
  isCapFiller,
  isTakenOff,
  OTHERWISE,
  SOMETHING_AROSE,
  UNTIL_NOTHING_LEFT,
} from './words';

/** One statement of a scoring wording. */
export type Clause =
  | { readonly kind: 'range'; readonly range: RangeCondition; readonly label: string; readonly award: Award }
  | { readonly kind: 'words'; readonly label: string; readonly award: Award }
  | { readonly kind: 'otherwise'; readonly label: string; readonly award: Award }
  /** An award without a condition: "Tính theo công thức: (b/a) x điểm tối đa". */
  | { readonly kind: 'always'; readonly award: Award }
  | ({ readonly kind: 'each' } & EachClause)
  | { readonly kind: 'cap'; readonly cap: Cap }
  | { readonly kind: 'policy'; readonly policy: NotApplicablePolicy }
  /** Says nothing about points: a definition of a and b, or a lead-in to what follows. */
  | { readonly kind: 'note'; readonly leadsIn: boolean }
  | { readonly kind: 'unknown' };

/** Reads one statement; what it does not understand is `unknown`, never left out. */
export function readClause(text: string, scale: Scale): Clause {
  const lexed = lex(text);
  const { tokens } = lexed;
  if (readNote(tokens)) return { kind: 'note', leadsIn: tokens.at(-1)?.key === ':' && !isWhere(tokens) };
  const policy = readPolicy(tokens, scale);
  if (policy) return { kind: 'policy', policy };
  const each = readEach(lexed);
  if (each) return { kind: 'each', ...each };
  const cap = readCapAlone(tokens);
  if (cap) return { kind: 'cap', cap };
  const award = isNamedLevel(tokens) ? null : readAward(withoutCap(tokens, scale), scale);
  if (award) return { kind: 'always', award };
  return readGate(tokens) ?? readConditional(lexed, scale) ?? { kind: 'unknown' };
}

/** "Trong đó:" leads in what the letters stand for, never a second scale. */
const isWhere = (tokens: readonly Token[]): boolean =>
  tokens[0]?.key === 'trong' && tokens[1]?.key === 'do' && tokens.length <= 3;

/** "Tối đa 0,5 điểm" or "Điểm thấp nhất là 0" as a statement of its own. */
function readCapAlone(tokens: readonly Token[]): Cap | null {
  const at = Math.max(findPhrase(tokens, CAP_WORDS), findPhrase(tokens, UNTIL_NOTHING_LEFT));
  if (at < 0 || !tokens.slice(0, at).every(isCapFiller)) return null;
  const cap = readCap(tokens);
  return cap?.kind === 'unsaid' ? null : cap;
}

const isReached = wordSet('đạt');

/** "Đạt: 0,5 điểm" names a level; "đạt 0,5 điểm" only says what is earned. */
const isNamedLevel = (tokens: readonly Token[]): boolean => isReached(tokens[0]) && tokens[1]?.key === ':';

/** A formula's "…, nhưng không vượt quá điểm tối đa" says what the maximum says anyway. */
function withoutCap(tokens: readonly Token[], { max }: Scale): readonly Token[] {
  const at = tokens.findLastIndex(
    (_, i) => i > 0 && tokens[i - 1]?.key !== 'diem' && phraseLength(tokens, i, CAP_WORDS) > 0,
  );
  let end = at;
  while (end > 0 && isCapFiller(tokens[end - 1])) end--;
  if (at < 0 || tokens[end - 1]?.key !== ',') return tokens;
  const cap = readCap(tokens.slice(end));
  const isMaximum = cap?.kind === 'maximum' || (cap?.kind === 'points' && cap.points === max);
  return isMaximum ? tokens.slice(0, end - 1) : tokens;
}

const isOnly = wordSet('chỉ');
const isGateWord = wordSet('chỉ được tính chấm điểm cho khi nếu với đối trường hợp các đơn vị có');

/** "Chỉ tính điểm khi tỷ lệ đạt từ 80% trở lên": below it nothing is earned. */
function readGate(tokens: readonly Token[]): Clause | null {
  if (!isOnly(tokens[0])) return null;
  const at = tokens.findIndex((token) => !isGateWord(token));
  const range = at < 0 ? null : readRange(tokens.slice(at));
  if (!range?.from || range.to) return null;
  const below = { ...range, from: null, to: { at: range.from.at, inclusive: !range.from.inclusive } };
  return { kind: 'range', range: below, label: '', award: { kind: 'points', points: asPoints(0) } };
}

function readConditional(lexed: Lexed, scale: Scale): Clause | null {
  const { tokens } = lexed;
  const colon = tokens.findIndex((token) => token.key === ':');
  for (const { at, from, loose } of cuts(tokens)) {
    // "chậm: trừ 0,25": what follows a colon is an award as a whole or nothing that we know.
    if (loose && colon >= 0 && colon < at) continue;
    const award = readAward(tokens.slice(from), scale);
    const clause = award && conditional(lexed, 0, at, award, scale);
    if (clause) return clause;
  }
  return awardFirst(lexed, scale);
}

const isThen = wordSet('thì');
const isGiven = wordSet('= được chấm đạt');

/** Where a condition may end and its award begin: at a colon or "thì", at a verb, before the last amount. */
function* cuts(tokens: readonly Token[]): Generator<Cut> {
  const ahead = tokens.map((_, at) => at).slice(1);
  const back = [...ahead].reverse();
  // "… thì tính theo công thức: …" is cut at the first of the two.
  const firm = ahead.filter((at) => tokens[at]?.key === ':' || isThen(tokens[at]));
  for (const at of firm) yield { at, from: at + 1, loose: false };
  for (const at of back)
    if (isGiven(tokens[at]) && !isNegated(tokens, at)) yield { at, from: at + 1, loose: true };
  for (const at of back) {
    if (tokens[at]?.kind === 'number' || tokens[at]?.key === '(') yield { at, from: at, loose: true };
  }
  for (const at of back) yield { at, from: at, loose: true };
}

interface Cut {
  /** Where the condition ends and where the award begins. */
  readonly at: number;
  readonly from: number;
  /** True where no colon and no "thì" tells the two apart. */
  readonly loose: boolean;
}

/** "0,5 điểm nếu ban hành kịp thời", "1 điểm: Có". */
function awardFirst(lexed: Lexed, scale: Scale): Clause | null {
  const { tokens } = lexed;
  const at = tokens.findIndex((token, i) => i > 0 && isAfterAward(token));
  if (at < 1) return null;
  const award = readAward(tokens.slice(0, at), scale);
  const isAmount =
    award?.kind === 'share'
      ? tokens[at]?.key === ':'
      : tokens.slice(0, at).some((token) => token.kind === 'number' || isFullOrNone(token));
  return award && isAmount ? conditional(lexed, at + 1, tokens.length, award, scale) : null;
}

const isFullOrNone = wordSet('tối không');
const isAfterAward = wordSet(': nếu khi đối - cho');
const isLead = wordSet('nếu khi với , - + . : ; ( mà');
const isTail = wordSet(', . : ; - ( thì = được đạt');

function conditional(lexed: Lexed, from: number, to: number, award: Award, scale: Scale): Clause | null {
  const { tokens } = lexed;
  let first = from;
  let last = to;
  while (first < last && isLead(tokens[first])) first++;
  while (last > first + 1 && isTail(tokens[last - 1]) && !isNegated(tokens, last - 1)) last--;
  if (first === last) return null;
  const condition = tokens.slice(first, last);
  // "giảm 1%", "cứ tăng thêm 1%": a step, not a condition.
  if (holdsOperation(condition) || takesOff(condition) || hasPhrase(condition, EACH)) return null;
  const label = sliceText(lexed, first, last);
  if (definesRate(condition, award) && (scale.max !== 1 || inPercent(tokens)))
    return { kind: 'note', leadsIn: false };
  if (condition.every((token) => isAwardName(token))) {
    return award.kind === 'share' ? nameOrAlways(condition, award) : words(label, award);
  }
  if (phraseLength(condition, 0, SOMETHING_AROSE) === condition.length) return { kind: 'always', award };
  if (phraseLength(condition, 0, OTHERWISE) === condition.length) return { kind: 'otherwise', label, award };
  const range = readRange(condition);
  return range ? { kind: 'range', range, label, award } : words(label, award);
}

/** "giảm 1%": a step; to "cắt giảm" is what the office is asked for. */
const takesOff = (condition: readonly Token[]): boolean =>
  condition.some((token, at) => isTakenOff(token) && condition[at - 1]?.key !== 'cat');

const words = (label: string, award: Award): Clause => ({ kind: 'words', label, award });

/** "không đạt", "chưa được": the verb belongs to the label. */
const isNegated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && ['khong', 'chua'].includes(tokens[at - 1]?.key ?? '');

/** "b/a ×" is half a formula, not a condition. */
const holdsOperation = (condition: readonly Token[]): boolean =>
  condition.some(
    (token, at) => token.key === '×' || (token.key === 'x' && at > 0 && !isCompared(condition, at)),
  ) || condition.at(-1)?.key === '/';

/** The x of "70% ≤ x < 90%" is the rate, not a sign. */
const isCompared = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1]?.key, tokens[at + 1]?.key].some((key) => key !== undefined && '≥≤<>'.includes(key));

/** "Tỷ lệ xử lý văn bản = (b/a) x 100%": a pure rate without points says what is measured. */
const definesRate = (condition: readonly Token[], award: Award): boolean =>
  award.kind === 'share' &&
  award.of === 1 &&
  !condition.some((token) => token.kind === 'number') &&
  /^t[yi] le\b/.test(condition.map((token) => token.key).join(' '));

const inPercent = (tokens: readonly Token[]): boolean => tokens.at(-1)?.percent === true;

/** "Tỷ lệ = b/a x 100%" defines the rate; "Điểm = b/a × 2" is the rule. */
function nameOrAlways(condition: readonly Token[], award: Award): Clause {
  const names = condition.map((token) => token.key);
  return names.includes('diem') || names.includes('cong') || names.includes('tinh')
    ? { kind: 'always', award }
    : { kind: 'note', leadsIn: false };
}

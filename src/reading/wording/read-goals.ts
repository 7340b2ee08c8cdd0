import { plainText } from '../../text/key';
import { hasLostMarks, withoutMarks } from '../../text/lost-marks';
import type { Goal } from '../../model/target';
import { isBaseline, isForbidden, withOneForm } from './goals/figure-forms';
import { aimsWithoutFigure, endOfRanks, rankAt } from './goals/rank';
import { withWordFigures } from './goals/word-figures';
import { lex, sliceText, type Lexed, type Token } from './tokens/lexer';
import { hasPhrase, phraseLength, phrases, wordSet } from './tokens/phrases';
import { AND_LESS, AND_MORE, COMPARISONS, type Comparison } from './tokens/words';

/** One thing that a sentence aims at, and the part of the sentence that says it. */
export interface ReadGoal {
  readonly goal: Goal;
  readonly text: string;
}

/**
 * Reads what a plan's sentence aims at: "Hoàn thành 100% nhiệm vụ", "đạt tối thiểu 50%", "từ 25% trở lên các phòng",
 * "dưới 5 %", "xếp thứ 5 trở lên". A percentage without a comparison is to be reached; a plain number may be a year or
 * part of a name, and is a goal only where something compares it or it begins the sentence. Several figures are several
 * goals; what is in brackets beside a figure only explains it.
 */
export function readGoals(text: string): readonly ReadGoal[] {
  const lexed = lexGoals(text);
  const { tokens } = lexed;
  const places = tokens.flatMap((token, index) => (isFigure(token) ? [index] : []));
  const outside = places.filter((index) => !isInBrackets(tokens, index));
  const found = (outside.some((index) => goalAt(tokens, index) !== null) ? outside : places).flatMap(
    (index) => {
      const isOther =
        isEndOfRange(tokens, index) || (isBaseline(tokens, index) && rankAt(tokens, index) === null);
      const goal = isOther ? null : goalAt(tokens, index);
      return goal ? [{ at: index, goal }] : [];
    },
  );
  return found.map(({ goal, at: index }, i) => ({
    goal,
    text:
      found.length === 1
        ? lexed.text
        : clauseOf(lexed, found[i - 1]?.at ?? -1, index, found[i + 1]?.at ?? -1),
  }));
}

/** True where a sentence aims at something, though no figure can be read: "có thứ hạng cao". */
export const aimsUnclearly = (text: string): boolean => aimsWithoutFigure(lexGoals(text).tokens);

function lexGoals(text: string): Lexed {
  const short = plainText(text.slice(0, MAX_SENTENCE));
  // What lost its marks is read by what is left of it, and kept as it is.
  const lexed = hasLostMarks(short) ? { ...lex(withoutMarks(short)), text: short } : lex(short);
  return { ...lexed, tokens: withOneForm(withWordFigures(lexed.tokens)) };
}

/** No sentence of a plan is as long; what follows is not looked at. */
const MAX_SENTENCE = 1_500;

const ORDER: readonly Comparison[] = ['at-least', 'at-most', 'less-than', 'more-than', 'exactly'];

const isFigure = (token: Token): boolean => token.kind === 'number';

function isInBrackets(tokens: readonly Token[], index: number): boolean {
  let depth = 0;
  for (const { key } of tokens.slice(0, index))
    depth = Math.max(0, depth + (key === '(' ? 1 : key === ')' ? -1 : 0));
  return depth > 0;
}

/** "Từ 90% đến 95%" is reached from its lower end on; of places the last one is aimed at, "từ thứ 5 đến thứ 8". */
const isEndOfRange = (tokens: readonly Token[], index: number): boolean => {
  if (tokens.some((_, at) => at < index && endOfRanks(tokens, at) === index && rankAt(tokens, at) !== null))
    return true;
  const [joint, before] = [tokens[index - 1], tokens[index - 2]];
  return before?.kind === 'number' && joint !== undefined && ['den', '-', '–', 'toi'].includes(joint.key);
};

function goalAt(tokens: readonly Token[], index: number): Goal | null {
  const token = tokens[index];
  if (!token) return null;
  const rank = rankAt(tokens, index);
  if (rank !== null) return rank === 'unclear' ? null : rank;
  const comparison = comparisonOf(tokens, index);
  const of = token.percent ? 'rate' : 'count';
  const isCounted = comparison !== null || opensSentence(tokens, index) || isBehindColon(tokens, index);
  if (of === 'count' && (isNamed(tokens, index) || !isCounted)) return null;
  // At least none is no aim: "tỷ lệ hồ sơ trễ hạn bằng 0%" asks for none at all.
  const isNone = token.value === 0 && (comparison ?? 'at-least') === 'at-least';
  return { comparison: isNone ? 'at-most' : (comparison ?? 'at-least'), at: token.value, of };
}

const NAMING = wordSet('năm tháng quý ngày số khoản điều mục điểm giai đoạn thứ kỳ hạng loại');
const DATED = wordSet('tháng quý năm');

/** The year, the number of a document, a part of a name: no amount. */
function isNamed(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before !== undefined && (NAMING(before) || before.key === '/')) return true;
  if (isOfWhom(tokens, index)) return true;
  return (
    (after?.key === '/' && !isOfPoints(tokens, index)) ||
    ((token?.value ?? 0) >= 1990 && (token?.value ?? 0) <= 2100 && DATED(before))
  );
}

const POINTS = wordSet('điểm');

/** "90/100 điểm" are ninety points. */
const isOfPoints = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 2]?.kind === 'number' && POINTS(tokens[index + 3]);

const OF_AGE = wordSet('tuổi');
const TIMES = wordSet('lần');

/** "Người dân từ đủ 14 tuổi trở lên", and "bổ sung quá 01 lần" where a share is aimed at: they say of whom, not how much. */
function isOfWhom(tokens: readonly Token[], index: number): boolean {
  const unit = tokens[index + 1];
  return OF_AGE(unit) || (TIMES(unit) && tokens.some(({ kind, percent }) => kind === 'number' && percent));
}

/** "02 sáng kiến được công nhận", "tổ chức 04 hội nghị", "phấn đấu tăng 03 bậc": an amount of what follows. */
function opensSentence(tokens: readonly Token[], index: number): boolean {
  const from = tokens.findLastIndex((token, at) => at < index && CLAUSE_ENDS(token)) + 1;
  return tokens.slice(from, index).every(VERBS) && isFollowedByUnit(tokens, index);
}

const isFollowedByUnit = (tokens: readonly Token[], index: number): boolean =>
  tokens[index + 1]?.kind === 'word' && !DATED(tokens[index + 1]);

const CLAUSE_ENDS = wordSet('; , . :');
const VERBS = wordSet(
  'có đạt tăng giảm thêm tổ chức thực hiện xây dựng ban hành hoàn thành phấn đấu cắt tiết kiệm rút ngắn duy trì công nhận triển khai số hóa tập huấn bồi dưỡng đào tạo kiểm tra sắp xếp',
);

const MEASURES = wordSet('số tổng điểm chỉ mức');

/** "Số sáng kiến được công nhận: 03 sáng kiến". */
const isBehindColon = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 1]?.key === ':' && MEASURES(tokens[0]) && isFollowedByUnit(tokens, index);

/** What compares a figure from before it, the longest first. */
const BEFORE_FIGURES = ORDER.flatMap((comparison) =>
  COMPARISONS[comparison].map((phrase) => ({ comparison, phrase, wording: [phrase] })),
).sort((a, b) => b.phrase.length - a.phrase.length);

const REACH = ['den', 'toi'];

/** What is asked for where a comparison must not hold: "không để … quá 2%" is at most 2 %. */
const TURNED = { 'more-than': 'at-most', 'less-than': 'at-least' } as const;

function comparisonOf(tokens: readonly Token[], index: number): Goal['comparison'] | null {
  const said = comparisonSaid(tokens, index);
  const turns = said === 'more-than' || said === 'less-than';
  return turns && isForbidden(tokens, index) ? TURNED[said] : said;
}

function comparisonSaid(tokens: readonly Token[], index: number): Goal['comparison'] | null {
  if (phraseLength(tokens, index + 1, AND_LESS) > 0) return 'at-most';
  const end = tokens.findIndex((token, i) => i > index && isFigure(token));
  const behind = tokens.slice(index + 1, end < 0 ? undefined : end);
  if (hasPhrase(behind, AND_MORE)) return 'at-least';
  const before = BEFORE_FIGURES.find(
    ({ phrase, wording }) =>
      phrase.length <= index && phraseLength(tokens, index - phrase.length, wording) > 0,
  );
  if (!before) return null;
  if (before.comparison === 'exactly') return 'at-least';
  // "phổ biến tới 100% công chức" asks for all of them; it sets no upper limit.
  const isReach =
    before.comparison === 'at-most' &&
    REACH.includes(before.phrase[0]?.bare ?? '') &&
    before.phrase.length === 1;
  return isReach ? 'at-least' : before.comparison;
}

const SEPARATORS = [';', ',', '.', ':'];
const JOINTS = phrases('và', 'trong đó', 'phấn đấu', 'đồng thời');

/** The part of a sentence from the last joint before a figure to the last joint before the next one. */
function clauseOf(lexed: Lexed, previous: number, index: number, next: number): string {
  const from = previous < 0 ? 0 : jointBefore(lexed.tokens, previous, index);
  const to = next < 0 ? lexed.tokens.length : jointBefore(lexed.tokens, index, next);
  return sliceText(lexed, from, to)
    .replace(/^(?:[;,.:]|và(?![\p{L}\p{M}]))\s*/iu, '')
    .replace(/[;,:\s]+$/u, '');
}

function jointBefore(tokens: readonly Token[], after: number, figure: number): number {
  for (let index = figure - 1; index > after; index--) {
    const token = tokens[index];
    if (token && (SEPARATORS.includes(token.key) || phraseLength(tokens, index, JOINTS) > 0)) return index;
  }
  return after + 1;
}

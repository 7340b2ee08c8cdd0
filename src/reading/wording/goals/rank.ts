import type { Goal } from '../../../model/target';
import type { Token } from '../tokens/lexer';
import { hasPhrase, phraseLength, phrases, wordSet } from '../tokens/phrases';
import { AND_LESS, AND_MORE } from '../tokens/words';
import { AT_THE_END, isTopOf, PLACES, tellsRank } from './rank-words';

/** What a figure behind rank words aims at: a place, or something that nobody can tell; `null` where it is no rank. */
type RankAim = Goal | 'unclear' | null;

const RANKED = wordSet('thứ hạng top tốp nhóm');
const POSITION = phrases('vị trí');
const BETWEEN = wordSet(
  'vị thứ hạng trí từ tối thiểu ít nhất đạt số khoảng trong đến : không dưới trên hơn cao thấp kém quá vượt là mức ở',
);
const MAX_BETWEEN = 6;
const STEPS = wordSet('bậc');
const OTHER_ORDER = wordSet('lần ngày bước kỳ quý chiều sáng');
const AMONG = wordSet('trong thuộc số nhóm tốp top');
const CLASS = wordSet('hạng');
/** Whose class is no place: "viên chức hạng 3", "Huân chương Lao động hạng 2". */
const CLASSED = phrases(
  'viên chức',
  'công chức',
  'chức danh',
  'bệnh viện',
  'huân chương',
  'di tích',
  'đô thị',
  'bằng lái',
);
/** Words before a class that is a place without "xếp": "lên hạng 15". */
const REACHES = wordSet('lên đạt giữ ở từ');

/**
 * "Xếp thứ 5 trở lên", "xếp hạng từ 10 trở lên", "trong nhóm 10 tỉnh dẫn đầu", "hạng 5 trở lên": a place, of which the
 * lower is better. "Trở xuống", "trên thứ 10", "không thuộc nhóm …" are unclear and no goal.
 */
export function rankAt(tokens: readonly Token[], index: number): RankAim {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.percent || STEPS(tokens[index + 1])) return null;
  const before = rankWordBefore(tokens, index);
  const isGroup = AMONG(tokens[index - 1]) && isGroupAt(tokens, index);
  if (before === null && !isGroup) return isAloneBehindRank(tokens, index) ? 'unclear' : null;
  if (before !== null && !isGroup && !isPlace(tokens, before, index)) return null;
  const at = tokens[endOfRanks(tokens, index) ?? index]?.value ?? 0;
  const isClear = Number.isInteger(at) && at >= 1 && !isReversed(tokens, before ?? index, index);
  return isClear ? { comparison: 'rank-at-least', at, of: 'count' } : 'unclear';
}

const RANK_OF_WHAT = phrases('xếp hạng', 'thứ hạng', 'xếp thứ', 'đứng thứ', 'vị thứ');

/** "Xếp hạng toàn quốc 20 trở lên": a place most likely, and no amount of anything. */
function isAloneBehindRank(tokens: readonly Token[], index: number): boolean {
  if (phraseLength(tokens, index + 1, AND_MORE) === 0) return false;
  const from = tokens.findLastIndex((token, at) => at < index && CLAUSE_ENDS(token)) + 1;
  return hasPhrase(tokens.slice(from, index), RANK_OF_WHAT);
}

const CLAUSE_ENDS = wordSet('; , .');

/** The rank word before a figure, with nothing but words of its kind between. */
function rankWordBefore(tokens: readonly Token[], index: number): number | null {
  for (let at = index - 1; at >= Math.max(0, index - MAX_BETWEEN); at--) {
    if (RANKED(tokens[at]) || phraseLength(tokens, at, POSITION) > 0) return at;
    if (!BETWEEN(tokens[at])) return null;
  }
  return null;
}

function isPlace(tokens: readonly Token[], before: number, index: number): boolean {
  if (OTHER_ORDER(tokens[before - 1])) return false;
  if (tellsRank(tokens) || hasPhrase(tokens.slice(Math.max(0, before - BEFORE_RANK), before), NO_WORSE))
    return true;
  if (!CLASS(tokens[before]) || tokens.some(({ percent }) => percent) || hasPhrase(tokens, CLASSED))
    return false;
  return (
    phraseLength(tokens, index + 1, AND_MORE) > 0 ||
    REACHES(tokens[before - 1]) ||
    endOfRanks(tokens, index) !== null
  );
}

/** "10 tỉnh, thành phố dẫn đầu". */
const isGroupAt = (tokens: readonly Token[], index: number): boolean =>
  phraseLength(tokens, index + 1, PLACES) > 0 && isTopOf(tokens, index + 1);

const OVER = wordSet('dưới trên hơn cao thấp kém quá vượt');
const NOT = wordSet('không chưa');
/** "Không dưới thứ 10", "không quá 10": no worse. "Không trên", "không cao hơn" ask for a worse place, if anything. */
const NO_WORSE = phrases(
  'không dưới',
  'không thấp hơn',
  'không kém',
  'không quá',
  'không vượt quá',
  'không kém hơn',
);
const OUT_OF = wordSet('nằm thuộc trong ở để rơi xếp đứng');
const DOWN = phrases('trở xuống', 'hoặc thấp hơn');
const BEFORE_RANK = 3;
const NEGATED_BEFORE = 8;

function isReversed(tokens: readonly Token[], before: number, index: number): boolean {
  if (phraseLength(tokens, index + 1, AND_LESS) > 0 || phraseLength(tokens, index + 1, DOWN) > 0) return true;
  const words = tokens.slice(Math.max(0, before - BEFORE_RANK), index);
  if (words.some(OVER) && !hasPhrase(words, NO_WORSE)) return true;
  if (hasPhrase(tokens.slice(index + 1, index + 1 + NEGATED_BEFORE), AT_THE_END)) return true;
  const from = Math.max(0, index - NEGATED_BEFORE);
  return tokens.slice(from, index).some((token, i) => NOT(token) && OUT_OF(tokens[from + i + 1]));
}

const JOINTS = wordSet('đến tới lên xuống -');
const RANK_WORDS = wordSet('thứ hạng vị trí');
const YEAR = wordSet('năm');

/** Where "từ thứ 5 đến thứ 8", "từ hạng 20 lên hạng 15" end; `null` where a place stands alone. */
export function endOfRanks(tokens: readonly Token[], index: number): number | null {
  let at = index + 1;
  if (YEAR(tokens[at]) && tokens[at + 1]?.kind === 'number') at += 2;
  if (!JOINTS(tokens[at])) return null;
  do at++;
  while (RANK_WORDS(tokens[at]));
  const end = tokens[at];
  return end?.kind === 'number' && !end.percent ? at : null;
}

const RANK_AIMS = phrases(
  'xếp thứ',
  'xếp hạng',
  'đứng thứ',
  'dẫn đầu',
  'đứng đầu',
  'thứ hạng',
  'tốp',
  'top',
  'trở lên',
  'ít nhất',
  'tối thiểu',
);
const HEADS = phrases(
  'nhóm',
  'chỉ tiêu',
  'các chỉ tiêu',
  'mục tiêu',
  'về',
  'lĩnh vực',
  'kết quả',
  'công tác',
);

/** True for words that aim at something without a figure that could be read: no heading of a group of targets. */
export const aimsWithoutFigure = (tokens: readonly Token[]): boolean =>
  hasPhrase(tokens, RANK_AIMS) && phraseLength(tokens, 0, HEADS) === 0;

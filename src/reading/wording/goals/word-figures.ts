import type { Token } from '../tokens/lexer';
import { phraseLength, phrases, wordSet, type Phrase } from '../tokens/phrases';
import { AND_MORE } from '../tokens/words';
import { isUnit, ordinalNumber, wordNumber, type WordNumber } from './number-words';
import { isTopOf, PLACES } from './rank-words';

/**
 * Puts figures where number words stand for figures: "ít nhất hai sáng kiến", "xếp thứ ba", "nhóm năm tỉnh dẫn đầu".
 * Everywhere else the words stay words: "một cửa", "hai cấp", "năm 2026" count nothing. Of a text without marks only
 * what is sure is taken: "nam" may be "năm", "nằm" or "nam". Why: decision 0225.
 */
export function withWordFigures(tokens: readonly Token[]): readonly Token[] {
  const made: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const read = placeIn(tokens, at) ?? amountIn(tokens, at) ?? shownPlace(tokens, at);
    made.push(read ? figureToken(tokens, at, read) : token);
    at += read?.length ?? 1;
  }
  return made;
}

const PER_CENT = phrases('phần trăm');

function figureToken(tokens: readonly Token[], at: number, { value, length }: WordNumber): Token {
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  const percent = phraseLength(tokens, at + length - 2, PER_CENT) === 2;
  const key = String(value);
  return {
    kind: 'number',
    key,
    marked: key,
    isBare: true,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    value: percent ? Number(`${value}e-2`) : value,
    percent,
  };
}

/** Comparisons behind which nothing but an amount stands; "trên ba lĩnh vực" and "dưới hai hình thức" are no amounts. */
// prettier-ignore
const SURE_COMPARISONS = phrases(
  'ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn', 'không quá', 'không vượt quá', 'tối đa', 'nhiều nhất', 'ít nhất là',
  'tối thiểu là', 'ít nhất có', 'tối thiểu có', 'tối đa là', 'ít nhất đạt', 'tối thiểu đạt',
);
/** "Hai cấp", "một cửa", "một số": parts of names. */
const PART_OF_NAME = wordSet('cấp cửa chiều bên mặt phần số là cách trong');
const YEAR = wordSet('năm');
const HOLDS = wordSet('có đạt');
const FROM = wordSet('từ');

function amountIn(tokens: readonly Token[], at: number): WordNumber | null {
  const read = wordNumber(tokens, at);
  if (!read) return null;
  const behind = at + read.length;
  const isCompared = endsWith(tokens, at, SURE_COMPARISONS);
  const isOpening = at === 0 || (at === 1 && HOLDS(tokens[0]));
  const isSure = tokens[at]?.isBare !== true;
  if (phraseLength(tokens, behind, PER_CENT) > 0)
    return isCompared || isSure ? { ...read, length: read.length + 2 } : null;
  const counted = isUnit(tokens, behind);
  if (isCompared) {
    const needsUnit = !isSure || (read.length === 1 && YEAR(tokens[at]));
    const named = tokens[behind]?.kind !== 'word' || PART_OF_NAME(tokens[behind]);
    return !named && (counted || !needsUnit) ? read : null;
  }
  if (!isSure || !counted) return null;
  return isOpening || (FROM(tokens[at - 1]) && saysMore(tokens, behind)) ? read : null;
}

/** "Từ bốn sáng kiến trở lên". */
const saysMore = (tokens: readonly Token[], from: number): boolean =>
  [0, 1, 2, 3, 4].some((step) => phraseLength(tokens, from + step, AND_MORE) > 0);

/** True where one of the phrases ends right before a token. */
const endsWith = (tokens: readonly Token[], at: number, list: readonly Phrase[]): boolean =>
  list.some((phrase) => phrase.length <= at && phraseLength(tokens, at - phrase.length, [phrase]) > 0);

const ORDER = wordSet('thứ');
const CLASS = wordSet('hạng');
const TOP = wordSet('tốp top');
const NUMBERED = wordSet('số');
const POSITION = wordSet('trí');
const GROUP = wordSet('nhóm tốp top');
const AMONG = wordSet('trong thuộc số');
/** What comes before "thứ ba" where it is a place; a day of the week, a step or a time ("lần thứ ba") has others. */
const RANKED_BEFORE = wordSet('xếp đứng hạng trí vị giữ giành đạt từ dưới hơn kém ở bậc lên');
const CLASSED_BEFORE = wordSet('xếp thứ đạt giữ đứng từ ở lên');
const FIRST_OR_SECOND = wordSet('nhất nhì');
const STANDS = wordSet('xếp đứng');
/** What may come behind "xếp hạng ba": "xếp hạng ba năm liên tiếp" is a time. */
const BEHIND_CLASS = wordSet('trở toàn cả trong của so về trên hoặc khối cụm');
const SURE_RANKING = wordSet('xếp đứng hạng');

/** A place in words: "xếp thứ hai", "hạng nhì", "vị trí số một", "tốp năm", "nhóm ba tỉnh dẫn đầu". */
function placeIn(tokens: readonly Token[], at: number): WordNumber | null {
  const read = ordinalNumber(tokens, at);
  if (!read) return null;
  const [before, earlier] = [tokens[at - 1], tokens[at - 2]];
  const behind = at + read.length;
  const isBare = tokens[at]?.isBare === true;
  const isMore = phraseLength(tokens, behind, AND_MORE) > 0;
  if (ORDER(before)) {
    const ranks = isBare ? SURE_RANKING(earlier) : RANKED_BEFORE(earlier);
    return ranks || isMore ? read : null;
  }
  if (CLASS(before)) {
    if (isMore) return CLASSED_BEFORE(earlier) || at === 1 ? read : null;
    if (isBare || YEAR(tokens[at]) || !CLASSED_BEFORE(earlier)) return null;
    return isClosed(tokens[behind]) ? read : null;
  }
  if (NUMBERED(before) && POSITION(earlier)) return read;
  if (FIRST_OR_SECOND(tokens[at])) return STANDS(before) && isClosed(tokens[behind]) ? read : null;
  return isOfGroup(tokens, at, read) ? read : null;
}

const isClosed = (token: Token | undefined): boolean => token?.kind !== 'word' || BEHIND_CLASS(token);

/** "Nhóm ba tỉnh dẫn đầu", "trong hai xã có chỉ số cao nhất", "tốp năm". */
function isOfGroup(tokens: readonly Token[], at: number, { length }: WordNumber): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + length]];
  const mayBeOther = tokens[at]?.isBare === true || YEAR(tokens[at]);
  if (TOP(before) && behind?.kind !== 'number' && !(tokens[at]?.isBare === true && YEAR(tokens[at])))
    return true;
  if (!GROUP(before) && (mayBeOther || !AMONG(before))) return false;
  return phraseLength(tokens, at + length, PLACES) > 0 && isTopOf(tokens, at + length);
}

const RANK_OF = /^(\d{1,3})\/\d{1,3}$/;

/** "Xếp thứ 3/34": the third of thirty-four, and no day. */
function shownPlace(tokens: readonly Token[], at: number): WordNumber | null {
  const token = tokens[at];
  if (token?.kind !== 'date' || !(ORDER(tokens[at - 1]) || CLASS(tokens[at - 1]))) return null;
  const place = RANK_OF.exec(token.key)?.[1];
  return place === undefined ? null : { value: Number(place), length: 1 };
}

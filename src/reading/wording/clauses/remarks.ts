import { markedKey, textKey } from '../../../text/key';
import type { Lexed, Token } from '../tokens/lexer';
import { hasPhrase, phraseLength, phrases, wordSet } from '../tokens/phrases';
import {
  AND_LESS,
  AND_MORE,
  CAP_WORDS,
  isOffVerb,
  isTimesWord,
  MAXIMUM,
  NO_POINTS,
  POINTS,
  SAYS_MAXIMUM,
  SAYS_PLACE,
} from '../tokens/words';

/** What a statement without points of its own says beside a scale. */
export type AsideKind =
  /** A source, a cross-reference, a definition, a duty: the scale is complete without it. */
  | 'harmless'
  /** It names a figure to be reached, which may be a condition that lost its points. */
  | 'measured';

/** Tests a sentence, words apart by one space, with its marks; one typed without any against the bare pattern. */
function sentenceTest(pattern: string): (tokens: readonly Token[]) => boolean {
  const spaced = ` ${pattern} `;
  const [marked, bare] = [new RegExp(markedKey(spaced)), new RegExp(textKey(spaced))];
  return (tokens) => {
    const words = tokens.filter(({ kind }) => kind !== 'symbol');
    if (marked.test(` ${words.map((word) => word.marked).join(' ')} `)) return true;
    return words.every(({ isBare }) => isBare) && bare.test(` ${words.map(({ key }) => key).join(' ')} `);
  };
}

const PLACE =
  '(?:nhóm|mục|phần(?! trăm)|tiêu chí|nội dung|bảng|biểu|phụ lục|chương|lĩnh vực|điểm trừ|điểm thưởng|điểm phạt|điểm cộng)(?! (?:này|nầy|nêu trên|trên|đó) )';

/** Points that are counted elsewhere: "đồng thời bị trừ điểm tại nhóm IX"; "ở nội dung này" is here. */
const ELSEWHERE = [
  sentenceTest(
    `(?:trừ|cộng|phạt|thưởng)(?: [^ ]+)*? (?:tại|ở|theo|vào|trong|sang|thuộc)(?: [^ ]+){0,4}? ${PLACE}`,
  ),
  sentenceTest(`(?:tính|chấm|xét)(?: [^ ]+)*? (?:tại|ở|vào|sang)(?: [^ ]+){0,4}? ${PLACE}`),
];

/** How often or how high: "chỉ tính mức cao nhất", "không cộng lại", "chỉ tính 01 lần". */
const COUNTED_ONCE = [
  sentenceTest(
    '(?:chỉ|không)(?: được| phải| bị)? (?:tính|chấm|cộng|lấy|xét|ghi|áp dụng|chọn|hưởng|cho|trừ)(?: [^ ]+)*? (?:cao nhất|thấp nhất|một mức|0?1 mức|một lần|0?1 lần|hai lần|0?2 lần|nhiều lần)',
  ),
  sentenceTest(
    'không(?: được| phải| bị)? (?:tính|chấm|cộng|trừ|xét)(?: điểm)? (?:trùng|lại|dồn|lặp|lũy kế|chồng)',
  ),
  sentenceTest(
    'chỉ(?: được)? (?:tính|chấm|cộng)(?: điểm)? (?:cho|đối với|với)? ?(?:các|những|số)? ?(?:[^ ]+ ){0,6}(?:đã|có|được)',
  ),
];

/** "Chọn 01 mức tự chấm:", "Tự chấm một trong các mức sau" */
const CHOOSE = sentenceTest('(?:chọn|tự chấm|tích|đánh dấu|chấm theo)(?: [^ ]+)*? mức');

/** True for a remark that speaks of points and gives none. */
export function speaksOfPointsElsewhere(tokens: readonly Token[]): boolean {
  if (!tokens.some(isPointing) || hasAmount(tokens)) return false;
  return [...ELSEWHERE, ...COUNTED_ONCE, CHOOSE].some((test) => test(tokens));
}

const isPointing = wordSet('trừ cộng phạt thưởng tính chấm xét chỉ không chọn tích đánh');

/** An amount of points: "0,5 điểm", "2đ"; not the "9 điểm" of an average. */
const hasAmount = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) => token.kind === 'number' && phraseLength(tokens, index + 1, POINTS) > 0);

/** "nhân với 0,8" */
const multiplies = (tokens: readonly Token[]): boolean =>
  tokens.some((token, index) => {
    const next = tokens[index + 1]?.key === 'voi' ? tokens[index + 2] : tokens[index + 1];
    return isTimesWord(token) && next?.kind === 'number';
  });

/** "hạ một mức", "lùi một bậc": another class than the one that the figures give. */
// prettier-ignore
const CHANGES_CLASS = phrases(
  'hạ một mức', 'hạ mức', 'hạ một bậc', 'hạ bậc', 'hạ loại', 'hạ một loại', 'hạ điểm', 'giảm một mức', 'giảm một bậc', 'lùi một mức', 'lùi một bậc', 'xuống một mức', 'xuống mức',
  'xuống một bậc', 'nâng một mức', 'nâng mức', 'nâng một bậc', 'tăng một mức', 'chỉ được một nửa', 'một nửa số điểm', 'nửa số điểm', 'chia đôi', 'giảm một nửa',
);

const isPointName = wordSet('điểm đ');
const isOtherPoint = wordSet('thời địa kiểm thí trọng ưu khuyết quan đặc nhược');
const isChangeName = wordSet('cộng nhân hệ thưởng phạt');
const isFactor = wordSet('hệ');

/** Points; not the "điểm" of "thời điểm", "địa điểm". */
const isPointAt = (tokens: readonly Token[], index: number): boolean =>
  isPointName(tokens[index]) && !isOtherPoint(tokens[index - 1]);

/** "cộng", "hệ số"; not "hệ thống". */
const isChangeAt = (tokens: readonly Token[], index: number): boolean =>
  isChangeName(tokens[index]) && (!isFactor(tokens[index]) || tokens[index + 1]?.key === 'so');

/**
 * What a statement is that no reader of awards understood: a remark where it decides nothing about points, else
 * `null`.
 */
export function remarkOf(tokens: readonly Token[]): AsideKind | null {
  if (tokens.length === 0 || speaksOfPointsElsewhere(tokens)) return 'harmless';
  if (hasAmount(tokens) || awardsNothing(tokens) || hasPhrase(tokens, MAXIMUM)) return null;
  if (hasPhrase(tokens, CHANGES_CLASS) || multiplies(tokens)) return null;
  // "dưới 20 tin, bài: điểm = …" gives points by a formula.
  if (tokens.some((_, index) => isPointAt(tokens, index) && tokens[index + 1]?.key === '=')) return null;
  const points = tokens.findIndex((_, index) => isPointAt(tokens, index));
  // "điểm = (số tin, bài/20) x 2" that was not understood gives points.
  if (points >= 0 && tokens.some((token, index) => isComputed(token, tokens[index + 1]))) return null;
  const decides = tokens.some((token, index) => isOffVerb(token) || isChangeAt(tokens, index));
  if (points >= 0 && (points === 0 || decides)) return null;
  if (tokens.some((token, index) => isOffVerb(token) && tokens[index + 1]?.kind === 'number')) return null;
  if (isDuty(tokens)) return 'harmless';
  return tokens.some((token, index) => isFigureToReach(tokens, token, index)) ? 'measured' : 'harmless';
}

const DUTY = phrases('yêu cầu');

/** "Yêu cầu: 100% công chức được đào tạo" */
const isDuty = (tokens: readonly Token[]): boolean => {
  const length = phraseLength(tokens, 0, DUTY);
  return length > 0 && tokens[length]?.key === ':';
};

const isComputed = (token: Token, next: Token | undefined): boolean =>
  token.key === '×' || (/^[x=]$/.test(token.key) && (next?.kind === 'number' || next?.key === '('));

/** "không tính điểm", "… thì không được"; not the "không tính" of "không tính hồ sơ đã rút". */
const awardsNothing = (tokens: readonly Token[]): boolean =>
  tokens.some((_, index) => {
    const length = phraseLength(tokens, index, NO_POINTS);
    const rest = tokens.slice(index + length);
    const namesPoints = tokens.slice(index, index + length).some(isPointName);
    return length > 0 && (namesPoints || rest.every((token) => token.kind === 'symbol'));
  });

/** "từ 80%", "ít nhất 02", "90% trở lên"; the 100 of "x 100" is not one. */
function isFigureToReach(tokens: readonly Token[], token: Token, index: number): boolean {
  if (token.kind !== 'number') return false;
  if (isOperator(tokens[index - 1])) return false;
  return (
    token.percent ||
    phraseLength(tokens, index + 1, AND_MORE) > 0 ||
    phraseLength(tokens, index + 1, AND_LESS) > 0
  );
}

const isOperator = (token: Token | undefined): boolean => token !== undefined && '×x/*'.includes(token.key);

/**
 * A statement without what is only remarked behind its award: a closing bracket, or ", đồng thời bị trừ điểm tại
 * mục VII"; `null` where nothing of the kind follows.
 */
export function withoutTrailingRemark(lexed: Lexed): (Lexed & { readonly mayBeCap: boolean }) | null {
  const { text, tokens } = lexed;
  const end = trailingBracket(tokens) ?? trailingWords(tokens);
  if (end === null || end < 2) return null;
  const kept = tokens.slice(0, end);
  const mayBeCap = tokens.slice(end).some((_, index) => phraseLength(tokens, end + index, CAP_WORDS) > 0);
  return { text: text.slice(0, kept.at(-1)?.end ?? 0), tokens: kept, mayBeCap };
}

function trailingBracket(tokens: readonly Token[]): number | null {
  let last = tokens.length - 1;
  while (/^[.,;]$/.test(tokens[last]?.key ?? '')) last--;
  if (tokens[last]?.key !== ')') return null;
  let depth = 0;
  for (let index = last; index > 0; index--) {
    if (tokens[index]?.key === ')') depth++;
    if (tokens[index]?.key === '(' && --depth === 0) {
      const inside = tokens.slice(index + 1, last);
      return isAfterAward(tokens, index) && isRemark(inside) ? index : null;
    }
  }
  return null;
}

/** "(tối đa 3 điểm)" and "(chỉ tính hồ sơ đã đến hạn)" change nothing; "(từ 80%)" might. */
const isRemark = (inside: readonly Token[]): boolean =>
  remarkOf(inside) === 'harmless' ||
  phraseLength(inside, 0, SAYS_MAXIMUM) > 0 ||
  phraseLength(inside, 0, SAYS_PLACE) === inside.length;

/** Behind the number of points, with or without its unit, or behind "không tính điểm". */
function isAfterAward(tokens: readonly Token[], index: number): boolean {
  const last = tokens[index - 1];
  if (last?.kind === 'number' && !last.percent) return true;
  return isPointName(last) || isWholeWord(last);
}

const isWholeWord = wordSet('đa chí');
const isLeadOver = wordSet('và đồng thời ngoài , bị còn sẽ');

/** ", đồng thời trừ điểm tại mục VII" behind an amount. */
function trailingWords(tokens: readonly Token[]): number | null {
  for (let index = 2; index < tokens.length - 2; index++) {
    if (!isAfterAward(tokens, index) || !isLeadOver(tokens[index])) continue;
    if (speaksOfPointsElsewhere(tokens.slice(index))) return index;
  }
  return null;
}

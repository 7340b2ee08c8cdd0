import { markedKey } from '../../../text/key';
import type { Token } from '../tokens/lexer';
import { phraseLength, phrases, wordSet } from '../tokens/phrases';
import { isNeutral, isTakenOff, isTimesWord } from '../tokens/words';

/** What is in brackets explains; the label keeps it, the measure does not need it. */
export function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.key === '(') || tokens[0]?.key === '(') return tokens;
  let depth = 0;
  const kept = tokens.filter((token) => {
    if (token.key === '(') depth++;
    const isKept = depth === 0;
    if (token.key === ')') depth = Math.max(0, depth - 1);
    return isKept;
  });
  const isFormula = tokens.some(
    (token, index) =>
      '×/'.includes(token.key) && (tokens[index - 1]?.key === ')' || tokens[index + 1]?.key === '('),
  );
  return depth === 0 && kept.length > 0 && !isFormula ? kept : tokens;
}

const isMerely = wordSet('từng cứ');
const isEachWord = wordSet('mỗi');
const isPeriod = wordSet('tháng quý tuần năm ngày kỳ lần nửa buổi');

const isOfWord = wordSet('cho của ở tại với về trong theo giữa đến tới');

/** "Phân công người phụ trách cho mỗi lĩnh vực": each of what the office has, within the name of a class. */
export const isOfEach = (tokens: readonly Token[], marker: number): boolean =>
  marker > 0 &&
  (isOfWord(tokens[marker - 1]) || (isOfWord(tokens[marker]) && isEachWord(tokens[marker + 1])));

/** The condition without "cho mỗi", "của mỗi" behind what it belongs to. */
export const withoutOfEach = (condition: readonly Token[]): readonly Token[] =>
  condition.filter((token, index) => index < 2 || !(isEachWord(token) && isOfWord(condition[index - 1])));

/** "theo từng tiêu chí" is no step, nor is "mỗi tháng một lần". */
export const withoutMerely = (condition: readonly Token[]): readonly Token[] =>
  condition.filter(
    (token, index) =>
      index === 0 || !(isMerely(token) || (isEachWord(token) && isPeriod(condition[index + 1]))),
  );

const isNameEnd = wordSet('điểm');

/** "Điểm cho nội dung này = …": names what the formula gives. */
export const namesPoints = (condition: readonly Token[]): boolean =>
  isNameEnd(condition[0]) &&
  condition.every((token) => token.kind === 'word' || /^[",./()]$/.test(token.key));

const MEASURES = phrases('mức độ', 'kết quả', 'việc', 'chỉ tiêu', 'công tác', 'số điểm');

/** "Mức độ hoàn thành kế hoạch tính theo công thức …": names what is measured, and no case. */
export const namesMeasure = (condition: readonly Token[]): boolean =>
  phraseLength(condition, 0, MEASURES) > 0 &&
  condition.every((token) => token.kind === 'word' || /^[",./()]$/.test(token.key));

/** "cắt giảm" thủ tục, "khai trừ" đảng viên: no points are taken off. */
const isNoPoints = wordSet('cắt khai');

/** "giảm 1%": a step; to "cắt giảm" is what the office is asked for. */
export const takesOff = (condition: readonly Token[]): boolean =>
  condition.some(
    (token, index) =>
      isTakenOff(token) &&
      !isNoPoints(condition[index - 1]) &&
      (token.key === 'tru' || condition[index + 1]?.kind === 'number'),
  );

/** "b/a ×" is half a formula, not a condition. */
export const holdsOperation = (condition: readonly Token[]): boolean =>
  condition.some(
    (token, index) =>
      token.key === '×' ||
      (token.key === 'x' && index > 0 && !isCompared(condition, index)) ||
      (isTimesWord(token) && condition[index + 1]?.key === 'voi') ||
      (token.key === 'chia' && condition[index + 1]?.key === 'cho'),
  ) ||
  condition.at(-1)?.key === '/' ||
  isTimesWord(condition.at(-1)) ||
  (isTimesWord(condition.at(-2)) && condition.at(-1)?.key === 'voi');

/** The x of "70% ≤ x < 90%" is the rate, not a sign. */
const isCompared = (tokens: readonly Token[], index: number): boolean =>
  [tokens[index - 1]?.key, tokens[index + 1]?.key].some((key) => key !== undefined && '≥≤<>'.includes(key));

const isDegreeWord = wordSet('độ');
const isLevelWord = wordSet('mức cấp');

/** The 3 of "trực tuyến mức độ 3" and the 15 of "Kế hoạch số 15/KH-UBND" are names and no figures. */
export const namesDegree = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'number' &&
  !tokens[index].percent &&
  ((isDegreeWord(tokens[index - 1]) && isLevelWord(tokens[index - 2])) || numbersDocument(tokens, index));

const isNumberSign = wordSet('số');
const numbersDocument = (tokens: readonly Token[], index: number): boolean =>
  isNumberSign(tokens[index - 1]) && tokens[index + 1]?.key === '/' && tokens[index + 2]?.kind === 'word';

const isTimeWord = wordSet('ngày giờ tháng tuần phút quý năm');
const isWithin = wordSet('trong');
/** Days of delay are what is measured; days of a term are not. */
const isLate = wordSet('chậm trễ muộn');
const isOpening = wordSet(
  'có đạt tổ chức số được từ đúng đủ họp mở kiểm tra ban hành đăng tải xây dựng lập phát cử gửi viết công bố tham gia triển khai bị vi phạm để xảy ra thiếu chậm',
);

const isOnEnd = wordSet('liên');

/** A number of things, not of days, that a comparison or its place at the beginning makes the measure. */
export function isMeasured(tokens: readonly Token[], { compared }: { readonly compared: boolean }): boolean {
  const index = tokens.findIndex((token) => token.kind === 'number');
  if (index < 0 || tokens.slice(0, index).some(isWithin)) return false;
  // "5 năm liên tục" are counted; "5 ngày" are a term.
  if (isTimeWord(tokens[index + 1]) && isOnEnd(tokens[index + 2])) return true;
  if (isTimeWord(tokens[index + 1])) return compared && tokens.slice(0, index).some(isLate);
  return compared || tokens.slice(0, index).every((token) => isNeutral(token) || isOpening(token));
}

const isTermWord = wordSet('vòng thời hạn khoảng gian');
/** A word of "trong thời hạn", with its marks apart. */
export const isTermName = (word: string): boolean => TERM_WORDS.has(word);
const TERM_WORDS = new Set(['trong', 'vòng', 'thời', 'hạn', 'khoảng', 'gian'].map(markedKey));
const isTermUnit = wordSet('ngày giờ tháng tuần phút');

/** "Trong vòng 05 ngày": a term, which fewer days keep as well. `index` is the number's. */
export function isTerm(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (isTermWord(tokens[at])) at--;
  return isWithin(tokens[at]) && isTermUnit(tokens[index + 1]);
}

const isOr = wordSet('hoặc');
const isNot = wordSet('không chưa');

/** "trên 10 ngày hoặc không nộp": what is next to a figure and has none itself. */
export const opensAlternative = (
  tokens: readonly Token[],
  index: number,
  { from, to }: { readonly from: unknown; readonly to: unknown },
): boolean =>
  (from !== null || to !== null) &&
  isOr(tokens[index]) &&
  isNot(tokens[index + 1]) &&
  tokens.slice(index).every(({ kind }) => kind === 'word' || kind === 'symbol');

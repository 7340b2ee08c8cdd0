import type { Token } from '../tokens/lexer';
import { hasPhrase, phraseLength, phrases, wordSet } from '../tokens/phrases';

const RANGE = wordSet('- – đến tới');
/** Behind these a share is meant and no day: "ít nhất 2/3 trưởng phòng". */
// prettier-ignore
const SHARES = phrases(
  'ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'không thấp hơn', 'trên', 'đạt', 'có', 'có từ', 'ít nhất có', 'tối thiểu có', 'đạt từ', 'đạt trên', 'phấn đấu', 'khoảng',
);
const OF_TIME = wordSet('năm hằng hàng , . ; ) -');

/**
 * Puts one form for what plans write in several: "95 - 100%" are two percentages, "8/10 dịch vụ" and "ít nhất 2/3 trưởng
 * phòng" shares. "Trước 30/6" stays a day.
 */
export const withOneForm = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map(
    (token, index) => percentOfRange(tokens, index) ?? shareAt(tokens, index) ?? half(tokens, index) ?? token,
  );

function percentOfRange(tokens: readonly Token[], index: number): Token | null {
  const [token, joint, end] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (token?.kind !== 'number' || token.percent || !RANGE(joint) || !end?.percent) return null;
  const value = Number(`${token.value}e-2`);
  return value <= end.value ? { ...token, value, percent: true } : null;
}

function shareAt(tokens: readonly Token[], index: number): Token | null {
  const [token, behind] = [tokens[index], tokens[index + 1]];
  const [, over, under] = /^(\d{1,2})\/(\d{1,2})$/.exec(token?.kind === 'date' ? token.key : '') ?? [];
  if (!token || over === undefined || under === undefined || behind?.kind !== 'word') return null;
  const value = Number(over) / Number(under);
  const isShare = index === 0 || hasPhrase(tokens.slice(Math.max(0, index - 3), index), SHARES);
  const isUnderstood = isShare && !OF_TIME(behind) && Number(under) > 1 && value > 0 && value <= 1;
  return isUnderstood ? { ...token, kind: 'number', value, percent: true } : null;
}

const HALF = wordSet('nửa');

/** "Ít nhất một nửa số phòng". */
function half(tokens: readonly Token[], index: number): Token | null {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.value !== 1 || !HALF(tokens[index + 1])) return null;
  return { ...token, value: 0.5, percent: true };
}

const CLAUSE_ENDS = wordSet('; , . :');
const FROM = wordSet('từ');
const UP_OR_DOWN = wordSet('lên xuống');
const AND_UP = wordSet('trở');

/** "Nâng từ 62% lên 75%", "giảm từ 3% xuống còn 1%": the first figure is where it begins, and no aim. */
export function isBaseline(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'number' || !tokens.slice(Math.max(0, index - 3), index).some(FROM)) return false;
  const next = tokens.findIndex(
    ({ kind, percent }, at) => at > index && kind === 'number' && percent === token.percent,
  );
  const between = tokens.slice(index + 1, Math.max(index + 1, next));
  if (between.some(CLAUSE_ENDS)) return false;
  return between.some((word, at) => UP_OR_DOWN(word) && !AND_UP(tokens[index + at]));
}

const FORBIDS = phrases(
  'không để',
  'không có',
  'không còn',
  'không được',
  'không cho phép',
  'không xảy ra',
  'tránh để',
  'chấm dứt',
);

/** "Không để hồ sơ tồn đọng quá 2%": what must not be is turned round. */
export function isForbidden(tokens: readonly Token[], index: number): boolean {
  const from = tokens.findLastIndex((token, at) => at < index && CLAUSE_ENDS(token)) + 1;
  const clause = tokens.slice(from, index);
  return clause.some((_, at) => phraseLength(clause, at, FORBIDS) > 0);
}

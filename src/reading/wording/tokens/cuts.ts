import type { Token } from './lexer';
import { hasPhrase, phraseLength, wordSet } from './phrases';
import { isOffVerb, MAXIMUM, POINTS } from './words';

const isThen = wordSet('thì');
const isGiven = wordSet('= được chấm đạt');

/** No award takes more words, its formula written out. */
const MAX_AWARD = 80;

/** Where a condition may end and its award begin: at a colon or "thì", at a verb, before the last amount. */
export function* cuts(tokens: readonly Token[]): Generator<Cut> {
  const ahead = tokens.map((_, index) => index).slice(1);
  const back = ahead.slice(-MAX_AWARD).reverse();
  // "… thì tính theo công thức: …" is cut at the first of the two.
  const firm = ahead.filter((index) => tokens[index]?.key === ':' || isThen(tokens[index]));
  for (const index of firm) yield { index, from: index + 1, loose: false };
  for (const index of back)
    if (isGiven(tokens[index]) && !isNegated(tokens, index)) yield { index, from: index + 1, loose: true };
  for (const index of back) {
    if (isNamed(tokens, index) || isNamed(tokens, index + 1)) continue;
    if (tokens[index]?.kind === 'number' || tokens[index]?.key === '(')
      yield { index, from: index, loose: true };
  }
  for (const index of back)
    if (!isNamed(tokens, index) && !isNamed(tokens, index + 1)) yield { index, from: index, loose: true };
}

const isNaming = wordSet(
  'năm tháng quý ngày khoản điều mục lục bảng biểu thứ chí chương số độ hạng nhóm khóa',
);

/** The 2024 of "năm 2024" and the 25 of "Quyết định số 25" are names; "điểm số 2" is an amount. */
const isNamed = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'number' &&
  !tokens[index].percent &&
  isNaming(tokens[index - 1]) &&
  tokens[index - 2]?.key !== 'diem' &&
  phraseLength(tokens, index + 1, POINTS) === 0;

interface Cut {
  /** Where the condition ends and where the award begins. */
  readonly index: number;
  readonly from: number;
  /** True where no colon and no "thì" tells the two apart. */
  readonly loose: boolean;
}

/** "không đạt", "chưa được": the verb belongs to the label. */
export const isNegated = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'word' && ['khong', 'chua'].includes(tokens[index - 1]?.key ?? '');

const isNot = wordSet('không chưa');

/** The "điểm" of "mất toàn bộ điểm" and "không tính điểm của tiêu chí" is nothing that is earned. */
export const refusesWhole = (tokens: readonly Token[], from: number): boolean =>
  (isOffVerb(tokens[from - 1]) || isNegated(tokens, from - 1) || isNot(tokens[from - 1])) &&
  hasPhrase(tokens.slice(from), MAXIMUM);

import type { Token } from './lexer';
import { hasPhrase, wordSet } from './phrases';
import { isOffVerb, MAXIMUM } from './words';

const isThen = wordSet('thì');
const isGiven = wordSet('= được chấm đạt');

/** Where a condition may end and its award begin: at a colon or "thì", at a verb, before the last amount. */
export function* cuts(tokens: readonly Token[]): Generator<Cut> {
  const ahead = tokens.map((_, index) => index).slice(1);
  const back = [...ahead].reverse();
  // "… thì tính theo công thức: …" is cut at the first of the two.
  const firm = ahead.filter((index) => tokens[index]?.key === ':' || isThen(tokens[index]));
  for (const index of firm) yield { index, from: index + 1, loose: false };
  for (const index of back)
    if (isGiven(tokens[index]) && !isNegated(tokens, index)) yield { index, from: index + 1, loose: true };
  for (const index of back) {
    if (tokens[index]?.kind === 'number' || tokens[index]?.key === '(')
      yield { index, from: index, loose: true };
  }
  for (const index of back) yield { index, from: index, loose: true };
}

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

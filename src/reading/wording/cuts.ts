import type { Token } from './lexer';
import { hasPhrase, wordSet } from './phrases';
import { isOffVerb, MAXIMUM } from './words';

const isThen = wordSet('thì');
const isGiven = wordSet('= được chấm đạt');

/** Where a condition may end and its award begin: at a colon or "thì", at a verb, before the last amount. */
export function* cuts(tokens: readonly Token[]): Generator<Cut> {
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

/** "không đạt", "chưa được": the verb belongs to the label. */
export const isNegated = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' && ['khong', 'chua'].includes(tokens[at - 1]?.key ?? '');

const isNot = wordSet('không chưa');

/** The "điểm" of "mất toàn bộ điểm" and "không tính điểm của tiêu chí" is nothing that is earned. */
export const refusesWhole = (tokens: readonly Token[], from: number): boolean =>
  (isOffVerb(tokens[from - 1]) || isNegated(tokens, from - 1) || isNot(tokens[from - 1])) &&
  hasPhrase(tokens.slice(from), MAXIMUM);

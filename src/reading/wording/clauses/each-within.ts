import { readRange, type RangeCondition } from './condition';
import { readEach } from './each';
import type { EachClause } from './each-clause';
import { lex, type Lexed, type Token } from '../tokens/lexer';
import { phraseLength, wordSet } from '../tokens/phrases';
import { OTHERWISE } from '../tokens/words';

const isLead = wordSet('nếu khi trường hợp đối với');
const isJoint = wordSet('thì : ,');

/**
 * "Nếu không đủ 05 loại thì mỗi loại được 0,5 điểm", "dưới 10 tin, bài: mỗi tin, bài 0,3 điểm": so much for each, in
 * one class only. `null` for anything else.
 */
export function readEachWithin(
  { text, tokens }: Lexed,
  max: number,
): (EachClause & { readonly within: RangeCondition | 'otherwise' }) | null {
  const otherwise = phraseLength(tokens, 0, OTHERWISE);
  const cuts = tokens.flatMap((token, index) =>
    index > 0 && isJoint(token) ? [{ end: index, next: index + 1 }] : [],
  );
  if (otherwise > 0) cuts.push({ end: otherwise, next: otherwise });
  for (const { end, next } of cuts) {
    const start = tokens[next]?.start;
    const within = start === undefined ? null : conditionOf(tokens.slice(0, end));
    const each = within && readEach(lex(text.slice(start)), max);
    if (within && each && !each.deducts) return { ...each, within };
  }
  return null;
}

function conditionOf(tokens: readonly Token[]): RangeCondition | 'otherwise' | null {
  const first = tokens.findIndex((token) => !isLead(token));
  const named = tokens.slice(Math.max(first, 0));
  if (named.length > 0 && phraseLength(named, 0, OTHERWISE) === named.length) return 'otherwise';
  const range = readRange(named);
  return range?.of === 'count' && range.to && !range.from ? range : null;
}

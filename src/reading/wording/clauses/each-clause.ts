import type { Points } from '../../../model/points';
import { readCap, type Cap } from './cap';
import { lex, type Token } from '../tokens/lexer';
import { hasPhrase, phrases, wordSet } from '../tokens/phrases';

/** So many points for each unit, added or taken off. */
export interface EachClause {
  readonly each: Points;
  readonly unit: string;
  readonly deducts: boolean;
  readonly cap: Cap;
  /** How many units make a step: 5 in "cứ 5 hồ sơ trễ trừ 1 điểm". */
  readonly per: number;
  /** How many units come before the first that counts: 2 in "từ trường hợp thứ 3 trở đi, mỗi …". */
  readonly after: number;
  /** True for "01 trường hợp: trừ 1 điểm", which beside "02 trường hợp: …" is a class of its own. */
  readonly isLiteralOne: boolean;
  /** True where it comes on top of something else: "mỗi tin, bài tiếp theo". */
  readonly isFurther: boolean;
  /** True for "mỗi lỗi: 0,5 điểm", which does not say that a fault takes points off. */
  readonly isUnclear: boolean;
}

const FURTHER = phrases('tiếp theo', 'thêm', 'vượt', 'trở đi', 'kế tiếp');
const isNext = wordSet('tiếp');

/** "mỗi bài tiếp theo", "mỗi bài tiếp"; not "mỗi buổi tiếp công dân". */
function saysFurther(unit: string): boolean {
  const { tokens } = lex(unit);
  return hasPhrase(tokens, FURTHER) || isNext(tokens.at(-1));
}

/** What is earned or taken off for each unit, with the cap behind it; `null` where the rest is no cap. */
export function eachClause(
  tail: readonly Token[],
  unit: string,
  amount: Pick<EachClause, 'each' | 'deducts' | 'per'>,
  max: number,
): EachClause | null {
  const cap = readCap(tail.length === 1 && tail[0]?.key === ':' ? [] : tail, max);
  const named = unit
    .replace(/^(?:nếu|khi)\s+/iu, '')
    .replace(/^một (?=\p{L})/iu, '')
    .replace(/[\s,(]+$/, '')
    .replace(/,\s*(?:các\s+)?(?:đơn vị|cơ quan|địa phương)$/iu, '');
  if (!cap || named === '') return null;
  const isFurther = saysFurther(named);
  return { ...amount, unit: named, cap, after: 0, isLiteralOne: false, isFurther, isUnclear: false };
}

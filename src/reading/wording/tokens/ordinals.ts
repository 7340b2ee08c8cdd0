import type { Token } from './lexer';
import { wordSet } from './phrases';

const NUMBERS: Readonly<Record<string, number>> = {
  nhat: 1,
  hai: 2,
  nhi: 2,
  ba: 3,
  tu: 4,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
};

const isOrdinal = wordSet('thứ');
const isFirst = wordSet('đầu');
/** "đầu tư", "đầu năm": no first case. */
const opensName = wordSet('tư năm mối kỳ tháng quý ra vào tuần giờ');
const isTime = wordSet('lần');
const isCase = wordSet('lần hợp vụ việc sơ cáo');

/** "thứ nhất", "thứ 2", "đầu tiên", "lần 3": which one it is, and where to go on; `null` for anything else. */
function ordinalAt(
  tokens: readonly Token[],
  index: number,
): { readonly n: number; readonly next: number } | null {
  const [token, after] = [tokens[index], tokens[index + 1]];
  // "thu từ 20%" is no "thứ tư".
  if (isOrdinal(token) && after && !(token?.isBare && !after.isBare)) {
    const n = after.kind === 'number' ? after.value : NUMBERS[after.key];
    return n !== undefined && Number.isInteger(n) ? { n, next: index + 2 } : null;
  }
  if (isFirst(token) && after?.key === 'tien') return { n: 1, next: index + 2 };
  if (isFirst(token) && isCase(tokens[index - 1]) && !opensName(after)) return { n: 1, next: index + 1 };
  const follows = tokens[index + 2]?.kind;
  const isName = follows === 'word' && !isOnward(tokens[index + 2]);
  if (isTime(token) && after?.kind === 'number' && !after.percent && !isName)
    return { n: after.value, next: index + 2 };
  return null;
}

const isFrom = wordSet('từ');
const isOnward = wordSet('trở đi lên về sau');

/** "[kể] từ trường hợp thứ 3 [trở đi]": the first one that is meant; `null` where no such words are at `at`. */
export function fromNth(
  tokens: readonly Token[],
  index: number,
): { readonly n: number; readonly next: number } | null {
  if (!isFrom(tokens[index])) return null;
  for (let i = index + 1; i < Math.min(tokens.length, index + 7); i++) {
    const ordinal = ordinalAt(tokens, i);
    if (ordinal) return { n: ordinal.n, next: afterWhile(tokens, ordinal.next, isOnward) };
    if (tokens[i]?.kind !== 'word') return null;
  }
  return null;
}

export function afterWhile(
  tokens: readonly Token[],
  index: number,
  test: (token: Token | undefined) => boolean,
): number {
  let next = index;
  while (next < tokens.length && test(tokens[next])) next++;
  return next;
}

/** "Lần thứ hai", "từ lần thứ ba trở đi": a condition that is one case of several in a row. */
export function nthCase(
  condition: readonly Token[],
): { readonly n: number; readonly andMore: boolean } | null {
  for (let index = 0; index < condition.length; index++) {
    const onward = fromNth(condition, index);
    if (onward) return { n: onward.n, andMore: true };
    const ordinal = ordinalAt(condition, index);
    if (ordinal) return { n: ordinal.n, andMore: isOnward(condition[ordinal.next]) };
    if (condition[index]?.kind !== 'word') return null;
  }
  return null;
}

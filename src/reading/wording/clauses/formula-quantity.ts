import type { Points } from '../../../model/points';
import type { Token } from '../tokens/lexer';
import { phraseLength, wordSet } from '../tokens/phrases';
import { UNIT_PRODUCT, type Product } from '../tokens/product';
import { quantityOf } from '../tokens/quantity';
import { isTimesWord, MAXIMUM } from '../tokens/words';

/** The words of a formula, and what they are measured by. */
export interface FormulaWords {
  readonly tokens: readonly Token[];
  readonly totalIsB: boolean;
  readonly max: Points;
}

/** A piece of a formula, and where to go on. */
export interface Read {
  readonly product: Product;
  readonly next: number;
}

/** "×", "x", "nhân". */
export const isTimesSign = (token: Token): boolean =>
  token.key === '×' || token.key === 'x' || isTimesWord(token);

/** Letters and phrases: b, a, x, "tỷ lệ % đạt được", "số hồ sơ đúng hạn", "tổng số hồ sơ". */
export const readQuantity = (source: FormulaWords, index: number): Read | null =>
  readNamed(source, index, NEVER_IN_A_QUANTITY);

/** As `readQuantity`, also what is not done yet: "số hồ sơ chưa giải quyết" beside those that are, in a sum. */
export const readTerm = (source: FormulaWords, index: number): Read | null =>
  readNamed(source, index, NEVER_IN_A_TERM);

function readNamed(source: FormulaWords, index: number, never: ReadonlySet<string>): Read | null {
  const { tokens } = source;
  if (isNumbered(tokens, index)) {
    const numbered = quantityOf([tokens[index]?.key ?? ''], source.totalIsB);
    return numbered && { product: { ...UNIT_PRODUCT, over: [numbered] }, next: index + 2 };
  }
  let next = index;
  while (next - index <= MAX_NAME && isPartOfName(tokens, next, index)) next++;
  if (next === index || next - index > MAX_NAME) return null;
  const words = tokens.slice(index, next).map((token) => token.key);
  const end = afterNote(tokens, next);
  if (words.some((word) => never.has(word))) return null;
  const isRate =
    words.includes('%') || words.some((word, i) => /^t[yi]$/.test(word) && words[i + 1] === 'le');
  if (isRate || namesIndex(words) || (words.length === 1 && words[0] === 'x'))
    return { product: { ...UNIT_PRODUCT, rate: 1 }, next: end };
  const quantity = quantityOf(words, source.totalIsB);
  return quantity && { product: { ...UNIT_PRODUCT, over: [quantity] }, next: end };
}

/** The "b1" of "(b1 + b2)/(a1 + a2)": one of several of a kind. */
const isNumbered = (tokens: readonly Token[], index: number): boolean =>
  /^[ab]$/.test(tokens[index]?.key ?? '') &&
  tokens[index + 1]?.kind === 'number' &&
  tokens[index + 1]?.percent === false &&
  tokens[index + 1]?.start === tokens[index]?.end;

/** A quantity is named in this many words at the most; longer texts would be looked through again and again. */
const MAX_NAME = 60;

/** "Chỉ số hài lòng (thang 100) × 5/100": an index of a hundred is a rate; "chỉ số cao nhất" is other units'. */
const namesIndex = (words: readonly string[]): boolean =>
  words[0] === 'chi' && words[1] === 'so' && !words.includes('cao') && !words.includes('nhat');

const NEVER_IN_A_TERM = new Set(['diem', 'khong', 'min', 'max', 'thi']);
const NEVER_IN_A_QUANTITY = new Set([...NEVER_IN_A_TERM, 'chua']);

const isBeforePerson = wordSet('bệnh cá công nguyên doanh quân nạn thân pháp');
const isBehindPerson = wordSet('dân viên sự lực khẩu quyền thân');

/** The "nhân" of "bệnh nhân", "nhân dân" multiplies nothing. */
const isPerson = (tokens: readonly Token[], index: number): boolean =>
  isTimesWord(tokens[index]) && (isBeforePerson(tokens[index - 1]) || isBehindPerson(tokens[index + 1]));

function isPartOfName(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (index === start && token.key === 'x') return true;
  if (token.key === '%') return true;
  if (token.key === '-' && startsQuantity(tokens, index + 1)) return false;
  if (token.key === ',' || token.key === '-') return index > start && tokens[index + 1]?.kind === 'word';
  if (isPerson(tokens, index)) return true;
  if (token.kind !== 'word' || isTimesSign(token) || token.key === 'chia' || token.key === 'roi')
    return false;
  return index === start || phraseLength(tokens, index, MAXIMUM) === 0;
}

/** "− số hồ sơ trễ hạn", "− b", "− tỷ lệ": what is taken away, and no part of a name. */
const startsQuantity = (tokens: readonly Token[], index: number): boolean =>
  ['so', 'tong', 'b', 'a', 'x', 'ty', 'ti'].includes(tokens[index]?.key ?? '');

/** Skips a note in brackets behind a name: "Tổng số hồ sơ (a)", "điểm tối đa (2 điểm)". */
export function afterNote(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.key !== '(') return index;
  const end = tokens.findIndex((token, i) => i > index && token.key === ')');
  const inside = tokens.slice(index + 1, end);
  const isNote = end > 0 && inside.length <= 3 && inside.every((token) => token.kind !== 'symbol');
  return isNote ? end + 1 : index;
}

export const isPerCent = (token: Token | undefined): token is Token =>
  token?.kind === 'number' && token.percent;

/** "100% − 50%)": the part of the scale on which points grow. */
export function readSpan(tokens: readonly Token[], index: number): Read | null {
  const [high, minus, low, close] = tokens.slice(index, index + 4);
  if (!isPerCent(high) || minus?.key !== '-' || !isPerCent(low) || close?.key !== ')') return null;
  const factor = Number((high.value - low.value).toPrecision(12));
  return factor > 0 ? { product: { ...UNIT_PRODUCT, factor }, next: index + 4 } : null;
}

import { asPoints, asRatio, type Points } from '../../model/points';
import type { Award } from '../../model/rule';
import type { Token } from './lexer';
import { quantityOf, type Quantity } from './quantity';
import { phraseLength } from './phrases';
import { isTimesWord, MAXIMUM, POINTS } from './words';

/**
 * A product of what a scoring formula may hold. Everything that is not such a product (sums, differences,
 * weights, other units' figures) is refused, not guessed.
 */
interface Product {
  /** Plain factors: the 1,5 of "b/a × 1,5"; `null` where there are none. */
  readonly factor: number | null;
  /** How often the maximum stands in it. */
  readonly maximum: number;
  /** How often the rate: b/a, "tỷ lệ đạt được". */
  readonly rate: number;
  /** A quantity in numerator or denominator that is not yet part of a rate: "số hồ sơ đúng hạn". */
  readonly over: readonly Quantity[];
  readonly under: readonly Quantity[];
  /** Product of the percentages that it is divided by: the 65% of "(tỷ lệ/65%)". */
  readonly target: number;
  /** Plain numbers that it is divided by: 100 in "tỷ lệ % × điểm tối đa / 100". */
  readonly plainDivisors: readonly number[];
}

const ONE: Product = { factor: null, maximum: 0, rate: 0, over: [], under: [], target: 1, plainDivisors: [] };

/**
 * Reads a formula in proportion to the rate from token `index` to the end, as a share of the maximum or of an
 * amount: "(b/a) x điểm tối đa", "[(Tỷ lệ % đạt được x Điểm tối đa)/100%]", "(tỷ lệ/65%) x 2",
 * "min(1; x/80%) × 1,5", "Số hồ sơ đúng hạn/Tổng số hồ sơ × điểm tối đa". `null` for anything else.
 */
export function readFormula(tokens: readonly Token[], index: number, scale: Scale): Award | null {
  const read = readProduct({ tokens, totalIsB: scale.totalIsB }, index);
  if (!read) return null;
  const rest = tokens.slice(read.next);
  if (!rest.every((token) => /^[.,;]$/.test(token.key) || token.key === 'diem' || token.key === 'd'))
    return null;
  return shareOf(read.product, scale.max);
}

/** What the amounts of a wording are measured by. */
export interface Scale {
  readonly max: Points;
  /** True where the wording says that b, not a, is the total: some provinces turn the letters round. */
  readonly totalIsB: boolean;
  /** True within a block that takes points off. */
  readonly penalty: boolean;
}

interface Source {
  readonly tokens: readonly Token[];
  readonly totalIsB: boolean;
}

interface Read {
  readonly product: Product;
  readonly next: number;
}

/** product := factor (("×" | "/") factor)* */
function readProduct(source: Source, index: number): Read | null {
  const first = readFactor(source, index);
  if (!first) return null;
  let { product, next } = first;
  for (let step = operatorAt(source.tokens, next); step; step = operatorAt(source.tokens, next)) {
    const factor = readFactor(source, step.next);
    if (!factor) return null;
    product = step.divides ? divided(product, factor.product) : multiplied(product, factor.product);
    next = factor.next;
  }
  return { product, next };
}

const isTimes = (token: Token): boolean => token.key === '×' || token.key === 'x' || isTimesWord(token);
const BY = new Set(['/', ':', 'chia']);

function operatorAt(tokens: readonly Token[], index: number): { divides: boolean; next: number } | null {
  // "chia cho 20% rồi nhân với …"
  if (tokens[index]?.key === 'roi' && ['nhan', 'chia'].includes(tokens[index + 1]?.key ?? ''))
    return operatorAt(tokens, index + 1);
  const operator = tokens[index];
  if (!operator) return null;
  const { key } = operator;
  const skipped =
    (isTimesWord(operator) && tokens[index + 1]?.key === 'voi') ||
    (key === 'chia' && tokens[index + 1]?.key === 'cho');
  const next = index + (skipped ? 2 : 1);
  if (isTimes(operator)) return { divides: false, next };
  if (BY.has(key) && tokens[next]) return { divides: true, next };
  return null;
}

/** factor := "(" product ")" | "min" "(" … ")" | number | maximum | letter | words that name a quantity */
function readFactor(source: Source, index: number): Read | null {
  const { tokens } = source;
  const token = tokens[index];
  if (!token) return null;
  if (token.key === 'min' && tokens[index + 1]?.key === '(') return readMinimum(source, index + 2);
  if (token.key === '(') {
    const inner = readProduct(source, index + 1);
    if (inner && tokens[inner.next]?.key === ')') return { ...inner, next: inner.next + 1 };
    return readSum(source, index + 1);
  }
  const maximum = phraseLength(tokens, index, MAXIMUM);
  if (maximum > 0) return { product: { ...ONE, maximum: 1 }, next: afterNote(tokens, index + maximum) };
  if (token.kind === 'number') return readNumber(tokens, index, token);
  return readQuantity(source, index);
}

/** "(số hồ sơ trực tuyến + số hồ sơ qua bưu chính)": one quantity, whose figure the office adds up itself. */
function readSum(source: Source, index: number): Read | null {
  const { tokens } = source;
  const terms: Quantity[] = [];
  let next = index;
  for (;;) {
    const term = readQuantity(source, next);
    const [quantity, ...more] = term?.product.over ?? [];
    if (!term || !quantity || more.length > 0) return null;
    terms.push(quantity);
    next = term.next + 1;
    if (tokens[term.next]?.key === ')') break;
    if (tokens[term.next]?.key !== '+') return null;
  }
  const [first] = terms;
  const isSame = first !== undefined && terms.length > 1 && terms.every((term) => term === first);
  return isSame ? { product: { ...ONE, over: [first] }, next } : null;
}

/** "min(1; x/80%)" or "min(x/80%; 100%)": the cap at 1 is what a target means anyway. */
function readMinimum(source: Source, index: number): Read | null {
  const { tokens } = source;
  const isOne = (token: Token | undefined): boolean => token?.kind === 'number' && token.value === 1;
  const isComma = (token: Token | undefined): boolean => token?.key === ';' || token?.key === ',';
  if (isOne(tokens[index]) && isComma(tokens[index + 1])) {
    const inner = readProduct(source, index + 2);
    return inner && tokens[inner.next]?.key === ')' ? { ...inner, next: inner.next + 1 } : null;
  }
  const inner = readProduct(source, index);
  if (!inner || !isComma(tokens[inner.next]) || !isOne(tokens[inner.next + 1])) return null;
  return tokens[inner.next + 2]?.key === ')' ? { ...inner, next: inner.next + 3 } : null;
}

/** "1,5", "1,5 điểm", "80%", "50% điểm tối đa". */
function readNumber(tokens: readonly Token[], index: number, token: Token): Read {
  const whole = token.percent ? phraseLength(tokens, index + 1, MAXIMUM) : 0;
  if (whole > 0) return { product: { ...ONE, factor: token.value, maximum: 1 }, next: index + 1 + whole };
  // "1,5 điểm × tỷ lệ đạt được"
  const unit = phraseLength(tokens, index + 1, POINTS);
  const operator = tokens[index + 1 + unit];
  const next = operator && isTimes(operator) ? index + 1 + unit : index + 1;
  return { product: numberFactor(token), next };
}

const numberFactor = (token: Token): Product =>
  token.percent && token.value === 1 ? ONE : { ...ONE, factor: token.value, target: 1 };

/** Letters and phrases: b, a, x, "tỷ lệ % đạt được", "số hồ sơ đúng hạn", "tổng số hồ sơ". */
function readQuantity(source: Source, index: number): Read | null {
  const { tokens } = source;
  let next = index;
  while (isPartOfName(tokens, next, index)) next++;
  if (next === index) return null;
  const words = tokens.slice(index, next).map((token) => token.key);
  const end = afterNote(tokens, next);
  if (words.some((word) => NEVER_IN_A_QUANTITY.has(word))) return null;
  const isRate =
    words.includes('%') || words.some((word, i) => /^t[yi]$/.test(word) && words[i + 1] === 'le');
  if (isRate || (words.length === 1 && words[0] === 'x')) return { product: { ...ONE, rate: 1 }, next: end };
  const quantity = quantityOf(words, source.totalIsB);
  return quantity && { product: { ...ONE, over: [quantity] }, next: end };
}

const NEVER_IN_A_QUANTITY = new Set(['diem', 'khong', 'chua', 'min', 'max', 'thi']);

function isPartOfName(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (index === start && token.key === 'x') return true;
  if (token.key === '%') return true;
  if (token.key === ',' || token.key === '-') return index > start && tokens[index + 1]?.kind === 'word';
  if (token.kind !== 'word' || isTimes(token) || token.key === 'chia' || token.key === 'roi') return false;
  return index === start || phraseLength(tokens, index, MAXIMUM) === 0;
}

/** Skips a note in brackets behind a name: "Tổng số hồ sơ (a)", "điểm tối đa (2 điểm)". */
function afterNote(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.key !== '(') return index;
  const end = tokens.findIndex((token, i) => i > index && token.key === ')');
  const inside = tokens.slice(index + 1, end);
  const isNote = end > 0 && inside.length <= 3 && inside.every((token) => token.kind !== 'symbol');
  return isNote ? end + 1 : index;
}

const multiplied = (a: Product, b: Product): Product => ({
  factor: b.factor === null ? a.factor : (a.factor ?? 1) * b.factor,
  maximum: a.maximum + b.maximum,
  rate: a.rate + b.rate,
  over: [...a.over, ...b.over],
  under: [...a.under, ...b.under],
  target: a.target * b.target,
  plainDivisors: [...a.plainDivisors, ...b.plainDivisors],
});

function divided(a: Product, b: Product): Product {
  const { factor, ...rest } = b;
  const inverse: Product = {
    ...rest,
    factor: null,
    maximum: -b.maximum,
    rate: -b.rate,
    over: b.under,
    under: b.over,
    target: factor !== null && factor <= 1 ? factor : 1,
    plainDivisors: factor !== null && factor > 1 ? [factor] : [],
  };
  return multiplied(a, inverse);
}

function shareOf(product: Product, max: Points): Award | null {
  const { over, under, plainDivisors } = product;
  const isPair = over.length === 1 && under.length === 1 && product.rate === 0;
  const isRate = over.length === 0 && under.length === 0 && product.rate === 1;
  if (!isPair && !isRate) return null;
  if (isPair && !isAchievedOverTotal(over[0], under[0])) return null;
  if (isPair && product.factor === null && product.maximum === 0 && over[0] === 'part') return null;
  // A rate by itself, "tính theo tỷ lệ đạt được", is no formula: it says nothing of an amount.
  if (isRate && product.factor === null && product.maximum === 0 && product.target === 1) return null;
  if (product.maximum < 0 || product.maximum > 1) return null;
  const target = plainDivisors.reduce<number | null>(
    (so, divisor) => percentDivisor(so, divisor, isRate),
    product.target,
  );
  if (target === null || target <= 0 || target > 1) return null;
  const amount = product.maximum === 1 ? exact((product.factor ?? 1) * max) : (product.factor ?? 1);
  return { kind: 'share', of: asPoints(exact(amount)), target: asRatio(exact(target)) };
}

/** What is divided by what: b by a, a part by its total or by another number, never a total by its part. */
const isAchievedOverTotal = (over: Quantity | undefined, under: Quantity | undefined): boolean =>
  over !== 'total' && under !== 'achieved' && (over === 'letter') === (under === 'letter');

/** A rate in per cent may be divided by 100, or by its target without the sign: "tỷ lệ/65". */
function percentDivisor(target: number | null, divisor: number, isRate: boolean): number | null {
  if (target === null || !isRate || divisor > 100) return null;
  return divisor === 100 ? target : (target * divisor) / 100;
}
const exact = (value: number): number => Number(value.toPrecision(12));

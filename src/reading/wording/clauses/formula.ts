import type { Points } from '../../../model/points';
import type { Award } from '../../../model/rule';
import type { Token } from '../tokens/lexer';
import {
  divided,
  lessInProportion,
  moreInProportion,
  multiplied,
  UNIT_PRODUCT,
  proportionOf,
  type Product,
} from '../tokens/product';
import {
  isPerCent,
  readSpan,
  afterNote,
  isTimesSign,
  readQuantity,
  type Read,
  type FormulaWords,
} from './formula-quantity';
import { readDifference, readSum } from './formula-totals';
import { phraseLength, phrases } from '../tokens/phrases';
import { isTimesWord, MAXIMUM, POINTS } from '../tokens/words';

/**
 * Reads a formula in proportion to the rate from token `index` to the end, as a share of the maximum or of an
 * amount: "(b/a) x điểm tối đa", "[(Tỷ lệ % đạt được x Điểm tối đa)/100%]", "(tỷ lệ/65%) x 2",
 * "min(1; x/80%) × 1,5", "Số hồ sơ đúng hạn/Tổng số hồ sơ × điểm tối đa". `null` for anything else.
 */
export function readFormula(tokens: readonly Token[], index: number, scale: Scale): Award | null {
  const source = { tokens, totalIsB: scale.totalIsB, max: scale.max };
  const read = readProduct(source, index);
  if (!read) return null;
  if (isEnd(tokens, read.next)) return proportionOf(read.product, scale.max);
  const sign = tokens[read.next]?.key;
  const other = sign === '-' || sign === '+' ? readProduct(source, read.next + 1) : null;
  if (!other || !isEnd(tokens, other.next)) return null;
  const joined = sign === '-' ? lessInProportion : moreInProportion;
  return joined(read.product, other.product, scale.max);
}

const isEnd = (tokens: readonly Token[], index: number): boolean =>
  tokens
    .slice(index)
    .every((token) => /^[.,;]$/.test(token.key) || token.key === 'diem' || token.key === 'd');

/** What the amounts of a wording are measured by. */
export interface Scale {
  readonly max: Points;
  /** True where the wording says that b, not a, is the total: some provinces turn the letters round. */
  readonly totalIsB: boolean;
  /** True where a class names the whole, "đạt 100%": then "vượt 10%" is 110 % of it. */
  readonly namesWhole?: boolean;
  /** True within a block that takes points off. */
  readonly penalty: boolean;
}

/** "tỷ lệ thực hiện/chỉ tiêu 80%" */
const TARGETS = phrases(
  'chỉ tiêu',
  'mục tiêu',
  'mức',
  'mức chỉ tiêu',
  'chỉ tiêu giao',
  'mức tối thiểu',
  'ngưỡng',
  'yêu cầu',
);

/** product := factor (("×" | "/") factor)* */
function readProduct(source: FormulaWords, index: number): Read | null {
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

const BY = new Set(['/', ':', 'chia']);
function operatorAt(tokens: readonly Token[], index: number): { divides: boolean; next: number } | null {
  // "chia cho 20% rồi nhân với …", "nhân với điểm tối đa, chia cho 100"
  if (
    ['roi', ',', 'sau'].includes(tokens[index]?.key ?? '') &&
    ['nhan', 'chia'].includes(tokens[index + 1]?.key ?? '')
  )
    return operatorAt(tokens, index + 1);
  const operator = tokens[index];
  if (!operator) return null;
  const { key } = operator;
  const skipped =
    (isTimesWord(operator) && tokens[index + 1]?.key === 'voi') ||
    (key === 'chia' && tokens[index + 1]?.key === 'cho');
  const next = index + (skipped ? 2 : 1);
  if (isTimesSign(operator)) return { divides: false, next };
  if (BY.has(key) && tokens[next]) return { divides: true, next };
  return null;
}

/** factor := "(" product ")" | "min" "(" … ")" | number | maximum | letter | words that name a quantity */
function readFactor(source: FormulaWords, index: number): Read | null {
  const { tokens } = source;
  const token = tokens[index];
  if (!token) return null;
  if (token.key === 'min' && tokens[index + 1]?.key === '(') return readMinimum(source, index + 2);
  if (token.key === 'max' && tokens[index + 1]?.key === '(') return readNotBelowZero(source, index + 2);
  if (token.key === '(') {
    const inner = readProduct(source, index + 1);
    if (inner && tokens[inner.next]?.key === ')') return { ...inner, next: inner.next + 1 };
    return (
      readRest(source, index + 1) ??
      readBeyond(tokens, source, index + 1) ??
      readSpan(tokens, index + 1) ??
      readDifference(source, index + 1) ??
      readSum(source, index + 1)
    );
  }
  const maximum = phraseLength(tokens, index, MAXIMUM);
  if (maximum > 0)
    return { product: { ...UNIT_PRODUCT, maximum: 1 }, next: afterNote(tokens, index + maximum) };
  if (token.kind === 'number') return readNumber(tokens, index, token);
  const target = phraseLength(tokens, index, TARGETS);
  const figure = tokens[index + target];
  if (target > 0 && figure?.kind === 'number' && figure.percent)
    return { product: numberFactor(figure), next: index + target + 1 };
  return readQuantity(source, index);
}

/** "100% − tỷ lệ trễ hạn)", "1 − b/a)", "100 − x)/100": what is left of the whole. */
function readRest(source: FormulaWords, index: number): Read | null {
  const { tokens } = source;
  const whole = tokens[index];
  const isHundred = whole?.kind === 'number' && whole.value === 100;
  if (whole?.kind !== 'number' || !(whole.value === 1 || isHundred)) return null;
  const part = tokens[index + 1]?.key === '-' ? readProduct(source, index + 2) : null;
  if (!part || !isPlainRate(part.product)) return null;
  const rest = { ...UNIT_PRODUCT, rate: 1, falling: true, target: part.product.target };
  const end = tokens[part.next]?.key === ')' ? part.next + 1 : part.next;
  const isInHundredths = tokens[end]?.key === '/' && [1, 100].includes(tokens[end + 1]?.value ?? 0);
  return isHundred && !isInHundredths ? null : { product: rest, next: end };
}

/** "tỷ lệ − 50%)", "20% − tỷ lệ)": how far the rate is beyond a place, or short of it. */
function readBeyond(tokens: readonly Token[], source: FormulaWords, index: number): Read | null {
  const place = tokens[index];
  if (isPerCent(place) && tokens[index + 1]?.key === '-') {
    const rate = readProduct(source, index + 2);
    const isWhole = rate && isPlainRate(rate.product) && tokens[rate.next]?.key === ')';
    const product = { ...UNIT_PRODUCT, rate: 1, falling: true, start: place.value };
    return isWhole ? { product, next: rate.next + 1 } : null;
  }
  const rate = readProduct(source, index);
  const [minus, start, close, over, divisor] = rate ? tokens.slice(rate.next, rate.next + 5) : [];
  if (!rate || !isPlainRate(rate.product) || rate.product.target !== 1) return null;
  if (minus?.key !== '-' || start?.kind !== 'number' || close?.key !== ')') return null;
  const isBare = over?.key === '/' && divisor?.kind === 'number' && !divisor.percent && divisor.value > 1;
  if (!start.percent && !(isBare && start.value > 1 && start.value < 100)) return null;
  const begin = start.percent ? start.value : start.value / 100;
  return { product: { ...UNIT_PRODUCT, rate: 1, start: begin }, next: rate.next + 3 };
}

function isPlainRate({ factor, maximum, rate, over, under, falling }: Product): boolean {
  if (factor !== null || maximum !== 0 || falling) return false;
  const isPair = over.length === 1 && under.length === 1 && under[0] === 'total' && over[0] !== 'total';
  return rate === 1 ? over.length + under.length === 0 : rate === 0 && isPair;
}

/** "max(0; 1 − x/20%)": no points are below 0 in any case. */
function readNotBelowZero(source: FormulaWords, index: number): Read | null {
  const { tokens } = source;
  const isZero = (token: Token | undefined): boolean => token?.kind === 'number' && token.value === 0;
  const isFirst = isZero(tokens[index]) && isSeparator(tokens[index + 1]);
  const start = isFirst ? index + 2 : index;
  const inner = readRest(source, start);
  if (!inner) return null;
  if (isFirst) return inner;
  const isLast = isSeparator(tokens[inner.next]) && isZero(tokens[inner.next + 1]);
  return isLast && tokens[inner.next + 2]?.key === ')' ? { ...inner, next: inner.next + 3 } : null;
}

/** "min(1; x/80%)" or "min(x/80%; 100%)": the cap at 1 is what a target means anyway. */
function readMinimum(source: FormulaWords, index: number): Read | null {
  const { tokens } = source;
  const isOne = (token: Token | undefined): boolean => token?.kind === 'number' && token.value === 1;
  if (isMaximumAt(source, index) && isSeparator(tokens[index + 1])) return readUpToMaximum(source, index + 2);
  if (isOne(tokens[index]) && isSeparator(tokens[index + 1])) {
    const inner = readProduct(source, index + 2);
    return inner && tokens[inner.next]?.key === ')' ? { ...inner, next: inner.next + 1 } : null;
  }
  const inner = readProduct(source, index);
  if (!inner || !isSeparator(tokens[inner.next]) || !isOne(tokens[inner.next + 1])) return null;
  return tokens[inner.next + 2]?.key === ')' ? { ...inner, next: inner.next + 3 } : null;
}

const isSeparator = (token: Token | undefined): boolean => token?.key === ';' || token?.key === ',';

const isMaximumAt = ({ tokens, max }: FormulaWords, index: number): boolean =>
  tokens[index]?.kind === 'number' && tokens[index].value === max && max !== 1 && !tokens[index].percent;

/** "min(2; b/a × 2)" of at most 2 points: the rate never passes the whole. */
function readUpToMaximum(source: FormulaWords, index: number): Read | null {
  const inner = readProduct(source, index);
  if (!inner || source.tokens[inner.next]?.key !== ')') return null;
  const share = proportionOf(inner.product, source.max);
  return share?.kind === 'share' && share.of === source.max ? { ...inner, next: inner.next + 1 } : null;
}

const hasValue = (token: Token | undefined): boolean => token?.kind === 'number';

/** "1,5", "1,5 điểm", "80%", "50% điểm tối đa". */
function readNumber(tokens: readonly Token[], index: number, token: Token): Read {
  const whole = token.percent ? phraseLength(tokens, index + 1, MAXIMUM) : 0;
  if (whole > 0)
    return { product: { ...UNIT_PRODUCT, factor: token.value, maximum: 1 }, next: index + 1 + whole };
  const unit = phraseLength(tokens, index + 1, POINTS);
  const operator = tokens[index + 1 + unit];
  const goesOn =
    operator &&
    (isTimesSign(operator) ||
      operator.key === ')' ||
      (operator.key === '/' && hasValue(tokens[index + 2 + unit])));
  const next = goesOn ? index + 1 + unit : index + 1;
  return { product: numberFactor(token), next };
}

const numberFactor = (token: Token): Product =>
  token.percent && token.value === 1 ? UNIT_PRODUCT : { ...UNIT_PRODUCT, factor: token.value, target: 1 };

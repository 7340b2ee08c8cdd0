import type { Points } from '../../model/points';
import type { Award } from '../../model/rule';
import type { Token } from './lexer';
import { divided, multiplied, UNIT_PRODUCT, proportionOf, type Product } from './product';
import { quantityOf, type Quantity } from './quantity';
import { phraseLength } from './phrases';
import { isTimesWord, MAXIMUM, POINTS } from './words';

/**
 * Reads a formula in proportion to the rate from token `index` to the end, as a share of the maximum or of an
 * amount: "(b/a) x điểm tối đa", "[(Tỷ lệ % đạt được x Điểm tối đa)/100%]", "(tỷ lệ/65%) x 2",
 * "min(1; x/80%) × 1,5", "Số hồ sơ đúng hạn/Tổng số hồ sơ × điểm tối đa". `null` for anything else.
 */
export function readFormula(tokens: readonly Token[], index: number, scale: Scale): Award | null {
  const read = readProduct({ tokens, totalIsB: scale.totalIsB, max: scale.max }, index);
  if (!read) return null;
  const rest = tokens.slice(read.next);
  if (!rest.every((token) => /^[.,;]$/.test(token.key) || token.key === 'diem' || token.key === 'd'))
    return null;
  return proportionOf(read.product, scale.max);
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
  readonly max: Points;
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
  if (maximum > 0)
    return { product: { ...UNIT_PRODUCT, maximum: 1 }, next: afterNote(tokens, index + maximum) };
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
  return isSame ? { product: { ...UNIT_PRODUCT, over: [first] }, next } : null;
}

/** "min(1; x/80%)" or "min(x/80%; 100%)": the cap at 1 is what a target means anyway. */
function readMinimum(source: Source, index: number): Read | null {
  const { tokens } = source;
  const isOne = (token: Token | undefined): boolean => token?.kind === 'number' && token.value === 1;
  if (isMaximumAt(source, index) && isSeparator(tokens[index + 1])) return readUpToMaximum(source, index + 2);
  const isComma = (token: Token | undefined): boolean => token?.key === ';' || token?.key === ',';
  if (isOne(tokens[index]) && isComma(tokens[index + 1])) {
    const inner = readProduct(source, index + 2);
    return inner && tokens[inner.next]?.key === ')' ? { ...inner, next: inner.next + 1 } : null;
  }
  const inner = readProduct(source, index);
  if (!inner || !isComma(tokens[inner.next]) || !isOne(tokens[inner.next + 1])) return null;
  return tokens[inner.next + 2]?.key === ')' ? { ...inner, next: inner.next + 3 } : null;
}

const isSeparator = (token: Token | undefined): boolean => token?.key === ';' || token?.key === ',';

const isMaximumAt = ({ tokens, max }: Source, index: number): boolean =>
  tokens[index]?.kind === 'number' && tokens[index].value === max && max !== 1 && !tokens[index].percent;

/** "min(2; b/a × 2)" of at most 2 points: the rate never passes the whole. */
function readUpToMaximum(source: Source, index: number): Read | null {
  const inner = readProduct(source, index);
  if (!inner || source.tokens[inner.next]?.key !== ')') return null;
  const share = proportionOf(inner.product, source.max);
  return share?.kind === 'share' && share.of === source.max ? { ...inner, next: inner.next + 1 } : null;
}

/** "1,5", "1,5 điểm", "80%", "50% điểm tối đa". */
function readNumber(tokens: readonly Token[], index: number, token: Token): Read {
  const whole = token.percent ? phraseLength(tokens, index + 1, MAXIMUM) : 0;
  if (whole > 0)
    return { product: { ...UNIT_PRODUCT, factor: token.value, maximum: 1 }, next: index + 1 + whole };
  // "1,5 điểm × tỷ lệ đạt được"
  const unit = phraseLength(tokens, index + 1, POINTS);
  const operator = tokens[index + 1 + unit];
  const next = operator && isTimes(operator) ? index + 1 + unit : index + 1;
  return { product: numberFactor(token), next };
}

const numberFactor = (token: Token): Product =>
  token.percent && token.value === 1 ? UNIT_PRODUCT : { ...UNIT_PRODUCT, factor: token.value, target: 1 };

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
  if (isRate || (words.length === 1 && words[0] === 'x'))
    return { product: { ...UNIT_PRODUCT, rate: 1 }, next: end };
  const quantity = quantityOf(words, source.totalIsB);
  return quantity && { product: { ...UNIT_PRODUCT, over: [quantity] }, next: end };
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

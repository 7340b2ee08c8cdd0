import { UNIT_PRODUCT } from '../tokens/product';
import { wordSet } from '../tokens/phrases';
import type { Quantity } from '../tokens/quantity';
import { readQuantity, readTerm, type FormulaWords, type Read } from './formula-quantity';

const isFaulty = wordSet('trễ quá chậm muộn lỗi sai tồn');

/** "(a − b)", "(tổng số hồ sơ − số hồ sơ trễ hạn)": a total less what one wishes to have little of. */
export function readDifference(source: FormulaWords, index: number): Read | null {
  const { tokens } = source;
  const whole = readQuantity(source, index);
  const part = tokens[whole?.next ?? -1]?.key === '-' ? readQuantity(source, (whole?.next ?? 0) + 1) : null;
  if (!whole || !part || tokens[part.next]?.key !== ')') return null;
  const isBad = part.product.over[0] === 'achieved' || tokens.slice(whole.next, part.next).some(isFaulty);
  if (whole.product.over[0] !== 'total' || !isBad) return null;
  return { product: { ...UNIT_PRODUCT, over: ['rest'] }, next: part.next + 1 };
}

const isUndone = wordSet('chưa');

/**
 * "(số hồ sơ trực tuyến + số hồ sơ qua bưu chính)": one quantity, whose figure the office adds up itself. What is done and
 * what is not done yet are the whole together.
 */
export function readSum(source: FormulaWords, index: number): Read | null {
  const { tokens } = source;
  const terms: Quantity[] = [];
  const undone: boolean[] = [];
  let next = index;
  for (;;) {
    const term = readTerm(source, next);
    const [quantity, ...more] = term?.product.over ?? [];
    if (!term || !quantity || more.length > 0) return null;
    terms.push(quantity);
    undone.push(tokens.slice(next, term.next).some(isUndone));
    next = term.next + 1;
    if (tokens[term.next]?.key === ')') break;
    if (tokens[term.next]?.key !== '+') return null;
  }
  const [first] = terms;
  const isSame = first !== undefined && terms.length > 1 && terms.every((term) => term === first);
  if (!isSame || undone.every((isOne) => isOne)) return null;
  const sum = undone.includes(true) ? 'total' : first;
  return { product: { ...UNIT_PRODUCT, over: [sum] }, next };
}

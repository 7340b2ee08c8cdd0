import type { Bound } from '../../../model/rule';
import { readRange, type RangeCondition } from './condition';
import type { Token } from '../tokens/lexer';
import { wordSet } from '../tokens/phrases';
import { withoutNoise } from '../../../text/binary-noise';

const isExcess = wordSet('vượt');
const isNot = wordSet('không chưa');
const isMore = wordSet('và đạt hoặc');
const isPlan = wordSet('chỉ tiêu kế hoạch dự toán mức định mục giao được đề ra năm so với pháp lệnh thu');

/**
 * "Vượt chỉ tiêu từ 10% trở lên", "vượt dưới 10%": so much above the whole, from 110 % on and from 100 % to 110 %. `null`
 * where nothing is exceeded, or where the figure is the whole itself ("vượt 100%").
 */
export function readExcess(condition: readonly Token[]): RangeCondition | null {
  const at = condition.findIndex((token, index) => isExcess(token) && !isNot(condition[index - 1]));
  if (at > 0 && isMore(condition[at - 1])) return reachedOrMore(condition, at);
  if (at < 0) return null;
  if (condition.slice(0, at).some(({ kind }) => kind !== 'word')) return null;
  let next = at + 1;
  while (isPlan(condition[next])) next++;
  const rest = condition.slice(next);
  if (rest.length === 0 && next > at + 1) return { ...ABOVE_WHOLE, subject: [] };
  const figures = rest.filter(({ kind }) => kind === 'number');
  const isBelowWhole = figures.length > 0 && figures.every(({ percent, value }) => percent && value < 1);
  const range = isBelowWhole ? readRange(rest) : null;
  if (range?.of !== 'rate' || isPoint(range)) return null;
  const { from, to } = range;
  return { ...range, from: from ? above(from) : { at: 1, inclusive: false }, to: to && above(to) };
}

const isReached = wordSet('đạt hoàn thành bằng');
const isEither = wordSet('hoặc');

/** "Đạt hoặc vượt chỉ tiêu được giao": the whole at the least. `null` where a figure tells more. */
function reachedOrMore(condition: readonly Token[], at: number): RangeCondition | null {
  const before = condition.slice(0, at);
  const isPlain = before.every((token) => isReached(token) || isEither(token)) && isEither(before.at(-1));
  const isOfPlan = isPlan(condition[at + 1]) && condition.slice(at).every(({ kind }) => kind === 'word');
  return isPlain && isOfPlan ? { ...ABOVE_WHOLE, from: { at: 1, inclusive: true }, subject: [] } : null;
}

/** "Vượt kế hoạch" */
const ABOVE_WHOLE = {
  of: 'rate',
  from: { at: 1, inclusive: false },
  to: null,
  isMeasure: true,
  isUnitless: false,
} as const;

const above = ({ at, inclusive }: Bound): Bound => ({ at: withoutNoise(1 + at), inclusive });

/** "Vượt 10%": whether more than that counts, too, is not said. */
const isPoint = ({ from, to }: RangeCondition): boolean => from !== null && to !== null && from.at === to.at;

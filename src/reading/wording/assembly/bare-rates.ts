import type { Bound } from '../../../model/rule';
import { pick, type ClauseOf } from './assembled';
import type { Clause } from '../clauses/clause-kinds';
import type { Token } from '../tokens/lexer';

const namesRate = (tokens: readonly Token[]): boolean =>
  tokens.some(({ key }, index) => /^t[yi]$/.test(key) && tokens[index + 1]?.key === 'le');

/**
 * "Tỷ lệ hồ sơ đúng hạn: từ 90 trở lên: 2 điểm; từ 80 đến dưới 90: 1 điểm": percentages without their sign. They
 * are such where a rate is named or another class has the sign, and no unit is behind any of the numbers.
 */
export function withBareRates(clauses: readonly Clause[], tokens: readonly Token[]): readonly Clause[] {
  const ranges = pick(clauses, 'range');
  const bare = ranges.filter(({ range }) => range.of === 'count');
  if (bare.length === 0 || !bare.every(isPercentLike)) return clauses;
  if (bare.length === ranges.length && !namesRate(tokens)) return clauses;
  const figures = bare.flatMap(boundsOf).map(({ at: index }) => index);
  const largest = Math.max(...figures);
  // "từ 8,0 trở lên" may be a mark.
  if (largest > 1 && largest <= 10) return clauses;
  const divisor = largest > 1 ? 100 : 1;
  // "0,5" beside "từ 80 trở lên" may be half of one per cent or a half.
  if (divisor === 100 && figures.some((figure) => figure > 0 && figure < 1)) return clauses;
  return clauses.map((clause) =>
    clause.kind === 'range' && clause.range.of === 'count' ? asRate(clause, divisor) : clause,
  );
}

const boundsOf = ({ range: { from, to } }: ClauseOf<'range'>): readonly Bound[] =>
  [from, to].filter((bound) => bound !== null);

const isPercentLike = (clause: ClauseOf<'range'>): boolean =>
  clause.range.isUnitless && boundsOf(clause).every(({ at: index }) => index <= 100);

function asRate(clause: ClauseOf<'range'>, divisor: number): ClauseOf<'range'> {
  const share = (bound: Bound | null): Bound | null => bound && { ...bound, at: bound.at / divisor };
  const { from, to } = clause.range;
  return {
    ...clause,
    range: { ...clause.range, of: 'rate', from: share(from), to: share(to), isMeasure: true },
  };
}

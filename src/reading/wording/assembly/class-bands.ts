import type { Points } from '../../../model/points';
import type { Award, Band, Bound } from '../../../model/rule';
import type { Earned } from '../clauses/amount';
import type { ClauseOf } from './assembled';
import type { Clause } from '../clauses/clause-kinds';
import { lex } from '../tokens/lexer';
import { wordSet } from '../tokens/phrases';
import { settleAward, type SettleContext } from './settle';

/** The statements of a scale by what they say. */
export interface Conditions {
  readonly ranges: readonly ClauseOf<'range'>[];
  readonly words: readonly ClauseOf<'words'>[];
  readonly rest: Award | null;
  readonly always: Award | null;
  readonly clauses: readonly Clause[];
  readonly context: SettleContext;
}

export const isMaximum = (earns: Earned, max: Points): boolean =>
  earns.kind === 'points' && earns.points === max;

const isFault = wordSet('chậm trễ muộn lỗi thiếu sai vi');

/** "Chậm dưới 3 ngày trừ 0,5 điểm": no delay at all costs nothing. */
const aboveNone = ({ label, earns, range }: ClauseOf<'range'>, { penalty }: SettleContext): Bound | null =>
  !penalty &&
  range.of === 'count' &&
  earns.kind === 'off' &&
  earns.points > 0 &&
  lex(label).tokens.some(isFault)
    ? { at: 0, inclusive: false }
    : null;

/** The bands that the clauses state; one in words is that there are none. `null` where points are open. */
export function bandsOf(
  clauses: readonly (ClauseOf<'range'> | ClauseOf<'words'>)[],
  context: SettleContext,
): readonly Band[] | null {
  const bands: Band[] = [];
  for (const clause of clauses) {
    const settled = settleAward(clause.earns, context);
    if (!settled || settled.isOpen) return null;
    const place =
      clause.kind === 'range'
        ? { from: clause.range.from ?? aboveNone(clause, context), to: clause.range.to }
        : { from: null, to: { at: 0, inclusive: true } };
    bands.push({ ...place, award: settled.award, ...(clause.assumed ? { assumed: true as const } : {}) });
  }
  return bands;
}

/** All conditions measure the same: what one names, the others name or leave out. */
export function sameSubject(ranges: readonly ClauseOf<'range'>[]): boolean {
  const subjects = ranges.map(({ range }) => new Set(range.subject));
  const longest = subjects.reduce((a, b) => (b.size > a.size ? b : a), new Set<string>());
  return subjects.every((subject) => [...subject].every((word) => longest.has(word)));
}

export function sameRangeTwice(ranges: readonly ClauseOf<'range'>[]): boolean {
  const keys = ranges.map(({ range }) => JSON.stringify([range.from, range.to]));
  return new Set(keys).size < keys.length;
}

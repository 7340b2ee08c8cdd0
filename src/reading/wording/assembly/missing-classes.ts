import type { Band, Bound, Rule } from '../../../model/rule';
import type { ClauseOf } from './assembled';
import { opposite } from './band-order';
import type { Clause } from '../clauses/clause-kinds';
import type { RangeCondition } from '../clauses/condition';
import type { Each } from './each-limits';
import { lex, type Token } from '../tokens/lexer';
import { wordSet } from '../tokens/phrases';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';

const isMissing = wordSet('thiếu');
const opensCondition = wordSet('nếu khi có trường hợp còn bị');

/** "thiếu 1 nội dung", "nếu thiếu từ 2 nội dung trở lên" */
const saysMissing = ({ label }: { readonly label: string }): boolean => {
  const { tokens } = lex(label);
  return isMissing(tokens.find((token: Token) => !opensCondition(token)));
};

/**
 * "Đủ 3 nội dung: 5 điểm; thiếu 1 nội dung: 3 điểm; thiếu từ 2 nội dung trở lên: 0 điểm": as in decision 0116 the number
 * of what is there is declared, and the classes are turned round. `null` where the whole number is not named, or the
 * statements are anything else.
 */
export function classesOfMissing(
  ranges: readonly ClauseOf<'range'>[],
  clauses: readonly Clause[],
  context: SettleContext,
): Rule | null {
  const { max, penalty } = context;
  const missing = ranges.filter(saysMissing);
  const [full, ...more] = ranges.filter((clause) => !missing.includes(clause));
  const known = ['range', 'note', 'policy', 'remark'];
  if (penalty || !full || more.length > 0 || missing.length === 0) return null;
  if (!clauses.every(({ kind }) => known.includes(kind)) || ranges.some(({ range }) => range.of !== 'count'))
    return null;
  const whole = full.range.from;
  const isWhole = full.earns.kind === 'points' && full.earns.points === max && whole?.inclusive === true;
  if (!isWhole || whole.at < 2 || !missing.every(({ range }) => speaksOf(range, full.range))) return null;
  const bands: Band[] = [{ from: whole, to: null, award: { kind: 'points', points: max } }];
  for (const { range, earns } of missing) {
    const settled = settleAward(earns, context);
    if (settled?.award.kind !== 'points' || settled.isOpen) return null;
    const from = range.to && less(whole, range.to);
    const to = range.from ? less(whole, range.from) : opposite(whole);
    if ((from?.at ?? 0) < 0 || (to?.at ?? 0) < 0) return null;
    bands.push({ from, to, award: settled.award });
  }
  return assembleTiers('count', bands, { max, otherwise: null, takesOff: false });
}

/** So many fewer than the whole. */
const less = (whole: Bound, { at, inclusive }: Bound): Bound => ({ at: whole.at - at, inclusive });

/** The classes name what the whole number names. */
const speaksOf = ({ subject }: RangeCondition, whole: RangeCondition): boolean =>
  subject.filter((word) => !isMissing(lex(word).tokens[0])).every((word) => whole.subject.includes(word));

/** As `classesOfMissing`, with "thiếu 01 kỳ trừ 1 điểm" as the first of the classes. */
export function missingWithFirst(
  { unit, each, deducts }: Each,
  ranges: readonly ClauseOf<'range'>[],
  clauses: readonly Clause[],
  context: SettleContext,
): Rule | null {
  if (!deducts) return null;
  const bound = { at: 1, inclusive: true };
  const subject = lex(unit).tokens.map(({ marked }) => marked);
  const range = { of: 'count', from: bound, to: bound, subject, isMeasure: true, isUnitless: false } as const;
  const first: ClauseOf<'range'> = {
    kind: 'range',
    range,
    label: unit,
    earns: { kind: 'off', points: each },
  };
  const others = clauses.filter(({ kind }) => kind !== 'each');
  return classesOfMissing([...ranges, first], others, context);
}

import { asPoints } from '../../../model/points';
import type { Level, Rule } from '../../../model/rule';
import { pick } from './assembled';
import type { Clause } from '../clauses/clause-kinds';
import type { Each } from './each-limits';
import { saysFullWithoutEvents } from './each-steps';
import type { SettleContext } from './settle';
import { withoutNoise } from '../../../text/binary-noise';

/**
 * "Gửi đủ và đúng hạn: 5 điểm. Thiếu một báo cáo trừ 1 điểm; chậm một báo cáo trừ 0,5 điểm": one figure does not say which
 * of the two there were. That there was none, or one of either, can be declared in words; `null` where the statements
 * are anything else.
 */
export function severalDeductions(
  each: readonly Each[],
  clauses: readonly Clause[],
  { max, penalty }: SettleContext,
): Rule | null {
  const others = clauses.filter(({ kind }) => !['each', 'note', 'policy', 'remark', 'cap'].includes(kind));
  const isPlain = each.every(
    (one) => one.deducts && one.per === 1 && one.after === 0 && !one.isFurther && one.each < max,
  );
  if (penalty || each.length < 2 || !isPlain || pick(clauses, 'cap').length > 0) return null;
  if (!others.every((clause) => saysFullWithoutEvents(clause, max))) return null;
  const [full] = others;
  if (!full || !('label' in full) || full.label === '') return null;
  const none: Level = { label: full.label, points: max };
  const once = each.map(({ unit, each: off }): Level => ({
    label: oneOf(unit),
    points: asPoints(withoutNoise(max - off)),
    assumed: true,
  }));
  const levels = [none, ...once];
  return new Set(levels.map(({ label }) => label)).size === levels.length ? { kind: 'levels', levels } : null;
}

/** "Thiếu 01 báo cáo", "01 báo cáo chậm" */
const oneOf = (unit: string): string => {
  const [first = '', ...rest] = unit.split(' ');
  return /^(?:thiếu|chậm|sai|trễ|vắng|muộn)$/iu.test(first) && rest.length > 0
    ? `${first} 01 ${rest.join(' ')}`
    : `01 ${unit}`;
};

import { unreadable, pick, type ClauseOf } from './assembled';
import { bringsNothing } from './assemble-each-within';
import { losesAllByBreach } from './breach';
import type { Each } from './each-limits';
import { settleAward, type SettleContext } from './settle';
import { assembleTiers } from './tiers';
import type { Clause } from '../clauses/clause-kinds';
import type { Band, Rule, StepsAward } from '../../../model/rule';

/** "Đạt 5 tin: 1 điểm; mỗi tin tiếp theo cộng 0,1 điểm, tối đa 2 điểm" */
export function onTop(
  each: Each,
  ranges: readonly ClauseOf<'range'>[],
  clauses: readonly Clause[],
  context: SettleContext,
): Rule {
  const others = clauses.filter(
    ({ kind }) => !['each', 'cap', 'note', 'policy', 'remark', 'range'].includes(kind),
  );
  if (!others.every(bringsNothing) || pick(others, 'words').some(losesAllByBreach))
    return unreadable('mixed-conditions');
  const bands: Band[] = [];
  for (const { range, earns } of ranges) {
    const settled = settleAward(earns, context);
    if (settled?.award.kind !== 'points') return unreadable('mixed-conditions');
    bands.push({ from: range.from, to: range.to, award: settled.award });
  }
  const top = [...bands].sort(byEnd).at(-1);
  if (top?.award.kind !== 'points') return unreadable('mixed-conditions');
  const base = top.award.points;
  // Where a class earns all points nothing comes on top of it: the one of them is read wrongly.
  if (base >= context.max) return unreadable('mixed-conditions');
  // "Có 2 câu lạc bộ: 3 điểm; từ câu lạc bộ thứ 3, mỗi …": the one ends where the other begins.
  if (each.after > 0 && (top.to?.at ?? top.from?.at) !== each.after) return unreadable('mixed-conditions');
  if (bands.some(({ award }) => award.kind === 'points' && award.points > base))
    return unreadable('mixed-conditions');
  const from = each.after > 0 ? each.after : (top.to?.at ?? top.from?.at ?? 0);
  const steps: StepsAward = {
    kind: 'steps',
    base,
    from,
    per: each.per,
    each: each.each,
    limit: context.max,
  };
  const lower = bands.filter((band) => band !== top);
  const isUpTo = top.to !== null && (top.from === null || top.from.at < top.to.at);
  const upTo: readonly Band[] = isUpTo ? [{ ...top, from: top.from ?? { at: 0, inclusive: false } }] : [];
  const step: Band = { from: { at: from, inclusive: !isUpTo }, to: null, award: steps };
  return assembleTiers('count', [...lower, ...upTo, step], {
    max: context.max,
    otherwise: null,
    takesOff: false,
  });
}

/** By where classes end; one that ends below a number comes before the one that holds it. */
const byEnd = (a: Band, b: Band): number =>
  (a.to?.at ?? a.from?.at ?? 0) - (b.to?.at ?? b.from?.at ?? 0) ||
  Number(a.to?.inclusive ?? true) - Number(b.to?.inclusive ?? true);

import type { Points } from '../../../model/points';
import { assembleLevels } from './assemble-levels';
import { pick } from './assembled';
import type { Clause } from '../clauses/clause-kinds';
import type { Each } from './each-limits';
import type { Rule } from '../../../model/rule';
import type { SettleContext } from './settle';

/**
 * "Mỗi phòng có ít nhất một sáng kiến: 2 điểm; có phòng chưa có: 1 điểm; không có: 0 điểm" of at most 2 points: all of them
 * for one office's each is a class of its own beside the others, and no count. `null` for anything else.
 */
export function eachAsClass(one: Each, clauses: readonly Clause[], context: SettleContext): Rule | null {
  const { max, penalty } = context;
  const isClass =
    !penalty &&
    !one.deducts &&
    one.each === max &&
    one.per === 1 &&
    one.after === 0 &&
    one.cap.kind === 'unsaid';
  const isGraded = pick(clauses, 'words').some(({ earns, onTop }) => !onTop && isPart(earns, max));
  if (!isClass || one.within || !isGraded) return null;
  const named = clauses.map((clause): Clause =>
    clause === one
      ? { kind: 'words', label: `Mỗi ${one.unit}`, earns: { kind: 'points', points: max } }
      : clause,
  );
  const isKnown = named.every(({ kind }) => ['words', 'note', 'remark', 'otherwise'].includes(kind));
  const rule = isKnown ? assembleLevels(named, context) : null;
  return rule?.kind === 'levels' ? rule : null;
}

const isPart = (earns: { readonly kind: string; readonly points?: Points }, max: Points): boolean =>
  earns.kind === 'points' && (earns.points ?? 0) > 0 && (earns.points ?? 0) < max;

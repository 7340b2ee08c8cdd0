import { asPoints } from '../../../model/points';
import type { Level, LevelsRule, Rule, RuleProblem } from '../../../model/rule';
import { markedKey } from '../../../text/key';
import { unreadable, type ClauseOf } from './assembled';
import { additiveOptions } from './assemble-parts';
import type { Clause } from '../clauses/clause-kinds';
import { settleAward, type SettleContext } from './settle';

type Option = ClauseOf<'range'> | ClauseOf<'words'> | ClauseOf<'otherwise'> | ClauseOf<'nth'>;

const isOption = (clause: Clause): clause is Option =>
  clause.kind === 'range' || clause.kind === 'words' || clause.kind === 'otherwise' || clause.kind === 'nth';

/** Each option with the points that it earns, or what is wrong with them. */
export function levelsFrom(
  clauses: readonly Clause[],
  context: SettleContext,
): readonly Level[] | RuleProblem {
  const levels: Level[] = [];
  for (const clause of clauses.filter(isOption)) {
    if (clause.label === '') return 'mixed-conditions';
    const settled = settleAward(clause.earns, context);
    if (!settled) return 'above-maximum';
    if (settled.award.kind !== 'points') return 'mixed-conditions';
    const { points } = settled.award;
    if (points > context.max) return 'above-maximum';
    const level = { label: clause.label, points };
    levels.push({
      ...level,
      ...(settled.isOpen ? { open: true as const } : {}),
      ...(clause.assumed ? { assumed: true as const } : {}),
    });
  }
  const labels = new Set(levels.map((level) => markedKey(level.label)));
  return labels.size < levels.length ? 'overlapping-tiers' : levels;
}

/** The statements as a list of options in words; the case that a single one leaves unsaid is added. */
export function assembleLevels(clauses: readonly Clause[], context: SettleContext): Rule {
  const levels = levelsFrom(clauses, context);
  if (typeof levels === 'string') return unreadable(levels);
  const options = clauses.filter(isOption);
  const takesOff = !context.penalty && options.some(({ earns }) => earns.kind === 'off' && earns.points > 0);
  const all = withOtherCase(levels, takesOff, context);
  if (all.length < 2) return unreadable('not-understood');
  if (context.penalty || all.some(({ points }) => points === context.max))
    return { kind: 'levels', levels: all };
  const parts = additiveOptions(all, context.max);
  return parts ? { kind: 'levels', levels: parts } : unreadable('below-maximum');
}

/**
 * "Ban hành đúng hạn: 2 điểm" alone: met or not met. "Để xảy ra vi phạm: 0 điểm" alone, or classes that only say
 * what is taken off: nothing of the kind, full points.
 */
function withOtherCase(
  levels: readonly Level[],
  takesOff: boolean,
  context: SettleContext,
): readonly Level[] {
  const { max, penalty } = context;
  const [only, ...more] = levels;
  if (!only) return levels;
  if (penalty && levels.every(({ points }) => points > 0)) return [...levels, otherCase(NOT_VIOLATED, 0)];
  if (takesOff && levels.every(({ points }) => points < max))
    return [...levels, otherCase(NOT_VIOLATED, max)];
  if (more.length > 0 || only.open) return levels;
  if (only.points === max && max > 0) return [only, otherCase(NOT_MET, 0)];
  return only.points === 0 && !penalty ? [only, otherCase(NOT_VIOLATED, max)] : levels;
}

/** How the case that a wording leaves unsaid is called. */
const NOT_MET = 'Không đạt';
const NOT_VIOLATED = 'Không vi phạm';

const otherCase = (label: string, points: number): Level => ({
  label,
  points: asPoints(points),
  assumed: true,
});

/** The statements as a list of levels, where each has fixed points; `null` where they do not make one. */
export function optionsOf(clauses: readonly Clause[], context: SettleContext): LevelsRule | null {
  const rule = assembleLevels(clauses, context);
  return rule.kind === 'levels' ? rule : null;
}

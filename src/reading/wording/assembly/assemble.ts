import type { Rule } from '../../../model/rule';
import { textKey } from '../../../text/key';
import { isConditional, pick, unreadable, type Assembled } from './assembled';
import { assembleClasses } from './assemble-classes';
import { assembleEach } from './assemble-each';
import { assembleNth } from './assemble-nth';
import { assembleRateSteps } from './assemble-rate-steps';
import { aroundThePlan, inProportionBelow } from './around-the-plan';
import type { Clause } from '../clauses/clause-kinds';
import { firstThenEach } from './first-case';
import { assembleInterpolated } from './interpolation';
import { changesOthers } from './several-scales';
import { areSharesOfMaximum, type SettleContext } from './settle';

/** "tính theo đơn vị dẫn đầu" tells how points are computed; no office can choose it as its level. */
const isComputation = (clause: Clause): boolean =>
  clause.kind === 'words' && /^(duoc )?tinh (theo|bang|tren) /.test(textKey(clause.label));

const only = (rule: Rule): Assembled => ({ rule, policy: null });

/** Puts statements together as one rule, or says why they make none. */
export function assemble(clauses: readonly Clause[], context: SettleContext): Assembled {
  const { max } = context;
  if (clauses.some((clause) => clause.kind === 'unknown' || isComputation(clause)))
    return only(unreadable('not-understood'));
  if (!areSharesOfMaximum(clauses, max)) return only(unreadable('not-understood'));
  // A heading in the middle opens a second scale for other units.
  const first = clauses.findIndex((clause) => isConditional(clause));
  if (
    clauses.some((clause, index) => clause.kind === 'note' && clause.leadsIn && first >= 0 && index > first)
  )
    return only(unreadable('several-formulas'));
  if (isLeftToJudgement(clauses)) return only({ kind: 'manual', why: 'judgement' });
  const assembled = withNothingArising(clauses, context) ?? assembleForm(clauses, context);
  return isDisturbed(clauses, assembled.rule) ? only(unreadable('not-understood')) : assembled;
}

/**
 * "Không phát sinh đơn thư: 2 điểm" beside options none of which earns the maximum is the best of them, and no word
 * about a leaf that does not apply.
 */
function withNothingArising(clauses: readonly Clause[], context: SettleContext): Assembled | null {
  if (!clauses.some((clause) => clause.kind === 'policy' && clause.level)) return null;
  const { rule } = assembleForm(clauses, context);
  if (rule.kind !== 'unreadable' || rule.why !== 'below-maximum') return null;
  const asLevels = clauses.map((clause): Clause =>
    clause.kind === 'policy' && clause.level ? { kind: 'words', ...clause.level } : clause,
  );
  const levels = assembleForm(asLevels, context);
  return levels.rule.kind === 'unreadable' ? null : { ...levels, nothingArisingIsLevel: true };
}

function assembleForm(clauses: readonly Clause[], context: SettleContext): Assembled {
  if (pick(clauses, 'interpolated').length > 0) return only(assembleInterpolated(clauses, context));
  const first = firstThenEach(clauses, context);
  if (first) return only(first);
  const nth = pick(clauses, 'nth');
  if (nth.length > 0) return assembleNth(nth, clauses, context);
  const [steps, ...moreSteps] = pick(clauses, 'rate-steps');
  const around = steps && moreSteps[0] ? aroundThePlan(steps, moreSteps, clauses, context) : null;
  if (around) return only(around);
  if (moreSteps.length > 0) return only(unreadable('several-formulas'));
  const below = steps ? inProportionBelow(steps, clauses, context) : null;
  if (below) return only(below);
  if (steps) return only(assembleRateSteps(steps, clauses, context));
  const each = pick(clauses, 'each');
  if (each.length > 0) return assembleEach(each, clauses, context);
  if (changesOthers(clauses, context.max)) return only(unreadable('mixed-conditions'));
  return assembleClasses(clauses, context);
}

/** The whole scale is "từ 0 đến 2 điểm": no class has points of its own. */
function isLeftToJudgement(clauses: readonly Clause[]): boolean {
  const awards = clauses.flatMap((clause) => ('earns' in clause ? [clause] : []));
  return (
    awards.some(({ earns }) => earns.kind === 'open') &&
    awards.every(({ kind, earns }) => kind === 'always' || earns.kind === 'open')
  );
}

/**
 * A remark that names a figure to be reached may be a condition that lost its points; only beside a deduction is it
 * a duty for sure.
 */
function isDisturbed(clauses: readonly Clause[], rule: Rule): boolean {
  const isMeasured = pick(clauses, 'remark').some(({ remark }) => remark === 'measured');
  const deducts = rule.kind === 'deduction' || pick(clauses, 'each').some((each) => each.deducts);
  return (
    isMeasured && !deducts && !clauses.some((clause) => 'earns' in clause && clause.earns.kind === 'off')
  );
}

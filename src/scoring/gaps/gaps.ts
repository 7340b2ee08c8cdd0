import type { AssessedCriterion } from '../../model/assessment';
import type { Gap, GapCause, GapEase } from '../../model/gap';
import type { RegainStep } from '../../model/regain';
import type { Leaf } from '../../model/criterion';
import type { Measure } from '../../model/measure';
import { message, type Message } from '../../model/message';
import type { Outcome } from '../../model/outcome';
import { asPoints, type Points } from '../../model/points';
import type { LinearRule, RuleKind } from '../../model/rule';
import { subtractPoints } from '../../text/decimal';
import { declaredRate } from '../../reading/declared';
import { isBelow } from '../rules/bands';
import type { Task } from '../../model/task';
import { easeOf, type EaseContext } from './ease';
import { isLeftOut } from '../claims';
import { leadFinder, type LeadOf } from './lead';
import { regainSteps } from './regain';

/**
 * Every leaf that counts and earns less than its maximum: how much it lost, why, and what regains it; the cheapest
 * first, of those that are as easy the largest losses, equal ones in the order of the sheet.
 */
export function findGaps(
  leaves: readonly AssessedCriterion[],
  precision: number,
  context: GapContext,
): readonly Gap[] {
  const leadOf = leadFinder(context.tasks, context.year);
  return leaves
    .flatMap((leaf) => gapOf(leaf, precision, context, leadOf) ?? [])
    .sort((a, b) => EASE.indexOf(a.ease) - EASE.indexOf(b.ease) || b.lost - a.lost);
}

/** From what only has to be filled in to what belongs into next year's plan. */
const EASE: readonly GapEase[] = ['at-the-desk', 'small-change', 'large-change', 'next-year'];

/** The same with the largest losses first, however hard they are to regain. */
export const byLoss = (gaps: readonly Gap[]): readonly Gap[] => [...gaps].sort((a, b) => b.lost - a.lost);

/** What tells who leads and how hard it is: the annex, the year and the day of judgement. */
export interface GapContext extends Omit<EaseContext, 'due'> {
  readonly tasks: readonly Task[];
}

/** Points that a leaf counts in the denominator and does not earn; 0 for a survey or a leaf left out. */
export function lostPoints({ outcome }: AssessedCriterion): Points {
  return outcome ? subtractPoints(outcome.applicable, outcome.points ?? asPoints(0)) : asPoints(0);
}

function gapOf(
  assessed: AssessedCriterion,
  precision: number,
  context: GapContext,
  leadOf: LeadOf,
): Gap | null {
  const { criterion, outcome } = assessed;
  const lost = lostPoints(assessed);
  if (!outcome || !criterion.leaf || lost <= 0) return null;
  const why = causeOf(outcome, criterion.leaf);
  const steps =
    outcome.state === 'scored' && outcome.points !== null
      ? regainSteps(criterion, criterion.leaf, outcome.points, precision)
      : [];
  const lead = leadOf(criterion);
  // A task's deadline does not end what counts for the criterion; its own does.
  const due = criterion.leaf.deadline === '' ? null : lead.due;
  return {
    leaf: criterion,
    lost,
    why,
    steps,
    regain: regainMessage(why, steps, lost, outcome),
    ease: easeOf(why, criterion.leaf, steps, { ...context, due }),
    lead,
  };
}

function causeOf(outcome: Outcome, { rule, measure }: Leaf): GapCause {
  if (isLeftOut(outcome)) return 'missing-input';
  if (outcome.state === 'unreadable') return 'unreadable-rule';
  if (outcome.state === 'invalid') return 'invalid-input';
  if (outcome.state === 'manual') return 'entered-by-hand';
  if (rule.kind === 'linear') return isUnderFloor(rule, measure) ? 'below-floor' : 'below-target';
  return CAUSES[rule.kind];
}

/** What holds a scored leaf of each kind of rule below its maximum; a linear one may also be below its floor. */
const CAUSES: Readonly<Record<Exclude<RuleKind, 'linear'>, GapCause>> = {
  levels: 'level',
  count: 'count',
  deduction: 'events',
  tiers: 'below-target',
  survey: 'below-target',
  manual: 'entered-by-hand',
  unreadable: 'unreadable-rule',
};

function isUnderFloor({ floor }: LinearRule, measure: Measure): boolean {
  if (!floor) return false;
  const declared = declaredRate(measure);
  return declared.kind === 'given' && isBelow(declared.value.fraction, floor);
}

/** What would regain the points, in one sentence. */
function regainMessage(why: GapCause, steps: readonly RegainStep[], lost: Points, outcome: Outcome): Message {
  const [first, last] = steps;
  if (!first) return message(`regain.${why}`, { lost, reason: outcome.reason });
  if (!last) return stepMessage(first);
  return message('regain.two-steps', { first: stepMessage(first), last: stepMessage(last) });
}

function stepMessage({ change, gain }: RegainStep): Message {
  switch (change.kind) {
    case 'level':
      return message('regain.step.level', { level: change.to, gain });
    case 'new':
      return message('regain.step.new', { by: change.by, to: change.to, total: change.of, gain });
    case 'rate':
      return message('regain.step.rate', { rate: change.to, gain });
    case 'achieved':
      return change.by < 0
        ? message('regain.step.fewer', { by: -change.by, gain })
        : message('regain.step.more', { by: change.by, gain });
  }
}

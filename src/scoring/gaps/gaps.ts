import type { AssessedCriterion } from '../../model/assessment';
import type { Gap, GapCause, GapEase } from '../../model/gap';
import type { RegainStep } from '../../model/regain';
import { message, type Message } from '../../model/message';
import type { Outcome } from '../../model/outcome';
import type { Points } from '../../model/points';
import type { Task } from '../../model/task';
import { causeOfLoss, lostPoints } from './cause';
import { easeOf, type EaseContext } from './ease';
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

function gapOf(
  assessed: AssessedCriterion,
  precision: number,
  context: GapContext,
  leadOf: LeadOf,
): Gap | null {
  const { criterion, outcome } = assessed;
  const why = causeOfLoss(assessed);
  if (!outcome || !criterion.leaf || why === null) return null;
  const lost = lostPoints(assessed);
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

/** What would regain the points, in one sentence. */
function regainMessage(why: GapCause, steps: readonly RegainStep[], lost: Points, outcome: Outcome): Message {
  const [first, last] = steps;
  if (!first) return message(`regain.${why}`, { lost, reason: outcome.reason });
  if (!last) return stepMessage(first);
  return message('regain.two-steps', { first: stepMessage(first), last: stepMessage(last) });
}

/** What one step regains, in words: "Thêm 1: +0,5 điểm". */
export function stepMessage({ change, gain }: RegainStep): Message {
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

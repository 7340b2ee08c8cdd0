import type { AssessedTarget, Goal, Target } from '../../model/target';
import { decimal } from '../../text/decimal';

/** Whether a target is reached, and by how much; blank is missing, never 0. */
export function assessTarget(target: Target): AssessedTarget {
  const { goal, achieved, isOptional } = target;
  const unsettled = (status: AssessedTarget['status']): AssessedTarget => ({
    target,
    status,
    difference: null,
  });
  if (achieved?.kind === 'not-applicable') return unsettled('not-applicable');
  if (!goal) return unsettled('unreadable');
  if (!achieved || achieved.kind === 'blank') return unsettled(isOptional ? 'not-applicable' : 'missing');
  if (achieved.kind !== 'figure' || achieved.percent !== (goal.of === 'rate') || achieved.value < 0)
    return unsettled('invalid');
  const difference = decimal(achieved.value).minus(decimal(goal.at));
  return {
    target,
    status: isReached(goal, difference.cmp(0)) ? 'reached' : 'not-reached',
    difference: difference.toNumber(),
  };
}

/** Whether a result meets what is asked for, both in the goal's own unit; of a rank the lower is better. */
export const meetsGoal = (goal: Goal, result: number): boolean =>
  isReached(goal, decimal(result).cmp(decimal(goal.at)));

function isReached({ comparison }: Goal, sign: number): boolean {
  switch (comparison) {
    case 'at-least':
      return sign >= 0;
    case 'more-than':
      return sign > 0;
    case 'at-most':
    case 'rank-at-least':
      return sign <= 0;
    case 'less-than':
      return sign < 0;
  }
}

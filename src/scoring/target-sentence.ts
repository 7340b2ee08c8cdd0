import { message, type Message } from '../model/message';
import type { AssessedTarget, Goal } from '../model/target';

/** Whether a target is reached and by how much, in one sentence. */
export function targetSentence({ target, status, difference }: AssessedTarget): Message {
  const { goal, achieved } = target;
  if (!goal || achieved?.kind !== 'figure' || difference === null) return message(`target.${status}`);
  const figure = (value: number): Message =>
    message(goal.of === 'rate' ? 'bound.rate' : 'bound.count', { at: value });
  const args = {
    achieved: figure(achieved.value),
    goal: message(COMPARISON_WORDS[goal.comparison], { at: figure(goal.at) }),
    difference: figure(Math.abs(difference)),
  };
  if (difference === 0 && status === 'reached') return message('target.reached.exactly', args);
  return message(status === 'reached' ? 'target.reached.by' : 'target.not-reached.by', args);
}

const COMPARISON_WORDS = {
  'at-least': 'goal.at-least',
  'more-than': 'goal.more-than',
  'at-most': 'goal.at-most',
  'less-than': 'goal.less-than',
  'rank-at-least': 'goal.rank-at-least',
} as const satisfies Readonly<Record<Goal['comparison'], string>>;

import { message, type Message, type MessageKey } from '../../model/message';
import type { AssessedTarget, Goal } from '../../model/target';

/**
 * Whether a target is reached and by how much, in one sentence. A difference of two rates is given in percentage points:
 * 98,6% against 100% are 1,4 of them, and not 1,4%.
 */
export function targetSentence({ target, status, difference }: AssessedTarget): Message {
  const { goal, achieved } = target;
  if (!goal || achieved?.kind !== 'figure' || difference === null) return message(`target.${status}`);
  const args = { achieved: figure(goal, achieved.value), goal: goalWords(goal) };
  const isReached = status === 'reached';
  if (difference === 0)
    return message(isReached ? 'target.reached.exactly' : 'target.not-reached.exactly', args);
  const [reached, missed] = APART[goal.comparison];
  return message(isReached ? reached : missed, { ...args, difference: apart(goal, Math.abs(difference)) });
}

const figure = ({ of }: Goal, value: number): Message =>
  message(of === 'rate' ? 'bound.rate' : 'bound.count', { at: value });

/** What a target asks for: "từ 95% trở lên"; of everything only "100%", since nothing lies above it. */
export function goalWords(goal: Goal): Message {
  const { comparison, of, at } = goal;
  const isAll = comparison === 'at-least' && of === 'rate' && at === 1;
  return isAll ? figure(goal, at) : message(COMPARISON_WORDS[comparison], { at: figure(goal, at) });
}

/** A difference in the goal's own unit: percentage points between rates. */
const apart = ({ of }: Goal, by: number): Message =>
  of === 'rate' ? message('bound.rate.apart', { by: by * 100 }) : message('bound.count', { at: by });

const COMPARISON_WORDS = {
  'at-least': 'goal.at-least',
  'more-than': 'goal.more-than',
  'at-most': 'goal.at-most',
  'less-than': 'goal.less-than',
  'rank-at-least': 'goal.rank-at-least',
} as const satisfies Readonly<Record<Goal['comparison'], MessageKey>>;

/** How the distance from the goal is named where it is reached, and where it is not. */
const APART = {
  'at-least': ['target.reached.by', 'target.not-reached.by'],
  'more-than': ['target.reached.by', 'target.not-reached.by'],
  'at-most': ['target.reached.under', 'target.not-reached.over'],
  'less-than': ['target.reached.under', 'target.not-reached.over'],
  'rank-at-least': ['target.reached.rank', 'target.not-reached.rank'],
} as const satisfies Readonly<Record<Goal['comparison'], readonly [MessageKey, MessageKey]>>;

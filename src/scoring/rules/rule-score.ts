import type { Measure } from '../../model/measure';
import type { Message } from '../../model/message';
import type { OutcomeState, Problem } from '../../model/outcome';
import type { Points } from '../../model/points';
import type { Rule } from '../../model/rule';
import type { Declared } from '../../reading/leaves/declared';

/** What a rule makes of a measure, before it is asked whether the leaf applies. */
export interface RuleScore {
  readonly state: Exclude<OutcomeState, 'not-applicable'>;
  /** Set when, and only when, the state is `scored`. */
  readonly points: Points | null;
  readonly reason: Message;
  readonly problem: Problem | null;
}

/** What a rule needs besides the measure. */
export interface RuleContext {
  readonly max: Points;
  readonly precision: number;
}

export type ScoreOf<R extends Rule> = (rule: R, measure: Measure, context: RuleContext) => RuleScore;

export const scored = (points: Points, reason: Message): RuleScore => ({
  state: 'scored',
  points,
  reason,
  problem: null,
});

/** A state without points: a declaration that is missing or contradicts itself, a survey, an unread wording. */
export const unscored = (
  state: Exclude<RuleScore['state'], 'scored'>,
  reason: Message,
  problem: Problem | null = null,
): RuleScore => ({ state, points: null, reason, problem });

/** A declaration that gives the rule nothing to work on. */
export const undeclared = (declared: Exclude<Declared<unknown>, { kind: 'given' }>): RuleScore =>
  unscored(declared.kind, declared.reason, declared.kind === 'invalid' ? declared.problem : null);

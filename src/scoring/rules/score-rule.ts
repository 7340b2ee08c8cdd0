import type { Measure } from '../../model/measure';
import { message } from '../../model/message';
import type { Rule, RuleKind } from '../../model/rule';
import { scoreCount } from './count';
import { scoreDeduction } from './deduction';
import { scoreLevels } from './levels';
import { scoreLinear } from './linear';
import { unscored, type RuleContext, type RuleScore, type ScoreOf } from './rule-score';
import { scoreTiers } from './tiers';

/** One pure function for each kind of rule; a new kind does not compile until it has its own. */
const SCORES: { readonly [Kind in RuleKind]: ScoreOf<Extract<Rule, { kind: Kind }>> } = {
  levels: scoreLevels,
  tiers: scoreTiers,
  linear: scoreLinear,
  count: scoreCount,
  deduction: scoreDeduction,
  survey: () => unscored('survey', message('reason.survey')),
  manual: ({ why }) => unscored('manual', message(why ? `reason.missing.${why}` : 'reason.missing.manual')),
  unreadable: ({ why }) =>
    unscored('unreadable', message('reason.unreadable', { why: message(`rule-problem.${why}`) })),
};

/** Scores one leaf by its rule alone. Never throws: bad input comes back as a state with its reason. */
export function scoreRule(rule: Rule, measure: Measure, context: RuleContext): RuleScore {
  const score = SCORES[rule.kind] as ScoreOf<Rule>;
  return score(rule, measure, context);
}

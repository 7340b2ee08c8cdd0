import type { AssessedCriterion } from '../../model/assessment';
import type { Leaf } from '../../model/criterion';
import type { GapCause } from '../../model/gap';
import type { Measure } from '../../model/measure';
import type { Outcome } from '../../model/outcome';
import { asPoints, type Points } from '../../model/points';
import type { LinearRule, RuleKind } from '../../model/rule';
import { declaredRate } from '../../reading/leaves/declared';
import { subtractPoints } from '../../text/decimal';
import { isLeftOut } from '../claims';
import { isBelow } from '../rules/bands';

/** Points that a leaf counts in the denominator and does not earn; 0 for a survey or a leaf left out. */
export function lostPoints({ outcome }: AssessedCriterion): Points {
  return outcome ? subtractPoints(outcome.applicable, outcome.points ?? asPoints(0)) : asPoints(0);
}

/** Why a leaf that counts earns less than its maximum; `null` where it loses nothing. */
export function causeOfLoss(assessed: AssessedCriterion): GapCause | null {
  const { criterion, outcome } = assessed;
  return outcome && criterion.leaf && lostPoints(assessed) > 0 ? causeOf(outcome, criterion.leaf) : null;
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

import type { Criterion } from '../model/criterion';
import { asPoints, type Points } from '../model/points';
import type { Rule } from '../model/rule';
import { sumPoints } from '../text/decimal';
import { leavesOf, type LeafCriterion } from '../model/criterion';
import { notApplicable } from '../reading/not-applicable';
import { scoreLeaf } from './leaf';

/**
 * The points of a block outside the hundred (điểm thưởng, điểm trừ): its leaves' points, at most the block's
 * own maximum. In a penalty block "trừ 1 điểm mỗi lần" counts upwards: the block says how much is taken off.
 */
export function blockPoints(
  block: readonly Criterion[],
  kind: 'bonus' | 'penalty',
  precision: number,
): Points {
  return sumPoints(block.map((root) => rootPoints(root, kind, precision)));
}

function rootPoints(root: Criterion, kind: 'bonus' | 'penalty', precision: number): Points {
  const points = sumPoints(leavesOf(root).map((leaf) => leafPoints(leaf, kind, precision)));
  return root.max === null ? points : asPoints(Math.min(points, Math.abs(root.max)));
}

function leafPoints(criterion: LeafCriterion, kind: 'bonus' | 'penalty', precision: number): Points {
  const { leaf } = criterion;
  // Where nothing arose there is nothing to take off; "full points" would take off the most.
  if (kind === 'penalty' && notApplicable(leaf)) return asPoints(0);
  const rule = kind === 'penalty' ? counted(leaf.rule) : leaf.rule;
  const max = asPoints(Math.abs(criterion.max ?? 0));
  const context = { precision, fieldNotAssessed: false, formulaIsOurs: false };
  const { points } = scoreLeaf({ ...criterion, max }, { ...leaf, rule }, context);
  return points ?? asPoints(0);
}

const counted = (rule: Rule): Rule =>
  rule.kind === 'deduction' ? { kind: 'count', each: rule.each, unit: rule.unit, cap: null } : rule;

import type { BlockLeaf } from '../model/assessment';
import { leavesOf, type Criterion, type LeafCriterion } from '../model/criterion';
import { message } from '../model/message';
import type { Outcome } from '../model/outcome';
import { asPoints, type Points } from '../model/points';
import type { Rule } from '../model/rule';
import { notApplicable } from '../reading/leaves/not-applicable';
import { sumPoints } from '../text/decimal';
import { UNLIMITED } from '../reading/criteria/criteria-blocks';
import { scoreLeaf } from './leaf';

type BlockKind = BlockLeaf['kind'];

/**
 * The leaves of the blocks outside the hundred (điểm thưởng, điểm trừ), each with its outcome and its reason. In a
 * penalty block the points are those that are taken off: "trừ 1 điểm mỗi lần" counts upwards.
 */
export function assessBlock(
  block: readonly Criterion[],
  kind: BlockKind,
  precision: number,
  isGeneratedFormula: (criterion: Criterion) => boolean = () => false,
): readonly BlockLeaf[] {
  return block.flatMap(leavesOf).map((criterion) => ({
    kind,
    criterion,
    outcome: outcomeOf(criterion, kind, precision, isGeneratedFormula(criterion)),
  }));
}

/** The points of a block: its leaves' points, at most the block's own maximum; what has none adds nothing. */
export function blockPoints(block: readonly Criterion[], kind: BlockKind, precision: number): Points {
  return sumPoints(
    block.map((root) => {
      const leaves = assessBlock([root], kind, precision);
      const points = sumPoints(leaves.map(({ outcome }) => outcome.points ?? asPoints(0)));
      return root.max === null ? points : asPoints(Math.min(points, Math.abs(root.max)));
    }),
  );
}

function outcomeOf(
  criterion: LeafCriterion,
  kind: BlockKind,
  precision: number,
  isGeneratedFormula: boolean,
): Outcome {
  const { leaf } = criterion;
  // Where nothing arose there is nothing to take off; "full points" would take off the most.
  if (kind === 'penalty' && notApplicable(leaf)) {
    const reason = message('reason.not-applicable.nothing-off');
    return { state: 'not-applicable', points: null, applicable: asPoints(0), reason, problem: null };
  }
  const rule = kind === 'penalty' ? counted(leaf.rule) : leaf.rule;
  const max = criterion.max === null ? (kind === 'penalty' ? UNLIMITED : null) : criterion.max;
  const { existingScore } = criterion;
  const typed =
    kind === 'penalty' && existingScore.kind === 'typed'
      ? { ...existingScore, points: Math.abs(existingScore.points) }
      : existingScore;
  return scoreLeaf(
    { ...criterion, max: max === null ? null : asPoints(Math.abs(max)), existingScore: typed },
    { ...leaf, rule },
    { precision, fieldNotAssessed: false, isGeneratedFormula },
  );
}

const counted = (rule: Rule): Rule =>
  rule.kind === 'deduction'
    ? { kind: 'count', each: rule.each, unit: rule.unit, cap: rule.most ?? null }
    : rule;
